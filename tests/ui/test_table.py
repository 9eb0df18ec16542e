"""A table edited in place, on the real main window, by keys alone."""

import pytest
from build import p, table
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pressdesk.model import Table, words
from pressdesk.ui.body.lines import Place
from pressdesk.ui.table.cell import Cell

BOATS = table(("Year", "Boats"), ("2025", "2"), ("2026", "3"), caption="Ferries")
LEFT, RIGHT, UP, DOWN = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down
TAB, ENTER, ESC = Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape
CTRL = Qt.KeyboardModifier.ControlModifier
BACKTAB = (TAB, Qt.KeyboardModifier.ShiftModifier)
BACK, END = Qt.Key.Key_Backspace, Qt.Key.Key_End


@pytest.fixture
def page(window, session):
    """The body's editor, showing a table between two paragraphs, the caret at the end of the first."""
    session.edit(replace(session.release, body=(p("one"), BOATS, p("two"))))
    edit = window.form.body.edit
    edit.setFocus()
    edit._set_caret(Place(0, 3))
    return edit


def here() -> str:
    """Return what a screen reader says of the place of the caret."""
    return QApplication.focusWidget().accessibleName()


def the_table(session) -> Table:
    return next(block for block in session.release.body if isinstance(block, Table))


WALKS = {
    "right goes in": ([RIGHT], "Row 1, column 1"),
    "down goes in": ([DOWN], "Row 1, column 1"),
    "Tab": ([DOWN, TAB, TAB], "Row 2, column 1"),
    "Shift+Tab": ([DOWN, TAB, TAB, BACKTAB], "Row 1, column 2"),
    "right at the end of a cell": ([DOWN, END, RIGHT], "Row 1, column 2"),
    "left at the beginning of a cell": ([DOWN, DOWN, LEFT], "Row 1, column 2"),
    "down and up": ([DOWN, DOWN, DOWN, UP], "Row 2, column 1"),
    "to the caption": ([DOWN, DOWN, DOWN, DOWN], "Caption of the table"),
    "out below": ([DOWN, DOWN, DOWN, DOWN, DOWN], "Body"),
    "Enter leaves the caption": ([DOWN, DOWN, DOWN, DOWN, ENTER], "Body"),
    "Tab leaves the caption": ([DOWN, DOWN, DOWN, DOWN, TAB], "Body"),
    "back from the caption": ([DOWN, DOWN, DOWN, DOWN, UP], "Row 3, column 2"),
    "out above": ([DOWN, UP], "Body"),
    "in from below": ([DOWN, DOWN, DOWN, DOWN, DOWN, LEFT], "Row 3, column 2"),
    "Esc": ([DOWN, ESC], "Body"),
    "Enter leads back": ([DOWN, TAB, ESC, ENTER], "Row 1, column 1"),
    "F2 leads back": ([DOWN, TAB, ESC, Qt.Key.Key_F2], "Row 1, column 1"),
}


@pytest.mark.parametrize(("pressed", "place"), WALKS.values(), ids=WALKS)
def test_keys_walk_through_the_table(page, keys, pressed, place):
    keys(*pressed)
    assert here() == place


LANDS = {
    "above": ([DOWN, UP, "x"], (p("onex"), BOATS, p("two"))),
    "below": ([DOWN, DOWN, DOWN, DOWN, DOWN, "x"], (p("one"), BOATS, p("xtwo"))),
    "at the end of the whole text": ([DOWN, (END, CTRL), "x"], (p("one"), BOATS, p("twox"))),
    "at its beginning": ([DOWN, (Qt.Key.Key_Home, CTRL), "x"], (p("xone"), BOATS, p("two"))),
    "removed": ([DOWN, ESC, BACK], (p("one"), p("two"))),
    "a line below it": ([DOWN, ESC, END, ENTER, "x"], (p("one"), BOATS, p("x"), p("two"))),
}


@pytest.mark.parametrize(("pressed", "body"), LANDS.values(), ids=LANDS)
def test_keys_leave_the_table(page, session, keys, pressed, body):
    keys(*pressed)
    assert session.release.body == body


def test_words_typed_under_a_table_that_ends_the_body_stand_in_a_line_of_their_own(page, session, keys):
    session.edit(replace(session.release, body=(BOATS,)))
    page.setFocus()
    page.moveCursor(page.textCursor().MoveOperation.End)
    keys("Words")
    assert session.release.body == (BOATS, p("Words"))


