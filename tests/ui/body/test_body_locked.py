"""Tables and images are one locked line: no key, paste or neighbour loses them unless somebody deletes them."""

import pytest
from body_desk import END, Desk
from build import image, p, quote, table, ul
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from pressdesk.model import Body

TABLE = table(("Year", "Boats", "Crew"), *[("2026", "3", "9")] * 11, caption="Boats")
IMAGE = image(caption="A boat")
ENTER, BACK, DELETE = Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Delete
LEFT, RIGHT, UP, DOWN = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down
WHOLE = ((1, 0), (1, 1))
BETWEEN = (p("one"), TABLE, p("two"))


def test_a_table_says_what_it_is(desk: Desk) -> None:
    desk.show(TABLE, image(alt="Boats at sea"), image())
    assert desk.edit.toPlainText() == "▦ Table, 3 columns, 12 rows: Boats\n▣ Image: Boats at sea\n▣ Image"


KEYS = {
    "typing before": ((1, 0), ["xy"], (p("one"), p("xy"), TABLE, p("two"))),
    "typing after": ((1, 1), ["xy"], (p("one"), TABLE, p("xy"), p("two"))),
    "typing over it": (WHOLE, ["x"], BETWEEN),
    "Enter before": ((1, 0), [ENTER, "x"], (p("one"), p("x"), TABLE, p("two"))),
    "Enter after": ((1, 1), [ENTER, "x"], (p("one"), TABLE, p("x"), p("two"))),
    "Enter on it": (WHOLE, [ENTER, "x"], (p("one"), TABLE, p("x"), p("two"))),
    "first Backspace below selects": ((2, 0), [BACK], BETWEEN),
    "second Backspace removes": ((2, 0), [BACK, BACK], (p("one"), p("two"))),
    "first Delete above selects": ((0, END), [DELETE], BETWEEN),
    "second Delete removes": ((0, END), [DELETE, DELETE], (p("one"), p("two"))),
    "Backspace at its end": ((1, 1), [BACK, BACK], (p("one"), p("two"))),
    "Backspace at its beginning goes to the line above": ((1, 0), [BACK], BETWEEN),
    "Delete on it": (WHOLE, [DELETE], (p("one"), p("two"))),
    "typing over it and more": (((0, 1), (2, 1)), ["x"], (p("oxwo"),)),
    "Enter over it and more": (((0, 1), (2, 1)), [ENTER], (p("o"), p("wo"))),
    "typing from behind it": (((1, 1), (2, 1)), ["x"], (p("one"), TABLE, p("xwo"))),
    "typing up to it": (((0, 0), (1, 0)), ["x"], (p("x"), TABLE, p("two"))),
    "deleting over a part of it": (((0, 1), (1, 1)), [DELETE], (p("o"), p("two"))),
    "deleting up to it": (((0, 1), (1, 0)), [DELETE], (p("o"), TABLE, p("two"))),
    "deleting from behind it": (((1, 1), (2, 1)), [DELETE], (p("one"), TABLE, p("wo"))),
    "through it to the right": ((0, END), [RIGHT, RIGHT, RIGHT, "x"], (p("one"), TABLE, p("xtwo"))),
    "through it to the left": ((2, 0), [LEFT, LEFT, LEFT, "x"], (p("onex"), TABLE, p("two"))),
    "down through it": ((0, 1), [DOWN, DOWN, "x"], None),
}


@pytest.mark.parametrize(("where", "keys", "after"), KEYS.values(), ids=KEYS)
def test_keys_round_a_table(desk: Desk, where: tuple, keys: list[str | Qt.Key], after: Body | None) -> None:
    desk.show(*BETWEEN)
    (desk.choose if isinstance(where[0], tuple) else desk.at)(*where)
    body = desk.press(*keys)
    assert body == after if after is not None else TABLE in body


def test_refused_typing_is_said(desk: Desk) -> None:
    desk.show(*BETWEEN).choose(*WHOLE).press("x")
    assert "Enter" in desk.said[0]


def test_it_comes_back_by_showing_the_earlier_body(desk: Desk) -> None:
    before = desk.show(*BETWEEN).body
    assert desk.choose(*WHOLE).press(DELETE) != before
    desk.edit.show_body(before)
    assert (desk.body, "▦ Table" in desk.edit.toPlainText()) == (before, True)


def test_a_paste_goes_beside_it(desk: Desk) -> None:
    mime = QMimeData()
    mime.setText("pasted")
    desk.show(*BETWEEN).choose(*WHOLE).edit.insertFromMimeData(mime)
    assert desk.body == (p("one"), TABLE, p("pasted"), p("two"))


def test_copy_and_paste_make_a_second_one(desk: Desk) -> None:
    desk.show(*BETWEEN).choose(*WHOLE).edit.copy()
    desk.at(2).edit.paste()
    assert desk.body == (p("one"), TABLE, p("two"), TABLE)


def test_cut_takes_it_and_paste_brings_it(desk: Desk) -> None:
    desk.show(*BETWEEN).choose(*WHOLE).edit.cut()
    assert desk.body == (p("one"), p("two"))
    desk.at(1).edit.paste()
    assert desk.body == (p("one"), p("two"), TABLE)


def test_a_quote_over_it_becomes_two(desk: Desk) -> None:
    desk.show(*BETWEEN).choose((0, 0), (2, END)).edit.toggle_quote()
    assert desk.body == (quote("one"), TABLE, quote("two"))


def test_a_list_over_it_becomes_two(desk: Desk) -> None:
    desk.show(p("one"), IMAGE, p("two")).choose((0, 0), (2, END)).edit.set_kind("bullet")
    assert desk.body == (ul("one"), IMAGE, ul("two"))


@pytest.mark.parametrize(("start", "body"), [((1, 0), BETWEEN), ((1, 1), (p("one"), TABLE, p("あ"), p("two")))])
def test_an_input_method_types_beside_it_and_never_over_it(desk: Desk, start: tuple, body: Body) -> None:
    desk.show(*BETWEEN).choose(start, (1, 1))
    event = QInputMethodEvent()
    event.setCommitString("あ")
    QApplication.sendEvent(desk.edit, event)
    assert desk.body == body


def test_words_another_program_put_into_it_are_taken_out(desk: Desk) -> None:
    desk.show(*BETWEEN)
    cursor = QTextCursor(desk.edit.document().findBlockByNumber(1))
    cursor.movePosition(QTextCursor.MoveOperation.NextWord)
    cursor.insertText("intruder")
    assert desk.body == BETWEEN
    assert "intruder" not in desk.edit.toPlainText()


def test_a_click_within_selects_it_whole(desk: Desk) -> None:
    desk.show(*BETWEEN)
    cursor = QTextCursor(desk.edit.document().findBlockByNumber(1))
    cursor.movePosition(QTextCursor.MoveOperation.NextWord)
    desk.edit.setTextCursor(cursor)
    assert desk.edit.textCursor().selectedText() == "▦ Table, 3 columns, 12 rows: Boats"
