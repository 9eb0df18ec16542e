"""A desk, and a session on it whose clock stands still."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from pressdesk import desk as desks
from pressdesk.app.session import Session


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[desks.Desk]:
    opened = desks.open_desk(tmp_path / "Test.sqlite")
    yield opened
    opened.close()


@pytest.fixture
def other(desk: desks.Desk) -> Iterator[desks.Desk]:
    """Return the same desk as another window has it open."""
    opened = desks.open_desk(desk.path)
    yield opened
    opened.close()


@pytest.fixture
def session(qapp: QCoreApplication, desk: desks.Desk) -> Session:
    return Session(desk, clock=lambda: 0.0)
