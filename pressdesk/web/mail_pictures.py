"""Pictures as mail programs show them: upright, no wider than a screen needs, in a format that all of them know."""

import io
import warnings
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from pressdesk.model import Asset

if TYPE_CHECKING:
    from PIL import Image

PAGE: Final = (552, 480)  # the room for a picture of the release: the words' column
LOGO: Final = (240, 72)
_SHARP: Final = 2  # bytes are kept for screens that show so many dots to a pixel

_SHOWN: Final = {"PNG": "png", "JPEG": "jpeg", "MPO": "jpeg", "GIF": "gif"}
_ORIENTATION: Final = 0x0112  # the EXIF tag: 1 is upright


class MailPicture(NamedTuple):
    """A picture's bytes, its media subtype, and the size it is shown in, in pixels."""

    data: bytes
    kind: str
    width: int
    height: int


@lru_cache(maxsize=32)
def mail_picture(asset: Asset, logo: bool = False) -> MailPicture | None:
    """Return the picture for a mail, or None where the bytes are no picture or a monstrous one."""
    from PIL import Image, UnidentifiedImageError

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(asset.data)) as image:
                return _made(image, asset.data, LOGO if logo else PAGE)
    except (Image.DecompressionBombWarning, Image.DecompressionBombError, UnidentifiedImageError):
        return None
    except (OSError, ValueError, SyntaxError):  # how Pillow names a damaged picture
        return None


def _made(image: "Image.Image", data: bytes, room: tuple[int, int]) -> MailPicture:
    from PIL import ImageOps

    kind = _SHOWN.get(image.format or "")
    turned = image.getexif().get(_ORIENTATION, 1) != 1
    wide = image.width > _SHARP * 600 and kind != "gif"
    if kind is None or turned or wide:
        image = ImageOps.exif_transpose(image)
        if wide:
            image.thumbnail((_SHARP * room[0], _SHARP * room[1]))
        kind = "jpeg" if kind == "jpeg" else "png"
        made = io.BytesIO()
        image.save(made, kind, quality=88)
        data = made.getvalue()
    scale = min(1.0, room[0] / image.width, room[1] / image.height)
    return MailPicture(data, kind, max(1, round(image.width * scale)), max(1, round(image.height * scale)))
