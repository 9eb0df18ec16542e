"""The right pane: what the release looks like when it leaves the house, what is known of it, and the way out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QStackedWidget, QWidget

from pressdesk.ui.focus import enter
from pressdesk.ui.pieces import button, column, row
from pressdesk.ui.rows import Rows
from pressdesk.ui.tab_bar import Tabs
from pressdesk.ui.theme import Theme, icon, look

WIDTH = 436
LEAST = 330
TABS = ("preview", "checks", "history")  # in this order, whichever comes first
SIDE = 12
BETWEEN = 2  # the tabs and the way out


class RightPane(QWidget):
    """Panes under their tabs, one shown at a time.

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
        self.tabs = Tabs(theme)
        self.name = ""
        self._wanted = ""
        self._panes: dict[str, QWidget] = {}
        self._stack = QStackedWidget()
        self.export = button(self.tr("Export…"), "primary", self.export_asked.emit)
        self.export.setAccessibleName(self.tr("Export"))
        bar = QFrame()
        look(bar, "tabs")
        bar.setMinimumHeight(45)
        bar.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._line = Rows(self.tabs, spacing=BETWEEN, always=True)
        self._line.add(self.export, end=True)
        inside = row(self._line)
        inside.setContentsMargins(SIDE, 7, SIDE, 7)
        bar.setLayout(inside)
        layout = column(bar)
        layout.addWidget(self._stack, 1)
        self.setLayout(layout)
        theme.changed.connect(self._fit)
        self.tabs.currentChanged.connect(lambda at: self.show_tab(self.tabs.names()[at]))
        self._preview_place = QWidget()
        self._preview_place.setLayout(column())
        self.add_tab("preview", self.tr("Preview"), self._preview_place)

    def hold(self, preview: QWidget) -> None:
        """Take in the preview, which is large and comes later."""
        if (layout := self._preview_place.layout()) is not None:
            layout.addWidget(preview)

    def add_tab(self, name: str, title: str, pane: QWidget) -> None:
        """Add a pane under a tab; the first, or the one that is to be shown, is shown."""
        before = sum(TABS.index(known) < TABS.index(name) for known in self._panes)
        self._panes[name] = pane
        self._stack.addWidget(pane)
        self.tabs.put(before, name, title)
        if not self.name or name == self._wanted:
            self.show_tab(name)
        self._fit()

    def show_count(self, name: str, count: int) -> None:
        """Show how many there are in a pane, on its tab."""
        self.tabs.show_count(name, count)
        self._fit()

    def show_tab(self, name: str) -> None:
        """Show a pane; one that is still to come is shown when it comes."""
        self._wanted = name
        if name not in self._panes or name == self.name:
            return
        inside = self._stack.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self.name = name
        self._stack.setCurrentWidget(self._panes[name])
        self.tabs.setCurrentIndex(self.tabs.names().index(name))
        if inside:
            self.enter()
        self.tab_shown.emit(name)

    def next_tab(self, by: int = 1) -> None:
        """Show the pane of the next tab."""
        names = self.tabs.names()
        if self.name in names:
            self.show_tab(names[(names.index(self.name) + by) % len(names)])

    def enter(self) -> None:
        """Put the focus into the pane that is shown, or on its tab."""
        if not self.name or self._panes[self.name] is self._preview_place or not enter(self._panes[self.name]):
            self.tabs.setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Have Export give up its words where the tabs need the room."""
        self.tabs.fit(self.width() - 2 * SIDE)
        words, tabs = self.tr("Export…"), self.tabs.sizeHint().width()
        self.setMinimumWidth(max(LEAST, tabs + 2 * SIDE))
        wide = self.export.fontMetrics().horizontalAdvance(words) + 2 * SIDE + 10
        short = tabs + BETWEEN + wide + 2 * SIDE > self.width()
        self.export.setText("" if short else words)
        self.export.setToolTip(words if short else "")
        self.export.setIcon(icon("export", self._theme.colours.on_accent) if short else QIcon())
