"""An embargo's words by language: always date, time and zone; hours that come twice or never; there and back."""

import re
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressdesk.model import Embargo, Immediate, NoStatus, PressDeskError
from pressdesk.text import (
    check_hour,
    embargo_short,
    embargo_words,
    find_zone,
    hour_fault,
    long_date,
    status_line,
    weekday_date,
    zone_name,
    zone_short,
    zone_title,
    zones,
    zones_like,
)

NEW_YORK, LONDON, TOKYO = "America/New_York", "Europe/London", "Asia/Tokyo"
LANGUAGES = ("en-US", "en-GB", "es", "es-MX", "fr", "de", "pt", "ar")


@pytest.mark.parametrize(
    ("language", "printed"),
    [("en-US", "EMBARGOED UNTIL 1:30 a.m. {}/{}, Sunday, November 7, 2027"),
     ("en-GB", "EMBARGOED UNTIL 01:30 {}/{}, Sunday, 7 November 2027"),
     ("es", "EMBARGADO HASTA EL domingo, 7 de noviembre de 2027, 1:30 {}/{}"),
     ("fr", "Sous embargo jusqu’au dimanche 7 novembre 2027, 01:30 {}/{}"),
     ("de", "SPERRFRIST: Sonntag, 7. November 2027, 01:30 {}/{}"),
     ("pt", "EMBARGADO ATÉ domingo, 7 de novembro de 2027, 01:30 {}/{}"),
     ("ar", "محظور النشر حتى الأحد، 7 نوفمبر 2027، 1:30 ص {}/{}")],
)  # fmt: skip
def test_the_two_moments_of_an_hour_that_comes_twice(language: str, printed: str) -> None:
    first, second, london, later = TWICE[language]
    made = [Embargo("2027-11-07T01:30", NEW_YORK, (LONDON,), second=second) for second in (False, True)]
    assert status_line(made[0], language) == printed.format(first, london)
    assert status_line(made[1], language) == printed.format(second, later)


TWICE = {
    "en-US": ("EDT", "EST", "5:30 a.m. GMT", "6:30 a.m. GMT"),
    "en-GB": ("EDT", "EST", "05:30 GMT", "06:30 GMT"),
    "es": ("hora de verano oriental", "hora estándar oriental", "5:30 hora del meridiano de Greenwich",
           "6:30 hora del meridiano de Greenwich"),
    "fr": ("heure d’été de l’Est nord-américain", "heure normale de l’Est nord-américain",
           "05:30 heure moyenne de Greenwich", "06:30 heure moyenne de Greenwich"),
    "de": ("Nordamerikanische Ostküsten-Sommerzeit", "Nordamerikanische Ostküsten-Normalzeit",
           "05:30 Mittlere Greenwich-Zeit", "06:30 Mittlere Greenwich-Zeit"),
    "pt": ("Horário de Verão do Leste", "Horário Padrão do Leste", "05:30 Horário do Meridiano de Greenwich",
           "06:30 Horário do Meridiano de Greenwich"),
    "ar": ("التوقيت الصيفي الشرقي لأمريكا الشمالية", "التوقيت الرسمي الشرقي لأمريكا الشمالية", "5:30 ص توقيت غرينتش",
           "6:30 ص توقيت غرينتش"),
}  # fmt: skip


@pytest.mark.parametrize(
    ("zone", "day", "printed"),
    [("Asia/Kolkata", "2027-03-09", "6 a.m. India Standard Time"),
     ("Asia/Jerusalem", "2027-01-09", "6 a.m. Israel Standard Time"),
     ("Europe/Dublin", "2027-07-09", "6 a.m. Irish Standard Time"), ("Europe/Dublin", "2027-01-09", "6 a.m. GMT"),
     ("Asia/Shanghai", "2027-03-09", "6 a.m. China Standard Time"), ("America/Chicago", "2027-03-09", "6 a.m. CST"),
     ("Asia/Kathmandu", "2027-03-09", "6 a.m. Nepal Time"), ("Africa/Casablanca", "2027-06-09", "6 a.m. UTC+1"),
     ("Etc/GMT+5", "2027-03-09", "6 a.m. UTC-5"), ("UTC", "2027-03-09", "6 a.m. UTC")],
)  # fmt: skip
def test_a_zone_is_named_so_that_no_other_is_meant(zone: str, day: str, printed: str) -> None:
    assert embargo_words(Embargo(f"{day}T06:00", zone), "en-US").startswith(f"{printed}, ")


@pytest.mark.parametrize(
    ("month", "named"), [("07", "hora de verano de Irlanda"), ("01", "hora del meridiano de Greenwich")]
)
def test_irish_summer_is_summer(month: str, named: str) -> None:
    assert zone_name(Embargo(f"2027-{month}-09T06:00", "Europe/Dublin").local, "es") == named


