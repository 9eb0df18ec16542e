"""Every construct of a Word file, filled in every form of a place: exact words and formatting, all else untouched."""

from functools import cache

import pytest
from builders import KEEP
from corpus import blocks, controls, inline, parts, repeats
from corpus.cases import Case
from reading import changed, shown
from wordfile import members_of

from pressdesk import word

CASES = [case for module in (inline, blocks, parts, repeats, controls) for case in module.CASES]
each = pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)


@cache
def made(case: Case) -> bytes:
    """Return the template filled."""
    return word.write(case.release, word.compile(case.template, "letter.docx"), case.office)


@each
def test_the_places_hold_the_words_in_their_format(case: Case) -> None:
    data = made(case)
    assert {part: shown(data, part) for part in case.expected} == case.expected


@each
def test_all_else_stays_as_it_was(case: Case) -> None:
    assert changed(case.template, made(case), case.gone) == []


@each
def test_nothing_of_the_template_that_is_private_stays(case: Case) -> None:
    text = "".join(members_of(made(case)).values())
    assert [said for said in ("{{", "Jane Designer", "Ask Ana", "Note to self", "evil.example") if said in text] == []


@each
def test_nothing_is_wrong_with_the_template(case: Case) -> None:
    faults = word.inspect(case.template, "letter.docx").faults
    assert [str(fault) for fault in faults if fault.stops or not case.gone] == []


def test_names_are_unique_and_marks_are_in_every_template() -> None:
    assert len({case.name for case in CASES}) == len(CASES)
    assert [case.name for case in CASES if KEEP not in members_of(case.template)["word/document.xml"]] == []
