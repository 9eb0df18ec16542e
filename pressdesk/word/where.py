"""A place in a Word file, in words a press officer can follow."""

from lxml import etree

from pressdesk.word.package import ENDNOTES, FOOTER, FOOTNOTES, HEADER, Package
from pressdesk.word.runs import words_of
from pressdesk.word.xml import R, w

_WHICH = {"first": " of the first page", "even": " of the even pages", "default": ""}
_NAMES = {HEADER: "header", FOOTER: "footer", FOOTNOTES: "footnotes", ENDNOTES: "endnotes"}


def text_parts(package: Package) -> dict[str, str]:
    """Return the parts that hold text (document, headers, footers, notes) with the words for each."""
    kinds = _header_kinds(package)
    parts = {package.main: ""}
    for relation in package.relations(package.main):
        if relation.type in _NAMES and package.has(relation.target):
            which = _WHICH.get(kinds.get(relation.id, "default"), "")
            parts[relation.target] = f"{_NAMES[relation.type]}{which}"
    return parts


def _header_kinds(package: Package) -> dict[str, str]:
    """Return which pages each header and footer stands on, by relationship id; the first section counts."""
    kinds: dict[str, str] = {}
    for reference in package.tree(package.main).iter(w("headerReference"), w("footerReference")):
        kinds.setdefault(reference.get(f"{{{R}}}id", ""), reference.get(w("type"), "default"))
    return kinds


def place(paragraph: etree._Element, part: str) -> str:
    """Return where a paragraph stands, such as `table 1, row 2 of the header`, or `paragraph 3` with its first words.

    `part` is the words for its part: empty for the document itself.
    """
    inside = _in_table(paragraph)
    if next(paragraph.iterancestors(w("txbxContent")), None) is not None:
        inside = ", ".join(filter(None, ("text box", inside)))
    if not inside and not part:
        return f"{_number(paragraph)} (“{_start(words_of(paragraph))}”)"
    if inside and part:
        return f"{inside}, in the {part}"
    return inside or part


def control(element: etree._Element, part: str, title: str) -> str:
    """Return where a content control stands, with the name a designer knows it by."""
    first = next(element.iter(w("p")), None)
    paragraph = next(element.iterancestors(w("p")), first)
    inside = _in_table(element)
    around = place(paragraph, part) if paragraph is not None else ", in the ".join(filter(None, (inside, part)))
    return ", ".join(filter(None, (f"content control “{title[:40]}”", around)))


def _in_table(paragraph: etree._Element) -> str:
    table = next(paragraph.iterancestors(w("tbl")), None)
    row = next(paragraph.iterancestors(w("tr")), None)
    if table is None or row is None:
        return ""
    tables = list(paragraph.getroottree().iter(w("tbl")))
    rows = [r for r in table.iter(w("tr")) if next(r.iterancestors(w("tbl"))) is table]
    return f"table {tables.index(table) + 1}, row {rows.index(row) + 1}"


def _number(paragraph: etree._Element) -> str:
    paragraphs = list(paragraph.getroottree().iter(w("p")))
    return f"paragraph {paragraphs.index(paragraph) + 1}"


def _start(words: str) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= 50 else f"{flat[:50].rstrip()}…"
