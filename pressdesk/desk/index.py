"""Keeping the full-text index beside the releases: a row for the words a release holds now, one for those it held."""

import sqlite3

import msgspec

_PUT = "INSERT INTO words (rowid, text, numbers) VALUES (?, ?, ?)"
_TAKE = "DELETE FROM words WHERE rowid = ?"
_TEXT = "SELECT text, numbers FROM words WHERE rowid = ?"
_FORGET = """
DELETE FROM words WHERE rowid IN (
    SELECT version FROM release WHERE id = ? UNION ALL SELECT former FROM release WHERE id = ? AND former IS NOT NULL)
"""


def put_current(db: sqlite3.Connection, version: int, text: str) -> None:
    """Enter the words a release holds as of `version`."""
    db.execute(_PUT, (version, text, ""))


def move_current(db: sqlite3.Connection, old: int, new: int, text: str) -> None:
    """Replace the words of the version `old` by those of the version `new`, which rewrote it."""
    db.execute(_TAKE, (old,))
    put_current(db, new, text)


def keep_former(db: sqlite3.Connection, former: int | None, version: int, number: int) -> None:
    """Turn the words of `version`, revision `number`, into words the release held; `former` is the row of those before.

    Each line is kept once, with the newest revision that holds it.
    """
    lines: dict[str, int] = {}
    text: str = db.execute(_TEXT, (version,)).fetchone()[0]
    lines.update(dict.fromkeys(text.split("\n"), number))
    if former is not None:
        earlier, numbers = db.execute(_TEXT, (former,)).fetchone()
        for line, held in zip(earlier.split("\n"), msgspec.json.decode(numbers), strict=True):
            lines.setdefault(line, held)
        db.execute(_TAKE, (former,))
    db.execute(_TAKE, (version,))
    db.execute(_PUT, (version, "\n".join(lines), msgspec.json.encode(list(lines.values())).decode()))


def forget(db: sqlite3.Connection, release: str) -> None:
    """Take every word of the release out of the index; before the release itself goes."""
    db.execute(_FORGET, (release, release))
