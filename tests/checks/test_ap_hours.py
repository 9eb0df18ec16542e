from datetime import date

import pytest

from pressdesk.checks import Line, on_text


def zones(text, day):
    """Return what is suggested for the zones in a paragraph of a release of a day."""
    found = on_text(Line(text, day=day))
    return [one.suggestions for one in found if one.rule == "ap-13-daylight"]


@pytest.mark.parametrize(
    ("text", "day", "better"),
    [
        ("Join us at 9 a.m. EST today.", date(2026, 7, 1), [("EDT", "ET")]),
        ("Join us at 9 a.m. EDT today.", date(2026, 7, 1), []),
        ("Join us at 9 a.m. EST today.", date(2026, 3, 1), []),  # the clocks change on March 8
        ("Join us at 9 a.m. EST on Nov. 3.", date(2026, 10, 1), []),
        ("Join us at 9 a.m. CST on Oct. 30.", date(2026, 10, 1), [("CDT", "CT")]),
        ("Join us at 9 a.m. Mountain Daylight Time.", date(2026, 1, 5), [("Mountain Standard Time",)]),
        ("Join us at 9 a.m. EST.", None, []),
    ],
)
def test_a_zone_is_that_of_the_nearest_date(text, day, better):
    assert zones(text, day) == better


def test_a_date_without_a_year_says_nothing_where_the_release_has_no_date():
    assert zones("Join us at 9 a.m. EST on July 3.", None) == []
