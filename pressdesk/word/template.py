"""A Word template, compiled once: what stays is packed and ready, what the release fills is cut into pieces."""

import re
from collections.abc import Iterable, Iterator
from copy import deepcopy
from typing import NamedTuple

from lxml import etree
from msgspec import Struct

from pressdesk.model import ORDER
from pressdesk.word import where, xml
from pressdesk.word.embargo import add_embargo
from pressdesk.word.faults import raised
from pressdesk.word.numbering import Numbering
from pressdesk.word.package import CORE, IMAGE, NUMBERING, STYLES, Package, Relation, entry, relations_name
from pressdesk.word.page import Area, text_area
from pressdesk.word.pieces import Piece, Repeat, Row, Slot, Table
from pressdesk.word.proof import prove_template
from pressdesk.word.reading import Reading, read
from pressdesk.word.runs import words_of
from pressdesk.word.slots import Slots
from pressdesk.word.styles import FIELD_STYLES, Styles, base_package
from pressdesk.word.xml import w
from pressdesk.word.zips import Member, unpack

_PICTURES = {"png": "image/png", "jpeg": "image/jpeg", "gif": "image/gif"}
_BASE_BULLETS, _BASE_NUMBERS = "1", "2"


class TextPart(Struct, frozen=True):
    """A part that the release fills: its name, its pieces, its relationships, the number of the next one, and the
    links whose address holds a field."""

    name: str
    pieces: tuple[Piece, ...]
    relations: tuple[str, ...]
    next_relation: int
    addresses: tuple[Relation, ...]


class Lists(NamedTuple):
    """The template's lists: part, text before and after the place for new ones, the next free id, the definition and
    level numbered lists follow, the `w:numPr` a bullet needs (empty where its style has it), and the indent that the
    style of numbered lists insists on (a list of its own would hide it)."""

    part: str
    before: str
    after: str
    next_num: int
    definition: str
    level: int
    bullet: str
    indent: str


class Template(Struct, frozen=True):
    """A compiled template. `notes` says in sentences what was added or taken out; `fields` are those it places."""

    name: str
    notes: tuple[str, ...]
    fields: tuple[str, ...]
    members: tuple[Member, ...]
    parts: tuple[TextPart, ...]
    styles: dict[str, str]
    styles_part: str
    lists: Lists | None
    core: str
    described: tuple[tuple[str, tuple[Piece, ...]], ...]
    properties: tuple[tuple[str, tuple[Piece, ...]], ...]
    next_picture: int
    area: Area


def compile(data: bytes, name: str = "template", *, embargoed: bool = False) -> Template:
    """Return the template in the bytes of a .docx or .dotx, ready to be filled many times.

    `name` is what errors call the file; `embargoed`: every page's header gets a place for the embargo. Raises
    TemplateError with file, place and remedy where the file is no Word document, is damaged or unsafe, or holds a
    place that cannot be filled.
    """
    package = Package(data, name)
    if embargoed:
        add_embargo(package)
    reading = read(package)
    if stopping := next((fault for fault in reading.faults if fault.stops), None):
        raise raised(stopping, name)
    next_picture = _next_picture(package)
    found = _find(package, reading)
    fields = tuple(dict.fromkeys(field for field, _ in reading.uses))
    fields += () if reading.surveys[package.main].fields else ("release",)
    numbering = Numbering(package, base_numbering)
    styles = Styles(package, numbering)
    ids = styles.ids(needed_styles(fields))
    lists = _lists(package, styles, numbering) if {"body", "release", "notes"} & set(fields) else None
    notes = (*reading.notes, *(str(fault) for fault in reading.faults), *_notes(fields, styles.added))
    core = package.related("", CORE) or package.add(CORE, "docProps/core.xml", etree.Element("core"), of="")
    parts = tuple(_part(package, part, slots, reading.links[part].links) for part, slots in found.items())
    _allow_pictures(package)
    properties = reading.properties
    rewritten = {core, *found, *map(relations_name, found), *([lists.part] if lists else [])}
    rewritten |= {part for part, _ in properties.parts}
    members = package.packed(frozenset(rewritten))
    prove_template(_kept(members, parts, name), name)
    return Template(
        name, notes, fields, members, parts, ids, package.related(package.main, STYLES) or "", lists, core,
        properties.described, properties.parts, next_picture, text_area(package.tree(package.main)),
    )  # fmt: skip


def needed_styles(fields: Iterable[str]) -> dict[str, None]:
    """Return the names of the styles that these fields may print in."""
    return dict.fromkeys(name for field in fields for name in FIELD_STYLES.get(field.partition(".")[0], ()))


def _notes(fields: tuple[str, ...], added: list[str]) -> tuple[str, ...]:
    notes = []
    parts = {field.partition(".")[0] for field in fields}
    missing = [] if "release" in parts else [name for name in ORDER if name not in parts]
    if missing:
        notes.append(f"This template has no place for {', '.join(missing)}: a release prints without them.")
    if added:
        notes.append(f"Styles this template lacks were added: {', '.join(added)}.")
    return tuple(notes)


def base_numbering() -> etree._Element:
    """Return the lists of our own base file."""
    package = base_package()
    return package.tree(package.related(package.main, NUMBERING) or "")


