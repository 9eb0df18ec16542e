"""The cells of a table are painted until they are made, and nobody can tell which are which."""

import pytest
from build import p, t, table
from hypothesis import HealthCheck, given, settings
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from strategies import tables

from pressdesk.model import Body, Run
from pressdesk.text import grid
from pressdesk.ui.body import BodyEdit
from pressdesk.ui.table import TableInset, table_inset
from pressdesk.ui.table.cell import Caption, Cell

WORDS = t(Run("bold ", bold=True), Run("and a link", link="https://example.org/"))
LARGE = table(*[(f"Port {n}", f"{n}", WORDS) for n in range(20)])


@pytest.fixture
def edit(qtbot):
    made = BodyEdit(insets={"table": table_inset})
    qtbot.addWidget(made)
    made.setFixedWidth(552)
    made.show()
    return made


def only_painted(edit: BodyEdit, body: Body) -> TableInset:
    """Return the table of a body, of which the first cells are made."""
    edit.show_body(body)
    return edit.findChild(TableInset)


def drag(inset: QWidget, start: QPoint, end: QPoint) -> None:
    """Press, move and let go of the mouse on an inset."""
    QTest.mousePress(inset, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(inset, end)
    QTest.mouseRelease(inset, Qt.MouseButton.LeftButton, pos=end)


def made(inset: TableInset) -> list[tuple[int, int]]:
    return [(cell.row, cell.column) for cell in inset.findChildren(Cell) if not isinstance(cell, Caption)]


@settings(max_examples=30, suppress_health_check=list(HealthCheck), deadline=None)
@given(tables())
@pytest.mark.parametrize("language", ["en-US", "he"])
def test_a_cell_is_as_high_painted_as_made(edit, language, one):
    edit.show_body((p("none"),), language)
    edit.show_body((LARGE, one), language)
    inset = edit.insets.at(1)
    before, some = inset.planned(552), made(inset)
    assert (some, sum(map(len, inset.cells)) + 1) == ([], inset.rows * inset.columns + 1)
    inset._refit()
    assert inset.planned(552) == before


@pytest.mark.parametrize("language", ["en-US", "he"])
@pytest.mark.parametrize("caption", [(), WORDS])
def test_a_cell_and_the_caption_look_the_same_painted_as_made(edit, language, caption):
    edit.show_body((replace(LARGE, caption=caption),), language)
    inset = edit.findChild(TableInset)
    before = inset.grab().toImage()
    assert inset.findChildren(Caption) == []
    assert len(made(inset)) < sum(map(len, inset.cells)) < inset.make_more(1) + 60
    assert inset.grab().toImage() == before


def test_cells_are_made_in_slices_and_stand_as_they_are_read(edit, qtbot):
    inset = only_painted(edit, (p("one"), LARGE))
    inset.go(18, 1)
    assert len(made(inset)) == 9
    qtbot.waitUntil(lambda: len(made(inset)) == 60)
    assert made(inset) == sorted(made(inset))


def test_a_click_on_painted_words_sets_the_caret_between_them(edit):
    inset = only_painted(edit, (LARGE,))
    place = inset.planned(inset.width()).cell(19, 0)
    QTest.mouseClick(inset, Qt.MouseButton.LeftButton, pos=place.topLeft() + QPoint(1, 5))
    assert inset.cell(19, 0).textCursor().position() == 0


def test_a_drag_that_begins_on_painted_words_selects_them(edit):
    inset = only_painted(edit, (LARGE,))
    place = inset.planned(inset.width()).cell(19, 0)
    start, end = place.topLeft() + QPoint(1, 5), place.topRight() + QPoint(-1, 5)
    drag(inset, start, end)
    assert inset.cell(19, 0).selected_text() == (t("Port 19"),)
    QTest.mouseMove(inset, start)
    drag(inset, start, start)
    assert not inset.cell(19, 0).textCursor().hasSelection()


def test_a_table_of_which_few_cells_are_made_is_changed_as_a_whole(edit):
    inset = only_painted(edit, (LARGE,))
    inset.go(19, 0)
    inset.act("row_up")
    inset.act("column_away")
    assert [[cell.text() for cell in row] for row in inset.cells] == [list(row) for row in grid.cells(edit.body()[0])]
