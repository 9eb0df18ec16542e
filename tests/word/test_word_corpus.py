"""Every construct of a Word file, filled in every form of a place: exact words and formatting, all else untouched."""

import re
from functools import cache

import pytest
from builders import KEEP, K, letter
from corpus import blocks, controls, inline, parts, repeats
from corpus.cases import Case
from corpus.controls import SMALL, WIDE, logo
from corpus.forms import FORMS, Form
from corpus.values import FULL, OFFICE
from lxml import etree
from reading import MAIN, changed, shown
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


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_all_constructs_fill_in_one_document(form: Form) -> None:
    fit = [case for case in CASES if case.name.endswith(f" · {form.name}") and case.joins]
    data = letter(*(f"{body_of(case)}{K(case.name)}" for case in fit), framed=False)
    expected = [line for case in fit for line in (*case.expected[MAIN][1:-1], f"= {case.name}")]
    assert shown(word.write(FULL, word.compile(data), OFFICE)) == expected


def body_of(case: Case) -> str:
    """Return what stands in the template between the two paragraphs of its frame."""
    body = etree.fromstring(members_of(case.template)[MAIN].encode())[0]
    return "".join(etree.tostring(child).decode() for child in list(body)[1:-2])


@pytest.mark.parametrize(("frame", "size"), [(SMALL, (914_400, 228_600)), (WIDE, (914_400, 228_600))])
def test_the_logo_stays_in_its_frame_and_in_proportion(frame: tuple[int, int], size: tuple[int, int]) -> None:
    filled = word.write(FULL, word.compile(letter(*logo(frame))), OFFICE)
    extents = re.findall(r'<(?:wp:extent|a:ext) cx="(\d+)" cy="(\d+)"', members_of(filled)["word/document.xml"])
    assert {tuple(map(int, extent)) for extent in extents} == {size}


def test_names_are_unique_and_marks_are_in_every_template() -> None:
    assert len({case.name for case in CASES}) == len(CASES)
    assert [case.name for case in CASES if KEEP not in members_of(case.template)["word/document.xml"]] == []
