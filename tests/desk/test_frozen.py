"""The words of an issued release on the desk: they stand, whatever is saved."""

import contextlib

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from pressdesk import desk as desks
from pressdesk.model import FROZEN, NEXT, DeskError, Move, moved, same_words
from tests.build import p, release

STEPS = st.lists(st.one_of(st.sampled_from(sorted(NEXT)), st.text("abc", max_size=3)), max_size=8)


def _next(now, step, number):
    """Return the release a step further: a stage to move to, or words to type."""
    if step not in NEXT:
        return replace(now, body=(p(step),), headline=())
    return moved(now, Move(step, "Ana", str(number))) if step in NEXT[now.stage] else replace(now, stage=step)


@given(STEPS, st.lists(st.integers(0, 9), min_size=8, max_size=8))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_sequence_of_saves_changes_words_while_they_are_issued(tmp_path_factory, steps, bases):
    desk = desks.open_desk(tmp_path_factory.mktemp("desk") / "Desk.sqlite")
    versions = [desks.save(desk, release(p("First.")), None).version]
    seen = {versions[0]: release(p("First."))}
    for number, (step, base) in enumerate(zip(steps, bases, strict=False)):
        before = desks.load(desk, "r1").release
        version = versions[-1 - base % len(versions)]  # some other window's state
        with contextlib.suppress(DeskError):
            versions.append(desks.save(desk, _next(seen[version], step, number), version).version)
        after = desks.load(desk, "r1")
        seen[after.version] = after.release
        if before.stage in FROZEN:
            assert same_words(before, after.release)
            assert after.release.moves[: len(before.moves)] == before.moves
            assert before == after.release or len(after.release.moves) > len(before.moves)
    desk.close()
