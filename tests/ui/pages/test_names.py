"""All releases of the desk are looked through for names; a new title offers the drafts that have the old one."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from pressdesk import desk as desks
from pressdesk.app.session import Session
from pressdesk.desk import Desk
from pressdesk.model import Person, Release, Speaker
from pressdesk.ui.pages.people import PeoplePage
from pressdesk.ui.theme import Theme
from tests.build import p, quote, release

ANA = Person("ana", "Ana Castellano", "Director", "Harbor Trust")


def speaks(id: str, name: str = "Ana Castellano", title: str = "", **more: object) -> Release:
    return release(p("We sail."), quote("We sail.", by=Speaker(name, title)), id=id, headline=f"Harbor {id}", **more)


@pytest.fixture
def open_page(qtbot, session: Session, theme: Theme, desk: Desk) -> Callable[..., PeoplePage]:
    def opened(*releases: Release) -> PeoplePage:
        desks.save_person(desk, ANA)
        for one in releases:
            desks.save(desk, one, None)
        page = PeoplePage(session, theme)
        qtbot.addWidget(page)
        page.resize(760, 600)
        with qtbot.waitActive(page):
            page.show()
        qtbot.waitUntil(lambda: page.form.lines["name"].text() == ANA.name)
        return page

    return opened


def click(page: PeoplePage, words: str) -> None:
    found = next(b for b in page.findChildren(QPushButton) if b.text() == words and b.isVisible())
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def rows(page: PeoplePage) -> list[str]:
    model = page.results.view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_names_that_do_not_agree_are_listed_and_open_at_their_words(qtbot, open_page) -> None:
    page = open_page(speaks("a", "Ana Castelano"), speaks("b"), speaks("c", title="Deputy Director"))
    click(page, "Look through all releases…")
    qtbot.waitUntil(lambda: len(rows(page)) == 2)
    view, row = page.results.view, rows(page).index("“Ana Castelano” is “Ana Castellano” in People.")
    with qtbot.waitSignal(page.told_wanted) as opened:
        where = view.visualRect(view.model().index(row, 0)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert (opened.args[0], opened.args[1].passage.text) == ("a", "Ana Castelano")


def test_where_all_agree_that_is_said_and_there_is_a_way_back(qtbot, open_page) -> None:
    page = open_page(speaks("a"), speaks("b"))
    click(page, "Look through all releases…")
    qtbot.waitUntil(lambda: "agree with People" in page.results.said.text())
    assert page.results.said.text().startswith("Releases looked through: 2.")
    view = page.list.view
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.model().index(0, 0)).center())
    qtbot.waitUntil(page.form.isVisible)
    assert not page.results.isVisible()


def test_a_desk_without_releases_says_so(qtbot, open_page) -> None:
    page = open_page()
    click(page, "Look through all releases…")
    qtbot.waitUntil(lambda: page.results.said.text() == "There are no releases of your own yet.")


def test_a_new_title_offers_the_drafts_that_have_the_old_one(qtbot, open_page, told) -> None:
    page = open_page(speaks("a", title="Director"), speaks("b", title="Director", stage="issued"), speaks("c"))
    title = page.form.lines["title"]
    title.setFocus()
    title.selectAll()
    QTest.keyClicks(title, "Executive Director")
    page.form.lines["phone"].setFocus()
    qtbot.waitUntil(lambda: len(told) == 1)
    assert told[0].text == "One draft still has the title “Director” for Ana Castellano"
    told[0].actions[0].run()
    assert rows(page) == ["“Director”: In People, the title of Ana Castellano is “Executive Director”."]


def test_a_title_that_no_draft_has_is_no_news(qtbot, open_page, told) -> None:
    page = open_page(speaks("a", title="Mayor"))
    title = page.form.lines["title"]
    title.setFocus()
    title.selectAll()
    QTest.keyClicks(title, "Chair")
    page.form.lines["phone"].setFocus()
    qtbot.wait(150)
    assert told == []
