"""What menus, handles and pastes do to a table, on the real main window."""

import pytest
from build import image, p, t, table
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from pressdesk.model import Table, words
from pressdesk.ui.body.lines import Place
from pressdesk.ui.table import COMMANDS
from pressdesk.ui.table.cell import Cell
from pressdesk.ui.table.handles import Handle

BOATS = table(("Year", "Boats"), ("2025", "2"), ("2026", "3"), caption="Ferries")


@pytest.fixture
def page(window, session):
    """The body's editor, showing a table between two paragraphs, the caret in the cell “2025”."""
    session.edit(replace(session.release, body=(p("one"), BOATS, p("two"))))
    edit = window.form.body.edit
    edit.setFocus()
    edit._set_caret(Place(0, 3))
    edit.insets.at(1).go(1, 0)
    return edit


def here() -> tuple[str, int]:
    """Return the name of the place that the caret is in, and where in its words it stands."""
    focus = QApplication.focusWidget()
    return focus.accessibleName(), focus.textCursor().position()


def tabbed(text: str) -> QMimeData:
    """Return what a spreadsheet copies."""
    mime = QMimeData()
    mime.setText(text)
    return mime


def rows(session) -> list[str]:
    """Return each row of the first table as a line, the header with a colon behind it."""
    made = next(block for block in session.release.body if isinstance(block, Table))
    lines = [" ".join(words(cell) or "." for cell in row) for row in (made.header, *made.rows) if row]
    return [lines[0] + ":", *lines[1:]] if made.header else lines


DONE = {
    "row_above": ["Year Boats:", "x .", "2025 2", "2026 3"],
    "row_below": ["Year Boats:", "2025 2", "x .", "2026 3"],
    "row_down": ["Year Boats:", "2026 3", "x2025 2"],
    "row_away": ["Year Boats:", "x2026 3"],
    "column_before": [". Year Boats:", "x 2025 2", ". 2026 3"],
    "column_after": ["Year . Boats:", "2025 x 2", "2026 . 3"],
    "column_on": ["Boats Year:", "2 x2025", "3 2026"],
    "column_away": ["Boats:", "x2", "3"],
    "header_row": ["Year Boats", "x2025 2", "2026 3"],
}


@pytest.mark.parametrize(("name", "after"), DONE.items(), ids=DONE)
def test_an_action_changes_the_table_and_the_caret_goes_along(page, window, session, keys, name, after):
    window.act[name].trigger()
    keys("x")
    assert rows(session) == after


@pytest.mark.parametrize("name", DONE)
def test_an_action_is_one_step(page, window, session, name):
    window.act[name].trigger()
    window.act["undo"].trigger()
    assert session.release.body[1] == BOATS


STEPS = {
    **{name: lambda window, _keys, name=name: window.act[name].trigger() for name in DONE},
    "Tab after the last cell": lambda _window, keys: keys(
        Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Tab
    ),
    "cells pasted": lambda _window, _keys: QApplication.focusWidget().insertFromMimeData(tabbed("1\t2\n3\t4\n5\t6")),
}


@pytest.mark.parametrize("do", STEPS.values(), ids=STEPS)
def test_redo_puts_the_caret_where_the_step_did(page, window, keys, do):
    do(window, keys)
    done = here()
    window.act["undo"].trigger()
    undone = here()
    window.act["redo"].trigger()
    assert (undone[0] in ("Row 2, column 1", "Row 3, column 2"), here()) == (True, done)


OFF = {
    (0, 0): {"row_above", "row_up", "row_down", "column_back"},
    (1, 0): {"row_up", "column_back"},
    (2, 1): {"row_down", "column_on"},
}


@pytest.mark.parametrize(("place", "off"), OFF.items())
def test_what_cannot_be_done_is_not_offered(page, window, place, off):
    page.insets.at(1).go(*place)
    assert {name for name in COMMANDS if not window.act[name].isEnabled()} == off


def test_in_the_text_there_is_nothing_to_do(page, window):
    page.setFocus()
    assert not any(window.act[name].isEnabled() for name in (*COMMANDS, "table_away"))


def test_a_selected_table_can_be_removed(page, window, session, keys):
    keys(Qt.Key.Key_Escape)
    window.act["table_away"].trigger()
    assert session.release.body == (p("one"), p("two"))


def test_the_menu_removes_the_table_with_the_caret(page, window, session):
    window.act["table_away"].trigger()
    assert (session.release.body, QApplication.focusWidget()) == ((p("one"), p("two")), page)


