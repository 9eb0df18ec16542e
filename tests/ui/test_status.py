"""What the lines at the foot of the window say, and say aloud."""

import pytest

from pressdesk.app import messages
from pressdesk.ui import status


@pytest.mark.parametrize(("kind", "urgent"), [("info", False), ("error", True)])
def test_a_message_is_said_aloud(window, monkeypatch, kind, urgent):
    said = []
    monkeypatch.setattr(status, "announce", lambda _widget, words, *, urgent: said.append((words, urgent)))
    messages.show("It is late.", kind, "Go home.")
    assert said == [("It is late. Go home.", urgent)]


def test_the_saved_state_has_no_signs_for_the_eye(window):
    assert window.status.saved.accessibleName().startswith("Saved")
