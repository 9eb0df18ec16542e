"""Files outside the desk: written whole or not at all, under names that every system takes."""

import contextlib
import errno
import os
import re
import shutil
from datetime import UTC, datetime
from pathlib import Path

from pressdesk.model import Embargo, PressDeskError, Release, TargetBusyError, UnreadableError
from pressdesk.model.patterns import pattern
from pressdesk.text import embargo_holds, slug, zone_short

# Microsoft, “Naming Files, Paths, and Namespaces”: device names stay reserved with any extension.
_RESERVED = pattern(r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)
_REFUSED = pattern('[<>:"/\\\\|?*\x00-\x1f\x7f]')
_LONGEST = 120

_FAULTS = {
    errno.ENOSPC: ("The disk is full: “{name}” was not written", "Free some space, or choose another folder."),
    errno.EDQUOT: ("Your share of the disk is full: “{name}” was not written", "Free some space there."),
    errno.EROFS: ("“{folder}” cannot be written to", "Choose another folder."),
    errno.ENOENT: ("The folder “{folder}” does not exist", "Choose another folder."),
    errno.ENOTDIR: ("“{folder}” is not a folder", "Choose another folder."),
    errno.ENAMETOOLONG: ("The file name “{name}” is too long", "Choose a shorter one."),
    errno.EISDIR: ("“{name}” is a folder", "Choose another file name."),
}


def read(name: str) -> bytes:
    """Return the bytes of a file. Raises UnreadableError."""
    try:
        return Path(name).read_bytes()
    except OSError as error:
        raise UnreadableError(
            f"{name} cannot be read: {error.strerror or error}", "Name a file that is there."
        ) from None


def write_atomic(path: Path, data: bytes) -> None:
    """Write `data` to `path`, whole or not at all: what was there stays until the new file is safe on the disk.

    A device or a pipe (`/dev/stdout`) is written to as it stands. Raises TargetBusyError where another program holds
    the target, PressDeskError where the folder refuses.
    """
    try:
        path = Path(os.path.realpath(path)) if path.is_symlink() else path
        _refuse(path)
        if path.exists() and not path.is_file():
            path.write_bytes(data)
            return
        temporary = _write_beside(path, data)
    except OSError as error:
        raise write_fault(path, error) from error
    try:
        temporary.replace(path)
    except PermissionError as error:
        _remove(temporary)
        raise TargetBusyError(
            f"“{path.name}” is open in another program", f"Close it, or save as “{next_free(path).name}”."
        ) from error
    except OSError as error:
        _remove(temporary)
        raise write_fault(path, error) from error
    _sync_folder(path.parent)


def make_folder(folder: Path) -> None:
    """Make `folder` and those above it where they are missing. Raises PressDeskError."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise write_fault(folder / ".", error) from error


def names_in(folder: Path) -> set[Path]:
    """Return the paths of what lies in `folder`. Raises PressDeskError where it cannot be looked into."""
    try:
        return set(folder.iterdir())
    except OSError as error:
        raise PressDeskError(
            f"“{folder}” cannot be looked into: {error.strerror or error}", "Choose another folder."
        ) from error


def next_free(path: Path) -> Path:
    """Return the first of `x (2).docx`, `x (3).docx` … that no file or folder has yet."""
    stem, suffix = (path.name, "") if path.is_dir() else (path.stem, path.suffix)
    number = 2
    while (free := path.with_name(f"{stem} ({number}){suffix}")).exists():
        number += 1
    return free


def file_name(release: Release, suffix: str, now: datetime | None = None) -> str:
    """Return the name a release's file gets: `2023-09-15-new-dhs-ai-policy.docx`.

    While the embargo holds at `now` (aware; None: this moment) the name says so, first of all and with the whole
    instant: `EMBARGOED until 2027-03-09 0600 EST harbour-opens.docx`. `suffix` comes with its dot. Valid on Windows,
    macOS and Linux.
    """
    timing = release.timing
    if isinstance(timing, Embargo) and embargo_holds(timing, now or datetime.now(UTC)):
        return valid_name(f"EMBARGOED until {_instant(timing.local)} {slug(release)}", suffix)
    parts = [release.release_date.isoformat() if release.release_date else "", slug(release)]
    return valid_name("-".join(part for part in parts if part) or release.kind, suffix)


def _instant(moment: datetime) -> str:
    """Return date, clock time and zone as file names can hold them; zones that letters alone do not tell (CST is
    Chicago's, Shanghai's and Havana's) by their offset."""
    zone = zone_short(moment, "en-US")
    return f"{moment:%Y-%m-%d %H%M} {zone if zone.isalpha() else f'UTC{moment:%z}'}"


def valid_name(stem: str, suffix: str = "") -> str:
    """Return `stem` with `suffix` as a file name of at most 120 bytes that Windows, macOS and Linux take."""
    room = _LONGEST - len(suffix.encode()) - 1
    stem = _REFUSED.sub("-", stem).strip(" .").encode(errors="ignore")[:room].decode(errors="ignore").rstrip(" .-")
    return ("_" + stem if _RESERVED.fullmatch(stem) else stem or "release") + suffix


def _refuse(path: Path) -> None:
    """Raise where `path` is no file to be written over; os.replace itself would not mind on every system."""
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, "is a folder")
    if path.exists() and not os.access(path, os.W_OK):
        raise PressDeskError(f"“{path.name}” is write-protected", f"Save as “{next_free(path).name}”.")


def _write_beside(path: Path, data: bytes) -> Path:
    temporary = path.with_name(f".pressdesk-{os.urandom(6).hex()}.tmp")
    # Made by open(2) and not by tempfile, so that the new file gets the permissions any new file gets here.
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            with contextlib.suppress(OSError):  # a disk that knows no permissions
                shutil.copymode(path, temporary)
    except OSError:
        _remove(temporary)
        raise
    return temporary


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink()


def _sync_folder(folder: Path) -> None:
    """Make the new name itself safe. Windows cannot open a folder, and some network folders refuse."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def write_fault(path: Path, error: OSError) -> PressDeskError:
    """Return what the system says about a file that cannot be written, in our words."""
    if isinstance(error, PermissionError):
        return PressDeskError(f"“{path.parent}” cannot be written to", "Choose another folder.")
    message, remedy = _FAULTS.get(
        error.errno or 0, ("“{name}” cannot be written: " + (error.strerror or str(error)), "Choose another folder.")
    )
    return PressDeskError(message.format(name=path.name, folder=path.parent), remedy)
