"""Pictures that are pasted or dropped into a body."""

import base64
import binascii
import re
from pathlib import Path
from typing import Final, TypeAlias

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from pressdesk.model.patterns import pattern

# A picture as it is given: a file, the bytes of one, or one that a program drew; empty bytes: only its address.
Given: TypeAlias = Path | bytes | QImage

_RELEASE: Final = ".pressrelease"  # is opened, wherever it is dropped
_CARRIED: Final = pattern(r"<img\b[^<>]*?\bsrc\s*=\s*[\"']?data:image/[\w.+-]+;base64,([\w+/=\s]+)", re.IGNORECASE)
_SHOWN: Final = pattern(r"<img\b", re.IGNORECASE)
_NO_WORDS: Final = pattern(r"<[^<>]*>|&nbsp;")
_AS_FILE: Final = ("image/png", "image/jpeg", "image/gif", "image/webp", "image/tiff")


def given(mime: QMimeData) -> tuple[Given, ...]:
    """Return the pictures a clipboard holds where it holds no words: programs draw their words as a picture, too."""
    urls = mime.urls()
    if urls and all(url.isLocalFile() for url in urls):
        return tuple(Path(url.toLocalFile()) for url in urls)
    if mime.hasText() and mime.text().strip() and not urls:
        return ()
    if found := next((mime.data(name) for name in _AS_FILE if mime.hasFormat(name)), None):
        return (bytes(found.data()),)
    if mime.hasImage() and isinstance(image := mime.imageData(), QImage) and not image.isNull():
        return (image,)
    return _of_page(mime.html()) if mime.hasHtml() else ()


def can_hold(mime: QMimeData) -> bool:
    """Return whether there may be a picture in it, without fetching what may be large."""
    return mime.hasImage() or any(mime.hasFormat(name) for name in _AS_FILE)


def holds_files(mime: QMimeData) -> bool:
    """Return whether files are dropped or pasted."""
    return any(url.isLocalFile() for url in mime.urls())


def holds_release(mime: QMimeData) -> bool:
    """Return whether a release's file is among what was dropped."""
    return any(url.isLocalFile() and url.toLocalFile().lower().endswith(_RELEASE) for url in mime.urls())


def _of_page(html: str) -> tuple[Given, ...]:
    """Return the pictures of a piece of a web page that has no words: those it carries, or that only one's address."""
    if not _SHOWN.search(html) or _NO_WORDS.sub("", html).strip():
        return ()
    return tuple(_decoded(data) for data in _CARRIED.findall(html)) or (b"",)


def _decoded(data: str) -> bytes:
    try:
        return base64.b64decode("".join(data.split()))
    except binascii.Error:
        return b"damaged"
