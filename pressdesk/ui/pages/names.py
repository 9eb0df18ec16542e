"""Names and titles in all releases of the desk that do not agree: the list of them, and the offer after a new title."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pressdesk.app import messages
from pressdesk.app.messages import Action
from pressdesk.app.naming import Named, NameLook, with_title
from pressdesk.app.session import Session
from pressdesk.app.wording import said
from pressdesk.model import DeskError, Person
from pressdesk.ui.pages.entries import Entry, EntryView
from pressdesk.ui.pages.frame import COLUMN_WIDTH
from pressdesk.ui.pages.style import wrapped
from pressdesk.ui.pages.uses import stage_name
from pressdesk.ui.theme import Theme

NAMING = ("people-name", "people-two-spellings", "people-surname", "people-other-releases")


class NameResults(QWidget):
    """What was found, one row for each place. Signal: `told_wanted(str, Told)`: a release to be opened at its words, by
    click or Enter."""

    told_wanted = Signal(str, object)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("details")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._found: tuple[Named, ...] = ()
        self._releases = 0
        self.said = wrapped("", "soft")
        self.view = EntryView(theme, self.tr("Names and titles that do not agree"))
        self.view.touched.connect(self._open)
        self._names = NameLook(session.desk.path, self)
        self._names.went.connect(self._advance)
        self._names.done.connect(self._end)
        self._names.failed.connect(self._fail)
        inside = QWidget()
        inside.setMaximumWidth(COLUMN_WIDTH + 88)
        column = QVBoxLayout(inside)
        column.setContentsMargins(34, 24, 34, 12)
        column.setSpacing(12)
        self.said.setContentsMargins(10, 0, 10, 0)
        column.addWidget(self.said)
        column.addWidget(self.view, 1)
        column.addStretch(0)
        room = QHBoxLayout(self)
        room.setContentsMargins(0, 0, 0, 0)
        room.addStretch(1)
        room.addWidget(inside, 1000)
        room.addStretch(1)
        self.setFocusProxy(self.view)

    def begin(self) -> None:
        """Look through all releases."""
        self._show(())
        self.said.setText(self.tr("Looking through the releases…"))
        self._names.begin()

    def stop(self) -> None:
        """Let go of a look that goes on."""
        self._names.stop()

    def show_found(self, found: tuple[Named, ...]) -> None:
        """Show what was found elsewhere."""
        self._names.stop()
        self.said.setText(self.tr("Drafts that still have the old title"))
        self._show(found)

    def _advance(self, number: int, of: int) -> None:
        self._releases = of
        self.said.setText(self.tr("Looking through the releases: {0:,} of {1:,}").format(number, of))

    def _end(self, found: tuple[Named, ...]) -> None:
        self._show(found)
        looked = self.tr("Releases looked through: {0:,}.").format(self._releases)
        if found:
            more = self.tr("Names and titles that do not agree: {0:,}.").format(len(found))
        else:
            more = self.tr("All names and titles agree with People and with one another.")
        self.said.setText(f"{looked} {more}" if self._releases else self.tr("There are no releases of your own yet."))
        self.view.setFocus()

    def _fail(self, error: DeskError) -> None:
        self.said.setText("")
        messages.show_error(error)

    def _show(self, found: tuple[Named, ...]) -> None:
        self._found = found
        self.view.show_entries([self._entry(n, one) for n, one in enumerate(found)])
        self.view.setVisible(bool(found))

    def _entry(self, n: int, one: Named) -> Entry:
        finding, headline = one.told.finding, one.row.headline or self.tr("No headline yet")
        words = said(finding.message)
        if finding.rule not in NAMING:  # those say the words themselves
            words = self.tr("“{0}”: {1}").format(finding.words, words)
        return Entry(str(n), words, f"{stage_name(one.row.stage)} · {headline}")

    def _open(self, n: str) -> None:
        one = self._found[int(n)]
        self.told_wanted.emit(one.row.id, one.told)


class Renames(QObject):
    """Offers the drafts that still have the old title of a person who was given a new one.

    wanted(tuple of Named): they are to be shown.
    """

    wanted = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._before: dict[str, str] = {}
        self._looks: list[NameLook] = []

    def note(self, before: Person, now: Person) -> None:
        """Remember the title that is being changed."""
        if before.title != now.title and before.title.strip():
            self._before.setdefault(now.id, before.title)

    def settle(self, people: Mapping[str, Person]) -> None:
        """Look for drafts with the titles that were changed, now that they are written."""
        for id, title in self._before.items():
            person = people.get(id)
            if person is not None and person.title.strip() and person.title != title:
                look = NameLook(self._session.desk.path, self)
                look.done.connect(partial(self._offer, person, title))
                look.begin()
        self._before.clear()

    def _offer(self, person: Person, title: str, found: tuple[Named, ...]) -> None:
        drafts = with_title(found, person, title)
        number = len({one.row.id for one in drafts})
        if not number:
            return
        one = self.tr("One draft still has the title “{0}” for {1}").format(title, person.name)
        many = self.tr("{2:,} drafts still have the title “{0}” for {1}").format(title, person.name, number)
        show = Action(self.tr("Show"), partial(self.wanted.emit, drafts))
        messages.show(one if number == 1 else many, actions=(show,), lasts=True)
