"""Characters as a writer sees them: emoji, accents, no-break spaces; input methods; pages; clicks."""

import pytest
from body_desk import END, Desk
from build import h, p, quote, ul
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

NONE = Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
BACK, DELETE, LEFT = Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Left
FAMILY, FLAG, HEART, KEYCAP, THUMB = "👨\u200d👩\u200d👧", "🇪🇸", "❤\ufe0f", "1\ufe0f\u20e3", "👍🏽"
SEEN_AS_ONE = (FAMILY, FLAG, HEART, KEYCAP, THUMB, "e\u0301", "😀")


@pytest.mark.parametrize("sign", SEEN_AS_ONE)
def test_one_key_takes_what_is_seen_as_one(desk: Desk, sign: str) -> None:
    assert desk.show(p("a", sign, "b")).at(0, 1 + len(sign)).press(BACK) == (p("ab"),)
    assert desk.show(p("a", sign, "b")).at(0, 1).press(DELETE) == (p("ab"),)


@pytest.mark.parametrize("sign", SEEN_AS_ONE)
def test_the_caret_never_stands_inside_one(desk: Desk, sign: str) -> None:
    assert desk.show(p("a", sign)).at(0).press(LEFT, "x") == (p("ax", sign),)


def test_two_flags_go_one_by_one(desk: Desk) -> None:
    assert desk.show(p(FLAG, "🇫🇷")).at(0).press(BACK) == (p(FLAG),)


@pytest.mark.parametrize(("built", "left"), [("\u05e9\u05c1", "\u05e9"), ("\u0628\u064e", "\u0628")])
def test_a_built_letter_loses_its_last_sign(desk: Desk, built: str, left: str) -> None:
    assert desk.show(p(built)).at(0).press(BACK) == (p(left),)


def test_a_no_break_space_is_typed_and_stays(desk: Desk) -> None:
    desk.show(p("5")).at(0).press(Qt.Key.Key_Space, held=CTRL | SHIFT)
    assert desk.press("km") == (p("5\u00a0km"),)
    desk.choose((0, 0), (0, END)).edit.copy()
    desk.at(0).edit.paste()
    assert desk.body == (p("5\u00a0km5\u00a0km"),)
    assert desk.at(0, 2).press(BACK) == (p("5km5\u00a0km"),)


def compose(desk: Desk, preedit: str, commit: str = "", replace: tuple[int, int] = (0, 0)) -> None:
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit, *replace)
    QApplication.sendEvent(desk.edit, event)


def test_composed_words_come_in_when_they_are_done(desk: Desk) -> None:
    desk.show(p("ab")).at(0, 1)
    compose(desk, "に")
    assert desk.body == (p("ab"),)
    compose(desk, "", "日本")
    assert (desk.body, desk.place) == ((p("a日本b"),), (0, 3))


def test_composing_that_is_given_up_leaves_nothing(desk: Desk) -> None:
    desk.show(p("ab")).at(0, 1)
    compose(desk, "に")
    compose(desk, "")
    assert desk.press("x") == (p("axb"),)


def test_composing_takes_the_place_of_a_selection_across_blocks(desk: Desk) -> None:
    desk.show(h("ab"), p("cd")).choose((0, 1), (1, 1))
    compose(desk, "に")
    compose(desk, "", "日")
    assert desk.body == (h("a日d"),)


def test_words_are_replaced_as_the_input_method_asks(desk: Desk) -> None:
    desk.show(p("teh")).at(0)
    compose(desk, "", "the", (-3, 3))
    assert desk.body == (p("the"),)


@pytest.mark.parametrize("reach", [(-5, 9), (-2, 2), (0, 3), (-1, 9)])
def test_a_replacement_stays_in_its_paragraph(desk: Desk, reach: tuple[int, int]) -> None:
    desk.show(p("ab"), quote("cd", by="Ana"), h("ef")).at(1, 1)
    compose(desk, "", "x", reach)
    first, _, last = desk.body
    assert (first, last) == (p("ab"), h("ef"))


def test_a_replacement_that_asks_too_much_takes_the_paragraph(desk: Desk) -> None:
    desk.show(p("ab"), quote("cd", by="Ana")).at(1, 1)
    compose(desk, "", "x", (-5, 9))
    assert desk.body == (p("ab"), quote("x", by="Ana"))