def test_further_zones_in_the_order_asked_each_with_its_day() -> None:
    made = Embargo("2027-12-31T17:00", "America/Los_Angeles", ("Asia/Seoul", NEW_YORK, LONDON))
    assert embargo_words(made, "en-US") == (
        "5 p.m. PST, Friday, December 31, 2027 / 10 a.m. KST, Saturday, January 1, 2028"
        " / 8 p.m. EST, Friday, December 31, 2027 / 1 a.m. GMT, Saturday, January 1, 2028"
    )


def test_zones_that_print_alike_print_once() -> None:
    made = Embargo("2027-01-12T09:00", "America/Chicago", ("America/Winnipeg", "Europe/Madrid"))
    assert embargo_words(made, "en-US") == "9 a.m. CST/4 p.m. CET, Tuesday, January 12, 2027"


@pytest.mark.parametrize(
    ("language", "printed"),
    [("en-US", "EMBARGOED UNTIL 6 a.m. EST, March 9, 2027"), ("en-GB", "EMBARGOED UNTIL 06:00 EST, 9 March 2027"),
     ("es", "EMBARGADO HASTA EL 9 de marzo de 2027, 6:00 UTC-5"),
     ("fr", "Sous embargo jusqu’au 9 mars 2027, 06:00 HNE"),
     ("de", "SPERRFRIST: 9. März 2027, 06:00 UTC-5"), ("pt", "EMBARGADO ATÉ 9 de março de 2027, 06:00 UTC-5"),
     ("ar", "محظور النشر حتى 9 مارس 2027، 6:00 ص UTC-5")],
)  # fmt: skip
def test_the_short_words_of_page_headers(language: str, printed: str) -> None:
    assert embargo_short(Embargo("2027-03-09T06:00", NEW_YORK, (TOKYO,)), language) == printed


def test_the_short_zone_by_language() -> None:
    berlin = Embargo("2027-07-09T06:00", "Europe/Berlin").local
    assert [zone_short(berlin, language) for language in ("en-US", "de", "es", "pt")] == [
        "CEST",
        "MESZ",
        "CEST",
        "UTC+2",
    ]


@pytest.mark.parametrize(
    ("until", "zone", "said"),
    [("2027-03-14T02:30", NEW_YORK, "2:30 a.m. does not exist on Sunday, March 14, 2027 in New York: "
      "clocks go from 2 to 3 a.m. Choose 1:59 or 3:00."),
     ("2027-03-28T01:10", LONDON, "1:10 a.m. does not exist on Sunday, March 28, 2027 in London: "
      "clocks go from 1 to 2 a.m. Choose 12:59 a.m. or 2 a.m."),
     ("2027-10-03T02:10", "Australia/Lord_Howe", "2:10 a.m. does not exist on Sunday, October 3, 2027 in Lord Howe: "
      "clocks go from 2 to 2:30 a.m. Choose 1:59 or 2:30."),
     ("2027-03-28T00:00", "Asia/Beirut", "Midnight does not exist on Sunday, March 28, 2027 in Beirut: "
      "clocks go from midnight to 1 a.m. Choose 11:59 p.m. on Saturday, March 27, 2027 or 1 a.m."),
     ("2011-12-30T09:30", "Pacific/Apia", "9:30 a.m. does not exist on Friday, December 30, 2011 in Apia: "
      "clocks go from midnight to midnight of Saturday, December 31, 2011. "
      "Choose 11:59 p.m. on Thursday, December 29, 2011 or midnight on Saturday, December 31, 2011.")],
)  # fmt: skip
def test_an_hour_that_does_not_exist_is_said_with_the_nearest_that_do(until: str, zone: str, said: str) -> None:
    assert str(hour_fault(Embargo(until, zone))) == said


@pytest.mark.parametrize(
    "timing", [NoStatus(), Immediate(), Embargo("2027-11-07T01:30", NEW_YORK), Embargo("2027-03-14T03:00", NEW_YORK)]
)
def test_what_is_a_moment_has_no_fault(timing: NoStatus | Immediate | Embargo) -> None:
    assert hour_fault(timing) is None
    check_hour(timing)


def test_zones_are_found_by_city_country_and_name() -> None:
    assert zone_title(NEW_YORK) == "New York, United States (Eastern Time)"
    assert zone_title("Asia/Kolkata") == "Kolkata, India (India Standard Time)"
    assert zone_title(LONDON) == "London, United Kingdom (Greenwich Mean Time / British Summer Time)"
    assert len({zone_title(zone) for zone in zones()}) == len(zones()) > 300


