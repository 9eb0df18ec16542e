"""The one door for words to the user."""

import pytest
from pytestqt.qtbot import QtBot

from pressdesk.app import messages
from pressdesk.app.messages import Door, Message
from pressdesk.model import PressDeskError


def test_a_message_waits_for_a_window(qtbot: QtBot) -> None:
    door, heard = Door(), []
    door.pass_on(Message("early"))
    door.shown.connect(heard.append)
    qtbot.waitUntil(lambda: heard == [Message("early")])


def test_a_message_goes_through_at_once() -> None:
    door, heard = Door(), []
    door.shown.connect(heard.append)
    door.pass_on(Message("now", "warning", "Wait."))
    assert heard == [Message("now", "warning", "Wait.")]


def test_messages_keep_their_order(qtbot: QtBot) -> None:
    door, heard = Door(), []
    door.pass_on(Message("one"))
    door.shown.connect(heard.append)
    door.pass_on(Message("two"))
    assert [message.text for message in heard] == ["one", "two"]


def test_an_error_brings_its_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    door, heard = Door(), []
    monkeypatch.setattr(messages, "door", door)
    door.shown.connect(heard.append)
    messages.show_error(PressDeskError("The disk is full", "Free some space."))
    assert heard == [Message("The disk is full", "error", "Free some space.")]