def _find(package: Package, reading: Reading) -> dict[str, Slots]:
    """Return the parts that hold places. A document without any gets a place for the release at its end."""
    found: dict[str, Slots] = {}
    for part, survey in reading.surveys.items():
        slots = Slots(survey)
        if part == package.main and not survey.fields:
            slots.append(_end_paragraph(slots.root), "release")
        if survey.fields or part == package.main or reading.links[part].links:
            found[part] = slots
    return found


def _end_paragraph(root: etree._Element) -> etree._Element:
    """Return the empty paragraph that ends the document, added where it ends otherwise."""
    body = root.find(w("body"))
    if body is None:
        body = etree.SubElement(root, w("body"))
    blocks = [child for child in body if child.tag != w("sectPr")]
    last = blocks[-1] if blocks else None
    if last is not None and last.tag == w("p") and not _holds_anything(last):
        return last
    paragraph = etree.Element(w("p"))
    if last is not None:
        last.addnext(paragraph)
    else:
        body.insert(0, paragraph)
    return paragraph


def _holds_anything(paragraph: etree._Element) -> bool:
    runs = [child for run in paragraph.iter(w("r")) for child in run if child.tag != w("rPr")]
    return bool(runs or words_of(paragraph) or paragraph.find(f".//{w('sectPr')}") is not None)


def _part(package: Package, part: str, slots: Slots, links: tuple[Relation, ...]) -> TextPart:
    relations = package.relations(part)
    ids = {link.id for link in links}
    numbers = [int(r.id[3:]) for r in relations if re.fullmatch(r"rId\d{1,9}", r.id)]
    pieces = slots.pieces()
    text = "".join(_said(pieces))
    gone = {r.id for r in relations if r.type == IMAGE and f'"{r.id}"' not in text}
    package.cut(part, gone)
    fixed = tuple(entry(part, r) for r in relations if r.id not in ids | gone)
    return TextPart(part, pieces, fixed, max(numbers, default=0) + 1, links)


def _kept(members: Iterable[Member], parts: Iterable[TextPart], file: str) -> Iterator[tuple[str, str]]:
    """Yield the name and the text of each part as far as it goes into every file as it is."""
    for member in members:
        if member.name.endswith((".xml", ".rels")):
            yield member.name, unpack(member, file).decode("utf-8", "replace")
    for part in parts:
        yield part.name, "".join(_said(part.pieces))


def _said(pieces: Iterable[Piece]) -> Iterator[str]:
    """Yield the text of the template in these pieces and those inside them."""
    for piece in pieces:
        if isinstance(piece, str):
            yield piece
        elif isinstance(piece, Slot | Row | Table | Repeat):
            yield from _said(piece.content)


def _lists(package: Package, styles: Styles, numbering: Numbering) -> Lists:
    bullet_num, _ = _style_list(styles, "List Bullet")
    number_num, level = _style_list(styles, "List Number")
    definition = numbering.abstract_of(number_num)
    if definition is None:
        level = 0
        definition = numbering.abstract_of(str(numbering.from_base(_BASE_NUMBERS))) or "0"
    bullet = ""
    if numbering.abstract_of(bullet_num) is None:
        bullet = list_properties(numbering.from_base(_BASE_BULLETS), 0)
    style = styles.style("paragraph", "List Number")
    own = style.find(f"{w('pPr')}/{w('ind')}") if style is not None else None
    indent = xml.inner(own, styles.root) if own is not None else ""
    root = deepcopy(numbering.root())
    list(root.iter(w("num")))[-1].addnext(etree.ProcessingInstruction("pd", "lists"))
    before, _, after = xml.whole(root).partition("<?pd lists?>")
    return Lists(numbering.part or "", before, after, numbering.next_num(), definition, level, bullet, indent)


def list_properties(num_id: int, level: int) -> str:
    """Return the `w:numPr` that puts a paragraph in a list."""
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{num_id}"/></w:numPr>'


def _style_list(styles: Styles, name: str) -> tuple[str, int]:
    """Return the list id and level of a style, as it or a style it is based on says; "0" where none does."""
    style = styles.style("paragraph", name)
    for _ in range(20):
        if style is None:
            break
        num = style.find(f"{w('pPr')}/{w('numPr')}/{w('numId')}")
        level = style.find(f"{w('pPr')}/{w('numPr')}/{w('ilvl')}")
        if num is not None:
            return num.get(w("val"), "0"), int(level.get(w("val"), "0")) if level is not None else 0
        based = style.find(w("basedOn"))
        style = styles.by_id(based.get(w("val"), "")) if based is not None else None
    return "0", 0


def _allow_pictures(package: Package) -> None:
    types = package.tree("[Content_Types].xml")
    known = {element.get("Extension", "").casefold() for element in types}
    for extension, kind in _PICTURES.items():
        if extension not in known:
            types.insert(0, etree.Element(f"{{{xml.TYPES}}}Default", {"Extension": extension, "ContentType": kind}))


def _next_picture(package: Package) -> int:
    """Return a picture id from which on no part of the text uses any. Word's own ids may be as large as 2³¹ - 1."""
    taken = [0]
    for part in where.text_parts(package):
        ids = (e.get("id", "") for e in package.tree(part).iter(f"{{{xml.WP}}}docPr", f"{{{xml.PIC}}}cNvPr"))
        taken += [int(number) for number in ids if number.isdigit() and int(number) < 2**30]
    return max(taken) + 1
