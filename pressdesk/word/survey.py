"""What stands in one part of a template, read before anything is changed: places, what repeats, and what is wrong."""

import re
from typing import Final

from lxml import etree

from pressdesk.model import Fault
from pressdesk.word import controls, where
from pressdesk.word.controls import SDT
from pressdesk.word.faults import fault
from pressdesk.word.fields import ITEMS, Named, Typed, Wrong, meant, typed_places
from pressdesk.word.runs import PARAGRAPH, atoms, words_of
from pressdesk.word.xml import A, w

_ROW = w("tr")
_LONGEST_TAG: Final = 64
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
        self.typed: dict[etree._Element, tuple[Typed, ...]] = {}
        self.controls: list[tuple[etree._Element, Named]] = []
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
        for instruction in root.iter(w("instrText")):
            self._read_instruction(instruction)
        for text in root.iter(f"{{{A}}}t"):
            places, wrong = typed_places(text.text or "")
            if places or wrong:
                self._wrong(Wrong("unknown", text.text or ""), self.part or "drawing", kind="drawing")

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields in order, each once."""
        return tuple(dict.fromkeys(field for field, _ in self.uses))

    def _repeat(self, control: etree._Element, collection: str) -> None:
        """Note what a control repeats: round all the words of a paragraph, or round paragraphs of an item, the whole
        paragraph."""
        paragraph = next(control.iterancestors(PARAGRAPH), None)
        if paragraph is None or controls.level(control) != "inline":
            self.repeats[control] = collection
            return
        words = "".join(text.text or "" for text in control.iter(w("t")))
        tags = [controls.tag_of(inner) for inner in control.iter(SDT)]
        blocks = any(place.named.kind == "block" for place in typed_places(words)[0]) or ".text" in tags
        if blocks or words_of(paragraph).strip() == words.strip():
            self.promoted.append(control)
            control = paragraph
        self.repeats[control] = collection

    def _wrong(self, wrong: Wrong, place: str, *, kind: str = "", around: str = "") -> None:
        self.faults.append(fault(wrong, place, kind=kind, around=around))

    def _read_paragraph(self, paragraph: etree._Element) -> None:
        places, wrong = typed_places(words_of(paragraph))
        if not places and not wrong:
            return
        said = where.place(paragraph, self.part)
        for each in wrong:
            self._wrong(each, said)
        settled = (self._settled(place, paragraph, said) for place in places)
        self.typed[paragraph] = tuple(place for place in settled if place is not None)

    def _settled(self, typed: Typed, paragraph: etree._Element, said: str) -> Typed | None:
        """Return a typed place as it counts here (`.name` for `contacts.name`), None where it cannot be."""
        field = typed.named.field
        if field in _ITEM_FIELDS:
            collection, _, item = field.partition(".")
            around = self.collection(_run(paragraph, typed))
            if around is None:
                around = self.repeats.setdefault(_repeating(paragraph), collection)
            if around != collection:
                self._wrong(Wrong("outside", f"{{{{ {field} }}}}"), said, kind="mixed")
                return None
            typed = typed._replace(named=typed.named._replace(field=f".{item}"))
        return typed if self._used(typed.named.field, _run(paragraph, typed), said) else None

    def _used(self, field: str, element: etree._Element, said: str) -> bool:
        """Note a field; a relative one stands in what has such fields, or is a fault (then return False)."""
        if not field.startswith("."):
            self.uses.append((field, said))
            return True
        collection = self.collection(element)
        if collection is None:
            self._wrong(Wrong("outside", f"{{{{ {field} }}}}"), said)
        elif field[1:] not in ITEMS[collection]:
            self._wrong(Wrong("item", f"{collection}{field}"), said)
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
        if not tag:
            return
        named, said = controls.named_by(tag), where.control(control, self.part, controls.title_of(control))
        if named is None:
            self.others.append(tag)
        elif len(tag) > _LONGEST_TAG:
            self._wrong(Wrong("filter", tag), said, kind="long")
        elif isinstance(named, Wrong):
            self._wrong(named, said, kind="tag" if named.kind == "unknown" else "")
        elif control in self.repeats or control in self.promoted:
            self.uses.append((named.field, said))
        elif self._used(named.field, control, said):
            self._read_inside(control, named, said)

    def _read_inside(self, control: etree._Element, named: Named, said: str) -> None:
        """Note a control that is a place, or the fault where another field stands inside it.

        Its own name may be typed there: whoever takes the control away still has the place.
        """
        inside = [(c, controls.named_by(controls.tag_of(c))) for c in control.iter(SDT) if c is not control]
        fields = [each.field for _, each in inside if isinstance(each, Named)]
        fields += [place.named.field for q in control.iter(PARAGRAPH) for place in self.typed.get(q, ())]
        if other := next((field for field in fields if field != named.field), None):
            self._wrong(Wrong("nested", other), said, kind="inside", around=named.field)
        elif not any(control in set(known.iter(SDT)) for known, _ in self.controls):
            self.controls.append((control, named))

    def _read_instruction(self, instruction: etree._Element) -> None:
        """Note the fields in the address of a HYPERLINK field, and what mail merge would fill."""
        words = instruction.text or ""
        paragraph = next(instruction.iterancestors(PARAGRAPH), None)
        said = where.place(paragraph, self.part) if paragraph is not None else self.part
        if (merged := _MERGE.match(words)) and meant(merged[1]):
            self._wrong(Wrong("unknown", merged[1]), said, kind="merge")
        if "{{" not in words:
            return
        places, wrong = typed_places(words)
        unfit = any(place.named.kind == "block" or place.named.field.startswith(".") for place in places)
        if wrong or unfit or "HYPERLINK" not in words.upper():
            self._wrong(Wrong("unknown", words.strip()), said, kind="address")
            return
        self.uses += [(place.named.field, said) for place in places]
        self.addresses.append((instruction, places))


def _run(paragraph: etree._Element, typed: Typed) -> etree._Element:
    """Return the run in which a typed place begins."""
    return next(atom.run for atom in atoms(paragraph) if atom.start + len(atom.words) > typed.start)


def _repeating(paragraph: etree._Element) -> etree._Element:
    """Return what a typed item field repeats: the table row round its paragraph, else the paragraph."""
    row = next(paragraph.iterancestors(_ROW, w("txbxContent")), None)
    return row if row is not None and row.tag == _ROW else paragraph
