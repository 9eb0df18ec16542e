"""The names of the panes at the right, as tabs: a real tab bar, so that screen readers say “tab, 2 of 3”."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QTabBar

from pressdesk.ui.theme import Theme, look, ui_font

EDGE, TIGHT = 11, 5  # what is left at both ends of the words of a tab, and where there is little room
BADGE_PX = 17
BADGE_GAP = 6
BETWEEN = 2  # tabs


class Tabs(QTabBar):
    """Tabs in the look of the window, with a badge where there is something to count."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._counts: dict[str, int] = {}
        self._edge = EDGE
        self._at = -1  # the tab under the mouse
        self._like = QPushButton(self)  # the style sheet draws a tab as it would draw this
        look(self._like, "tab")
        self._like.hide()
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Panes"))

    def names(self) -> list[str]:
        """Return the names of the panes in their order."""
        return [self.tabData(at) for at in range(self.count())]

    def put(self, at: int, name: str, title: str) -> None:
        """Put the tab of a pane at a place."""
        self.blockSignals(True)
        self.insertTab(at, title)
        self.setTabData(at, name)
        self.blockSignals(False)

    def show_count(self, name: str, count: int) -> None:
        """Show how many there are in a pane; nothing at none."""
        at = self.names().index(name)
        if count != self._counts.get(name, 0):
            self._counts[name] = count
            self.setAccessibleTabName(at, f"{self.tabText(at)} {count}" if count else "")
            self._measure()

    def fit(self, room: int) -> None:
        """Leave less at both ends of the words where there is not room for them all."""
        wide = sum(self._words(at) + self._badge(at) + BETWEEN for at in range(self.count()))
        edge = max(TIGHT, min(EDGE, (room - wide) // (2 * max(self.count(), 1))))
        if edge != self._edge:
            self._edge = edge
            self._measure()

    def tabSizeHint(self, index: int) -> QSize:
        wide = self._words(index) + 2 * self._edge + self._badge(index)
        between = BETWEEN if index < self.count() - 1 else 0
        return QSize(wide + between, self._like.sizeHint().height())

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._point(self.tabAt(event.position().toPoint()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # a pane is chosen on purpose

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point(-1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for at in range(self.count()):
            self._paint_tab(painter, at)

    def _paint_tab(self, painter: QPainter, at: int) -> None:
        between = BETWEEN if at < self.count() - 1 else 0
        shown = self.tabRect(at).adjusted(0, 0, -between, 0)
        colours, chosen = self._theme.colours, at == self.currentIndex()
        option = QStyleOptionButton()
        option.initFrom(self)
        option.rect = shown
        option.state = QStyle.StateFlag.State_Enabled
        for flag, on in (
            (QStyle.StateFlag.State_On, chosen),
            (QStyle.StateFlag.State_Off, not chosen),
            (QStyle.StateFlag.State_HasFocus, chosen and self.hasFocus()),
            (QStyle.StateFlag.State_MouseOver, at == self._at),
        ):
            option.state |= flag if on else QStyle.StateFlag.State_None
        self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, self._like)
        painter.setFont(_font(chosen=chosen))
        painter.setPen(QColor(colours.ink if chosen or at == self._at else colours.soft))
        words = shown.adjusted(self._edge - 1, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.tabText(at))
        if self._counts.get(self.tabData(at)):
            self._paint_badge(painter, at, shown)

    def _paint_badge(self, painter: QPainter, at: int, shown: QRect) -> None:
        wide = self._badge(at) - BADGE_GAP
        left = shown.left() + shown.width() - wide - self._edge + 1
        place = QRectF(left, shown.top() + (shown.height() - BADGE_PX) / 2, wide, BADGE_PX)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colours.warn))
        painter.drawRoundedRect(place, BADGE_PX / 2, BADGE_PX / 2)
        painter.setPen(QColor(self._theme.colours.on_accent))
        painter.setFont(ui_font(12))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._said(at))
        painter.restore()

    def _words(self, at: int) -> int:
        # As wide as when it is chosen and bold, so that no tab moves when another is.
        return QFontMetrics(_font(chosen=True)).horizontalAdvance(self.tabText(at))

    def _said(self, at: int) -> str:
        count = self._counts.get(self.tabData(at), 0)
        return str(count) if count < 100 else "99+"

    def _badge(self, at: int) -> int:
        return BADGE_GAP + max(BADGE_PX, 10 + 7 * len(self._said(at))) if self._counts.get(self.tabData(at)) else 0

    def _measure(self) -> None:
        """Give the tabs their room anew."""
        self.setIconSize(self.iconSize() + QSize(1, 0))  # Qt lays tabs out only where one of its own values is new
        self.setIconSize(self.iconSize() - QSize(1, 0))
        self.updateGeometry()

    def _point(self, at: int) -> None:
        if at != self._at:
            self._at = at
            self.update()


def _font(*, chosen: bool) -> QFont:
    return ui_font(weight=QFont.Weight.DemiBold if chosen else QFont.Weight.Normal)
