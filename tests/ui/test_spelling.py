"""Spelling on the real window: waves under what is wrong, better words in the menu, the way to the next."""

from collections.abc import Callable

import pytest
from build import b, image, p, plate, t, table, ul
from msgspec.structs import replace
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from waves import menu_at, pick, underlined

from pressdesk import desk as desks
from pressdesk.app.word_lists import own_words
from pressdesk.model import Finding, Ignored, Run, words
from pressdesk.ui.body import BodyEdit
from pressdesk.ui.body.underlines import stretches
from pressdesk.ui.table.cell import Cell
from pressdesk.ui.table.cells import Cells
from pressdesk.ui.window import MainWindow

Settle = Callable[[], None]


@pytest.fixture
def settle(window: MainWindow, qtbot: QtBot) -> Settle:
    """Wait until what is on the form has been checked."""

    def wait() -> None:
        window.form.flush()
        qtbot.waitUntil(lambda: window.spelling.proof.is_done, timeout=20_000)

    return wait


def write(window: MainWindow, settle: Settle, *body: object) -> BodyEdit:
    window.session.edit(replace(window.session.release, body=body))
    settle()
    return window.form.body.edit


def test_a_misspelt_word_is_underlined_and_the_menu_puts_it_right_in_one_step(
    window: MainWindow, settle: Settle, keys: Callable[..., None]
) -> None:
    edit = write(window, settle, p())
    edit.setFocus()
    keys("The council aproved it.")
    settle()
    assert underlined(edit) == ["aproved"]
    pick(menu_at(edit, 14), "approved")
    assert edit.toPlainText() == "The council approved it."
    keys((Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier))
    assert edit.toPlainText() == "The council aproved it."


def test_better_words_are_bold_and_stand_at_the_top(window: MainWindow, settle: Settle) -> None:
    menu = menu_at(write(window, settle, p("We aproved it.")), 5)
    first: QAction = menu.actions()[0]
    assert (first.text(), first.font().bold()) == ("approved", True)
    assert "Cut" in [one.text() for one in menu.actions()]
    menu.close()


def test_where_nothing_is_wrong_the_menu_offers_no_words(window: MainWindow, settle: Settle) -> None:
    menu = menu_at(write(window, settle, p("We aproved it.")), 1)
    assert menu.actions()[0].text() == "Cut"
    menu.close()


def test_the_right_word_keeps_the_marks_and_all_other_words(window: MainWindow, settle: Settle) -> None:
    edit = write(window, settle, p("One."), ul(Run("😀 so ")), p("😀 We ", b("aproved"), " it."))
    pick(menu_at(edit, edit.document().findBlockByNumber(2).position() + 8), "approved")
    assert edit.body()[2] == p("😀 We ", b("approved"), " it.")


@pytest.mark.parametrize("everyone", [False, True])
def test_a_word_goes_into_a_dictionary(window: MainWindow, settle: Settle, everyone: bool) -> None:
    edit = write(window, settle, p("The Zorbla sails."))
    pick(menu_at(edit, 5), "Add to the organization’s dictionary" if everyone else "Add to my dictionary")
    kept = desks.shared_words(window.session.desk) if everyone else own_words()
    assert (kept, underlined(edit)) == ("Zorbla\n", [])


def test_words_are_left_in_this_release_until_it_is_undone(window: MainWindow, settle: Settle) -> None:
    edit = write(window, settle, p("This is an test."))
    pick(menu_at(edit, 9), "Leave it in this release")
    assert (window.session.release.ignored, underlined(edit)) == ((Ignored("Miscellaneous", "an"),), [])
    window.session.undo()
    assert underlined(edit) == ["an"]


def test_f7_goes_round_all_the_mistakes_of_the_form(
    window: MainWindow, settle: Settle, keys: Callable[..., None]
) -> None:
    session = window.session
    session.edit(replace(session.release, headline=(Run("A teh b"),), body=(p("We dont."), p("No."), p("It wass."))))
    settle()
    window.form.headline.line.moveCursor(QTextCursor.MoveOperation.Start)
    found = []
    for _ in range(4):
        keys(Qt.Key.Key_F7)
        found.append(window.form.active().textCursor().selectedText())
    assert found == ["teh", "dont", "wass", "teh"]


def test_the_word_that_is_being_written_has_no_wave_yet(
    window: MainWindow, settle: Settle, keys: Callable[..., None]
) -> None:
    edit = write(window, settle, p())
    edit.setFocus()
    keys("We aprov")
    settle()
    edit.grab()
    assert edit.underlines is not None
    assert edit.underlines.hid
    keys(" ")
    edit.grab()
    assert not edit.underlines.hid


