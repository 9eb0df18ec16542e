"""The one undo of the window: editors give its keys away and have no Undo of their own."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

_UNDO = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


def is_undo(event: QKeyEvent) -> bool:
    """Return whether a key is the one for undo or redo."""
    return any(event.matches(key) for key in _UNDO)


def filter_undo(widget: QWidget) -> None:
    """Let the window have the undo keys that `widget` would swallow, and take Undo out of a QLineEdit's menu."""
    widget.installEventFilter(_NoUndo(widget))


class _NoUndo(QObject):
    """Answers ShortcutOverride and KeyPress for undo and redo with `ignore`."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            if isinstance(event, QKeyEvent) and is_undo(event):
                event.ignore()
                return True
        elif isinstance(watched, QLineEdit) and isinstance(event, QContextMenuEvent):
            line_menu(watched).popup(event.globalPos())
            return True
        return False


def line_menu(line: QLineEdit) -> QMenu:
    """Return the usual menu of a line of text without Undo and Redo."""
    menu = line.createStandardContextMenu()
    menu.setParent(line, menu.windowFlags())
    for action in menu.actions()[:3]:
        if action.isSeparator() or action.objectName() in ("edit-undo", "edit-redo"):
            menu.removeAction(action)
    return menu
