"""The library of boilerplate outside the desk: a folder of Markdown files, or one JSON file.

A file of the folder begins with lines such as `name: About Northwind`, between two lines `---`; the words follow.
"""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any, Final, NamedTuple

import msgspec

from pressdesk.app.files import names_in, valid_name
from pressdesk.app.paragraphs import paragraphs_in, text_of
from pressdesk.app.sources import naming, read
from pressdesk.model import Boilerplate, UnreadableError, clean_line, codec
from pressdesk.plain import inline

VERSION: Final = 1
# The lines at the head of a file, and what of a boilerplate each tells.
HEAD: Final = {
    "name": "name",
    "language": "language",
    "heading": "heading",
    "owner": "owner",
    "organization": "organization",
    "review-by": "review_by",
    "group": "group",
    "kind": "kind",
}
SUFFIXES: Final = (".md", ".markdown", ".txt")
_FENCE: Final = re.compile(r"-{3,}\s*")
_TOLD: Final = re.compile(r"\s*([A-Za-z][A-Za-z -]*?)\s*:(?:\s+(.*?)|)\s*")
_OURS: Final = ("id", "version", "sample")  # of the desk, not of the text


class Told(NamedTuple):
    """A boilerplate as a file tells it: the file's name, its id where it has one, and the fields it names."""

    where: str
    id: str
    fields: Mapping[str, Any]


def folder_files(kept: Iterable[Boilerplate]) -> dict[str, bytes]:
    """Return the library as Markdown files by their names."""
    made: dict[str, bytes] = {}
    taken: set[str] = set()
    every = tuple(kept)
    names = [one.name.casefold() for one in every]
    for one in every:
        stem = one.name if names.count(one.name.casefold()) == 1 else f"{one.name} ({one.language})"
        name, number = valid_name(stem, ".md"), 1
        while name.casefold() in taken:
            number += 1
            name = valid_name(stem, f" ({number}).md")
        taken.add(name.casefold())
        made[name] = _file(one)
    return made


def library_json(kept: Iterable[Boilerplate]) -> bytes:
    """Return the library as one JSON file."""
    value = {"pressdesk-library": VERSION, "boilerplate": [msgspec.to_builtins(one) for one in kept]}
    return msgspec.json.format(msgspec.json.encode(value), indent=1) + b"\n"


def read_library(path: Path) -> tuple[Told, ...]:
    """Return what a folder of text or Markdown files, one such file, or a JSON file tells.

    Raises UnreadableError or PressDeskError naming the file, the line and the remedy.
    """
    if path.is_dir():
        found = sorted(one for one in names_in(path) if _is_text(one))
        if not found:
            raise UnreadableError(
                f"“{path.name}” holds no text or Markdown files", "Choose the folder with the .md or .txt files."
            )
        return tuple(_read_file(one) for one in found)
    if path.suffix.lower() == ".json":
        with naming(path.name):
            return read_json(read(str(path)))
    if path.exists() and not _is_text(path):
        raise UnreadableError(
            f"“{path.name}” is no library", "Choose a folder, a .json file, or a text or Markdown file."
        )
    return (_read_file(path),)


def read_json(data: bytes) -> tuple[Told, ...]:
    """Return what one JSON file tells. Raises UnreadableError that names the place."""
    raw = codec.parse(data, [], _foreign)
    version = raw.pop("pressdesk-library", None)
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise _foreign("“pressdesk-library” does not hold a version")
    if version > VERSION:
        raise UnreadableError(
            f"This library was written by a newer PressDesk (format {version}, this one reads {VERSION})",
            "Update PressDesk, then import the file again.",
        )
    read: _Library = codec.convert(raw, _Library)
    return tuple(_told(one, f"boilerplate {number}") for number, one in enumerate(read.boilerplate, 1))


