"""Keys on the real widget, shown: a body is what a writer expects after each."""

import pytest
from body_desk import END, Desk
from build import b, detail, h, link, ol, p, quote, said, ul
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pressdesk.model import Body, Speaker

ENTER, BACK, DELETE = Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Delete
ANA = Speaker("Ana Ruiz")

# body before, caret (line, character), keys, body after
EXPECTED = {
    "words": ((), (0, 0), ["Harbour opens"], (p("Harbour opens"),)),
    "paragraphs": ((), (0, 0), ["one", ENTER, "two"], (p("one"), p("two"))),
    "inside a paragraph": ((p("one two"),), (0, 3), [ENTER], (p("one"), p(" two"))),
    "after a subhead": ((h("one"),), (0, END), [ENTER, "two"], (h("one"), p("two"))),
    "before a subhead": ((h("one"),), (0, 0), [ENTER], (p(), h("one"))),
    "inside a subhead": ((h("onetwo"),), (0, 3), [ENTER], (h("one"), h("two"))),
    "an empty subhead": ((p("a"), h()), (1, 0), [ENTER], (p("a"), p())),
    "items": ((ul("one"),), (0, END), [ENTER, "two"], (ul("one", "two"),)),
    "out of a list": ((ol("one"),), (0, END), [ENTER, ENTER, "two"], (ol("one"), p("two"))),
    "out of the middle of a list": ((ol("1", "", "2"),), (1, 0), [ENTER], (ol("1"), p(), ol("2"))),
    "spoken paragraphs": ((quote("a", by=ANA),), (0, END), [ENTER, "b"], (quote("a", "b", by=ANA),)),
    "out of a quote": ((quote("a", by=ANA),), (0, END), [ENTER, ENTER, "b"], (quote("a", by=ANA), p("b"))),
    "lead-in to words": ((quote("b", lead_in="a:"),), (0, END), [ENTER, "x"], (quote("xb", lead_in="a:"),)),
    "inside a lead-in": ((quote("c", lead_in="ab"),), (0, 1), [ENTER], (quote("b", "c", lead_in="a"),)),
    "before a lead-in": ((quote("c", lead_in="ab"),), (0, 0), [ENTER], (p(), quote("c", lead_in="ab"))),
    "out of a quote without words": ((quote("", lead_in="a"),), (1, 0), [ENTER, "b"], (quote("", lead_in="a"), p("b"))),
    "out of a detail": ((detail("WHO", "a"),), (0, END), [ENTER, ENTER, "b"], (detail("WHO", "a"), p("b"))),
    "out of a detail without words": ((detail("WHO", ""),), (0, 0), [ENTER, "b"], (detail("WHO", ""), p("b"))),
    "back from a subhead": ((h("one"),), (0, 0), [BACK], (p("one"),)),
    "back from an item": ((ul("1", "2", "3"),), (1, 0), [BACK], (ul("1"), p("2"), ul("3"))),
    "back from a quote": ((quote("a", "b", by=ANA),), (0, 0), [BACK], (p("a"), quote("b", by=ANA))),
    "back within a quote": ((quote("a", "b", by=ANA),), (1, 0), [BACK], (quote("ab", by=ANA),)),
    "back from a lead-in": ((quote("b", lead_in="a"),), (0, 0), [BACK], (p("a"), quote("b"))),
    "back from all the words": ((quote("", lead_in="a"),), (1, 0), [BACK, "b"], (p("ab"),)),
    "back into a lead-in": ((quote("b", lead_in="a"),), (1, 0), [BACK], (quote("", lead_in="ab"),)),
    "back joins": ((p("one"), p("two")), (1, 0), [BACK], (p("onetwo"),)),
    "back into an item": ((ul("one"), p("two")), (1, 0), [BACK], (ul("onetwo"),)),
    "back over an empty line": ((p(), h("two")), (1, 0), [BACK, BACK], (p("two"),)),
    "delete joins": ((h("one"), p("two")), (0, END), [DELETE], (h("onetwo"),)),
    "delete an empty line": ((p(), h("two")), (0, 0), [DELETE], (h("two"),)),
    "attribution leaves with its quote": ((quote((said("a"),)),), (0, 0), [BACK], (p("a"),)),
    "after a link": ((p(link("a")),), (0, END), ["b"], (p(link("a"), "b"),)),
    "before a link": ((p(link("a")),), (0, 0), ["b"], (p("b", link("a")),)),
    "within a link": ((p(link("ac")),), (0, 1), ["b"], (p(link("abc")),)),
    "between links": (
        (p(link("a"), link("c", "https://c.example/")),),
        (0, 1),
        ["b"],
        (p(link("a"), "b", link("c", "https://c.example/")),),
    ),
    "a line after a link": ((p(link("a")),), (0, END), [ENTER, "b"], (p(link("a")), p("b"))),
    "bold goes on": ((p(b("a")),), (0, END), ["b"], (p(b("ab")),)),
    "a subhead's paragraph is plain": ((h("a"),), (0, END), [ENTER, "b"], (h("a"), p("b"))),
}


