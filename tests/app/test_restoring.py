"""Old words brought back: nothing is lost by it, and one undo takes it back."""

from typing import Any

import pytest
from build import p, release, t
from msgspec.structs import replace

from pressdesk import desk as desks
from pressdesk.app.restoring import restore_part, restore_version
from pressdesk.app.session import Session
from pressdesk.model import PressDeskError, Release
from pressdesk.text.changes import ItemChange, compare


def begun(session: Session, *bodies: Any, **more: Any) -> Release:
    """Return a release with these words, open and kept."""
    made = release(*bodies, **more)
    desks.save(session.desk, made, None)
    session.open(made.id)
    return made


def change(session: Session, **values: Any) -> None:
    session.edit(replace(session.release, **values))
    session.save()


def changed(old: Release, new: Release, field: str) -> list[ItemChange]:
    return [item for part in compare(old, new) if part.field == field for item in part.items if item.changed]


def test_a_version_comes_back_and_the_present_stays_in_the_history(session: Session) -> None:
    old = begun(session, p("First."))
    change(session, headline=t("Present words"), stage="review")
    assert restore_version(session, old)
    assert session.release == replace(old, stage="review")
    kept = desks.revisions(session.desk, old.id)
    assert (kept[0].reason, desks.revision(session.desk, old.id, kept[1].number).headline) == (
        "restored",
        t("Present words"),
    )


def test_one_undo_takes_it_back(session: Session) -> None:
    old = begun(session, p("First."))
    change(session, headline=t("Now"), body=(p("Second."),))
    present = session.release
    restore_version(session, old)
    session.undo()
    assert session.release == present


def test_what_is_there_already_is_no_restoring(session: Session) -> None:
    old = begun(session, p("First."))
    assert not restore_version(session, old)
    assert len(desks.revisions(session.desk, old.id)) == 1


def test_one_paragraph_comes_back_into_a_release_that_changed_elsewhere(session: Session) -> None:
    old = begun(session, p("One day."), p("Two days."), p("Three days."))
    change(session, body=(p("One day now."), p("Two days now."), p("Three days.")))
    compared = session.release
    change(session, body=(*session.release.body, p("Four.")), headline=t("New"))
    assert restore_part(session, compared, "body", changed(old, compared, "body")[1:])
    assert session.release.body == (p("One day now."), p("Two days."), p("Three days."), p("Four."))
    assert session.release.headline == t("New")


def test_a_paragraph_that_went_comes_back_to_its_place(session: Session) -> None:
    old = begun(session, p("One."), p("Two."), p("Three."))
    change(session, body=(p("One."), p("Three.")))
    restore_part(session, session.release, "body", changed(old, session.release, "body"))
    assert session.release.body == old.body


def test_a_headline_comes_back(session: Session) -> None:
    old = begun(session, headline="Old headline")
    change(session, headline=())
    restore_part(session, session.release, "headline", changed(old, session.release, "headline"))
    assert session.release.headline == t("Old headline")


def test_words_that_changed_again_are_not_guessed_at(session: Session) -> None:
    old = begun(session, p("One day."))
    change(session, body=(p("One day now."),))
    compared = session.release
    change(session, body=(p("One day later now."),))
    with pytest.raises(PressDeskError, match="changed again"):
        restore_part(session, compared, "body", changed(old, compared, "body"))
