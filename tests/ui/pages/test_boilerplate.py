"""Boilerplate: written in place, kept in versions, inserted, and no word lost on the way."""

from collections.abc import Callable

import pytest
from build import b, link, plate, release, t
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from pressdesk import desk as desks
from pressdesk.app.messages import Message
from pressdesk.app.session import Session
from pressdesk.desk import Desk, boilerplate_versions, boilerplates, save, save_boilerplate
from pressdesk.model import Boilerplate, DeskError, words
from pressdesk.ui.link import LinkPopover
from pressdesk.ui.pages.boilerplate import BoilerplatePage
from pressdesk.ui.theme import Theme

HARBOR = Boilerplate("harbor", "Harbor Trust", heading="About us", paragraphs=(t("The harbor is ours."),))
SAFETY = Boilerplate("safety", "Safety", paragraphs=(t("Call us."),), sample=True)
CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def open_page(qtbot, session: Session, theme: Theme, desk: Desk) -> Callable[..., BoilerplatePage]:
    def opened(*kept: Boilerplate) -> BoilerplatePage:
        for boilerplate in kept:
            save_boilerplate(desk, boilerplate)
        page = BoilerplatePage(session, theme)
        qtbot.addWidget(page)
        page.resize(760, 700)
        with qtbot.waitActive(page):
            page.show()
        return page

    return opened


def click(page: BoilerplatePage, said: str) -> None:
    found = next(one for one in page.findChildren(QPushButton) if one.text() == said and one.isVisible())
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def write(page: BoilerplatePage, said: str, *, first: bool = False) -> None:
    editor = page.form.words.editor
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_Home if first else Qt.Key.Key_End, CTRL)
    QTest.keyClicks(editor, said)


