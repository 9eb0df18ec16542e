"""A page whose words are frozen: they can be read, selected and copied, and nothing else."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QTextEdit, QWidget

_Flag: Final = Qt.TextInteractionFlag
READING: Final = _Flag.TextSelectableByMouse | _Flag.TextSelectableByKeyboard
_CHANGES: Final = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_CLIPS: Final = (QKeySequence.StandardKey.Cut, QKeySequence.StandardKey.Paste)


class Seal(QObject):
    """Keeps the editors in a page from changing anything while it is `on`."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.on = False

    def set(self, on: bool) -> bool:
        """Close or open the page, and return whether it was otherwise before."""
        turned, self.on = on != self.on, on
        if on or turned:
            for widget in self._page.findChildren(QWidget):
                self.take(widget)
        return turned

    def take(self, widget: QWidget) -> None:
        """Close or open one widget of the page, as the page is."""
        if isinstance(widget, QTextEdit):
            widget.removeEventFilter(self)
            if self.on:
                widget.installEventFilter(self)
            widget.setTextInteractionFlags(READING if self.on else _Flag.TextEditorInteraction)
        elif isinstance(widget, QLineEdit | QAbstractSpinBox):
            widget.setReadOnly(self.on)
        elif isinstance(widget, QAbstractButton | QComboBox):
            widget.setEnabled(not self.on)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and changes(event)


def changes(event: QKeyEvent) -> bool:
    """Return whether a key would change words."""
    if event.key() in _CHANGES or any(event.matches(key) for key in _CLIPS):
        return True
    held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    return not held and bool(event.text()) and event.text().isprintable()
