"""A template pack: an organization's page, styles, pictures and fonts in one folder or zip.

For the designer. A pack is a folder (or a zip of it) with

    pack.toml        name = "Harbour Trust"          the name PressDesk lists it under
                     version = "2"                   optional
                     extends = "starter"             optional, and the only value: what is not here comes from there
    page.html.j2     the page, optional: without it the starter's page is printed with the pack's styles after its own
    *.css            the styles, in the order of their names
    *.png *.jpg *.gif *.webp *.svg *.woff2 *.woff *.ttf *.otf      pictures and fonts, in folders or not

The page is HTML with fields in double braces, `{{ headline }}`; `{{ release }}` prints the whole release. The pack's
styles go where `{{ styles }}` stands, in the head. A picture is `<img src="{{ asset('logo.png') }}" alt="Harbour
Trust">`, and in the styles simply `url(logo.png)`. `{{ metadata }}` in the head gives search engines and social
networks what they read; `{{ banner }}`, first in the body, warns of an embargo.

To change only a part, begin the page with `{% extends "starter" %}` and write the blocks that differ: `head` (more
for the head), `styles` (the starter's own styles), `masthead`, `main`, `footer`; `{{ super() }}` prints what the
starter has there.

A page never asks for anything from outside and runs no scripts: no @import, no fonts or pictures by address.
"""

import base64
import posixpath
import tomllib
from collections.abc import Iterator
from hashlib import sha256
from typing import Final, NamedTuple

from pressdesk.model import Fault, UnreadableTemplateError
from pressdesk.web import css, svg, zips

MANIFEST: Final = "pack.toml"
PAGES: Final = ("page.html.j2", "page.html")
_KEYS: Final = ("name", "version", "extends")
# By suffix: the media type, and how such a file begins.
TYPES: Final[dict[str, tuple[str, tuple[bytes, ...]]]] = {
    ".png": ("image/png", (b"\x89PNG\r\n\x1a\n",)),
    ".jpg": ("image/jpeg", (b"\xff\xd8\xff",)),
    ".jpeg": ("image/jpeg", (b"\xff\xd8\xff",)),
    ".gif": ("image/gif", (b"GIF87a", b"GIF89a")),
    ".webp": ("image/webp", (b"RIFF",)),
    ".svg": ("image/svg+xml", ()),
    ".woff2": ("font/woff2", (b"wOF2",)),
    ".woff": ("font/woff", (b"wOFF",)),
    ".ttf": ("font/ttf", (b"\x00\x01\x00\x00", b"true")),
    ".otf": ("font/otf", (b"OTTO",)),
}


class File(NamedTuple):
    """A picture or font of a pack: its path, media type and bytes; `address` stands for it until a page is written."""

    name: str
    type: str
    data: bytes

    @property
    def address(self) -> str:
        """An address no page has by chance."""
        return f"pressdesk-{sha256(self.data).hexdigest()[:24]}:{posixpath.splitext(self.name)[1].lower()[1:]}"

    @property
    def carried(self) -> str:
        """The address that carries the bytes."""
        return f"data:{self.type};base64,{base64.b64encode(self.data).decode('ascii')}"


class Pack(NamedTuple):
    """What a pack holds. `page` is empty where the starter's is to be printed; `styles` name files by `address`.

    `notes` say what is not used, `faults` what is wrong in styles, pictures and manifest.
    """

    name: str
    page_name: str = ""
    page: bytes = b""
    styles: str = ""
    files: tuple[File, ...] = ()
    faults: tuple[Fault, ...] = ()
    notes: tuple[str, ...] = ()


def read(data: bytes, file: str) -> Pack:
    """Return the pack in a zip, with all its faults. Raises UnreadableTemplateError where it is no pack at all."""
    held = zips.read(data, file)
    if MANIFEST not in held:
        raise UnreadableTemplateError(f"{file} holds no {MANIFEST}", 'Add that file with one line: name = "Our page".')
    faults: list[Fault] = []
    name = _manifest(held.pop(MANIFEST), file, faults)
    pages = [one for one in PAGES if one in held]
    page = held.pop(pages[0]) if pages else b""
    files = tuple(_files(held, faults))
    styles = "\n".join(_styles(held, files, faults))
    used = {one.name for one in files}
    notes = tuple(
        f"“{one}” is no page, style sheet, picture or font: it is not used"
        for one in sorted(held)
        if one not in used and not one.lower().endswith(".css")
    )
    return Pack(name, pages[0] if pages else "", page, styles, files, tuple(faults), notes)


def name_of(data: bytes, file: str) -> str:
    """Return the name in a pack's manifest, empty where it has none. Raises UnreadableTemplateError."""
    return _manifest(zips.read(data, file).get(MANIFEST, b""), file, [])


def _manifest(data: bytes, file: str, faults: list[Fault]) -> str:
    try:
        said = tomllib.loads(data.decode("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        faults.append(Fault(MANIFEST, " ".join(str(error).split()), 'Write it like this: name = "Our page".'))
        return ""
    for key, value in said.items():
        if key not in _KEYS:
            faults.append(Fault(MANIFEST, f"unknown “{key[:40]}”", f"It says {', '.join(_KEYS)}."))
        elif not isinstance(value, str):
            faults.append(Fault(MANIFEST, f"“{key}” is no text", f'Put it in quotation marks: {key} = "2".'))
    if said.get("extends", "starter") != "starter":
        faults.append(Fault(MANIFEST, "a pack can extend the starter only", 'Write extends = "starter".'))
    name = said.get("name", "")
    return " ".join(name.split()) if isinstance(name, str) else ""


def _files(held: dict[str, bytes], faults: list[Fault]) -> Iterator[File]:
    for name, data in sorted(held.items()):
        type, beginnings = TYPES.get(posixpath.splitext(name)[1].lower(), ("", ()))
        if not type:
            continue
        if beginnings and not data.startswith(beginnings):
            faults.append(Fault(name, f"is no {type.partition('/')[2].upper()} file", "Save it anew."))
        if type == "image/svg+xml":
            faults += (Fault(f"{name}, line {one.line}", one.message, one.remedy) for one in svg.faults(data))
        yield File(name, type, data)


def _styles(held: dict[str, bytes], files: tuple[File, ...], faults: list[Fault]) -> Iterator[str]:
    known = {one.name: one.address for one in files}
    for name, data in sorted(held.items()):
        if not name.lower().endswith(".css"):
            continue
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            faults.append(Fault(name, f"is not UTF-8 text: byte {error.start}", "Save it as UTF-8."))
            continue
        here = posixpath.dirname(name)
        made, wrong = css.resolved(text, lambda address, here=here: _found(address, here, known))  # type: ignore[misc]
        faults += (Fault(f"{name}, line {one.line}", one.message, one.remedy) for one in wrong)
        yield made


def _found(address: str, folder: str, known: dict[str, str]) -> str | None:
    """Return what stands for an address in a style sheet: a file of the pack, or a picture that carries its bytes."""
    if css.carried(address) or address.startswith("#"):
        return address
    return known.get(posixpath.normpath(posixpath.join(folder, address.partition("#")[0].partition("?")[0])))
