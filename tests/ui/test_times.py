"""Dates and times as people type them, and as the list says them."""

from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest

from pressdesk.model import Embargo
from pressdesk.ui.times import day_words, edited_words, embargo_lifts, read_date, read_time, short_date

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    "typed",
    [
        "2023-09-15",
        "Sept. 15, 2023",
        "September 15, 2023",
        "Fri, Sept. 15, 2023",
        "15 Sep 2023",
        "15. sept. 2023",
        "9/15/2023",
        "15/9/2023",
        "15 de septiembre de 2023",
        "vie, 15 sept 2023",
    ],
)
def test_a_date_is_read(typed):
    assert read_date(typed, TODAY) == date(2023, 9, 15)


@pytest.mark.parametrize(
    "typed", ["", "soon", "2023-02-30", "Foo 3, 2023", "31/31/2023", "915", "0915-01-01", "1/1/0001"]
)
def test_what_is_no_date_is_none(typed):
    assert read_date(typed, TODAY) is None


def test_near_days_have_names():
    assert read_date("tomorrow", TODAY) == TODAY + timedelta(days=1)


def test_a_date_without_year_is_this_year():
    assert read_date("Nov 3", TODAY) == date(2026, 11, 3)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("6 a.m.", time(6)),
        ("9:30 pm", time(21, 30)),
        ("12 am", time(0)),
        ("12 p.m.", time(12)),
        ("21:30", time(21, 30)),
        ("noon", time(12)),
        ("7", time(7)),
    ],
)
def test_a_time_is_read(typed, read):
    assert read_time(typed) == read


@pytest.mark.parametrize("typed", ["", "25", "13 pm", "6 m", "9:75", "soon"])
def test_what_is_no_time_is_none(typed):
    assert read_time(typed) is None


def test_the_same_year_is_left_out():
    assert short_date(date(2026, 9, 7), TODAY) == "Sept. 7"
    assert short_date(date(2023, 9, 7), TODAY) == "Sept. 7, 2023"


@pytest.mark.parametrize(
    ("ago", "said"),
    [
        (timedelta(seconds=30), "edited just now"),
        (timedelta(days=1), "yesterday"),
        (timedelta(days=3), "Thu"),
        (timedelta(days=60), "Sept. 23"),
    ],
)
def test_when_something_was_edited(ago, said):
    now = datetime(2026, 11, 22, 12, tzinfo=UTC)
    assert edited_words(now - ago, now) == said


def test_an_embargo_says_when_it_lifts():
    lifts = datetime(2026, 9, 24, 9, tzinfo=timezone(timedelta(hours=-4), "EDT"))
    assert embargo_lifts(lifts, TODAY) == "Lifts Thu, Sept. 24, 9 a.m. EDT"


@pytest.mark.parametrize(
    ("zone", "said"),
    [("America/Sao_Paulo", "UTC-3"), ("Asia/Kolkata", "UTC+5:30"), ("Europe/Madrid", "CET"), ("UTC", "UTC")],
)
def test_an_embargo_always_says_in_which_zone_it_lifts(zone, said):
    lifts = Embargo("2027-03-09T12:00", zone).local
    assert embargo_lifts(lifts, TODAY) == f"Lifts Tue, March 9, 2027, noon {said}"


def test_dates_are_in_the_language_of_the_window(spanish):
    assert [short_date(date(2023, 9, 15), TODAY), short_date(date(2026, 9, 5), TODAY)] == [
        "15 de septiembre de 2023",
        "5 de septiembre",
    ]
    assert [read_date(day_words(date(2026, month, 28)), TODAY) for month in range(1, 13)] == [
        date(2026, month, 28) for month in range(1, 13)
    ]
