"""Undo steps on the real window: a word, a pause, a command each; the caret comes back to where it was."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pressdesk import desk as desks
from pressdesk.model import Immediate, words
from pressdesk.ui import strokes
from pressdesk.ui.body.lines import Place

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
END = (Qt.Key.Key_End, CTRL)
LEFT = (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier)
BACK = Qt.Key.Key_Backspace
PASTE = (Qt.Key.Key_V, CTRL)
BOLD = (Qt.Key.Key_B, CTRL)
ALL = (Qt.Key.Key_A, CTRL)


@pytest.fixture
def line(window):
    """The headline, with the caret at its end."""
    made = window.form.headline.line
    made.setFocus()
    made.selectAll()
    made.cut()
    window.form.flush()
    return made


@pytest.fixture
def place(window):
    """The place of the dateline, empty: a plain line."""
    made = window.form.dateline.place
    made.setFocus()
    made.clear()
    made.textEdited.emit("")
    return made


def words_back(window, editor):
    """Undo step by step and return what the editor said after each, up to empty."""
    read = editor.toPlainText if hasattr(editor, "toPlainText") else editor.text
    seen = []
    while read():
        window.session.undo()
        seen.append(read())
    return seen


TYPED = (
    (("We sail now",), ["We sail ", "We ", ""]),
    (("Wait, now. ",), ["Wait, ", ""]),
    (("twenty-five days",), ["twenty-five ", ""]),
    (("One", BACK, BACK, "n"), ["O", "One", ""]),
    (("ab", LEFT, "c"), ["ab", ""]),
)


@pytest.mark.parametrize(("keyed", "seen"), TYPED)
def test_undo_by_word_in_an_editor(window, line, keys, keyed, seen):
    keys(*keyed)
    assert words_back(window, line) == seen


@pytest.mark.parametrize(("keyed", "seen"), TYPED)
def test_undo_by_word_in_a_plain_line(window, place, keys, keyed, seen):
    keys(*keyed)
    assert words_back(window, place) == [words.rstrip() for words in seen]  # a line keeps no space at its end


def test_undo_by_word_under_an_open_list(window, place, keys):
    keys("New ")
    QTest.keyClicks(place.completer().popup(), "York")
    assert words_back(window, place) == ["New", ""]


def test_a_pause_ends_a_step(window, line, keys, monkeypatch):
    now = [100.0]
    monkeypatch.setattr(strokes, "monotonic", lambda: now[0])
    keys("un")
    now[0] += 1.2
    keys("do")
    assert words_back(window, line) == ["un", ""]


def test_a_paste_and_a_format_are_steps_between_words(window, line, keys):
    QGuiApplication.clipboard().setText("ferry")
    keys("Our", PASTE, ALL, (Qt.Key.Key_I, CTRL), END, "s")
    named = [step.change.name for step in window.session.history.past[-4:]]
    assert named == ["typing", "paste", "italic", "typing"]
    assert words_back(window, line) == ["Ourferry", "Ourferry", "Our", ""]


def test_enter_is_a_step(window, keys):
    window.form.body.edit.setFocus()
    before = window.session.release.body
    keys(END, "a", Qt.Key.Key_Return, "b")
    for _ in range(2):
        window.session.undo()
    assert window.form.body.edit.toPlainText().endswith("a")
    window.session.undo()
    assert window.session.release.body == before


def test_an_input_method_types_words(window, line):
    for words_in, composed in (("", "ka"), ("か", ""), ("", "na"), ("な", "")):
        event = QInputMethodEvent(composed, [])
        event.setCommitString(words_in)
        QApplication.sendEvent(line, event)
    assert line.toPlainText() == "かな"
    assert words_back(window, line) == [""]


def test_a_step_of_a_helper_is_its_own(window, line, keys):
    keys("ab")
    with line.step("dash"):
        line.textCursor().insertText("—")
    keys("cd")
    assert words_back(window, line) == ["ab—", "ab", ""]


def test_caret_and_focus_come_back(window, session, keys):
    body, head = window.form.body.edit, window.form.headline.line
    body.setFocus()
    body._set_caret(Place(0, 5), Place(0, 0))
    keys("Last")
    head.setFocus()
    session.undo()
    assert (body.hasFocus(), body.spot()) == (True, (Place(0, 0), Place(0, 5)))
    head.setFocus()
    session.redo()
    assert (body.hasFocus(), body.spot()) == (True, (Place(0, 4), Place(0, 4)))


def test_a_plain_line_has_its_caret_and_selection_back(window, session, keys):
    place = window.form.dateline.place
    place.setFocus()
    place.setSelection(4, 2)
    keys("X")
    window.form.headline.line.setFocus()
    session.undo()
    assert (place.hasFocus(), place.text(), place.selectedText()) == (True, "Portland", "la")


def test_the_caret_is_scrolled_into_sight(window, session, keys):
    window.resize(1000, 620)
    mark = window.form.end_mark.line
    mark.setFocus()
    keys("x")
    window.form.headline.line.setFocus()
    window.form.verticalScrollBar().setValue(0)
    session.undo()
    QTest.qWait(50)
    assert window.form.viewport().rect().contains(mark.mapTo(window.form.viewport(), mark.rect().center()))


def test_notes_that_were_opened_open_again(window, session, keys):
    window.form.notes.begin()
    keys("Call us")
    window.form.headline.line.setFocus()
    for _ in range(2):
        session.undo()
    assert (session.release.notes, window.form.notes.edit.hasFocus()) == ((), True)
    session.redo()
    assert window.form.notes.edit.toPlainText() == "Call "


def test_a_subheadline_that_was_begun_is_begun_again(window, session, keys):
    window.form.subheadlines.begin()
    keys("New")
    window.form.body.edit.setFocus()
    QTest.qWait(1)
    session.undo()
    assert window.form.subheadlines.lines[0].hasFocus()
    session.redo()
    assert [one.toPlainText() for one in window.form.subheadlines.lines] == ["New"]


def test_a_card_taken_away_comes_back_with_the_focus(window, session):
    window.form.contacts.options[0].setFocus()
    window.form.contacts.edited.emit(())
    window.form.headline.line.setFocus()
    session.undo()
    assert window.form.contacts.options[0].hasFocus()


def test_a_command_without_a_place_goes_to_what_changed(window, session):
    session.edit(replace(session.release, end_mark="-30-"))
    session.undo()
    assert window.form.end_mark.line.hasFocus()


def test_undo_and_redo_say_what_they_do(window, line, keys):
    undo, redo = window.act["undo"], window.act["redo"]
    keys("Ferry")
    assert (undo.text(), redo.isEnabled()) == ("Undo typing", False)
    window.session.undo()
    assert (undo.text(), redo.text(), redo.isEnabled()) == ("Undo cut", "Redo typing", True)


def test_nothing_to_undo_is_not_offered_until_somebody_types(window):
    assert (window.act["undo"].isEnabled(), window.act["redo"].isEnabled()) == (False, False)
    window.form.headline.line.setFocus()
    QTest.keyClicks(window.form.headline.line, "x")
    assert window.act["undo"].isEnabled()


def test_steps_and_carets_survive_another_release(window, session, line, keys):
    keys("We sail")
    session.open("old")
    session.open("new")
    session.undo()
    assert (line.toPlainText(), line.hasFocus(), line.spot().caret) == ("We ", True, Place(0, 3))


def test_undo_works_after_another_window_has_changed_something(window, session, line, keys, filled):
    keys("We")
    session.flush()
    stored = desks.load(filled, "new")
    desks.save(filled, replace(stored.release, timing=Immediate()), stored.version)
    mine = desks.load(filled, "new")
    session.take(mine.release, mine.version)
    session.undo()
    assert (words(session.release.headline), session.release.timing) == ("", Immediate())


def test_a_contact_is_typed_word_by_word(window, session, keys, popover):
    window.foot.edit_contact(0)
    popover().fields["name"].setFocus()
    keys(ALL, "Cy Day")
    popover().close()
    session.undo()
    assert session.release.contacts[0].name == "Cy"
    session.undo()
    assert session.release.contacts[0].name == "Bo"


def test_boilerplate_for_this_release_is_typed_word_by_word(window, session, keys, popover):
    window.foot.edit_use(0)
    popover().words.setFocus()
    keys(END, " We sail")
    popover().words.flush()
    popover().close()
    session.undo()
    assert words(session.release.boilerplates[0].paragraphs[0]) == "Words. We "


def test_bold_goes_to_the_body_when_the_line_with_the_caret_is_gone(window, session, qapp):
    window.form.subheadlines.begin()
    window.form.end_mark.line.setFocus()
    QTest.qWait(1)
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.form.active() is window.form.body.edit
    window.writing.bold()


NAMES = (
    (lambda w: w.act["bullets"].trigger(), "kind of paragraph"),
    (lambda w: w.act["quote"].trigger(), "quote"),
    (lambda w: w.form.body.edit.set_link("https://a.example/"), "link"),
    (lambda w: w.commands.edit(timing=Immediate()), "status line"),
    (lambda w: w.form.contacts.edited.emit(()), "contact"),
)


@pytest.mark.parametrize(("act", "name"), NAMES)
def test_each_command_is_one_step_with_its_name(window, session, act, name):
    window.form.body.edit.setFocus()
    act(window)
    window.form.flush()
    assert [step.change.name for step in session.history.past] == [name]


def test_undo_of_the_status_line_leaves_the_caret_where_it_is(window, session):
    window.form.body.edit.setFocus()
    window.commands.edit(timing=Immediate())
    session.undo()
    assert window.form.body.edit.hasFocus()
