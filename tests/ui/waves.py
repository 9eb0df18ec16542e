"""The waves under what is wrong in an editor, and the menu that puts it right."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from pressdesk.ui.body import BodyEdit


def underlined(edit: BodyEdit) -> list[str]:
    """Return the words that have waves in an editor."""
    assert edit.underlines is not None
    blocks = [edit.document().findBlockByNumber(n) for n in range(edit.document().blockCount())]
    return [one.words for block in blocks for one in edit.underlines.of(block)]


def menu_at(edit: BodyEdit, position: int) -> QMenu:
    """Open the menu as the Menu key does, with the caret at a position."""
    cursor = edit.textCursor()
    cursor.setPosition(position)
    edit.setTextCursor(cursor)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    QApplication.sendEvent(edit.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def pick(menu: QMenu, text: str) -> None:
    """Choose what has these words."""
    action = next(one for one in menu.actions() if one.text() == text)
    menu.close()
    action.trigger()
