"""The date field: typed in words or chosen in a calendar."""

from datetime import date

from PySide6.QtCore import QDate, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QVBoxLayout, QWidget

from pressdesk.app import messages
from pressdesk.model import FIRST_YEAR, LAST_YEAR
from pressdesk.ui.pieces import Popover, bare_line, button
from pressdesk.ui.times import day_words, read_date

WIDEST = "Wed, Sept. 30, 2026"


class Calendar(Popover):
    """A month to choose a day from.

    chosen(date or None): the day. typed(str): somebody types the date instead; these are the first letters.
    """

    chosen = Signal(object)
    typed = Signal(str)

    def __init__(self, parent: QWidget, day: date | None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Calendar"))
        self.month = QCalendarWidget()
        self.month.setDateEditEnabled(False)
        self.month.setDateRange(QDate(FIRST_YEAR, 1, 1), QDate(LAST_YEAR, 12, 31))
        for taker in (self, self.month, *self.month.findChildren(QWidget)):
            taker.installEventFilter(self)
        self.month.setAccessibleName(self.tr("Calendar"))
        self.month.setGridVisible(False)
        self.month.setMinimumSize(280, 230)
        self.month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.month.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.SingleLetterDayNames)
        header = QTextCharFormat()
        header.setForeground(self.palette().placeholderText())
        self.month.setHeaderTextFormat(header)
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.month.setWeekdayTextFormat(weekend, header)
        today = QTextCharFormat()
        today.setFontWeight(QFont.Weight.Bold)
        self.month.setDateRange(QDate(FIRST_YEAR, 1, 1), QDate(LAST_YEAR, 12, 31))
        self.month.setDateTextFormat(QDate.currentDate(), today)
        if day:
            self.month.setSelectedDate(QDate(day.year, day.month, day.day))
        self.month.clicked.connect(self._choose)
        self.month.activated.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.month)
        none = button(self.tr("No date"), "quiet", lambda: self._finish(None))
        layout.addWidget(none, 0, Qt.AlignmentFlag.AlignRight)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and _letters(event):
            self.close()
            self.typed.emit(event.text())
            return True
        return super().eventFilter(watched, event)

    def _choose(self, day: QDate) -> None:
        self._finish(date(day.year(), day.month(), day.day()))

    def _finish(self, day: date | None) -> None:
        self.close()
        self.chosen.emit(day)


def _letters(event: QKeyEvent) -> bool:
    held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    return not held and bool(event.text().strip()) and event.text().isprintable()


class DateField(QObject):
    """A line that shows a date in words and takes one typed; a click or the Down key opens the calendar.

    `line` is the widget. chosen(date or None): somebody set the date.
    """

    chosen = Signal(object)

    def __init__(self, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self.line: QLineEdit = bare_line(name, self.tr("No date"))
        self.line.setAccessibleDescription(self.tr("Type a date, or press Down for a calendar"))
        self.line.editingFinished.connect(self._typed)
        self.line.installEventFilter(self)
        self.line.setMinimumWidth(self.line.fontMetrics().horizontalAdvance(WIDEST) + 4)
        self.day: date | None = None

    def show(self, day: date | None) -> None:
        """Show this date."""
        self.day = day
        words = day_words(day) if day else ""
        if self.line.text() != words:
            self.line.setText(words)
            self.line.setCursorPosition(0)

    def open_calendar(self) -> None:
        """Open the calendar under the field."""
        calendar = Calendar(self.line, self.day)
        calendar.chosen.connect(self._set)
        calendar.typed.connect(self._begin)
        calendar.open_under(self.line)
        calendar.month.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down:
            self.open_calendar()
            return True
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            self.open_calendar()
        return False

    def _begin(self, letters: str) -> None:
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)
        self.line.setText(letters)

    def _typed(self) -> None:
        typed = self.line.text()
        day = read_date(typed, date.today())
        if typed.strip() and day is None:
            said = self.tr("“{0}” is not a date such as Sept. 15, 2023 or 2023-09-15.").format(typed.strip())
            messages.show(said, "warning")
            self.show(self.day)
        else:
            self._set(day)

    def _set(self, day: date | None) -> None:
        changed = day != self.day
        self.show(day)
        if changed:
            self.chosen.emit(day)
