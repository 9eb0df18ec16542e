"""What can be done to a table at one of its cells: one table of commands for menus, keys and handles."""

from collections.abc import Callable
from typing import Final, NamedTuple, TypeAlias

from pressdesk.model import Table
from pressdesk.text import grid


class At(NamedTuple):
    """A table and the cell where the caret stands, counted from the first row shown."""

    table: Table
    row: int
    column: int


Does: TypeAlias = Callable[[At], At]


def _with(table: Table, at: At, row: int = 0, column: int = 0) -> At:
    """Return `at` in another table, so many rows and columns further on, or `at` itself where nothing changed."""
    if table is at.table:
        return at
    row = min(max(at.row + row, 0), len(grid.cells(table)) - 1)
    return At(table, row, min(max(at.column + column, 0), grid.columns(table) - 1))


COMMANDS: Final[dict[str, Does]] = {
    "row_above": lambda at: _with(grid.with_row(at.table, at.row), at),
    "row_below": lambda at: _with(grid.with_row(at.table, at.row + 1), at, row=1),
    "row_up": lambda at: _with(grid.moved_row(at.table, at.row, -1), at, row=-1),
    "row_down": lambda at: _with(grid.moved_row(at.table, at.row, 1), at, row=1),
    "row_away": lambda at: _with(grid.without_row(at.table, at.row), at),
    "column_before": lambda at: _with(grid.with_column(at.table, at.column), at),
    "column_after": lambda at: _with(grid.with_column(at.table, at.column + 1), at, column=1),
    "column_back": lambda at: _with(grid.moved_column(at.table, at.column, -1), at, column=-1),
    "column_on": lambda at: _with(grid.moved_column(at.table, at.column, 1), at, column=1),
    "column_away": lambda at: _with(grid.without_column(at.table, at.column), at),
    "header_row": lambda at: _with(
        grid.with_header(at.table, not at.table.header), at
    ),
}  # fmt: skip
ROW: Final = ("row_above", "row_below", "", "row_up", "row_down", "", "header_row", "", "row_away")
COLUMN: Final = ("column_before", "column_after", "", "column_back", "column_on", "", "column_away")
