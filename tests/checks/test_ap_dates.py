from datetime import date

import pytest

from pressdesk.checks import Line, on_text


def found(rule, text, language="en-US", day=date(2026, 9, 10)):
    """Return the words that a rule finds in a paragraph, each with what it suggests."""
    line = Line(text, language=language, day=day)
    return [(one.words, one.suggestions) for one in on_text(line) if one.rule == rule]


@pytest.mark.parametrize(
    ("language", "text", "words", "better"),
    [
        ("en-US", "It opens Monday, Sept. 15.", "Monday, Sept. 15", ("Tuesday, Sept. 15", "Monday, Sept. 14")),
        ("en-US", "It opens Mon., Sept. 15.", "Mon., Sept. 15", ("Tuesday, Sept. 15", "Mon., Sept. 14")),
        ("en-US", "It opened Friday, Dec. 31.", "Friday, Dec. 31", ("Thursday, Dec. 31",)),
        ("es", "Abre el lunes 15 de septiembre.", "lunes 15 de septiembre",
         ("martes 15 de septiembre", "lunes 14 de septiembre")),
        ("fr", "Lundi 15 septembre 2026, il ouvre.", "Lundi 15 septembre 2026",
         ("Mardi 15 septembre 2026", "Lundi 14 septembre 2026")),
    ],
)  # fmt: skip
def test_a_weekday_that_is_not_its_date_s(language, text, words, better):
    assert found("ap-09-agree", text, language) == [(words, better)]


@pytest.mark.parametrize("text", ["It opens Tuesday, Sept. 15.", "It opens Saturday, Jan. 2.", "It opens Monday."])
def test_the_year_is_that_nearest_to_the_release(text):
    assert found("ap-09-agree", text) == []
