"""The very files in which a release was issued, kept with their hashes."""

import sqlite3
from datetime import UTC, datetime
from typing import NamedTuple

from pressdesk.desk.file import Desk
from pressdesk.model import DeskError


class SentFile(NamedTuple):
    """A file as it was sent: its name and its bytes."""

    name: str
    data: bytes


class Sent(NamedTuple):
    """A kept file: its number on the desk, the revision it was made of, when (aware, UTC), its SHA-256 and size."""

    number: int
    revision: int
    at: datetime
    name: str
    sha256: str
    size: int


_KEEP = """
INSERT INTO sent (release, revision, at, name, sha256, data)
VALUES (?, (SELECT number FROM release WHERE id = ?), ?, ?, ?, ?)
"""
_SENT = "SELECT id, revision, at, name, sha256, length(data) FROM sent WHERE release = ? ORDER BY id DESC"


def keep_sent(db: sqlite3.Connection, release: str, files: tuple[SentFile, ...]) -> None:
    """Keep files with the present revision of a release, inside a transaction that is open."""
    at = datetime.now(UTC).isoformat()
    rows = ((release, release, at, file.name, _digest(file.data), file.data) for file in files)
    db.executemany(_KEEP, rows)


def sent(desk: Desk, release: str) -> tuple[Sent, ...]:
    """Return the files in which a release was issued, newest first."""
    found = desk.all(_SENT, release)
    return tuple(Sent(number, revision, datetime.fromisoformat(at), *rest) for number, revision, at, *rest in found)


def sent_bytes(desk: Desk, number: int) -> bytes:
    """Return the bytes of a kept file. DeskError where it is gone or no longer what its hash says."""
    found = desk.one("SELECT data, sha256 FROM sent WHERE id = ?", number)
    if found is None:
        raise DeskError(
            f"The file is no longer on the desk “{desk.name}”", "The release may have been deleted in another window."
        )
    data: bytes = found[0]
    if _digest(data) != found[1]:
        raise DeskError(
            f"The kept file on the desk “{desk.name}” is damaged: its bytes are not those that were sent",
            "Look for the file in an earlier copy of the desk.",
        )
    return data


def _digest(data: bytes) -> str:
    from hashlib import sha256  # here: a start does without OpenSSL

    return sha256(data).hexdigest()
