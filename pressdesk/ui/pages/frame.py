"""The frame of a page: its name and actions in a bar, below it one column, or a list with the details beside it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from pressdesk.ui.pages.entries import EntryList
from pressdesk.ui.pages.style import lined, page_style, wrapped
from pressdesk.ui.pieces import button, row
from pressdesk.ui.rows import Rows
from pressdesk.ui.theme import Theme, look

NARROW = 600
LIST_WIDTH = 232
COLUMN_WIDTH = 600


class Frame(QWidget):
    """The bar with the page's name at the left and its actions at the right, and the content below."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAccessibleName(title)
        self._theme = theme
        self._bar = Rows(lined(title, "section"))
        inside = row(self._bar)
        inside.setContentsMargins(20, 6, 16, 6)
        bar = QFrame()
        look(bar, "bar")
        bar.setMinimumHeight(44)
        bar.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        bar.setLayout(inside)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(bar)
        self._dress()
        theme.changed.connect(self._dress)

    def add_action(self, widget: QWidget) -> None:
        """Put a button at the right of the bar."""
        self._bar.add(widget, end=True)

    def add_content(self, widget: QWidget) -> None:
        """Put the content below the bar."""
        self._column.addWidget(widget, 1)

    def put_first(self, widget: QWidget) -> None:
        """Put a button at the left of the bar, before the page's name."""
        self._bar.add(widget, at=0)

    def _dress(self) -> None:
        self.setStyleSheet(page_style(self._theme.colours))


class Column(QScrollArea):
    """A scrolling column of at most 600 px in the middle of its room; `body` is what is laid out in it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("details")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.inside = QWidget()
        self.inside.setObjectName("inside")
        self.inside.setMaximumWidth(COLUMN_WIDTH + 88)
        self.body = QVBoxLayout()
        self.body.setSpacing(20)
        self._room = QVBoxLayout(self.inside)
        self._room.setSpacing(0)
        self._room.addLayout(self.body)
        self._room.addStretch(1)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setWidget(self.inside)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the room that words in several lines need: Qt squeezes them a little before it scrolls."""
        done = super().eventFilter(watched, event)
        if watched is self.inside and event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self.inside.setMinimumHeight(max(0, self._room.totalHeightForWidth(self.inside.width())))
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the column wide margins where there is room."""
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        side = 44 if self.width() >= NARROW - 120 else 20
        self._room.setContentsMargins(side, 26, side, 36)


class ListAndDetail(QWidget):
    """A list of entries with the details of the chosen one beside it; where it is narrow, one at a time.

    `back` is a button that the page puts into its bar: it shows the list again and is hidden where both have room.
    """

    def __init__(self, entries: EntryList, details: QWidget, empty: str) -> None:
        super().__init__()
        self.back = button(self.tr("‹ All"), "quiet", self.show_list, name=self.tr("Back to the list"))
        self._entries, self._details = entries, details
        self._empty = wrapped(empty, "soft")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._narrow = self._list_shown = False
        self._filled = True
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(entries)
        row.addWidget(details, 1)
        row.addWidget(self._empty, 1)
        entries.touched.connect(self.show_details)
        details.installEventFilter(self)
        self._arrange()

    def show_filled(self, filled: bool, empty: str = "") -> None:
        """Show the details, or the words for an empty page; `empty` are other words than before."""
        if empty:
            self._empty.setText(empty)
        if filled != self._filled:
            self._filled = filled
            self._arrange()

    def show_list(self) -> None:
        """Show the list where only one of both has room."""
        self._list_shown = True
        self._arrange()
        self._entries.view.setFocus()

    def show_details(self) -> None:
        """Show the details where only one of both has room."""
        self._list_shown = False
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go back to the list with Escape."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.show_list()
            return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show both where there is room, else one at a time."""
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            self._arrange()

    def _arrange(self) -> None:
        listed = not self._narrow or self._list_shown
        detailed = not self._narrow or not self._list_shown
        self._entries.setVisible(self._filled and listed)
        self._entries.setMinimumWidth(0 if self._narrow else LIST_WIDTH)
        self._entries.setMaximumWidth(16_777_215 if self._narrow else LIST_WIDTH)
        self._details.setVisible(self._filled and detailed)
        self._empty.setVisible(not self._filled)
        self.back.setVisible(self._filled and self._narrow and not self._list_shown)
