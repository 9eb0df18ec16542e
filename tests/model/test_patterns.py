"""Patterns that are compiled when they are first used."""

import re

import pytest

from pressdesk.model.patterns import pattern


def test_a_pattern_finds_what_it_would_have_found() -> None:
    number = pattern(r"(\d)x", re.IGNORECASE)
    assert (number.sub(r"\1", "1X 2x"), number.findall("3X"), number.groups) == ("1 2", ["3"], 1)


def test_it_is_compiled_once_and_not_before_it_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []
    compiled = re.compile
    monkeypatch.setattr(re, "compile", lambda source, flags: made.append(source) or compiled(source, flags))
    letters = pattern("[a-z]+")
    assert made == []
    assert [bool(letters.fullmatch(word)) for word in ("a", "b", "1")] == [True, True, False]
    assert made == ["[a-z]+"]
