"""The full-text index beside the releases: a row each, with the words a release holds and those it held.

Saving does not wait for it: a release whose `indexed` is not its `version` is behind until `settle` has been called.
"""

import sqlite3
from contextlib import closing

from pressdesk.desk.file import Desk, open_desk
from pressdesk.desk.words import searched
from pressdesk.model import Release, UnreadableError, codec

_ANY_BEHIND = "SELECT 1 FROM release WHERE indexed <> version LIMIT 1"
_BEHIND = "SELECT id, version, indexed FROM release WHERE indexed <> version"
_SINCE = """
SELECT version, number, value FROM revision
WHERE release = ? AND version >= ? AND (passing = 0 OR version = ?) ORDER BY version
"""
_INDEXED = "UPDATE release SET indexed = version WHERE id = ?"
_PUT = "INSERT INTO words (rowid, text, former, numbers) VALUES (?, ?, ?, ?)"
_TAKE = "DELETE FROM words WHERE rowid = ?"
_EARLIER = "SELECT text, numbers FROM earlier WHERE release = ?"
_PUT_EARLIER = """
INSERT INTO earlier (release, text, numbers) VALUES (?, ?, ?)
ON CONFLICT (release) DO UPDATE SET text = excluded.text, numbers = excluded.numbers
"""
_FORGET = "DELETE FROM words WHERE rowid = (SELECT indexed FROM release WHERE id = ?)"


def settle(desk: Desk) -> None:
    """Bring the index up to date with what has been saved, from whatever window. DeskError where the disk cannot."""
    if not desk.one(_ANY_BEHIND):
        return
    if desk.reader:
        with closing(open_desk(desk.path, make=False)) as writer:
            settle(writer)
        return
    with desk.writing() as db:
        for id, version, indexed in db.execute(_BEHIND).fetchall():
            _index(db, id, version, indexed)


def forget(db: sqlite3.Connection, release: str) -> None:
    """Take the words of a release out of the index; before the release itself goes."""
    db.execute(_FORGET, (release,))


def _index(db: sqlite3.Connection, id: str, version: int, indexed: int) -> None:
    """Enter the words a release holds as of `version`, and those that the revisions kept since `indexed` held."""
    *kept, (_, _, working) = db.execute(_SINCE, (id, indexed, version)).fetchall()
    earlier = _earlier(db, id)
    for _, number, value in kept:
        earlier = {**earlier, **dict.fromkeys(_text(value).split("\n"), number)}
    if kept:
        db.execute(_PUT_EARLIER, (id, "\n".join(earlier), " ".join(map(str, earlier.values()))))
    text = _text(working)
    now = set(text.split("\n"))
    former = {line: str(number) for line, number in earlier.items() if line not in now}
    db.execute(_TAKE, (indexed,))
    db.execute(_PUT, (version, text, "\n".join(former), " ".join(former.values())))
    db.execute(_INDEXED, (id,))


def _earlier(db: sqlite3.Connection, id: str) -> dict[str, int]:
    """Return each line of the revisions before the working one, with the newest revision that holds it."""
    found = db.execute(_EARLIER, (id,)).fetchone()
    return dict(zip(found[0].split("\n"), map(int, found[1].split(" ")), strict=True)) if found else {}


def _text(value: str) -> str:
    """Return the words of a release as the desk keeps it; none of one that cannot be read."""
    try:
        release: Release = codec.load(value, Release)
    except UnreadableError:
        return ""
    return searched(release)
