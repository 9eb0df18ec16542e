"""What the form takes from the desk: people, boilerplate, places of earlier releases."""

from PySide6.QtCore import QObject

from pressdesk import desk as desks
from pressdesk.app import messages
from pressdesk.app.session import Session
from pressdesk.model import Boilerplate, Dateline, DeskError, Person

EARLIER = 60


class Shelf(QObject):
    """The desk as the form sees it. What cannot be read counts as absent and is said once."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._kept: dict[str, Boilerplate] | None = None
        self._places: tuple[Dateline, ...] | None = None
        session.library_changed.connect(self._forget)
        session.switched.connect(self._forget_places)

    def people(self) -> tuple[Person, ...]:
        """Return People, by name."""
        return desks.people(self._session.desk)

    def boilerplates(self) -> tuple[Boilerplate, ...]:
        """Return the newest version of each boilerplate; those in the release's language first."""
        language = self._session.release.language.split("-")[0]
        kept = desks.boilerplates(self._session.desk)
        return tuple(sorted(kept, key=lambda one: one.language.split("-")[0] != language))

    def current(self, boilerplate_id: str) -> Boilerplate | None:
        """Return the newest version of a boilerplate, or None where the desk no longer has it."""
        if self._kept is None:
            self._kept = {one.id: one for one in desks.boilerplates(self._session.desk)}
        return self._kept.get(boilerplate_id)

    def places(self) -> tuple[Dateline, ...]:
        """Return the datelines of the newest releases, each once."""
        if self._places is None:
            found: dict[Dateline, None] = {}
            for row in desks.rows(self._session.desk)[:EARLIER]:
                line = self._dateline(row.id)
                if line is not None and line.place and not line.as_written:
                    found[line] = None
            self._places = tuple(found)
        return self._places

    def keep_person(self, person: Person) -> None:
        """Keep somebody in People."""
        try:
            desks.save_person(self._session.desk, person)
        except DeskError as error:
            messages.show_error(error)
            return
        self._session.library_changed.emit()
        messages.show(self.tr("{0} is in People now.").format(person.name), lasts=True)

    def _dateline(self, release_id: str) -> Dateline | None:
        try:
            return desks.load(self._session.desk, release_id).release.dateline
        except DeskError:
            return None

    def _forget(self) -> None:
        self._kept = None

    def _forget_places(self) -> None:
        self._places = None
