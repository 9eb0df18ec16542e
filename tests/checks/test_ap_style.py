"""AP's suggestions where one example in a rule does not tell all."""

from datetime import date
from time import perf_counter

import pytest

from pressdesk.checks import Line, Rule, ap_names, ap_places, ap_style, on_text
from pressdesk.model import HouseStyle

SERIAL = HouseStyle(serial_comma=True)
LONG = (
    "a" * 100_000,
    "A, " * 33_000,
    "Ana Ruiz, Director " * 5_000,
    "1 a " * 25_000,
    "Ana de la " * 10_000,
    "A. " * 33_000,
)


def suggested(line: Line, rule: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(one.words, one.suggestions) for one in on_text(line) if one.rule == rule]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Boats, buses, trains and bikes run.", [(" and", (", and",))]),
        ("Boats, buses, trains, and bikes run.", []),
        ("Boats, buses and trains run.", []),
    ],
)
def test_a_house_with_the_serial_comma_wants_it(text: str, found: list[tuple[str, tuple[str, ...]]]) -> None:
    assert suggested(Line(text, house=SERIAL), "ap-34-series") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It opened today.", [("today", ("Tuesday",))]),
        ("It opened yesterday.", [("yesterday", ("Monday",))]),
        ("It opens tonight.", [("tonight", ("Tuesday night",))]),
        ("It opens next Friday.", [("next Friday", ())]),
    ],
)
def test_the_weekday_is_that_of_the_release(text: str, found: list[tuple[str, tuple[str, ...]]]) -> None:
    assert suggested(Line(text, day=date(2026, 3, 10)), "ap-10-relative-day") == found


def test_a_state_at_the_end_keeps_the_full_stop() -> None:
    assert suggested(Line("It is in Salem, Ore."), "ap-05-state") == [("Ore.", ("Oregon.",))]


def test_a_house_without_ap_hears_nothing_of_it() -> None:
    assert on_text(Line("Mr. Ruiz stated: “It has 3 boats.”", house=HouseStyle(guide="none"))) == ()


@pytest.mark.parametrize("text", LONG)
@pytest.mark.parametrize("rule", [*ap_style.RULES, *ap_places.RULES, *ap_names.RULES], ids=lambda rule: rule.id)
def test_a_hundred_thousand_characters_take_no_time(rule: Rule, text: str) -> None:
    assert rule.find is not None
    rule.find(Line("warm"))
    since = perf_counter()
    list(rule.find(Line(text, "caption")))
    assert perf_counter() - since < 0.5
