"""What shows on an inset that the caret stands beside it, or that it is selected as a whole."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QWidget


class Shade(QWidget):
    """Lies over an inset: a tint where it is selected as a whole, a caret where the caret stands beside it."""

    def __init__(self, inset: QWidget) -> None:
        super().__init__(inset)
        self.colour = "#000000"
        self._state = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_state(self, state: str, colour: str) -> None:
        """Show `whole`, `before`, `after` or nothing, what is selected in this colour."""
        self.colour = colour
        if state != self._state:
            self._state = state
            self.setVisible(bool(state))
            self.raise_()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            colour = QColor(self.colour)
            if self._state == "whole":
                painter.setPen(colour)
                painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
                colour.setAlphaF(0.14)
                painter.fillRect(self.rect(), colour)
                return
            ahead = (self._state == "before") == (self.layoutDirection() == Qt.LayoutDirection.LeftToRight)
            x = 0 if ahead else self.width() - 2
            painter.fillRect(x, 0, 2, self.height(), self.palette().text())


def state_of(cursor: QTextCursor, block: QTextBlock) -> str:
    """Return what a cursor makes of a block that stands for an inset (see `Shade.show_state`)."""
    start, end = block.position(), block.position() + block.length() - 1
    if cursor.hasSelection():
        return "whole" if cursor.selectionStart() <= start and end <= cursor.selectionEnd() else ""
    return {start: "before", end: "after"}.get(cursor.position(), "")
