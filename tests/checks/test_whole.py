"""No rule stumbles over any release, and what it finds are characters of the text it names."""

from time import process_time

import pytest
from build import p, release
from hypothesis import given, settings
from strategies import releases

from pressdesk.checks import RULES, Line, Whole, check
from pressdesk.model import Release
from pressdesk.text.passages import every_passage


@settings(max_examples=60, deadline=None)
@given(releases())
def test_every_finding_stands_in_its_text(made: Release) -> None:
    texts = {one[:3]: one.text for one in every_passage(made)}
    for passage, finding in check(Whole(made)):
        text = texts.get(passage[:3], "")
        assert text[finding.start : finding.end] == finding.words
        assert (passage.text == text) or not passage.text.strip()


@pytest.mark.parametrize(
    "hard", ["“", '"a', "X", "_ ", "insert a ", "[Date of ", "a.b", "X/", "12:", "Embargoed until ", "a@", "it's "]
)
def test_no_text_keeps_a_rule_long(hard: str) -> None:
    text = hard * (100_000 // len(hard))
    whole = Whole(release(p(text), label=text[:1000]))
    for rule in RULES:
        began = process_time()
        found = list(rule.find(Line(text)) if rule.find else rule.facts(whole) if rule.facts else ())
        assert process_time() - began < 1, (rule.id, len(found))
