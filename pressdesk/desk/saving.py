"""Saving a release: into its working revision or a new one, merged where another window was faster."""

import sqlite3
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from pressdesk.desk import releases
from pressdesk.desk.file import Desk
from pressdesk.desk.sent import SentFile, keep_sent
from pressdesk.model import FROZEN, DeskError, Release, codec, is_frozen, keeps_frozen, same_words, words
from pressdesk.text.merge import Conflict, merge

SPAN = timedelta(minutes=10)  # how long a working revision is rewritten before the next begins
ANCESTORS = 16  # passing states kept of each release, for windows that still have to merge
# A revision begun for one of these stays exactly as it was saved; after any other reason typing goes on in it.
SEALING = frozenset(("kept", "export", "stage", "issued", "restored", "imported"))


class Saved(NamedTuple):
    """What the desk now holds: the release to go on from, its version, and whether another window's changes came in.

    Where both changed the same, `conflicts` tells; the other side's words stand in an earlier revision. `restored`: it
    lay in the Trash. `refused`: what could not be kept, since another window has issued the release meanwhile.
    """

    release: Release
    version: int
    merged: bool = False
    conflicts: tuple[Conflict, ...] = ()
    restored: bool = False
    refused: Release | None = None


class _Working(NamedTuple):
    """The working revision of a release."""

    version: int
    number: int
    begun: str
    reason: str
    sealed: int
    trashed: int
    stage: str
    value: str


_WORKING = """
SELECT release.version, revision.number, begun, reason, sealed, trashed, stage, value
FROM release JOIN revision ON revision.version = release.version WHERE id = ?
"""
_ANCESTOR = "SELECT value FROM revision WHERE release = ? AND version <= ? ORDER BY version DESC LIMIT 1"
_OLDEST = "SELECT value FROM revision WHERE release = ? ORDER BY version LIMIT 1"
_ADD = "INSERT INTO revision (release, number, sealed, begun, at, reason, value) VALUES (?, ?, ?, ?, ?, ?, ?)"
_PASS = "UPDATE revision SET passing = 1 WHERE version = ?"
_SEAL = "UPDATE revision SET sealed = 1, reason = ? WHERE version = ?"
_PRUNE = """
DELETE FROM revision WHERE release = ? AND passing = 1 AND version <= (
    SELECT version FROM revision WHERE release = ? AND passing = 1 ORDER BY version DESC LIMIT 1 OFFSET ?)
"""
_CREATE = """
INSERT INTO release (id, version, number, headline, stage, kind, language, timing, release_date, edited, sample)
VALUES (?, 0, 0, '', '', '', '', '', NULL, '', ?)
"""
_POINT = """
UPDATE release SET version = ?, number = ?, headline = ?, stage = ?, kind = ?, language = ?, timing = ?,
    release_date = ?, edited = ? WHERE id = ?
"""
_OUT_OF_TRASH = "UPDATE release SET trashed = 0 WHERE id = ?"
_UNUSE = "DELETE FROM boilerplate_use WHERE release = ?"
_USE = "INSERT INTO boilerplate_use (release, boilerplate, version) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"


def save(
    desk: Desk, release: Release, base: int | None, *, new_revision: str = "", sent: tuple[SentFile, ...] = ()
) -> Saved:
    """Save what an edit made of the version `base` (None: a release that is new here) and return what is now held.

    `new_revision` begins a revision for that reason. Otherwise the working revision is rewritten, or the next begun
    when it is sealed or ten minutes old. Where another window saved since `base`, both changes are merged. A release
    deleted meanwhile stands again, one in the Trash comes out of it. `sent` are the files in which it has been issued,
    kept with the revision.

    The words of an issued release stand: those typed meanwhile in another window come back as `refused`. DeskError
    where a release is changed that was issued here, where one is to be issued whose words another window has changed,
    and where the disk cannot; then the desk is as it was.
    """
    with desk.writing() as db:
        saved = _saved(desk, db, release, base, new_revision)
        if sent and saved.refused is None:
            keep_sent(db, release.id, sent)
        return saved


