"""Releases on the desk: saving, loading, listing, trash."""

import sqlite3
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any, NamedTuple

from pressdesk.desk.file import Desk
from pressdesk.desk.index import forget
from pressdesk.model import DeskError, Kind, NoStatus, Release, Stage, Timing, UnreadableError, codec


class Row(NamedTuple):
    """A release as a list shows it; `edited` is aware, in UTC."""

    id: str
    headline: str
    stage: Stage
    kind: Kind
    language: str
    timing: Timing
    release_date: date | None
    edited: datetime
    sample: bool
    version: int


class Stored(NamedTuple):
    """A release from the desk; `version` goes back with the save that started from it."""

    release: Release
    version: int
    edited: datetime
    trashed: bool
    sample: bool


_LOAD = """
SELECT revision.value, release.version, release.edited, release.trashed, release.sample
FROM release JOIN revision ON revision.version = release.version WHERE release.id = ?
"""
COLUMNS = "id, headline, stage, kind, language, timing, release_date, edited, sample, version"
_ROWS = f"SELECT {COLUMNS} FROM release WHERE trashed = ? ORDER BY version DESC"
_TRASH = "UPDATE release SET trashed = ? WHERE id = ?"
_TRASHED = "SELECT id FROM release WHERE trashed = 1"
_DELETE = "DELETE FROM release WHERE id = ?"
_IN_TRASH = "SELECT trashed FROM release WHERE id = ?"
_SAMPLE = "SELECT sample FROM release WHERE id = ?"


def now() -> datetime:
    """Return the time in UTC."""
    return datetime.now(UTC)


def load(desk: Desk, id: str) -> Stored:
    """Return the release with its version. DeskError if it is not on the desk."""
    if stored := find(desk, id):
        return stored
    raise missing(desk, id)


def find(desk: Desk, id: str) -> Stored | None:
    """Return the release with its version, or None where it is not on the desk. DeskError if it cannot be read."""
    found = desk.one(_LOAD, id)
    if found is None:
        return None
    value, version, edited, trashed, sample = found
    return Stored(read(desk, id, value), version, datetime.fromisoformat(edited), bool(trashed), bool(sample))


def read(desk: Desk, id: str, value: str) -> Release:
    """Return what the desk keeps as a release. DeskError if it is none (damaged, or kept by another PressDesk)."""
    try:
        release: Release = codec.load(value, Release)
    except UnreadableError as error:
        raise DeskError(
            f"The release “{id}” on the desk “{desk.name}” cannot be read: {error.message}",
            "Update PressDesk, or open an earlier copy of the desk. It was left as it is.",
        ) from error
    return release


def rows(desk: Desk, *, trashed: bool = False) -> tuple[Row, ...]:
    """Return the releases on the desk, or in the trash, last edited first."""
    return tuple(map(row_of, desk.all(_ROWS, int(trashed))))


def trash(desk: Desk, id: str) -> None:
    """Put the release in the trash. DeskError if it is not on the desk."""
    _set_trashed(desk, id, True)


def restore(desk: Desk, id: str) -> None:
    """Take the release out of the trash. DeskError if it is not on the desk."""
    _set_trashed(desk, id, False)


def delete(desk: Desk, id: str) -> None:
    """Remove a release of the Trash with all its revisions for good; nothing happens if it is gone already.

    DeskError where it is not in the Trash: another window went on writing in it.
    """
    with desk.writing() as db:
        if db.execute(_IN_TRASH, (id,)).fetchone() == (0,):
            raise DeskError(f"The release “{id}” is not in the Trash", "Another window has taken it out.")
        remove(db, id)


def empty_trash(desk: Desk) -> None:
    """Remove every release in the trash for good."""
    with desk.writing() as db:
        for (id,) in db.execute(_TRASHED).fetchall():
            remove(db, id)


def is_sample(desk: Desk, id: str) -> bool:
    """Return whether the release came with the program."""
    found = desk.one(_SAMPLE, id)
    return bool(found and found[0])


def remove(db: sqlite3.Connection, id: str) -> None:
    """Remove the release inside a transaction that is open."""
    forget(db, id)
    db.execute(_DELETE, (id,))


def row_of(found: Any) -> Row:
    """Return a database row of COLUMNS as a Row."""
    id, headline, stage, kind, language, timing, day, edited, sample, version = found
    return Row(
        id,
        headline,
        stage,
        kind,
        language,
        _timing(timing),
        date.fromisoformat(day) if day else None,
        datetime.fromisoformat(edited),
        bool(sample),
        version,
    )


def missing(desk: Desk, id: str) -> DeskError:
    """Return the error for a release that is not there."""
    return DeskError(
        f"There is no release “{id}” on the desk “{desk.name}”", "It may have been deleted in another window."
    )


@lru_cache(maxsize=1024)
def _timing(value: str) -> Timing:
    """Return the timing as far as it can be read: a list shows the other releases all the same."""
    try:
        timing: Timing = codec.load(value, Timing)
    except UnreadableError:
        return NoStatus()
    return timing


def _set_trashed(desk: Desk, id: str, trashed: bool) -> None:
    with desk.writing() as db:
        if not db.execute(_TRASH, (int(trashed), id)).rowcount:
            raise missing(desk, id)
