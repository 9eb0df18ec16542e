"""`prepare` turns typed fields into content controls: the same release comes out, and nothing of the template is lost."""

import re
from collections import Counter
from typing import Any

import pytest
from corpus.cases import Case
from lxml import etree
from reading import changed, shown
from test_word_corpus import CASES
from wordfile import findings, members_of, words_of

from pressdesk import word
from pressdesk.word.xml import w

TYPED = [case for case in CASES if case.typed]
typed = pytest.mark.parametrize("case", TYPED, ids=lambda case: case.name)
every_third = pytest.mark.parametrize("case", TYPED[::3], ids=lambda case: case.name)
_PLACE = re.compile(r"\{\{.*?\}\}")


def prepared(case: Case) -> bytes:
    """Return the template prepared."""
    return word.prepare(case.template, "letter.docx")


def controls(data: bytes) -> list[tuple[str, str, str]]:
    """Return part, tag and id of each content control, those in the older copy of a text box apart."""
    found = []
    for part, text in _texts(data):
        for properties in etree.fromstring(text.encode()).iter(w("sdtPr")):
            if next(properties.iterancestors("{*}Fallback"), None) is None:
                found.append((part, *(_value(properties, name) for name in ("tag", "id"))))
    return found


def _value(properties: Any, name: str) -> str:
    element = properties.find(w(name))
    return "" if element is None else element.get(w("val"))


def _texts(data: bytes) -> list[tuple[str, str]]:
    return [(name, text) for name, text in members_of(data).items() if name.startswith("word/") and "<w:p" in text]


def words_beside(data: bytes, fields: set[str]) -> list[str]:
    """Return the words of each part, places of both kinds apart."""
    made = []
    for part, text in sorted(_texts(data)):
        root = etree.fromstring(text.encode())
        for control in [c for c in root.iter(w("sdt")) if _value(c[0], "tag") in fields]:
            control.getparent().remove(control)
        made.append(f"{part}: " + "".join(_PLACE.sub("", words_of(p)) for p in root.iter(w("p")) if _own(p)))
    return made


def _own(paragraph: Any) -> bool:
    """Return whether the paragraph is not told by one round it (that of a text box)."""
    return next(paragraph.iterancestors(w("p")), None) is None


@typed
def test_the_release_comes_out_the_same(case: Case) -> None:
    data = word.write(case.release, word.compile(prepared(case), "letter.docx"), case.office)
    assert {part: shown(data, part) for part in case.expected} == case.expected


@typed
def test_no_word_of_the_template_is_lost(case: Case) -> None:
    new = {tag for _, tag, _ in controls(prepared(case))} - {tag for _, tag, _ in controls(case.template)}
    assert words_beside(prepared(case), new) == words_beside(case.template, new)


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
def test_each_new_control_has_a_tag_an_id_and_a_title(case: Case) -> None:
    data, old = prepared(case), Counter(controls(case.template))
    ids = Counter((part, mark) for part, _, mark in controls(data))
    assert [key for key, count in ids.items() if count > 1 or not key[1]] == [key for key in ids if not key[1] and "" in key][:1] * ("" in {m for *_, m in old})
    for _, text in _texts(data):
        for properties in etree.fromstring(text.encode()).iter(w("sdtPr")):
            tag = _value(properties, "tag")
            assert not tag or any(tag == t for _, t, _ in old) or (_value(properties, "alias"), len(tag) <= 64) != ("", False)


@every_third
def test_a_prepared_file_is_as_sound_as_its_template(case: Case) -> None:
    assert findings(prepared(case)) - findings(case.template) == set()


@pytest.mark.parametrize("case", [c for c in CASES if not c.typed][::7], ids=lambda case: case.name)
def test_a_template_of_controls_stays_as_it_is(case: Case) -> None:
    assert members_of(prepared(case)) == members_of(case.template)
