"""The versions of a release as a Qt model: by day, the newest first; what each changed is read when it is in sight."""

from collections.abc import Callable
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple, TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from pressdesk import desk as desks
from pressdesk.desk import Revision
from pressdesk.model import Release
from pressdesk.text import word_count
from pressdesk.text.changes import summary
from pressdesk.ui.history.said import (
    count_words,
    day_title,
    moment_words,
    reason_words,
    second_words,
    summary_words,
    time_words,
    tr,
)

READ = 64  # releases kept in memory
Root: TypeAlias = QModelIndex | QPersistentModelIndex


class Day(NamedTuple):
    """The title over the versions of a day."""

    title: str


class Version(NamedTuple):
    """One version: the revision, and the number of the one before it (0: there is none)."""

    revision: Revision
    before: int

    @property
    def reason(self) -> str:
        """Why it began, in words."""
        return reason_words(self.revision.reason)

    @property
    def time(self) -> str:
        """The time of day it was last written."""
        return time_words(self.revision.at)


class Told(NamedTuple):
    """What is read of a version when it is in sight: how long it is, and what it changed."""

    words: str
    changed: str


Entry = Day | Version


def entries(revisions: tuple[Revision, ...], today: date) -> tuple[Entry, ...]:
    """Return the days and versions in the order of the list."""
    made: list[Entry] = []
    last: date | None = None
    for place, one in enumerate(revisions):
        day = one.at.astimezone().date()
        if day != last:
            last = day
            made.append(Day(day_title(day, today)))
        before = revisions[place + 1].number if place + 1 < len(revisions) else 0
        made.append(Version(one, before))
    return tuple(made)


def span_words(older: Version, newer: Version, today: date) -> str:
    """Return from which version to which; those of one minute by why they began, or by the second."""
    said, moments = tr("From {0} to {1}"), [moment_words(one.revision.at, today) for one in (older, newer)]
    if moments[0] != moments[1]:
        return said.format(*moments)
    if older.reason != newer.reason:
        return f"{said.format(older.reason, newer.reason)} · {moments[0]}"
    return said.format(*(second_words(one.revision.at) for one in (older, newer)))


class Shelf:
    """Reads the versions of one release, and keeps those read last."""

    def __init__(self, desk: desks.Desk, release_id: str) -> None:
        self._desk = desk
        self.id = release_id
        self._known: tuple[Revision, ...] = ()
        self._read: Callable[[int, object], Release] = lru_cache(READ)(self._load)

    def revisions(self) -> tuple[Revision, ...]:
        """Return all revisions, the newest first; of those known already only the newest is read. Raises DeskError."""
        newest = desks.revisions(self._desk, self.id, 1)
        more = newest[0].number - self._known[0].number if newest and self._known else -1
        fresh = desks.revisions(self._desk, self.id, more + 1) if more > 0 else newest
        if more < 0 or fresh[-1].number != self._known[0].number:
            self._known = desks.revisions(self._desk, self.id)
        elif fresh != self._known[:1]:
            self._known = (*fresh, *self._known[1:])
        return self._known

    def release(self, version: Version) -> Release:
        """Return the release as a version holds it. Raises DeskError."""
        return self._read(version.revision.number, version.revision.at)

    def before(self, version: Version) -> Release:
        """Return the release as the version before it holds it; without words where there is none."""
        return self._read(version.before, None) if version.before else Release(self.id)

    def told(self, version: Version) -> Told:
        """Return how long a version is and what it changed. Raises DeskError."""
        release = self.release(version)
        found = summary_words(summary(self.before(version), release)) or tr("Nothing changed")
        return Told(count_words(word_count(release)), found if version.before else tr("The first version"))

    def _load(self, number: int, _at: object) -> Release:
        return desks.revision(self._desk, self.id, number)


class Versions(QAbstractListModel):
    """The days and versions. Qt.UserRole holds the Day or Version, `told` what was read of one."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: tuple[Entry, ...] = ()
        self.told: dict[Revision, Told] = {}

    def show(self, shown: tuple[Entry, ...]) -> None:
        """Show these entries; where only the newest was written again, the rest stays as it is."""
        if shown == self.entries:
            return
        if len(shown) == len(self.entries) and shown[:1] == self.entries[:1] and shown[2:] == self.entries[2:]:
            self.entries = shown
            self.dataChanged.emit(self.index(0), self.index(1))
            return
        self.beginResetModel()
        self.entries = shown
        self.endResetModel()

    def tell(self, row: int, told: Told) -> None:
        """Show what was read of the version in this row."""
        entry = self.entries[row]
        if isinstance(entry, Version):
            self.told[entry.revision] = told
            self.dataChanged.emit(self.index(row), self.index(row))

    def place_of(self, number: int) -> QModelIndex:
        """Return the index of a version by its number, invalid where there is none."""
        for row, entry in enumerate(self.entries):
            if isinstance(entry, Version) and entry.revision.number == number:
                return self.index(row)
        return QModelIndex()

    def rowCount(self, parent: Root = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Root, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return entry.title if isinstance(entry, Day) else f"{entry.time}, {entry.reason}"
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and isinstance(entry, Version):
            told = self.told.get(entry.revision)
            return ", ".join(word for word in told if word) if told else tr("A version of this release")
        return None

    def flags(self, index: Root) -> Qt.ItemFlag:
        if isinstance(self.entries[index.row()], Day):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
