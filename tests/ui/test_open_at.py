"""From the list of names that do not agree to the words in the release."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pressdesk import desk as desks
from pressdesk.model import Person, Speaker
from pressdesk.ui.window import MainWindow
from tests.build import p, quote, release


def rows(window: MainWindow) -> int:
    return int(window.middle.pages["people"].results.view.model().rowCount())


def test_a_click_opens_the_release_with_the_words_selected(qtbot, window: MainWindow) -> None:
    desks.save_person(window.session.desk, Person("c", "Ana Castellano", "Director"))
    other = release(p("One."), p("On Friday Ana Castelano came."), id="other", headline="Other")
    desks.save(window.session.desk, other, None)
    window.show_page("people")
    page = window.middle.pages["people"]
    page.look()
    qtbot.waitUntil(lambda: rows(window) == 1)
    QTest.keyClick(page.results.view, Qt.Key.Key_Return)
    assert (window.session.release.id, window.middle.name) == ("other", "release")
    assert window.form.body.edit.textCursor().selectedText() == "Ana Castelano"


def test_a_speaker_is_shown_on_its_quote(qtbot, window: MainWindow) -> None:
    desks.save_person(window.session.desk, Person("c", "Ana Castellano", "Director"))
    other = release(p("One."), quote("We sail.", by=Speaker("Ana Castellano", "Mayor")), id="other")
    desks.save(window.session.desk, other, None)
    window.show_page("people")
    window.middle.pages["people"].look()
    qtbot.waitUntil(lambda: rows(window) == 1)
    QTest.keyClick(window.middle.pages["people"].results.view, Qt.Key.Key_Return)
    assert window.session.release.id == "other"
