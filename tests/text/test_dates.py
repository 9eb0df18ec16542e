from datetime import date, datetime

import pytest

from pressdesk.model import DateLineStyle, Embargo, HouseStyle, Immediate, NoStatus, Timing
from pressdesk.text import (
    ap_date,
    clock,
    embargo_holds,
    embargo_words,
    house_date,
    long_date,
    short_day,
    status_line,
)

DAY = date(2023, 9, 15)


def test_long_dates_by_language() -> None:
    assert long_date(DAY, "en-US") == "September 15, 2023"
    assert long_date(DAY, "en-GB") == "15 September 2023"
    assert long_date(DAY, "es") == "15 de septiembre de 2023"
    assert long_date(DAY, "xx") == "September 15, 2023"


@pytest.mark.parametrize(("month", "printed"), [(1, "Jan. 2, 2026"), (3, "March 2, 2026"), (9, "Sept. 2, 2026")])
def test_ap_months(month: int, printed: str) -> None:
    assert ap_date(date(2026, month, 2), "en-US") == printed


@pytest.mark.parametrize(
    ("format", "printed"),
    [("full", "SEPTEMBER 15, 2023"), ("ap", "SEPT. 15, 2023"), ("weekday", "FRIDAY, SEPTEMBER 15, 2023"),
     ("iso", "2023-09-15")],
)  # fmt: skip
def test_the_house_date(format: str, printed: str) -> None:
    assert house_date(DAY, "en-US", HouseStyle(date_line=DateLineStyle(format, True))) == printed  # type: ignore[arg-type]


def test_the_short_day_of_the_form() -> None:
    assert short_day(DAY, "en-US") == "Fri, Sept. 15, 2023"
    assert "15" in short_day(DAY, "es")


@pytest.mark.parametrize(
    ("until", "printed"),
    [("06:00", "6 a.m."), ("09:30", "9:30 a.m."), ("12:00", "noon"), ("00:00", "midnight"), ("12:30", "12:30 p.m."),
     ("00:15", "12:15 a.m."), ("23:59", "11:59 p.m.")],
)  # fmt: skip
def test_the_clock_in_ap_style(until: str, printed: str) -> None:
    assert clock(Embargo(f"2027-03-09T{until}", "America/New_York").local, "en-US") == printed


def test_an_embargo_names_daylight_time_by_its_date() -> None:
    winter, summer = (Embargo(f"2027-{m}-09T06:00", "America/New_York") for m in ("03", "07"))
    assert embargo_words(winter, "en-US") == "6 a.m. EST, Tuesday, March 9, 2027"
    assert embargo_words(summer, "en-US") == "6 a.m. EDT, Friday, July 9, 2027"


def test_an_embargo_in_several_zones_is_one_instant() -> None:
    embargo = Embargo("2027-03-09T20:00", "America/New_York", ("America/Chicago", "Asia/Tokyo"))
    assert embargo_words(embargo, "en-US") == (
        "8 p.m. EST/7 p.m. CST, Tuesday, March 9, 2027 / 10 a.m. JST, Wednesday, March 10, 2027"
    )


def test_status_lines() -> None:
    assert status_line(NoStatus(), "en-US") == ""
    assert status_line(Immediate(), "es-MX") == "PARA DIFUSIÓN INMEDIATA"
    embargo = Embargo("2027-03-09T06:00", "Europe/Madrid")
    assert status_line(embargo, "es") == (
        "EMBARGADO HASTA EL martes, 9 de marzo de 2027, 6:00 hora estándar de Europa central"
    )
    assert (
        status_line(embargo, "fr") == "Sous embargo jusqu’au mardi 9 mars 2027, 06:00 heure normale d’Europe centrale"
    )


@pytest.mark.parametrize(
    ("timing", "now", "holds"),
    [
        (Embargo("2027-03-09T06:00", "America/New_York"), "2027-03-09T10:59+00:00", True),
        (Embargo("2027-03-09T06:00", "America/New_York"), "2027-03-09T11:00+00:00", False),
        (Immediate(), "2027-03-09T11:00+00:00", False),
        (NoStatus(), "2027-03-09T11:00+00:00", False),
    ],
)
def test_an_embargo_holds_until_its_instant(timing: Timing, now: str, holds: bool) -> None:
    assert embargo_holds(timing, datetime.fromisoformat(now)) is holds
