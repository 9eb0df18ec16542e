"""A part of a template as pieces: the text that stays, and the paragraphs that the release fills."""

import re
from typing import Literal, NamedTuple, TypeAlias

from lxml import etree

from pressdesk.model import TemplateError
from pressdesk.word import where
from pressdesk.word.fields import FIELDS, Fault, Typed, meant, typed_places
from pressdesk.word.looks import ParagraphLook, RunLook, paragraph_look, run_look
from pressdesk.word.runs import PARAGRAPH, atoms, replace_words, words_of
from pressdesk.word.xml import inner, w, whole

Follows: TypeAlias = Literal["", "table", "end", "last"]


class Place(NamedTuple):
    """Where a field goes inside a paragraph, the look of the words typed there, and whether a link may stand there."""

    field: str
    look: RunLook
    linkable: bool


class Slot(NamedTuple):
    """A paragraph with at least one place.

    `follows` says what comes after it: a table, the end of a cell, header or text box that needs a paragraph
    ("end"), the end of the document ("last"). `bare`: it has no look of its own. `stays`: it remains although its
    fields are empty (it holds a page number, a picture, a break). `marks`: bookmarks to keep when it goes.
    """

    look: ParagraphLook
    bare: bool
    content: "tuple[Piece, ...]"
    follows: Follows
    stays: bool
    marks: str


Piece: TypeAlias = str | Place | Slot

_MARK = "pd"
_MARKER = re.compile(rf"<\?{_MARK} (\d+)\?>")
_STAYS = tuple(map(w, ("fldChar", "fldSimple", "drawing", "pict", "object", "sym")))
_RANGES = tuple(map(w, ("bookmarkStart", "bookmarkEnd", "permStart", "permEnd")))
_LINKABLE = frozenset(map(w, ("p", "sdtContent", "smartTag", "customXml", "fldSimple")))
_NEEDS_PARAGRAPH = frozenset(map(w, ("tc", "hdr", "ftr", "txbxContent", "footnote", "endnote", "sdtContent")))

_FAULTS = {
    "unclosed": ("“{{{{{words}” is not closed", "Write it as {{{{ {guess} }}}}, in one paragraph."),
    "unopened": ("“{words}}}}}” has no opening “{{{{”", "Write it as {{{{ {guess} }}}}, in one paragraph."),
    "logic": (
        "“{words}” is a command of a template language, which PressDesk has not",
        "Take it out: a paragraph whose fields are empty disappears by itself; {{{{ body }}}} brings all paragraphs.",
    ),
}


