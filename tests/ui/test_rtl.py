"""A release from right to left in the real window."""

from collections.abc import Callable

import pytest
from build import detail, ol, p, plate, quote, release, t
from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from pressdesk.app.session import Session
from pressdesk.desk import save
from pressdesk.model import Paragraph, Run, words
from pressdesk.ui.body.looks import BAR
from pressdesk.ui.window import MainWindow

RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
BODY = (
    p("Acme تفتتح خطا"),
    quote("نبحر", by="ليلى"),
    ol("أول", "ثان"),
    detail("متى", "غدا"),
    p("English"),
)


@pytest.fixture
def arabic(window: MainWindow, session: Session) -> MainWindow:
    save(session.desk, release(*BODY, id="ar", headline="Acme تفتتح", subheadlines=(t("x"),), language="ar"), None)
    session.open("ar")
    return window


def type_in(editor: QWidget, text: str) -> None:
    """Type letters that QTest has no keys for."""
    for letter in text:
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(editor, event)


def test_every_line_begins_at_the_right(arabic: MainWindow) -> None:
    editors = (arabic.form.headline.line, arabic.form.subheadlines.lines[0], arabic.form.body.edit)
    for editor in editors:
        block = editor.document().begin()
        while block.isValid():
            assert block.textDirection() == RTL
            block = block.next()
    assert arabic.form.body.edit.body() == BODY


@pytest.mark.parametrize("spoken", ["Acme", "نبحر"])
def test_the_first_mark_stands_before_the_words_whatever_letters_they_begin_with(
    arabic: MainWindow, session: Session, spoken: str
) -> None:
    session.edit(replace(session.release, body=(quote(spoken, by="ليلى"),)))
    edit = arabic.form.body.edit
    layout = edit.document().begin().layout()
    words = layout.lineAt(0).naturalTextRect().translated(layout.position()).toAlignedRect()
    seen = edit.grab().toImage()
    ground = seen.pixelColor(words.right() + BAR, words.bottom() + 2)
    beyond = range(words.right() + 2, edit.width() - 2 * BAR)
    assert any(seen.pixelColor(x, y) != ground for x in beyond for y in range(words.top(), words.bottom()))


def test_the_line_of_a_quote_stands_at_the_right(arabic: MainWindow) -> None:
    edit, colours = arabic.form.body.edit, arabic.theme.colours
    block = edit.document().begin().next()
    y = round(edit.document().documentLayout().blockBoundingRect(block).center().y())
    seen = edit.grab().toImage()
    assert seen.pixelColor(edit.width() - BAR + 1, y).name() == colours.accent
    assert seen.pixelColor(1, y).name() == colours.accent_soft


def test_captions_and_fields_begin_at_the_right_and_the_window_does_not(arabic: MainWindow) -> None:
    lefts = [
        one.text() or one.accessibleName()
        for one in arabic.form.page.findChildren(QLabel) + arabic.form.page.findChildren(QLineEdit)
        if not one.alignment() & (Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignHCenter)
    ]
    assert lefts == []
    assert arabic.layoutDirection() == LTR


def test_another_release_turns_the_page_back(arabic: MainWindow, session: Session) -> None:
    session.open("new")
    form = arabic.form
    assert form.page.layoutDirection() == LTR
    assert form.body.edit.document().begin().textDirection() == LTR
    assert form.dateline.place.alignment() & Qt.AlignmentFlag.AlignLeft


def test_a_release_is_typed_from_right_to_left(arabic: MainWindow, session: Session, keys: Callable[..., None]) -> None:
    arabic.form.body.edit.setFocus()
    keys((Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier), Qt.Key.Key_Return)
    type_in(arabic.form.body.edit, "קו 12 חדש")
    arabic.form.flush()
    assert session.release.body[-1] == Paragraph((Run("קו 12 חדש"),))


def test_the_arrow_keys_go_where_they_point(arabic: MainWindow, keys: Callable[..., None]) -> None:
    edit = arabic.form.body.edit
    edit.setFocus()
    keys((Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier), Qt.Key.Key_Return)
    type_in(edit, "שלום")
    before = edit.cursorRect().x()
    keys(Qt.Key.Key_Right)
    assert edit.cursorRect().x() > before
    keys(Qt.Key.Key_Left)
    assert edit.cursorRect().x() == before


def test_a_new_language_turns_the_page_and_keeps_the_words(window: MainWindow, session: Session) -> None:
    before = session.release.body
    window.bar.language_chosen.emit("he")
    assert window.form.page.layoutDirection() == RTL
    assert window.form.body.edit.body() == before
    assert words(session.release.headline) == words(window.form.headline.line.text())


def test_the_list_shows_the_headline_at_the_right(arabic: MainWindow) -> None:
    view = arabic.sidebar.list
    arabic.sidebar.refresh()
    row = view.visualRect(view.model().place_of("ar"))
    ink = QColor(arabic.theme.colours.ink).lightness()
    line = view.viewport().grab(row.adjusted(0, 8, 0, 14 - row.height())).toImage()
    dark = [
        x for x in range(line.width()) for y in range(line.height()) if line.pixelColor(x, y).lightness() < ink + 60
    ]
    assert min(dark) > line.width() // 2
    assert max(dark) > line.width() - 16


def test_what_is_to_be_written_stands_where_the_words_will(window: MainWindow, session: Session) -> None:
    edit = window.form.body.edit
    for language, at_right in (("ar", True), ("en-US", False)):
        session.edit(replace(session.release, body=(), language=language))
        image = edit.grab().toImage()
        ground = image.pixel(image.width() // 2, 2)
        inked = [x for x in range(image.width()) if any(image.pixel(x, y) != ground for y in range(4, 20))]
        assert (inked[0] > image.width() // 2) == at_right


def test_cards_have_their_wide_side_at_the_right(arabic: MainWindow, session: Session) -> None:
    session.edit(replace(session.release, boilerplates=(plate("Words."),)))
    sides = [one.layout().contentsMargins() for one in (arabic.form.contacts.frame, *arabic.form.boilerplates.cards)]
    assert [(side.left(), side.right()) for side in sides] == [(7, 12), (7, 12)]
    session.open("new")
    side = arabic.form.contacts.frame.layout().contentsMargins()
    assert (side.left(), side.right()) == (12, 7)
