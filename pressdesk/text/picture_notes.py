"""What cameras and programs note inside a picture's file (where it was taken, by whom, with what), taken out of it.

The picture itself is not touched: its bytes are copied, never made anew.
"""

import re
import struct
from collections.abc import Iterator
from typing import Final

_MARKER: Final = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")  # past filling, or what ends a scan (ITU T.81, B.1.1.2)
_SCAN, _END, _EXIF = 0xDA, 0xD9, 0xE1
# The JPEG segments that stay besides those of the picture: JFIF, colour profile, Adobe's colour space.
_APPLICATION: Final = range(0xE0, 0xF0)
_COLOURS: Final = {0xE0: b"JFIF\0", 0xE2: b"ICC_PROFILE\0", 0xEE: b"Adobe"}
_COMMENT: Final = 0xFE
# The chunks of a PNG that are no words (PNG, third edition, 11.3.3 names those that are).
_PNG_WORDS: Final = (b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"tIME")
_PNG_BEGINNING: Final = b"\x89PNG\r\n\x1a\n"
_WEBP_NOTES: Final = {b"EXIF": 0x08, b"XMP ": 0x04}  # with their bits in the chunk that lists what a file holds


def without_notes(data: bytes, turned: int = 1) -> bytes:
    """Return a JPEG, PNG or WebP without notes, the very same bytes where it has none; other files as they are.

    `turned` is the EXIF orientation that a JPEG keeps, since it is shown by it (1: upright).
    """
    try:
        if data.startswith(b"\xff\xd8\xff"):
            made = b"".join(_jpeg(data, turned))
        elif data.startswith(_PNG_BEGINNING):
            made = _PNG_BEGINNING + b"".join(_png(data))
        elif data.startswith(b"RIFF") and data[8:12] == b"WEBP":
            made = _webp(data)
        else:
            return data
    except (struct.error, IndexError):  # a file that ends too soon
        return data
    return data if made == data else made


def _jpeg(data: bytes, turned: int) -> Iterator[bytes]:
    """Yield the parts of the first picture in the file; what a camera puts behind it (MPO, gain maps) is another."""
    yield data[:2]
    at, told = 2, turned == 1
    while found := _MARKER.search(data, at):
        at, kind = found.start(), data[found.start() + 1]
        if kind == _END:
            yield data[at : at + 2]
            return
        (length,) = struct.unpack_from(">H", data, at + 2)
        past = at + 2 + length
        if not told and kind != 0xE0:  # JFIF comes first
            yield _orientation(turned)
            told = True
        if kind == _SCAN:
            found = _MARKER.search(data, past)
            past = found.start() if found else len(data)
        if kind not in (*_APPLICATION, _COMMENT) or data.startswith(_COLOURS.get(kind, b"\0none"), at + 4):
            yield data[at:past]
        at = past


def _orientation(turned: int) -> bytes:
    """Return a segment that says how the picture is held, and nothing else (EXIF 2.3, 4.6)."""
    entry = struct.pack(">HHIHH", 0x0112, 3, 1, turned, 0)
    held = b"Exif\0\0MM\0*\0\0\0\x08" + struct.pack(">H", 1) + entry + struct.pack(">I", 0)
    return struct.pack(">BBH", 0xFF, _EXIF, len(held) + 2) + held


def _png(data: bytes) -> Iterator[bytes]:
    at = len(_PNG_BEGINNING)
    while at < len(data):
        length, name = struct.unpack_from(">I4s", data, at)
        past = at + 12 + length
        if name not in _PNG_WORDS:
            yield data[at:past]
        if name == b"IEND":
            return
        at = past


def _webp(data: bytes) -> bytes:
    parts, at = [], 12
    while at < len(data):
        name, length = struct.unpack_from("<4sI", data, at)
        past = at + 8 + length + length % 2
        part = data[at:past]
        if name == b"VP8X":
            part = part[:8] + bytes([part[8] & ~sum(_WEBP_NOTES.values())]) + part[9:]
        if name not in _WEBP_NOTES:
            parts.append(part)
        at = past
    held = b"WEBP" + b"".join(parts)
    return b"RIFF" + struct.pack("<I", len(held)) + held
