"""Undo as values."""

from build import b, p, release, t
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from pressdesk.app.history import STEPS, Change, Step, start

BEFORE = release(p("one"))
AFTER = release(p("one", b(" two")))
LATER = release(p("three"))


@given(st.lists(st.text("ab ", max_size=3)), st.text("abc", min_size=1), st.sampled_from(["", "headline", "body"]))
def test_undo_takes_an_edit_back(past: list[str], now: str, key: str) -> None:
    history = start(BEFORE)
    for n, words in enumerate(past):
        history = history.edit(release(p(words)), "body", n / 4)
    edited = history.edit(release(p(now), headline="other"), key, 1e6)
    assert edited.undo().now == history.now
    assert edited.undo().redo().now == edited.now


@given(st.lists(st.tuples(st.sampled_from(["headline", "label"]), st.text("ab", max_size=2), st.booleans())))
def test_undo_of_everything_leaves_what_was_brought(steps: list[tuple[str, str, bool]]) -> None:
    history, theirs = start(BEFORE), {"end_mark": ""}
    for field, typed, bring in steps:
        value = t(typed) if field == "headline" else typed
        history = history.edit(replace(history.now, **{field: value}))
        theirs["end_mark"] += "#" * bring
        history = history.bring(replace(history.now, **theirs))
    while history.past:
        history = history.undo()
    assert history.now == replace(BEFORE, **theirs)


def test_one_pause_one_step() -> None:
    history = start(BEFORE).edit(AFTER, "body", 5.0).edit(LATER, "body", 5.9)
    assert (history.undo().now, history.undo().past, history.undo().future) == (BEFORE, (), (Step(LATER, number=1),))


def test_a_pause_begins_a_step() -> None:
    history = start(BEFORE).edit(AFTER, "body", 5.0).edit(LATER, "body", 6.1)
    assert history.undo().now == AFTER


def test_another_key_begins_a_step() -> None:
    assert start(BEFORE).edit(AFTER, "body", 5.0).edit(LATER, "headline", 5.1).undo().now == AFTER


def test_no_key_never_joins() -> None:
    assert start(BEFORE).edit(AFTER, "", 5.0).edit(LATER, "", 5.0).undo().now == AFTER


def test_an_edit_after_undo_begins_a_step_and_drops_redo() -> None:
    history = start(BEFORE).edit(AFTER, "body", 5.0).undo().edit(LATER, "body", 5.1)
    assert (history.future, history.undo().now) == ((), BEFORE)


def test_an_equal_release_is_no_edit() -> None:
    history = start(BEFORE)
    assert history.edit(release(p("one")), "body", 9.0) is history


def test_nothing_to_undo_or_redo() -> None:
    history = start(BEFORE)
    assert history.undo() is history
    assert history.redo() is history


def test_five_hundred_steps_are_kept() -> None:
    history = start(BEFORE)
    for n in range(STEPS + 5):
        history = history.edit(release(p(str(n))))
    assert (len(history.past), history.past[0]) == (STEPS, Step(release(p("4")), number=6))


def test_a_step_remembers_the_caret_before_and_after() -> None:
    history = start(BEFORE).edit(AFTER, "k", 1.0, Change("typing", 1, 2)).edit(LATER, "k", 1.5, Change("typing", 2, 3))
    assert history.undo_change == Change("typing", 1, 3)
    assert history.undo().redo_change == Change("typing", 1, 3)
    assert history.undo().redo().undo_change == Change("typing", 1, 3)


def test_after_a_pause_the_caret_is_where_it_was_left() -> None:
    history = start(BEFORE).edit(AFTER, "k", 1.0, Change("", 1, 2)).edit(LATER, "k", 3.0, Change("", 1, 3))
    assert history.undo_change == Change("", 2, 3)


def test_blocks_that_come_back_are_kept_once() -> None:
    bold = release(p(b("one")), p("two"))
    history = start(release(p("one"), p("two")))
    for n in range(9):
        history = history.edit(release(p("one"), p("two")) if n % 2 else release(p(b("one")), p("two")))
    assert history.now == bold
    assert len({id(block) for step in history.past for block in step.release.body}) == 3