ANY_ZONE = st.sampled_from(zones())
# Where clocks still change, by an hour or (Lord Howe, Troll) not, at night or at midnight, in spring or in winter.
TURNING = (
    NEW_YORK, LONDON, "Europe/Dublin", "Europe/Moscow", "America/Sao_Paulo", "Australia/Lord_Howe", "Asia/Beirut",
    "Africa/Casablanca", "America/Santiago", "Africa/Cairo", "America/Havana", "Pacific/Apia", "Antarctica/Troll",
    "America/St_Johns", "America/Caracas", "Africa/Windhoek", "Asia/Pyongyang", "Europe/Istanbul", "Pacific/Chatham",
)  # fmt: skip
ANY_MINUTE = st.datetimes(datetime(2000, 1, 1), datetime(2100, 12, 31, 23, 59))


def embargo(moment: datetime, zone: str, second: bool = False) -> Embargo:
    return Embargo(f"{moment:%Y-%m-%dT%H:%M}", zone, second=second)


def read_back(printed: str, zone: str) -> set[datetime]:
    """Return every instant that words such as `1:30 a.m. EDT, Sunday, November 7, 2027` can mean in a zone."""
    found = re.fullmatch(r"(noon|midnight|[\d:]+ [ap]\.m\.) (.+), \w+day, (\w+ \d+, \d+)", printed)
    assert found
    clock = {"noon": "12 PM", "midnight": "12 AM"}.get(found[1], found[1].replace(".", "").upper())
    written = f"{found[3]} {clock}"
    naive = datetime.strptime(written, f"%B %d, %Y %I{':%M' if ':' in clock else ''} %p")
    moments = [naive.replace(tzinfo=ZoneInfo(zone), fold=fold) for fold in (0, 1)]
    return {moment.astimezone(UTC) for moment in moments if zone_name(moment, "en-US") == found[2]}


def turned(zone: str, start: datetime, step: timedelta) -> list[datetime]:
    """Return the steps, of the 400 after an aware `start`, within which the clocks of a zone change."""
    steps = [start + step * n for n in range(400)]
    offsets = [one.astimezone(ZoneInfo(zone)).utcoffset() for one in steps]
    return [one for one, was, now in zip(steps, offsets, offsets[1:], strict=False) if was != now]


@st.composite
def turns(draw: st.DrawFn) -> tuple[datetime, str]:
    """Return a local minute near a change of clocks, and its zone."""
    zone = draw(st.sampled_from(TURNING))
    days = turned(zone, datetime(draw(st.integers(2000, 2099)), 1, 1, tzinfo=UTC), timedelta(days=1))
    if not days:
        return draw(ANY_MINUTE), zone
    moment = turned(zone, draw(st.sampled_from(days)), timedelta(minutes=5))[0].astimezone(ZoneInfo(zone))
    return moment.replace(tzinfo=None) + timedelta(minutes=draw(st.integers(-70, 70))), zone


@given(st.tuples(ANY_MINUTE, ANY_ZONE) | turns(), st.booleans())
def test_every_embargo_is_refused_or_its_words_name_one_instant(at: tuple[datetime, str], second: bool) -> None:
    made = embargo(*at, second)
    if hour_fault(made):
        with pytest.raises(PressDeskError, match="does not exist"):
            check_hour(made)
    else:
        assert read_back(embargo_words(made, "en-US"), at[1]) == {made.local.astimezone(UTC)}


@given(turns(), st.sampled_from(LANGUAGES))
def test_the_moments_of_a_doubled_hour_differ_in_every_language(at: tuple[datetime, str], language: str) -> None:
    first, second = embargo(*at), embargo(*at, second=True)
    assert (first != second) == first.doubled
    for words in (status_line, embargo_short, embargo_words):
        assert (words(first, language) != words(second, language)) == first.doubled


@given(ANY_MINUTE, ANY_ZONE, st.lists(ANY_ZONE, max_size=3), st.sampled_from(LANGUAGES))
def test_no_date_stands_without_time_and_zone(at: datetime, zone: str, also: list[str], language: str) -> None:
    made = Embargo(f"{at:%Y-%m-%dT%H:%M}", zone, tuple(also))
    line = status_line(made, language)
    for moment in (made.local, *(made.local.astimezone(ZoneInfo(one)) for one in made.also)):
        assert zone_name(moment, language) in line
        assert weekday_date(date(moment.year, moment.month, moment.day), language) in line
    assert zone_short(made.local, language) in embargo_short(made, language)
    assert long_date(made.local.date(), language) in embargo_short(made, language)


@given(turns())
def test_the_nearest_hours_offered_exist(at: tuple[datetime, str]) -> None:
    fault = hour_fault(embargo(*at))
    for hour, minute in re.findall(r"(\d+):(\d\d)(?! p)", fault.remedy if fault else ""):
        assert hour_fault(embargo(at[0].replace(hour=int(hour) % 12, minute=int(minute)), at[1])) is None


def test_mountain_standard_time_is_asked_for() -> None:
    assert find_zone("MST") is None
    assert zones_like("MST")[:2] == ("America/Phoenix", "America/Denver")
    assert (find_zone("MDT"), find_zone("MT")) == ("America/Denver",) * 2
