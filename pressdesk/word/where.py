"""A place in a Word file, in words a press officer can follow."""

from collections.abc import Iterator

from lxml import etree

from pressdesk.word.package import ENDNOTES, FOOTER, FOOTNOTES, HEADER, Package
from pressdesk.word.runs import words_of
from pressdesk.word.xml import R, w

_PARAGRAPH, _TABLE, _ROW = w("p"), w("tbl"), w("tr")
_AROUND_ROWS = frozenset(map(w, ("sdt", "sdtContent", "customXml", "ins", "del", "moveTo", "moveFrom")))
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
    """Return where a single paragraph stands. For many of one part make a Guide."""
    return Guide(paragraph.getroottree().getroot(), part).place(paragraph)


class Guide:
    """Where things stand in a part, as it is now; `part` is the words for it, empty for the document itself."""

    def __init__(self, root: etree._Element, part: str) -> None:
        self._part = part
        self._paragraphs = {paragraph: number for number, paragraph in enumerate(root.iter(_PARAGRAPH), 1)}
        self._tables = {table: number for number, table in enumerate(root.iter(_TABLE), 1)}
        self._rows: dict[etree._Element, int] = {}
        for table in self._tables:
            self._rows |= {row: number for number, row in enumerate(_own_rows(table), 1)}

    def place(self, paragraph: etree._Element) -> str:
        """Return where a paragraph stands: `table 1, row 2 of the header`, or `paragraph 3` with its first words."""
        inside = self._in_table(paragraph)
        if next(paragraph.iterancestors(w("txbxContent")), None) is not None:
            inside = ", ".join(filter(None, ("text box", inside)))
        if not inside and not self._part:
            return f"paragraph {self._paragraphs[paragraph]} (“{_start(words_of(paragraph))}”)"
        if inside and self._part:
            return f"{inside}, in the {self._part}"
        return inside or self._part

    def control(self, element: etree._Element, title: str) -> str:
        """Return where a content control stands, with the name a designer knows it by."""
        first = next(element.iter(_PARAGRAPH), None)
        around = next(element.iterancestors(_PARAGRAPH, w("txbxContent")), None)
        paragraph = around if around is not None and around.tag == _PARAGRAPH else first
        said = self.place(paragraph) if paragraph is not None else self._in_table(element) or self._part
        return ", ".join(filter(None, (f"content control “{title[:40]}”", said)))

    def _in_table(self, element: etree._Element) -> str:
        table, row = next(element.iterancestors(_TABLE), None), next(element.iterancestors(_ROW), None)
        if table is None:
            return ""
        if row is None or next(row.iterancestors(_TABLE)) is not table:  # it goes round rows
            row = next(element.iter(_ROW), None)
        return f"table {self._tables[table]}" + (f", row {self._rows[row]}" if row is not None else "")


def _own_rows(table: etree._Element) -> Iterator[etree._Element]:
    """Yield the rows of a table in their order, those in controls too, not those of tables inside it."""
    for child in table:
        if child.tag == _ROW:
            yield child
        elif child.tag in _AROUND_ROWS:
            yield from _own_rows(child)


def _start(words: str) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= 50 else f"{flat[:50].rstrip()}…"
