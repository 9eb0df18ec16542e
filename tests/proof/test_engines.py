"""The real engines: what each language must and must not flag; and the program without them."""

import sys
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressdesk.model import Finding
from pressdesk.proof import Engine, carried, check, engine, known_words, left, press_words, replaced

NOWHERE = Path("nowhere")


@cache
def made(language: str) -> Engine:
    found = engine(language, NOWHERE)
    assert found is not None
    return found


def wrong(language: str, text: str, spoken: bool = False) -> list[str]:
    return [one.words for one in check(text, made(language), spoken)]


@pytest.mark.parametrize(
    ("language", "text", "flagged"),
    [
        ("en-US", "The council aproved the new policy.", ["aproved"]),
        ("en-US", "The the council met.", []),  # a rule of the checks says it
        ("en-US", "This is an test.", ["an"]),
        ("en-US", "We favor the color of labor.", []),
        ("en-GB", "We favour the colour of labour.", []),
        ("en-US", "We favour it.", ["favour"]),
        ("en-US", "NEW YORK — The city’s plan isn’t done.", []),
        ("en-US", "KLAIPEDA, Lithuania — The UNHCR met on Sept. 15 at 9 a.m.", []),
        ("en-US", "Write to pres@exampel.org, www.exampel.org, @exampel or #SaveTheOceen.", []),
        ("en-US", "Riders with no bank card sue the county over rule. A hearing is set for Dec. 8.", []),
        ("en-US", "in the spring, the vote of a non-GAAP body", []),
        ("en-US", "“We was going and it dont matter,” she said.", ["dont"]),
        ("en-US", "ac\u00adcep\u00adtance of the accep\u00adtanse", ["accep\u00adtanse"]),
        ("es", "El ayuntamiento aprobó la ordenanza y ustedes tenés celular.", []),
        ("es-MX", "La ciudadania lo dijieron.", ["ciudadania", "dijieron"]),
        ("es", "Vea www.ciudadd.es, los EE. UU. y la COVID-19.", []),
        ("fr", "L’école s’appelle aujourd’hui « événement » : qu’il vienne jusqu'à Paris.", []),
        ("fr-CA", "L’ecole a annonsé le projet.", ["ecole", "annonsé"]),
    ],
)
def test_a_language_flags_what_is_wrong_and_nothing_else(language: str, text: str, flagged: list[str]) -> None:
    assert wrong(language, text) == flagged


def test_spoken_words_are_spelled_and_left_as_they_were_said() -> None:
    assert wrong("en-US", "This is an test and it dont mater.", spoken=True) == ["dont"]


@pytest.mark.parametrize(
    ("language", "word", "better"),
    [
        ("en-US", "aproved", "approved"),
        ("es", "dijieron", "dijeron"),
        ("fr", "oeuvre", "œuvre"),
        ("en-US", "dont", "don’t"),
    ],
)
def test_the_right_word_is_suggested(language: str, word: str, better: str) -> None:
    found = next(one for one in check(f"I {word} it.", made(language)) if one.words == word)
    assert better in (found.suggestions or made(language).suggest(found.words))


@pytest.mark.parametrize(("word", "best"), [("coments", "comments"), ("comittee", "committee"), ("untill", "until")])
def test_a_doubled_letter_is_put_right_first(word: str, best: str) -> None:
    assert check(f"The {word} came.", made("en-US"))[0].suggestions[0] == best


@pytest.mark.parametrize("language", ["en-US", "es"])
@given(text=st.text(st.sampled_from("abteh .,’'“”😀\u00ad@#NÉé-1\n"), max_size=40))
def test_findings_are_inside_the_text_and_apart(language: str, text: str) -> None:
    found = check(text, made(language))
    assert all(text[one.start : one.end] == one.words != "" for one in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


@given(st.text(max_size=20), st.text(min_size=1, max_size=9), st.text(max_size=20), st.text(max_size=9))
def test_replacing_keeps_all_other_words(before: str, words: str, after: str, new: str) -> None:
    finding = Finding(len(before), len(before) + len(words), "spelling", words)
    assert replaced(before + words + after, finding, new) == before + new + after


@given(st.text("ab ", max_size=12), st.text("ab ", max_size=12), st.integers(0, 12), st.integers(0, 12))
def test_findings_move_with_their_words(before: str, after: str, a: int, b: int) -> None:
    start, end = min(a, b, len(before)), min(max(a, b), len(before))
    for one in carried(before, after, [Finding(start, end, "spelling", before[start:end])]):
        assert after[one.start : one.end] == before[start:end]


def test_a_word_being_changed_is_no_finding_any_more() -> None:
    one = Finding(4, 7, "spelling", "teh")
    assert carried("See teh sea", "Now see teh sea", [one])[0].start == 8
    assert carried("See teh sea", "See tehr sea", [one]) == ()
    assert carried("See teh", "See teh.", [one]) == (one,)


def test_words_of_the_press_are_known() -> None:
    found = check("A Ph.D. on Wi-Fi rulemaking", made("en-US"))
    assert [one.words for one in left(found, known_words(press_words("en-GB")))] == []


def test_known_and_ignored_words_are_left_out() -> None:
    found = check("Ana Ruíz’s Vilnius Harbourr", made("en-US"))
    assert [one.words for one in left(found, known_words(["Ana Ruíz"]))] == ["Harbourr"]


@pytest.mark.parametrize("language", ["en-US", "es", "de"])
def test_without_its_package_a_language_has_no_engine(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("harper", "hunspell"):
        monkeypatch.setitem(sys.modules, name, None)
    assert engine(language, NOWHERE) is None


def test_american_english_is_spelled_without_harper(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "harper", None)
    found = engine("en-US", NOWHERE)
    assert found is not None
    assert [one.words for one in check("This is an test we aproved; it isn’t ours.", found)] == ["aproved"]
    assert engine("en-GB", NOWHERE) is None


def test_a_dictionary_somebody_adds_is_used_first(tmp_path: Path) -> None:
    (tmp_path / "de.aff").write_text("SET UTF-8\n", encoding="utf-8")
    (tmp_path / "de.dic").write_text("2\nHafen\nöffnet\n", encoding="utf-8")
    found = engine("de-AT", tmp_path)
    assert found is not None
    assert [one.words for one in check("Hafen öffnett 😀", found)] == ["öffnett"]
