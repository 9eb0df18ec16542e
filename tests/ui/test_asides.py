"""Words beside the page of the release are written, checked and taken back as on it: boilerplate, contacts, people."""

from collections.abc import Callable
from typing import Any

import pytest
from build import b, p, plate
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from waves import menu_at, pick, underlined

from pressdesk import desk as desks
from pressdesk.app.word_lists import own_words
from pressdesk.model import words
from pressdesk.ui.body import BodyEdit
from pressdesk.ui.link import LinkPopover
from pressdesk.ui.window import MainWindow

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
UNDO, REDO = (Qt.Key.Key_Z, CTRL), (Qt.Key.Key_Z, CTRL | SHIFT)
ALL = (Qt.Key.Key_A, CTRL)
Keys = Callable[..., None]
Waves = Callable[..., None]


@pytest.fixture
def kept(window: MainWindow) -> BodyEdit:
    """The words of the boilerplate on its page, all selected."""
    window.show_page("boilerplate")
    edit = window.middle.pages["boilerplate"].form.words.editor
    edit.setFocus()
    edit.selectAll()
    return edit


@pytest.fixture
def used(window: MainWindow, popover: Callable[[], Any]) -> Any:
    """The popover with the words of this release, with the caret at their end."""
    window.foot.edit_use(0)
    QTest.keyClick(popover().words, Qt.Key.Key_End, CTRL)
    popover().words.setFocus()
    yield popover()
    if (left := QApplication.activePopupWidget()) is not None:
        left.close()


@pytest.fixture
def waves(qtbot: QtBot) -> Waves:
    """Waits until these words, and no others, have waves in an editor that is shown."""

    def wait(edit: BodyEdit, *wrong: str) -> None:
        # What is seen is checked.
        qtbot.waitUntil(lambda: bool(edit.grab()) and underlined(edit) == [*wrong], timeout=20_000)

    return wait


def press(where: QWidget, *pressed: Any) -> None:
    for one in pressed:
        if isinstance(one, str):
            QTest.keyClicks(where, one)
        else:
            QTest.keyClick(where, *one)


def test_marks_of_a_boilerplate_are_typographic_and_taken_back(kept: BodyEdit, keys: Keys) -> None:
    keys('We "sail"')
    assert kept.toPlainText() == "We “sail”"
    keys(UNDO)
    assert kept.toPlainText() == 'We “sail"'
    keys(UNDO, UNDO, UNDO, UNDO)
    assert kept.toPlainText() == "We are."
    assert kept.textCursor().selectedText() == "We are."


def test_marks_are_those_of_the_boilerplates_language(window: MainWindow, kept: BodyEdit, keys: Keys) -> None:
    window.middle.pages["boilerplate"].form._set_language("de")
    keys('"Ja"')
    assert kept.toPlainText() == "„Ja“"


def test_the_switch_in_the_edit_menu_holds_for_every_page(window: MainWindow, kept: BodyEdit, keys: Keys) -> None:
    window.act["typographic"].trigger()
    keys("it's")
    window.show_page("people")
    line = window.middle.pages["people"].form.lines["title"]
    line.setFocus()
    keys(ALL, "it's")
    assert (kept.toPlainText(), line.text()) == ("it's", "it's")


def test_misspelt_words_of_a_boilerplate_are_underlined_and_put_right(kept: BodyEdit, keys: Keys, waves: Waves) -> None:
    keys("Cy Day aproved it now.")
    waves(kept, "aproved")
    menu = menu_at(kept, 10)
    texts = [one.text() for one in menu.actions()]
    assert texts[0] == "approved"
    assert "Leave it in this release" not in texts
    pick(menu, "approved")
    assert kept.toPlainText() == "Cy Day approved it now."


def test_a_word_of_a_boilerplate_goes_into_the_dictionary(kept: BodyEdit, keys: Keys, waves: Waves) -> None:
    keys("The Zorbla sails.")
    waves(kept, "Zorbla")
    pick(menu_at(kept, 6), "Add to my dictionary")
    assert own_words() == "Zorbla\n"
    waves(kept)


def test_a_boilerplate_is_spelled_in_its_own_language(
    window: MainWindow, kept: BodyEdit, keys: Keys, waves: Waves
) -> None:
    window.middle.pages["boilerplate"].form._set_language("es")
    keys("La ciudadania aproved.")
    waves(kept, "ciudadania", "aproved")
    window.act["check_spelling"].trigger()
    waves(kept)


def test_a_language_that_nothing_checks_is_asked_about_once(
    window: MainWindow, kept: BodyEdit, keys: Keys, qtbot: QtBot
) -> None:
    window.middle.pages["boilerplate"].form._set_language("fi")
    keys("Sana aproved.")
    kept.grab()
    qtbot.waitUntil(lambda: "fi" in window.spelling.proof.checker._without, timeout=20_000)
    qtbot.wait(250)
    kept.grab()
    assert not window.spelling.proof.checker._later.isActive()


def test_the_words_of_a_boilerplate_are_as_large_as_those_of_the_page(window: MainWindow, kept: BodyEdit) -> None:
    before = kept.font().pixelSize()
    window.act["text_larger"].trigger()
    assert kept.font().pixelSize() == window.form.body.edit.font().pixelSize() > before
    window.act["text_normal"].trigger()