def choose(page: BoilerplatePage, row: int) -> None:
    view = page.list.view
    where = view.visualRect(view.model().index(row, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    QApplication.processEvents()


def said(page: BoilerplatePage) -> str:
    return page.form.words.editor.toPlainText()


def kept(desk: Desk) -> dict[str, tuple[int, str]]:
    return {one.name: (one.version, " ".join(words(text) for text in one.paragraphs)) for one in boilerplates(desk)}


def test_a_new_boilerplate_is_written_and_saved(open_page, desk: Desk) -> None:
    page = open_page()
    click(page, "New")
    assert page.form.name.hasFocus()
    QTest.keyClicks(page.form.name, "Safety")
    write(page, "Call us.")
    click(page, "Save")
    assert kept(desk) == {"Safety": (1, "Call us.")}


def test_changed_words_become_the_next_version(open_page, desk: Desk) -> None:
    page = open_page(HARBOR)
    write(page, " Yours too.")
    page.form.flush()
    click(page, "Save as version 2")
    assert kept(desk) == {"Harbor Trust": (2, "The harbor is ours. Yours too.")}
    assert not page.versions.keep.isEnabled()


@pytest.mark.parametrize("leave", [lambda page: page.hide(), lambda page: choose(page, 1)])
def test_leaving_makes_a_version_of_what_was_written(open_page, desk: Desk, leave) -> None:
    page = open_page(HARBOR, SAFETY)
    write(page, " Yours too.")
    leave(page)
    assert kept(desk)["Harbor Trust"] == (2, "The harbor is ours. Yours too.")


def test_what_is_written_survives_a_power_cut(qtbot, open_page, session: Session, theme: Theme, desk: Desk) -> None:
    page = open_page(HARBOR)
    write(page, " Yours too.")
    qtbot.wait(900)
    again = BoilerplatePage(session, theme)
    qtbot.addWidget(again)
    assert said(again) == "The harbor is ours. Yours too."
    assert kept(desk)["Harbor Trust"] == (1, "The harbor is ours.")


def test_what_the_desk_refuses_stays_in_hand(open_page, desk: Desk, monkeypatch, told: list[Message]) -> None:
    page = open_page(HARBOR)
    write(page, " Yours too.")
    with monkeypatch.context() as broken:
        broken.setattr(desks, "save_boilerplate", refuse)
        page.keep()
    assert told[-1].text == "The disk is full"
    assert said(page) == "The harbor is ours. Yours too."
    page.hide()
    assert kept(desk)["Harbor Trust"][0] == 2


def refuse(*_: object) -> None:
    raise DeskError("The disk is full", "Free some space.")


def test_changes_are_discarded(open_page, desk: Desk) -> None:
    page = open_page(HARBOR)
    write(page, " Oops.")
    page.form.flush()
    click(page, "Discard")
    page.hide()
    assert said(page) == "The harbor is ours."
    assert kept(desk)["Harbor Trust"][0] == 1


def test_another_name_is_no_new_version(open_page, desk: Desk) -> None:
    page = open_page(HARBOR)
    page.form.name.selectAll()
    QTest.keyClicks(page.form.name, "About the trust")
    page.flush()
    assert kept(desk) == {"About the trust": (1, "The harbor is ours.")}


def test_a_new_one_without_words_is_forgotten(open_page, desk: Desk) -> None:
    page = open_page(HARBOR)
    click(page, "New")
    page.hide()
    assert kept(desk) == {"Harbor Trust": (1, "The harbor is ours.")}


def test_a_new_one_without_a_name_is_called_after_its_words(open_page, desk: Desk) -> None:
    page = open_page()
    click(page, "New")
    write(page, "Call us at any hour.")
    page.hide()
    assert list(kept(desk)) == ["Call us at any hour."]


def test_an_older_version_is_shown_and_restored_as_the_newest(open_page, desk: Desk) -> None:
    page = open_page(HARBOR, Boilerplate("harbor", "Harbor Trust", paragraphs=(t("It is yours."),)))
    page.versions.choice.setFocus()
    QTest.keyClick(page.versions.choice, Qt.Key.Key_Down)
    assert said(page) == "The harbor is ours."
    assert page.form.words.editor.isReadOnly()
    click(page, "Use these words again")
    assert kept(desk)["Harbor Trust"] == (3, "The harbor is ours.")
    assert not page.form.words.editor.isReadOnly()


def test_restoring_keeps_the_changes_in_hand_as_a_version(open_page, desk: Desk) -> None:
    page = open_page(HARBOR, Boilerplate("harbor", "Harbor Trust", paragraphs=(t("It is yours."),)))
    write(page, " Ours.")
    page.look_at(1)
    click(page, "Use these words again")
    told = [" ".join(words(text) for text in one.paragraphs) for one in boilerplate_versions(desk, "harbor")]
    assert told == ["The harbor is ours.", "It is yours. Ours.", "It is yours.", "The harbor is ours."]


def test_inserting_saves_first_and_gives_the_newest(qtbot, open_page) -> None:
    page = open_page(HARBOR)
    write(page, " Yours too.")
    with qtbot.waitSignal(page.insert_wanted) as inserted:
        click(page, "Insert into release")
    assert inserted.args[0].version == 2
    assert words(inserted.args[0].paragraphs[0]) == "The harbor is ours. Yours too."


def test_the_releases_that_use_it_open_by_double_click(qtbot, open_page, desk: Desk) -> None:
    save(desk, release(id="r1", headline="Harbor opens", boilerplates=(plate("Old.", id="harbor", version=1),)), None)
    page = open_page(HARBOR)
    view = page.uses.view
    assert view.model().index(0, 0).data() == "Harbor opens"
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, NONE, QPoint(40, 20))
    with qtbot.waitSignal(page.open_wanted) as opened:
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, NONE, QPoint(40, 20))
    assert opened.args == ["r1"]


