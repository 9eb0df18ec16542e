"""Both palettes can be read, and every name in the style sheet and the icons exists."""

import re
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLineEdit

from pressdesk.model.resources import resource_path
from pressdesk.ui.form_lines import EndMarkPart
from pressdesk.ui.line import TextLine
from pressdesk.ui.pages.fields import Line, Lines
from pressdesk.ui.pieces import bare_line
from pressdesk.ui.theme import Theme, contrast, icon, mix, palette, read_colours, stronger, stylesheet

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


def rules(name) -> list[tuple[str, dict[str, str]]]:
    """Return the rules of the style sheet, each with what it says."""
    found = re.findall(r"([^{}]+)\{([^{}]*)\}", stylesheet(read_colours(name)).partition("*/")[2])
    return [(who.strip(), dict(re.findall(r"([\w-]+): ([^;]+);?", said))) for who, said in found]


@pytest.mark.parametrize("name", ["light", "dark"])
def test_words_that_a_rule_puts_on_a_ground_can_be_read(name):
    said = [
        (who, rule.get("color"), rule.get("background") or rule.get("background-color"))
        for who, rule in rules(name)
        if ":disabled" not in who
    ]
    both = [(who, contrast(words, ground)) for who, words, ground in said if words and (ground or "")[:1] == "#"]
    assert len(both) > 10
    assert [one for one in both if one[1] < 4.5] == []


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("ground", [*GROUNDS, "sel"])
@pytest.mark.parametrize("ring", ["accent", "ink"])
def test_the_ring_of_the_focus_can_be_seen(name, ground, ring):
    colours = read_colours(name)
    assert contrast(getattr(colours, ring), getattr(colours, ground)) >= 3


@pytest.mark.parametrize("name", ["light", "dark"])
def test_whatever_has_the_focus_wears_a_ring_that_can_be_seen(name):
    colours = read_colours(name)
    focused = [(who, " ".join(rule.values())) for who, rule in rules(name) if ":focus" in who or "focused" in who]
    ringless = [who for who, said in focused if colours.accent not in said and colours.ink not in said]
    # The one lies on the accent and wears what stands out there; round the other its box wears the ring.
    assert ringless == ["QToolButton#kinds:focus", 'QLineEdit[look="bare"]:focus']


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("wave", ["accent", "link", "warn", "ok"])
@pytest.mark.parametrize("ground", ["page", "accent_soft"])
def test_what_is_drawn_under_words_can_be_seen(name, wave, ground):
    colours = read_colours(name)
    assert contrast(getattr(colours, wave), getattr(colours, ground)) >= 3


@pytest.mark.parametrize("name", ["light", "dark"])
def test_high_contrast_is_high(name):
    colours = stronger(read_colours(name))
    for ground in (colours.bg, colours.page, colours.canvas, colours.sel, colours.accent_soft):
        assert (
            min(contrast(getattr(colours, one), ground) for one in ("ink", "soft", "accent", "ok", "warn", "link")) >= 7
        )
        assert contrast(colours.line, ground) >= 3
    assert contrast(colours.on_accent, colours.accent) >= 7


def test_a_system_with_high_contrast_is_followed(qapp, monkeypatch):
    theme = Theme("light")
    quiet = theme.colours
    hints = SimpleNamespace(contrastPreference=lambda: Qt.ContrastPreference.HighContrast)
    monkeypatch.setattr(theme, "_hints", SimpleNamespace(accessibility=lambda: hints))
    theme.choose("light")
    assert theme.colours == stronger(quiet)


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
    picture = icon(path.stem, "#9b2d1f").pixmap(16, 16).toImage()
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


def test_the_words_of_a_boilerplate_follow_another_theme_while_they_are_shown(window, qtbot):
    window.show_page("boilerplate")
    editor = window.middle.pages["boilerplate"].form.words.editor
    window.act["theme_dark"].trigger()
    qtbot.waitUntil(lambda: editor.palette().text().color().name() == read_colours("dark").ink)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_what_stands_in_an_empty_field_can_be_read(qapp, qtbot, name):
    theme = Theme(name)
    theme.apply(qapp)
    for make in (EndMarkPart, lambda: bare_line("Region", "State"), lambda: Line("None"), TextLine, QLineEdit, Lines):
        shown = make()
        qtbot.addWidget(shown)
        shown.show()
        line = shown if hasattr(shown, "setPlaceholderText") else shown.line
        words = line.palette().placeholderText().color()
        assert words.alpha() == 255
        assert contrast(words.name(), theme.colours.page) >= 4.5
