"""People: whoever is quoted or called, kept once."""

from msgspec.structs import replace
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from pressdesk import desk as desks
from pressdesk.app import messages
from pressdesk.app.messages import Action
from pressdesk.app.naming import Named
from pressdesk.app.session import Session
from pressdesk.model import Person, new_id
from pressdesk.ui.asides import PROSE
from pressdesk.ui.commands import attempt
from pressdesk.ui.pages.asking import PAUSE_MS, done
from pressdesk.ui.pages.entries import Entry, EntryList
from pressdesk.ui.pages.fields import Field, Line
from pressdesk.ui.pages.flow import SideBySide
from pressdesk.ui.pages.frame import Column, Frame, ListAndDetail
from pressdesk.ui.pages.names import NameResults, Renames
from pressdesk.ui.pages.style import wrapped
from pressdesk.ui.pieces import button, row
from pressdesk.ui.theme import Theme


class PersonForm(QWidget):
    """The fields of one person. Signal: `edited(Person)` with each change."""

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._person = Person("new", "")
        self.lines: dict[str, Line] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(18)
        self._column.addWidget(self._field("name", self.tr("Name"), line="name"))
        self._column.addWidget(self._field("title", self.tr("Title")))
        self._column.addWidget(self._field("organization", self.tr("Organization")))
        phone = self._field("phone", self.tr("Phone"), "+1 207 555 0100")
        email = self._field("email", self.tr("Email"), "name@example.org")
        self._column.addWidget(SideBySide(phone, email))
        hours = self._field("hours", self.tr("Hours"), self.tr("Weekdays, 9 a.m. to 5 p.m. ET"))
        pronouns = self._field("pronouns", self.tr("Pronouns"))
        self._column.addWidget(SideBySide(hours, pronouns))

    def show_person(self, person: Person) -> None:
        """Show this person."""
        self._person = person
        for name, line in self.lines.items():
            line.show_text(getattr(person, name))

    def _field(self, name: str, words: str, placeholder: str = "", line: str = "") -> Field:
        control = Line(placeholder or self.tr("None"), line)
        control.setProperty(PROSE, name in ("name", "title", "organization", "hours"))
        control.edited.connect(lambda text: self._edit(name, text.strip()))
        self.lines[name] = control
        return Field(words, control)

    def _edit(self, name: str, text: str) -> None:
        person = replace(self._person, **{name: text})
        if person != self._person:
            self._person = person
            self.edited.emit(person)