@pytest.mark.parametrize(("before", "caret", "keys", "after"), EXPECTED.values(), ids=EXPECTED)
def test_keys(desk: Desk, before: Body, caret: tuple[int, int], keys: list[str | Qt.Key], after: Body) -> None:
    assert desk.show(*before).at(*caret).press(*keys) == after


SELECTED = {
    "typed over": ((p("one"), h("two"), p("three")), (0, 1), (2, 2), ["x"], (p("oxree"),)),
    "typed over within a line": ((p("one two"),), (0, 0), (0, 3), ["x"], (p("x two"),)),
    "deleted, what remains keeps its kind": ((h("one"), p("two")), (0, 0), (1, 1), [DELETE], (p("wo"),)),
    "deleted, the first kind stays": ((h("one"), p("two")), (0, 1), (1, 1), [BACK], (h("owo"),)),
    "all": ((h("one"), ul("two")), (0, 0), (1, END), [DELETE], ()),
    "across two lists": ((ul("a", "b"), ol("c", "d")), (0, 1), (3, 0), [BACK], (ul("ad"),)),
    "across two quotes": (
        (quote("a", "b", by=ANA), p("x"), quote("c", "d")), (1, 1), (3, 0), [BACK],
        (quote("a", "bc", by=ANA), quote("d")),
    ),
    "entered over": ((p("one"), p("two")), (0, 1), (1, 1), [ENTER], (p("o"), p("wo"))),
    "entered over within a line": ((p("one two"),), (0, 1), (0, 5), [ENTER], (p("o"), p("wo"))),
}  # fmt: skip


@pytest.mark.parametrize(("before", "start", "end", "keys", "after"), SELECTED.values(), ids=SELECTED)
def test_keys_on_a_selection(
    desk: Desk, before: Body, start: tuple[int, int], end: tuple[int, int], keys: list[str | Qt.Key], after: Body
) -> None:
    assert desk.show(*before).choose(start, end).press(*keys) == after


def test_a_line_break_stays_in_the_paragraph(desk: Desk) -> None:
    desk.show(p("one")).at(0).press(ENTER, held=Qt.KeyboardModifier.ShiftModifier)
    assert desk.press("two") == (p("one\ntwo"),)


def test_words_are_deleted_only_within_their_line(desk: Desk) -> None:
    desk.show(p("one two"), p("three four")).at(1, 6).press(BACK, held=Qt.KeyboardModifier.ControlModifier)
    assert desk.at(0, 4).press(DELETE, held=Qt.KeyboardModifier.ControlModifier) == (p("one "), p("four"))


def test_an_emoji_is_one_key_to_delete(desk: Desk) -> None:
    assert desk.show(p("a😀b")).at(0, 2).press(BACK) == (p("ab"),)


def test_the_caret_stands_behind_an_emoji(desk: Desk) -> None:
    assert desk.show(p("😀😀")).at(0, 1).press("x") == (p("😀x😀"),)
    assert desk.place == (0, 2)


def test_the_widget_is_as_tall_as_its_words(desk: Desk) -> None:
    before = desk.edit.height()
    desk.press("one", ENTER, "two")
    assert desk.edit.height() > before
    assert desk.edit.verticalScrollBar().maximum() == 0


def test_tab_leaves_the_text(desk: Desk) -> None:
    desk.press("a", Qt.Key.Key_Tab)
    assert desk.body == (p("a"),)


def test_an_edit_is_told_within_the_pause(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.edit.edited, timeout=200) as told:
        QTest.keyClicks(desk.edit, "a")
    assert told.args == [(p("a"),)]


def test_what_is_shown_is_not_told_again(desk: Desk, qtbot: QtBot) -> None:
    desk.press("a")
    with qtbot.assertNotEmitted(desk.edit.edited, wait=150):
        desk.show(p("a")).show(p("b"))


def test_the_blocks_that_did_not_change_are_the_same(desk: Desk) -> None:
    before = desk.show(p("one"), quote("two", lead_in="x"), p("three")).body
    after = desk.at(3).press("!")
    assert (after[0] is before[0], after[1] is before[1], after[2] is before[2]) == (True, True, False)


def test_the_caret_stays_when_other_lines_change(desk: Desk) -> None:
    desk.show(p("one"), p("two")).at(1, 1).show(p("zero"), h("one"), p("two"))
    assert desk.place == (2, 1)


def test_another_body_is_shown_from_its_beginning(desk: Desk) -> None:
    desk.edit.clearFocus()
    desk.show(p("one"), p("two"))
    assert desk.place == (0, 0)
