"""A part of a template with its places cut out: what stays as text, what the release fills as pieces."""

import re
from collections.abc import Iterator

from lxml import etree

from pressdesk.word import controls, xml
from pressdesk.word.controls import CONTENT, RANGES, SDT
from pressdesk.word.fields import Named, Typed
from pressdesk.word.looks import ParagraphLook, RunLook, paragraph_look, run_look
from pressdesk.word.pictures import framed
from pressdesk.word.pieces import Bare, Follows, Piece, Place, Repeat, Row, Slot, Table
from pressdesk.word.runs import PARAGRAPH, atom_at, atoms, replace_words
from pressdesk.word.survey import Survey
from pressdesk.word.xml import inner, w, whole

_MARK = "pd"
_MARKER = re.compile(rf"<\?{_MARK} (\d+)\?>")
_STAYS = tuple(
    map(w, ("fldChar", "fldSimple", "drawing", "pict", "object", "sym", "footnoteReference", "endnoteReference",
            "footnoteRef", "endnoteRef"))
)  # fmt: skip
_LINKABLE = frozenset(map(w, ("p", "sdtContent", "smartTag", "customXml", "fldSimple")))
_NEEDS_PARAGRAPH = frozenset(map(w, ("tc", "hdr", "ftr", "txbxContent", "footnote", "endnote", "sdtContent")))
_ROW, _TABLE = w("tr"), w("tbl")


