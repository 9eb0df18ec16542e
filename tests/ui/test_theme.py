"""Both palettes can be read, and every name in the style sheet and the icons exists."""

import re

import pytest
from PySide6.QtSvg import QSvgRenderer

from pressdesk.model.resources import resource_path
from pressdesk.ui.theme import Theme, contrast, drawing, icon, mix, palette, read_colours, stylesheet

GROUNDS = ("bg", "page", "canvas")
# Which words stand on which ground: selected rows and the quote tint carry ink and soft words, badges on_accent.
PAIRS = [
    *((words, ground) for ground in GROUNDS for words in ("ink", "soft", "accent", "ok", "warn", "link")),
    *((words, ground) for ground in ("sel", "accent_soft") for words in ("ink", "soft", "accent", "link")),
    ("on_accent", "accent"),
    ("on_accent", "warn"),
    ("ink", "select"),
]


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize(("words", "ground"), PAIRS)
def test_words_can_be_read(name, words, ground):
    colours = read_colours(name)
    assert contrast(getattr(colours, words), getattr(colours, ground)) >= 4.5


def test_contrast_of_black_on_white_is_21():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


def test_mix_lays_one_colour_on_another():
    assert mix("#ffffff", "#000000", 0.5) == "#808080"


def test_no_text_is_smaller_than_12_px():
    sizes = re.findall(r"font-size: (\d+)px", stylesheet(read_colours("light")))
    assert sizes
    assert min(map(int, sizes)) >= 12


@pytest.mark.parametrize("path", sorted(resource_path("icons").glob("*.svg")), ids=lambda p: p.stem)
def test_every_icon_draws_something(qapp, path):
    assert QSvgRenderer(str(path)).isValid()
    picture = drawing(path.stem, "#9b2d1f", 16).toImage()
    assert any(picture.pixelColor(x, y).alpha() for x in range(16) for y in range(16))


def test_icon_takes_the_colour(qapp):
    picture = icon("bullets", "#00ff00").pixmap(48, 48).toImage()
    shown = {
        picture.pixelColor(x, y).name() for x in range(48) for y in range(48) if picture.pixelColor(x, y).alpha() > 250
    }
    assert shown == {"#00ff00"}


def test_choosing_dark_changes_the_colours(qapp, qtbot):
    theme = Theme("light")
    with qtbot.waitSignal(theme.changed):
        theme.choose("dark")
    assert theme.colours == read_colours("dark")


def test_choosing_the_same_again_changes_nothing(qapp):
    theme = Theme("dark")
    seen = []
    theme.changed.connect(lambda: seen.append(1))
    theme.choose("dark")
    assert not seen


def test_palette_shows_selected_words_in_ink(qapp):
    colours = read_colours("dark")
    assert palette(colours).highlightedText().color().name() == colours.ink


def test_the_application_wears_the_colours_before_anybody_hears_of_them(qapp):
    theme, seen = Theme("light"), []
    theme.changed.connect(lambda: seen.append(qapp.palette().text().color().name()))
    theme.apply(qapp)
    theme.choose("dark")
    theme.choose("light")
    assert seen == [read_colours("dark").ink, read_colours("light").ink]
