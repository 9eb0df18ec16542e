"""What the lines at the foot of the window say, and say aloud."""

import pytest

from pressdesk.app import messages
from pressdesk.model import DeskError
from pressdesk.ui import status


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


def test_a_failed_save_is_still_said_in_another_release(window, session):
    messages.show_error(DeskError("The desk is full.", "Make room."))
    session.open("old")
    assert window.middle.notice.text.text() == "The desk is full."
    assert window.middle.notice.isVisible()


def test_the_saved_state_has_no_signs_for_the_eye(window):
    assert window.status.saved.accessibleName().startswith("Saved")