class Slots:
    """The places found in a part while it is compiled: the tree carries a numbered mark for each."""

    def __init__(self, root: etree._Element, part: str, file: str) -> None:
        self.root, self.part, self._file = root, part, file
        self._made: list[Place | Slot] = []
        self.fields: list[str] = []

    def find(self) -> None:
        """Mark every typed place. Raises TemplateError naming file, place and remedy where one cannot be understood."""
        found = [(paragraph, self._typed(paragraph)) for paragraph in self.root.iter(PARAGRAPH)]
        for paragraph, typed in reversed(found):
            if typed:
                self.mark(paragraph, typed)

    def _typed(self, paragraph: etree._Element) -> tuple[Typed, ...]:
        words = words_of(paragraph)
        if "{" not in words and "}" not in words:
            return ()
        typed = typed_places(words)
        if isinstance(typed, Fault):
            raise self._error(typed, where.place(paragraph, self.part))
        self.fields += [place.field for place in typed]
        return typed

    def _error(self, fault: Fault, place: str) -> TemplateError:
        words = " ".join(fault.words.split())
        guess = meant(words)
        if fault.kind == "unknown":
            hint = f"Did you mean {{{{ {guess} }}}}? " if guess else ""
            remedy = f"{hint}The fields are {', '.join(FIELDS)}."
            return TemplateError(f"{self._file}, {place}: there is no field “{words}”", remedy)
        message, remedy = _FAULTS[fault.kind]
        facts = {"words": words[-40:] if fault.kind == "unopened" else words[:40], "guess": guess or "headline"}
        return TemplateError(f"{self._file}, {place}: {message.format(**facts)}", remedy.format(**facts))

    def mark(self, paragraph: etree._Element, typed: tuple[Typed, ...]) -> None:
        """Turn a paragraph with these typed places into a slot; a mark stands for it in the tree."""
        looks = [self._look(paragraph, place) for place in typed]
        for place, look in zip(reversed(typed), reversed(looks), strict=True):
            marker = etree.ProcessingInstruction(_MARK, str(len(self._made)))
            replace_words(paragraph, place.start, place.end, marker)
            parent = marker.getparent()
            if FIELDS[place.field] == "block":
                _lift(marker, paragraph)
            linkable = parent is None or parent.tag in _LINKABLE
            self._made.append(Place(place.field, look, linkable))
        self.place(paragraph)

    def _look(self, paragraph: etree._Element, place: Typed) -> RunLook:
        name = place.start + 2
        run = next(a.run for a in atoms(paragraph) if a.start + len(a.words) > name)
        return run_look(run.find(w("rPr")), self.root)

    def append(self, paragraph: etree._Element, field: str) -> None:
        """Put a place for the field at the end of an empty paragraph and turn it into a slot."""
        paragraph.append(etree.ProcessingInstruction(_MARK, str(len(self._made))))
        self._made.append(Place(field, RunLook(), True))
        self.fields.append(field)
        self.place(paragraph)

    def place(self, paragraph: etree._Element) -> None:
        """Turn a paragraph whose places are marked into a slot."""
        properties = paragraph.find(w("pPr"))
        look = paragraph_look(properties, self.root)
        content = [child for child in paragraph if child is not properties]
        text = "".join(inner(child, self.root) for child in content)
        pieces = self._pieces(text)
        bare = look == ParagraphLook() and all(_bare(p.look) for p in pieces if isinstance(p, Place))
        stays = any(next(child.iter(*_STAYS), None) is not None for child in content) or 'w:type="page"' in text
        marks = "".join(inner(mark, self.root) for child in content for mark in child.iter(*_RANGES))
        marker = etree.ProcessingInstruction(_MARK, str(len(self._made)))
        self._made.append(Slot(look, bare, pieces, _follows(paragraph), stays or bool(look.section), marks))
        paragraph.addnext(marker)
        parent = paragraph.getparent()
        if parent is not None:
            parent.remove(paragraph)

    def pieces(self) -> tuple[Piece, ...]:
        """Return the whole part as pieces."""
        return self._pieces(whole(self.root))

    def _pieces(self, text: str) -> tuple[Piece, ...]:
        split = _MARKER.split(text)
        pieces = [self._made[int(piece)] if odd % 2 else piece for odd, piece in enumerate(split)]
        return tuple(piece for piece in pieces if piece != "")


def _bare(look: RunLook) -> bool:
    return look == RunLook()


def _lift(marker: etree._Element, paragraph: etree._Element) -> None:
    """Dissolve what surrounds the mark of a block field (a link, an inline control): it stands in the paragraph."""
    while (parent := marker.getparent()) is not None and parent is not paragraph:
        shell = parent.getparent() if parent.tag == w("sdtContent") else parent
        if shell is None:
            return
        for child in list(parent):
            shell.addprevious(child)
        above = shell.getparent()
        if above is not None:
            above.remove(shell)


def _follows(paragraph: etree._Element) -> Follows:
    """Return what stands after the paragraph. ECMA-376 17.4.65: a cell ends in a paragraph."""
    sibling = paragraph.getnext()
    while sibling is not None and sibling.tag in _RANGES:
        sibling = sibling.getnext()
    if sibling is not None and sibling.tag != w("sectPr"):
        return "table" if sibling.tag == w("tbl") else ""
    parent = paragraph.getparent()
    return "end" if parent is not None and parent.tag in _NEEDS_PARAGRAPH else "last"
