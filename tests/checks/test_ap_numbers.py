import pytest

from pressdesk.checks import Line, on_text
from pressdesk.checks.ap_numbers import in_words


@pytest.mark.parametrize(
    ("number", "words"), [(0, "zero"), (12, "twelve"), (20, "twenty"), (21, "twenty-one"), (99, "ninety-nine")]
)
def test_a_number_in_words(number, words):
    assert in_words(number) == words


@pytest.mark.parametrize("role", ["headline", "subheadline", "label", "cell"])
def test_where_it_is_narrow_money_may_be_short(role):
    assert [one for one in on_text(Line("Quay costs $3M, $3,500,000", role)) if one.rule == "ap-17-money"] == []


def test_a_table_keeps_its_decimals():
    assert [one for one in on_text(Line("$25.00", "cell")) if one.rule == "ap-17-money"] == []


@pytest.mark.parametrize("role", ["headline", "item", "cell", "detail"])
def test_only_sentences_open_with_words(role):
    assert [one for one in on_text(Line("12 boats came.", role)) if one.rule == "ap-15-opening"] == []
