"""Folders outside the desk: a page with its pictures, in place whole or not at all."""

import contextlib
import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from pressdesk.app.files import make_folder, write_atomic, write_fault
from pressdesk.model import PressDeskError, TargetBusyError


def write_folder(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write files, by their path with forward slashes, into `folder`.

    A new folder appears whole, under its name at once. In one that is there the files take the place of those of the
    same name, `index.html` last; everything else in it stays. Raises TargetBusyError where another program holds a
    file, PressDeskError where the disk refuses.
    """
    if _there(folder) and not folder.is_dir():
        raise PressDeskError(f"“{folder.name}” is a file", "Choose another folder.")
    make_folder(folder.parent)
    beside = folder.parent / f".pressdesk-{os.urandom(6).hex()}.tmp"
    try:
        for name, data in files.items():
            path = beside.joinpath(*name.split("/"))
            make_folder(path.parent)
            write_atomic(path, data)
        if folder.exists():
            _move_into(folder, beside, sorted(files, key=lambda name: (name == "index.html", name)))
        else:
            _rename(beside, folder)
    finally:
        with contextlib.suppress(OSError):
            shutil.rmtree(beside)


def _there(folder: Path) -> bool:
    try:
        return folder.exists()
    except OSError as error:  # in a folder that nobody may look into, or a name no system takes
        raise write_fault(folder, error) from error


def _move_into(folder: Path, beside: Path, names: list[str]) -> None:
    for name in names:
        target = folder.joinpath(*name.split("/"))
        make_folder(target.parent)
        _rename(beside.joinpath(*name.split("/")), target)


def _rename(made: Path, target: Path) -> None:
    try:
        made.replace(target)
    except PermissionError as error:
        raise TargetBusyError(
            f"“{target.name}” is open in another program", "Close it, or choose another folder."
        ) from error
    except OSError as error:
        raise write_fault(target, error) from error
