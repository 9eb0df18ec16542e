"""Laws of table editing: rows stay of one length, and what one act does another takes back."""

import pytest
from build import t, table
from hypothesis import given
from hypothesis import strategies as st
from strategies import tables

from pressdesk.model import Table
from pressdesk.text import grid

places = st.integers(0, 8)
ACTS = {
    "row": lambda one, n, _by: grid.with_row(one, min(n, len(grid.cells(one)))),
    "no row": lambda one, n, _by: grid.without_row(one, n % len(grid.cells(one))),
    "move row": lambda one, n, by: grid.moved_row(one, n % len(grid.cells(one)), by),
    "column": lambda one, n, _by: grid.with_column(one, min(n, grid.columns(one))),
    "no column": lambda one, n, _by: grid.without_column(one, n % grid.columns(one)),
    "move column": lambda one, n, by: grid.moved_column(one, n % grid.columns(one), by),
    "header": lambda one, n, _by: grid.with_header(one, n % 2 == 0),
    "fill": lambda one, n, _by: grid.filled(one, n % len(grid.cells(one)), n % grid.columns(one), ((t("a"),) * 3,) * 2),
}
PAIR = table(("Year", "Boats"), ("2025", "2"), ("2026", "3"))


@given(tables(), st.lists(st.tuples(st.sampled_from(sorted(ACTS)), places, st.integers(-2, 2)), max_size=8))
def test_a_table_stays_a_table_whatever_is_done(one: Table, acts: list) -> None:
    for name, n, by in acts:
        one = ACTS[name](one, n, by)
        assert {len(row) for row in grid.cells(one)} == {grid.columns(one)}
        assert one.rows or one.header


@given(tables(), places)
def test_a_new_row_taken_away_leaves_what_was(one: Table, n: int) -> None:
    at = min(n, len(grid.cells(one))) or int(bool(one.header))
    assert grid.without_row(grid.with_row(one, at), at) == one or not one.rows


@given(tables(), places)
def test_a_new_column_taken_away_leaves_what_was(one: Table, n: int) -> None:
    at = min(n, grid.columns(one))
    assert grid.without_column(grid.with_column(one, at), at) == one


@given(tables(), places, st.integers(-3, 3))
def test_what_is_moved_there_moves_back(one: Table, n: int, by: int) -> None:
    row, column = n % len(grid.cells(one)), n % grid.columns(one)
    if (moved := grid.moved_row(one, row, by)) is not one:
        assert grid.moved_row(moved, row + by, -by) == one
    if (moved := grid.moved_column(one, column, by)) is not one:
        assert grid.moved_column(moved, column + by, -by) == one


@given(tables())
def test_the_header_goes_and_comes_back(one: Table) -> None:
    assert not one.header or grid.with_header(grid.with_header(one, False), True) == one or not one.rows


STAYS = {
    "no row above the header": lambda: grid.with_row(PAIR, 0),
    "the header moves nowhere": lambda: grid.moved_row(PAIR, 0, 1),
    "no row into the header": lambda: grid.moved_row(PAIR, 1, -1),
    "no row past the last": lambda: grid.moved_row(PAIR, 2, 1),
    "the same words": lambda: grid.with_cell(PAIR, 1, 0, t("2025")),
}


@pytest.mark.parametrize("act", STAYS.values(), ids=STAYS)
def test_what_cannot_be_done_changes_nothing(act) -> None:
    assert act() is PAIR


def test_a_paste_fills_and_grows() -> None:
    made = grid.filled(PAIR, 2, 1, ((t("a"), t("b")), (t("c"), t("d"))))
    assert made == table(("Year", "Boats", ""), ("2025", "2", ""), ("2026", "a", "b"), ("", "c", "d"))


def test_only_cells_stay() -> None:
    one = table(("Year",), ("2025",))
    assert (grid.without_row(one, 1), grid.without_column(one, 0)) == (one, one)
    assert grid.without_row(one, 0) == table((), ("2025",))
