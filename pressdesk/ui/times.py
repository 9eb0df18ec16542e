"""Dates and times as people type them, and when something happened in words."""

import re
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from pressdesk.app.wording import tongue
from pressdesk.model import FIRST_YEAR, LAST_YEAR
from pressdesk.text import ap_date, clock, short_day, zone_short

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_SPANISH = ("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic")
_NEAR = {"today": 0, "tomorrow": 1, "yesterday": -1, "hoy": 0, "mañana": 1, "ayer": -1}
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_SLASHES = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})")
_WORDS = re.compile(r"(?:[a-z]+,?\s+)?([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:,?\s+(\d{4}))?")
_DAY_FIRST = re.compile(r"(?:\w+,?\s+)?(\d{1,2})\.?\s+(?:de\s+)?([a-z]{3})[a-z]*\.?(?:,?\s+(?:de\s+)?(\d{4}))?")
_CLOCK = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?\s*([ap])?\.?\s*(m)?\.?")


def read_date(typed: str, today: date) -> date | None:
    """Return the date somebody typed (2023-09-15, Sept. 15, 2023, 15 de sept, 9/15/2023, today), or None.

    A year that no release is of (0215) is a slip of the hand.
    """
    day = _day(typed, today)
    return day if day and FIRST_YEAR <= day.year <= LAST_YEAR else None


def _day(typed: str, today: date) -> date | None:
    said = typed.strip().lower()
    if said in _NEAR:
        return today + timedelta(days=_NEAR[said])
    try:
        if found := _ISO.fullmatch(said):
            return date(*map(int, found.groups()))
        if found := _SLASHES.fullmatch(said):
            return _slashed(*map(int, found.groups()))
        if found := _WORDS.fullmatch(said):
            return _named(found[1], int(found[2]), found[3], today)
        if found := _DAY_FIRST.fullmatch(said):
            return _named(found[2], int(found[1]), found[3], today)
    except ValueError:
        return None
    return None


def _slashed(first: int, second: int, year: int) -> date:
    """Return the date by the computer's own order of day and month; 3/14/2027 can mean one day only."""
    month_first = QLocale().dateFormat(QLocale.FormatType.ShortFormat).lstrip("d").startswith("M")
    if max(first, second) > len(_MONTHS):
        month_first = second > len(_MONTHS)
    return date(year, first, second) if month_first else date(year, second, first)


def _named(month: str, day: int, year: str | None, today: date) -> date | None:
    known = next((names for names in (_MONTHS, _SPANISH) if month in names), None)
    return date(int(year) if year else today.year, known.index(month) + 1, day) if known else None


def read_time(typed: str) -> time | None:
    """Return the time of day somebody typed (6 a.m., 9:30 pm, 21:30, noon, midnight), or None."""
    said = typed.strip().lower()
    if said in ("noon", "midnight"):
        return time(12 if said == "noon" else 0)
    found = _CLOCK.fullmatch(said)
    if found is None:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), found[3]
    if (half and not 1 <= hour <= 12) or (not half and found[4]) or hour > 23 or minute > 59:
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return time(hour, minute)


def short_date(day: date, today: date) -> str:
    """Return the date for a list: Sept. 7, 2023; the year is left out in the same year."""
    return _this_year(ap_date(day, tongue()), today)


def day_words(day: date) -> str:
    """Return the date as the form shows it: Fri, Sept. 15, 2023."""
    return short_day(day, tongue())


def edited_words(edited: datetime, now: datetime) -> str:
    """Return when something was edited: edited just now, 14:05, yesterday, Tue, Sept. 7."""
    local, here = edited.astimezone(), now.astimezone()
    days = (here.date() - local.date()).days
    if (here - local) < timedelta(minutes=2):
        return QCoreApplication.translate("Times", "edited just now")
    if days <= 0:
        return clock(local, tongue())
    if days == 1:
        return QCoreApplication.translate("Times", "yesterday")
    if days < 7:
        return QLocale().dayName(local.isoweekday(), QLocale.FormatType.ShortFormat)
    return short_date(local.date(), here.date())


def instant(local: datetime, today: date) -> str:
    """Return an aware moment in short words: Thu, Sept. 21, 9 a.m. EDT; the year is left out in the same year."""
    day = _this_year(short_day(local.date(), tongue()), today)
    return f"{day}, {clock(local, tongue())} {zone_short(local, tongue())}"


def moment(local: datetime, today: date) -> str:
    """Return a moment of this computer's zone in short words: Thu, Sept. 21, 9 a.m."""
    return f"{_this_year(short_day(local.date(), tongue()), today)}, {clock(local, tongue())}"


def embargo_lifts(local: datetime, today: date) -> str:
    """Return when an embargo lifts, for the list: Lifts Thu, Sept. 21, 9 a.m. EDT."""
    return QCoreApplication.translate("Times", "Lifts {when}").format(when=instant(local, today))


def _this_year(words: str, today: date) -> str:
    """Return a date without its year where that is the year of today."""
    return re.sub(rf",?( de)? {today.year}$", "", words)
