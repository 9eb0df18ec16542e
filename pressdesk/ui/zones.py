"""Fields for time zones: found by city, country or name, one at a time or several in their order."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QSizePolicy, QWidget

from pressdesk.text import city, find_zone, zone_title, zones, zones_like
from pressdesk.ui.pieces import Elided, FieldBox, bare_line, button, clear, column, row

COMMON = (
    "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "America/Mexico_City",
    "America/Sao_Paulo", "UTC", "Europe/London", "Europe/Madrid", "Europe/Paris", "Europe/Berlin", "Asia/Tokyo",
)  # fmt: skip
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ZoneField(QObject):
    """A line that takes a zone by city, country or name and offers those that fit; Down or a click offers all.

    `line` is the widget, `zone` what it says (None: no zone). changed(): it says something else. picked(): a zone was
    taken from the list, or Enter was pressed on one.
    """

    changed = Signal()
    picked = Signal()

    def __init__(self, name: str, placeholder: str, parent: QObject, line: QLineEdit | None = None) -> None:
        super().__init__(parent)
        self.zone: str | None = None
        self.line: QLineEdit = line or bare_line(name, placeholder)
        self.line.setAccessibleDescription(self.tr("Type a city, a country or a time zone, or press Down for a list"))
        self._offered = QStringListModel(self)
        self._completer = QCompleter(self._offered, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(8)
        self._list = QListView()
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._completer.setPopup(self._list)
        self.line.setCompleter(self._completer)
        self.line.textEdited.connect(self._typed)
        self.line.editingFinished.connect(self._finish)
        # Later, when the field has taken the words of the list.
        self._completer.activated.connect(lambda words: QTimer.singleShot(0, self, lambda: self._take(words)))
        self.line.installEventFilter(self)
        self._list.installEventFilter(self)

    def show(self, zone: str | None) -> None:
        """Show this zone; None empties the line."""
        self.zone = zone
        self.line.setText(zone_title(zone) if zone else "")
        self.line.setCursorPosition(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self.line:
            if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _ENTER:
                self._prefer_first()
            return False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Down:
                self._offer_all()
                return True
            if event.key() in _ENTER and self.zone:
                self.picked.emit()
                return True
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            self.line.selectAll()
            self._offer_all()
        return False

    def _typed(self, words: str) -> None:
        self._offered.setStringList([zone_title(zone) for zone in zones_like(words)] if words.strip() else [])
        self.zone = find_zone(words)
        self.changed.emit()

    def _take(self, words: str) -> None:
        self.show(find_zone(words))
        self.changed.emit()
        self.picked.emit()

    def _finish(self) -> None:
        if self.zone and self.line.text():
            self.show(self.zone)

    def _offer_all(self) -> None:
        head = tuple(dict.fromkeys((*((self.zone,) if self.zone else ()), *COMMON)))
        rest = (zone for zone in zones() if zone not in head)
        self._offered.setStringList([zone_title(zone) for zone in (*head, *rest)])
        self._completer.complete()

    def _prefer_first(self) -> None:
        """Have Enter take the first of the list where none is marked."""
        if not self._list.currentIndex().isValid():
            self._list.setCurrentIndex(self._completer.completionModel().index(0, 0))


class FurtherZones(QWidget):
    """The zones to print besides the embargo's own, in the order chosen, each with a button that takes it out.

    changed(): `zones` is another.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.zones: tuple[str, ...] = ()
        self.add = ZoneField(self.tr("Also print in"), self.tr("Add a city or time zone"), self)
        self.box = FieldBox(self.tr("Also print in"), self.add.line)
        self.add.picked.connect(self._add)
        self._rows = column(spacing=2)
        whole = column(self.box, spacing=4)
        whole.addLayout(self._rows)
        self.setLayout(whole)

    def show_zones(self, zones: tuple[str, ...]) -> None:
        """Show these zones in this order."""
        self.zones = zones
        clear(self._rows)
        before: QWidget = self.add.line
        for zone in zones:
            gone = button(self.tr("Remove"), "quiet", partial(self._remove, zone))
            gone.setAccessibleName(self.tr("Remove {0}").format(city(zone)))
            line = QWidget()
            title = Elided(zone_title(zone))
            title.setContentsMargins(10, 0, 0, 0)
            line.setLayout(row(title, gone))
            gone.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self._rows.addWidget(line)
            line.show()  # now, for the popover to be as high as it takes
            QWidget.setTabOrder(before, gone)
            before = gone

    def _add(self) -> None:
        if self.add.zone and self.add.zone not in self.zones:
            self.show_zones((*self.zones, self.add.zone))
        self.add.show(None)
        self.changed.emit()

    def _remove(self, zone: str) -> None:
        self.show_zones(tuple(one for one in self.zones if one != zone))
        self.add.line.setFocus()
        self.changed.emit()
