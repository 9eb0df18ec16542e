"""Every fact about a whole release is found where it is wrong, and nowhere else."""

from importlib import import_module
from pathlib import Path

import pytest
from build import contact, p, plate, release

from pressdesk.checks import RULES, Whole, check
from pressdesk.model import Release
from pressdesk.text.passages import Told

CASES = {
    rule: cases
    for path in sorted(Path(__file__).parent.glob("cases_*.py"))
    for rule, cases in import_module(path.stem).CASES.items()
}
FACTS = [pytest.param(rule.id, id=rule.id) for rule in RULES if rule.facts is not None]


def told(rule: str, one: Release | Whole) -> list[Told]:
    """Return what one rule finds."""
    whole = one if isinstance(one, Whole) else Whole(one)
    return [one for one in check(whole) if one.finding.rule == rule]


@pytest.mark.parametrize("rule", FACTS)
def test_a_fact_is_found_where_it_is_wrong(rule: str) -> None:
    wrong = CASES[rule][0]
    assert len(wrong) >= 3
    for case in wrong:
        one, words = case if type(case) is tuple else (case, None)
        found = told(rule, one)
        assert found, one
        assert words is None or words in [each.finding.words for each in found], found


@pytest.mark.parametrize("rule", FACTS)
def test_a_fact_is_passed_where_it_is_right(rule: str) -> None:
    right = CASES[rule][1]
    assert len(right) >= 3
    assert [told(rule, one) for one in right if told(rule, one)] == []


def test_every_case_is_of_a_rule() -> None:
    assert set(CASES) <= {rule.id for rule in RULES}


ELSEWHERE = {
    "de": "„Wir fahren, die die Fähre lieben“, sagte sie am 31. Mai um 9 Uhr, TK und «Kai» 'n XX. Kongress.",
    "ar": "قالت آنا رويز: ”نبحر في 31 مايو 2026“ الساعة 9 صباحًا، و«الميناء» مفتوح.",
    "he": 'נמל צה"ל נפתח ב-31 במאי 2026, אמרה אנה: ”נפליג“ ב-9:00.',
    "sv": "”Vi seglar”, sade Ana Ruiz den 31 maj 2026 klockan 9.",
    "ja": "「港は5月31日に開きます」とアナ・ルイスは語った。",
}


@pytest.mark.parametrize("language", ELSEWHERE)
def test_nothing_is_found_for_want_of_a_language(language: str) -> None:
    made = release(
        p(ELSEWHERE[language]), language=language, boilerplates=(plate("A"),), contacts=(contact("A", phone="1"),)
    )
    assert check(Whole(made)) == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It opens on [DATE] in [Place].", ["[DATE]", "[Place]"]),
        ("Says [insert quote from the mayor]", ["[insert quote from the mayor]"]),
        ("“[DATE] it is,” she said.", ["[DATE]"]),
        ("“[The company] sails with [them] to [Boston],” she said [sic].", []),
        ("“[Company] sails,” she said of [Harbor Trust].", []),
    ],
)
def test_brackets_hold_a_place_where_they_name_what_is_to_come(text: str, found: list[str]) -> None:
    assert [one.finding.words for one in told("fact-placeholder", release(p(text)))] == found
