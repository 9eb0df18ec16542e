"""The popover for the status line: none, immediate, or an embargo with date, time and zones."""

from datetime import date, datetime

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QScrollArea, QVBoxLayout, QWidget

from pressdesk.app.wording import tongue
from pressdesk.model import Embargo, HouseStyle, Immediate, NoStatus, Release
from pressdesk.text import city, clock, hour_fault, status_line, weekday_date, zone_name
from pressdesk.ui.dates import DateField
from pressdesk.ui.pieces import FieldBox, Popover, bare_line, button, column, label, row
from pressdesk.ui.times import read_time
from pressdesk.ui.zones import FurtherZones, ZoneField

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}
WIDTH = 440


class TimingPopover(Popover):
    """Chooses the status line.

    chosen(NoStatus, Immediate or Embargo): the status line wanted.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget, release: Release, house: HouseStyle) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Status line"))
        self._language = release.language
        self.none = QRadioButton(self.tr("No status line"))
        self.immediate = QRadioButton(self.tr("For immediate release"))
        self.embargo = QRadioButton(self.tr("Embargo until"))
        self._choices = _group(self, self.none, self.immediate, self.embargo)
        self.date = DateField(self.tr("Embargo date"), self)
        self.time = bare_line(self.tr("Embargo time"), self.tr("6 a.m. or 18:30"))
        self.zone = ZoneField(self.tr("Embargo time zone"), self.tr("City or time zone"), self)
        self.first, self.second = QRadioButton(), QRadioButton()
        self._twice = _group(self, self.first, self.second)
        self.also = FurtherZones()
        self.prints = label("", "plain")
        self.fault = label("", "warn")
        self.set = button(self.tr("Set embargo"), "primary", self.accept)
        self._build()
        self._fill(release.timing, release.release_date, house)
        self._connect()
        self._settle()

    def accept(self) -> None:
        """Choose the embargo as it stands, if it is whole."""
        made = self._made()
        if made is not None and not self._fault(made):
            self.chosen.emit(made)
            self.close()

    def enter(self) -> None:
        """Put the focus on the choice that holds."""
        next(choice for choice in self._choices if choice.isChecked()).setFocus()

    def adjustSize(self) -> None:
        """Take the height that the words need, as far as the screen has it; the rest is scrolled to."""
        for inside in self.findChildren(QWidget):
            inside.updateGeometry()  # Qt itself would measure again only when the events have run
        needed = max(self._page.totalHeightForWidth(WIDTH - 2), self._page.totalMinimumSize().height())
        foot = self._foot.sizeHint().height() if self.embargo.isChecked() else 0
        self.setFixedSize(WIDTH, min(needed + foot + 2, self.screen().availableGeometry().height() - 8))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys go from choice to choice without choosing; Enter chooses, as Space and a click do."""
        group = next((group for group in (self._choices, self._twice) if watched in group), None)
        if group is None or event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        here = group.index(watched)  # type: ignore[arg-type]
        if event.key() in _STEPS:
            there = group[(here + _STEPS[Qt.Key(event.key())]) % len(group)]
            there.setChecked(True)
            there.setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            group[here].click()
        else:
            return super().eventFilter(watched, event)
        return True

    def _build(self) -> None:
        self.prints.setWordWrap(True)
        self.fault.setWordWrap(True)
        self._asked = QWidget()
        self._asked.setLayout(column(self.first, self.second, spacing=2))
        self._shown = QWidget()
        self._shown.setLayout(column(label(self.tr("Prints as"), "small"), self.prints, spacing=1))
        when = row(FieldBox(self.tr("Date"), self.date.line), FieldBox(self.tr("Time"), self.time))
        zone = FieldBox(self.tr("Time zone"), self.zone.line)
        details = column(when, zone, self._asked, self.also, self.fault, self._shown, spacing=8)
        details.setContentsMargins(24, 2, 0, 0)
        self._details = QWidget()
        self._details.setLayout(details)
        inside = QWidget()
        self._page = column(label(self.tr("Status line"), "label"), *self._choices, self._details, spacing=4)
        self._page.setContentsMargins(14, 12, 14, 10)
        inside.setLayout(self._page)
        self._lay_out(inside)

    def _lay_out(self, inside: QWidget) -> None:
        """Put the choices over the button, which stays in sight where the screen is too low for all."""
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        inside.setAutoFillBackground(False)
        self._foot = QWidget()
        foot = row(None, self.set)
        foot.setContentsMargins(14, 0, 14, 12)
        self._foot.setLayout(foot)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll)
        layout.addWidget(self._foot)

    def _fill(self, timing: NoStatus | Immediate | Embargo, release_date: date | None, house: HouseStyle) -> None:
        choice = {NoStatus: self.none, Immediate: self.immediate, Embargo: self.embargo}[type(timing)]
        choice.setChecked(True)
        self.date.show(release_date)
        self.zone.show(house.zone)
        if isinstance(timing, Embargo):
            self.date.show(timing.local.date())
            self.time.setText(clock(timing.local, tongue()))
            self.zone.show(timing.zone)
            self.also.show_zones(timing.also)
            (self.second if timing.second else self.first).setChecked(timing.doubled)

    def _connect(self) -> None:
        self.none.clicked.connect(lambda: self._plain(NoStatus()))
        self.immediate.clicked.connect(lambda: self._plain(Immediate()))
        self.embargo.clicked.connect(lambda: (self.time if self.date.day else self.date.line).setFocus())
        self.time.returnPressed.connect(self.accept)
        for changed in (
            self.embargo.toggled, self.date.chosen, self.time.textEdited, self.zone.changed, self.also.changed,
            self.first.toggled, self.second.toggled,
        ):  # fmt: skip
            changed.connect(self._settle)

    def _plain(self, timing: NoStatus | Immediate) -> None:
        self.chosen.emit(timing)
        self.close()

    def _made(self) -> Embargo | None:
        time, zone = read_time(self.time.text()), self.zone.zone
        if self.date.day is None or time is None or zone is None:
            return None
        until = f"{datetime.combine(self.date.day, time):%Y-%m-%dT%H:%M}"
        return Embargo(until, zone, self.also.zones, self.second.isChecked())

    def _settle(self) -> None:
        made = self._made()
        self._ask_which(made)
        fault = self._fault(made)
        self.set.setEnabled(not fault)
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))
        self.time.setAccessibleDescription(fault)
        self.prints.setText(_unbroken(made, self._language) if made and not fault else "")
        self._shown.setVisible(bool(self.prints.text()))
        for part in (self._details, self._foot):
            part.setVisible(self.embargo.isChecked())
        if self.isVisible():
            self.adjustSize()
            self.keep_on_screen()

    def _ask_which(self, made: Embargo | None) -> None:
        """Show the two moments of an hour that comes twice."""
        doubled = made is not None and made.doubled
        self._asked.setVisible(doubled)
        if made is None:
            return
        if not doubled:
            self._forget_which()
            return
        first, second = (replace(made, second=which).local for which in (False, True))
        later = (first.utcoffset() - second.utcoffset()).total_seconds() // 60  # type: ignore[operator]
        words = self.tr("an hour later") if later == 60 else self.tr("{0} minutes later").format(int(later))
        times = [f"{clock(one, tongue())} {zone_name(one, tongue())}" for one in (first, second)]
        self.first.setText(self.tr("{0} (the first)").format(times[0]))
        self.second.setText(f"{times[1]} ({words})")

    def _forget_which(self) -> None:
        """Take the answer back: the next hour that comes twice is asked anew."""
        group = self.first.group()
        group.setExclusive(False)
        for choice in self._twice:
            choice.setChecked(False)
        group.setExclusive(True)

    def _fault(self, made: Embargo | None) -> str:
        if made is not None:
            if skipped := hour_fault(made):
                return str(skipped)
            if made.doubled and not (self.first.isChecked() or self.second.isChecked()):
                day = weekday_date(made.local.date(), tongue())
                said = self.tr("{0} comes twice on {1} in {2}. Choose which one is meant.")
                return said.format(clock(made.local, tongue()), day, city(made.zone))
            return ""
        if self.date.day is None:
            return self.tr("An embargo needs a date.")
        if not self.time.text().strip():
            return self.tr("An embargo needs a time.")
        if read_time(self.time.text()) is None:
            return self.tr("That is not a time such as 6 a.m. or 18:30.")
        return self.tr("That is not a time zone such as New York or Europe/London.")


def _unbroken(embargo: Embargo, language: str) -> str:
    """Return the status line as the popover shows it: no line begins with the a.m. of a time."""
    return status_line(embargo, language).replace(" a.m.", "\u00a0a.m.").replace(" p.m.", "\u00a0p.m.")


def _group(popover: QWidget, *choices: QRadioButton) -> list[QRadioButton]:
    """Return the choices, of which one holds at a time; the popover hears their keys."""
    group = QButtonGroup(popover)
    for choice in choices:
        group.addButton(choice)
        choice.installEventFilter(popover)
    return list(choices)