def test_a_heading_on_the_page_takes_one_mark_back(window: MainWindow, kept: BodyEdit, keys: Keys) -> None:
    line = window.middle.pages["boilerplate"].form.heading
    line.setFocus()
    keys(ALL, "About--")
    assert line.text() == "About—"
    keys(UNDO)
    assert line.text() == "About--"
    window.middle.pages["boilerplate"].keep()
    assert desks.boilerplates(window.session.desk)[0].heading == "About--"


PROSE = (
    ("people", lambda page: page.form.lines["title"], "the mayor's--", "the mayor’s—"),
    ("people", lambda page: page.form.lines["email"], "o'b--@a.b", "o'b--@a.b"),
    ("organization", lambda page: page.name, "People's", "People’s"),
    ("organization", lambda page: page.web, "a--b.org", "a--b.org"),
)


@pytest.mark.parametrize(("name", "find", "keyed", "made"), PROSE)
def test_lines_of_words_are_typographic_and_addresses_are_not(
    window: MainWindow, keys: Keys, name: str, find: Callable[[Any], QLineEdit], keyed: str, made: str
) -> None:
    window.show_page(name)
    line = find(window.middle.pages[name])
    line.setFocus()
    keys(ALL, keyed)
    assert line.text() == made


def test_words_of_this_release_are_typographic_and_taken_back_in_the_popover(window: MainWindow, used: Any) -> None:
    press(used.words, ' It\'s "x"', UNDO)
    assert used.words.toPlainText() == 'Words. It’s “x"'
    press(used.words, *[UNDO] * 9)
    assert used.words.toPlainText() == "Words."
    assert words(window.session.release.boilerplates[0].paragraphs[0]) == "Words."
    press(used.words, REDO, REDO)
    assert used.words.toPlainText() == "Words. It’"
    assert used.words.hasFocus()


def test_undo_in_a_popover_goes_no_further_back_than_it(window: MainWindow, popover: Callable[[], Any]) -> None:
    session = window.session
    session.edit(replace(session.release, label="NEW"))
    window.foot.edit_contact(0)
    popover().fields["title"].setFocus()
    press(popover().fields["title"], "the mayor's", UNDO, UNDO, UNDO, UNDO, UNDO, UNDO)
    assert (popover().fields["title"].text(), session.release.contacts[0].title) == ("", "")
    press(popover().fields["title"], REDO)
    assert session.release.contacts[0].title == popover().fields["title"].text() != ""
    popover().close()
    assert session.release.label == "NEW"


def test_words_of_this_release_are_checked_and_left(window: MainWindow, used: Any, waves: Waves) -> None:
    press(used.words, " We aproved it.")
    waves(used.words, "aproved")
    pick(menu_at(used.words, 12), "Leave it in this release")
    waves(used.words)


def test_words_of_this_release_are_made_bold_and_linked_by_keys(window: MainWindow, used: Any) -> None:
    press(used.words, ALL, (Qt.Key.Key_B, CTRL), (Qt.Key.Key_K, CTRL))
    link = used.findChild(LinkPopover)
    press(link.line, "example.org", (Qt.Key.Key_Return,))
    used.words.flush()
    (run,) = window.session.release.boilerplates[0].paragraphs[0]
    assert (run.bold, run.link) == (True, "https://example.org")


def test_words_of_a_release_from_the_right_begin_there(window: MainWindow, popover: Callable[[], Any]) -> None:
    session = window.session
    session.edit(replace(session.release, language="he", boilerplates=(plate("אנחנו", heading="על"),)))
    window.foot.edit_use(0)
    assert popover().layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert popover().heading.alignment() & Qt.AlignmentFlag.AlignRight
    popover().close()


def test_the_heading_of_words_to_keep_is_typographic(window: MainWindow, popover: Callable[[], Any]) -> None:
    window.form.body.edit.setFocus()
    window.form.body.edit.selectAll()
    window.act["keep_boilerplate"].trigger()
    popover().heading.setFocus()
    press(popover().heading, "The harbour's")
    assert popover().heading.text() == "The harbour’s"
    popover().close()


def test_words_of_a_boilerplate_are_pasted_without_formatting(window: MainWindow, kept: BodyEdit) -> None:
    held = QMimeData()
    held.setHtml("<p><b>Bold</b> words</p>")
    held.setText("Bold words")
    QApplication.clipboard().setMimeData(held)
    window.act["paste_plain"].trigger()
    assert kept.body() == (p("Bold words"),)
    kept.selectAll()
    window.act["paste"].trigger()
    assert kept.body() == (p(b("Bold"), " words"),)
    QApplication.clipboard().clear()


def test_the_address_of_the_organization_is_typographic_as_it_is_typed(window: MainWindow, keys: Keys) -> None:
    window.show_page("organization")
    address = window.middle.pages["organization"].address
    address.clear()
    address.setFocus()
    keys("St. John's Wharf", Qt.Key.Key_Return, '"The Pier"')
    assert address.toPlainText() == "St. John’s Wharf\n“The Pier”"
    address.undo()
    assert address.toPlainText().endswith('“The Pier"')
