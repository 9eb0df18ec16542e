"""The left pane: new release, search, releases by stage, and the ways to the desk's other pages."""

from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QToolButton, QVBoxLayout, QWidget

from pressdesk import desk as desks
from pressdesk.app import messages
from pressdesk.app.session import Session
from pressdesk.model import DeskError
from pressdesk.ui.actions import written
from pressdesk.ui.finder import Finder
from pressdesk.ui.ground import ground
from pressdesk.ui.library_rows import Library
from pressdesk.ui.pieces import FocusWatch, bare_line, button, label, row
from pressdesk.ui.sidebar_paint import Painter
from pressdesk.ui.sidebar_rows import Item, Releases, found, listing
from pressdesk.ui.theme import Theme, icon, look

WIDTH = 248
MINUTE = 60_000


def to_next_minute(now: datetime) -> int:
    """Return how many milliseconds there are to the next whole minute, and a little more so as not to be early."""
    return MINUTE - (now.second * 1000 + now.microsecond // 1000) + 20


class ReleaseList(QListView):
    """The list itself: Enter or a click opens, the menu key or a right click offers more.

    opened(Item): to be opened. folded(Header): a group to fold or unfold. menu_wanted(Item or Header, QPoint).
    """

    opened = Signal(object)
    folded = Signal(object)
    menu_wanted = Signal(object, QPoint)

    def __init__(self) -> None:
        super().__init__()
        self._ground = ground(self)
        look(self, "pane")
        self.setAccessibleName(self.tr("Releases"))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(200)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.clicked.connect(self._go)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._go(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if index.isValid():
            at = event.globalPos() if by_mouse else self.viewport().mapToGlobal(self.visualRect(index).center())
            self.menu_wanted.emit(index.data(Qt.ItemDataRole.UserRole), at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()  # a scroll bar came or went: words break elsewhere

    def _go(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        entry = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(entry, Item):
            self.opened.emit(entry)
        elif entry.opens:
            self.folded.emit(entry)


class Sidebar(QWidget):
    """The left pane.

    new_asked(): a press release. kinds_asked(QWidget): the kind picker under this widget.
    opened(Item): a release to open. menu_wanted(Item or Header, QPoint). page_asked(str): a page of the desk.
    """

    new_asked = Signal()
    kinds_asked = Signal(object)
    opened = Signal(object)
    menu_wanted = Signal(object, QPoint)
    page_asked = Signal(str)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        look(self, "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self._session = session
        self._theme = theme
        self._hits: tuple[desks.Hit, ...] | None = None
        self._trash_open = False
        self.model = Releases()
        self.list = ReleaseList()
        self.list.setModel(self.model)
        self.list.setItemDelegate(Painter(theme, self.list))
        self.new = button(self.tr("New release"), "primary", self.new_asked.emit, name=self.tr("New release"))
        self.search = bare_line(self.tr("Search all releases"), self.tr("Search all"))
        self.library = Library(theme)
        self.finder = Finder(session.desk.path, self)
        self._build()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Read the releases again and show them, or what the search has found."""
        now = datetime.now(UTC)
        try:
            if self._hits is not None:
                self.model.show(found(self._hits, now))
            else:
                desk = self._session.desk
                trashed = desks.rows(desk, trashed=True)
                self.model.show(listing(desks.rows(desk), trashed, now, trash_open=self._trash_open))
        except DeskError as error:
            messages.show_error(error)
        self.mark()

    def mark(self) -> None:
        """Select the open release in the list."""
        place = self.model.place_of(self._session.release.id)
        if place.isValid():
            if place != self.list.currentIndex():
                self.list.setCurrentIndex(place)
        else:
            self.list.clearSelection()

    def focus_search(self) -> None:
        """Put the caret in the search."""
        self.search.setFocus()
        self.search.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.list.setFocus()
                self._first()
                return True
        return False

    def _build(self) -> None:
        self.kinds = QToolButton(self.new)
        self.kinds.setAccessibleName(self.tr("Choose the kind of the new release"))
        self.kinds.setToolTip(self.kinds.accessibleName())
        self.kinds.setObjectName("kinds")
        self.kinds.setFixedSize(QSize(30, 26))
        self.kinds.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        inside = row(None, self.kinds)
        inside.setContentsMargins(0, 0, 2, 0)
        self.new.setLayout(inside)
        self.new.setFixedHeight(32)
        box = QFrame()
        look(box, "search")
        box.setFixedHeight(32)
        self.key = label(written("Ctrl+Shift+F"), "soft")
        line = row(self.search, self.key)
        line.setContentsMargins(10, 0, 10, 0)
        box.setLayout(line)
        FocusWatch(box, self.search)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 12, 10, 8)
        layout.setSpacing(0)
        layout.addWidget(self.new)
        layout.addSpacing(12)
        layout.addWidget(box)
        layout.addSpacing(4)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.library)

    def _connect(self) -> None:
        self.kinds.clicked.connect(lambda: self.kinds_asked.emit(self.new))
        self.search.textChanged.connect(self._searched)
        self.search.installEventFilter(self)
        self.finder.found.connect(self._show_hits)
        self.finder.failed.connect(messages.show_error)
        self.list.opened.connect(self.opened)
        self.list.folded.connect(self._fold)
        self.list.menu_wanted.connect(self.menu_wanted)
        self.library.asked.connect(self.page_asked)
        self._session.rows_changed.connect(self._changed)
        self._session.switched.connect(self.mark)
        self._session.library_changed.connect(self._count)
        self._theme.changed.connect(self._tint)
        # “edited just now” grows old by itself, and an embargo lifts on the minute.
        self._minute = QTimer(self, singleShot=True)
        self._minute.timeout.connect(self._turn_minute)
        self._minute.start(to_next_minute(datetime.now(UTC)))
        self._tint()
        self._count()

    def _turn_minute(self) -> None:
        self.refresh()
        self._minute.start(to_next_minute(datetime.now(UTC)))

    def _tint(self) -> None:
        self.kinds.setIcon(icon("chevron-down", self._theme.colours.on_accent))
        self.list.viewport().update()

    def _count(self) -> None:
        self.library.show_counts(desks.counts(self._session.desk))

    def _fold(self) -> None:
        self._trash_open = not self._trash_open
        self.refresh()

    def _searched(self, typed: str) -> None:
        self.key.setVisible(not typed)
        self.finder.ask(typed)
        if not typed.strip():
            self._hits = None
            self.refresh()

    def _changed(self) -> None:
        """Show the releases as they are now; what is searched for is searched anew."""
        self.refresh()
        self.finder.ask(self.search.text())

    def _show_hits(self, hits: tuple[desks.Hit, ...]) -> None:
        self._hits = hits
        self.refresh()
        self.list.scrollToTop()

    def _first(self) -> None:
        for number, entry in enumerate(self.model.entries):
            if isinstance(entry, Item):
                self.list.setCurrentIndex(self.model.index(number))
                return
