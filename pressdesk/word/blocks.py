"""Paragraphs, cells and rows taken out so that what stays round them is sound."""

from lxml import etree

from pressdesk.word.xml import remove, w

_PARAGRAPH, _TABLE, _ROW, _CELL = w("p"), w("tbl"), w("tr"), w("tc")
_BLOCKS = frozenset((_PARAGRAPH, _TABLE, *map(w, ("sdt", "customXml", "altChunk"))))
_WRAPS = frozenset(map(w, ("sdt", "sdtContent", "customXml", "ins", "moveTo")))
_APART = frozenset(map(w, ("sdtPr", "sdtEndPr", "customXmlPr")))


def take_paragraph(paragraph: etree._Element) -> bool:
    """Take a paragraph out; return False where it must stay: it ends a section or a cell, or parts two tables."""
    if paragraph.find(f"{w('pPr')}/{w('sectPr')}") is not None:
        return False
    beside = (_beside(paragraph, preceding=True), _beside(paragraph, preceding=False))
    if not any(block is not None and block.tag == _PARAGRAPH for block in beside):
        return False
    remove(paragraph)
    return True


def _beside(block: etree._Element, *, preceding: bool) -> etree._Element | None:
    return next((each for each in block.itersiblings(preceding=preceding) if each.tag in _BLOCKS), None)


def take_row(row: etree._Element) -> None:
    """Take a table row out, the control that held nothing else, and the table with its last row."""
    table = next(row.iterancestors(_TABLE), None)
    _take(row)
    if table is not None and next(table.iter(_ROW), None) is None:
        _take(table)


def take_cell(cell: etree._Element) -> None:
    """Take a cell out of its row, which ends as many columns earlier; the row with its last cell."""
    row = next(cell.iterancestors(_ROW), None)
    span = cell.find(f"{w('tcPr')}/{w('gridSpan')}")
    _take(cell)
    if row is None:
        return
    if next(row.iter(_CELL), None) is None:
        take_row(row)
        return
    properties = row.find(w("trPr"))
    if properties is None:
        properties = etree.Element(w("trPr"))
        row.insert(int(row.find(w("tblPrEx")) is not None), properties)
    after = properties.find(w("gridAfter"))
    if after is None:
        after = etree.SubElement(properties, w("gridAfter"))
    after.set(w("val"), str(_number(after) + (_number(span) or 1)))


def _take(element: etree._Element) -> None:
    """Take an element out, with what went round nothing else."""
    parent = element.getparent()
    remove(element)
    while parent is not None and parent.tag in _WRAPS and all(child.tag in _APART for child in parent):
        element, parent = parent, parent.getparent()
        remove(element)


def _number(element: etree._Element | None) -> int:
    said = element.get(w("val"), "") if element is not None else ""
    return int(said) if said.isdecimal() else 0
