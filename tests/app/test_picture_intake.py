"""What comes in as a picture is kept as it came, or made one that every output can carry."""

from io import BytesIO
from pathlib import Path

import pytest
from photos import drawing, exif, look, photo
from PIL import features

from pressdesk.app.pictures import picture, picture_file
from pressdesk.model import PressDeskError


def saved(kind: str, mode: str = "RGB", **more: object) -> bytes:
    made = BytesIO()
    drawing(300, 200, mode).save(made, kind, **more)
    return made.getvalue()


@pytest.mark.parametrize("kind", ["png", "jpeg", "gif", "webp"])
def test_what_a_page_shows_is_kept_as_it_came(kind: str) -> None:
    one = photo(300, 200, kind, exif=exif(6)) if kind != "gif" else photo(300, 200, kind)
    assert picture(one.data, "a") == one


@pytest.mark.parametrize("mode", ["RGB", "CMYK", "1", "L", "RGBA"])
@pytest.mark.parametrize("kind", ["TIFF", "BMP"])
def test_what_a_page_does_not_show_is_made_so(kind: str, mode: str) -> None:
    if (kind, mode) == ("BMP", "CMYK"):
        pytest.skip("no BMP has printers' colours")
    found = picture(saved(kind, mode), "a")
    assert found.type in ("image/png", "image/jpeg")
    assert look(found).size == (300, 200)


@pytest.mark.skipif(not features.check("avif"), reason="this Pillow reads no AVIF")
def test_a_telephones_newest_format_is_taken() -> None:
    assert look(picture(saved("AVIF"), "a")).size == (300, 200)


def test_a_picture_held_sideways_that_is_made_anew_is_upright() -> None:
    assert look(picture(saved("TIFF", exif=exif(6)), "a")).size == (200, 300)


@pytest.mark.parametrize(("name", "said"), [("", "is a folder"), ("none.png", "“none.png” cannot be read: ")])
def test_a_file_that_is_none_is_named(tmp_path: Path, name: str, said: str) -> None:
    with pytest.raises(PressDeskError, match=said):
        picture_file(tmp_path / name)


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", b"%!PS-Adobe EPSF", b"<svg/>", saved("BMP")[:2000]])
def test_what_is_no_picture_is_refused_with_a_way_out(data: bytes) -> None:
    with pytest.raises(PressDeskError, match=r"“a.x” cannot be read. Save it as a PNG or JPEG"):
        picture(data, "a.x")


def test_a_bomb_is_refused() -> None:
    data = saved("BMP").replace((300).to_bytes(4, "little"), (30_000).to_bytes(4, "little"), 1)
    data = data.replace((200).to_bytes(4, "little"), (20_000).to_bytes(4, "little"), 1)
    with pytest.raises(PressDeskError, match=r"“a.bmp” is too large"):
        picture(data, "a.bmp")
