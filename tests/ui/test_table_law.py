"""Laws of a body with tables in it, on the real widgets: whatever is done, the value is what the cells show."""

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from strategies import bodies, tables

from pressdesk.model import Body, Table
from pressdesk.model.blocks import normal_body
from pressdesk.model.codec import dump, load_blocks
from pressdesk.text import grid
from pressdesk.ui.body import BodyEdit
from pressdesk.ui.body.lines import Place
from pressdesk.ui.table import COMMANDS, TableInset, table_inset
from pressdesk.ui.table.cell import Cell

KEYS = (
    Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Escape, Qt.Key.Key_Left,
    Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, "x", " ",
)  # fmt: skip
steps = st.lists(
    st.tuples(st.sampled_from((*KEYS, *COMMANDS, "go", "caret", "bold", "cut", "paste", "table")), st.integers(0, 9)),
    min_size=1,
    max_size=12,
)


@pytest.fixture
def edit(qtbot: QtBot) -> BodyEdit:
    made = BodyEdit(insets={"table": table_inset})
    qtbot.addWidget(made)
    made.setFixedWidth(552)
    made.show()
    made.activateWindow()
    made.setFocus()
    return made


def do(edit: BodyEdit, what: str | Qt.Key, n: int) -> None:
    """Do one thing where the focus is, or at the table or line `n`."""
    focus = QApplication.focusWidget() or edit
    insets = edit.findChildren(TableInset)
    inset = insets[n % len(insets)] if insets else None
    if what in COMMANDS or what == "go":
        if inset is not None:
            inset.go(n % len(inset.cells), n % len(inset.cells[0])) if what == "go" else inset.act(what)
    elif what == "caret":
        edit.setFocus()
        edit._set_caret(Place(n, n))
    elif what == "table":
        edit.insert_blocks((grid.blank_table(2, 2),))
    elif isinstance(focus, BodyEdit) and what in ("bold", "cut", "paste"):
        {"bold": focus.toggle_bold, "cut": focus.cut, "paste": focus.paste}[str(what)]()
    elif isinstance(what, str):
        QTest.keyClicks(focus, what)
    else:
        QTest.keyClick(focus, what)


def shown(edit: BodyEdit) -> list[Table]:
    """Return the tables that the widgets show, from the top of the page down."""
    insets = sorted(edit.findChildren(TableInset), key=lambda one: one.y())
    return [
        grid.with_cells(one.table, [tuple(cell.text() for cell in row) for row in one.cells])
        for one in insets
        if one.caption.text() == one.table.caption
    ]


def told(body: Body) -> list[Table]:
    return [block for block in body if isinstance(block, Table)]


@settings(max_examples=60, suppress_health_check=list(HealthCheck), deadline=None)
@given(bodies.map(normal_body), tables(), steps)
def test_the_value_is_what_the_widgets_show(edit: BodyEdit, body: Body, one: Table, acts: list) -> None:
    edit.show_body((one, *body))
    for what, n in acts:
        do(edit, what, n)
        made = edit.body()
        assert (told(made), load_blocks(dump(made))) == (shown(edit), made)
    edit.show_body(body)
    assert (edit.body(), shown(edit)) == (body, told(body))


@settings(max_examples=60, suppress_health_check=list(HealthCheck), deadline=None)
@given(tables(), tables())
def test_the_same_table_again_touches_no_cell(edit: BodyEdit, one: Table, other: Table) -> None:
    edit.show_body((one,))
    before = {cell: cell.text() for cell in edit.findChildren(Cell)}
    edit.show_body((other,))
    edit.show_body((one,))
    assert {cell.text() for cell in before if cell in edit.findChildren(Cell)} <= set(before.values())
    assert shown(edit) == [one]


@settings(max_examples=60, suppress_health_check=list(HealthCheck), deadline=None)
@given(st.lists(tables() | st.none(), max_size=4))
def test_no_inset_lies_over_another_or_over_words(edit: BodyEdit, some: list) -> None:
    edit.show_body(tuple(one for one in some if one))
    insets = sorted(edit.findChildren(TableInset), key=lambda one: one.y())
    assert all(a.geometry().bottom() < b.y() for a, b in pairwise(insets))
    assert all(one.height() >= one.caption.geometry().bottom() for one in insets)


def test_an_editor_may_go_while_it_has_the_focus(qtbot: QtBot) -> None:
    edit = BodyEdit(insets={"table": table_inset})
    edit.show_body((grid.blank_table(),))
    edit.show()
    edit.activateWindow()
    edit.setFocus()
    QTest.qWaitForWindowActive(edit)
    assert edit.hasFocus()
    edit.deleteLater()
    QCoreApplication.sendPostedEvents(edit, QEvent.Type.DeferredDelete)
    assert not isValid(edit)
