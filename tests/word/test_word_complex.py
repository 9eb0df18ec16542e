"""Looks of Latin letters that count in Arabic and Hebrew, in both spellings of an element without content."""

import pytest

from pressdesk.word.complex import both_scripts, mirrored

FORMS = ("<w:{0} {1}/>", "<w:{0} {1}></w:{0}>")


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(("side", "other"), [("left", "right"), ("right", "left"), ("top", "top")])
def test_a_line_at_one_side_stands_at_the_other(form: str, side: str, other: str) -> None:
    border = form.format(side, 'w:val="single" w:sz="4"')
    below = form.format("bottom", 'w:val="double"')
    turned = mirrored(f"<w:pBdr>{border}{below}</w:pBdr>")
    assert f'<w:{other} w:val="single" w:sz="4"/>' in turned
    assert '<w:bottom w:val="double"/>' in turned


@pytest.mark.parametrize("form", FORMS)
def test_size_and_weight_count_for_both(form: str) -> None:
    weight, size = form.format("b", ""), form.format("sz", 'w:val="24"')
    look = both_scripts(f"<w:rPr>{weight}{size}</w:rPr>")
    assert '<w:szCs w:val="24"/>' in look
    assert "<w:bCs" in look


@pytest.mark.parametrize("form", FORMS)
def test_letters_that_join_are_not_spaced(form: str) -> None:
    spaced = form.format("spacing", 'w:val="20"')
    assert both_scripts(f"<w:rPr>{spaced}</w:rPr>") == "<w:rPr></w:rPr>"
