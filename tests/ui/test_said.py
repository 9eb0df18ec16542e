"""What an editor of the form refuses is told, and what it is asked for in its own menu happens."""

from pathlib import Path
from typing import Any

import pytest
from build import p, plate, release
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pressdesk import desk as desks
from pressdesk.model import Dateline, Quote, Run
from pressdesk.ui.body import BodyEdit

CLIPBOARDS = Path(__file__).parent / "body" / "clipboard"
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def clipboard(qapp: QApplication) -> Any:
    """Put HTML and its text on the clipboard."""

    def hold(html: str, text: str = "") -> None:
        mime = QMimeData()
        mime.setHtml(html)
        mime.setText(text)
        QApplication.clipboard().setMimeData(mime)

    yield hold
    QApplication.clipboard().clear()


def test_a_refused_link_in_pasted_words_is_told(window, keys, clipboard):
    clipboard('<p><a href="javascript:alert(1)">Read</a> on</p>')
    window.form.body.edit.setFocus()
    keys((Qt.Key.Key_V, CTRL))
    assert "Left out: 1 link" in window.middle.notice.text.text()


def test_what_a_new_subheadline_leaves_out_is_told(window, keys, clipboard):
    clipboard('<a href="data:x">Read</a>')
    window.act["subheadline"].trigger()
    keys((Qt.Key.Key_V, CTRL))
    assert window.middle.notice.isVisible()


@pytest.mark.parametrize("name", ["headline.line", "body.edit", "notes.edit"])
def test_link_in_the_menu_of_an_editor_asks_for_the_address(window, popover, name):
    part, editor = name.split(".")
    edit: BodyEdit = getattr(getattr(window.form, part), editor)
    edit.setVisible(True)
    edit.setFocus()
    edit.link_asked.emit()
    assert popover().line.accessibleName() == "Address of the link"
    popover().close()


def test_the_bold_of_a_headline_is_checked_in_the_bar(window, keys):
    window.form.headline.line.setFocus()
    keys((Qt.Key.Key_A, CTRL), (Qt.Key.Key_I, CTRL))
    assert window.act["italic"].isChecked()


def test_the_writers_own_words_by_key(session, window, keys):
    window.form.body.edit.setFocus()
    keys((Qt.Key.Key_End, CTRL), " said Ana.", *[(Qt.Key.Key_Left, CTRL | SHIFT)] * 3)
    keys((Qt.Key.Key_A, CTRL | SHIFT))
    quote = session.release.body[-1]
    assert isinstance(quote, Quote)
    assert quote.paragraphs[0][-1] == Run("said Ana.", attribution=True)
    assert window.act["attribution"].isChecked()


def test_the_writers_own_words_are_for_quotes_alone(window, keys):
    window.form.body.edit.setFocus()
    keys((Qt.Key.Key_Home, CTRL))
    assert not window.act["attribution"].isEnabled()


def test_pasting_without_formatting(session, window, keys, clipboard):
    clipboard("<p><b>Bold</b></p>", "Bold ")
    window.form.body.edit.setFocus()
    keys((Qt.Key.Key_Home, CTRL), (Qt.Key.Key_V, CTRL | SHIFT))
    assert session.release.body[0] == p("Bold First words.")


def test_a_quote_begun_from_another_field_has_the_caret(window, keys):
    window.form.headline.line.setFocus()
    keys((Qt.Key.Key_9, CTRL | SHIFT))
    assert window.form.body.edit.hasFocus()


def test_the_words_of_one_release_tell_what_they_leave_out(session, window, clipboard, popover):
    session.edit(replace(session.release, boilerplates=(plate("Words."),)))
    window.form.boilerplates.edit_wanted.emit(0)
    clipboard('<a href="data:x">Read</a>')
    popover().words.paste()
    assert window.middle.notice.isVisible()
    popover().close()


def test_a_place_chosen_in_the_list_brings_its_region(session, window, keys):
    desks.save(session.desk, release(p("x"), id="sea", dateline=Dateline("Salem", "Ore.")), None)
    window.form.shelf._forget_places()
    window.form.dateline.place.setFocus()
    keys((Qt.Key.Key_A, CTRL), "Sale")
    QTest.keyClick(window.form.dateline.place.completer().popup(), Qt.Key.Key_Down)
    QTest.keyClick(window.form.dateline.place.completer().popup(), Qt.Key.Key_Return)
    QApplication.processEvents()
    assert session.release.dateline == Dateline("Salem", "Ore.")
    assert window.form.dateline.place.text() == "Salem"


def test_a_date_far_off_is_refused_in_a_word(session, window, keys):
    before = session.release.release_date
    window.form.dateline.date.line.setFocus()
    keys((Qt.Key.Key_A, CTRL), "1/1/0026", Qt.Key.Key_Return)
    assert session.release.release_date == before
    assert "“1/1/0026” is not a date" in window.middle.notice.text.text()


def test_words_of_google_docs_are_pasted_in_one_step_and_what_is_left_out_is_told(session, window, keys, clipboard):
    before = session.release
    clipboard((CLIPBOARDS / "google-docs.html").read_text(encoding="utf-8"))
    window.form.body.edit.setFocus()
    keys((Qt.Key.Key_Home, CTRL), (Qt.Key.Key_V, CTRL))
    kinds = [type(block).__name__ for block in session.release.body[:4]]
    assert kinds == ["Subheading", "Paragraph", "ListBlock", "Table"]
    assert window.middle.notice.text.text() == "Left out: 1 comment, 1 footnote, the levels of a list, colors."
    keys((Qt.Key.Key_Z, CTRL))
    assert session.release == before


def test_pasting_without_formatting_in_a_popover(session, window, clipboard, popover):
    session.edit(replace(session.release, boilerplates=(plate("Words."),)))
    window.form.boilerplates.edit_wanted.emit(0)
    clipboard("<p><b>Bold</b></p>", "Bold ")
    words = popover().words
    words.setFocus()
    words.selectAll()
    QTest.keyClick(words, Qt.Key.Key_V, CTRL | SHIFT)
    assert words.body() == (p("Bold "),)
    popover().close()
