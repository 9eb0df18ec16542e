"""Everything a release becomes, at once: a file of every format and its pictures."""

import io
import zipfile
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from pressdesk.app.files import file_name
from pressdesk.model import Image, Office, PressDeskError, Release, TemplateError
from pressdesk.text.pictures import bare

if TYPE_CHECKING:
    from pressdesk.app.render import Format, Means

_EARLIEST = (1980, 1, 1, 0, 0, 0)  # a zip knows no earlier time; a fixed one makes equal files equal


class Package(Struct, frozen=True):
    """Files by name (with `/` where they lie in a folder), and what a person should know, one sentence each."""

    files: dict[str, bytes]
    notes: tuple[str, ...] = ()


def package(release: Release, office: Office, means: "Means", formats: Mapping[str, "Format"]) -> Package:
    """Return the release in each of these formats, and its pictures in full size.

    What cameras noted of place and owner goes with none of them, not even with PressDesk's own file. A format that
    cannot be made here is left out with a note. Raises TemplateError for a template that cannot be used: somebody
    chose it.
    """
    files: dict[str, bytes] = {}
    notes: list[str] = []
    for name, form in formats.items():
        try:
            made = form.write(*(_bared(release, office) if name == "json" else (release, office)), means)
        except TemplateError:
            raise
        except PressDeskError as error:
            notes.append(f"No {form.name} file is in the package: {error}")
        else:
            files[_free(file_name(release, form.suffix), files)] = made.data
            notes += made.notes
    return Package(files | _pictures(release, office), tuple(dict.fromkeys(notes)))


def zipped(files: Mapping[str, bytes]) -> bytes:
    """Return a zip with these files; the same files give the same bytes.

    They stand in no folder of their own: Windows unpacks into one named like the zip, and its paths end at 260 letters.
    """
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name, data in files.items():
            entry = zipfile.ZipInfo(name, _EARLIEST)
            entry.create_system, entry.external_attr = 3, 0o100644 << 16  # an ordinary file, on every system alike
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, data)
    return made.getvalue()


def _bared(release: Release, office: Office) -> tuple[Release, Office]:
    """Return the same words with pictures that tell nothing but what they show."""
    used = {block.asset for block in release.body if isinstance(block, Image)}
    pictures = {hash: bare(asset) for hash, asset in office.images if hash in used}
    body = tuple(
        replace(block, asset=pictures[block.asset].hash)
        if isinstance(block, Image) and block.asset in pictures
        else block
        for block in release.body
    )
    images = (*office.images, *((asset.hash, asset) for asset in pictures.values()))
    return replace(release, body=body), replace(office, images=images)


def _pictures(release: Release, office: Office) -> dict[str, bytes]:
    """Return the pictures of the release in their order, each once, without what a camera noted of the place."""
    shown = dict.fromkeys(block.asset for block in release.body if isinstance(block, Image))
    at_hand = [image for asset in shown if (image := office.image(asset))]
    files = {}
    for number, image in enumerate(at_hand, 1):
        kind = image.type.removeprefix("image/").replace("jpeg", "jpg")
        files[f"pictures/{file_name(release, f'-{number}.{kind}')}"] = bare(image).data
    return files


def _free(name: str, taken: Iterable[str]) -> str:
    """Return the name, numbered where two formats share their suffix."""
    stem, dot, suffix = name.rpartition(".")
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{stem} ({number}){dot}{suffix}"
    return free
