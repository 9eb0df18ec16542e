"""Everything a release becomes, in one folder or zip."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from build import image, p, release
from photos import exif, photo
from PIL import Image as Drawing

from pressdesk.app import package as packages
from pressdesk.app import pdf
from pressdesk.app.package import package, zipped
from pressdesk.app.render import FORMATS, Format, Made, Means, render, whole
from pressdesk.app.targets import targets_in
from pressdesk.model import Asset, Embargo, Office, PressDeskError, Template, TemplateError, codec

NAME = "2026-03-09-harbour-opens"
_DRAWN = io.BytesIO()
Drawing.new("RGB", (9, 9), "navy").save(_DRAWN, "jpeg")
SHIP = Asset("image/jpeg", _DRAWN.getvalue())
RELEASE = release(p("Boats sail."), image(SHIP.hash), image("b" * 64), image(SHIP.hash))
OFFICE = Office(images=((SHIP.hash, SHIP),))


def refuse(error: PressDeskError) -> Callable[..., Made]:
    def write(*_: object) -> Made:
        raise error

    return write


def only(write: Callable[..., Made], suffix: str = ".pdf") -> dict[str, Format]:
    return {"x": Format("PDF", suffix, (), write)}


def test_a_package_holds_every_format_and_each_picture_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "make", lambda *_, **__: (b"%PDF", "how"))
    made = whole(RELEASE, OFFICE).files
    ends = {form.suffix for name, form in FORMATS.items() if name != "package"}
    assert set(made) == {f"{NAME}{end}" for end in ends} | {f"pictures/{NAME}-1.jpg"}
    assert made[f"pictures/{NAME}-1.jpg"] == SHIP.data
    assert made[f"{NAME}.txt"] == render(RELEASE, "txt", OFFICE).data


def test_every_name_says_embargoed_while_it_is() -> None:
    made = whole(release(image(SHIP.hash), timing=Embargo("2199-03-09T06:00", "America/New_York")), OFFICE)
    bare = [name.removeprefix("pictures/") for name in made.files]
    assert all(name.startswith("EMBARGOED until 2199-03-09 0600 EST harbour-opens") for name in bare)


def test_an_hour_that_is_left_out_stops_a_package() -> None:
    with pytest.raises(PressDeskError, match="does not exist"):
        whole(release(timing=Embargo("2027-03-14T02:30", "America/New_York")), OFFICE)


def test_a_format_that_cannot_be_made_is_said() -> None:
    made = package(RELEASE, Office(), Means(), only(refuse(PressDeskError("No engine is here", "Install it."))))
    assert (made.files, made.notes) == ({}, ("No PDF file is in the package: No engine is here. Install it.",))


def test_a_broken_template_stops_a_package() -> None:
    with pytest.raises(TemplateError, match="Ours"):
        whole(RELEASE, OFFICE, Means(web=Template("t", "Ours", "web", b"{% if %}")))


def test_formats_of_one_suffix_get_names_of_their_own() -> None:
    made = package(release(), Office(), Means(), only(lambda *_: Made(b"")) | {"y": only(lambda *_: Made(b""))["x"]})
    assert list(made.files) == [f"{NAME}.pdf", f"{NAME} (2).pdf"]


def test_a_zip_of_equal_files_is_equal_and_has_no_folder_of_its_own() -> None:
    files = {"a.txt": b"words", "pictures/b.png": b"picture"}
    assert zipped(files) == zipped(files)
    with zipfile.ZipFile(io.BytesIO(zipped(files))) as read:
        assert {name: read.read(name) for name in read.namelist()} == files
        assert {entry.external_attr >> 16 for entry in read.infolist()} == {0o100644}


def test_releases_of_one_name_are_written_beside_each_other(tmp_path: Path) -> None:
    first = targets_in(tmp_path, RELEASE, ("txt", "md"), ())
    second = targets_in(tmp_path, RELEASE, ("txt", "md"), {first[1].path})
    assert [one.path.name for one in second] == [f"{NAME} (2).txt", f"{NAME} (2).md"]


def test_a_picture_of_another_kind_keeps_its_ending() -> None:
    logo = Asset("image/webp", b"w")
    made = packages.package(release(image(logo.hash)), Office(images=((logo.hash, logo),)), Means(), {})
    assert list(made.files) == [f"pictures/{NAME}-1.webp"]


def test_pressdesks_own_file_in_a_package_has_pictures_without_a_cameras_notes() -> None:
    taken = photo(exif=exif())
    value = release(p("Boats sail."), image(taken.hash, caption="A ship"))
    office = Office(images=((taken.hash, taken),))
    own = codec.decode(whole(value, office).files[f"{NAME}.pressrelease"])
    (kept,) = own.assets.values()
    assert (own.losses, own.release.body[1]) == ((), image(kept.hash, caption="A ship"))
    assert b"Harbour Camera" in taken.data
    assert b"Harbour Camera" not in kept.data
    assert codec.decode(render(value, "json", office).data).assets == {taken.hash: taken}
