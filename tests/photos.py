"""Pictures as cameras and drawing programs make them, made here."""

from io import BytesIO

from PIL import Image as Pillow

from pressdesk.model import Asset

GPS, ORIENTATION = 0x8825, 0x0112


def drawing(width: int, height: int, mode: str = "RGB") -> Pillow.Image:
    """Return a gradient with the grain of a photo."""
    grain = Pillow.effect_noise((min(width, 400), min(height, 400)), 60).resize((width, height))
    shade = Pillow.linear_gradient("L").resize((width, height))
    return Pillow.merge("RGB", (grain, shade, Pillow.blend(grain, shade, 0.5))).convert(mode)


def exif(turned: int = 1) -> Pillow.Exif:
    """Return what a camera notes: how it was held, and where."""
    made = Pillow.Exif()
    made[ORIENTATION] = turned
    made.get_ifd(GPS)[1] = "N"
    made[0x010F] = "Harbour Camera"
    return made


def photo(width: int = 300, height: int = 200, kind: str = "jpeg", mode: str = "RGB", **more: object) -> Asset:
    """Return a photo as a file of one of the kinds that a desk keeps."""
    made = BytesIO()
    drawing(width, height, mode).save(made, kind, **more)
    return Asset(f"image/{kind}", made.getvalue())  # type: ignore[arg-type]


def flat(width: int = 300, height: int = 200, mode: str = "RGB", kind: str = "png") -> Asset:
    """Return a picture of one colour, half to be seen through where the mode can say so."""
    made = BytesIO()
    Pillow.new(mode, (width, height), (10, 90, 160, 128)[: len(mode)]).save(made, kind)
    return Asset(f"image/{kind}", made.getvalue())  # type: ignore[arg-type]


def look(asset: Asset) -> Pillow.Image:
    """Return the picture in a file."""
    return Pillow.open(BytesIO(asset.data))
