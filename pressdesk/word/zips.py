"""Zip archives taken apart and put together by hand: a member that did not change is copied as its packed bytes."""

import io
import struct
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from pressdesk.model import UnreadableTemplateError

MAX_MEMBERS = 3_000
MAX_MEMBER = 64 * 2**20
MAX_TOTAL = 96 * 2**20
MAX_NAME = 255
MAX_XML, MAX_ALL_XML = 8 * 2**20, 24 * 2**20  # a tree takes ten times its text; a book of 500 pages has 6 MB
MAX_RATIO = 400  # Word's own XML stays under 40; a zip bomb starts near 1,000
SMALL = 2**20  # what unpacks to less than this is not weighed

_STORED, _DEFLATED = 0, 8
_ENCRYPTED, _UTF8 = 0x1, 0x800
# 1 January 1980, 00:00, the first moment a zip can name: the same words give the same bytes.
_DOS_TIME, _DOS_DATE = 0, 0x21
_LOCAL = struct.Struct("<4s5H3I2H")
_CENTRAL = struct.Struct("<4s6H3I5H2I")
_END = struct.Struct("<4s4H2IH")

AGAIN = "Open it in Word, save it under a new name as Word Document (.docx), and use that file."


class Member(NamedTuple):
    """One file of an archive: name, method (0 stored, 8 deflated), CRC-32, size in bytes, packed bytes."""

    name: str
    method: int
    crc: int
    size: int
    packed: bytes


def pack(name: str, data: bytes) -> Member:
    """Return `data` as a deflated member."""
    squeeze = zlib.compressobj(6, zlib.DEFLATED, -15)
    packed = squeeze.compress(data) + squeeze.flush()
    return Member(name, _DEFLATED, zlib.crc32(data), len(data), packed)


def store(name: str, data: bytes) -> Member:
    """Return `data` as a member that is not compressed (pictures are already)."""
    return Member(name, _STORED, zlib.crc32(data), len(data), data)


def tight(member: Member, file: str) -> Member:
    """Return the member deflated, the same one where it is already."""
    return pack(member.name, unpack(member, file)) if member.method == _STORED else member


def unpack(member: Member, file: str) -> bytes:
    """Return the bytes of a member, never more than it declares. Raises UnreadableTemplateError."""
    data = member.packed
    if member.method == _DEFLATED:
        inflate = zlib.decompressobj(-15)
        try:
            data = inflate.decompress(member.packed, member.size + 1)
        except zlib.error:
            data = b""
    if len(data) != member.size or zlib.crc32(data) != member.crc:
        raise UnreadableTemplateError(f"{file} is damaged: “{member.name}” inside it cannot be read", AGAIN)
    return data


def read(data: bytes, file: str) -> tuple[Member, ...]:
    """Return the members of an archive, folders left out, each checked against its CRC.

    Raises UnreadableTemplateError where the archive is damaged, locked, holds a name twice, or unpacks to more than a
    letterhead ever does.
    """
    infos = _infos(data, file)
    if fault := _twice(infos) or _fault(infos):
        raise UnreadableTemplateError(f"{file} is refused: it {fault}", AGAIN)
    members = tuple(_member(data, info, file) for info in infos)
    for member in members:
        unpack(member, file)
    return members


def read_own(data: bytes, file: str) -> tuple[Member, ...]:
    """Return the members of an archive that we wrote, of any size, their bytes not unpacked yet.

    Raises UnreadableTemplateError where it is damaged or holds a name twice.
    """
    infos = _infos(data, file)
    if fault := _twice(infos):
        raise UnreadableTemplateError(f"{file} is refused: it {fault}", AGAIN)
    return tuple(_member(data, info, file) for info in infos)


def _infos(data: bytes, file: str) -> list[zipfile.ZipInfo]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return [info for info in archive.infolist() if not info.is_dir()]
    except (zipfile.BadZipFile, ValueError, NotImplementedError, struct.error):
        raise UnreadableTemplateError(f"{file} is damaged: it cannot be unpacked", AGAIN) from None


def _leads_out(name: str) -> bool:
    """Return whether a member's name is a path of its own making, not one of folders and a name."""
    return "\\" in name or ":" in name or "\0" in name or not {"", ".", ".."}.isdisjoint(name.split("/"))


def _twice(infos: list[zipfile.ZipInfo]) -> str:
    twice = [name for name, count in Counter(info.filename.casefold() for info in infos).items() if count > 1]
    return f"holds “{twice[0]}” twice" if twice else ""


def _fault(infos: list[zipfile.ZipInfo]) -> str | None:
    if len(infos) > MAX_MEMBERS:
        return f"holds {len(infos)} files (at most {MAX_MEMBERS} are read)"
    if any(_leads_out(info.orig_filename) for info in infos):
        return "holds files with a path for a name"
    if any(len(info.filename) > MAX_NAME for info in infos):
        return f"holds a file whose name is longer than {MAX_NAME} letters"
    if any(info.flag_bits & _ENCRYPTED for info in infos):
        return "is locked with a password"
    if any(info.compress_type not in (_STORED, _DEFLATED) for info in infos):
        return "is packed in a way Word does not use"
    if sum(info.file_size for info in infos) > MAX_TOTAL or any(info.file_size > MAX_MEMBER for info in infos):
        return f"unpacks to more than {MAX_TOTAL // 2**20} MB"
    texts = [info.file_size for info in infos if info.filename.casefold().endswith((".xml", ".rels"))]
    if max(texts, default=0) > MAX_XML or sum(texts) > MAX_ALL_XML:
        return f"holds more text than a letterhead does (at most {MAX_ALL_XML // 2**20} MB are read)"
    if any(info.file_size > SMALL and info.file_size > MAX_RATIO * info.compress_size for info in infos):
        return "unpacks to far more than a document holds"
    return None


def _member(data: bytes, info: zipfile.ZipInfo, file: str) -> Member:
    header = data[info.header_offset : info.header_offset + _LOCAL.size]
    if len(header) < _LOCAL.size or header[:4] != b"PK\x03\x04":
        raise UnreadableTemplateError(f"{file} is damaged: “{info.filename}” inside it cannot be found", AGAIN)
    *_, name_length, extra_length = _LOCAL.unpack(header)
    start = info.header_offset + _LOCAL.size + name_length + extra_length
    packed = data[start : start + info.compress_size]
    return Member(info.filename, info.compress_type, info.CRC, info.file_size, packed)


def join(members: Iterable[Member]) -> bytes:
    """Return an archive of the members in their order, their packed bytes as they are."""
    pieces: list[bytes] = []
    directory: list[bytes] = []
    offset = 0
    for name, method, crc, size, packed in members:
        raw = name.encode("utf-8")
        flags = 0 if raw.isascii() else _UTF8
        facts = (20, flags, method, _DOS_TIME, _DOS_DATE, crc, len(packed), size, len(raw), 0)
        header = _LOCAL.pack(b"PK\x03\x04", *facts) + raw
        directory.append(_CENTRAL.pack(b"PK\x01\x02", 20, *facts, 0, 0, 0, 0, offset) + raw)
        pieces += (header, packed)
        offset += len(header) + len(packed)
    listing = b"".join(directory)
    end = _END.pack(b"PK\x05\x06", 0, 0, len(directory), len(directory), len(listing), offset, 0)
    return b"".join((*pieces, listing, end))
