"""Pictures are made fit for each use once: smaller where they are too large, else the same bytes without notes."""

from io import BytesIO

import pytest
from photos import GPS, ORIENTATION, exif, flat, look, photo
from PIL import Image as Pillow

from pressdesk.model import Asset, PressDeskError
from pressdesk.text import pictures
from pressdesk.text.picture_notes import without_notes
from pressdesk.text.pictures import Use, bare, measure, shown

ALL = ("image/png", "image/jpeg", "image/gif", "image/webp")
USE = Use(400, 400, ALL)


@pytest.mark.parametrize("kind", ["jpeg", "png", "gif", "webp"])
def test_a_small_picture_keeps_its_bytes(kind: str) -> None:
    one = photo(300, 200, kind)
    assert shown(one, USE) == (one, 300, 200)
    assert shown(one, USE).asset.data is one.data


@pytest.mark.parametrize(("size", "made"), [((800, 600), (400, 300)), ((300, 900), (133, 400)), ((401, 4), (400, 4))])
@pytest.mark.parametrize("kind", ["jpeg", "png", "webp"])
def test_a_large_picture_is_made_smaller(kind: str, size: tuple[int, int], made: tuple[int, int]) -> None:
    found = shown(photo(*size, kind), USE)
    assert found[1:] == look(found.asset).size == made


@pytest.mark.parametrize("turned", range(1, 9))
@pytest.mark.parametrize(("size", "kind"), [((300, 100), "jpeg"), ((900, 300), "jpeg"), ((300, 100), "png")])
def test_a_picture_stands_upright(size: tuple[int, int], kind: str, turned: int) -> None:
    one = photo(*size, kind, exif=exif(turned))
    wide = look(shown(one, USE).asset)
    assert (wide.width > wide.height) == (turned < 5)
    assert (measure(one).width > measure(one).height) == (turned < 5)
    assert not wide.getexif()


@pytest.mark.parametrize("kind", ["jpeg", "png", "webp"])
def test_no_output_says_where_a_picture_was_taken(kind: str) -> None:
    one = photo(300, 200, kind, exif=exif())
    found = shown(one, USE).asset
    assert GPS in look(one).getexif()
    assert not look(found).getexif()
    assert look(found).tobytes() == look(one).tobytes()
    assert b"Harbour" not in found.data


@pytest.mark.parametrize("turned", [1, 6])
def test_a_picture_in_full_size_is_the_same_without_the_place(turned: int) -> None:
    one = photo(900, 300, exif=exif(turned))
    found = bare(one)
    assert dict(look(found).getexif()) == ({ORIENTATION: 6} if turned == 6 else {})
    assert look(found).tobytes() == look(one).tobytes()


def test_a_second_picture_behind_the_first_goes() -> None:
    made = BytesIO()
    Pillow.new("RGB", (30, 20)).save(made, "MPO", save_all=True, append_images=[Pillow.new("RGB", (9, 9), "red")])
    found = shown(Asset("image/jpeg", made.getvalue()), USE).asset
    assert (look(found).format, look(found).size) == ("JPEG", (30, 20))


@pytest.mark.parametrize("filling", [b"\xff", b"\xff\xff\xff", b"\0junk"])
def test_a_picture_with_filled_markers_is_not_damaged(filling: bytes) -> None:
    data = photo(400, 400, exif=exif(), quality=95).data
    filled = data.replace(b"\xff\xdb", filling + b"\xff\xdb").replace(b"\xff\xe1", b"\xff\xff\xe1", 1)
    made = Asset("image/jpeg", without_notes(filled))
    assert look(made).tobytes() == look(Asset("image/jpeg", data)).tobytes()
    assert b"Harbour" not in made.data


@pytest.mark.parametrize("kind", ["jpeg", "png", "webp"])
@pytest.mark.parametrize("part", [0, 3, 11, 14, 30, 50, 99])
def test_a_file_that_ends_too_soon_is_no_trouble(kind: str, part: int) -> None:
    data = photo(300, 200, kind, exif=exif()).data
    assert without_notes(data[: len(data) * part // 100]) is not None


def test_a_photo_in_a_drawings_file_becomes_one() -> None:
    one = photo(400, 400, "png")
    found = shown(one, Use(400, 400, ALL, heavy=1000)).asset
    assert found.type == "image/jpeg"
    assert 2 * len(found.data) < len(one.data)


@pytest.mark.parametrize(("mode", "size", "kind"), [("RGBA", 900, "image/png"), ("RGB", 900, "image/png")])
def test_a_drawing_stays_one(mode: str, size: int, kind: str) -> None:
    found = shown(flat(size, size, mode), Use(400, 400, ALL, heavy=0)).asset
    assert (found.type, look(found).mode) == (kind, mode)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "I;16", "CMYK"])
def test_every_kind_of_colours_can_be_made_smaller(mode: str) -> None:
    kind = "jpeg" if mode == "CMYK" else "png"
    one = photo(900, 600, kind, mode) if mode != "I;16" else Asset("image/png", _grey())
    assert look(shown(one, USE).asset).mode in ("L", "RGB")


def _grey() -> bytes:
    made = BytesIO()
    Pillow.new("I;16", (900, 600), 40_000).save(made, "png")
    return made.getvalue()


def test_sixteen_bits_of_grey_keep_their_shade() -> None:
    assert look(shown(Asset("image/png", _grey()), USE).asset).getpixel((5, 5)) == 156


def test_what_moves_goes_on_moving() -> None:
    made = BytesIO()
    Pillow.new("L", (900, 600)).save(made, "gif", save_all=True, append_images=[Pillow.new("L", (900, 600), 255)])
    one = Asset("image/gif", made.getvalue())
    assert shown(one, USE).asset is one


def test_printers_colours_are_for_print_only() -> None:
    one = photo(300, 200, "jpeg", "CMYK")
    assert look(shown(one, USE).asset).mode == "RGB"
    assert shown(one, USE._replace(press=True)).asset is one


def test_a_picture_is_made_once(monkeypatch: pytest.MonkeyPatch) -> None:
    one = photo(901, 601)
    first = shown(one, USE).asset
    monkeypatch.setattr(pictures, "opened", None)
    assert shown(Asset("image/jpeg", bytes(bytearray(one.data))), USE).asset is first


@pytest.mark.parametrize("data", [b"", b"no picture", photo().data[:900], b"\x89PNG\r\n\x1a\n" + bytes(40)])
def test_what_is_no_picture_is_named(data: bytes) -> None:
    one = Asset("image/png", data)
    with pytest.raises(PressDeskError, match=f"{one.hash[:12]}… cannot be read"):
        shown(one, Use(10, 10, ALL))
