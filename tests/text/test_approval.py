"""Where quotes stand, and which are not approved."""

from datetime import date

import pytest
from msgspec.structs import replace

from pressdesk.model import Approval, Person, Quote, Speaker, approval_digest
from pressdesk.text import address_of, lapsed, reply_by, same_speaker, speakers, standing, told, unapproved
from tests.build import p, quote, release, said, t

ANA, BO = Speaker("Ana Ruiz", "director", "Harbor Trust"), Speaker("", "the board")


def heard(state: str, one: Quote) -> Quote:
    """Return a quote that was asked about in these words, and what came of it."""
    return replace(one, approval=Approval(state, digest=approval_digest(one)))  # type: ignore[arg-type]


@pytest.mark.parametrize("state", ["asked", "approved", "refused"])
def test_a_quote_stands_as_it_was_heard(state: str) -> None:
    assert standing(heard(state, quote("We sail.", by=ANA))) == state


@pytest.mark.parametrize(
    "changed",
    [
        {"paragraphs": (t("We stay."),)},
        {"paragraphs": (t("We sail."), t("Soon."))},
        {"paragraphs": (t("We ", said("sail."),),)},
        {"speaker": Speaker("Ana Ruiz", "chair", "Harbor Trust")},
        {"speaker": None},
    ],
)  # fmt: skip
def test_other_words_attribution_or_speaker_take_it_back(changed: dict[str, object]) -> None:
    approved = heard("approved", quote("We sail.", by=ANA))
    assert standing(replace(approved, **changed)) == "changed"
    assert standing(replace(approved, lead_in=t("She said:"))) == "approved"


def test_what_is_not_approved_is_named_once_for_each_speaker() -> None:
    ana = quote("We sail.", by=ANA)
    body = (p("x"), heard("approved", ana), heard("asked", ana), ana, quote("No.", by=BO), quote("Yes."), quote(""))
    left = unapproved(release(*body))
    assert left == (heard("asked", ana), ana, quote("No.", by=BO), quote("Yes."))
    assert speakers(left) == ("Ana Ruiz", "the board", "")


def test_what_came_of_asking_is_bound_to_the_words_seen() -> None:
    seen, other = quote("We sail.", by=ANA), quote("We stay.", by=ANA)
    body = told((p("x"), seen, other, seen), seen, Approval("approved", "Ana Ruiz", digest="forged"))
    assert [standing(block) for block in body if isinstance(block, Quote)] == ["approved", "unasked", "approved"]
    assert told((other,), seen, Approval("approved")) == (other,)
    assert told(body, heard_of(body), None)[1] == seen


def heard_of(body: tuple[object, ...]) -> Quote:
    """Return the second block, a quote."""
    assert isinstance(body[1], Quote)
    return body[1]


def test_an_approval_lapses_once_its_words_are_nowhere_any_more() -> None:
    approved = heard("approved", quote("We sail.", by=ANA))
    changed = replace(approved, paragraphs=(t("We stay."),))
    assert lapsed((approved,), (changed,)) == (changed,)
    assert lapsed((approved,), (p("x"), approved)) == lapsed((approved,), (changed, approved)) == ()
    assert lapsed((changed,), (changed,)) == lapsed((heard("asked", approved),), (changed,)) == ()


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (ANA, Speaker("ana ruiz", "chair"), True),
        (Speaker("A. Ruiz", person="p"), Speaker("Ana Ruiz", person="p"), True),
        (ANA, BO, False),
        (Speaker(), Speaker(), False),
        (None, None, True),
        (None, ANA, False),
    ],
)
def test_a_speaker_is_a_person_or_a_name(one: Speaker | None, other: Speaker | None, same: bool) -> None:
    assert same_speaker(one, other) is same


@pytest.mark.parametrize(
    ("today", "day", "by"),
    [
        ("2026-11-24", None, "2026-11-25"),
        ("2026-11-27", None, "2026-11-30"),
        ("2026-11-28", None, "2026-11-30"),
        ("2026-11-24", "2026-11-24", "2026-11-24"),
        ("2026-11-24", "2026-12-24", "2026-11-25"),
        ("2026-11-24", "2026-01-01", "2026-11-25"),
    ],
)
def test_an_answer_is_asked_for_by_the_next_working_day(today: str, day: str | None, by: str) -> None:
    of = release(release_date=date.fromisoformat(day) if day else None)
    assert reply_by(of, date.fromisoformat(today)) == date.fromisoformat(by)


def test_a_speaker_is_written_to_as_people_has_it() -> None:
    known = Person("b", "Ana Ruiz", email="ana@example.org")
    people = (Person("a", "Ana Ruiz"), known, Person("c", "Bo", email="b@x.org"))
    assert address_of(ANA, people) == "ana@example.org"
    assert address_of(Speaker("B. Lee", person="c"), people) == "b@x.org"
    assert address_of(BO, people) == address_of(None, people) == ""
