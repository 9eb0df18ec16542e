"""Pictures in a Word file: their size on the page, and the drawing that shows them with their alt text."""

from typing import Final, NamedTuple

from lxml import etree

from pressdesk.model import Asset
from pressdesk.text.pictures import Use, measure, shown
from pressdesk.word.page import EMU, Area
from pressdesk.word.pieces import Frame
from pressdesk.word.xml import PIC, WP, A, R, inner, quoted, remove, w

_INCH = 914_400
_PLAUSIBLE_DPI = (50, 1_200)
_SCREEN_DPI = 96
_PRINTED_DPI = 220  # what Word itself makes of pictures for print
_KNOWN: Final = ("image/png", "image/jpeg", "image/gif")  # to every Word
# What stands in a frame until a picture is put into it.
_RELATION, _WIDTH, _HEIGHT, _ALT = "pd-relation", "pd-width", "pd-height", "pd-alt"


class Picture(NamedTuple):
    """A picture as Word can show it: bytes, file extension, width and height in English Metric Units, SHA-256."""

    data: bytes
    extension: str
    width: int
    height: int
    hash: str = ""

    def within(self, area: Area) -> tuple[int, int]:
        """Return width and height, made smaller in proportion where the picture does not fit the room."""
        scale = min(1.0, area.width * EMU / self.width, area.height * EMU / self.height)
        return max(1, int(self.width * scale)), max(1, int(self.height * scale))


def read_picture(asset: Asset, room: Area | None = None) -> Picture:
    """Return the picture of an asset as Word shows it: upright, of a type every Word knows, with no more dots than are
    printed in the room (None: as it is).

    Raises PressDeskError where the bytes are no picture, or one of more than 89 million pixels.
    """
    told = measure(asset)
    least, most = _PLAUSIBLE_DPI
    inch = told.dpi if least <= told.dpi <= most else _SCREEN_DPI
    width, height = (max(1, int(side / inch * _INCH)) for side in (told.width, told.height))
    dots = (told.width, told.height)
    if room is not None:
        printed = Picture(b"", "", width, height).within(room)
        dots = (-(-printed[0] * _PRINTED_DPI // _INCH), -(-printed[1] * _PRINTED_DPI // _INCH))
    made = shown(asset, Use(*dots, _KNOWN, quality=88, press=True)).asset
    return Picture(made.data, made.type.partition("/")[2], width, height, made.hash)


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
