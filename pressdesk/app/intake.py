"""Releases that come in as `.pressrelease` files."""

from typing import Literal, NamedTuple, TypeAlias

from pressdesk import desk as desks
from pressdesk.app import beginnings
from pressdesk.desk import Desk
from pressdesk.model import Release, codec

Mode: TypeAlias = Literal["ask", "revision", "copy"]


class Imported(NamedTuple):
    """What came of a `.pressrelease` file.

    `known`: the desk holds this release already. `stored` is false where that has to be asked about first.
    `losses` says what was dropped, one line each.
    """

    release: Release
    known: bool
    stored: bool
    losses: tuple[str, ...]


def import_release(desk: Desk, data: bytes, mode: Mode = "ask") -> Imported:
    """Store the release in a file's bytes with its pictures.

    Where the desk (or its Trash) holds the same id, `ask` stores nothing, `revision` makes it the newest revision,
    and `copy` a draft of its own. Raises UnreadableError, DeskError.
    """
    release, assets, losses = codec.decode(data)
    here = desks.find(desk, release.id)
    if here and mode == "ask":
        return Imported(release, True, False, losses)
    for asset in assets.values():
        desks.add_image(desk, asset)
    if mode == "copy":
        release = beginnings.copy_of(release)
    desks.save(desk, release, here.version if here and mode == "revision" else None, new_revision="imported")
    return Imported(release, here is not None, True, losses)
