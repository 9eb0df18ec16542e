"""A large photo in every output: as large as its use needs, without the place, and whole where it is kept."""

import base64
import re
import zipfile
from email import message_from_bytes, policy
from io import BytesIO

import pytest
from build import image, release
from photos import GPS, exif, look, photo

from pressdesk.app.render import render, render_folder
from pressdesk.model import Asset, Office, codec

LARGE = photo(4000, 3000, quality=95, exif=exif())
SMALL = photo(300, 200)


def office(*pictures: Asset) -> Office:
    return Office(images=tuple((one.hash, one) for one in pictures))


def made(one: Asset, name: str) -> bytes:
    return render(release(image(one.hash)), name, office(one)).data


def in_page(page: str) -> list[Asset]:
    found = re.findall(r'src=\\?"data:(image/\w+);base64,([\w+/=]+)', page)
    return [Asset(type, base64.b64decode(data)) for type, data in found]


def pictures(one: Asset, name: str) -> list[Asset]:
    """Return the pictures in an output."""
    data = made(one, name)
    if name == "docx":
        with zipfile.ZipFile(BytesIO(data)) as file:
            return [Asset("image/jpeg", file.read(each)) for each in file.namelist() if "media/pd-" in each]
    if name == "email":
        parts = message_from_bytes(data, policy=policy.default).walk()
        return [Asset("image/jpeg", part.get_content()) for part in parts if part.get_content_type() == "image/jpeg"]
    return in_page(data.decode())


@pytest.mark.parametrize(
    ("name", "width", "most"),
    [("docx", 1342, 900_000), ("html", 1600, 900_000), ("ninjs", 1600, 900_000), ("email", 1104, 450_000)],
)
def test_a_large_photo_is_as_large_as_its_use_needs(name: str, width: int, most: int) -> None:
    (found,) = pictures(LARGE, name)
    assert look(found).size == (width, width * 3 // 4 + (name == "docx"))
    assert len(found.data) < most < len(LARGE.data)
    assert GPS not in look(found).getexif()


@pytest.mark.parametrize("name", ["docx", "html", "ninjs", "email"])
def test_a_small_picture_is_the_same_everywhere(name: str) -> None:
    assert [one.data for one in pictures(SMALL, name)] == [SMALL.data]


def test_a_folder_holds_the_smaller_picture() -> None:
    files = render_folder(release(image(LARGE.hash)), office(LARGE)).files
    assert look(Asset("image/jpeg", files["images/picture-1.jpg"])).width == 1600
    assert b'src="images/picture-1.jpg"' in files["index.html"]


def test_a_package_has_the_picture_in_full_size_without_the_place() -> None:
    with zipfile.ZipFile(BytesIO(made(LARGE, "package"))) as file:
        name = next(each for each in file.namelist() if each.startswith("pictures/"))
        found = look(Asset("image/jpeg", file.read(name)))
    assert (found.size, GPS in found.getexif()) == ((4000, 3000), False)


def test_a_release_for_another_desk_has_the_picture_as_it_came() -> None:
    assert codec.decode(made(LARGE, "json"))[1] == {LARGE.hash: LARGE}
