"""The marks of what was carried over from an old release: a quiet ground with a dotted line under the words."""

from typing import Final

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QTextCursor

from pressdesk.ui.body.paint import first_in
from pressdesk.ui.body.underlines import Underlines, stretches

_GROUND: Final = 26  # of 255: the words are read through it
_ASCENT: Final = 15.0  # pixels of the ground above the baseline
_BELOW: Final = 4.5


class CarryMarks(Underlines):
    """The marks in each block of a document, as far as they are known."""

    def paint(
        self, painter: QPainter, strip: QRectF, caret: QTextCursor, palette: QPalette, *, writes: bool = False
    ) -> None:
        """Draw the marks in a strip."""
        layout = self._document.documentLayout()
        block = first_in(layout, strip, caret.block())
        ground = QColor(palette.color(QPalette.ColorRole.LinkVisited))
        pen = QPen(ground, 1.4, Qt.PenStyle.DotLine)
        ground.setAlpha(_GROUND)
        while block.isValid() and (rect := layout.blockBoundingRect(block)).top() <= strip.bottom():
            for one in self.of(block) if rect.bottom() + _BELOW >= strip.top() else ():
                for left, right, baseline in stretches(block, one):
                    painter.fillRect(QRectF(left, baseline - _ASCENT, right - left, _ASCENT + _BELOW), ground)
                    painter.setPen(pen)
                    painter.drawLine(QLineF(left, baseline + _BELOW, right, baseline + _BELOW))
            block = block.next()
