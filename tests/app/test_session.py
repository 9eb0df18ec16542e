"""The release at hand."""

from collections.abc import Callable
from typing import Any

import pytest
from build import p, quote, release, t
from msgspec.structs import replace
from PySide6.QtCore import SignalInstance

from pressdesk import desk as desks
from pressdesk.app.messages import Message
from pressdesk.app.session import Session, restore, resume, trash
from pressdesk.desk import Desk
from pressdesk.model import Approval, DeskError, HouseStyle, codec


def told(signal: SignalInstance) -> list[Any]:
    """Return the list that what `signal` brings is put in."""
    heard: list[Any] = []
    signal.connect(lambda *what: heard.append(what[0] if what else None))
    return heard


def write(session: Session, words: str, key: str = "") -> None:
    session.edit(replace(session.release, headline=t(words)), key)


def stored(session: Session, *bodies: Any, **more: Any) -> str:
    """Put a release on the desk and return its id."""
    made = release(*bodies, **more)
    desks.save(session.desk, made, None)
    return made.id


def test_an_edit_tells(session: Session) -> None:
    changed = told(session.changed)
    write(session, "Ferry sails")
    assert changed == [session.release]
    assert session.release.headline == t("Ferry sails")


def test_the_same_words_tell_nothing(session: Session) -> None:
    changed = told(session.changed)
    session.edit(replace(session.release, headline=()))
    assert (changed, session.dirty) == ([], False)


def test_an_edit_of_another_release_is_a_defect(session: Session) -> None:
    with pytest.raises(ValueError, match="r1"):
        session.edit(release(id="r1"))


def test_undo_and_redo(session: Session) -> None:
    write(session, "one")
    session.undo()
    assert session.release.headline == ()
    session.redo()
    assert session.release.headline == t("one")


def test_undo_takes_what_editors_have_in_hand(session: Session) -> None:
    session.flush_wanted.connect(lambda: session.history.past or write(session, "typed just now"))
    session.undo()
    assert session.history.future
    assert session.release.headline == ()


def test_an_untouched_release_stays_off_the_desk(session: Session) -> None:
    session.new("release")
    session.new("statement")
    session.flush()
    assert desks.rows(session.desk) == ()


def test_the_first_edit_brings_it_to_the_desk(session: Session) -> None:
    rows, saved = told(session.rows_changed), told(session.saved)
    write(session, "one")
    session.flush()
    assert [row.headline for row in desks.rows(session.desk)] == ["one"]
    assert (len(rows), len(saved), session.dirty) == (1, 1, False)


def test_typing_does_not_reread_the_list(session: Session) -> None:
    write(session, "one")
    session.flush()
    rows = told(session.rows_changed)
    session.edit(replace(session.release, body=(p("more"),)))
    session.flush()
    assert rows == []


def test_opening_saves_what_was_open(session: Session) -> None:
    write(session, "one")
    first, second = session.release.id, stored(session)
    session.open(second)
    assert desks.load(session.desk, first).release.headline == t("one")
    assert session.release.id == second


def test_opening_tells_once(session: Session) -> None:
    switched, changed = told(session.switched), told(session.changed)
    session.open(stored(session))
    assert (switched, changed) == ([session.release], [])


def test_a_release_that_is_not_there(session: Session) -> None:
    before = session.release
    with pytest.raises(DeskError, match="nowhere"):
        session.open("nowhere")
    assert session.release is before


def test_the_first_edit_after_opening_begins_a_revision(session: Session) -> None:
    session.open(stored(session))
    for words in ("one", "two"):
        write(session, words)
        session.flush()
    assert [revision.reason for revision in desks.revisions(session.desk, session.release.id)][:-1] == ["opened"]


def test_a_new_stage_begins_a_revision(session: Session) -> None:
    session.open(stored(session))
    session.edit(replace(session.release, stage="review"))
    session.flush()
    assert desks.revisions(session.desk, "r1")[0].reason == "stage"


def test_a_kept_version_stays(session: Session) -> None:
    session.open(stored(session))
    session.keep_version()
    write(session, "later")
    session.flush()
    assert [revision.reason for revision in desks.revisions(session.desk, "r1")][1] == "kept"


def test_each_release_keeps_its_history(session: Session) -> None:
    session.open(stored(session, id="a"))
    write(session, "one")
    session.open(stored(session, id="b"))
    session.open("a")
    session.undo()
    assert session.release == release(id="a")


def test_a_change_made_meanwhile_is_not_undone(session: Session, other: Desk) -> None:
    session.open(stored(session, id="a"))
    write(session, "one")
    session.open(stored(session, id="b"))
    mine = desks.load(other, "a")
    desks.save(other, replace(mine.release, headline=t("theirs")), mine.version)
    session.open("a")
    assert session.release.headline == t("theirs")
    session.undo()
    assert session.release.headline == t("theirs")


