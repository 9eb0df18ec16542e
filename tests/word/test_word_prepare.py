"""`prepare` turns typed fields into content controls: the same comes out, and nothing of the template is lost."""

from collections import Counter
from typing import Any

import pytest
from builders import SPACES
from corpus.cases import Case
from lxml import etree
from reading import changed, shown
from test_word_corpus import CASES
from wordfile import docx, findings, members_of, para, words_of

from pressdesk import word
from pressdesk.word.xml import w

TYPED = [case for case in CASES if case.typed]
typed = pytest.mark.parametrize("case", TYPED, ids=lambda case: case.name)
CONTROLS = [case for case in CASES if not case.typed and "typed words" not in case.name][::7]
every_fourth = pytest.mark.parametrize("case", TYPED[::4], ids=lambda case: case.name)
_FALLBACK = f"{{{SPACES['mc']}}}Fallback"


def prepared(case: Case) -> bytes:
    """Return the template prepared."""
    return word.prepare(case.template, "letter.docx")


def controls(data: bytes) -> list[Any]:
    """Return the properties of each content control, those in the older copy of a text box apart."""
    found = (properties for root in _roots(data) for properties in root.iter(w("sdtPr")))
    return [each for each in found if next(each.iterancestors(_FALLBACK), None) is None]


def _value(properties: Any, name: str) -> str:
    element = properties.find(w(name))
    return "" if element is None else element.get(w("val"))


def _roots(data: bytes) -> list[Any]:
    parts = members_of(data)
    names = sorted(name for name, text in parts.items() if name.startswith("word/") and "<w:p" in text)
    return [etree.fromstring(parts[name].encode()) for name in names]


@typed
def test_the_release_comes_out_the_same(case: Case) -> None:
    data = word.write(case.release, word.compile(prepared(case), "letter.docx"), case.office)
    assert {part: shown(data, part) for part in case.expected} == case.expected


def test_a_prepared_place_is_told_once() -> None:
    made = word.prepare(docx(para("{{ headline }}")), "letter.docx")
    (use,) = word.inspect(made, "letter.docx").fields
    assert use.places == ("content control “headline”, paragraph 1 (“{{ headline }}”)",)


@typed
def test_no_word_of_the_template_is_lost(case: Case) -> None:
    said = [[" ".join(words_of(root).split()) for root in _roots(data)] for data in (prepared(case), case.template)]
    assert said[0] == said[1]


@typed
def test_parts_without_places_are_the_same_bytes(case: Case) -> None:
    before, after = members_of(case.template), members_of(prepared(case))
    touched = {name for name, text in before.items() if "{" in text and name.startswith("word/")}
    assert before.keys() == after.keys()
    assert [name for name in before if name not in touched and before[name] != after[name]] == []
    assert changed(case.template, prepared(case)) == []


@typed
def test_preparing_twice_changes_nothing(case: Case) -> None:
    once = prepared(case)
    assert word.prepare(once, "letter.docx") == once


@typed
def test_each_new_control_has_a_tag_a_title_and_a_number_of_its_own(case: Case) -> None:
    before, after = (
        [tuple(_value(c, n) for n in ("id", "tag", "alias")) for c in controls(d)]
        for d in (case.template, prepared(case))
    )
    new = Counter(after) - Counter(before)
    assert [control for control, count in new.items() if count > 1 or not all(control) or len(control[1]) > 64] == []
    assert not {number for number, *_ in new} & {number for number, *_ in before}


@every_fourth
def test_a_prepared_file_is_as_sound_as_its_template(case: Case) -> None:
    assert findings(prepared(case)) - findings(case.template) == set()


@pytest.mark.parametrize("case", CONTROLS, ids=lambda case: case.name)
def test_a_template_of_controls_stays_as_it_is(case: Case) -> None:
    assert members_of(prepared(case)) == members_of(case.template)
