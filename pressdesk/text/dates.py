"""Dates, clock times and zones as they print, by language (AP for en-US; Babel's CLDR data for the others)."""

from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from pressdesk.model import Embargo, HouseStyle, Immediate, Timing
from pressdesk.text.labels import comma, label
from pressdesk.text.zones import locale_of, zone_name, zone_short

MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip
# AP: March to July are never abbreviated.
AP_MONTHS: Final = ("Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")
DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def long_date(day: date, language: str) -> str:
    """Return the whole date: September 15, 2023; 15 de septiembre de 2023."""
    if _american(language):
        return f"{MONTHS[day.month - 1]} {day.day}, {day.year}"
    return _babel_date(day, "long", language)


def ap_date(day: date, language: str) -> str:
    """Return the date as AP abbreviates it in en-US (Sept. 15, 2023), elsewhere the whole date."""
    if _american(language):
        return f"{AP_MONTHS[day.month - 1]} {day.day}, {day.year}"
    return long_date(day, language)


def short_date(day: date, language: str) -> str:
    """Return the date in short: Sept. 15, 2023 (AP); 15 sept 2023 by language elsewhere."""
    return ap_date(day, language) if _american(language) else _babel_date(day, "medium", language)


def weekday_date(day: date, language: str) -> str:
    """Return the date with its weekday: Friday, September 15, 2023."""
    if _american(language):
        return f"{DAYS[day.weekday()]}, {long_date(day, language)}"
    return _babel_date(day, "full", language)


def short_day(day: date, language: str) -> str:
    """Return the date with a short weekday, for the form and the list: Fri, Sept. 15, 2023."""
    if _american(language):
        return f"{DAYS[day.weekday()][:3]}, {ap_date(day, language)}"
    from babel.dates import format_skeleton

    return str(format_skeleton("yMMMEd", day, locale=locale_of(language)))


def house_date(day: date, language: str, house: HouseStyle) -> str:
    """Return the release date as the house style prints it on its own line."""
    made = {
        "full": long_date(day, language),
        "ap": ap_date(day, language),
        "weekday": weekday_date(day, language),
        "iso": day.isoformat(),
    }[house.date_line.format]
    return made.upper() if house.date_line.capitals else made


def clock(moment: datetime, language: str) -> str:
    """Return the clock time: 6 a.m., 9:30 p.m., noon, midnight (AP) in en-US; 06:00 by language elsewhere."""
    if not _american(language):
        from babel.dates import format_time

        return str(format_time(moment.time(), "short", locale=locale_of(language)))
    if (moment.hour, moment.minute) in ((0, 0), (12, 0)):
        return "noon" if moment.hour else "midnight"
    minutes = f":{moment.minute:02}" if moment.minute else ""
    return f"{(moment.hour - 1) % 12 + 1}{minutes} {'a.m.' if moment.hour < 12 else 'p.m.'}"


def embargo_words(embargo: Embargo, language: str) -> str:
    """Return the embargo's instant in its own zone and in the others asked for.

    6 a.m. EST, Tuesday, March 9, 2027 · 6 a.m. EST/noon CET, Tuesday, March 9, 2027. A zone in which it is already
    another day repeats its date; one that prints the same time and name as the zone before it does not print twice.
    Languages other than English name the day first.
    """
    first = embargo.local
    groups: list[tuple[date, list[str]]] = []
    for moment in (first, *(first.astimezone(ZoneInfo(zone)) for zone in embargo.also)):
        time = f"{clock(moment, language)} {zone_name(moment, language)}"
        if not groups or groups[-1][0] != moment.date():
            groups.append((moment.date(), [time]))
        elif time not in groups[-1][1]:
            groups[-1][1].append(time)
    made = (("/".join(times), weekday_date(day, language)) for day, times in groups)
    return " / ".join(_in_order(time, day, language) for time, day in made)


def embargo_short(embargo: Embargo, language: str) -> str:
    """Return the embargo for narrow places such as running heads: date, time and its own zone, on one line.

    EMBARGOED UNTIL 6 a.m. EST, March 9, 2027. The weekday and the other zones are the status line's.
    """
    when = f"{clock(embargo.local, language)} {zone_short(embargo.local, language)}"
    words = _in_order(when, long_date(embargo.local.date(), language), language)
    return label("embargo", language).format(when=words)


def status_line(timing: Timing, language: str) -> str:
    """Return the status line, empty where the release has none."""
    if isinstance(timing, Immediate):
        return label("immediate", language)
    if isinstance(timing, Embargo):
        return label("embargo", language).format(when=embargo_words(timing, language))
    return ""


def _in_order(time: str, day: str, language: str) -> str:
    return comma(language).join((time, day) if language.startswith("en") else (day, time))


def _american(language: str) -> bool:
    return language in ("en", "en-US")


def _babel_date(day: date, width: str, language: str) -> str:
    from babel.dates import format_date

    return str(format_date(day, width, locale=locale_of(language)))
