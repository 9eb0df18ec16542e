"""The dateline on the form: place, region where it is needed, release date, and how it will print."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCompleter, QMenu, QWidget

from pressdesk.model import Dateline, HouseStyle, Release, clean_line
from pressdesk.text import CITIES, REGIONS, block_printed, dateline_text, dateline_words, is_rtl
from pressdesk.ui.dates import DateField
from pressdesk.ui.pieces import FieldBox, bare_line, button, column, label, row

GAP = 10


class DatelinePart(QWidget):
    """Place, region and release date in boxes; the words at the right say what prints.

    edited(Dateline or None): the dateline now. dated(date or None): the release date now.
    """

    edited = Signal(object)
    dated = Signal(object)

    def __init__(self, places: Callable[[], tuple[Dateline, ...]]) -> None:
        super().__init__()
        self._places = places
        self._as_written = False
        self._printed = ""
        self._made = Dateline()
        self.place = bare_line(self.tr("Place of the dateline"), self.tr("City"))
        self.region = bare_line(self.tr("Region of the dateline"), self.tr("State or country"))
        self.date = DateField(self.tr("Release date"), self)
        self.prints = button("", "quiet", self._open_menu)
        self.prints.setProperty("tone", "label")
        self.place_box = FieldBox(self.tr("Place"), self.place)
        self.region_box = FieldBox(self.tr("Region"), self.region)
        boxes = row(self.place_box, self.region_box, FieldBox(self.tr("Release date"), self.date.line), spacing=GAP)
        for index in range(3):
            boxes.setStretch(index, 1)
        self._title = label(self.tr("Dateline"), "label")
        head = row(self._title, None, self.prints)
        self.setLayout(column(head, boxes, spacing=2))
        self.place.textEdited.connect(self._edited)
        self.region.textEdited.connect(self._edited)
        self.date.chosen.connect(self.dated)
        self.place.installEventFilter(self)
        self._complete()

    def show_value(self, release: Release, house: HouseStyle) -> None:
        """Show dateline and date of a release."""
        line = release.dateline or Dateline()
        self._as_written = line.as_written is not None
        wanted = line.as_written if line.as_written is not None else line.place
        if clean_line(self.place.text()).strip() != wanted.strip():
            self.place.setText(wanted)
        if clean_line(self.region.text()).strip() != line.region:
            self.region.setText(line.region)
        if release.release_date != self.date.day or not self.date.line.hasFocus():  # else one is being typed
            self.date.show(release.release_date)
        self._settle(release, house)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._offer()
        return False

    def _settle(self, release: Release, house: HouseStyle) -> None:
        self._printed = _printed(release, house)
        # Isolated (U+2067, U+2069): what is printed from right to left stands so inside words that are not.
        printed = f"\u2067{self._printed}\u2069" if is_rtl(release.language) else self._printed
        shown = self.tr("prints as {0}").format(printed) if self._printed else self.tr("no dateline")
        self.prints.setAccessibleName(shown)
        self._fit()
        self.place_box.caption.setText(self.tr("As written") if self._as_written else self.tr("Place"))
        known = {city.casefold() for city in CITIES}
        line = release.dateline or Dateline()
        self._made = self._made if self._as_written else line
        lone = not line.place or line.place.casefold() in known or house.dateline.region == "never"
        wanted = bool(line.region) or not lone
        self.region_box.setVisible(wanted and not self._as_written)

    def _fit(self) -> None:
        """Have the words at the right give way where a long dateline has no room."""
        whole = self.prints.accessibleName()
        room = self.width() - self._title.sizeHint().width() - 2 * GAP
        shown = self.prints.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideMiddle, max(room, GAP))
        self.prints.setText(shown)
        self.prints.setToolTip(whole if shown != whole else "")

    def _edited(self) -> None:
        place, region = (clean_line(field.text()).strip() for field in (self.place, self.region))
        self.edited.emit(Dateline(as_written=place) if self._as_written else Dateline(place, region))

    def _complete(self) -> None:
        self._cities = QStringListModel(list(CITIES), self)
        for field, known in ((self.place, self._cities), (self.region, QStringListModel(list(REGIONS), self))):
            completer = QCompleter(known, self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setMaxVisibleItems(8)
            field.setCompleter(completer)
            # Later, when the field has taken the words of the list.
            completer.activated.connect(lambda words: QTimer.singleShot(0, self, lambda: self._chosen(words)))

    def _offer(self) -> None:
        """Offer the places of earlier releases before the cities that stand alone."""
        earlier = [", ".join(part for part in (line.place, line.region) if part) for line in self._places()]
        offered = list(dict.fromkeys([*earlier, *CITIES]))
        if offered != self._cities.stringList():  # else the list that is open would forget what is chosen in it
            self._cities.setStringList(offered)

    def _chosen(self, words: str) -> None:
        for line in self._places():
            if line.region and words == f"{line.place}, {line.region}":
                self.place.setText(line.place)
                self.region.setText(line.region)
        self._edited()

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(self.prints.accessibleName())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._as_written:
            menu.addAction(self.tr("Let the house style make the dateline"), lambda: self._write(False))
        else:
            menu.addAction(self.tr("Write the dateline by hand"), lambda: self._write(True))
        menu.addAction(self.tr("No dateline"), lambda: self.edited.emit(None))
        menu.popup(self.prints.mapToGlobal(self.prints.rect().bottomLeft()))

    def _write(self, by_hand: bool) -> None:
        self._as_written = by_hand
        self.edited.emit(Dateline(as_written=self._printed) if by_hand else self._made)
        self.place.setFocus()


def _printed(release: Release, house: HouseStyle) -> str:
    """Return the dateline as it prints: before a paragraph with its dash, before anything else without."""
    lines = (line for block in release.body for line in block_printed(block, release.language, house))
    first = next(lines, None)
    if first is None or first.style == "paragraph":
        return dateline_text(release, house).strip()
    return dateline_words(release, house)
