"""Looking through all releases of a desk for names and titles of people that are not as they should be."""

from collections.abc import Iterable
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from pressdesk import desk as desks
from pressdesk.app import background
from pressdesk.checks import Whole
from pressdesk.checks.people_desk import across, namings, on_people
from pressdesk.desk import Row
from pressdesk.model import DeskError, Person
from pressdesk.text.passages import Passage, Told

DRAFTS = ("draft", "review", "approved")


class Named(NamedTuple):
    """A release, and words in it that name somebody otherwise."""

    row: Row
    told: Told


class NameLook(QObject):
    """Looks through the desk in a thread, once at a time.

    went(int, int): releases that were read, of how many. done(tuple of Named): everything that was found, release by
    release, last edited first. failed(DeskError): the desk cannot be read.
    """

    went = Signal(int, int)
    done = Signal(object)
    failed = Signal(object)
    _ended = Signal(int, object)

    def __init__(self, desk: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._turn = 0  # what an earlier turn finds is not wanted any more
        self._ended.connect(self._end)

    def begin(self) -> None:
        """Look through the desk as it is now; what another look has not found yet is let go."""
        self._turn += 1
        background.begin(partial(self._run, self._turn), "history")

    def stop(self) -> None:
        """Let go of what is going on."""
        self._turn += 1

    def _run(self, turn: int) -> None:
        try:
            self._ended.emit(turn, self._look(turn))
        except DeskError as error:
            self._ended.emit(turn, error)

    def _look(self, turn: int) -> tuple[Named, ...]:
        found: list[Named] = []
        places: list[tuple[str, Passage]] = []
        with closing(desks.open_desk(self._desk, reader=True)) as reader:
            people, office = desks.people(reader), desks.office(reader)
            rows = [row for row in desks.rows(reader) if not row.sample]
            for n, row in enumerate(rows):
                if turn != self._turn:
                    return ()
                stored = desks.find(reader, row.id)
                if stored is not None:
                    whole = Whole(stored.release, office, people)
                    found.extend(Named(row, told) for told in on_people(whole))
                    places.extend((row.id, one) for one in namings(stored.release))
                if n % 10 == 0:
                    self.went.emit(n, len(rows))
        by_id = {row.id: row for row in rows}
        found.extend(Named(by_id[id], told) for id, told in across(places, people))
        order = {row.id: n for n, row in enumerate(rows)}
        return tuple(sorted(found, key=lambda one: order[one.row.id]))

    def _end(self, turn: int, found: tuple[Named, ...] | DeskError) -> None:
        if turn == self._turn:
            (self.failed if isinstance(found, DeskError) else self.done).emit(found)


def with_title(found: Iterable[Named], person: Person, title: str) -> tuple[Named, ...]:
    """Return the drafts that still give a person this title."""
    return tuple(
        one
        for one in found
        if one.row.stage in DRAFTS
        and one.told.finding.rule in ("people-title", "people-title-in-text")
        and one.told.finding.words.casefold() == title.casefold()
        and person.name in one.told.finding.message
    )
