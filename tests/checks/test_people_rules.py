"""People: two spellings, titles, pronouns; what is wrong is told once."""

import pytest

from pressdesk.checks import Whole, people, people_pronouns, people_titles
from pressdesk.checks.rule import Match
from pressdesk.model import Person, Release
from pressdesk.text.likeness import slips
from pressdesk.text.passages import Passage
from tests.checks.cases_people import PEOPLE, RELEASES, texts

BY_ID = {rule.id: rule for rule in (*people.RULES, *people_titles.RULES, *people_pronouns.RULES)}
WRONG = [(rule, one) for rule, (wrong, _right) in RELEASES.items() for one in wrong]


def found(rule: str, one: Release, known: tuple[Person, ...] = PEOPLE) -> list[tuple[Passage, Match]]:
    facts = BY_ID[rule].facts
    assert facts is not None
    return list(facts(Whole(one, people=known)))


def words(rule: str, text: str) -> list[tuple[str, tuple[str, ...]]]:
    (one,) = texts(text)
    return [(text[match.start : match.end], match.perhaps) for _passage, match in found(rule, one)]


@pytest.mark.parametrize(("rule", "one"), WRONG)
def test_what_is_wrong_is_found_once(rule: str, one: Release) -> None:
    ((passage, match),) = found(rule, one)
    assert 0 <= match.start < match.end <= len(passage.text)


@pytest.mark.parametrize(
    ("rule", "text", "expected"),
    [
        ("people-name", "It is Robin Castelano’s boat.", [("Robin Castelano", ("Robin Castellano",))]),
        ("people-title-in-text", "Governor Robin Castellano came.", [("Governor", ())]),
        ("people-pronouns", "Ana Ruiz came. José Núñez likes her.", [("her", ("him", "his"))]),
        ("people-pronouns", "Robin Castellano said He left.", [("He", ("They",))]),
    ],
)
def test_the_words_that_are_told(rule: str, text: str, expected: list[tuple[str, tuple[str, ...]]]) -> None:
    assert words(rule, text) == expected


def test_nobody_in_people_is_no_matter() -> None:
    told = [match for rule in BY_ID for one in texts("Ana Ruiz likes his job.") for match in found(rule, one, ())]
    assert told == []


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("ruiz", "ruiz", 0), ("ruiz", "ruis", 1), ("ruiz", "riuz", 1), ("foss", "fossberg", None), ("ab", "cd", 2)],
)
def test_slips_of_the_hand(one: str, other: str, expected: int | None) -> None:
    assert slips(one, other) == slips(other, one) == expected
