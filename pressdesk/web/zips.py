"""The zip that carries a pack: taken apart within limits, put together the same way every time."""

import io
import re
import stat
import struct
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final

from pressdesk.model import UnreadableTemplateError

MAX_FILES: Final = 200
MAX_TOTAL: Final = 8 * 2**20  # all files of a pack, unpacked
MAX_RATIO: Final = 200  # repetitive CSS stays under 100; a zip bomb starts near 1,000
_SMALL: Final = 2**18  # what unpacks to less than this is not weighed
_ENCRYPTED: Final = 0x1
_FIRST_MOMENT: Final = (1980, 1, 1, 0, 0, 0)  # the first a zip can name: the same files give the same bytes
_AGAIN: Final = "Make the zip anew from the pack's folder."
# What systems leave in folders and zips.
_LITTER = re.compile(r"(^|/)(__MACOSX/|\.|Thumbs\.db$|desktop\.ini$)", re.IGNORECASE)


def is_zip(data: bytes) -> bool:
    """Return whether the bytes are a zip archive and not a page."""
    return data[:4] in (b"PK\x03\x04", b"PK\x05\x06")


def is_litter(name: str) -> bool:
    """Return whether a file is none of the designer's: a system's own note, or hidden."""
    return bool(_LITTER.search(name))


def join(files: Mapping[str, bytes]) -> bytes:
    """Return the files, by their path with forward slashes, as one zip: the same files give the same bytes."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, data in sorted(files.items()):
            info = zipfile.ZipInfo(name, _FIRST_MOMENT)
            info.compress_type, info.create_system, info.external_attr = zipfile.ZIP_DEFLATED, 3, 0o644 << 16
            archive.writestr(info, data, compresslevel=6)
    return made.getvalue()


def read(data: bytes, file: str) -> dict[str, bytes]:
    """Return the files of a zip by their path; a folder that holds all of them is left out of the paths.

    Raises UnreadableTemplateError where the zip is damaged, locked, leads outside, or unpacks to too much.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            infos = archive.infolist()
            if fault := next(_faults(infos), None):
                raise UnreadableTemplateError(f"{file} is refused: it {fault}", _AGAIN)
            kept = [info for info in infos if not info.is_dir() and not is_litter(info.filename)]
            files = {info.filename: _unpacked(archive, info) for info in kept}
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError, RuntimeError, struct.error):
        raise UnreadableTemplateError(f"{file} is damaged: it cannot be unpacked", _AGAIN) from None
    return _without_folder(files)


def _unpacked(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    with archive.open(info) as opened:
        return opened.read(info.file_size)


def _faults(infos: list[zipfile.ZipInfo]) -> Iterator[str]:
    if len(infos) > MAX_FILES:
        yield f"holds {len(infos)} files (at most {MAX_FILES})"
    twice = [name for name, count in Counter(info.filename.casefold() for info in infos).items() if count > 1]
    if twice:
        yield f"holds “{_short(twice[0])}” twice"
    for info in infos:
        name = _short(info.filename)
        if _leads_out(info.orig_filename) or _leads_out(info.filename):
            yield f"holds a path that leads outside: “{name}”"
        if stat.S_IFMT(info.external_attr >> 16) not in (0, stat.S_IFREG, stat.S_IFDIR):
            yield f"holds a link in place of a file: “{name}”"
        if info.flag_bits & _ENCRYPTED:
            yield "is locked with a password"
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            yield f"packs “{name}” in an unusual way"
        if info.file_size > max(_SMALL, MAX_RATIO * info.compress_size):
            yield f"unpacks to far more than a file holds: “{name}”"
    if sum(info.file_size for info in infos) > MAX_TOTAL:
        yield f"unpacks to more than {MAX_TOTAL // 2**20} MB"


def _leads_out(name: str) -> bool:
    parts = name.split("/")
    return name.startswith("/") or ".." in parts or bool(re.search(r"[\\:\x00-\x1f]", name))


def _without_folder(files: dict[str, bytes]) -> dict[str, bytes]:
    first = next(iter(files), "").partition("/")[0] + "/"
    if files and all(name.startswith(first) for name in files):
        return {name.removeprefix(first): data for name, data in files.items()}
    return files


def _short(name: str) -> str:
    return " ".join(name.split())[:60]
