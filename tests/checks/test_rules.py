"""Every rule has its name, its source, what it says, and examples that it finds and passes."""

import re
from collections import Counter
from typing import NamedTuple

import pytest

from pressdesk.checks import RULES, Line, Rule, on_text
from pressdesk.model import HouseStyle

_MARKED = re.compile(r"\[([^\[\]]*)\]")


class Example(NamedTuple):
    """An example without its signs: where words are to be found, and what is to stand in their place (None: unsaid)."""

    text: str
    spans: tuple[tuple[int, int, str | None], ...]


def read(written: str) -> Example:
    """Return an example as written in a rule: `The [the the→the] quay.`"""
    text, spans, past = "", [], 0
    for found in _MARKED.finditer(written):
        text += written[past : found.start()]
        words, arrow, better = found[1].partition("→")
        spans.append((len(text), len(text) + len(words), better if arrow else None))
        text, past = text + words, found.end()
    return Example(text + written[past:], tuple(spans))


def line_of(rule: Rule, text: str) -> Line:
    """Return an example as the rule reads it, in a language it is for."""
    language = rule.languages[0] if rule.languages else "en-US"
    role = "paragraph" if not rule.roles or "paragraph" in rule.roles else rule.roles[0]
    full = {"en": "en-US", "es": "es-ES", "fr": "fr-FR"}.get(language, language)
    return Line(text, role, role == "quote", full, house=HouseStyle())


def found(rule: Rule, text: str) -> tuple[tuple[int, int, str | None], ...]:
    """Return what one rule finds in a text."""
    findings = [one for one in on_text(line_of(rule, text)) if one.rule == rule.id]
    return tuple((one.start, one.end, one.suggestions[0] if one.certain else None) for one in findings)


ON_TEXT = [pytest.param(rule, id=rule.id) for rule in RULES if rule.find is not None]
ALL = [pytest.param(rule, id=rule.id) for rule in RULES]


def test_no_two_rules_have_one_name() -> None:
    assert [name for name, times in Counter(rule.id for rule in RULES).items() if times > 1] == []


@pytest.mark.parametrize("rule", ALL)
def test_a_rule_says_where_it_comes_from_and_what_to_do(rule: Rule) -> None:
    assert rule.source
    assert (rule.find is None) != (rule.facts is None)
    for said in (rule.message, rule.remedy):
        assert said[0].isupper() or said[0] in "“{", said
        assert said.endswith("."), said
        assert len(said) <= 110, said
    assert re.fullmatch(r"[a-z]+(-[a-z0-9]+)+", rule.id)


@pytest.mark.parametrize("rule", ON_TEXT)
def test_a_rule_finds_its_wrong_examples(rule: Rule) -> None:
    assert len(set(rule.wrong)) >= 3
    for written in rule.wrong:
        example = read(written)
        assert example.spans, written
        assert found(rule, example.text) == example.spans, written


@pytest.mark.parametrize("rule", ON_TEXT)
def test_a_rule_passes_its_right_examples(rule: Rule) -> None:
    assert len(set(rule.right)) >= 3
    for text in rule.right:
        assert found(rule, text) == (), text


@pytest.mark.parametrize("rule", ON_TEXT)
def test_what_is_certain_ends_the_finding(rule: Rule) -> None:
    for written in rule.wrong:
        text = read(written).text
        for start, end, better in reversed(found(rule, text)):
            if better is not None:
                text = text[:start] + better + text[end:]
        left = [one for one in found(rule, text) if one[2] is not None]
        assert left == [], text


@pytest.mark.parametrize("rule", ON_TEXT)
@pytest.mark.parametrize("address", ["https://example.org/{}", "ana.{}@example.org"])
def test_nothing_is_found_in_an_address(rule: Rule, address: str) -> None:
    for written in rule.wrong:
        for start, end, _better in read(written).spans:
            words = re.sub(r"\W+", "", read(written).text[start:end])
            shown = f"See {address.format(words)} now."
            inside = range(4, len(shown) - 5)
            assert not [one for one in found(rule, shown) if one[0] in inside], shown
