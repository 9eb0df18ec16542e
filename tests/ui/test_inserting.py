"""Boilerplate and snippets by a slash in an empty line, on the real window."""

from collections.abc import Callable

import pytest
from build import p
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pressdesk import desk as desks
from pressdesk.model import Boilerplate, plain
from pressdesk.ui.body import BodyEdit
from pressdesk.ui.picker import Picker
from pressdesk.ui.window import MainWindow

LEGAL = Boilerplate("s1", "Legal line", paragraphs=(plain("No offer."), plain("Ask first.")), kind="snippet")
UNDO = (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def body(window: MainWindow) -> BodyEdit:
    """The body with an empty last line, the caret in it, and a snippet on the desk."""
    desks.save_boilerplate(window.session.desk, LEGAL)
    window.session.library_changed.emit()
    window.session.edit(replace(window.session.release, body=(p("One."), p())))
    edit = window.form.body.edit
    edit.setFocus()
    edit.select(1, 0, 0)
    return edit


def picker() -> Picker | None:
    made = QApplication.activePopupWidget()
    return made if isinstance(made, Picker) else None


def type_there(words: str) -> None:
    shown = picker()
    assert shown is not None
    QTest.keyClicks(shown.search, words)
    QTest.keyClick(shown.search, Qt.Key.Key_Return)


def test_a_slash_in_an_empty_line_puts_a_snippet_in_its_place(body: BodyEdit, keys: Callable[..., None]) -> None:
    keys("/")
    type_there("legal")
    assert body.toPlainText() == "One.\nNo offer.\nAsk first."
    assert body.hasFocus()


def test_one_undo_takes_a_snippet_out_again(body: BodyEdit, keys: Callable[..., None]) -> None:
    keys("/")
    type_there("legal")
    keys(UNDO)
    assert body.toPlainText() == "One.\n/"


def test_escape_leaves_the_slash_as_typed(body: BodyEdit, keys: Callable[..., None]) -> None:
    keys("/")
    QTest.keyClick(picker().search, Qt.Key.Key_Escape)
    keys("etc")
    assert (picker(), body.toPlainText()) == (None, "One.\n/etc")


def test_boilerplate_goes_to_the_foot_and_the_slash_goes_in_one_step(
    window: MainWindow, body: BodyEdit, keys: Callable[..., None]
) -> None:
    before = len(window.session.release.boilerplates)
    keys("/")
    type_there("harbour")
    assert (body.toPlainText(), len(window.session.release.boilerplates)) == ("One.\n", before + 1)
    keys(UNDO)
    assert (body.toPlainText(), len(window.session.release.boilerplates)) == ("One.\n/", before)


@pytest.mark.parametrize("line", [0])
def test_a_slash_beside_words_is_a_slash(body: BodyEdit, keys: Callable[..., None], line: int) -> None:
    body.select(line, 4, 4)
    keys("/")
    assert (picker(), body.toPlainText()) == (None, "One./\n")


def test_the_shortcut_puts_a_snippet_at_the_caret(window: MainWindow, body: BodyEdit) -> None:
    window.act["boilerplate"].trigger()
    type_there("legal")
    assert body.toPlainText() == "One.\nNo offer.\nAsk first."


def test_a_slash_in_empty_notes_offers_the_library(
    window: MainWindow, body: BodyEdit, keys: Callable[..., None]
) -> None:
    window.form.notes.begin()
    keys("/")
    type_there("legal")
    assert window.form.notes.edit.toPlainText() == "No offer.\nAsk first."


def test_selected_words_are_kept_as_a_snippet(window: MainWindow, body: BodyEdit) -> None:
    body.select(0, 0, 4)
    window.act["keep_snippet"].trigger()
    form = QApplication.activePopupWidget()
    QTest.keyClicks(form.name, "First")
    QTest.keyClick(form.name, Qt.Key.Key_Return)
    kept = [(one.name, one.kind) for one in desks.boilerplates(window.session.desk) if one.kind == "snippet"]
    assert kept == [("First", "snippet"), ("Legal line", "snippet")]


def test_a_snippet_goes_from_its_page_into_the_body(window: MainWindow, body: BodyEdit) -> None:
    window.show_page("boilerplate")
    page = window.middle.pages["boilerplate"]
    page.kinds.show_kind("snippet")
    page.insert()
    assert window.middle.name == "release"
    assert body.toPlainText() == "One.\nNo offer.\nAsk first."
