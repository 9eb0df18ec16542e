"""A selection dragged to another place of the body: moved, or copied with Ctrl; one step, and always a body."""

import pytest
from body_desk import END, Desk
from build import b, detail, h, image, link, p, quote, said, t, table, ul
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from strategies import bodies

from pressdesk.model import Body, words
from pressdesk.model.blocks import normal_body
from pressdesk.model.codec import dump, load_blocks
from pressdesk.ui.body import dragging
from pressdesk.ui.body.lines import Place

LEFT = Qt.MouseButton.LeftButton
HELD = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
ANA = "Ana Ruiz"
Spot = tuple[int, int]


class Drop(QDropEvent):
    """A drop whose source a test names: Qt knows only that of a real drag."""

    def __init__(self, where: QPointF, action: Qt.DropAction, mime: QMimeData, source: QObject | None) -> None:
        super().__init__(where, Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, mime, *HELD)
        self.setDropAction(action)
        self._source = source

    def source(self) -> QObject | None:  # type: ignore[override]
        return self._source


def drop(desk: Desk, to: Spot, *, copies: bool = False, mime: QMimeData | None = None) -> Body:
    """Drop what is selected, or what comes from elsewhere, at a place."""
    edit = desk.edit
    cursor = edit.textCursor()
    cursor.setPosition(edit._manuscript.position(Place(*to)))
    where = QPointF(edit.cursorRect(cursor).center())
    action = Qt.DropAction.CopyAction if copies else Qt.DropAction.MoveAction
    held = mime or edit.createMimeDataFromSelection()
    QApplication.sendEvent(edit.viewport(), QDragEnterEvent(where.toPoint(), action, held, *HELD))
    QApplication.sendEvent(edit.viewport(), Drop(where, action, held, None if mime else edit.viewport()))
    return desk.body


MOVED = {
    "words within a line": ((p("one two three"),), (0, 0), (0, 4), (0, 8), (p("two one three"),)),
    "words back": ((p("one two three"),), (0, 8), (0, END), (0, 0), (p("threeone two "),)),
    "words into another": ((p("one two"), h("three")), (0, 3), (0, END), (1, END), (p("one"), h("three two"))),
    "marks go along": ((p(b("a"), link("b"), "c"), p()), (0, 0), (0, 2), (1, 0), (p("c"), p(b("a"), link("b")))),
    "a paragraph down": ((p("1"), p("2"), p("3")), (0, 0), (0, END), (2, END), (p("2"), p("3"), p("1"))),
    "a paragraph up": ((p("1"), p("2"), h("3")), (2, 0), (2, END), (0, 0), (h("3"), p("1"), p("2"))),
    "a paragraph into words": ((p("1"), p("ab")), (0, 0), (0, END), (1, 1), (p("a1b"),)),
    "an item up": ((ul("1", "2", "3"),), (2, 0), (2, END), (0, 0), (ul("3", "1", "2"),)),
    "a paragraph into a list": ((ul("1", "2"), p("3")), (2, 0), (2, END), (1, 0), (ul("1", "3", "2"),)),
    "a quote with its speaker": ((quote("a", "b", by=ANA), p("x")), (0, 0), (1, END), (2, END),
                                 (p("x"), quote("a", "b", by=ANA))),
    "one paragraph of a quote": ((quote("a", "b", by=ANA), p("x")), (0, 0), (0, END), (2, END),
                                 (quote("b", by=ANA), p("x"), quote("a", by=ANA))),
    "own words leave a quote": ((quote(t("a", said("b"))), p("x")), (0, 1), (0, 2), (1, END), (quote("a"), p("xb"))),
    "a detail": ((detail("WHO", "a"), p("x")), (0, 0), (0, END), (1, END), (p("x"), detail("WHO", "a"))),
    "half of two paragraphs": ((p("ab"), p("cd"), p("x")), (0, 1), (1, 1), (2, END), (p("ad"), p("xb"), p("c"))),
    "all but the end": ((p("1"), p("2"), p("3")), (0, 0), (1, END), (2, END), (p("3"), p("1"), p("2"))),
    "beside a table": ((p("1"), table(("x",), ("y",))), (0, 0), (0, END), (1, END), (table(("x",), ("y",)), p("1"))),
    "a subhead into words": ((h("1"), p("ab")), (0, 0), (0, END), (1, 1), (p("a1b"),)),
    "into itself": ((p("one two"),), (0, 0), (0, 7), (0, 3), (p("one two"),)),
}  # fmt: skip


