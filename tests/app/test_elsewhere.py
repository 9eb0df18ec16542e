"""Other windows on the same desk, while a release is open here."""

from collections.abc import Callable

import pytest
from build import p, release, t
from msgspec.structs import replace

from pressdesk import desk as desks
from pressdesk.app.autosave import Autosave
from pressdesk.app.elsewhere import catch_up
from pressdesk.app.messages import Message
from pressdesk.app.session import Session
from pressdesk.desk import Desk
from pressdesk.model import DeskError, words


@pytest.fixture(autouse=True)
def opened(session: Session) -> None:
    """Put a release on the desk and open it."""
    desks.save(session.desk, release(), None)
    session.open("r1")


def write(session: Session, headline: str) -> None:
    session.edit(replace(session.release, headline=t(headline)))


def deleted(other: Desk) -> None:
    desks.trash(other, "r1")
    desks.delete(other, "r1")


def save_there(other: Desk, *body: object, **more: object) -> None:
    """Save the release as another window has it, which knows of every change here."""
    desks.save(other, release(*body, **more), desks.load(other, "r1").version)


def test_another_window_is_followed(session: Session, other: Desk) -> None:
    save_there(other, headline="theirs")
    catch_up(session)
    assert (session.release.headline, session.dirty) == (t("theirs"), False)


def test_two_windows_merge(session: Session, other: Desk) -> None:
    write(session, "mine")
    save_there(other, p("theirs"))
    catch_up(session)
    assert session.release == release(p("theirs"), headline="mine") == desks.load(other, "r1").release


def test_a_conflict_is_told(session: Session, other: Desk, heard: list[Message]) -> None:
    conflicts: list[str] = []
    session.conflict.connect(conflicts.append)
    write(session, "mine")
    save_there(other, headline="theirs")
    session.flush()
    assert session.release.headline == t("mine")
    assert [message.text for message in heard] == conflicts != []


def test_deleted_in_another_window(session: Session, other: Desk, heard: list[Message]) -> None:
    deleted(other)
    catch_up(session)
    assert "deleted in another window" in heard[0].text
    write(session, "kept after all")
    session.flush()
    assert desks.load(other, "r1").release.headline == t("kept after all")


@pytest.mark.parametrize("gone", [lambda other: desks.trash(other, "r1"), deleted])
def test_thrown_away_in_another_window_is_said_once_and_can_be_kept(
    session: Session, other: Desk, heard: list[Message], gone: Callable[[Desk], None]
) -> None:
    gone(other)
    catch_up(session)
    catch_up(session)
    (said,) = heard
    assert "“Harbour opens” was " in said.text
    said.actions[0].run()
    assert [row.id for row in desks.rows(other)] == ["r1"]


def test_typing_does_not_go_into_the_trash(session: Session, other: Desk) -> None:
    desks.trash(other, "r1")
    catch_up(session)
    write(session, "still wanted")
    session.flush()
    assert [row.headline for row in desks.rows(other)] == ["still wanted"]


def test_typing_that_is_not_saved_yet_comes_out_of_the_trash(session: Session, other: Desk) -> None:
    write(session, "still wanted")
    desks.trash(other, "r1")
    catch_up(session)
    assert [row.headline for row in desks.rows(other)] == ["still wanted"]


def test_a_desk_that_cannot_be_read_is_no_deletion(
    session: Session, heard: list[Message], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desks, "find", lambda *_: (_ for _ in ()).throw(DeskError("busy")))
    with pytest.raises(DeskError):
        catch_up(session)
    assert (session.version is not None, heard) == (True, [])


def test_what_failed_is_looked_at_again(session: Session, other: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    autosave = Autosave(session)
    save_there(other, headline="theirs")
    with monkeypatch.context() as busy:
        busy.setattr(desks, "find", lambda *_: (_ for _ in ()).throw(DeskError("busy")))
        autosave.look()
    autosave.look()
    autosave.stop()
    assert words(session.release.headline) == "theirs"


def test_what_editors_have_in_hand_is_merged_too(session: Session, other: Desk) -> None:
    save_there(other, p("theirs"))
    session.flush_wanted.connect(lambda: write(session, "typed just now"))
    catch_up(session)
    assert session.release == release(p("theirs"), headline="typed just now")


def test_autosave_takes_what_editors_have_in_hand(session: Session, other: Desk) -> None:
    write(session, "ty")
    save_there(other, p("theirs"))
    session.flush_wanted.connect(lambda: write(session, "typed just now"))
    autosave = Autosave(session)
    autosave.save()
    autosave.stop()
    assert desks.load(other, "r1").release == release(p("theirs"), headline="typed just now") == session.release


def test_undo_leaves_what_another_window_did(session: Session, other: Desk) -> None:
    write(session, "mine")
    save_there(other, p("theirs"))
    catch_up(session)
    session.undo()
    assert session.release == release(p("theirs"))


def test_a_release_that_was_left_follows_too(session: Session, other: Desk) -> None:
    write(session, "mine")
    session.new("release")
    desks.save(other, release(p("theirs"), headline="mine"), desks.load(other, "r1").version)
    session.open("r1")
    session.undo()
    assert session.release == release(p("theirs"))
