"""Datelines: what AP has of them, and that what is put in place ends the finding."""

import pytest

from pressdesk.checks import Whole
from pressdesk.checks.dateline import RULES
from pressdesk.checks.rule import Match
from pressdesk.model import Dateline, HouseStyle, Office, Release
from pressdesk.model.office import DatelineStyle
from pressdesk.text.passages import Passage
from tests.build import release
from tests.checks.cases_dateline import CASES, written

HOUSE = HouseStyle()
BY_ID = {rule.id: rule for rule in RULES}
WRONG = [(rule, one) for rule, (wrong, _right) in CASES.items() for one in wrong]


def found(rule: str, one: Release, house: HouseStyle = HOUSE) -> list[tuple[Passage, Match]]:
    facts = BY_ID[rule].facts
    assert facts is not None
    return list(facts(Whole(one, Office(house=house))))


@pytest.mark.parametrize(("rule", "one"), WRONG)
def test_wrong_datelines_are_found(rule: str, one: Release) -> None:
    ((passage, match),) = found(rule, one)
    assert 0 <= match.start < match.end <= len(passage.text)


@pytest.mark.parametrize(
    ("rule", "before", "after"),
    [
        ("ap-01-capitals", "Portland, Maine —", "PORTLAND, Maine —"),
        ("ap-02-needless-region", "PARIS, France, May 4, 2027 —", "PARIS, May 4, 2027 —"),
        ("ap-04-state", "SALEM, Oregon (Wire) —", "SALEM, Ore. (Wire) —"),
    ],
)
def test_what_is_put_in_place(rule: str, before: str, after: str) -> None:
    (one,) = written(before)
    ((_passage, match),) = found(rule, one)
    assert match.better is not None
    assert before[: match.start] + match.better + before[match.end :] == after


def test_a_house_that_prints_no_regions_wants_none() -> None:
    house = HouseStyle(dateline=DatelineStyle(region="never"))
    assert found("ap-03-bare-city", release(dateline=Dateline("Lyon")), house) == []