@pytest.mark.parametrize(("before", "start", "end", "to", "after"), MOVED.values(), ids=MOVED)
def test_a_selection_is_moved(desk: Desk, before: Body, start: Spot, end: Spot, to: Spot, after: Body) -> None:
    desk.show(*before).choose(start, end)
    assert drop(desk, to) == after


def test_nothing_lies_between_two_pictures(desk: Desk) -> None:
    desk.show(image("a" * 64), image("b" * 64)).choose((0, 1), (1, 0))
    desk.edit._drop_at(Place(0, 0), False)
    assert desk.body == (image("a" * 64), image("b" * 64))


def test_with_ctrl_it_is_copied(desk: Desk) -> None:
    desk.show(p("one two"), h("x")).choose((0, 0), (0, 3))
    assert drop(desk, (1, END), copies=True) == (p("one two"), h("xone"))
    desk.show(quote("a", by=ANA), p("x")).choose((0, 0), (0, END))
    assert drop(desk, (1, END), copies=True) == (quote("a", by=ANA), p("x"), quote("a", by=ANA))


def test_what_was_dropped_is_selected(desk: Desk) -> None:
    desk.show(p("one two three")).choose((0, 0), (0, 4))
    drop(desk, (0, 8))
    assert desk.edit.textCursor().selectedText() == "one "


def test_it_is_one_step_of_undo(desk: Desk) -> None:
    told: list[object] = []
    desk.show(p("one two"), p("x")).choose((0, 0), (0, 3)).edit.edited.connect(told.append)
    drop(desk, (1, END))
    assert told == [(p(" two"), p("xone"))]


def test_words_of_other_programs_are_dropped_where_they_fall(desk: Desk) -> None:
    mime = QMimeData()
    mime.setText("new ")
    desk.show(p("one two")).choose((0, 0), (0, 3))
    assert drop(desk, (0, 4), mime=mime) == (p("one new two"),)


def test_words_dropped_from_another_field_stay_there_too(desk: Desk) -> None:
    mime = QMimeData()
    mime.setText("new")
    event = Drop(QPointF(1, 1), Qt.DropAction.MoveAction, mime, None)
    QApplication.sendEvent(desk.edit.viewport(), QDragEnterEvent(QPoint(1, 1), Qt.DropAction.MoveAction, mime, *HELD))
    QApplication.sendEvent(desk.edit.viewport(), event)
    assert (desk.body, event.dropAction()) == ((p("new"),), Qt.DropAction.CopyAction)


places = st.tuples(st.integers(0, 9), st.integers(0, 9))
slow = settings(max_examples=150, suppress_health_check=list(HealthCheck), deadline=None)


@slow
@given(bodies.map(normal_body), places, places, places, st.booleans())
def test_no_word_is_lost_wherever_it_falls(
    desk: Desk, body: Body, one: Spot, other: Spot, to: Spot, copies: bool
) -> None:
    desk.show(*body).choose(one, other)
    chosen, before = letters(desk.edit._selected()), letters(desk.edit._manuscript.lines())
    inside = desk.edit._selection()[0] <= desk.edit._manuscript.place(_position(desk, to)) <= desk.edit._selection()[1]
    desk.edit._drop_at(Place(*to), copies)
    after = desk.body
    assert load_blocks(dump(after)) == after
    if not (copies and inside):
        assert letters(desk.edit._manuscript.lines()) == sorted(before + (chosen if copies else []))


def _position(desk: Desk, to: Spot) -> int:
    return desk.edit._manuscript.position(Place(*to))


def letters(lines: object) -> list[str]:
    return sorted(letter for line in lines for letter in words(line.text))  # type: ignore[attr-defined]


def test_a_drag_that_has_ended_elsewhere_does_not_begin_again(desk: Desk, qtbot: QtBot, monkeypatch) -> None:
    held = iter([LEFT, Qt.MouseButton.NoButton])  # as Qt says before and after the drag
    monkeypatch.setattr(dragging.QGuiApplication, "mouseButtons", lambda: next(held, Qt.MouseButton.NoButton))
    desk.show(p("one two")).at(0, 0)
    beyond = QPointF(5, -40)
    moved = QMouseEvent(QEvent.Type.MouseMove, beyond, beyond, LEFT, LEFT, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(desk.edit.viewport(), moved)
    moves = []
    monkeypatch.setattr(type(desk.edit), "mouseMoveEvent", lambda _edit, event: moves.append(event))
    qtbot.wait(250)
    assert not moves
