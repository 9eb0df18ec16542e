"""Snippets on the Boilerplate page: a chip shows them, and they go into the words of the release."""

import pytest
from build import t
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pressdesk import desk as desks
from pressdesk.app.session import Session
from pressdesk.desk import Desk
from pressdesk.model import Boilerplate
from pressdesk.ui.pages.boilerplate import BoilerplatePage
from pressdesk.ui.theme import Theme

KEPT = (
    Boilerplate("a", "About", paragraphs=(t("We are."),)),
    Boilerplate("s", "Legal line", paragraphs=(t("No offer."),), kind="snippet"),
)


@pytest.fixture
def page(qtbot, session: Session, theme: Theme, desk: Desk) -> BoilerplatePage:
    desks.save_boilerplates(desk, KEPT)
    made = BoilerplatePage(session, theme)
    qtbot.addWidget(made)
    made.resize(900, 900)
    with qtbot.waitActive(made):
        made.show()
    return made


def test_each_chip_shows_its_kind(page: BoilerplatePage) -> None:
    assert page.form.name.text() == "About"
    QTest.mouseClick(page.kinds.chips["snippet"], Qt.MouseButton.LeftButton)
    assert (page.form.name.text(), page.uses.isVisible()) == ("Legal line", False)
    QTest.mouseClick(page.kinds.chips["boilerplate"], Qt.MouseButton.LeftButton)
    assert (page.form.name.text(), page.uses.isVisible()) == ("About", True)


def test_what_is_new_is_of_the_kind_that_is_shown(page: BoilerplatePage, desk: Desk) -> None:
    page.kinds.show_kind("snippet")
    page.new()
    QTest.keyClicks(page.form.name, "Note")
    page.form.words.editor.setFocus()
    QTest.keyClicks(page.form.words.editor, "Call us.")
    page.keep()
    kinds = {one.name: one.kind for one in desks.boilerplates(desk)}
    assert kinds == {"About": "boilerplate", "Legal line": "snippet", "Note": "snippet"}


def test_without_snippets_the_page_says_how_to_make_one(page: BoilerplatePage, desk: Desk) -> None:
    desks.remove_boilerplate(desk, "s")
    page.refresh()
    page.kinds.show_kind("snippet")
    assert page._panes._empty.isVisible()
    assert "typing /" in page._panes._empty.text()
