"""Dates, clock times and zones as they print, by language (AP for en-US; Babel's CLDR data for the others)."""

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from pressdesk.model import Embargo, HouseStyle, Immediate, Timing
from pressdesk.text.labels import label

if TYPE_CHECKING:
    from babel import Locale

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

    return str(format_skeleton("yMMMEd", day, locale=_locale(language)))


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

        return str(format_time(moment.time(), "short", locale=_locale(language)))
    if (moment.hour, moment.minute) in ((0, 0), (12, 0)):
        return "noon" if moment.hour else "midnight"
    minutes = f":{moment.minute:02}" if moment.minute else ""
    return f"{(moment.hour - 1) % 12 + 1}{minutes} {'a.m.' if moment.hour < 12 else 'p.m.'}"


def zone_name(moment: datetime, language: str) -> str:
    """Return the zone of an aware `moment` as print names it: EST, or by language (hora estándar oriental)."""
    short = moment.tzname() or ""
    if language.startswith("en") and short.isalpha():
        return short
    from babel.dates import get_timezone_name

    named = str(get_timezone_name(moment, width="long", locale=_locale(language)))
    return named or f"UTC{moment:%z}"


def embargo_words(embargo: Embargo, language: str) -> str:
    """Return the embargo's instant in its own zone and in the others asked for.

    6 a.m. EST, Tuesday, March 9, 2027 · 6 a.m. EST/noon CET, Tuesday, March 9, 2027. A zone in which it is already
    another day repeats its date. Languages other than English name the day first.
    """
    first = embargo.local
    groups: list[tuple[date, list[str]]] = []
    for moment in (first, *(first.astimezone(ZoneInfo(zone)) for zone in embargo.also)):
        time = f"{clock(moment, language)} {zone_name(moment, language)}"
        if groups and groups[-1][0] == moment.date():
            groups[-1][1].append(time)
        else:
            groups.append((moment.date(), [time]))
    made = (("/".join(times), weekday_date(day, language)) for day, times in groups)
    return " / ".join(", ".join(pair if language.startswith("en") else reversed(pair)) for pair in made)


def status_line(timing: Timing, language: str) -> str:
    """Return the status line, empty where the release has none."""
    if isinstance(timing, Immediate):
        return label("immediate", language)
    if isinstance(timing, Embargo):
        return label("embargo", language).format(when=embargo_words(timing, language))
    return ""


def hour_fault(embargo: Embargo) -> str | None:
    """Return why the local hour is not one instant (daylight time skips or doubles it), or None."""
    local = embargo.local
    if local.replace(fold=1).utcoffset() == local.utcoffset():
        return None
    there_and_back = local.astimezone(UTC).astimezone(local.tzinfo)
    skipped = there_and_back.replace(tzinfo=None) != local.replace(tzinfo=None)
    return "daylight time skips this hour on that day" if skipped else "this hour occurs twice on that day"


def _american(language: str) -> bool:
    return language in ("en", "en-US")


def _locale(language: str) -> "Locale":
    from babel import Locale, UnknownLocaleError

    for tag in (language.replace("-", "_"), language.partition("-")[0], "en"):
        try:
            return Locale.parse(tag)
        except (UnknownLocaleError, ValueError):
            continue
    raise LookupError(language)


def _babel_date(day: date, width: str, language: str) -> str:
    from babel.dates import format_date

    return str(format_date(day, width, locale=_locale(language)))
