"""Pictures that come in from files and the clipboard: what every output can carry is kept as it came, else made so."""

from pathlib import Path
from typing import Final

from pressdesk.model import Asset, LargePictureError, PressDeskError
from pressdesk.text.pictures import KINDS, TYPES, encoded, opened, upright

LARGEST: Final = 60_000_000  # bytes
ENDINGS: Final = ("png", "jpg", "jpeg", "gif", "webp", "tif", "tiff", "bmp", "avif")
_OTHERS: Final = ("TIFF", "BMP", "AVIF")
_REMEDY: Final = "Save it as a PNG or JPEG in a picture program and put that in."


def picture_file(path: Path) -> Asset:
    """Return the picture in a file. Raises PressDeskError like `picture`, and where the file cannot be read."""
    try:
        if path.is_dir():
            raise PressDeskError(f"“{path.name}” is a folder", "Choose the pictures in it.")
        _check_size(path.stat().st_size, path.name)
        data = path.read_bytes()
    except OSError as error:
        why = error.strerror or str(error)
        raise PressDeskError(f"“{path.name}” cannot be read: {why}", "Check that the file is still there.") from None
    return picture(data, path.name)


def picture(data: bytes, name: str) -> Asset:
    """Return the picture in a file's bytes: a PNG, JPEG, GIF or WebP as it is, another kind as a PNG or JPEG.

    Raises PressDeskError, which calls it by its `name`, where it is none, damaged, or too large.
    """
    _check_size(len(data), name)
    try:
        with opened(data, f"“{name}”", (*KINDS, *_OTHERS)) as image:
            kind = TYPES.get(image.format or "")
            if kind is None:
                return encoded(upright(image), 95, photo=False)
            image.draft(None, (64, 64))  # a JPEG is read through all the same, and eight times as fast
            image.load()
            return Asset(kind, data)
    except LargePictureError:
        raise
    except PressDeskError as error:
        raise PressDeskError(error.message, _REMEDY) from None


def _check_size(size: int, name: str) -> None:
    if size > LARGEST:
        raise PressDeskError(
            f"“{name}” has {size // 1_000_000} MB and a desk keeps pictures of up to {LARGEST // 1_000_000} MB",
            "Make it smaller in a picture program and put it in again.",
        )