def test_waves_are_drawn_in_the_colours_of_the_palette(window: MainWindow, settle: Settle) -> None:
    edit = write(window, settle, p("We zzxaproved it."))
    edit.clearFocus()
    shown = edit.grab(QRect(0, 0, 250, 60)).toImage()
    colours = [shown.pixelColor(x, y) for x in range(shown.width()) for y in range(shown.height())]
    assert sum(colour.red() > colour.blue() + 60 for colour in colours) > 20


def test_waves_stay_under_their_words_while_others_are_typed(
    window: MainWindow, settle: Settle, keys: Callable[..., None]
) -> None:
    edit = write(window, settle, p("We aproved it."), p("We dont."))
    assert underlined(edit) == ["aproved", "dont"]
    window.spelling.proof.stop()
    edit.setFocus()
    edit.moveCursor(QTextCursor.MoveOperation.Start)
    keys("Now ")
    assert underlined(edit) == ["aproved", "dont"]
    keys(Qt.Key.Key_Delete)
    edit.moveCursor(QTextCursor.MoveOperation.EndOfBlock)
    keys(Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert underlined(edit)[-1] == "dont"


def test_spelling_can_be_turned_off(window: MainWindow, settle: Settle) -> None:
    edit = write(window, settle, p("We aproved it."))
    window.act["check_spelling"].trigger()
    assert (underlined(edit), window.settings.get("check_spelling")) == ([], False)
    window.act["check_spelling"].trigger()
    settle()
    assert underlined(edit) == ["aproved"]


def test_headline_and_new_subheadlines_are_checked_too(
    window: MainWindow, settle: Settle, keys: Callable[..., None]
) -> None:
    window.form.subheadlines.begin()
    keys("We aproved it ")
    settle()
    line = window.form.subheadlines.lines[0]
    assert underlined(line) == ["aproved"]
    pick(menu_at(line, 4), "approved")
    assert words(window.session.release.subheadlines[0]).startswith("We approved it")


def test_another_language_takes_the_waves_away_at_once(window: MainWindow, settle: Settle) -> None:
    edit = write(window, settle, p("We aproved it."))
    assert underlined(edit) == ["aproved"]
    window.session.edit(replace(window.session.release, language="de"))
    assert underlined(edit) == []


def test_cells_of_a_table_are_checked_and_reached(
    window: MainWindow, settle: Settle, keys: Callable[..., None]
) -> None:
    write(window, settle, p("We dont."), table(("aproved", "2026"), ("okk", "No"), caption="It wass"), p("Thiss."))
    window.form.headline.line.moveCursor(QTextCursor.MoveOperation.End)
    found = []
    for _ in range(5):
        keys(Qt.Key.Key_F7)
        found.append(QApplication.focusWidget().textCursor().selectedText())
    assert found == ["dont", "aproved", "okk", "wass", "Thiss"]
    keys(Qt.Key.Key_F7, Qt.Key.Key_F7, Qt.Key.Key_F7)  # past the headline
    cell = QApplication.focusWidget()
    pick(menu_at(cell, 1), "approved")
    assert words(window.session.release.body[1].header[0]) == "approved"


def test_of_a_table_only_the_cell_with_the_next_mistake_is_made(
    window: MainWindow, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Cells, "more", lambda _self, _count: 0)
    edit = write(window, settle, p("Fine."), table(("Port", "Boats"), ("Port", "aproved"), caption="Ships"))
    window.form.headline.line.moveCursor(QTextCursor.MoveOperation.End)
    assert window.spelling is not None
    window.spelling.next()
    assert [words(cell.text()) for cell in edit.findChildren(Cell)] == ["aproved"]


def test_a_wave_stands_under_its_own_letters_where_the_writing_turns(window: MainWindow, settle: Settle) -> None:
    edit = write(window, settle, p("שלום abcd efgh."))
    window.show_page("release")
    edit.grab()
    block = edit.document().begin()
    (first,) = stretches(block, Finding(5, 9, "spelling", "abcd"))
    (second,) = stretches(block, Finding(10, 14, "spelling", "efgh"))
    assert 0 < first[1] - first[0] < 60
    assert first[1] < second[0]


def test_the_words_under_a_picture_are_checked_and_reached(
    window: MainWindow, settle: Settle, keys: Callable[..., None]
) -> None:
    write(window, settle, p("We dont."), image(caption="A boatt", credit="Zorbla", alt="A redd boat"), p("Thiss."))
    window.form.headline.line.moveCursor(QTextCursor.MoveOperation.End)
    found = []
    for _ in range(4):
        keys(Qt.Key.Key_F7)
        found.append(QApplication.focusWidget().textCursor().selectedText())
    assert found == ["dont", "boatt", "redd", "Thiss"]


def test_of_two_findings_that_meet_the_one_that_begins_is_offered(window: MainWindow, settle: Settle) -> None:
    edit = write(window, settle, p("We dont  go."))
    menu = menu_at(edit, 7)
    assert "One space" in [one.text() for one in menu.actions()]
    menu.close()


def test_f7_on_another_page_comes_back_to_the_release(window: MainWindow, settle: Settle) -> None:
    edit = write(window, settle, p("We dont."))
    edit.setFocus()
    window.show_page("people")
    window.act["next_mistake"].trigger()
    assert (window.middle.name, edit.textCursor().selectedText()) == ("release", "dont")


def test_only_the_caret_that_leaves_the_word_has_it_drawn(
    window: MainWindow, settle: Settle, keys: Callable[..., None]
) -> None:
    edit = write(window, settle, p())
    edit.setFocus()
    keys("We aprov")
    settle()
    edit.grab()
    end = edit.textCursor().position()
    assert (edit.underlines.is_left(end), edit.underlines.is_left(end - 2)) == (False, True)


def test_the_way_to_the_next_mistake_says_that_nothing_is_checked(
    window: MainWindow, settle: Settle, heard: list[object]
) -> None:
    write(window, settle, p("A teh b."))
    window.act["check_spelling"].trigger()
    window.act["next_mistake"].trigger()
    assert [one.text for one in heard] == ["Spelling is not checked."]


def test_the_way_to_the_next_mistake_says_that_no_dictionary_is_there(
    window: MainWindow, settle: Settle, heard: list[object]
) -> None:
    window.session.edit(replace(window.session.release, language="fi"))
    settle()
    window.act["next_mistake"].trigger()
    assert [one.text for one in heard] == ["There is no dictionary for suomi."]


def test_f7_goes_through_boilerplate(window: MainWindow, settle: Settle, keys: Callable[..., None]) -> None:
    plates = (plate("We aproved it."), plate("All recieve it.", heading="Sayd"))
    window.session.edit(replace(window.session.release, boilerplates=plates, notes=(p("We aprove it."),)))
    write(window, settle, p("First."))
    window.form.body.edit.setFocus()
    seen = []
    for _ in range(4):
        keys(Qt.Key.Key_F7)
        seen.append([card.state.hasFocus() for card in window.form.boilerplates.cards])
    assert seen == [[True, False], [False, True], [False, True], [False, False]]
    assert window.form.notes.edit.selected_text() == (t("aprove"),)
    assert window.middle.notice.text.text() == "“recieve” in the boilerplate “Sayd”: not in the dictionary."
    assert window.form.notes.edit.textCursor().hasSelection()
    keys(Qt.Key.Key_F7)
    assert not window.form.notes.edit.textCursor().hasSelection()


def test_suggestions_of_a_dictionary_come_into_the_menu_that_is_open(
    window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    window.session.edit(replace(window.session.release, language="es", headline=()))
    edit = write(window, settle, p("La ciudadania."))
    menu = menu_at(edit, 5)
    assert (menu.actions()[0].text(), menu.actions()[0].isEnabled()) == ("Looking for suggestions…", False)
    qtbot.waitUntil(lambda: menu.actions()[0].text() == "ciudadanía", timeout=5000)
    pick(menu, "ciudadanía")
    assert edit.body() == (p("La ciudadanía."),)
    assert menu_at(edit, 5).actions()[0].text() != "Looking for suggestions…"


def test_a_menu_that_closes_before_suggestions_come_is_left(window: MainWindow, settle: Settle, qtbot: QtBot) -> None:
    window.session.edit(replace(window.session.release, language="es", headline=()))
    edit = write(window, settle, p("La ciudadania."))
    menu_at(edit, 5).close()
    qtbot.waitSignal(window.spelling.proof.suggested).wait()
    menu = menu_at(edit, 5)
    assert menu.actions()[0].text() == "ciudadanía"
    menu.close()


def test_checks_of_the_release_before_go_with_it(window: MainWindow, settle: Settle) -> None:
    write(window, settle, p("One teh."))
    assert window.status.checks.isVisible()
    window.session.open("old")
    assert not window.status.checks.isVisible()
    window.act["next_mistake"].trigger()
    assert window.middle.notice.text.text() == "Still checking. Try again in a moment."
    settle()
    window.act["next_mistake"].trigger()
    assert window.middle.notice.text.text() == "No mistakes found."


def test_a_language_that_has_a_dictionary_is_not_said_to_lack_it(window: MainWindow, settle: Settle) -> None:
    window.session.edit(replace(window.session.release, headline=()))
    write(window, settle, p("All is well."))
    for change in (lambda: window.commands.edit(language="fi"), window.session.undo):
        change()
        settle()
    window.act["next_mistake"].trigger()
    assert window.middle.notice.text.text() == "No mistakes found."
