"""When a revision begins, and that nothing kept is ever rewritten."""

from collections.abc import Callable

import pytest
from build import p, release

from pressdesk import desk as desks
from pressdesk.desk import Desk
from pressdesk.desk.saving import ANCESTORS
from pressdesk.model import DeskError

Wait = Callable[..., None]


def write(desk: Desk, words: str, base: int | None, reason: str = "") -> int:
    return desks.save(desk, release(p(words)), base, new_revision=reason).version


def history(desk: Desk) -> list[tuple[int, str, str]]:
    return [(r.number, r.reason, words(desk, r.number)) for r in desks.revisions(desk, "r1")]


def words(desk: Desk, number: int) -> str:
    return desks.revision(desk, "r1", number).body[0].text[0].text


def test_autosave_rewrites_the_working_revision(desk: Desk, wait: Wait) -> None:
    version = write(desk, "one", None)
    wait(minutes=9.9)
    write(desk, "two", version)
    assert history(desk) == [(1, "new", "two")]


def test_after_ten_minutes_the_next_begins(desk: Desk, wait: Wait) -> None:
    version = write(desk, "one", None)
    wait(minutes=10)
    version = write(desk, "two", version)
    wait(minutes=9)
    write(desk, "three", version)
    assert history(desk) == [(2, "continued", "three"), (1, "new", "one")]


def test_a_clock_that_was_set_back_begins_the_next(desk: Desk, wait: Wait) -> None:
    version = write(desk, "one", None)
    wait(hours=-1)
    write(desk, "two", version)
    assert history(desk) == [(2, "continued", "two"), (1, "new", "one")]


@pytest.mark.parametrize("reason", ["kept", "export", "stage", "restored", "imported"])
def test_what_was_kept_is_never_rewritten(desk: Desk, reason: str) -> None:
    version = write(desk, "two", write(desk, "one", None), reason)
    write(desk, "three", version)
    assert history(desk) == [(3, "continued", "three"), (2, reason, "two"), (1, "new", "one")]


def test_typing_goes_on_in_the_revision_that_opening_began(desk: Desk) -> None:
    version = write(desk, "two", write(desk, "one", None), "opened")
    write(desk, "three", version)
    assert history(desk) == [(2, "opened", "three"), (1, "new", "one")]


def test_keeping_what_was_just_saved_makes_no_second_copy(desk: Desk) -> None:
    version = write(desk, "one", None)
    assert write(desk, "one", version, "kept") == version
    write(desk, "two", version)
    assert history(desk) == [(2, "continued", "two"), (1, "kept", "one")]


@pytest.mark.parametrize(("reason", "numbers"), [("", [1]), ("kept", [2, 1]), ("export", [2, 1])])
def test_what_changed_nothing_is_listed_where_somebody_kept_it(desk: Desk, reason: str, numbers: list[int]) -> None:
    version = write(desk, "two", write(desk, "one", None), "opened")
    version = write(desk, "one", version)
    write(desk, "one", version, reason)
    assert [number for number, _, _ in history(desk)] == numbers


def test_what_changed_nothing_is_listed_again_once_it_does(desk: Desk) -> None:
    version = write(desk, "two", write(desk, "one", None), "opened")
    version = write(desk, "one", version)
    write(desk, "three", version)
    assert history(desk) == [(2, "opened", "three"), (1, "new", "one")]


def test_opening_keeps_what_was_opened(desk: Desk) -> None:
    version = write(desk, "one", None)
    write(desk, "one", version, "opened")
    write(desk, "two", version)
    assert history(desk) == [(2, "continued", "two"), (1, "new", "one")]


def test_a_file_with_the_id_of_a_release_becomes_its_next_revision(desk: Desk) -> None:
    write(desk, "one", None)
    write(desk, "two", None)
    assert history(desk) == [(2, "imported", "two"), (1, "new", "one")]


def test_a_revision_tells_when_it_was_last_written(desk: Desk, wait: Wait) -> None:
    version = write(desk, "one", None)
    begun = desks.revisions(desk, "r1")[0].at
    wait(minutes=5)
    write(desk, "two", version)
    assert (desks.revisions(desk, "r1")[0].at - begun).total_seconds() == 300


def test_a_revision_that_is_not_there_is_said(desk: Desk) -> None:
    write(desk, "one", None)
    with pytest.raises(DeskError, match="has no revision 7"):
        desks.revision(desk, "r1", 7)
    with pytest.raises(DeskError, match="no release “nowhere”"):
        desks.revision(desk, "nowhere", 1)


def test_passing_states_do_not_pile_up(desk: Desk) -> None:
    version = write(desk, "one", None)
    for n in range(3 * ANCESTORS):
        version = write(desk, f"word {n}", version)
    assert desk.one("SELECT count(*) FROM revision WHERE passing = 1") == (ANCESTORS,)
