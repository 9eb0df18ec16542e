"""A library of boilerplate taken onto the desk, and given out: all of it or nothing."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from msgspec.structs import replace

from pressdesk import desk as desks
from pressdesk.app.files import write_atomic
from pressdesk.app.folders import write_folder
from pressdesk.app.library_files import Told, folder_files, library_json, read_library
from pressdesk.desk import Desk
from pressdesk.model import Boilerplate, UnreadableError, new_id


class Taken(NamedTuple):
    """How many texts came new, how many changed, and how many were the same already."""

    added: int
    updated: int
    left: int


class _Match(NamedTuple):
    """What a file tells, the language it is in, and the boilerplate of the desk that it is."""

    told: Told
    language: str
    old: Boilerplate | None


def import_library(desk: Desk, path: Path) -> Taken:
    """Take the texts of a folder or a file onto the desk: one whose name is there in its language changes it.

    Raises PressDeskError; then nothing was taken.
    """
    return take(desk, read_library(path))


def take(desk: Desk, every: Sequence[Told]) -> Taken:
    """Keep what files tell and return how many were added, updated and left. Raises PressDeskError; then none was."""
    kept = desks.boilerplates(desk)
    matches = _matches(kept, every, desks.office(desk).house.language)
    _refuse_twice(matches)
    ids = {one.id for one in kept}
    made = _joined(kept, [_made(match, ids) for match in matches], matches)
    olds = {one.id: one for one in kept}
    changed = tuple(one for one in made if olds.get(one.id) != one)
    desks.save_boilerplates(desk, changed)
    named = {match.old.id for match in matches if match.old}
    updated = sum(one.id in named for one in changed)
    added = len(matches) - len(named)
    return Taken(added, updated, len(matches) - added - updated)


def export_library(desk: Desk, path: Path) -> int:
    """Write the library, without samples, into a folder, or into a file that ends in .json; return how many texts.

    Raises PressDeskError.
    """
    kept = _ours(desk)
    if not kept:
        raise UnreadableError("There is no boilerplate on the desk to export", "Write some first; samples stay here.")
    if path.suffix.lower() == ".json":
        write_atomic(path, library_json(kept))
    else:
        write_folder(path, folder_files(kept))
    return len(kept)


def in_the_way(desk: Desk, folder: Path) -> tuple[str, ...]:
    """Return the names of the files in a folder that an export into it would replace with other words."""
    files = folder_files(_ours(desk))
    return tuple(name for name, data in files.items() if _differs(folder / name, data))


def _differs(path: Path, data: bytes) -> bool:
    try:
        return path.exists() and path.read_bytes() != data
    except OSError:
        return True


def _ours(desk: Desk) -> tuple[Boilerplate, ...]:
    return tuple(one for one in desks.boilerplates(desk) if not one.sample)


def _matches(kept: Sequence[Boilerplate], every: Sequence[Told], house: str) -> list[_Match]:
    made = []
    for told in every:
        same = [one for one in kept if one.name.casefold() == told.fields["name"].casefold()]
        language = told.fields.get("language") or (same[0].language if len(same) == 1 else house)
        old = next((one for one in same if one.language == language), None)
        made.append(_Match(told, language, old))
    return made


def _refuse_twice(matches: Sequence[_Match]) -> None:
    seen: dict[tuple[str, str], str] = {}
    for match in matches:
        key = match.told.fields["name"].casefold(), match.language
        if key in seen:
            raise UnreadableError(
                f"{seen[key]} and {match.told.where} have the same name and language", "Give one of them another name."
            )
        seen[key] = match.told.where


def _made(match: _Match, ids: set[str]) -> Boilerplate:
    """Return what a file tells as it is to be kept; one that was removed from the desk stands again under its id."""
    told, language, old = match
    fields = {**told.fields, "language": language}
    if old:
        same = replace(old, **{**fields, "group": fields.get("group") or old.group})
        return old if same == old else replace(same, sample=False)
    id = told.id if told.id and told.id not in ids else new_id()
    ids.add(id)
    return Boilerplate(id, **fields)


def _joined(kept: Sequence[Boilerplate], made: list[Boilerplate], matches: Sequence[_Match]) -> list[Boilerplate]:
    """Return what is to be kept with the language variants of one text in one group, as the desk calls it."""
    ours: Mapping[str, str] = {
        match.told.fields["group"]: match.old.group
        for match in matches
        if match.old and match.old.group and match.told.fields.get("group")
    }
    made = [replace(one, group=ours.get(one.group, one.group)) for one in made]
    everything = {one.id: one for one in (*kept, *made)}
    for match, new in zip(matches, made, strict=True):
        if match.old or new.group:
            continue
        kin = [one for one in everything.values() if one.id != new.id and one.name.casefold() == new.name.casefold()]
        if kin and all(one.language != new.language for one in kin):
            group = kin[0].group or new_id()
            for one in (kin[0], new):
                everything[one.id] = replace(one, group=group)
    return [one for one in everything.values() if one.id in {m.id for m in made} or one not in kept]