def test_a_new_release_follows_the_house(session: Session) -> None:
    desks.save_house(session.desk, HouseStyle(language="es-US", end_mark="ENDS"))
    session.office_changed.emit()
    session.new("release")
    made = session.release
    assert (made.language, made.end_mark, made.dateline, made.timing.__class__.__name__) == (
        "es-US",
        "ENDS",
        None,
        "NoStatus",
    )
    assert made.release_date is not None


def test_an_advisory_asks_for_its_details(session: Session) -> None:
    session.new("advisory", "es-US")
    labels = [detail.label for detail in session.release.body]  # type: ignore[union-attr]
    assert labels == ["QUIÉN", "QUÉ", "CUÁNDO", "DÓNDE", "POR QUÉ"]
    assert session.release.label == "CONVOCATORIA DE PRENSA"


def test_a_duplicate_is_a_draft_nobody_approved(session: Session) -> None:
    approved = quote("We sail.", by="Ana", approval=Approval("approved"))
    original = stored(session, approved, stage="issued")
    copy = session.duplicate(original)
    bare = replace(session.release, carried=())
    assert bare == replace(release(quote("We sail.", by="Ana")), id=copy, based_on=original, stage="draft")
    assert desks.load(session.desk, copy).release == session.release


def test_a_duplicate_of_what_is_open_has_its_last_words(session: Session) -> None:
    write(session, "just typed")
    session.duplicate(session.release.id)
    assert session.release.headline == t("just typed")


def test_trash_opens_the_next_and_restore_brings_back(session: Session) -> None:
    stored(session, id="a")
    session.open(stored(session, id="b"))
    trash(session, "b")
    assert (session.release.id, [row.id for row in desks.rows(session.desk)]) == ("a", ["a"])
    restore(session, "b")
    assert {row.id for row in desks.rows(session.desk)} == {"a", "b"}


def test_trash_of_the_only_release_opens_a_new_one(session: Session) -> None:
    session.open(stored(session))
    trash(session, "r1")
    assert (session.version, session.release.headline) == (None, ())


def test_trash_of_an_untouched_release(session: Session) -> None:
    before = session.release.id
    trash(session, before)
    assert session.release.id != before
    assert desks.rows(session.desk, trashed=True) == ()


def test_resume_opens_the_last_one(session: Session) -> None:
    stored(session, id="a")
    stored(session, id="b")
    resume(session, "a")
    assert session.release.id == "a"
    resume(session, "gone")
    assert session.release.id == "b"


def test_a_file_comes_in(session: Session) -> None:
    imported = session.import_file(codec.encode(release(p("one"))))
    assert (imported.known, imported.stored, session.release) == (False, True, release(p("one")))


def test_a_known_file_is_asked_about(session: Session) -> None:
    stored(session, p("mine"))
    imported = session.import_file(codec.encode(release(p("theirs"))))
    assert (imported.known, imported.stored) == (True, False)
    assert desks.load(session.desk, "r1").release == release(p("mine"))


def test_a_known_file_as_a_revision(session: Session) -> None:
    session.open(stored(session, p("mine")))
    changed = told(session.changed)
    session.import_file(codec.encode(release(p("theirs"))), "revision")
    assert changed == [release(p("theirs"))]
    session.undo()
    assert session.release == release(p("mine"))


def test_a_known_file_as_a_copy(session: Session) -> None:
    stored(session, p("mine"))
    session.import_file(codec.encode(release(p("theirs"))), "copy")
    assert session.release.based_on == "r1"
    assert desks.load(session.desk, "r1").release == release(p("mine"))


def test_a_file_of_something_in_the_trash_takes_it_out(session: Session) -> None:
    stored(session, p("mine"))
    trash(session, "r1")
    session.import_file(codec.encode(release(p("theirs"))), "revision")
    assert [row.id for row in desks.rows(session.desk)] == ["r1"]


def test_resume_passes_what_cannot_be_read(session: Session, heard: list[Message]) -> None:
    for name in "ab":
        stored(session, id=name)
    with session.desk.writing() as db:
        db.execute("UPDATE revision SET value = '{}' WHERE release = 'b'")
    resume(session, "b")
    assert (session.release.id, len(heard), "“b”" in heard[0].text) == ("a", 1, True)


def test_the_office_follows_a_change(session: Session) -> None:
    assert session.office.house.end_mark == "###"
    desks.save_house(session.desk, HouseStyle(end_mark="-30-"))
    session.office_changed.emit()
    assert session.office.house.end_mark == "-30-"


@pytest.mark.parametrize(
    "step", [Session.flush, Session.keep_version, lambda s: s.open("r1"), lambda s: s.new("release")]
)
def test_a_desk_that_refuses_keeps_the_words(
    session: Session, step: Callable[[Session], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    stored(session)
    write(session, "only here")
    monkeypatch.setattr(desks, "save", lambda *_, **__: (_ for _ in ()).throw(DeskError("full")))
    with pytest.raises(DeskError):
        step(session)
    assert (session.release.headline, session.dirty) == (t("only here"), True)
