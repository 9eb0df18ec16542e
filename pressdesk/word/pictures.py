"""Pictures in a Word file: their size on the page, and the drawing that shows them with their alt text."""

import io
import warnings
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from lxml import etree

from pressdesk.model import Asset, PressDeskError
from pressdesk.word.page import EMU, Area
from pressdesk.word.pieces import Frame
from pressdesk.word.xml import PIC, WP, A, R, inner, quoted, remove, w

if TYPE_CHECKING:
    from PIL import Image

_INCH = 914_400
_PLAUSIBLE_DPI = (50, 1_200)
_SCREEN_DPI = 96
# What every Word shows as it is, by Pillow's name of the format. (MPO is a JPEG with a second picture behind it.)
_SHOWN = {"PNG": "png", "JPEG": "jpeg", "MPO": "jpeg", "GIF": "gif"}
# What stands in a frame until a picture is put into it.
_RELATION, _WIDTH, _HEIGHT, _ALT = "pd-relation", "pd-width", "pd-height", "pd-alt"
_ORIENTATION = 0x0112  # the EXIF tag: 1 is upright


class Picture(NamedTuple):
    """A picture as Word can show it: bytes, file extension, width and height in English Metric Units."""

    data: bytes
    extension: str
    width: int
    height: int

    def within(self, area: Area) -> tuple[int, int]:
        """Return width and height, made smaller in proportion where the picture does not fit the room."""
        scale = min(1.0, area.width * EMU / self.width, area.height * EMU / self.height)
        return max(1, int(self.width * scale)), max(1, int(self.height * scale))


@lru_cache(maxsize=32)
def read_picture(asset: Asset) -> Picture:
    """Return the picture of an asset as Word shows it: WebP becomes PNG, and what a camera held sideways is turned.

    Raises PressDeskError where the bytes are no picture, or one of more than 89 million pixels.
    """
    from PIL import Image, UnidentifiedImageError

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(asset.data)) as image:
                return _picture(image, asset.data)
    except (Image.DecompressionBombWarning, Image.DecompressionBombError):
        raise PressDeskError(
            f"The picture {asset.hash[:12]}… is too large", "Make it smaller in a picture program and put it in again."
        ) from None
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError):
        raise PressDeskError(
            f"The picture {asset.hash[:12]}… cannot be read", "Put the picture in again from its file."
        ) from None


def _picture(image: "Image.Image", data: bytes) -> Picture:
    from PIL import ImageOps

    dpi = float(image.info.get("dpi", (_SCREEN_DPI, _SCREEN_DPI))[0])
    least, most = _PLAUSIBLE_DPI
    inch = dpi if least <= dpi <= most else _SCREEN_DPI
    kind = _SHOWN.get(image.format or "")
    if kind is None or image.getexif().get(_ORIENTATION, 1) != 1:
        kind = "jpeg" if kind == "jpeg" else "png"
        image = ImageOps.exif_transpose(image)
        made = io.BytesIO()
        image.save(made, kind, quality=95)
        data = made.getvalue()
    width, height = (max(1, int(side / inch * _INCH)) for side in image.size)
    return Picture(data, kind, width, height)


def framed(control: etree._Element, root: etree._Element) -> Frame | None:
    """Return the drawing in a control as the frame of another picture, or None where it holds none of any size."""
    found = next(control.iter(w("drawing")), None)
    extent = next(found.iter(f"{{{WP}}}extent"), None) if found is not None else None
    blip = next(found.iter(f"{{{A}}}blip"), None) if found is not None else None
    if found is None or extent is None or blip is None:
        return None
    width, height = (_length(extent.get(name, "")) for name in ("cx", "cy"))
    if not width or not height:
        return None
    for cut in list(found.iter(f"{{{A}}}srcRect")):  # how the old picture was cropped
        remove(cut)
    for key in list(blip.attrib):
        del blip.attrib[key]
    for child in list(blip):  # a second form of the old picture
        blip.remove(child)
    blip.set(f"{{{R}}}embed", _RELATION)
    for box in found.iter(f"{{{WP}}}extent", f"{{{A}}}ext"):
        if box.get("cx"):
            box.attrib.update({"cx": _WIDTH, "cy": _HEIGHT})
    for name in found.iter(f"{{{WP}}}docPr", f"{{{PIC}}}cNvPr"):
        name.set("descr", _ALT)
    return Frame(inner(found, root), width, height)


def _length(said: str) -> int:
    return int(said) if said.isascii() and said.isdigit() and len(said) < 10 else 0


def in_frame(frame: Frame, picture: Picture, relation: str, alt: str) -> str:
    """Return the frame's drawing with this picture in it, as large as its room allows."""
    scale = min(frame.width / picture.width, frame.height / picture.height)
    width, height = (str(max(1, int(side * scale))) for side in (picture.width, picture.height))
    made = frame.text.replace(_RELATION, relation).replace(_WIDTH, width).replace(_HEIGHT, height)
    return made.replace(_ALT, quoted(alt))


def drawing(size: tuple[int, int], relation: str, number: int, alt: str) -> str:
    """Return the drawing of a picture in the line of text. `number` must be unique in the document."""
    width, height = size
    extent = f'cx="{width}" cy="{height}"'
    name = f'id="{number}" name="Picture {number}" descr="{quoted(alt)}"'
    return (
        f'<w:drawing><wp:inline xmlns:wp="{WP}" distT="0" distB="0" distL="0" distR="0"><wp:extent {extent}/>'
        f'<wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr {name}/><wp:cNvGraphicFramePr>'
        f'<a:graphicFrameLocks xmlns:a="{A}" noChangeAspect="1"/></wp:cNvGraphicFramePr>'
        f'<a:graphic xmlns:a="{A}"><a:graphicData uri="{PIC}"><pic:pic xmlns:pic="{PIC}">'
        f"<pic:nvPicPr><pic:cNvPr {name}/><pic:cNvPicPr/></pic:nvPicPr>"
        f'<pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {extent}/></a:xfrm>'
        f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
        f"</wp:inline></w:drawing>"
    )
