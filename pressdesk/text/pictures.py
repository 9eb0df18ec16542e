"""Pictures as the outputs show them: upright, no larger than their use needs, and without what a camera noted."""

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias

from pressdesk.model import Asset, LargePictureError, PressDeskError
from pressdesk.text.picture_notes import without_notes

if TYPE_CHECKING:
    from PIL import Image

Type: TypeAlias = Literal["image/png", "image/jpeg", "image/gif", "image/webp"]

# By Pillow's name. (MPO is a JPEG with a second picture behind it.)
TYPES: Final[dict[str, Type]] = {
    "PNG": "image/png", "JPEG": "image/jpeg", "MPO": "image/jpeg", "GIF": "image/gif", "WEBP": "image/webp",
}  # fmt: skip
KINDS: Final = ("PNG", "JPEG", "GIF", "WEBP")  # Pillow's names of what a desk keeps
_ORIENTATION: Final = 0x0112  # the EXIF tag: 1 is upright, from 5 on width is height
_KEPT: Final = 96  # pictures that are made remain at hand, so that a preview makes them once
_PROFILE: Final = 30_000  # bytes: a colour profile larger than that is a printer's


class Use(NamedTuple):
    """What an output needs of a picture: at most so many dots across and down, one of these types, the quality of a
    JPEG; from `heavy` bytes on a photo kept as a PNG becomes a JPEG. `press`: printers' colours may stay."""

    width: int
    height: int
    types: tuple[Type, ...]
    quality: int = 82
    heavy: int = 400_000
    press: bool = False


class Shown(NamedTuple):
    """A picture fit for a use, and its size in dots."""

    asset: Asset
    width: int
    height: int


class Measure(NamedTuple):
    """The size of a picture that stands upright, in dots, and how many go to an inch (0: not said)."""

    width: int
    height: int
    dpi: float


_shown: dict[tuple[str, str, Use], tuple[Asset | None, int, int]] = {}
_measures: dict[str, Measure] = {}
_lock, _reading = Lock(), Lock()


def shown(asset: Asset, use: Use) -> Shown:
    """Return the picture for a use: the same bytes where they will do, never more dots than there are.

    Raises PressDeskError where the bytes are no picture, or one of more than 89 million dots.
    """
    key = (asset.hash, asset.type, use)
    with _lock:
        if (found := _shown.pop(key, None)) is not None:
            _shown[key] = found  # the last that is let go
    if found is None:
        made = _fit(asset, use)
        # A picture that stays as it is is not kept: whoever asks has its bytes.
        found = (None if made.asset.data is asset.data and made.asset.type == asset.type else made.asset, *made[1:])
        with _lock:
            _shown[key] = found
            while len(_shown) > _KEPT:
                del _shown[next(iter(_shown))]
    return Shown(found[0] or asset, found[1], found[2])


def measure(asset: Asset) -> Measure:
    """Return the size of a picture. Raises PressDeskError like `shown`."""
    key = asset.hash
    if key not in _measures:
        with opened(asset.data, f"The picture {key[:12]}…") as image:
            width, height = _upright(image)
            _measures[key] = Measure(width, height, float(image.info.get("dpi", (0, 0))[0]))
    return _measures[key]


def bare(asset: Asset) -> Asset:
    """Return the picture in full size without what a camera noted; it still says how it is held."""
    try:
        with opened(asset.data, "") as image:
            turned = _turned(image)
    except PressDeskError:
        return asset
    data = without_notes(asset.data, turned)
    return asset if data is asset.data else Asset(asset.type, data)


