"""The desk's file: opening it, making it, reading and writing it in one piece."""

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

from pressdesk.desk.faults import desk_fault
from pressdesk.desk.migrate import APPLICATION, LATEST, migrate
from pressdesk.desk.place import checked_place
from pressdesk.model import DeskError

WAIT = 5.0  # seconds that a save waits for another window's save
SYNCHRONOUS = "FULL"  # a save that is told of outlives a power cut


class Desk:
    """An open desk: `path` to its file, `name`, `reader` where it is only read.

    Belongs to the thread that opened it.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, reader: bool = False) -> None:
        self.path = path
        self.name = path.stem
        self.reader = reader
        self._db = connection
        self._seen = 0
        self.changed_elsewhere()

    def close(self) -> None:
        """Close the file; the desk cannot be used afterwards."""
        self._db.close()

    def changed_elsewhere(self) -> bool:
        """Return whether another window or program has written to the desk since this was last asked."""
        before, self._seen = self._seen, int(self.one("PRAGMA data_version")[0])
        return self._seen != before

    def one(self, statement: str, *values: object) -> Any:
        """Return the first row, or None. DeskError where the file cannot be read."""
        with self.reading() as db:
            return db.execute(statement, values).fetchone()

    def all(self, statement: str, *values: object) -> list[Any]:
        """Return all rows. DeskError where the file cannot be read."""
        with self.reading() as db:
            return db.execute(statement, values).fetchall()

    @contextmanager
    def waiting(self, seconds: float) -> Iterator[None]:
        """Wait only so long for another program that is writing; then it is a DeskBusyError."""
        self._db.execute(f"PRAGMA busy_timeout = {round(seconds * 1000)}")
        try:
            yield
        finally:
            self._db.execute(f"PRAGMA busy_timeout = {round(WAIT * 1000)}")

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Yield the connection, to read with. DeskError where the file cannot be read."""
        try:
            yield self._db
        except sqlite3.DatabaseError as error:
            if told := desk_fault(error, self.path):
                raise told from error
            raise

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Yield the connection inside one transaction, alone among all writers: all of it happens, or nothing.

        DeskError where the file cannot be written, or a newer PressDesk has meanwhile changed its form.
        """
        with self.reading() as db:
            db.execute("BEGIN IMMEDIATE")
            try:
                self._refuse_newer()
                yield db
                db.execute("COMMIT")
            except BaseException:
                with suppress(sqlite3.Error):
                    db.execute("ROLLBACK")
                raise

    def _refuse_newer(self) -> None:
        if (version := self._db.execute("PRAGMA user_version").fetchone()[0]) != LATEST:
            raise _newer(self.path, version)


def open_desk(path: str | os.PathLike[str], *, reader: bool = False, make: bool = True) -> Desk:
    """Return the desk at `path`, brought up to date first; `reader`: only to read.

    One that is not there is made, unless it is only to be read or `make` is false.

    DeskError for what is not a desk, a newer desk, a network or synced folder, a full or read-only disk; then the
    file is as it was.
    """
    place = checked_place(path)
    _check_file(place, make and not reader)
    try:
        return _opened(place, reader)
    except sqlite3.DatabaseError as error:
        if told := desk_fault(error, place):
            raise told from error
        raise


def _opened(place: Path, reader: bool) -> Desk:
    connection = sqlite3.connect(place, timeout=WAIT, isolation_level=None)
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute(f"PRAGMA synchronous = {SYNCHRONOUS}")
        if reader:
            connection.execute("PRAGMA query_only = ON")
        else:
            _prepare(place, connection)
        return Desk(place, connection, reader)
    except BaseException:
        connection.close()
        raise


def _prepare(place: Path, connection: sqlite3.Connection) -> None:
    if (version := connection.execute("PRAGMA user_version").fetchone()[0]) > LATEST:
        raise _newer(place, version)
    if version < LATEST:
        migrate(place, connection)
    if connection.execute("PRAGMA journal_mode = WAL").fetchone()[0] != "wal":
        raise DeskError(f"The disk cannot hold a desk: {place}", "Keep the desk on this computer’s own disk.")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(f"PRAGMA user_version = {LATEST}")  # a read-only file is told now, not at the first save
    connection.execute("ROLLBACK")


def _check_file(place: Path, make: bool) -> None:
    """Make the folder of a new desk; look at an existing file before the database touches it."""
    try:
        if not make and not place.exists():
            raise DeskError(f"There is no desk at {place}", "Name another file, or open the window on it once.")
        place.parent.mkdir(parents=True, exist_ok=True)
        if place.exists() and not place.is_file() and not place.is_dir():
            raise _no_desk(place)  # a pipe would keep us waiting, a device is not a file
        with suppress(FileNotFoundError):
            if place.is_dir():
                raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
            if not os.access(place, os.R_OK) and place.exists():
                raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
            if place.stat().st_size:
                _check_head(place)
    except OSError as error:
        reason = error.strerror or str(error)
        raise DeskError(
            f"The desk “{place.stem}” cannot be opened: {reason}: {place}",
            "Choose another folder, or check that you may read and write there.",
        ) from None


def _check_head(place: Path) -> None:
    """Raise DeskError where the file's head says that it is no desk, or a newer one's."""
    try:
        # Never opened by ourselves: closing it would drop the locks of the windows that this process has on it, and
        # the next program to leave the desk would take away what they are writing to (sqlite.org/howtocorrupt, 2.2).
        with closing(sqlite3.connect(f"{place.as_uri()}?mode=ro&immutable=1", uri=True)) as head:
            names = ("user_version", "application_id")
            version, application = (head.execute(f"PRAGMA {name}").fetchone()[0] for name in names)
    except sqlite3.DatabaseError as error:
        raise desk_fault(error, place) or error from error
    if application != APPLICATION:
        raise _no_desk(place)
    if version > LATEST:
        raise _newer(place, version)


def _no_desk(place: Path) -> DeskError:
    return DeskError(
        f"“{place.name}” is not a desk: {place}",
        "Choose a desk made by PressDesk, or a new name. The file was left as it is.",
    )


def _newer(place: Path, version: int) -> DeskError:
    return DeskError(
        f"The desk “{place.stem}” was made by a newer PressDesk (form {version}, this one knows {LATEST}): {place}",
        "Update PressDesk, then open the desk again. Nothing was changed.",
    )