def read_text(data: bytes, name: str, *, markdown: bool) -> Told:
    """Return what a text or Markdown file tells; without a `name:` line it is named after the file.

    Raises UnreadableError that names the line.
    """
    head, words = _parted(text_of(data))
    fields: dict[str, Any] = {}
    for number, line in head:
        key, value = _line(line, number)
        if key in fields:
            raise UnreadableError(f"line {number}: “{line.strip()[:40]}” is told twice", "Leave one of the lines.")
        fields[key] = value
    fields.setdefault("name", Path(name).stem)
    fields["paragraphs"] = paragraphs_in(words, markdown=markdown)
    if not fields["paragraphs"] and not fields.get("heading"):
        raise UnreadableError(
            "the file holds no words", "Write the boilerplate into it, paragraphs between blank lines."
        )
    _check(fields)
    return Told(name, "", fields)


class _Library(msgspec.Struct, forbid_unknown_fields=True):
    boilerplate: tuple[Boilerplate, ...]


def _foreign(why: str) -> UnreadableError:
    return UnreadableError(f"This is not a library of boilerplate: {why}", codec.REMEDY)


def _is_text(path: Path) -> bool:
    return path.suffix.lower() in SUFFIXES and not path.name.startswith(".")


def _read_file(path: Path) -> Told:
    data = read(str(path))
    with naming(path.name):
        return read_text(data, path.name, markdown=path.suffix.lower() != ".txt")


def _told(one: Boilerplate, where: str) -> Told:
    fields = {name: value for name, value in msgspec.structs.asdict(one).items() if name not in _OURS}
    if not one.name.strip():
        raise UnreadableError(f"{where}: it has no name", "Give it a name to be found by.")
    return Told(f"{where}, “{one.name}”", one.id, fields)


def _file(one: Boilerplate) -> bytes:
    told = {key: getattr(one, name) for key, name in HEAD.items()}
    head = "".join(f"{key}: {value or ''}".strip() + "\n" for key, value in told.items() if value or key != "group")
    words = "\n\n".join("\\\n".join(inline(text)) for text in one.paragraphs if inline(text))
    return f"---\n{head}---\n\n{words}\n".encode()


def _parted(text: str) -> tuple[list[tuple[int, str]], str]:
    """Return the lines at the head, each with its number, and the words below."""
    lines = text.lstrip("\n").split("\n")
    before = len(text) - len(text.lstrip("\n"))
    fenced = bool(_FENCE.fullmatch(lines[0]))
    first = _TOLD.fullmatch(lines[fenced]) if len(lines) > fenced else None
    if not first or (not fenced and first[1].lower() != "name"):
        return [], text
    head: list[tuple[int, str]] = []
    for at, line in enumerate(lines[fenced:], int(fenced)):
        if _FENCE.fullmatch(line) if fenced else not line.strip():
            return head, "\n".join(lines[at + 1 :])
        if line.strip():
            head.append((before + at + 1, line))
    if fenced:
        raise UnreadableError("the lines at its head do not end", "Put a line with --- between them and the words.")
    return head, ""


def _line(line: str, number: int) -> tuple[str, Any]:
    found = _TOLD.fullmatch(line)
    key = found[1].lower().replace(" ", "-") if found else ""
    if not found or key not in HEAD:
        raise UnreadableError(
            f"line {number}: “{line.strip()[:40]}” is not understood", f"The lines at its head are {', '.join(HEAD)}."
        )
    value = clean_line(found[2] or "").strip()
    if key != "review-by":
        return HEAD[key], value
    try:
        return HEAD[key], date.fromisoformat(value) if value else None
    except ValueError:
        raise UnreadableError(
            f"line {number}: “{value[:40]}” is not a date", "Write it as year, month and day: 2027-03-09."
        ) from None


def _check(fields: dict[str, Any]) -> None:
    """Raise UnreadableError where these can be no boilerplate; an empty language is none named."""
    if not fields["name"]:
        raise UnreadableError("it has no name", "Give it a name to be found by.")
    if not fields.get("language", "x"):
        del fields["language"]
    try:
        Boilerplate("x", **fields)
    except ValueError as error:
        raise UnreadableError(str(error), "Correct the line at its head.") from None
