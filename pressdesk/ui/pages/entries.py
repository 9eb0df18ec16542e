"""The list at the left of a page: a search field, and entries of a name with one quiet line."""

from collections.abc import Sequence
from typing import NamedTuple
from unicodedata import combining, normalize

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from pressdesk.ui.pages.fields import Line
from pressdesk.ui.pages.style import wrapped
from pressdesk.ui.row_ground import paint_ground
from pressdesk.ui.sidebar_paint import LINE_HEIGHT, broken
from pressdesk.ui.theme import SMALL_PX, Theme, ui_font

_ID, _QUIET = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
SIDE, TOP, QUIET_HEIGHT = 10, 7, 18
_Index = QModelIndex | QPersistentModelIndex


class Entry(NamedTuple):
    """One line of the list: id, name, the quiet line under it, and every word that finds it."""

    id: str
    name: str
    quiet: str = ""
    words: str = ""


def folded(text: str) -> str:
    """Return `text` without case and accents, for finding."""
    return "".join(c for c in normalize("NFKD", text.casefold()) if not combining(c))


def found(entry: Entry, query: str) -> bool:
    """Return whether every word of `query` stands somewhere in the entry."""
    hay = folded(f"{entry.name} {entry.quiet} {entry.words}")
    return all(word in hay for word in folded(query).split())


class EntryDelegate(QStyledItemDelegate):
    """Draws an entry: its name in up to two lines, the quiet line below, a soft ground when it is chosen."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = ui_font(13, weight=QFont.Weight.DemiBold)
        self._quiet = ui_font(SMALL_PX)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of the entry's lines."""
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        lines = len(self._lines(index.data(), width - 2 * SIDE))
        return QSize(40, lines * LINE_HEIGHT + (QUIET_HEIGHT if index.data(_QUIET) else 0) + 2 * TOP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the entry."""
        colours = self._theme.colours
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option, colours)
        box = option.rect.adjusted(SIDE, TOP, -SIDE, -TOP)
        painter.setFont(self._name)
        painter.setPen(QColor(colours.ink))
        for line in self._lines(index.data(), box.width()):
            painter.drawText(QRect(box.left(), box.top(), box.width(), LINE_HEIGHT), _MIDDLE, line)
            box.setTop(box.top() + LINE_HEIGHT)
        painter.setFont(self._quiet)
        painter.setPen(QColor(colours.soft))
        quiet = painter.fontMetrics().elidedText(index.data(_QUIET), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(QRect(box.left(), box.top(), box.width(), QUIET_HEIGHT), _MIDDLE, quiet)
        painter.restore()

    def _lines(self, name: str, width: int) -> tuple[str, ...]:
        return broken(name, width, self._name.toString(), 2)


class EntryView(QListView):
    """Entries one above the other. Signals: `chosen(str)` the id of the current one; `touched(str)` by click or Enter;
    `opened(str)` by double click or Enter."""

    chosen = Signal(str)
    touched = Signal(str)
    opened = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._filling = False
        self._rows = QStandardItemModel(self)
        self.setModel(self._rows)
        self.setItemDelegate(EntryDelegate(theme, self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(lambda index: self.touched.emit(index.data(_ID)))
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(_ID)))
        theme.changed.connect(self.viewport().update)

    def show_entries(self, entries: Sequence[Entry], current: str | None = None) -> None:
        """Show these entries; the one with the id `current` is the current one, else the first. None: none is."""
        before = self.current()
        self._filling = True  # the rows that go hand the current place on to their neighbours: nobody chose those
        self._rows.clear()
        for entry in entries:
            self._rows.appendRow(_item(entry))
        if entries and current is not None:
            self.setCurrentIndex(self._rows.index(max(0, self.row(current)), 0))
        self._filling = False
        if self.current() not in ("", before):
            self.chosen.emit(self.current())

    def current(self) -> str:
        """Return the id of the current entry, or the empty string."""
        return self.currentIndex().data(_ID) or ""

    def row(self, id: str) -> int:
        """Return the place of an entry, from 0, or -1."""
        return next((row for row in range(self._rows.rowCount()) if self._rows.item(row).data(_ID) == id), -1)

    def choose(self, id: str) -> bool:
        """Make an entry the current one; False where it is not shown."""
        if (row := self.row(id)) >= 0:
            self.setCurrentIndex(self._rows.index(row, 0))
        return row >= 0

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Tell which entry is the current one."""
        super().currentChanged(current, previous)
        if current.isValid() and not self._filling:
            self.scrollTo(current)
            self.chosen.emit(current.data(_ID))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current entry with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current():
            self.touched.emit(self.current())
            self.opened.emit(self.current())
            return
        super().keyPressEvent(event)


class EntryList(QWidget):
    """A search field over the entries it leaves. Signals: `chosen(str)` an id; `touched(str)` by Enter or click."""

    chosen = Signal(str)
    touched = Signal(str)

    def __init__(self, theme: Theme, name: str, find: str) -> None:
        super().__init__()
        self.setObjectName("entries")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._entries: tuple[Entry, ...] = ()
        self.search = Line(find)
        self.search.setAccessibleName(find)
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda: self._list())
        self.search.installEventFilter(self)
        self.view = EntryView(theme, name)
        # Later, so that nobody rearranges the entries while the view is still moving among them.
        self.view.chosen.connect(self.chosen, Qt.ConnectionType.QueuedConnection)
        self.view.touched.connect(self.touched)
        self._nothing = wrapped("", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 12, 10, 8)
        column.setSpacing(8)
        for widget in (self.search, self._nothing, self.view):
            column.addWidget(widget)
        self._nothing.hide()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these entries, as far as the search leaves them; the chosen one stays chosen, found or not."""
        if self._entries != tuple(entries):
            self._entries = tuple(entries)
            self._list(keep=self.current())

    def add_foot(self, widget: QWidget) -> None:
        """Put a widget below the entries."""
        layout = self.layout()
        assert layout is not None
        layout.addWidget(widget)

    def current(self) -> str:
        """Return the id of the chosen entry, or the empty string."""
        return self.view.current()

    def choose(self, id: str) -> None:
        """Choose an entry by its id, clearing a search that hides it."""
        if not self.view.choose(id) and any(entry.id == id for entry in self._entries):
            self.search.clear()
            self.view.choose(id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move from the search to the entries with Down, and clear it with Escape."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                self.view.setFocus()
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def _list(self, keep: str = "") -> None:
        query = self.search.text().strip()
        left = [entry for entry in self._entries if entry.id == keep or found(entry, query)]
        self.view.show_entries(left, self.current())
        self._nothing.setText(self.tr("Nothing is found for “{}”").format(query))
        self._nothing.setVisible(bool(query) and not left)


def _item(entry: Entry) -> QStandardItem:
    item = QStandardItem(entry.name)
    item.setData(entry.id, _ID)
    item.setData(entry.quiet, _QUIET)
    item.setData(f"{entry.name}, {entry.quiet}", Qt.ItemDataRole.AccessibleTextRole)
    item.setToolTip(entry.name)
    return item
