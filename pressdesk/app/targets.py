"""The files that a release becomes: which format, under which name; and the writing of them, whole sets only."""

from collections.abc import Collection
from pathlib import Path
from unicodedata import normalize

from msgspec import Struct

from pressdesk.app.files import file_name, write_atomic
from pressdesk.app.folders import write_folder
from pressdesk.app.render import FORMATS, Made, MadeFolder, Means, keeping, render, render_folder
from pressdesk.model import Office, Release


class Target(Struct, frozen=True):
    """A file to be written: the format's key in FORMATS, and the path. `as_folder`: a web page whose path is a
    folder, which takes the page and its pictures apart."""

    format: str
    path: Path
    as_folder: bool = False


class ExportSet(Struct, frozen=True):
    """One release and the files it becomes."""

    release: Release
    office: Office
    targets: tuple[Target, ...]
    means: Means = Means()


def targets_in(folder: Path, release: Release, formats: tuple[str, ...], taken: Collection[Path]) -> tuple[Target, ...]:
    """Return a target for each format under the release's own name, numbered where `taken` holds one of them."""
    stem, held = file_name(release, ""), {_same(path) for path in taken}
    number, made = 1, _named(folder, stem, formats)
    while any(_same(target.path) in held for target in made):
        number += 1
        made = _named(folder, f"{stem} ({number})", formats)
    return made


def _same(path: Path) -> str:
    """Return what two names share that are one file on Windows and macOS: letters in any case and form."""
    return normalize("NFC", str(path)).casefold()


def make_target(target: Target, release: Release, office: Office, means: Means) -> Made | MadeFolder:
    """Return what a target will hold. Raises PressDeskError like `render`."""
    if target.as_folder:
        return render_folder(release, office, means)
    return render(release, target.format, office, means)


def write_target(target: Target, made: Made | MadeFolder) -> None:
    """Put what was made in its place, whole or not at all. Raises PressDeskError where the disk refuses."""
    if isinstance(made, MadeFolder):
        write_folder(target.path, made.files)
    else:
        write_atomic(target.path, made.data)


def write_set(one: ExportSet) -> tuple[str, ...]:
    """Write the files of a set, none where one of them cannot be made, and return the notes on how they were made."""
    means = keeping(one.means)
    files = [make_target(target, one.release, one.office, means) for target in one.targets]
    for target, made in zip(one.targets, files, strict=True):
        write_target(target, made)
    return tuple(dict.fromkeys(note for made in files for note in made.notes))


def _named(folder: Path, stem: str, formats: tuple[str, ...]) -> tuple[Target, ...]:
    return tuple(Target(name, folder / f"{stem}{FORMATS[name].suffix}") for name in formats)
