"""Keeping the full-text index beside the releases: a row each, with the words a release holds and those it held."""

import sqlite3

_PUT = "INSERT INTO words (rowid, text, former, numbers) VALUES (?, ?, ?, ?)"
_TAKE = "DELETE FROM words WHERE rowid = ?"
_TEXT = "SELECT text FROM words WHERE rowid = ?"
_EARLIER = "SELECT text, numbers FROM earlier WHERE release = ?"
_PUT_EARLIER = """
INSERT INTO earlier (release, text, numbers) VALUES (?, ?, ?)
ON CONFLICT (release) DO UPDATE SET text = excluded.text, numbers = excluded.numbers
"""
_FORGET = "DELETE FROM words WHERE rowid = (SELECT version FROM release WHERE id = ?)"


def put_words(db: sqlite3.Connection, release: str, old: int | None, new: int, text: str) -> None:
    """Enter the words a release holds as of version `new`, in place of those of version `old`."""
    if old is not None:
        db.execute(_TAKE, (old,))
    now = set(text.split("\n"))
    former = {line: str(number) for line, number in _earlier_lines(db, release).items() if line not in now}
    db.execute(_PUT, (new, text, "\n".join(former), " ".join(former.values())))


def keep_earlier(db: sqlite3.Connection, release: str, version: int, number: int) -> None:
    """Keep the words of `version`, which revision `number` holds for good, among those of earlier revisions."""
    text: str = db.execute(_TEXT, (version,)).fetchone()[0]
    lines = dict.fromkeys(text.split("\n"), number)
    for line, held in _earlier_lines(db, release).items():
        lines.setdefault(line, held)
    db.execute(_PUT_EARLIER, (release, "\n".join(lines), " ".join(map(str, lines.values()))))


def _earlier_lines(db: sqlite3.Connection, release: str) -> dict[str, int]:
    """Return each line of the revisions before the working one, with the newest revision that holds it."""
    found = db.execute(_EARLIER, (release,)).fetchone()
    return dict(zip(found[0].split("\n"), map(int, found[1].split(" ")), strict=True)) if found else {}


def forget(db: sqlite3.Connection, release: str) -> None:
    """Take the words of a release out of the index; before the release itself goes."""
    db.execute(_FORGET, (release,))
