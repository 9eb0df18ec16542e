"""What the lines at the foot of the window say, and say aloud."""

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QPushButton

from pressdesk import desk as desks
from pressdesk.app import messages
from pressdesk.model import DeskError
from pressdesk.ui import status
from pressdesk.ui.sidebar_rows import Item
from pressdesk.ui.viewing import choose_language


@pytest.mark.parametrize(("kind", "urgent"), [("info", False), ("error", True)])
def test_a_message_is_said_aloud(window, monkeypatch, kind, urgent):
    said = []
    monkeypatch.setattr(status, "announce", lambda _widget, words, *, urgent: said.append((words, urgent)))
    messages.show("It is late.", kind, "Go home.")
    assert said == [("It is late. Go home.", urgent)]


@pytest.mark.parametrize("lasts", [False, True])
def test_what_was_said_of_a_release_goes_with_it(window, session, lasts):
    messages.show("It is late.", "warning", lasts=lasts)
    session.open("old")
    assert window.middle.notice.isVisible() == lasts


def _removed(name, id):
    """Return what removes something from a library page."""

    def remove(window):
        window.show_page(name)
        window.middle.pages[name].list.choose(id)
        window.middle.pages[name].remove()

    return remove


@pytest.mark.parametrize(
    "act",
    [
        _removed("people", "p1"),
        _removed("boilerplate", "b1"),
        lambda window: choose_language(window, "es"),
        lambda window: window.commands.open(Item("gone", "Gone", "", "", trashed=True)),
    ],
    ids=["person", "boilerplate", "language", "in the Trash"],
)
def test_what_is_said_of_no_open_release_stays(window, session, act):
    act(window)
    told = window.middle.notice.text.text()
    session.open("old")
    assert (window.middle.notice.isVisible(), window.middle.notice.text.text()) == (True, told)


def test_a_person_is_brought_back_after_another_release_is_opened(window, session):
    _removed("people", "p1")(window)
    session.open("old")
    window.middle.notice.findChildren(QPushButton)[-1].click()
    assert window.middle.notice.isHidden()
    assert [one.name for one in desks.people(session.desk)] == ["Cy Day"]


def test_a_failed_save_is_still_said_in_another_release(window, session):
    messages.show_error(DeskError("The desk is full.", "Make room."))
    session.open("old")
    assert window.middle.notice.text.text() == "The desk is full."
    assert window.middle.notice.isVisible()


def test_the_saved_state_has_no_signs_for_the_eye(window):
    assert window.status.saved.accessibleName().startswith("Saved")


def test_words_taken_back_before_they_are_saved_leave_what_was_saved(window, session):
    session.edit(replace(session.release, label="X"))
    assert window.status.saved.text() == "○ Saving …"
    session.undo()
    assert window.status.saved.text() == "● Saved"


def test_what_could_not_be_saved_is_not_said_to_be(window, session, monkeypatch):
    def refuse(*_args, **_more):
        raise DeskError("The disk is full.", "Make room.")

    session.edit(replace(session.release, label="X"))
    with monkeypatch.context() as broken:
        broken.setattr(desks, "save", refuse)
        with pytest.raises(DeskError):
            session.open("old")
    assert window.status.saved.text() == "○ Saving …"