def test_words_are_typed_into_cells(page, session, keys):
    keys(DOWN, TAB, "Ships", TAB, END, ENTER, "est.")
    assert the_table(session) == table(("Year", "Ships"), ("2025\nest.", "2"), ("2026", "3"), caption="Ferries")


def test_the_format_actions_reach_a_cell(page, window, session, keys):
    keys(DOWN, DOWN, TAB)
    window.act["italic"].trigger()
    assert window.act["italic"].isChecked()
    window.form.flush()
    assert the_table(session).rows[0][1][0].italic


def test_tab_in_the_last_cell_makes_a_row(page, session, keys):
    keys(DOWN, *[TAB] * 6, "2027")
    assert [words(row[0]) for row in the_table(session).rows] == ["2025", "2026", "2027"]


def test_undo_changes_the_one_cell(page, window, session, keys):
    keys(DOWN, "x")
    cells = {cell: cell.text() for cell in page.findChildren(Cell)}
    window.act["undo"].trigger()
    changed = [cell.accessibleName() for cell, text in cells.items() if cell.text() != text]
    assert (changed, the_table(session), here()) == (["Row 1, column 1"], BOATS, "Row 1, column 1")


def test_undo_brings_the_caret_back_to_its_cell(page, window, session, keys):
    keys(DOWN, TAB, TAB, END, "x", UP, UP, UP, "y")
    window.act["undo"].trigger()
    window.act["undo"].trigger()
    assert (the_table(session), here()) == (BOATS, "Row 2, column 1")


def test_undo_brings_the_caret_to_a_cell_by_row_and_column(page, window, session, keys):
    keys(DOWN, *[TAB] * 5, "x")
    session.edit(replace(session.release, body=(p("one"),)))
    window.act["undo"].trigger()
    page.setFocus()
    window.act["undo"].trigger()
    assert (the_table(session), here()) == (BOATS, "Row 3, column 2")


def test_a_table_selected_as_a_whole_gets_and_loses_its_header_row(page, window, session, keys):
    keys(DOWN, ESC)
    assert (window.act["header_row"].isEnabled(), window.act["row_away"].isEnabled()) == (True, False)
    window.act["header_row"].trigger()
    assert not the_table(session).header


def test_a_new_row_is_one_step(page, window, session, keys):
    keys(DOWN, *[TAB] * 5, "x", TAB)
    window.act["undo"].trigger()
    assert len(the_table(session).rows) == 2
    assert words(the_table(session).rows[1][1]) == "x"


def test_a_table_taken_out_takes_its_cells_along(page, window, session, keys):
    keys(DOWN, "x")
    session.edit(replace(session.release, body=(p("one"),)))
    assert (page.findChildren(Cell), here(), window.form.active()) == ([], "Body", page)


def test_the_line_is_as_high_as_the_table(page, keys):
    cell = page.findChildren(Cell)[1]
    inset = cell.parentWidget()
    before = inset.height()
    keys(DOWN, ENTER, "a", ENTER, "b")
    below = page.document().findBlockByNumber(2)
    assert inset.height() > before
    assert page.document().documentLayout().blockBoundingRect(below).top() >= inset.geometry().bottom()


def test_a_line_above_moves_it_down(page, keys):
    inset = page.findChildren(Cell)[0].parentWidget()
    before = inset.y()
    keys(ENTER, "more")
    assert inset.y() > before


def test_a_column_of_figures_is_set_flush_at_its_end(page, session, keys):
    ends = [cell.document().defaultTextOption().alignment() for cell in page.findChildren(Cell)[:4]]
    assert ends == [Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight] * 2
    keys(DOWN, DOWN, TAB, "few", DOWN, "some")
    assert page.findChildren(Cell)[1].document().defaultTextOption().alignment() == Qt.AlignmentFlag.AlignLeft


def test_columns_go_from_right_to_left_in_hebrew(page, session):
    session.edit(replace(session.release, language="he"))
    first, second = (one for one in page.findChildren(Cell) if one.accessibleName().startswith("Row 1"))
    assert first.x() > second.x()


def test_undo_comes_back_to_a_cell_that_was_made_before_those_above_it(window, session, keys):
    many = table(*[tuple(f"{row} {column}" for column in range(6)) for row in range(10)])
    session.edit(replace(session.release, body=(p("one"), many)))
    window.form.body.edit.insets.at(1).go(9, 5)
    keys("x")
    window.form.body.edit.insets.at(1).make_more(99)
    window.form.body.edit.setFocus()
    session.undo()
    assert here() == "Row 10, column 6"
