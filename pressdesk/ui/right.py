"""The right pane: what the release looks like when it leaves the house, what is known of it, and the way out."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QSizePolicy, QStackedWidget, QWidget

from pressdesk.ui.pieces import button, column, row
from pressdesk.ui.rows import Rows
from pressdesk.ui.theme import Theme, icon, look, ui_font

WIDTH = 436
LEAST = 330
TABS = ("preview", "checks", "history")  # in this order, whichever comes first
SIDE = 12
EDGE = 11  # what the style sheet leaves round the words of a tab, and a little
BADGE_PX = 17
BADGE_GAP = 6
BETWEEN = 2  # tabs


class Tab(QPushButton):
    """The name of a pane, with a badge where there is something to count.

    counted(): the badge takes more room now, or less.
    """

    counted = Signal()

    def __init__(self, title: str, theme: Theme) -> None:
        super().__init__(title)
        self._theme = theme
        self.count = 0
        look(self, "tab")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_count(self, count: int) -> None:
        """Show how many there are; nothing at none."""
        if count != self.count:
            self.count = count
            self.setAccessibleName(f"{self.text()} {count}" if count else "")
            self.updateGeometry()
            self.update()
            self.counted.emit()

    def sizeHint(self) -> QSize:
        # As wide as when it is chosen and bold, so that no tab moves when another is.
        words = QFontMetrics(ui_font(weight=QFont.Weight.DemiBold)).horizontalAdvance(self.text())
        return QSize(words + 2 * EDGE + self._badge(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.count:
            return
        colours = self._theme.colours
        wide = self._badge() - BADGE_GAP
        place = QRectF(self.width() - wide - EDGE + 1, (self.height() - BADGE_PX) / 2, wide, BADGE_PX)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.warn))
        painter.drawRoundedRect(place, BADGE_PX / 2, BADGE_PX / 2)
        painter.setPen(QColor(colours.on_accent))
        painter.setFont(ui_font(12))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._said())

    def _said(self) -> str:
        return str(self.count) if self.count < 100 else "99+"

    def _badge(self) -> int:
        return BADGE_GAP + max(BADGE_PX, 10 + 7 * len(self._said())) if self.count else 0


class RightPane(QWidget):
    """Panes under their tabs, one shown at a time.

    A pane that can be entered with the keyboard has its first control as focus proxy.

    export_asked(): the release is to be exported.
    output_asked(str): the preview is to show this output.
    tab_shown(str): another pane is shown, by its name.
    """

    export_asked = Signal()
    output_asked = Signal(str)
    tab_shown = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        look(self, "right")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(LEAST)
        self.tabs: dict[str, Tab] = {}
        self.name = ""
        self._wanted = ""
        self._group = QButtonGroup(self)  # so that the arrow keys go from one to the next
        self._panes: dict[str, QWidget] = {}
        self._stack = QStackedWidget()
        self.export = button(self.tr("Export…"), "primary", self.export_asked.emit)
        self.export.setAccessibleName(self.tr("Export"))
        bar = QFrame()
        look(bar, "tabs")
        bar.setMinimumHeight(45)
        bar.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._line = Rows(spacing=BETWEEN)
        self._line.add(self.export, end=True)
        inside = row(self._line)
        inside.setContentsMargins(SIDE, 7, SIDE, 7)
        bar.setLayout(inside)
        layout = column(bar)
        layout.addWidget(self._stack, 1)
        self.setLayout(layout)
        theme.changed.connect(self._fit)
        self._preview_place = QWidget()
        self._preview_place.setLayout(column())
        self.add_tab("preview", self.tr("Preview"), self._preview_place)

    def hold(self, preview: QWidget) -> None:
        """Take in the preview, which is large and comes later."""
        if (layout := self._preview_place.layout()) is not None:
            layout.addWidget(preview)

    def add_tab(self, name: str, title: str, pane: QWidget) -> Tab:
        """Add a pane under a tab and return the tab; the first, or the one that is to be shown, is shown."""
        tab = Tab(title, self._theme)
        before = sum(TABS.index(known) < TABS.index(name) for known in self.tabs)
        self.tabs[name], self._panes[name] = tab, pane
        self._line.add(tab, at=before)
        self._group.addButton(tab)
        self._stack.addWidget(pane)
        self._order()
        tab.counted.connect(self._fit)
        tab.toggled.connect(lambda on: self.show_tab(name) if on else None)
        if not self.name or name == self._wanted:
            self.show_tab(name)
        self._fit()
        return tab

    def show_tab(self, name: str) -> None:
        """Show a pane; one that is still to come is shown when it comes."""
        self._wanted = name
        if name not in self.tabs or name == self.name:
            return
        inside = self._stack.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self.name = name
        self._stack.setCurrentWidget(self._panes[name])
        self.tabs[name].setChecked(True)
        if inside:
            self.enter()
        self.tab_shown.emit(name)

    def next_tab(self, by: int = 1) -> None:
        """Show the pane of the next tab."""
        names = [name for name in TABS if name in self.tabs]
        if self.name in names:
            self.show_tab(names[(names.index(self.name) + by) % len(names)])

    def enter(self) -> None:
        """Put the focus into the pane that is shown, or on its tab."""
        first = self._panes[self.name].focusProxy() if self.name else None
        (first or self.tabs.get(self.name) or self.export).setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _order(self) -> None:
        """Have Tab go through the tabs as they stand, then to Export, then into the panes."""
        shown = [self.tabs[name] for name in TABS if name in self.tabs]
        for first, second in zip(shown, [*shown[1:], self.export], strict=True):
            QWidget.setTabOrder(first, second)

    def _fit(self) -> None:
        """Have Export give up its words where the tabs need the room."""
        words = self.tr("Export…")
        tabs = sum(tab.sizeHint().width() + BETWEEN for tab in self.tabs.values())
        wide = self.export.fontMetrics().horizontalAdvance(words) + 2 * SIDE + 10
        short = tabs + wide + 2 * SIDE > self.width()
        self.export.setText("" if short else words)
        self.export.setToolTip(words if short else "")
        self.export.setIcon(icon("export", self._theme.colours.on_accent) if short else QIcon())