def test_composing_at_a_border_stays_there(desk: Desk) -> None:
    desk.show(h("ab"), quote("cd", by="Ana")).at(1, 0)
    compose(desk, "に")
    compose(desk, "", "日")
    assert desk.body == (h("ab"), quote("日cd", by="Ana"))


def test_what_is_shown_waits_for_the_input_method(desk: Desk) -> None:
    desk.show(p("ab")).at(0)
    compose(desk, "に")
    desk.show(p("xy"))
    assert desk.edit.toPlainText() == "ab"
    compose(desk, "")
    assert desk.edit.toPlainText() == "xy"


@pytest.fixture
def paged(desk: Desk, qtbot: QtBot) -> tuple[Desk, QScrollArea]:
    area = QScrollArea()
    qtbot.addWidget(area)
    area.setWidget(desk.edit)
    area.setFixedSize(600, 300)
    desk.edit.caret_rect.connect(lambda place: area.ensureVisible(place.x(), place.y()))
    desk.show(*(p(f"line {n}") for n in range(100)))
    area.show()
    desk.edit.setFocus()
    return desk.at(0, 2), area


def in_sight(desk: Desk, area: QScrollArea) -> bool:
    return desk.edit.visibleRegion().contains(desk.edit.cursorRect().center()) and area.isVisible()


def test_a_page_down_is_a_page_in_sight(paged: tuple[Desk, QScrollArea]) -> None:
    desk, _ = paged
    desk.press(Qt.Key.Key_PageDown)
    assert 3 < desk.place[0] < 15
    desk.press(Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_PageUp)
    assert desk.place[0] == 0
    desk.press(Qt.Key.Key_PageDown, held=SHIFT)
    assert desk.edit.textCursor().selectedText().startswith("ne 0\u2029line 1")


@pytest.mark.parametrize(
    ("key", "held", "line"),
    [
        (Qt.Key.Key_End, CTRL, 99),
        (Qt.Key.Key_PageDown, NONE, None),
        (Qt.Key.Key_Down, NONE, 1),
        (Qt.Key.Key_Down, CTRL, 1),
    ],
)
def test_the_caret_stays_in_sight(
    paged: tuple[Desk, QScrollArea], key: Qt.Key, held: Qt.KeyboardModifier, line: int | None
) -> None:
    desk, area = paged
    desk.press(*[key] * (1 if line else 30), held=held)
    assert in_sight(desk, area)
    assert line is None or desk.place[0] == line


def test_home_and_end_reach_the_ends_of_the_line(desk: Desk) -> None:
    desk.show(p("one two")).at(0, 3).press(Qt.Key.Key_Home, "a", Qt.Key.Key_End, "b")
    assert desk.body == (p("aone twob"),)


def test_words_are_passed_with_ctrl(desk: Desk) -> None:
    desk.show(p("one two"), p("three")).at(0).press(Qt.Key.Key_Left, held=CTRL)
    assert desk.place == (0, 4)
    desk.at(0).press(Qt.Key.Key_Right, held=CTRL)
    assert desk.place == (1, 0)


def test_paragraphs_are_passed_with_ctrl_and_arrows(desk: Desk) -> None:
    desk.show(p("one"), p("two"), p("three")).at(1, 2)
    desk.press(Qt.Key.Key_Up, held=CTRL)
    assert desk.place == (1, 0)
    desk.press(Qt.Key.Key_Up, held=CTRL)
    desk.press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, held=CTRL)
    assert desk.place == (2, 5)


def click(desk: Desk, times: int) -> str:
    view, where = desk.edit.viewport(), desk.edit.cursorRect().center() + QPoint(8, 0)
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, NONE, where)
    if times == 3:
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, NONE, where)
    return desk.edit.textCursor().selectedText()


def test_two_clicks_take_a_word_and_three_a_paragraph(desk: Desk) -> None:
    desk.show(p("one two"), h("three")).at(0, 0)
    assert (click(desk, 2), click(desk, 3)) == ("one", "one two")
    assert desk.press("x") == (p("x"), h("three"))


def test_tab_in_an_item_leaves_it_as_it_is(desk: Desk) -> None:
    desk.show(p("a")).at(0).press(Qt.Key.Key_Return, "- b", Qt.Key.Key_Tab)
    assert desk.body == (p("a"), ul("b"))