class PeoplePage(QWidget):
    """Everybody the desk knows, with a form for the one that is chosen. What is written saves itself.

    `refresh()` reads the desk again; `flush()` saves what is in hand. Signals: `told_wanted(str, Told)`: a release to
    be opened at its words; `front_wanted()`: this page is to be seen.
    """

    told_wanted = Signal(str, object)
    front_wanted = Signal()

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._people: dict[str, Person] = {}
        self._pending: Person | None = None
        self._new = ""
        self._later = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._later.timeout.connect(self.flush)
        self.list = EntryList(theme, self.tr("People"), self.tr("Find people"))
        self.form = PersonForm()
        self._sample = wrapped(self.tr("This person is a sample. Change it to make it your own."), "small")
        self._remove = button(self.tr("Remove"), "add", self.remove, name=self.tr("Remove this person"))
        self.results = NameResults(session, theme)
        self._renames = Renames(session, self)
        self._build(theme)
        self.first = self.list.view
        self.list.chosen.connect(self._choose)
        self.list.touched.connect(lambda _id: self._show_form())
        self.form.edited.connect(self._edit)
        session.flush_wanted.connect(self.flush)
        session.library_changed.connect(self.refresh)
        self.form.lines["title"].left.connect(self._settle)
        self.results.told_wanted.connect(self.told_wanted)
        self._renames.wanted.connect(self.show_found)
        self.refresh()

    def _build(self, theme: Theme) -> None:
        frame = Frame(theme, self.tr("People"))
        column = Column()
        column.body.addWidget(self.form)
        column.body.addWidget(self._sample)
        column.body.addLayout(row(self._remove, None))
        empty = self.tr("Nobody yet. Keep the people you quote and the press can call, and write them once.")
        self._details = QStackedWidget()
        self._details.addWidget(column)
        self._details.addWidget(self.results)
        self._panes = ListAndDetail(self.list, self._details, empty)
        self.list.add_foot(button(self.tr("Look through all releases…"), "quiet", self.look))
        frame.put_first(self._panes.back)
        frame.add_action(button(self.tr("New person"), "primary", self.new))
        frame.add_content(self._panes)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)

    def refresh(self) -> None:
        """Read the people from the desk again; what is being written stays."""
        if self._pending:
            self.flush()
        people = {person.id: person for person in desks.people(self._session.desk)}
        unsaved = self._pending or self._people.get(self._new)
        if unsaved:
            people[unsaved.id] = unsaved
        self._people = dict(sorted(people.items(), key=lambda pair: (pair[1].name != "", pair[1].name.casefold())))
        self._list()
        if person := self._people.get(self.list.current()):
            self._show(person)

    def look(self) -> None:
        """Look through all releases for names and titles that do not agree."""
        self.flush()
        if attempt(self._session.flush):
            self._show_results()
            self.results.begin()

    def show_found(self, found: tuple[Named, ...]) -> None:
        """Show what has been found in releases."""
        self.front_wanted.emit()
        self._show_results()
        self.results.show_found(found)

    def new(self) -> None:
        """Begin a new person, with the caret in the name."""
        self.flush()
        self._show_form()
        person = Person(new_id(), "", organization=self._session.office.organization.name)
        self._people = {person.id: person, **self._people}
        self._new = person.id
        self._list()
        self.list.choose(person.id)
        self._panes.show_details()
        self.form.lines["name"].setFocus()

    def remove(self) -> None:
        """Remove the chosen person, with a way back. Releases keep the words they print."""
        self._later.stop()
        self._pending = None
        person = self._people.pop(self.list.current(), None)
        if person is None:
            return
        done(desks.remove_person, self._session.desk, person.id)
        back = Action(self.tr("Undo"), lambda: self._keep(person))
        messages.show(self.tr("{} was removed from People").format(_name(person)), actions=(back,), lasts=True)
        self._session.library_changed.emit()

    def flush(self) -> None:
        """Save what is in hand."""
        self._later.stop()
        person, self._pending = self._pending, None
        if person is not None and person != Person(person.id, "") and not self._keep(person):
            self._pending = person

    def hideEvent(self, event: QHideEvent) -> None:
        """Save what is in hand when the page is left."""
        self.flush()
        super().hideEvent(event)

    def _keep(self, person: Person) -> bool:
        if done(desks.save_person, self._session.desk, person) is None:
            return False
        self._new = "" if self._new == person.id else self._new
        self._session.library_changed.emit()
        return True

    def _choose(self, id: str) -> None:
        if self._pending and self._pending.id != id:
            self.flush()
        if self.list.view.hasFocus():
            self._show_form()
        if person := self._people.get(id):
            self._show(person)

    def _show(self, person: Person) -> None:
        self.form.show_person(person)
        self._sample.setVisible(person.sample)

    def _show_results(self) -> None:
        self._details.setCurrentIndex(1)
        self._panes.show_filled(True)
        self._panes.show_details()

    def _show_form(self) -> None:
        self.results.stop()
        self._details.setCurrentIndex(0)
        self._panes.show_filled(bool(self._people))

    def _settle(self) -> None:
        self.flush()
        self._renames.settle(self._people)

    def _edit(self, person: Person) -> None:
        self._renames.note(self._people.get(person.id, person), person)
        self._pending = self._people[person.id] = replace(person, sample=False)
        self._sample.hide()
        self._list()
        if not self._later.isActive():  # words typed without a pause are kept all the same
            self._later.start()

    def _list(self) -> None:
        self.list.show_entries([self._entry(person) for person in self._people.values()])
        self._panes.show_filled(bool(self._people) or self._details.currentIndex() == 1)

    def _entry(self, person: Person) -> Entry:
        quiet = [self.tr("Sample") if person.sample else "", person.title or person.organization]
        words = " ".join((person.organization, person.email, person.phone, person.pronouns))
        name = person.name or self.tr("New person")
        return Entry(person.id, name, " · ".join(filter(None, quiet)), words)


def _name(person: Person) -> str:
    return person.name or person.email or "…"
