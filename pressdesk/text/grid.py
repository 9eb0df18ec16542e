"""What a writer does to a table: pure functions from one `Table` to another, whose rows stay of one length.

A row is counted from the top of what is shown: where there is a header, it is row 0. A header stays the first row.
What cannot be done returns the very same table.
"""

from collections.abc import Sequence
from typing import TypeAlias

from msgspec.structs import replace

from pressdesk.model import Table, Text

Cells: TypeAlias = tuple[tuple[Text, ...], ...]


def blank_table(rows: int = 3, columns: int = 3) -> Table:
    """Return an empty table of so many rows, the first of them its header."""
    row: tuple[Text, ...] = ((),) * columns
    return Table(row, (row,) * (rows - 1))


def cells(table: Table) -> Cells:
    """Return every row, the header first where there is one."""
    return (table.header, *table.rows) if table.header else table.rows


def columns(table: Table) -> int:
    """Return how many columns a table has."""
    return len(cells(table)[0])


def with_cells(table: Table, rows: Sequence[tuple[Text, ...]]) -> Table:
    """Return the table with these rows, the first of them its header if it has one."""
    made = tuple(rows)
    return replace(table, header=made[0], rows=made[1:]) if table.header else replace(table, rows=made)


def with_cell(table: Table, row: int, column: int, text: Text) -> Table:
    """Return the table with other words in one cell."""
    rows = list(cells(table))
    if rows[row][column] == text:
        return table
    rows[row] = (*rows[row][:column], text, *rows[row][column + 1 :])
    return with_cells(table, rows)


def with_row(table: Table, at: int) -> Table:
    """Return the table with an empty row before row `at`, or below all where that is past the last."""
    if at == 0 and table.header:
        return table
    rows = cells(table)
    return with_cells(table, (*rows[:at], ((),) * columns(table), *rows[at:]))


def without_row(table: Table, row: int) -> Table:
    """Return the table without a row; the last row under the header stays, as does an only row."""
    if table.header and row == 0:
        return replace(table, header=()) if table.rows else table
    if len(table.rows) == 1:
        return table
    rows = cells(table)
    return with_cells(table, (*rows[:row], *rows[row + 1 :]))


def moved_row(table: Table, row: int, by: int) -> Table:
    """Return the table with a row so many places lower (less than 0: higher), never into or out of the header."""
    rows = list(cells(table))
    first = int(bool(table.header))
    if row < first or not first <= row + by < len(rows):
        return table
    rows.insert(row + by, rows.pop(row))
    return with_cells(table, rows)


def with_column(table: Table, at: int) -> Table:
    """Return the table with an empty column before column `at`, or after all where that is past the last."""
    return with_cells(table, [(*row[:at], (), *row[at:]) for row in cells(table)])


def without_column(table: Table, column: int) -> Table:
    """Return the table without a column; an only column stays."""
    if columns(table) == 1:
        return table
    return with_cells(table, [(*row[:column], *row[column + 1 :]) for row in cells(table)])


def moved_column(table: Table, column: int, by: int) -> Table:
    """Return the table with a column so many places further on (less than 0: back)."""
    if not 0 <= column + by < columns(table):
        return table
    return with_cells(table, [_moved(row, column, by) for row in cells(table)])


def with_header(table: Table, on: bool) -> Table:
    """Return the table with its first row as the header, or with the header as its first row."""
    if on == bool(table.header):
        return table
    if not on:
        return replace(table, header=(), rows=(table.header, *table.rows))
    return replace(table, header=table.rows[0], rows=table.rows[1:] or (((),) * columns(table),))


def filled(table: Table, row: int, column: int, new: Cells) -> Table:
    """Return the table with the words of `new` from one cell on; it grows where they need more rows or columns."""
    wide = max(columns(table), column + max(map(len, new)))
    rows = [[*old, *((),) * (wide - len(old))] for old in cells(table)]
    rows += [[()] * wide for _ in range(row + len(new) - len(rows))]
    for n, texts in enumerate(new, row):
        rows[n][column : column + len(texts)] = texts
    return with_cells(table, [tuple(one) for one in rows])


def _moved(row: tuple[Text, ...], column: int, by: int) -> tuple[Text, ...]:
    rest = list(row)
    rest.insert(column + by, rest.pop(column))
    return tuple(rest)