def test_a_new_table_has_the_caret_in_its_first_cell(window, session, keys):
    window.form.body.edit.setFocus()
    window.act["table"].trigger()
    keys("Year", Qt.Key.Key_Tab, "Boats")
    made = next(block for block in session.release.body if isinstance(block, Table))
    assert made == table(("Year", "Boats", ""), ("", "", ""), ("", "", ""))


def test_undo_takes_a_new_table_back(window, session):
    before = session.release
    window.form.body.edit.setFocus()
    window.act["table"].trigger()
    window.act["undo"].trigger()
    assert session.release == before


def test_the_keys_that_move_a_block_move_a_row(page, session, keys):
    keys((Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier), "x")
    assert rows(session) == DONE["row_down"]


def test_a_block_inserted_from_a_cell_stands_under_the_table(page, window, session):
    window.act["table"].trigger()
    assert [type(block) is Table for block in session.release.body] == [False, True, True, False]


def test_the_shortcuts_work_in_a_cell(page, session, keys):
    keys((Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier), "x")
    assert rows(session) == DONE["row_below"]


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("a\tb\nc\td\n", ["Year Boats:", "a b", "c d"]),
        ("a\tb\tc\nd", ["Year Boats .:", "a b c", "d . ."]),
        ("one\ntwo", ["Year Boats:", "one\ntwo2025 2", "2026 3"]),
    ],
)
def test_what_is_pasted_into_a_cell(page, session, text, after):
    mime = QMimeData()
    mime.setText(text)
    cell = QApplication.focusWidget()
    cell.insertFromMimeData(mime)
    cell.flush()
    assert rows(session) == after


def test_more_than_can_be_edited_is_words_in_one_cell(page, session):
    mime = QMimeData()
    mime.setText("a\tb\n" * 1001)
    QApplication.focusWidget().insertFromMimeData(mime)
    page.flush()
    assert len(rows(session)) == 3


@pytest.mark.parametrize("block", [table(("a", "b"), ("1", "2")), image("0" * 64)])
def test_a_tab_in_pasted_words_loses_none_in_a_caption(page, session, block):
    session.edit(replace(session.release, body=(block,)))
    mime = QMimeData()
    mime.setText("Photo:\tAna Ruiz")
    inset = page.insets.at(0)
    inset.editor_at(inset.place_to(("caption",))).insertFromMimeData(mime)
    page.flush()
    assert words(session.release.body[0].caption) == "Photo: Ana Ruiz"


def test_a_table_copied_fills_cells(page, session):
    page.insets.at(1).go(2, 1)
    mime = QMimeData()
    mime.setHtml("<table><tr><td>a</td><td><b>b</b></td></tr><tr><td>c</td><td>d</td></tr></table>")
    cell = QApplication.focusWidget()
    cell.insertFromMimeData(mime)
    assert rows(session) == ["Year Boats .:", "2025 2 .", "2026 a b", ". c d"]
    assert session.release.body[1].rows[1][2][0].bold


def test_the_handles_stand_at_row_and_column_and_open_their_menus(page, window):
    shown = {one.accessibleName(): one for one in page.findChildren(Handle) if one.isVisible()}
    assert set(shown) == {"Row", "Column"}
    assert {one.focusProxy() for one in shown.values()} == {QApplication.focusWidget()}
    QTest.mouseClick(shown["Row"], Qt.MouseButton.LeftButton)
    menu = next(one for one in page.findChildren(QMenu) if one.isVisible())
    named = {action.text().replace("&", ""): action.isEnabled() for action in menu.actions() if action.text()}
    assert (named["Row below"], named["Move row up"]) == (True, False)
    menu.close()


def test_outside_the_table_there_are_no_handles(page):
    page.setFocus()
    assert not any(one.isVisible() for one in page.findChildren(Handle))


def test_a_cell_says_under_which_header_it_stands(page, session, keys):
    page.insets.at(1).go(0, 1)
    keys(Qt.Key.Key_End, "!")
    said = {one.accessibleName(): one.accessibleDescription() for one in page.findChildren(Cell)}
    assert said["Row 2, column 2"] == "Boats!"


def test_every_cell_of_a_cut_table_comes_back_by_paste(page, session, keys):
    keys(Qt.Key.Key_Escape)
    page.cut()
    page.paste()
    page.flush()
    assert [block for block in session.release.body if isinstance(block, Table)] == [BOATS]
    assert t("Boats") in [cell.text() for cell in page.findChildren(Cell)]
