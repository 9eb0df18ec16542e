"""On real, well-edited releases the exact rules raise fewer than two false alarms each, and no fact is wrong."""

import pytest
from judge import found, judged
from real_releases import NUMBERS, RELEASES

from pressdesk.checks import RULES

pytestmark = pytest.mark.skipif(not RELEASES.exists(), reason="the real releases are not in ../shared")
FACTS = frozenset(rule.id for rule in RULES if rule.kind == "facts")


@pytest.mark.parametrize("number", NUMBERS)
def test_every_finding_is_judged(number: str) -> None:
    known = judged()
    assert {one: shown for one, shown in found(number).items() if one not in known} == {}


@pytest.mark.parametrize("number", NUMBERS)
def test_hardly_any_finding_is_wrong(number: str) -> None:
    known = judged()
    wrong = [one for one in found(number) if known.get(one) == "wrong"]
    assert len(wrong) < 2
    assert [one for one in wrong if one.rule in FACTS] == []


def test_the_releases_are_many_and_none_is_empty() -> None:
    assert len(NUMBERS) >= 20
    assert set(judged().values()) <= {"right", "wrong"}
