"""Columns of figures are told from columns of words."""

import pytest
from build import table

from pressdesk.text import figure_columns


@pytest.mark.parametrize(
    "cell", ["7", "18,400", "$2.3", "(4,493)", "$(0.12)", "−3.2%", "4 %", "12 345,67 €", "1’200", "£40", "+5", "1.05"]
)
def test_a_figure_is_known(cell: str) -> None:
    assert figure_columns(table((), ("Ships", cell))) == (False, True)


@pytest.mark.parametrize("cell", ["two", "9 a.m.", "Nov. 2, 2024", "2026–27", "14-A", "503-555-0117", "", "—"])
def test_words_are_no_figure(cell: str) -> None:
    assert figure_columns(table((), ("Ships", cell))) == (False, False)


def test_the_first_column_names_the_rows() -> None:
    assert figure_columns(table(("Year", "Ships"), ("2026", "7"))) == (False, True)


def test_most_cells_decide() -> None:
    rows = (("", "2024"), ("Sales", "$293,618"), ("Selling", "—"), ("Expenses", "thousands"))
    assert figure_columns(table(("", "Weeks"), *rows)) == (False, True)


def test_the_words_of_the_header_do_not_count() -> None:
    assert figure_columns(table(("A", "1"), ("a", "b"))) == (False, False)


def test_a_table_of_a_header_alone_holds_no_figures() -> None:
    assert figure_columns(table(("A", "1"))) == (False, False)
