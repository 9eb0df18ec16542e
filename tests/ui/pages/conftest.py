"""A real desk and session for the pages, and the messages they give."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from pressdesk.app import messages
from pressdesk.app.messages import Message
from pressdesk.app.session import Session
from pressdesk.desk import Desk, open_desk
from pressdesk.ui.theme import Theme


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = open_desk(tmp_path / "My desk.sqlite")
    yield opened
    opened.close()


@pytest.fixture
def session(qapp: QApplication, desk: Desk) -> Session:
    return Session(desk)


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    made = Theme("light")
    made.apply(qapp)
    return made


@pytest.fixture(autouse=True)
def told() -> Iterator[list[Message]]:
    """Return the messages as they are given; no test leaves one waiting for the next."""
    heard: list[Message] = []
    messages.door.shown.connect(heard.append)
    yield heard
    messages.door.shown.disconnect(heard.append)
