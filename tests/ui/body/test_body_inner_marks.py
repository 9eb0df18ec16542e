"""Quotation marks round the writer's own words inside a quote: as they print, drawn and never stored."""

import pytest
from body_desk import Desk
from build import p, quote, said, t
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from pressdesk.model import Speaker, Text, words
from pressdesk.text import marks_for, quote_lines
from pressdesk.ui.body.inner_marks import inner_marks

N = "\u202f"
MIDDLE = t("We wait, ", said("said Ana."), " Now we sail.")
LAST = t("We wait, ", said("said Ana."))
SHOWN = {
    "in the middle": ("en-US", MIDDLE, False, "We wait,” said Ana. “Now we sail."),
    "at the end": ("en-US", LAST, False, "We wait,” said Ana."),
    "first": ("en-US", t(said("She said: "), "We sail."), False, "She said: “We sail."),
    "German": ("de", MIDDLE, False, "We wait“, said Ana. „Now we sail."),
    "Spanish": ("es-ES", MIDDLE, False, "We wait, —said Ana—. Now we sail."),
    "Spanish at the end": ("es-ES", LAST, False, "We wait», said Ana."),
    "French": ("fr", MIDDLE, False, "We wait, said Ana. Now we sail."),
    "French at the end": ("fr", LAST, False, f"We wait{N}», said Ana."),
    "French, more to come": ("fr", LAST, True, "We wait, said Ana."),
    "only own words": ("en-US", t(said("said Ana.")), False, "said Ana."),
    "nothing spoken": ("en-US", t(" ", said("said Ana.")), False, " said Ana."),
}


@pytest.mark.parametrize(("language", "text", "goes_on", "shown"), SHOWN.values(), ids=SHOWN)
def test_marks_stand_where_spoken_words_meet_others(language: str, text: Text, goes_on: bool, shown: str) -> None:
    made = words(text)
    for mark in reversed(list(inner_marks(text, marks_for(language), goes_on))):
        made = made[: mark.at] + mark.words + made[mark.at :]
    assert made == shown


@pytest.mark.parametrize("language", ["en-US", "en-GB", "de"])
def test_they_are_those_that_print(language: str) -> None:
    made = words(MIDDLE)
    for mark in reversed(list(inner_marks(MIDDLE, marks_for(language), False))):
        made = made[: mark.at] + mark.words + made[mark.at :]
    assert made in words(quote_lines(quote(MIDDLE), language)[0])


def rooms(desk: Desk, line: int = 0) -> int:
    return len(desk.edit.document().findBlockByNumber(line).layout().formats())


def test_room_is_made_while_one_writes(desk: Desk) -> None:
    desk.show(quote("We sail. Now.", by=Speaker("Ana Ruiz"))).at(0, 3)
    assert rooms(desk) == 0
    desk.edit.attribute()
    assert rooms(desk) == 2
    desk.choose((0, 0), (0, 99)).edit.toggle_attribution()
    assert rooms(desk) == 0


def test_other_marks_have_their_own_room(desk: Desk) -> None:
    desk.edit.show_body((quote(MIDDLE), quote(MIDDLE, marks="none"), p("x")), "en-US")
    assert [rooms(desk, n) for n in range(3)] == [2, 0, 0]
    desk.edit.show_body(desk.body, "fr")
    assert [rooms(desk, n) for n in range(3)] == [0, 0, 0]


def test_from_right_to_left_they_stand_between_the_words(desk: Desk) -> None:
    hebrew = t("אנו ממתינים,", said(" אמרה אנה. "), "כעת נפליג")
    desk.edit.show_body((quote(hebrew),), "he")
    layout = desk.edit.document().firstBlock().layout()
    wide = [words(hebrew)[room.start] for room in layout.formats()]
    assert wide == [" ", "כ"]
    with_marks = desk.edit.grab().toImage()
    desk.edit._inner.draw = lambda *_: None  # type: ignore[method-assign]
    assert desk.edit.grab().toImage() != with_marks


def test_a_paragraph_that_is_no_quote_any_more_has_none(desk: Desk) -> None:
    desk.show(quote(MIDDLE)).at(0, 0).press(Qt.Key.Key_Backspace)
    assert (desk.body, rooms(desk)) == ((p(words(MIDDLE)),), 0)


def test_marks_are_drawn_and_not_stored(desk: Desk) -> None:
    desk.show(quote(MIDDLE))
    with_marks = desk.edit.grab().toImage()
    desk.edit._inner.draw = lambda *_: None  # type: ignore[method-assign]
    assert desk.edit.grab().toImage() != with_marks
    assert desk.edit.toPlainText() == words(MIDDLE)


def test_composing_that_is_given_up_leaves_the_marks(desk: Desk) -> None:
    desk.show(quote(MIDDLE)).at(0, 3)
    for preedit in ("に", ""):
        QApplication.sendEvent(desk.edit, QInputMethodEvent(preedit, []))
    assert rooms(desk) == 2