class Slots:
    """The places of a surveyed part, cut out: the tree carries a numbered mark for each."""

    def __init__(self, survey: Survey) -> None:
        self.root, self.part = survey.root, survey.part
        self._repeats = survey.repeats
        self._made: list[Piece] = []
        for pattern in survey.repeats:
            controls.tidy(pattern)
        for control in survey.promoted:
            xml.dissolve(control, controls.inside(control))
        for paragraph, typed in survey.typed.items():
            self.mark(paragraph, typed)
        for control, named in survey.controls.items():
            self._replace(control, named)
        for instruction, places in survey.addresses:
            self.bare(instruction, places, address=True)
        for element in reversed(list(self.root.iter(PARAGRAPH, _ROW, _TABLE, SDT))):
            if element.tag == PARAGRAPH:
                self._take_paragraph(element)
            elif element.tag == SDT:
                self._take_repeat(element)
            elif any(True for _ in _marks(element)):
                self._take_rows(element)

    def _replace(self, control: etree._Element, named: Named) -> None:
        """Put a mark in place of a control."""
        look = controls.look_of(control, self.root)
        frame = framed(control, self.root) if named.field == "organization.logo" else None
        marker = self._marker(Place(named, look, True, frame))
        parent = controls.replace(control, marker)
        paragraph = parent if parent.tag == PARAGRAPH else next(parent.iterancestors(PARAGRAPH), None)
        if named.kind == "block" and paragraph is not None:
            _lift(marker, paragraph)
        linkable = (above := marker.getparent()) is None or above.tag in _LINKABLE
        self._made[-1] = Place(named, look, linkable, frame)

    def bare(self, element: etree._Element, places: tuple[Typed, ...], *, address: bool = False) -> None:
        """Turn the places typed in an element's text into marks for bare words."""
        words, rest = element.text or "", 0
        last: etree._Element | None = None
        for place in places:
            marker = self._marker(Bare(place.named, address))
            _append(element, last, words[rest : place.start])
            element.append(marker)
            last, rest = marker, place.end
        _append(element, last, words[rest:])

    def _take_paragraph(self, paragraph: etree._Element) -> None:
        """Turn a paragraph with places into a slot."""
        for control in reversed(list(paragraph.iter(SDT))):
            if control in self._repeats:
                self._swap(control, Repeat(self._repeats[control], self._cut(controls.inside(control))))
        if any(True for _ in _marks(paragraph)):
            self.place(paragraph, self._repeats.get(paragraph))

    def mark(self, paragraph: etree._Element, typed: tuple[Typed, ...]) -> None:
        """Put a mark in place of each typed place."""
        found = list(atoms(paragraph))
        for place in reversed(typed):
            look = run_look(found[atom_at(found, place.start + 2)].run.find(w("rPr")), self.root)
            marker = self._marker(Place(place.named, look, True))
            replace_words(found, place.start, place.end, marker)
            parent = marker.getparent()
            if place.named.kind == "block":
                _lift(marker, paragraph)
            self._made[-1] = Place(place.named, look, parent is None or parent.tag in _LINKABLE)

    def append(self, paragraph: etree._Element, field: str) -> None:
        """Put a place for the field at the end of an empty paragraph and turn it into a slot."""
        paragraph.append(self._marker(Place(Named(field), RunLook(), True)))
        self.place(paragraph)

    def place(self, paragraph: etree._Element, repeated: str | None = None) -> None:
        """Turn a paragraph whose places are marked into a slot."""
        properties = paragraph.find(w("pPr"))
        look = paragraph_look(properties, self.root)
        content = [child for child in paragraph if child is not properties]
        pieces = self._cut(content)
        bare = look == ParagraphLook() and all(p.look == RunLook() for p in pieces if isinstance(p, Place))
        stays = any(next(child.iter(*_STAYS), None) is not None for child in content)
        stays = stays or any(b.get(w("type")) == "page" for child in content for b in child.iter(w("br")))
        marks = "".join(inner(mark, self.root) for child in content for mark in child.iter(*RANGES))
        slot = Slot(look, bare, pieces, self._follows(paragraph), stays or bool(look.section), marks)
        self._swap(paragraph, Repeat(repeated, (slot,)) if repeated else slot)

    def _take_repeat(self, control: etree._Element) -> None:
        """Turn a repeating control round paragraphs or rows into what repeats."""
        collection = self._repeats.get(control)
        if collection is not None and controls.level(control) in ("block", "row"):
            self._swap(control, Repeat(collection, self._cut(controls.inside(control))))

    def _take_rows(self, element: etree._Element) -> None:
        """Turn a table row with places into one that can disappear, and a table with such rows."""
        pieces = self._cut([element])
        if element.tag == _TABLE:
            rows = any(isinstance(self._made[number], Row | Repeat) for number in _marks(element))
            if rows:
                self._swap(element, Table(pieces))
            return
        slots = (self._made[number] for number in _marks(element))
        stays = any(isinstance(slot, Slot) and slot.stays for slot in slots)
        row = Row(pieces, stays or next(element.iter(*_STAYS), None) is not None)
        collection = self._repeats.get(element)
        self._swap(element, Repeat(collection, (row,)) if collection else row)

    def _follows(self, paragraph: etree._Element) -> Follows:
        """Return what stands after the paragraph. ECMA-376 17.4.65: a cell ends in a paragraph."""
        sibling = paragraph.getnext()
        while sibling is not None and sibling.tag in RANGES:
            sibling = sibling.getnext()
        if sibling is not None and sibling.tag != w("sectPr"):
            number = _number(sibling)
            table = sibling.tag == _TABLE if number is None else isinstance(self._made[number], Table)
            return "table" if table else ""
        parent = paragraph.getparent()
        return "end" if parent is not None and parent.tag in _NEEDS_PARAGRAPH else "last"

    def pieces(self) -> tuple[Piece, ...]:
        """Return the whole part as pieces."""
        return self._pieces(whole(self.root))

    def _cut(self, elements: list[etree._Element]) -> tuple[Piece, ...]:
        return self._pieces("".join(inner(element, self.root) for element in elements))

    def _pieces(self, text: str) -> tuple[Piece, ...]:
        split = _MARKER.split(text)
        pieces = [self._made[int(piece)] if odd % 2 else piece for odd, piece in enumerate(split)]
        return tuple(piece for piece in pieces if piece != "")

    def _marker(self, piece: Piece) -> etree._Element:
        self._made.append(piece)
        return etree.ProcessingInstruction(_MARK, str(len(self._made) - 1))

    def _swap(self, element: etree._Element, piece: Piece) -> None:
        element.addprevious(self._marker(piece))
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)


def _marks(element: etree._Element) -> Iterator[int]:
    """Yield the numbers of the marks inside an element."""
    for instruction in element.iter(etree.ProcessingInstruction):
        if (number := _number(instruction)) is not None:
            yield number


def _number(node: etree._Element) -> int | None:
    text = node.text or ""
    return int(text) if getattr(node, "target", None) == _MARK and text.isdigit() else None


def _append(element: etree._Element, last: etree._Element | None, words: str) -> None:
    """Put words after a mark inside an element, before the first one as the element's own text."""
    if last is None:
        element.text = words
    else:
        last.tail = words


def _lift(marker: etree._Element, paragraph: etree._Element) -> None:
    """Dissolve what surrounds the mark of a block field (a link, an inline control): it stands in the paragraph."""
    while (parent := marker.getparent()) is not None and parent is not paragraph:
        shell = parent.getparent() if parent.tag == CONTENT else parent
        if shell is None:
            return
        for child in list(parent):
            shell.addprevious(child)
        above = shell.getparent()
        if above is not None:
            above.remove(shell)
