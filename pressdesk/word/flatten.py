"""A Word file made plain and harmless for another program that prints it.

LibreOffice fetches pictures that a file only links to, and 7.4 prints the instruction of a link that stands in a
content control; what it opens here holds neither.
"""

from lxml import etree

from pressdesk.text import apart
from pressdesk.word import zips
from pressdesk.word.cleaning import clean
from pressdesk.word.package import HYPERLINK, STYLES, Package, relations_name
from pressdesk.word.xml import R, w

_FILE = "The Word file"
_VML = "urn:schemas-microsoft-com:vml"
_OFFICE = "urn:schemas-microsoft-com:office:office"
# What a program would open, run or load beside the text (by the end of the relationship's type), and the data that
# content controls are bound to.
_ACTIVE = (
    "/aFChunk", "/oleObject", "/package", "/control", "/vbaProject", "/subDocument", "/attachedTemplate", "/frame",
    "/customXml",
)  # fmt: skip
_ACTIVE_ELEMENTS = (
    *map(w, ("altChunk", "subDoc", "control", "objectEmbed", "objectLink")),
    f"{{{_OFFICE}}}OLEObject",
)
_LINKS = ("hyperlink", "hlinkClick", "hlinkHover", "hlinkMouseOver")
# Fields that say something of the document itself. Of any other the words it shows now stay, and its instruction goes:
# DDE, INCLUDETEXT, INCLUDEPICTURE, LINK, DATABASE and their like fetch or run what stands elsewhere.
_FIELDS = frozenset((
    "PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "HYPERLINK", "IF", "=", "DATE", "TIME", "REF", "PAGEREF", "STYLEREF",
    "SEQ", "TOC", "SYMBOL",
))  # fmt: skip


def flatten(docx: bytes) -> bytes:
    """Return the same words in the same look, without content controls and without anything that leads out of the
    file (links a reader may click apart), is embedded, or runs.

    Raises TemplateError where this is no Word file.
    """
    package = Package(docx, _FILE)
    clean(package)
    near = {relation.target for relation in package.relations(package.main) if not relation.external}
    for part in [name for name in package.members if name.endswith(".xml") and not name.startswith("[")]:
        if part not in package.members:
            continue  # dropped with what led to it
        outside, dropped = _drop_relations(package, part)
        if outside or dropped or part == package.main or part in near:
            _flatten(package.tree(part), outside, dropped)
    if (styles := package.related(package.main, STYLES)) is not None:
        _make_title_a_heading(package.tree(styles))
    return zips.join(package.packed(frozenset()))


def _make_title_a_heading(styles: etree._Element) -> None:
    """Let the style of the headline stand at the top of the outline, as a tagged PDF and its bookmarks need it."""
    for style in styles.iter(w("style")):
        name = style.find(w("name"))
        if (
            name is None
            or name.get(w("val"), "").casefold() != "title"
            or style.find(f".//{w('outlineLvl')}") is not None
        ):
            continue
        properties = style.find(w("pPr"))
        if properties is None:
            properties = etree.Element(w("pPr"))
            style.insert(sum(child.tag not in (w("rPr"), w("tblPr")) for child in style), properties)
        etree.SubElement(properties, w("outlineLvl"), {w("val"): "0"})


def _drop_relations(package: Package, part: str) -> tuple[set[str], set[str]]:
    """Drop the relationships of a part that lead out, links apart, or to what runs.

    Returns the ids of those that still lead out, and of the dropped.
    """
    relations = package.relations(part)
    links = {relation.id for relation in relations if relation.external and relation.type == HYPERLINK}
    dropped = [r for r in relations if r.id not in links and (r.external or r.type.endswith(_ACTIVE))]
    for relation in dropped:
        if not relation.external:
            package.members.pop(relation.target, None)
            package.members.pop(relations_name(relation.target), None)
    ids = {relation.id for relation in dropped}
    if ids:
        listing = package.tree(relations_name(part))
        for entry in [entry for entry in listing if entry.get("Id") in ids]:
            listing.remove(entry)
    return links, ids


def _flatten(root: etree._Element, links: set[str], dropped: set[str]) -> None:
    for element in list(root.iter(*_ACTIVE_ELEMENTS)):
        _remove(element)
    for element in root.iter():
        _cut_off(element, dropped if etree.QName(element).localname in _LINKS else dropped | links)
    for control in list(root.iter(w("sdt"))):
        _dissolve(control, control.find(w("sdtContent")))
    for field in list(root.iter(w("fldSimple"))):
        if not _harmless(field.get(w("instr"), "")):
            _dissolve(field, field)
    for marks in _harmful_fields(root):
        for mark in marks:
            _remove(mark)
    _keep_in_order(root)


def _keep_in_order(root: etree._Element) -> None:
    """Have telephone numbers in lines from right to left begin with a mark: LibreOffice turns their groups round.

    Word goes by the direction of their run.
    """
    for paragraph in root.iter(w("p")):
        if paragraph.find(f"{w('pPr')}/{w('bidi')}") is not None:
            for text in paragraph.iter(w("t")):
                if text.text and apart(text.text) == [(text.text, True)]:
                    text.text = f"\u200e{text.text}"


def _cut_off(element: etree._Element, outside: set[str]) -> None:
    """Take out the attributes by which an element shows what stands elsewhere."""
    for key, value in element.attrib.items():
        if str(key).startswith(f"{{{R}}}") and value in outside:
            del element.attrib[key]
    if str(element.tag).startswith(f"{{{_VML}}}"):
        for key in ("src", f"{{{_OFFICE}}}href"):
            element.attrib.pop(key, "")
        if element.get(f"{{{_OFFICE}}}relid") in outside:
            del element.attrib[f"{{{_OFFICE}}}relid"]


def _harmful_fields(root: etree._Element) -> list[list[etree._Element]]:
    """Return the marks and instructions of each complex field that is to go; its result is not among them."""
    harmful: list[list[etree._Element]] = []
    open_fields: list[list[etree._Element]] = []
    for element in root.iter(w("fldChar"), w("instrText")):
        kind = element.get(w("fldCharType"))
        if kind == "begin":
            open_fields.append([])
        if open_fields:
            open_fields[-1].append(element)
        if kind == "end" and open_fields:
            field = open_fields.pop()
            if not _harmless("".join(mark.text or "" for mark in field if mark.tag == w("instrText"))):
                harmful.append(field)
    return harmful + open_fields


def _harmless(instruction: str) -> bool:
    name = instruction.split()[:1]
    return bool(name) and name[0].upper().rstrip("\\") in _FIELDS


def _dissolve(element: etree._Element, content: etree._Element | None) -> None:
    """Leave what `content` holds in the element's place."""
    for child in list(content if content is not None else ()):
        element.addprevious(child)
    _remove(element)


def _remove(element: etree._Element) -> None:
    if (parent := element.getparent()) is not None:
        parent.remove(element)
