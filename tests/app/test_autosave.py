"""Typing reaches the desk within a second."""

import time
from collections.abc import Iterator

import pytest
from build import release, t
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from pressdesk import desk as desks
from pressdesk.app import autosave as module
from pressdesk.app.autosave import Autosave
from pressdesk.app.messages import Message
from pressdesk.app.session import Session
from pressdesk.desk import Desk
from pressdesk.model import DeskError


@pytest.fixture
def autosave(session: Session) -> Iterator[Autosave]:
    made = Autosave(session)
    yield made
    made.stop()


def write(session: Session, words: str) -> None:
    session.edit(replace(session.release, headline=t(words)))


def refuse(*_: object, **__: object) -> None:
    raise DeskError("The disk is full", "Free some space.")


def test_words_are_saved_within_a_second(session: Session, autosave: Autosave, other: Desk, qtbot: QtBot) -> None:
    write(session, "one")
    qtbot.waitUntil(lambda: [row.headline for row in desks.rows(other)] == ["one"], timeout=1000)


def test_typing_without_a_pause_is_saved(session: Session, autosave: Autosave, qtbot: QtBot) -> None:
    end, n = time.monotonic() + 1, 0
    while time.monotonic() < end:
        write(session, f"words {(n := n + 1)}")
        qtbot.wait(50)
    assert session.version is not None


def test_a_failure_is_told_once_and_tried_again(
    session: Session, autosave: Autosave, heard: list[Message], monkeypatch: pytest.MonkeyPatch
) -> None:
    write(session, "one")
    with monkeypatch.context() as full:
        full.setattr(desks, "save", refuse)
        autosave.save()
        autosave.save()
    assert (heard, session.dirty) == ([Message("The disk is full", "error", "Free some space.", lasts=True)], True)
    autosave.save()
    assert ("Nothing was lost" in heard[-1].text, heard[-1].lasts, session.dirty) == (True, True, False)


def test_a_failed_save_is_tried_again_by_itself(
    session: Session, autosave: Autosave, heard: list[Message], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(module, "RETRY", 50)
    with monkeypatch.context() as full:
        full.setattr(desks, "save", refuse)
        write(session, "one")
        qtbot.waitUntil(lambda: bool(heard), timeout=2000)
    qtbot.waitUntil(lambda: not session.dirty, timeout=2000)


def test_another_window_is_looked_at(session: Session, autosave: Autosave, other: Desk, qtbot: QtBot) -> None:
    desks.save(session.desk, release(), None)
    session.open("r1")
    desks.save(other, release(headline="theirs"), desks.load(other, "r1").version)
    qtbot.waitUntil(lambda: session.release.headline == t("theirs"), timeout=2000)


def test_our_own_saves_are_nobody_elses(session: Session, autosave: Autosave) -> None:
    heard: list[int] = []
    write(session, "one")
    autosave.save()
    session.library_changed.connect(lambda: heard.append(1))
    autosave.look()
    assert heard == []


def test_a_desk_that_cannot_be_read_is_told_once(
    session: Session, autosave: Autosave, heard: list[Message], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Desk, "changed_elsewhere", refuse)
    autosave.look()
    autosave.look()
    assert len(heard) == 1


def test_search_learns_of_new_words_after_a_pause(
    session: Session, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(module, "IDLE", 50)
    autosave = Autosave(session)
    write(session, "one")
    autosave.save()
    behind = "SELECT count(*) FROM release WHERE indexed <> version"
    assert session.desk.one(behind) == (1,)
    qtbot.waitUntil(lambda: session.desk.one(behind) == (0,), timeout=2000)
    autosave.stop()


def test_a_busy_desk_does_not_hold_up_typing_and_is_told_late(
    session: Session, autosave: Autosave, other: Desk, heard: list[Message]
) -> None:
    write(session, "one")
    with other.writing():
        began = time.monotonic()
        autosave.save()
        assert (heard, session.dirty, time.monotonic() - began < 1) == ([], True, True)
        for _ in range(module.BUSY):
            autosave.save()
    assert ("Another program is holding the desk" in heard[0].text, len(heard)) == (True, 1)
    autosave.save()
    assert ("Nothing was lost" in heard[-1].text, session.dirty) == (True, False)


def test_a_full_disk_is_told_and_the_words_are_saved_when_there_is_room(
    session: Session, autosave: Autosave, heard: list[Message]
) -> None:
    pages = session.desk.one("PRAGMA page_count")[0]
    session.desk.one(f"PRAGMA max_page_count = {pages}")
    write(session, "words " * 20_000)
    autosave.save()
    assert ("is full" in heard[0].text, session.dirty) == (True, True)
    session.desk.one("PRAGMA max_page_count = 1000000")
    autosave.save()
    assert ("Nothing was lost" in heard[-1].text, session.dirty) == (True, False)


def test_the_other_windows_save_is_seen_when_it_has_finished(
    session: Session, autosave: Autosave, other: Desk, heard: list[Message]
) -> None:
    desks.save(session.desk, release(), None)
    session.open("r1")
    desks.save(other, release(headline="theirs"), desks.load(other, "r1").version)
    write(session, "mine")
    with other.writing():
        autosave.look()
    assert heard == []
    autosave.look()
    assert session.release.headline in (t("theirs"), t("mine"))
