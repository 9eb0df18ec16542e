"""Popovers that edit a part of the release: what another window changes meanwhile, undo and the caret in them."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from build import contact, p, plate
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pressdesk import desk as desks
from pressdesk.app.elsewhere import catch_up
from pressdesk.app.history import STEPS
from pressdesk.app.session import Session
from pressdesk.model import Release
from pressdesk.ui.window import MainWindow

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
UNDO, REDO = (Qt.Key.Key_Z, CTRL), (Qt.Key.Key_Z, CTRL | SHIFT)
HOME, END = (Qt.Key.Key_Home,), (Qt.Key.Key_End, CTRL)
BACK, ENTER = (Qt.Key.Key_Backspace,), (Qt.Key.Key_Return,)
Elsewhere = Callable[..., None]


@pytest.fixture
def elsewhere(session: Session) -> Iterator[Elsewhere]:
    """Saves the open release with other parts from another window; this one catches up."""
    other = desks.open_desk(session.desk.path)

    def save(**parts: object) -> None:
        stored = desks.load(other, session.release.id)
        desks.save(other, replace(stored.release, **parts), stored.version)
        catch_up(session)

    yield save
    other.close()


@pytest.fixture
def card(window: MainWindow, popover: Callable[[], Any]) -> Iterator[Any]:
    """The popover with the first contact."""
    window.foot.edit_contact(0)
    yield popover()
    popover().close()


@pytest.fixture
def use(window: MainWindow, popover: Callable[[], Any]) -> Iterator[Any]:
    """The popover with the words of the first boilerplate."""
    window.foot.edit_use(0)
    yield popover()
    popover().close()


def press(where: Any, *pressed: Any) -> None:
    where.setFocus()
    for one in pressed:
        QTest.keyClicks(where, one) if isinstance(one, str) else QTest.keyClick(where, *one)


def saved(session: Session) -> Release:
    session.flush()
    return desks.load(session.desk, session.release.id).release


def test_a_contact_keeps_what_another_window_made_of_it(session: Session, card: Any, elsewhere: Elsewhere) -> None:
    elsewhere(contacts=(contact("Bo", phone="2"),))
    assert card.fields["phone"].text() == "2"
    press(card.fields["title"], "Mayor")
    assert saved(session).contacts == (contact("Bo", phone="2", title="Mayor"),)


def test_a_boilerplate_keeps_what_another_window_made_of_it(session: Session, use: Any, elsewhere: Elsewhere) -> None:
    elsewhere(boilerplates=(plate("Words.", heading="Theirs"),))
    press(use.words, END, "Mine.")
    use.words.flush()
    assert saved(session).boilerplates == (plate("Words.Mine.", heading="Theirs"),)


def test_words_in_hand_are_merged_with_those_of_another_window(
    session: Session, use: Any, elsewhere: Elsewhere
) -> None:
    press(use.words, END, "Mine.")
    elsewhere(body=(p("Theirs."),))
    assert (use.words.toPlainText(), saved(session).body) == ("Words.Mine.", (p("Theirs."),))
    assert saved(session).boilerplates == (plate("Words.Mine.", heading="About"),)


def test_an_empty_line_just_begun_stays_while_the_heading_changes(use: Any) -> None:
    press(use.words, END, ENTER)
    press(use.heading, "x")
    assert use.words.toPlainText() == "Words.\n"


def test_undo_leaves_what_was_done_before_the_popover(
    window: MainWindow, session: Session, popover: Callable[[], Any], elsewhere: Elsewhere
) -> None:
    session.edit(replace(session.release, label="NEW"))
    window.foot.edit_contact(0)
    elsewhere(contacts=(contact("Bo", phone="2"),))
    press(popover().fields["title"], UNDO)
    popover().close()
    assert (session.release.label, session.release.contacts) == ("NEW", (contact("Bo", phone="2"),))


def test_every_step_made_in_the_popover_is_taken_back(session: Session, card: Any) -> None:
    line = card.fields["title"]
    press(line, "ab", BACK, BACK, UNDO)
    assert (line.text(), session.release.contacts[0].title) == ("ab", "ab")
    press(line, UNDO, UNDO, UNDO)
    assert (line.text(), session.release.contacts) == ("", (contact("Bo", phone="1"),))


def test_undo_works_where_the_oldest_steps_are_kept_no_longer(
    window: MainWindow, session: Session, popover: Callable[[], Any]
) -> None:
    for n in range(STEPS):
        session.edit(replace(session.release, label=str(n)))
    window.foot.edit_contact(0)
    press(popover().fields["title"], "ab", UNDO, UNDO)
    popover().close()
    assert (session.release.contacts[0].title, session.release.label) == ("", str(STEPS - 1))


@pytest.mark.parametrize("part", ["contact", "heading"])
def test_undo_and_redo_leave_the_caret_where_they_changed_the_line(
    window: MainWindow, session: Session, popover: Callable[[], Any], part: str
) -> None:
    parts = {"contacts": (contact("Port of"),), "boilerplates": (plate("Words.", heading="Port of"),)}
    session.edit(replace(session.release, **parts))
    (window.foot.edit_contact if part == "contact" else window.foot.edit_use)(0)
    line = popover().fields["name"] if part == "contact" else popover().heading
    press(line, HOME, "X ", UNDO)
    assert (line.text(), line.cursorPosition()) == ("Port of", 0)
    press(line, REDO)
    assert (line.text(), line.cursorPosition()) == ("X Port of", 2)
    popover().close()
