"""Bringing a desk made by an older PressDesk up to date, with a copy kept first."""

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from pressdesk.model import DeskError

APPLICATION = 0x50445331  # “PDS1” in the file's header: this is a desk
_STEPS = Path(__file__).parent / "migrations"
# MIGRATIONS[n] brings a desk of form n to form n + 1.
MIGRATIONS = ("0001-desk.sql", "0002-search.sql", "0004-sent.sql", "0005-starter.sql")
LATEST = len(MIGRATIONS)


def migrate(place: Path, connection: sqlite3.Connection) -> None:
    """Bring the desk to the latest form in one transaction; an older desk is first copied to NAME.before-N.sqlite.

    N is the form it is brought to. DeskError where the copy cannot be made; then nothing was changed.
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        version: int = connection.execute("PRAGMA user_version").fetchone()[0]
        if 0 < version < LATEST:
            keep_copy(place)
        for step in MIGRATIONS[version:]:
            for statement in (_STEPS / step).read_text(encoding="utf-8").split(";\n"):
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION}")
        connection.execute(f"PRAGMA user_version = {max(version, LATEST)}")
        connection.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        raise


def keep_copy(place: Path) -> Path:
    """Return a complete copy of the desk beside it, under a name that was free."""
    copy = _free(place)
    half = copy.with_name(copy.name + ".part")
    try:
        with closing(sqlite3.connect(place)) as source, closing(sqlite3.connect(half)) as target:
            source.backup(target)
            target.execute("PRAGMA journal_mode = DELETE")
        with half.open("rb+") as file:
            os.fsync(file.fileno())
        half.replace(copy)
    except (OSError, sqlite3.Error) as error:
        with suppress(OSError):
            half.unlink(missing_ok=True)
        raise DeskError(
            f"The desk “{place.stem}” must be brought up to date, but no copy of it could be kept: {error}",
            "Free some space beside it, or allow writing there; then open it again. Nothing was changed.",
        ) from error
    return copy


def _free(place: Path) -> Path:
    names = (f"{place.stem}.before-{LATEST}{more}.sqlite" for more in ("", *(f" ({n})" for n in range(2, 10_000))))
    return next(path for name in names if not (path := place.with_name(name)).exists())
