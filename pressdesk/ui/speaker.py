"""The popover that names who speaks a quote."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QCompleter, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from pressdesk.model import Person, Quote, Speaker, clean_line, new_id
from pressdesk.ui.picker import Choice, Picker
from pressdesk.ui.pieces import Popover, button, label, row
from pressdesk.ui.undo import filter_undo


class SpeakerPopover(Popover):
    """Name, title and organization of a speaker, chosen from People or typed.

    named(Speaker or None): who speaks. lead_in_wanted(bool): with or without a lead-in line.
    keep_wanted(Person): somebody new to keep in People.
    """

    named = Signal(object)
    lead_in_wanted = Signal(bool)
    keep_wanted = Signal(object)

    def __init__(self, parent: QWidget, quote: Quote, people: tuple[Person, ...]) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Who speaks"))
        speaker = quote.speaker or Speaker()
        self._people = people
        self._person = speaker.person
        self.name = self._field(self.tr("Name"), speaker.name)
        self.title = self._field(self.tr("Title"), speaker.title)
        self.organization = self._field(self.tr("Organization"), speaker.organization)
        self.keep = QCheckBox(self.tr("Keep in People"))
        self.lead_in = QCheckBox(self.tr("A lead-in line before the words"))
        self.lead_in.setChecked(quote.lead_in is not None)
        self._had_lead_in = quote.lead_in is not None
        self._complete()
        self._build()
        self.name.textChanged.connect(self._settle)
        self._settle()

    def _build(self) -> None:
        form = QFormLayout()
        form.setSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        for field in (self.name, self.title, self.organization):
            form.addRow(label(field.accessibleName(), "small"), field)
        people = button(self.tr("Choose from People…"), None, self._choose)
        people.setEnabled(bool(self._people))
        none = button(self.tr("No speaker"), "quiet", lambda: self._finish(None))
        self.set = button(self.tr("Set speaker"), "primary", self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(10)
        layout.addWidget(label(self.tr("Who speaks"), "label"))
        layout.addLayout(form)
        layout.addWidget(self.keep)
        layout.addWidget(self.lead_in)
        layout.addLayout(row(people, None, none, self.set))
        self.name.returnPressed.connect(self._enter_name)
        for field in (self.title, self.organization):
            field.returnPressed.connect(self.accept)

    def accept(self) -> None:
        """Name the speaker as typed."""
        name, title, organization = (
            clean_line(field.text()).strip() for field in (self.name, self.title, self.organization)
        )
        known = self._same(name, title, organization)
        person = known.id if known else None
        if known is None and name and self.keep.isChecked():
            kept = Person(new_id(), name, title, organization)
            person = kept.id
            self.keep_wanted.emit(kept)
        made = Speaker(name, title, organization, person)
        self._finish(made if (name or title or organization) else None)

    def _finish(self, speaker: Speaker | None) -> None:
        self.named.emit(speaker)
        if self.lead_in.isChecked() != self._had_lead_in:
            self.lead_in_wanted.emit(self.lead_in.isChecked())
        self.close()

    def _field(self, name: str, text: str) -> QLineEdit:
        field = QLineEdit(text)
        field.setAccessibleName(name)
        field.setMinimumWidth(250)
        filter_undo(field)
        return field

    def _complete(self) -> None:
        completer = QCompleter([person.name for person in self._people], self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._take_named)
        self.name.setCompleter(completer)

    def _enter_name(self) -> None:
        """Set the speaker as typed, unless Enter chooses from the list under the name: that comes with the title."""
        listed = self.name.completer().popup()
        if listed is None or not (listed.isVisible() and listed.currentIndex().isValid()):
            self.accept()

    def _take_named(self, name: str) -> None:
        for person in self._people:
            if person.name == name:
                self._take(person)

    def _take(self, person: Person) -> None:
        self._person = person.id
        self.name.setText(person.name)
        self.title.setText(person.title)
        self.organization.setText(person.organization)
        self.set.setFocus()

    def _choose(self) -> None:
        choices = tuple(
            Choice(person.name, ", ".join(part for part in (person.title, person.organization) if part), person)
            for person in self._people
        )
        picker = Picker(self, self.tr("Search People"), choices, self.tr("Nobody by that name."))
        picker.chosen.connect(self._take)
        picker.open_under(self.name)

    def _same(self, name: str, title: str, organization: str) -> Person | None:
        """Return the person these words are, as People has them; words that differ are somebody's own."""
        told = (name, title, organization)
        same = [one for one in self._people if (one.name, one.title, one.organization) == told]
        return next((one for one in same if one.id == self._person), same[0] if same else None)

    def _settle(self) -> None:
        name = clean_line(self.name.text()).strip().casefold()
        self.keep.setEnabled(bool(name) and all(person.name.casefold() != name for person in self._people))
