"""Keys on the real widget, shown: a body is what a writer expects after each."""

import pytest
from build import b, detail, h, image, link, ol, p, quote, said, table, ul
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pressdesk.model import Body, Speaker
from pressdesk.ui.body import BodyEdit
from pressdesk.ui.body.edits import Place

TABLE, IMAGE = table(("Year", "Boats"), ("2026", "3"), caption="Boats"), image(caption="A boat")
ENTER, BACK, DELETE, TAB = Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Tab
ANA = Speaker("Ana Ruiz")
END = 10_000


@pytest.fixture
def edit(qtbot: QtBot) -> BodyEdit:
    made = BodyEdit()
    qtbot.addWidget(made)
    made.resize(552, 300)
    made.show()
    made.setFocus()
    return made


def at(edit: BodyEdit, line: int, char: int = END) -> BodyEdit:
    edit._set_caret(Place(line, char))
    return edit


def chosen(edit: BodyEdit, start: tuple[int, int], end: tuple[int, int]) -> BodyEdit:
    edit._set_caret(Place(*end), Place(*start))
    return edit


def press(edit: BodyEdit, *keys: str | Qt.Key) -> Body:
    for key in keys:
        if isinstance(key, str):
            QTest.keyClicks(edit, key)
        else:
            QTest.keyClick(edit, key)
    return edit.body()


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
def test_keys(edit: BodyEdit, before: Body, caret: tuple[int, int], keys: list, after: Body) -> None:
    edit.show_body(before)
    assert press(at(edit, *caret), *keys) == after
