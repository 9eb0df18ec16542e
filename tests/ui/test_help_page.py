"""Help: every field and style it names exists, its links and pictures are there, nothing comes from a network."""

import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from pressdesk.model.resources import resource_path, resource_text
from pressdesk.ui.help_page import HelpBrowser, HelpWindow, anchor, heading, show_help
from pressdesk.ui.theme import Theme
from pressdesk.word.fields import FIELDS, FILTERS, ITEMS
from pressdesk.word.styles import base_styles

PAGE = resource_text("help/making-a-template.md")
PICTURE = QTextDocument.ResourceType.ImageResource.value


@pytest.fixture
def browser(qtbot, qapp) -> HelpBrowser:
    made = HelpBrowser(Theme("light"), "making-a-template")
    qtbot.addWidget(made)
    made.resize(760, 700)
    made.show()
    return made


def test_it_names_every_field_filter_and_repeating_field() -> None:
    table = re.findall(r"^\| `([\w.]+)` \|", PAGE, flags=re.MULTILINE)
    assert set(FIELDS) <= set(table)
    assert set(re.findall(r"\| (\w+) \}\}`", PAGE)) == set(FILTERS)
    for collection, fields in ITEMS.items():
        line = next(line for line in PAGE.splitlines() if line.startswith(f"| `{collection}` | `."))
        assert set(re.findall(r"`\.(\w+)`", line)) == set(fields)


def test_it_names_only_styles_that_there_are() -> None:
    section = PAGE.split("## Styles")[1].split("\n## ")[0]
    named = [
        name.strip()
        for row in re.findall(r"^\| [^|]* \| (.*) \|$", section, re.MULTILINE)[1:]
        for name in row.split(",")
    ]
    known = {name for _, name in base_styles()}
    assert [name for name in named if name.casefold() not in known] == []
    assert len(named) > 20


def test_its_links_lead_to_headings_of_the_page() -> None:
    headings = {anchor(line.lstrip("# ")) for line in PAGE.splitlines() if line.startswith("#")}
    links = re.findall(r"\]\(#([^)]+)\)", PAGE)
    assert set(links) <= headings
    assert len(links) > 8


def test_its_pictures_are_there_and_small(browser: HelpBrowser) -> None:
    pictures = re.findall(r"!\[([^\]]+)\]\((pictures/[^)]+)\)", PAGE)
    assert len(pictures) >= 4
    for words, name in pictures:
        assert len(words) > 10, "a picture needs words for who cannot see it"
        assert resource_path(f"help/{name}").stat().st_size <= 60 * 1024
        assert not browser.loadResource(PICTURE, QUrl(name)).isNull()


@pytest.mark.parametrize("name", ["https://example.org/x.png", "pictures/../../icons/x.png", "/etc/hosts", "x.css"])
def test_nothing_else_is_loaded(browser: HelpBrowser, name: str) -> None:
    assert browser.loadResource(PICTURE, QUrl(name)) is None


def test_a_link_to_a_heading_scrolls(browser: HelpBrowser) -> None:
    browser.anchorClicked.emit(QUrl("#styles"))
    assert browser.verticalScrollBar().value() > 500
    assert browser.textCursor().block().text() == "Styles"


@pytest.mark.parametrize(("link", "opened"), [("https://example.org/", True), ("file:///etc/hosts", False)])
def test_only_links_to_the_web_are_opened(browser: HelpBrowser, monkeypatch, link: str, opened: bool) -> None:
    seen: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", seen.append)
    browser.anchorClicked.emit(QUrl(link))
    assert bool(seen) is opened


def test_it_follows_the_palette(browser: HelpBrowser) -> None:
    light = browser.grab().toImage().pixelColor(5, 5)
    browser._theme.choose("dark")
    assert browser.grab().toImage().pixelColor(5, 5).lightness() < light.lightness() / 3


def test_it_opens_once(qtbot, qapp) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    theme = Theme("light")
    first = show_help(parent, theme)
    assert show_help(parent, theme) is first
    assert len(parent.findChildren(HelpWindow)) == 1
    assert first.windowTitle() == f"{heading(PAGE)} – PressDesk"


def test_the_caret_is_shown_once_keys_move_it(browser: HelpBrowser) -> None:
    browser.setFocus()
    QTest.keyClick(browser, Qt.Key.Key_Shift)
    assert browser.cursorWidth() == 0
    QTest.keyClick(browser, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert browser.cursorWidth() == 1