def _saved(desk: Desk, db: sqlite3.Connection, release: Release, base: int | None, new_revision: str) -> Saved:
    working = _working(db, release.id)
    if working is None:
        return Saved(release, create(db, release, new_revision or "new"))
    if working.trashed:
        db.execute(_OUT_OF_TRASH, (release.id,))
    here = Saved(release, 0, restored=bool(working.trashed))
    if base is None or base == working.version:
        if working.stage in FROZEN and not keeps_frozen(releases.read(desk, release.id, working.value), release):
            raise _issued(desk)
        return _kept(db, working, here, new_revision or ("imported" if base is None else ""))
    values = (_ancestor(db, release.id, base), working.value)
    ancestor, theirs = (releases.read(desk, release.id, value) for value in values)
    merged, conflicts = merge(ancestor, release, theirs)
    if is_frozen(theirs) and not keeps_frozen(theirs, merged):
        lost = None if same_words(release, ancestor) else release
        return Saved(theirs, working.version, True, restored=here.restored, refused=lost)
    if is_frozen(merged) and not is_frozen(theirs) and not same_words(release, merged):
        raise DeskError(
            f"Another window has changed this release on the desk “{desk.name}” meanwhile",
            "Look at what it says now, then issue it again.",
        )
    again = working.reason == "merged" and not conflicts
    both = here._replace(release=merged, merged=True, conflicts=conflicts)
    return _kept(db, working, both, new_revision or ("" if again else "merged"))


def _issued(desk: Desk) -> DeskError:
    return DeskError(
        f"This release on the desk “{desk.name}” has been issued: its words stay as they were sent",
        "Correct it, or take it back with a reason.",
    )


def create(db: sqlite3.Connection, release: Release, reason: str, *, sample: bool = False) -> int:
    """Return the version of a release entered as new, inside a transaction that is open."""
    at = releases.now().isoformat()
    db.execute(_CREATE, (release.id, int(sample)))
    version = _added(db, release, 1, at, at, reason, codec.dump(release).decode())
    _point(db, release, version, 1, at)
    return version


def _kept(db: sqlite3.Connection, working: _Working, saved: Saved, reason: str) -> Saved:
    """Return `saved` with its version, its release written over or after the working revision."""
    value = codec.dump(saved.release).decode()
    if value == working.value:
        _seal(db, working, reason)
        return saved._replace(version=working.version)
    version = _written(db, working, saved.release, value, reason)
    return saved._replace(version=version)


def _seal(db: sqlite3.Connection, working: _Working, reason: str) -> None:
    """Keep the working revision as it is: what is to be saved is what it holds."""
    if reason and reason != "merged" and not working.sealed:
        named = working.reason if reason == "opened" else reason
        db.execute(_SEAL, (named, working.version))


def _written(db: sqlite3.Connection, working: _Working, release: Release, value: str, reason: str) -> int:
    at = releases.now()
    if reason or working.sealed or not timedelta() <= at - datetime.fromisoformat(working.begun) < SPAN:
        number = working.number + 1
        version = _added(db, release, number, at.isoformat(), at.isoformat(), reason or "continued", value)
    else:
        number = working.number
        version = _added(db, release, number, working.begun, at.isoformat(), working.reason, value)
        db.execute(_PASS, (working.version,))
        db.execute(_PRUNE, (release.id, release.id, ANCESTORS))
    _point(db, release, version, number, at.isoformat())
    return version


def _added(db: sqlite3.Connection, release: Release, number: int, begun: str, at: str, reason: str, value: str) -> int:
    sealed = int(reason in SEALING)
    version = db.execute(_ADD, (release.id, number, sealed, begun, at, reason, value)).lastrowid
    assert version is not None
    return version


def _point(db: sqlite3.Connection, release: Release, version: int, number: int, at: str) -> None:
    """Let the release's row tell what its working revision holds."""
    timing = codec.dump(release.timing).decode()
    day = release.release_date and release.release_date.isoformat()
    shown = (words(release.headline).replace("\n", " "), release.stage, release.kind, release.language, timing, day)
    db.execute(_POINT, (version, number, *shown, at, release.id))
    db.execute(_UNUSE, (release.id,))
    uses = [(release.id, use.id, use.version or 0) for use in release.boilerplates if use.id is not None]
    db.executemany(_USE, uses)


def _working(db: sqlite3.Connection, id: str) -> _Working | None:
    found: Any = db.execute(_WORKING, (id,)).fetchone()
    return _Working(*found) if found else None


def _ancestor(db: sqlite3.Connection, id: str, base: int) -> str:
    """Return the value of version `base`, or of the nearest state before it that is still kept."""
    found = db.execute(_ANCESTOR, (id, base)).fetchone() or db.execute(_OLDEST, (id,)).fetchone()
    value: str = found[0]
    return value
