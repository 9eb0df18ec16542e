"""Stages: moves that are noted, words that stand once they are issued, corrections and withdrawals."""

import pytest
from msgspec.structs import replace

from pressdesk import desk as desks
from pressdesk.app import stages
from pressdesk.app.session import Session
from pressdesk.app.settings import Settings
from pressdesk.model import DeskError, words
from tests.build import p, release

PDF = desks.SentFile("harbour.pdf", b"%PDF-1")


@pytest.fixture
def desk(tmp_path):
    made = desks.open_desk(tmp_path / "Desk.sqlite")
    yield made
    made.close()


@pytest.fixture
def session(desk):
    desks.save(desk, release(p("It opens."), p("Tickets cost $5.")), None)
    made = Session(desk)
    made.open("r1")
    return made


def issue(session):
    stages.issue(session, stages.issued(session.release, "Ana"), (PDF,))


def test_a_move_says_who_and_when_and_undo_takes_it_back(session):
    stages.step(session, "review", "Ana")
    (move,) = session.release.moves
    assert (session.release.stage, move.stage, move.by) == ("review", "review", "Ana")
    assert "+" in move.at or "-" in move.at[10:]
    session.undo()
    assert (session.release.stage, session.release.moves) == ("draft", ())


def test_issuing_keeps_the_files_with_their_hashes(session):
    issue(session)
    (kept,) = desks.sent(session.desk, "r1")
    assert (kept.name, kept.size, len(kept.sha256)) == ("harbour.pdf", 6, 64)
    assert desks.sent_bytes(session.desk, kept.number) == PDF.data
    assert desks.revisions(session.desk, "r1")[0].reason == "issued"


def test_nothing_is_typed_or_undone_in_an_issued_release(session):
    session.edit(replace(session.release, body=(p("It opens late."),)))
    issue(session)
    refused = []
    session.refused.connect(lambda: refused.append(1))
    session.edit(replace(session.release, body=()))
    session.undo()
    assert (session.release.body, refused) == ((p("It opens late."),), [1])


def test_a_release_is_taken_back_with_a_reason_and_can_be_edited_again(session):
    issue(session)
    stages.take_back(session, "Ben", "Wrong date")
    assert [(move.stage, move.by, move.reason) for move in session.release.moves] == [
        ("issued", "Ana", ""),
        ("approved", "Ben", "Wrong date"),
    ]
    session.edit(replace(session.release, body=()))
    session.save()
    assert desks.load(session.desk, "r1").release.body == ()


def test_an_issued_correction_makes_the_original_corrected(session):
    issue(session)
    stages.correct(session)
    made = session.release
    assert (made.kind, made.corrects, made.stage, made.moves, made.label) == (
        "correction",
        "r1",
        "draft",
        (),
        "CORRECTION",
    )
    session.edit(replace(made, body=(made.body[0], p("Tickets cost $6."))))
    stages.write_notice(session)
    assert "$5" in words(session.release.body[0].text)
    assert desks.load(session.desk, "r1").release.stage == "issued"
    issue(session)
    assert desks.load(session.desk, "r1").release.stage == "corrected"


def test_a_correction_that_is_taken_back_leaves_the_original_as_issued(session):
    issue(session)
    stages.correct(session)
    issue(session)
    stages.take_back(session, "Ben", "Not needed")
    assert desks.load(session.desk, "r1").release.stage == "issued"


def test_an_issued_withdrawal_makes_the_original_withdrawn(session):
    issue(session)
    stages.withdraw(session, "The opening is put off.")
    assert words(session.release.headline) == "Withdrawn: Harbour opens"
    issue(session)
    assert desks.load(session.desk, "r1").release.stage == "withdrawn"


def test_words_typed_while_another_window_issues_are_kept_as_a_draft(session, desk):
    other = Session(desk)
    other.open("r1")
    other.edit(replace(other.release, body=(p("Typed meanwhile."),)))
    issue(session)
    told = []
    other.conflict.connect(told.append)
    other.save()
    assert (other.release.stage, other.release.body) == ("issued", session.release.body)
    assert len(told) == 1
    drafts = [desks.load(desk, row.id).release for row in desks.rows(desk) if row.stage == "draft"]
    assert [draft.body for draft in drafts] == [(p("Typed meanwhile."),)]


def test_words_that_nobody_here_has_seen_are_not_issued(session, desk):
    other = Session(desk)
    other.open("r1")
    other.edit(replace(other.release, body=(p("Typed elsewhere."),)))
    other.save()
    with pytest.raises(DeskError, match="Another window"):
        issue(session)
    assert session.release.stage == "draft"
    assert desks.load(desk, "r1").release.stage == "draft"
    assert desks.sent(desk, "r1") == ()


def test_a_stage_moved_in_two_windows_at_once_stays_issued(session, desk):
    other = Session(desk)
    other.open("r1")
    other.edit(replace(other.release, stage="review"))
    issue(session)
    other.save()
    assert other.release.stage == "issued"


def test_the_name_is_the_systems_until_one_is_given(tmp_path, monkeypatch):
    monkeypatch.setattr(stages.getpass, "getuser", lambda: "ana")
    kept = Settings(tmp_path / "settings.json")
    assert stages.who(kept) == "ana"
    stages.remember(kept, " Ana Ruiz ")
    assert stages.who(Settings(kept.path)) == "Ana Ruiz"
