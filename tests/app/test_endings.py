"""What a window that ended without having been closed leaves behind."""

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from build import release, t
from msgspec.structs import replace
from PySide6.QtCore import QLocale

from pressdesk import desk as desks
from pressdesk.app.endings import Ended, Mark, left_behind, recovery
from pressdesk.app.messages import Message
from pressdesk.app.session import Session

DIES = """
import os, sys
from pathlib import Path
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from pressdesk.app.endings import Mark
from pressdesk.app.session import Session
from pressdesk.desk import open_desk
from pressdesk.model import Run

application = QCoreApplication([])
session = Session(open_desk(sys.argv[1]))
mark = Mark(session, Path(sys.argv[2]))
if sys.argv[3] == "writes":
    session.edit(replace(session.release, headline=(Run("Ferry fares"),)))
    session.flush()
if sys.argv[3] == "closes":
    mark.clear()
os._exit(1)
"""


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def died(session: Session, tmp_path: Path):
    """Return what a window that did something and died left on the desk of the session."""

    def die(does: str) -> tuple[Ended, ...]:
        call = [sys.executable, "-c", DIES, session.desk.path, tmp_path / "marks", does]
        subprocess.run(call, check=False, timeout=60)
        return left_behind(tmp_path / "marks", session.desk.path)

    return die


def told(session: Session, ended: tuple[Ended, ...], logs: Path) -> Message | None:
    return recovery(session.desk, ended, logs, lambda path: None, ())


def test_what_was_written_is_told_once(session: Session, tmp_path: Path, died) -> None:
    ended = died("writes")
    said = told(session, ended, tmp_path / "no logs")
    assert (len(ended), said is not None and said.lasts) == (1, True)
    clock = datetime.now().strftime("%H:")
    assert said.text.startswith(f"PressDesk ended unexpectedly at {clock}")
    assert f"“Ferry fares” is as you left it at {clock}" in said.text
    assert left_behind(tmp_path / "marks", session.desk.path) == ()
    assert list((tmp_path / "marks").iterdir()) == []


@pytest.mark.parametrize("does", ["nothing", "closes"])
def test_nobody_is_told_where_nothing_was_written(session: Session, tmp_path: Path, died, does: str) -> None:
    assert told(session, died(does), tmp_path) is None


def test_a_window_that_is_open_is_not_one_that_died(session: Session, tmp_path: Path) -> None:
    mark = Mark(session, tmp_path)
    session.edit(replace(session.release, headline=t("one")))
    assert left_behind(tmp_path, session.desk.path) == ()
    mark.clear()
    assert list(tmp_path.glob("*.json")) == []


def test_another_desk_is_not_asked_about(session: Session, tmp_path: Path, died) -> None:
    died("nothing")
    subprocess.run([sys.executable, "-c", DIES, tmp_path / "Other.sqlite", tmp_path / "marks", "writes"], check=False)
    assert left_behind(tmp_path / "marks", session.desk.path) == ()
    assert len(left_behind(tmp_path / "marks", tmp_path / "Other.sqlite")) == 1


def test_a_day_that_is_not_today_is_named(session: Session, tmp_path: Path) -> None:
    desks.save(session.desk, release(headline="Ferry"), None)
    at = datetime.now() - timedelta(days=2)
    said = told(session, (Ended("r1", at, at),), tmp_path)
    assert f"on {at:%d/%m/%Y} at {at:%H:%M}." in said.text


def test_a_release_in_the_trash_and_one_never_saved_are_not_named(session: Session, tmp_path: Path) -> None:
    desks.save(session.desk, release(headline="Ferry"), None)
    desks.trash(session.desk, "r1")
    now = datetime.now()
    said = told(session, (Ended("r1", now, now), Ended("gone", now, now)), tmp_path)
    assert "as you left it" not in said.text


@pytest.mark.parametrize(("hours", "found"), [(0, True), (-3, False)])
def test_the_report_of_what_went_wrong_is_offered(session: Session, tmp_path: Path, hours: int, found: bool) -> None:
    (tmp_path / "report.txt").touch()
    os.utime(tmp_path / "report.txt", ((datetime.now() + timedelta(hours=hours)).timestamp(),) * 2)
    now = datetime.now()
    said = told(session, (Ended("r1", now - timedelta(hours=1), now),), tmp_path)
    assert (str(tmp_path / "report.txt") in said.remedy, len(said.actions)) == (found, int(found))


def test_a_folder_that_cannot_be_written_stops_nobody(session: Session, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    mark = Mark(session, tmp_path / "file" / "marks")
    session.edit(replace(session.release, headline=t("one")))
    mark.clear()
    assert left_behind(tmp_path / "file" / "marks", session.desk.path) == ()


def test_a_damaged_mark_is_taken_away(session: Session, tmp_path: Path, died) -> None:
    subprocess.run([sys.executable, "-c", DIES, session.desk.path, tmp_path / "marks", "writes"], check=False)
    next((tmp_path / "marks").glob("*.json")).write_bytes(b"{")
    assert left_behind(tmp_path / "marks", session.desk.path) == ()
    assert list((tmp_path / "marks").iterdir()) == []
