"""A desk of its own for each test, a second window on it, and a clock that stands until it is set."""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pressdesk import desk as desks
from pressdesk.desk import Desk, releases


@pytest.fixture(autouse=True)
def _quick_disk() -> None:
    """Write here as on a desk that somebody works at."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "My desk.pressdesk"


@pytest.fixture
def desk(path: Path) -> Iterator[Desk]:
    with closing(desks.open_desk(path)) as opened:
        yield opened


@pytest.fixture
def other(desk: Desk) -> Iterator[Desk]:
    """Return a second window on the same desk."""
    with closing(desks.open_desk(desk.path)) as opened:
        yield opened


@pytest.fixture
def wait(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Return a function that lets time pass: `wait(minutes=11)`."""
    moment = [datetime(2026, 3, 9, 6, 0, tzinfo=UTC)]
    monkeypatch.setattr(releases, "now", lambda: moment[0])

    def pass_time(**span: float) -> None:
        moment[0] += timedelta(**span)

    return pass_time
