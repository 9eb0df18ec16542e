"""People: written once, found again, saved by themselves."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from pressdesk import desk as desks
from pressdesk.app.messages import Message
from pressdesk.app.session import Session
from pressdesk.desk import Desk, people, save_person
from pressdesk.model import DeskError, Person
from pressdesk.ui.pages.people import PeoplePage
from pressdesk.ui.theme import Theme

ANA = Person("ana", "Ana Ruiz", "Director", "Harbor Trust", email="ana@example.org")
BJÖRN = Person("bjorn", "Björn Dahl", "Press officer", sample=True)


@pytest.fixture
def open_page(qtbot, session: Session, theme: Theme, desk: Desk) -> Callable[..., PeoplePage]:
    def opened(*kept: Person) -> PeoplePage:
        for person in kept:
            save_person(desk, person)
        page = PeoplePage(session, theme)
        qtbot.addWidget(page)
        page.resize(760, 600)
        with qtbot.waitActive(page):
            page.show()
        return page

    return opened


def names(page: PeoplePage) -> list[str]:
    model = page.list.view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def click(page: PeoplePage, words: str) -> None:
    found = next(b for b in page.findChildren(QPushButton) if b.text() == words and b.isVisible())
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def choose(page: PeoplePage, row: int) -> None:
    view = page.list.view
    where = view.visualRect(view.model().index(row, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    QApplication.processEvents()


def test_a_new_person_is_typed_and_saved_after_a_pause(qtbot, open_page, desk: Desk) -> None:
    page = open_page()
    click(page, "New person")
    assert page.form.lines["name"].hasFocus()
    QTest.keyClicks(QApplication.focusWidget(), "Ana Ruiz")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClicks(QApplication.focusWidget(), "Director")
    qtbot.waitUntil(lambda: people(desk) != (), timeout=2000)
    assert [(one.name, one.title) for one in people(desk)] == [("Ana Ruiz", "Director")]


def test_words_typed_without_a_pause_are_saved(qtbot, open_page, desk: Desk) -> None:
    page = open_page(ANA)
    for _ in range(18):
        QTest.keyClicks(page.form.lines["hours"], "9")
        qtbot.wait(50)
    assert people(desk)[0].hours


def test_choosing_another_person_saves_the_first(open_page, desk: Desk) -> None:
    page = open_page(ANA, BJÖRN)
    QTest.keyClicks(page.form.lines["phone"], "555")
    choose(page, 1)
    assert page.form.lines["name"].text() == "Björn Dahl"
    assert {one.id: one.phone for one in people(desk)} == {"ana": "555", "bjorn": ""}


def test_leaving_the_page_saves(open_page, desk: Desk) -> None:
    page = open_page(ANA)
    QTest.keyClicks(page.form.lines["hours"], "9 to 5")
    page.hide()
    assert people(desk)[0].hours == "9 to 5"


def test_a_new_person_without_a_word_is_forgotten(open_page, desk: Desk) -> None:
    page = open_page(ANA)
    click(page, "New person")
    page.hide()
    assert people(desk) == (ANA,)


def test_words_are_found_without_case_and_accents(open_page) -> None:
    page = open_page(ANA, BJÖRN)
    QTest.keyClicks(page.list.search, "bjorn")
    assert names(page) == ["Björn Dahl"]
    QTest.keyClick(page.list.search, Qt.Key.Key_Escape)
    assert names(page) == ["Ana Ruiz", "Björn Dahl"]


def test_people_are_found_by_their_address(open_page) -> None:
    page = open_page(ANA, BJÖRN)
    QTest.keyClicks(page.list.search, "ana@ex")
    assert names(page) == ["Ana Ruiz"]


def test_typing_a_name_that_the_search_does_not_find_keeps_the_person(qtbot, open_page) -> None:
    page = open_page(ANA, BJÖRN)
    QTest.keyClicks(page.list.search, "ana")
    page.form.lines["name"].clear()
    QTest.keyClicks(page.form.lines["name"], "Eva")
    QApplication.processEvents()
    assert page.form.lines["name"].text() == "Eva"


def test_a_person_is_removed_and_comes_back(open_page, desk: Desk, told: list[Message]) -> None:
    page = open_page(ANA, BJÖRN)
    click(page, "Remove")
    assert people(desk) == (BJÖRN,)
    told[-1].actions[0].run()
    assert names(page) == ["Ana Ruiz", "Björn Dahl"]


def test_what_the_desk_refuses_stays_in_hand(open_page, desk: Desk, monkeypatch, told: list[Message]) -> None:
    page = open_page(ANA)
    QTest.keyClicks(page.form.lines["phone"], "555")
    with monkeypatch.context() as broken:
        broken.setattr(desks, "save_person", refuse)
        page.flush()
    assert told[-1].text == "The disk is full"
    page.hide()
    assert people(desk)[0].phone == "555"


def refuse(*_: object) -> None:
    raise DeskError("The disk is full", "Free some space.")


def test_a_sample_is_marked_until_it_is_changed(open_page) -> None:
    page = open_page(BJÖRN)
    index = page.list.view.model().index(0, 0)
    assert "Sample" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    QTest.keyClicks(page.form.lines["pronouns"], "he")
    assert "Sample" not in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_what_another_window_adds_appears_and_the_words_in_hand_stay(open_page, session: Session, desk: Desk) -> None:
    page = open_page(ANA)
    QTest.keyClicks(page.form.lines["phone"], "555")
    save_person(desk, BJÖRN)
    session.library_changed.emit()
    assert names(page) == ["Ana Ruiz", "Björn Dahl"]
    assert page.form.lines["phone"].text() == "555"


def test_a_narrow_page_shows_one_side_at_a_time(open_page) -> None:
    page = open_page(ANA)
    page.resize(380, 600)
    assert not page.list.isVisible()
    click(page, "‹ All")
    assert page.list.isVisible()
    assert not page.form.isVisible()


def test_a_long_value_ends_in_an_ellipsis_until_it_is_typed_in(open_page) -> None:
    page = open_page(ANA)
    line = page.form.lines["hours"]
    line.show_text("weekdays 8 a.m. to 6 p.m. Pacific time, Saturdays by arrangement, " * 3)
    quiet = line.grab().toImage()
    assert line._words_shown().endswith("…")
    line.setFocus()
    assert line.grab().toImage() != quiet
    line.show_text("8 to 6")
    assert line._words_shown() == "8 to 6"


def test_a_value_that_has_room_is_drawn_as_any_other_line_draws_it(open_page, monkeypatch) -> None:
    page = open_page(ANA)
    line = page.form.lines["hours"]
    line.show_text("8 a.m. to 6 p.m.")
    asked = line.grab().toImage()
    monkeypatch.setattr(type(line), "_words_shown", lambda _self: "8 a.m. to 6 p.m.\u200b")  # as if it had none
    assert line.grab().toImage() == asked
