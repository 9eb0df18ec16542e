"""Tables: a header row that Word repeats on every page, columns as wide as their words ask."""

from pressdesk.model import Table, Text, words
from pressdesk.text import figure_columns, has_words
from pressdesk.word.filling import Filling
from pressdesk.word.looks import ParagraphLook, named_look
from pressdesk.word.styles import TABLE, TABLE_HEAD, TABLE_TEXT
from pressdesk.word.xml import quoted

_NARROW, _WIDE = 8, 48  # a column counts as at least and at most this many characters


def table(value: Table, filling: Filling) -> str:
    """Return the table over the whole width of the text."""
    grid = _widths(value, filling.template.area.width)
    styles = filling.template.styles
    direction = "<w:bidiVisual/>" if filling.script.rtl else ""
    first = int(bool(value.header))
    # The bits of w:val say the same as the attributes beside it (ECMA-376 part 1, 17.4.55).
    look = f'<w:tblLook w:val="{"0420" if first else "0400"}" w:firstRow="{first}" w:lastRow="0" '
    properties = (
        f'<w:tblPr><w:tblStyle w:val="{quoted(styles[TABLE])}"/>{direction}<w:tblW w:w="5000" w:type="pct"/>'
        f'{look}w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr>'
    )
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in grid)
    head, text = _looks(value, filling, TABLE_HEAD), _looks(value, filling, TABLE_TEXT)
    kept = [look._replace(style=f"{look.style}<w:keepNext/>") for look in text]
    last = kept if has_words(value.caption) else text
    made = [_row(value.header, grid, filling, head, "<w:tblHeader/>")] if value.header else []
    made += [_row(row, grid, filling, text, "") for row in value.rows[:-1]]
    made += [_row(row, grid, filling, last, "") for row in value.rows[-1:]]
    return f"<w:tbl>{properties}<w:tblGrid>{columns}</w:tblGrid>{''.join(made)}</w:tbl>"


def _looks(value: Table, filling: Filling, style: str) -> list[ParagraphLook]:
    """Return the look of the cells of each column; figures stand at the end of the line."""
    look = named_look(filling.template.styles[style])
    # "right" is the end of the line in either direction (ECMA-376 part 4, 14.11.2).
    return [look._replace(after='<w:jc w:val="right"/>') if flush else look for flush in figure_columns(value)]


def _row(cells: tuple[Text, ...], grid: list[int], filling: Filling, looks: list[ParagraphLook], repeated: str) -> str:
    made = (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
        f"<w:p>{look.properties(filling.script.rtl)}{filling.runs(cell)}</w:p></w:tc>"
        for cell, width, look in zip(cells, grid, looks, strict=True)
    )
    return f"<w:tr><w:trPr><w:cantSplit/>{repeated}</w:trPr>{''.join(made)}</w:tr>"


def _widths(value: Table, room: int) -> list[int]:
    """Return the column widths in twips, shared by the longest words of each column."""
    rows = [row for row in (value.header, *value.rows) if row]
    longest = [max(len(words(cell)) for cell in column) for column in zip(*rows, strict=True)]
    weights = [min(max(count, _NARROW), _WIDE) for count in longest]
    return [room * weight // sum(weights) for weight in weights]
