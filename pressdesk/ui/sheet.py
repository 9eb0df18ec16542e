"""A sheet of paper with a soft shadow: what lies on it is light in both palettes, as it prints."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from pressdesk.ui.theme import Theme

PAPER = "#ffffff"
INK = "#222222"
INK_SOFT = "#595959"
SHADOW_PX = 10  # how far the shadow reaches; the layout round the sheet leaves it this room
_DROP_PX = 2
_DARKEST = 0.08


class Sheet(QWidget):
    """Paper that fills this widget but for the room its shadow needs; `add` lays a widget on it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._focused = False
        self._paper = QVBoxLayout(self)
        self._paper.setContentsMargins(*(SHADOW_PX + 1,) * 4)
        theme.changed.connect(self.update)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    def add(self, widget: QWidget) -> None:
        """Lay a widget on the paper."""
        self._paper.addWidget(widget)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paper = QRectF(self.rect()).adjusted(SHADOW_PX, SHADOW_PX, -SHADOW_PX, -SHADOW_PX)
        paint_paper(painter, paper, self._theme, focused=self._focused)

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        focused = now is not None and self.isAncestorOf(now)
        if focused != self._focused:
            self._focused = focused
            self.update()


def paint_paper(painter: QPainter, paper: QRectF, theme: Theme, *, focused: bool) -> None:
    """Paint an empty sheet with its shadow and edge."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_shadow(painter, paper)
    colours = theme.colours
    painter.setPen(QPen(QColor(colours.accent if focused else colours.line), 2 if focused else 1))
    painter.setBrush(QColor(PAPER))
    painter.drawRect(paper.adjusted(0.5, 0.5, -0.5, -0.5))


def _paint_shadow(painter: QPainter, paper: QRectF) -> None:
    """Paint rings that grow fainter outwards; together they look like a blur."""
    painter.setPen(Qt.PenStyle.NoPen)
    colour = QColor(0, 0, 0)
    for ring in range(SHADOW_PX, 0, -1):
        colour.setAlphaF(_DARKEST * 2 / SHADOW_PX * (1 - ring / SHADOW_PX))
        painter.setBrush(colour)
        spread = paper.adjusted(-ring, -ring + _DROP_PX, ring, min(ring + _DROP_PX, SHADOW_PX))
        painter.drawRoundedRect(spread, ring, ring)
