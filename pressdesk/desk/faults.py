"""What the database says when it cannot, in the words of a newsroom."""

import sqlite3
from pathlib import Path
from typing import NamedTuple

from pressdesk.model import DeskBusyError, DeskError


class Fault(NamedTuple):
    """How SQLite names a fault (`code` begins its error name, `said` stands in its message) and what a person reads."""

    code: str
    said: str
    message: str
    remedy: str


KEPT = "What is on the desk is unharmed."
FAULTS = (
    Fault(
        "SQLITE_FULL",
        "disk is full",
        "The disk that holds the desk “{name}” is full: {path}",
        f"Free some space; what you have typed is saved as soon as there is room. {KEPT}",
    ),
    Fault(
        "SQLITE_READONLY",
        "readonly database",
        "The desk “{name}” cannot be written: the file or its folder is read-only: {path}",
        f"Allow writing there, or copy the desk to a folder you may write to and open the copy. {KEPT}",
    ),
    Fault(
        "SQLITE_NOTADB",
        "not a database",
        "“{name}” is not a desk: {path}",
        "Choose a desk made by PressDesk, or a new name. The file was left as it is.",
    ),
    Fault(
        "SQLITE_CORRUPT",
        "malformed",
        "The desk “{name}” is damaged: {path}",
        "Keep the file as it is and open your latest copy of the desk.",
    ),
    Fault(
        "SQLITE_BUSY",
        "is locked",
        "Another program is holding the desk “{name}”: {path}",
        f"Close the other program, then try again. {KEPT}",
    ),
    Fault(
        "SQLITE_CANTOPEN",
        "unable to open",
        "The desk “{name}” cannot be opened: {path}",
        "Check that the folder is there and that you may read and write in it.",
    ),
    Fault(
        "SQLITE_IOERR",
        "disk i/o error",
        "The disk that holds the desk “{name}” cannot be read or written: {path}",
        "Check that the disk is connected and sound, then try again.",
    ),
)


def desk_fault(error: sqlite3.Error, path: Path) -> DeskError | None:
    """Return what a person reads for `error` on the desk at `path`, or None where the error is a defect of ours."""
    code, said = getattr(error, "sqlite_errorname", None) or "", str(error).lower()
    for fault in FAULTS:
        if code.startswith(fault.code) or (not code and fault.said in said):
            kind = DeskBusyError if fault.code == "SQLITE_BUSY" else DeskError
            return kind(fault.message.format(name=path.stem, path=path), fault.remedy)
    return None
