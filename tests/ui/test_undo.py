"""The window's undo keys pass through every editor."""

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from pressdesk.ui.undo import filter_undo, line_menu

KEYS = ("Ctrl+Z", "Ctrl+Shift+Z")


def key_event(kind: QEvent.Type, keys: str) -> QKeyEvent:
    combination = QKeySequence(keys)[0]
    return QKeyEvent(kind, combination.key(), combination.keyboardModifiers())


@pytest.fixture
def field(qtbot: QtBot) -> QLineEdit:
    made = QLineEdit()
    qtbot.addWidget(made)
    filter_undo(made)
    made.show()
    QTest.keyClicks(made, "words")
    return made


@pytest.mark.parametrize("keys", KEYS)
@pytest.mark.parametrize("kind", [QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress])
def test_the_keys_are_left_to_the_window(field: QLineEdit, keys: str, kind: QEvent.Type) -> None:
    event = key_event(kind, keys)
    QApplication.sendEvent(field, event)
    assert (event.isAccepted(), field.text()) == (False, "words")


def test_without_the_filter_a_line_swallows_them(qtbot: QtBot) -> None:
    bare = QLineEdit()
    qtbot.addWidget(bare)
    event = key_event(QEvent.Type.ShortcutOverride, KEYS[0])
    QApplication.sendEvent(bare, event)
    assert event.isAccepted()


def test_the_menu_has_no_undo(field: QLineEdit) -> None:
    names = [action.objectName() for action in line_menu(field).actions()]
    assert names[0] == "edit-cut"
    assert not {"edit-undo", "edit-redo"} & set(names)


def test_the_menu_opens_where_it_is_asked_for(field: QLineEdit) -> None:
    QApplication.sendEvent(field, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1)))
    shown = [menu for menu in field.findChildren(QMenu) if menu.isVisible()]
    assert len(shown) == 1
    shown[0].close()
