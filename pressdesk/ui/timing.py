"""The popover for the status line: none, immediate, or an embargo with date, time and zone."""

from datetime import date, datetime
from zoneinfo import available_timezones

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QGridLayout, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from pressdesk.model import Embargo, HouseStyle, Immediate, NoStatus, Release
from pressdesk.text import clock, hour_fault
from pressdesk.ui.dates import DateField
from pressdesk.ui.pieces import FieldBox, Popover, bare_line, button, label, row
from pressdesk.ui.theme import restyle
from pressdesk.ui.times import read_time

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}
COMMON_ZONES = (
    "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "America/Mexico_City",
    "America/Sao_Paulo", "UTC", "Europe/London", "Europe/Madrid", "Europe/Paris", "Europe/Berlin", "Asia/Tokyo",
)  # fmt: skip


def zones(first: str) -> tuple[str, ...]:
    """Return every IANA time zone: `first`, then the common ones, then the others by name."""
    head = tuple(dict.fromkeys((first, *COMMON_ZONES)))
    return (*head, *sorted(zone for zone in available_timezones() - set(head) if "/" in zone))


class TimingPopover(Popover):
    """Chooses the status line.

    chosen(NoStatus, Immediate or Embargo): the status line wanted.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget, release: Release, house: HouseStyle) -> None:
        super().__init__(parent)
        timing = release.timing
        self.none = QRadioButton(self.tr("No status line"))
        self.immediate = QRadioButton(self.tr("For immediate release"))
        self.embargo = QRadioButton(self.tr("Embargo until"))
        self._choices = [self.none, self.immediate, self.embargo]
        for choice in self._choices:
            choice.installEventFilter(self)
        self.date = DateField(self.tr("Embargo date"), self)
        self.time = bare_line(self.tr("Embargo time"), self.tr("6 a.m. or 18:30"))
        self.zone = _zone_field(self.tr("Embargo time zone"), zones(house.zone))
        self.also = _zone_field(self.tr("Also print in"), ("", *zones(house.zone)))
        self._also = timing.also if isinstance(timing, Embargo) else ()
        self.fault = label("", "warn")
        self.set = button(self.tr("Set embargo"), "primary", self.accept)
        self._build()
        self._fill(timing, release.release_date)
        self._connect()
        self._settle()

    def accept(self) -> None:
        """Choose the embargo as it stands, if it is whole."""
        if (made := self._made()) is not None:
            self.chosen.emit(made)
            self.close()

    def enter(self) -> None:
        """Put the focus on the choice that holds."""
        next(choice for choice in self._choices if choice.isChecked()).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys go from choice to choice without choosing; Enter chooses, as Space and a click do."""
        if watched not in self._choices or event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        here = self._choices.index(watched)
        if event.key() in _STEPS:
            there = self._choices[(here + _STEPS[Qt.Key(event.key())]) % len(self._choices)]
            there.setChecked(True)
            there.setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choices[here].click()
        else:
            return super().eventFilter(watched, event)
        return True

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(8)
        grid.setContentsMargins(24, 0, 0, 0)
        grid.addWidget(FieldBox(self.tr("Date"), self.date.line), 0, 0)
        grid.addWidget(FieldBox(self.tr("Time"), self.time), 0, 1)
        grid.addWidget(label(self.tr("Time zone"), "small"), 1, 0)
        grid.addWidget(label(self.tr("Also print in"), "small"), 1, 1)
        grid.addWidget(self.zone, 2, 0)
        grid.addWidget(self.also, 2, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(8)
        layout.addWidget(label(self.tr("Status line"), "label"))
        for choice in (self.none, self.immediate, self.embargo):
            layout.addWidget(choice)
        layout.addLayout(grid)
        self.fault.setWordWrap(True)
        layout.addWidget(self.fault)
        layout.addLayout(row(None, self.set))

    def _fill(self, timing: NoStatus | Immediate | Embargo, release_date: date | None) -> None:
        choice = {NoStatus: self.none, Immediate: self.immediate, Embargo: self.embargo}[type(timing)]
        choice.setChecked(True)
        self.date.show(release_date)
        if isinstance(timing, Embargo):
            self.date.show(timing.local.date())
            self.time.setText(clock(timing.local, "en-US"))
            self.zone.setCurrentText(timing.zone)
            self.also.setCurrentText(timing.also[0] if timing.also else "")

    def _connect(self) -> None:
        self.none.clicked.connect(lambda: self._plain(NoStatus()))
        self.immediate.clicked.connect(lambda: self._plain(Immediate()))
        self.embargo.toggled.connect(self._settle)
        self.embargo.clicked.connect(lambda: (self.time if self.date.day else self.date.line).setFocus())
        self.date.chosen.connect(self._touched)
        self.time.textEdited.connect(self._touched)
        self.time.returnPressed.connect(self.accept)
        self.zone.currentTextChanged.connect(self._settle)
        self.also.currentTextChanged.connect(self._settle)

    def _plain(self, timing: NoStatus | Immediate) -> None:
        self.chosen.emit(timing)
        self.close()

    def _touched(self) -> None:
        self.embargo.setChecked(True)
        self._settle()

    def _made(self) -> Embargo | None:
        time = read_time(self.time.text())
        if self.date.day is None or time is None:
            return None
        also = tuple(zone for zone in (self.also.currentText().strip(), *self._also[1:]) if zone)
        try:
            return Embargo(f"{datetime.combine(self.date.day, time):%Y-%m-%dT%H:%M}", self.zone.currentText(), also)
        except ValueError:
            return None

    def _settle(self) -> None:
        made = self._made()
        self.set.setEnabled(made is not None)
        self.fault.setText(self._fault(made) if self.embargo.isChecked() else "")
        self.fault.setVisible(bool(self.fault.text()))
        restyle(self.fault, "look", "warn")

    def _fault(self, made: Embargo | None) -> str:
        if made is not None:
            fault = hour_fault(made)
            return self.tr("Look at the hour: {0}.").format(fault) if fault else ""
        if self.date.day is None:
            return self.tr("An embargo needs a date.")
        if not self.time.text().strip():
            return self.tr("An embargo needs a time.")
        if read_time(self.time.text()) is None:
            return self.tr("That is not a time such as 6 a.m. or 18:30.")
        return self.tr("That is not a time zone such as America/New_York.")


def _zone_field(name: str, known: tuple[str, ...]) -> QComboBox:
    field = QComboBox()
    field.setEditable(True)
    field.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    field.addItems(list(known))
    field.setAccessibleName(name)
    field.setMinimumWidth(190)
    field.setMaxVisibleItems(12)
    completer = QCompleter(list(known), field)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    field.setCompleter(completer)
    line = field.lineEdit()
    if isinstance(line, QLineEdit):
        line.setAccessibleName(name)
    return field