def test_an_unused_one_is_removed_and_comes_back(open_page, desk: Desk, told: list[Message]) -> None:
    page = open_page(HARBOR, SAFETY)
    click(page, "Remove")
    assert list(kept(desk)) == ["Safety"]
    assert page.form.name.text() == "Safety"
    told[-1].actions[0].run()
    assert list(kept(desk)) == ["Harbor Trust", "Safety"]


@pytest.mark.parametrize(("answer", "left"), [("Remove", 0), ("Keep", 1)])
def test_removing_a_used_one_asks(open_page, desk: Desk, answer: str, left: int) -> None:
    save(desk, release(id="r1", boilerplates=(plate("Old.", id="harbor", version=1),)), None)
    page = open_page(HARBOR)
    QTimer.singleShot(50, lambda: press(answer))
    click(page, "Remove")
    assert len(boilerplates(desk)) == left


def press(answer: str) -> None:
    ask = QApplication.activeModalWidget()
    assert isinstance(ask, QMessageBox)
    QTest.mouseClick(next(one for one in ask.buttons() if one.text() == answer), Qt.MouseButton.LeftButton)


def test_words_are_made_bold_and_undone_by_keyboard(open_page, desk: Desk) -> None:
    page = open_page(SAFETY)
    editor = page.form.words.editor
    editor.selectAll()
    QTest.keyClick(editor, Qt.Key.Key_B, CTRL)
    page.form.flush()
    assert page.form.words.tools["bold"].isChecked()
    page.keep()
    assert boilerplates(desk)[0].paragraphs == (t(b("Call us.")),)


def test_undo_and_redo_step_through_the_words_by_word(open_page) -> None:
    page = open_page(HARBOR)
    write(page, " Yours too.")
    editor = page.form.words.editor
    QTest.keyClick(editor, Qt.Key.Key_Z, CTRL)
    assert said(page) == "The harbor is ours. Yours "
    QTest.keyClick(editor, Qt.Key.Key_Z, CTRL)
    assert said(page) == "The harbor is ours."
    QTest.keyClick(editor, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert said(page) == "The harbor is ours. Yours "
    QTest.keyClicks(editor, "x")
    assert said(page) == "The harbor is ours. Yours x"


def test_the_buttons_have_room_on_a_narrow_page(open_page) -> None:
    page = open_page(HARBOR)
    write(page, " Yours too.")
    page.form.flush()
    page.resize(430, 700)
    QApplication.processEvents()
    assert page.versions.keep.mapTo(page, page.versions.keep.rect().topRight()).x() < 430


def test_words_are_linked_by_keyboard(open_page, desk: Desk) -> None:
    page = open_page(SAFETY)
    editor = page.form.words.editor
    editor.selectAll()
    QTest.keyClick(editor, Qt.Key.Key_K, CTRL)
    QTest.keyClicks(page.findChild(LinkPopover).line, "example.org\r")
    page.keep()
    assert boilerplates(desk)[0].paragraphs == (t(link("Call us.", "https://example.org")),)


def test_any_word_of_the_text_finds_it(open_page) -> None:
    page = open_page(HARBOR, SAFETY)
    QTest.keyClicks(page.list.search, "ours")
    assert page.list.view.model().rowCount() == 1


def test_the_heading_begins_where_its_language_does(open_page) -> None:
    page = open_page(HARBOR)
    for tag, side in (("ar", Qt.AlignmentFlag.AlignRight), ("en-US", Qt.AlignmentFlag.AlignLeft)):
        page.form.language.chosen.emit(tag)
        assert page.form.heading.alignment() & side


def test_another_window_s_version_is_shown(open_page, desk: Desk, session: Session) -> None:
    page = open_page(HARBOR)
    save_boilerplate(desk, Boilerplate("harbor", "Harbor Trust", paragraphs=(t("It is yours."),)))
    session.library_changed.emit()
    assert said(page) == "It is yours."
    assert page.versions.choice.currentText() == "Version 2, current"


def test_nothing_can_be_inserted_from_an_empty_library(open_page):
    assert not open_page()._insert.isEnabled()
