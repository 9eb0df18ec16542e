"""What stands in one part of a template, read before anything is changed: places, what repeats, and what is wrong."""

import re
from collections.abc import Iterator
from typing import Any, Final

from lxml import etree

from pressdesk.model import Fault
from pressdesk.word import controls, where
from pressdesk.word.controls import SDT
from pressdesk.word.faults import LONGEST_TAG, fault
from pressdesk.word.fields import ITEMS, Named, Typed, Wrong, meant, typed_places
from pressdesk.word.runs import PARAGRAPH, atom_at, atoms, words_of
from pressdesk.word.xml import MATH, A, w

_ROW = w("tr")
_NAMES: Final = (w("tag"), w("alias"))
_CODE: Final = w("instr")
_ELSEWHERE: Final = etree.XPath(
    '//@*[contains(., "{{")] | //a:t[contains(., "{{")] | //m:t[contains(., "{{")]', namespaces={"a": A, "m": MATH}
)
_ITEM_FIELDS: Final = frozenset(f"{name}.{item}" for name, fields in ITEMS.items() for item in fields)
_MERGE: Final = re.compile(r"\s*MERGEFIELD\s+\"?([^\s\"]+)")


class Survey:
    """The places of a part.

    `typed`: those typed in each paragraph; `controls`: those marked by a control; `addresses`: those in the address
    of a link's field code; `repeats`: what each control, row or paragraph repeats over; `promoted`: controls that
    stand for their paragraph; `uses`: each field with its place in words; `faults`; `others`: tags of other programs'
    controls.
    """

    def __init__(self, root: etree._Element, part: str) -> None:
        self.root, self.part = root, part
        self._guide = where.Guide(root, part)
        self.typed: dict[etree._Element, tuple[Typed, ...]] = {}
        self.controls: dict[etree._Element, Named] = {}
        self.addresses: list[tuple[etree._Element, tuple[Typed, ...]]] = []
        self.repeats: dict[etree._Element, str] = {}
        self.uses: list[tuple[str, str]] = []
        self.faults: list[Fault] = []
        self.others: list[str] = []
        self.promoted: list[etree._Element] = []
        for control in root.iter(SDT):
            if collection := controls.repeats(control):
                self._repeat(control, collection)
        for paragraph in root.iter(PARAGRAPH):
            self._read_paragraph(paragraph)
        for control in root.iter(SDT):
            self._read_control(control)
        for paragraph, places in self.typed.items():
            self.typed[paragraph] = self._outside(paragraph, places)
        for instruction in root.iter(w("instrText"), w("fldSimple")):
            self._read_instruction(instruction)
        self._look_elsewhere()

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields in order, each once."""
        return tuple(dict.fromkeys(field for field, _ in self.uses))

    def _look_elsewhere(self) -> None:
        """Note places typed where nothing can be filled: in drawings, equations, descriptions, watermarks."""
        found: Any = _ELSEWHERE(self.root)  # of a crowd of attributes Python would ask each
        for value in found:
            is_text = isinstance(value, etree._Element)
            element, words = (value, value.text) if is_text else (value.getparent(), str(value))
            named = element.tag in _NAMES or getattr(value, "attrname", "") == _CODE
            if not named and any(typed_places(words)):
                paragraph = next(element.iterancestors(PARAGRAPH), None)
                said = self._guide.place(paragraph) if paragraph is not None else self.part
                self._wrong("drawing", words, said or "drawing")

    def _repeat(self, control: etree._Element, collection: str) -> None:
        """Note what a control repeats: round all the words of a paragraph, or round paragraphs of an item, the whole
        paragraph."""
        paragraph, level = next(control.iterancestors(PARAGRAPH), None), controls.level(control)
        if level == "cell":  # what stands in a cell repeats with its row
            self.promoted.append(control)
            control = next(control.iterancestors(_ROW))
        if paragraph is None or level != "inline":
            self.repeats[control] = collection
            return
        words = "".join(text.text or "" for text in control.iter(w("t")))
        tags = [controls.tag_of(inner) for inner in control.iter(SDT)]
        blocks = any(place.named.kind == "block" for place in typed_places(words)[0]) or ".text" in tags
        if blocks or words_of(paragraph).strip() == words.strip():
            self.promoted.append(control)
            control = paragraph
        self.repeats[control] = collection

    def _wrong(self, kind: str, words: str, place: str, *, around: str = "") -> None:
        self.faults.append(fault(kind, words, place, around=around))

    def _read_paragraph(self, paragraph: etree._Element) -> None:
        places, wrong = typed_places(words_of(paragraph))
        if not places and not wrong:
            return
        said, found = self._guide.place(paragraph), atoms(paragraph)
        for each in wrong:
            if not (each.words.startswith("«") and _merges(paragraph)):  # that is told of the field itself
                self._wrong(each.kind, each.words, said)
        settled = (self._settled(place, found[atom_at(found, place.start)].run, said) for place in places)
        self.typed[paragraph] = tuple(place for place in settled if place is not None)

    def _settled(self, typed: Typed, run: etree._Element, said: str) -> Typed | None:
        """Return a typed place as it counts here (`.name` for `contacts.name`), None where it cannot be; it begins in
        this run."""
        field = typed.named.field
        if field in _ITEM_FIELDS:
            collection, _, item = field.partition(".")
            around = self.collection(run)
            if around is None:
                around = self.repeats.setdefault(_repeating(run), collection)
            if around != collection:
                self._wrong("mixed", f"{{{{ {field} }}}}", said)
                return None
            typed = typed._replace(named=typed.named._replace(field=f".{item}"))
        return typed if self._used(typed.named.field, run, said) else None

    def _used(self, field: str, element: etree._Element, said: str) -> bool:
        """Note a field; a relative one stands in what has such fields, or is a fault (then return False)."""
        if not field.startswith("."):
            self.uses.append((field, said))
            return True
        collection = self.collection(element)
        if collection is None:
            self._wrong("outside", f"{{{{ {field} }}}}", said)
        elif field[1:] not in ITEMS[collection]:
            self._wrong("item", f"{collection}{field}", said)
        else:
            self.uses.append((f"{collection}{field}", said))
            return True
        return False

    def collection(self, element: etree._Element) -> str | None:
        """Return what the nearest repeating control, row or paragraph round the element repeats over."""
        above = (self.repeats.get(each) for each in (element, *element.iterancestors()))
        return next(filter(None, above), None)

    def _read_control(self, control: etree._Element) -> None:
        tag = controls.tag_of(control)
        empty = controls.level(control) in ("row", "cell") and not controls.inside(control)
        if not tag or empty:
            return
        named, said = controls.named_by(tag), self._guide.control(control, controls.title_of(control))
        if named is None:
            self.others.append(tag)
        elif len(tag) > LONGEST_TAG:
            self._wrong("long", tag, said)
        elif isinstance(named, Wrong):
            self._wrong("tag" if named.kind == "unknown" else named.kind, named.words, said)
        elif control in self.repeats or control in self.promoted:
            self.uses.append((named.field, said))
        elif (settled := self._settled_control(control, named, said)) is not None:
            self._read_inside(control, settled, said)

    def _settled_control(self, control: etree._Element, named: Named, said: str) -> Named | None:
        """Return the field of a control as it counts here, like `_settled`; one in a line repeats its row or line."""
        if named.field not in _ITEM_FIELDS:
            return named if self._used(named.field, control, said) else None
        collection, _, item = named.field.partition(".")
        around = self.collection(control)
        if around is None:
            row = next(control.iterancestors(_ROW, w("txbxContent")), None)
            line = next(control.iterancestors(PARAGRAPH), None) if controls.level(control) == "inline" else None
            pattern = row if row is not None and row.tag == _ROW else line
            around = self.repeats.setdefault(pattern, collection) if pattern is not None else None
        if around != collection:
            self._wrong("mixed" if around else "outside", f"{{{{ {named.field} }}}}", said)
            return None
        return named._replace(field=f".{item}") if self._used(f".{item}", control, said) else None

    def _read_inside(self, control: etree._Element, named: Named, said: str) -> None:
        """Note a control that is a place, or the fault where another field stands inside it.

        Its own name may be typed there: whoever takes the control away still has the place.
        """
        inside = [(c, controls.named_by(controls.tag_of(c))) for c in control.iter(SDT) if c is not control]
        fields = [each.field for _, each in inside if isinstance(each, Named)]
        fields += [place.named.field for place in self._typed_in(control)]
        if other := next((field for field in fields if field != named.field), None):
            self._wrong("inside", other, said, around=named.field)
        elif not any(around in self.controls for around in control.iterancestors(SDT)):
            self.controls[control] = named

    def _typed_in(self, control: etree._Element) -> Iterator[Typed]:
        """Yield the places typed in a control."""
        around = next(control.iterancestors(PARAGRAPH), None)
        for paragraph in [around] if around is not None else control.iter(PARAGRAPH):
            places = self.typed.get(paragraph, ())
            found = atoms(paragraph) if places else ()
            for place in places:
                if control in found[atom_at(found, place.start)].run.iterancestors(SDT):
                    yield place

    def _outside(self, paragraph: etree._Element, places: tuple[Typed, ...]) -> tuple[Typed, ...]:
        """Return the typed places that stand in no control which is a place itself."""
        found = atoms(paragraph)
        runs = (found[atom_at(found, place.start)].run for place in places)
        inside = [any(around in self.controls for around in run.iterancestors(SDT)) for run in runs]
        return tuple(place for place, is_inside in zip(places, inside, strict=True) if not is_inside)

    def _read_instruction(self, instruction: etree._Element) -> None:
        """Note the fields in the address of a HYPERLINK field, and what mail merge would fill."""
        words = _instruction(instruction)
        paragraph = next(instruction.iterancestors(PARAGRAPH), None)
        said = self._guide.place(paragraph) if paragraph is not None else self.part
        if (merged := _MERGE.match(words)) and meant(merged[1]):
            self._wrong("merge", merged[1], said)
        if "{{" not in words:
            return
        places, wrong = typed_places(words)
        unfit = any(place.named.kind == "block" or place.named.field.startswith(".") for place in places)
        linked = "HYPERLINK" in words.upper()
        if wrong or unfit or not linked or instruction.tag != w("instrText"):
            self._wrong("address" if linked else "code", words.strip(), said)
            return
        self.uses += [(place.named.field, said) for place in places]
        self.addresses.append((instruction, places))


def _instruction(field: etree._Element) -> str:
    return field.text or field.get(w("instr")) or ""


def _merges(paragraph: etree._Element) -> bool:
    return any(_MERGE.match(_instruction(field)) for field in paragraph.iter(w("instrText"), w("fldSimple")))


def _repeating(run: etree._Element) -> etree._Element:
    """Return what a typed item field repeats: the table row round its paragraph, else the paragraph."""
    paragraph = next(run.iterancestors(PARAGRAPH))
    row = next(paragraph.iterancestors(_ROW, w("txbxContent")), None)
    return row if row is not None and row.tag == _ROW else paragraph