@contextmanager
def opened(data: bytes, name: str, formats: tuple[str, ...] = KINDS) -> Iterator["Image.Image"]:
    """Yield the picture in a file's bytes, read as far as is asked of it; others wait for it meanwhile.

    Raises PressDeskError, which calls the picture by its `name`, here or while it is read.
    """
    from PIL import Image, UnidentifiedImageError

    try:
        with _reading, warnings.catch_warnings():  # which are those of the whole process
            warnings.simplefilter("ignore")
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            Image.init()
            known = [one for one in formats if one in Image.OPEN]
            with Image.open(io.BytesIO(data), formats=known) as image:
                yield image
    except (Image.DecompressionBombWarning, Image.DecompressionBombError):
        raise LargePictureError(
            f"{name} is too large", "Make it smaller in a picture program and put it in again."
        ) from None
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, EOFError):
        raise PressDeskError(f"{name} cannot be read", "Put the picture in again from its file.") from None


def encoded(image: "Image.Image", quality: int, photo: bool) -> Asset:
    """Return a picture as a file: as a JPEG where it is a `photo`, or where that is less than half a PNG's bytes."""
    image = plain_colours(image)
    jpeg = b"" if image.mode == "RGBA" else _saved(image, "JPEG", quality)
    if jpeg and photo:
        return Asset("image/jpeg", jpeg)
    png = _saved(image, "PNG", quality)
    return Asset("image/jpeg", jpeg) if jpeg and 2 * len(jpeg) < len(png) else Asset("image/png", png)


def upright(image: "Image.Image", room: tuple[int, int] | None = None) -> "Image.Image":
    """Return the picture as it was held, no larger than the room, in colours that screens have."""
    from PIL import ImageOps

    if room is not None:
        if image.mode in ("1", "P", "PA") or image.mode.startswith("I"):
            image = plain_colours(image)  # these have no shades between two colours
        image.thumbnail(room[::-1] if _turned(image) >= 5 else room)
    return plain_colours(ImageOps.exif_transpose(image))


def plain_colours(image: "Image.Image") -> "Image.Image":
    """Return the picture in grey, RGB, or RGBA where something shines through it."""
    if image.mode in ("LA", "PA", "La", "RGBa") or "transparency" in image.info:
        image = image.convert("RGBA")
    if image.mode == "RGBA":
        least = image.getchannel("A").getextrema()[0]
        return image if isinstance(least, int | float) and least < 255 else image.convert("RGB")
    if image.mode in ("L", "RGB"):
        return image
    if image.mode == "1":
        return image.convert("L")
    if image.mode.startswith("I"):  # sixteen bits of grey
        return image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    made = image.convert("RGB")
    if image.mode != "P":
        made.info.pop("icc_profile", None)  # it was that of other colours
    return made


def _fit(asset: Asset, use: Use) -> Shown:
    with opened(asset.data, f"The picture {asset.hash[:12]}…") as image:
        width, height = _upright(image)
        kind = TYPES[image.format or "PNG"]
        moves = kind != "image/jpeg" and bool(getattr(image, "is_animated", False))
        fits = moves or (width <= use.width and height <= use.height)
        ready = kind in use.types and _turned(image) == 1 and (use.press or image.mode not in ("CMYK", "YCCK"))
        if ready and fits:
            data = without_notes(asset.data)
            same = asset if data is asset.data and kind == asset.type else Asset(kind, data)
            if kind != "image/png" or moves or len(data) < use.heavy:
                return Shown(same, width, height)
            made = encoded(upright(image), use.quality, photo=False)
            return Shown(made if made.type == "image/jpeg" else same, width, height)
        image = upright(image, (use.width, use.height))
        return Shown(encoded(image, use.quality, photo=kind == "image/jpeg"), *image.size)


def _saved(image: "Image.Image", kind: str, quality: int) -> bytes:
    profile = image.info.get("icc_profile", b"")
    made = io.BytesIO()
    image.save(
        made, kind, quality=quality, optimize=kind == "JPEG", icc_profile=profile if len(profile) < _PROFILE else None
    )
    return made.getvalue()


def _turned(image: "Image.Image") -> int:
    return int(image.getexif().get(_ORIENTATION, 1) or 1)


def _upright(image: "Image.Image") -> tuple[int, int]:
    return image.size[::-1] if _turned(image) >= 5 else image.size
