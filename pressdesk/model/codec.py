"""Releases as JSON: the exchange format, its version, and errors that say where."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

import msgspec

from pressdesk.model.blocks import Block, Body, Image
from pressdesk.model.errors import UnreadableError
from pressdesk.model.migrations import MIGRATIONS, VERSION
from pressdesk.model.office import Asset
from pressdesk.model.release import Release
from pressdesk.model.runs import clean

REMEDY = "Open the file in the program that made it and export it again."


class Decoded(NamedTuple):
    """A release, the pictures that came with it (by hash), and one line for each thing that was dropped."""

    release: Release
    assets: dict[str, Asset]
    losses: tuple[str, ...]


def encode(release: Release, assets: Mapping[str, Asset] | None = None) -> bytes:
    """Return the release as UTF-8 JSON with the pictures its body uses, as far as `assets` holds them."""
    value: dict[str, Any] = {"pressdesk": VERSION, **msgspec.to_builtins(release)}
    used = {block.asset for block in release.body if isinstance(block, Image)}
    carried = {key: asset for key, asset in (assets or {}).items() if key in used}
    if carried:
        value["assets"] = msgspec.to_builtins(carried)
    return msgspec.json.format(msgspec.json.encode(value), indent=1) + b"\n"


def decode(data: bytes) -> Decoded:
    """Return the release in `data` with its pictures and losses.

    Raises UnreadableError naming the place: broken JSON, another format, a newer version, an unknown key or one that
    stands twice, a value that cannot be.
    """
    losses: list[str] = []
    raw = parse(data, losses, _foreign)
    version = raw.pop("pressdesk", None)
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise _foreign("“pressdesk” does not hold a version")
    if version > VERSION:
        raise UnreadableError(
            f"This release was written by a newer PressDesk (format {version}, this one reads {VERSION})",
            "Update PressDesk, then open the file again.",
        )
    for step in range(version, VERSION):
        raw = MIGRATIONS[step](raw)
    assets = _assets(raw.pop("assets", {}))
    release = convert(raw, Release)
    missing = [b.asset for b in release.body if isinstance(b, Image) and b.asset not in assets]
    losses += [f"the picture {asset[:12]}… is not in the file" for asset in missing]
    return Decoded(release, assets, tuple(losses))


def convert(raw: Any, kind: Any) -> Any:
    """Return plain JSON values as a value of `kind`. Raises UnreadableError that names the place."""
    try:
        return msgspec.convert(raw, kind)
    except msgspec.ValidationError as error:
        message, _, path = str(error).partition(" - at `")
        place = _place(path.rstrip("`"))
        raise UnreadableError(f"{place}: {message}" if place else message, REMEDY) from None


def parse(data: bytes, losses: list[str], foreign: Callable[[str], UnreadableError]) -> dict[str, Any]:
    """Return the JSON object in `data` without nulls and control characters; each place is told in `losses`.

    Raises UnreadableError: what `foreign` says of a file that is something else, or the key that stands twice.
    """
    import json  # msgspec tells neither the line nor a key that stands twice; and a start does without it

    try:
        raw = _tidy(json.loads(data, object_pairs_hook=_once), "", losses)
    except json.JSONDecodeError as error:
        raise foreign(f"{error.msg} (line {error.lineno}, column {error.colno})") from None
    except UnicodeDecodeError:
        raise foreign("the file holds no text") from None
    except RecursionError:
        raise foreign("its parts stand too deep in each other") from None
    except ValueError as error:  # a number of thousands of digits
        raise foreign(str(error)) from None
    if not isinstance(raw, dict):
        raise foreign("it is no list of named values")
    return raw


def dump(value: object) -> bytes:
    """Return any value of the model as compact JSON (for the desk, not for exchange)."""
    return msgspec.json.encode(value)


def load(data: bytes | str, kind: Any) -> Any:
    """Return what `dump` wrote as a value of `kind`. Raises UnreadableError."""
    try:
        return convert(msgspec.json.decode(data), kind)
    except msgspec.DecodeError as error:
        raise UnreadableError(f"Not JSON: {error}", REMEDY) from None


def load_blocks(data: bytes) -> Body:
    """Return a JSON list of blocks. Raises UnreadableError."""
    blocks: Body = load(data, tuple[Block, ...])
    return blocks


def dump_pictures(assets: Iterable[Asset]) -> bytes:
    """Return pictures as MessagePack (for the clipboard), which takes their bytes as they are."""
    return msgspec.msgpack.encode(tuple(assets))


def load_pictures(data: bytes) -> tuple[Asset, ...]:
    """Return what `dump_pictures` wrote. Raises UnreadableError."""
    try:
        return msgspec.msgpack.decode(data, type=tuple[Asset, ...])
    except msgspec.DecodeError as error:
        raise UnreadableError(f"Not pictures: {error}", REMEDY) from None


def _foreign(why: str) -> UnreadableError:
    return UnreadableError(f"This is not a PressDesk release: {why}", REMEDY)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return a JSON object. UnreadableError for a key that stands twice: only one of its values could be kept."""
    made = dict(pairs)
    if len(made) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in made if keys.count(key) > 1)
        raise UnreadableError(f"“{twice[:40]}” stands twice in one object", REMEDY)
    return made


def _tidy(raw: Any, place: str, losses: list[str]) -> Any:
    """Return `raw` without nulls (absent means default) and without control characters (each place is told)."""
    if isinstance(raw, str):
        text, dropped = clean(raw)
        if dropped:
            one, several = (
                f"{_place(place)}: a control character removed",
                f"{_place(place)}: {dropped} control characters removed",
            )
            losses.append(one if dropped == 1 else several)
        return text
    if isinstance(raw, dict):
        return {k: _tidy(v, f"{place}.{k}", losses) for k, v in raw.items() if v is not None}
    if isinstance(raw, list):
        return [_tidy(v, f"{place}[{i}]", losses) for i, v in enumerate(raw)]
    return raw


def _place(path: str) -> str:
    """Return `$.body[2].items[0]` as newsroom words: `body 3, items 1`."""
    parts = []
    for name, indexes in re.findall(r"([A-Za-z_]\w*|^\$?)((?:\[[^\]]*\])*)", path):
        numbers = [str(int(n) + 1) for n in re.findall(r"\[(\d+)\]", indexes)]
        if name.strip("$") or numbers:
            parts.append(" ".join([name.strip("$"), *numbers]).strip())
    return ", ".join(parts)


def _assets(raw: Any) -> dict[str, Asset]:
    if not isinstance(raw, dict):
        raise UnreadableError("assets: the pictures do not stand under their names", REMEDY)
    return {key: _asset(key, value) for key, value in raw.items()}


def _asset(key: str, raw: Any) -> Asset:
    try:
        asset: Asset = convert(raw, Asset)
    except UnreadableError as error:
        raise UnreadableError(f"assets, {key[:12]}…: {error.message}", REMEDY) from None
    if asset.hash != key:
        raise UnreadableError(f"assets, {key[:12]}…: the picture's bytes do not match its name", REMEDY)
    return asset
