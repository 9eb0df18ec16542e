"""Tables of HTML as tables of a release, or as the blocks inside where a table only arranges a page."""

from collections.abc import Iterable, Mapping
from itertools import chain

from msgspec import Struct
from msgspec.structs import replace

from pressdesk.model import Block, Detail, Image, ListBlock, Paragraph, Quote, Run, Subheading, Table, Text, normalise
from pressdesk.ui.body.pasting.column import Column
from pressdesk.ui.body.pasting.modes import style_of

WIDEST, MOST = 100, 50_000  # columns and places in all that are looked at: past it a row is a paragraph
EDITED = 2_000  # cells, each with an editor of its own: more would keep the window waiting


class Cell(Struct):
    """A cell as it is read: its blocks, how far it reaches, and whether it heads."""

    column: Column
    across: int = 1
    down: int = 1
    head: bool = False


class Grid(Struct):
    """A table as it is read. `drawn`: it has lines or headers, so that it is one for the reader too."""

    rows: list[list[Cell]] = []
    caption: Text = ()
    drawn: bool = False


def cell_of(name: str, attributes: Mapping[str, str]) -> Cell:
    """Return an empty cell as its tag describes it; Word's hidden rows and absurd spans are cut down."""
    return Cell(Column(), _span(attributes.get("colspan")), _span(attributes.get("rowspan")), name == "th")


def grid_of(attributes: Mapping[str, str]) -> Grid:
    """Return an empty table as its tag describes it."""
    style = style_of(attributes.get("style", ""))
    lines = attributes.get("border", "0").strip() not in ("", "0") or "solid" in style.get("border", "")
    return Grid([], (), lines)


def _span(value: str | None) -> int:
    found = (value or "").strip()
    return min(max(int(found), 1), 1000) if found.isdecimal() and len(found) < 6 else 1


def grid_blocks(grid: Grid) -> list[Block]:
    """Return a table as one block, or the blocks inside where it only arranges them."""
    rows = [row for row in grid.rows if row]
    cells = [cell for row in rows for cell in row]
    held = [cell.column.blocks() for cell in cells]
    inner = [block for blocks in held for block in blocks]
    inner += [Paragraph(grid.caption)] if grid.caption else []
    if not inner:
        return []
    drawn = grid.drawn or any(cell.head for cell in cells)
    if len(cells) < 2 or (not drawn and (_arranges(held) or max(map(len, rows)) == 1)):
        return inner
    texts = _spread(rows)
    if not texts:
        lines = (row_text(tuple(cell_text(cell.column.blocks()) for cell in row)) for row in rows)
        return [Paragraph(line) for line in (*lines, grid.caption) if line]
    header, rest = _headed(rows, texts)
    return [Table(header, rest, grid.caption)] if rest or header else inner


def _arranges(held: list[list[Block]]) -> bool:
    """Return whether cells hold what no table of figures does."""
    return any(
        len(blocks) > 3 or any(isinstance(block, Table | Subheading | Quote) for block in blocks) for blocks in held
    )


def _spread(rows: list[list[Cell]]) -> list[list[Text]]:
    """Return the words by row and column; a merged cell has them in its first place. Empty where too large."""
    taken: dict[tuple[int, int], Text] = {}
    for y, row in enumerate(rows):
        x = 0
        for cell in row:
            while (y, x) in taken:
                x += 1
            for down in range(min(cell.down, len(rows) - y)):
                for across in range(cell.across):
                    taken.setdefault((y + down, x + across), ())
                if len(taken) > MOST:
                    return []
            taken[y, x] = cell_text(cell.column.blocks())
            x += cell.across
    width = 1 + max((x for (_, x), text in taken.items() if text), default=-1)
    if not 0 < width <= WIDEST or width * len(rows) > EDITED:
        return []
    return [[taken.get((y, x), ()) for x in range(width)] for y in range(len(rows))]


def _headed(rows: list[list[Cell]], texts: list[list[Text]]) -> tuple[tuple[Text, ...], tuple[tuple[Text, ...], ...]]:
    """Return the header, from cells that head or a first row in bold, and the other rows."""
    first, *rest = texts
    marked = all(cell.head for cell in rows[0])
    bold = bool(rest) and _is_bold(first) and not all(_is_bold(row) for row in rest)
    if marked or bold:
        return tuple(_unbold(text) for text in first), tuple(map(tuple, rest))
    return (), tuple(map(tuple, texts))


def _is_bold(row: list[Text]) -> bool:
    said = [run for text in row for run in text if run.text.strip()]
    return bool(said) and all(run.bold for run in said)


def _unbold(text: Text) -> Text:
    return normalise(tuple(replace(run, bold=False) for run in text))


def cell_text(blocks: Iterable[Block]) -> Text:
    """Return the words of blocks as one Text, a line to each; a table inside a cell has a line to each row."""
    lines = chain.from_iterable(_texts(block) for block in blocks)
    return normalise(tuple(run for n, line in enumerate(lines) for run in ((Run("\n"),) if n else ()) + line))


def _texts(block: Block) -> Iterable[Text]:
    match block:
        case Paragraph(text) | Subheading(text):
            return (text,)
        case ListBlock():
            return block.items
        case Quote() | Detail():
            return block.paragraphs
        case Image():
            return (block.caption,)
        case Table():
            rows = ((block.header,) if block.header else ()) + block.rows
            return [row_text(row) for row in rows]


def row_text(row: tuple[Text, ...]) -> Text:
    """Return the words of the cells of one row, a space between them."""
    filled = [cell for cell in row if cell]
    return normalise(tuple(run for n, cell in enumerate(filled) for run in ((Run(" "),) if n else ()) + cell))
