"""The starter letterhead looks as it did when somebody last looked: its printed pages beside the kept ones."""

import shutil
from pathlib import Path

import pytest
from make_goldens import FONTS, GOLDENS, RELEASES, fonts, print_pages
from PIL import Image, ImageChops, ImageFilter

TOOLS = ("soffice", "pdftoppm", "pdffonts")
KEPT = sorted(GOLDENS.glob("*.png"))
# A page is compared in fields of 5 by 5 dots, each with its neighbours: another LibreOffice may set a line lower.
_FIELD, _INK, _BARE, _MOST = 5, 28, 6, 8


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Image.Image]:
    """Return the pages by the names of the kept ones."""
    if missing := [tool for tool in TOOLS if shutil.which(tool) is None]:
        pytest.skip(f"{', '.join(missing)} is not on this machine")
    folder = tmp_path_factory.mktemp("pages")
    made = print_pages(RELEASES, folder)
    if others := {font for name in RELEASES for font in fonts(folder / f"{name}.pdf")} - set(FONTS):
        pytest.skip(
            f"the fonts {' and '.join(FONTS)} are not on this machine ({', '.join(sorted(others))} came instead)"
        )
    return {f"{name}-{n}": page for name, of_one in made.items() for n, page in enumerate(of_one, 1)}


@pytest.mark.network_tool
def test_there_are_as_many_pages(pages: dict[str, Image.Image]) -> None:
    assert sorted(pages) == [path.stem for path in KEPT]


@pytest.mark.network_tool
@pytest.mark.parametrize("path", KEPT, ids=lambda path: path.stem)
def test_a_page_looks_as_it_did(pages: dict[str, Image.Image], path: Path) -> None:
    with Image.open(path) as kept:
        assert apart(pages[path.stem], kept.convert("L")) <= _MOST


@pytest.mark.parametrize("path", KEPT, ids=lambda path: path.stem)
def test_a_lost_line_and_a_moved_one_are_seen(path: Path) -> None:
    with Image.open(path) as kept:
        page = kept.convert("L")
    for box in ((0, 20, page.width, 60), (0, 60, page.width, 100)):
        lost = page.copy()
        lost.paste(255, box)
        assert apart(page, lost) > _MOST
    assert apart(page, ImageChops.offset(page, 0, 1)) == 0
    assert apart(page, ImageChops.offset(page, 0, 12)) > _MOST


def apart(one: Image.Image, other: Image.Image) -> int:
    """Return how many fields of the page hold ink in one and none, nor beside them, in the other."""
    if one.size != other.size:
        return one.width * one.height
    inks = [ImageChops.invert(page.reduce(_FIELD)) for page in (one, other)]
    return sum(_lost(*pair) for pair in (inks, inks[::-1]))


def _lost(ink: Image.Image, there: Image.Image) -> int:
    bare = there.filter(ImageFilter.MaxFilter(3)).point(lambda shade: 255 * (shade < _BARE))
    return ImageChops.darker(ink.point(lambda shade: 255 * (shade > _INK)), bare).histogram()[255]
