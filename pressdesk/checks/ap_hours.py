"""Clock times as AP writes them, and zones that are those of their dates."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from pressdesk.checks.rule import Line, Match, Rule
from pressdesk.model.patterns import pattern
from pressdesk.text.prose_dates import Clock, dates_in, day_of, times_in

_TIME: Final = r"(?<![\w:.,$£€/])(\d{1,2})(?::(\d\d))?\s?([AaPp])(\.?)\s?[Mm]\b\.?"
_HOUR: Final = pattern(_TIME)
_HALF: Final = pattern(r"\d\s?[AaPp]\.?\s?[Mm]\b")
_ROUND: Final = pattern(
    r"(?<![\w:.,$£€/])(\d{1,2}):00(?=(?:\s?[-–—]\s?|\s(?:to|until|and)\s)\d{1,2}(?::\d\d)?\s?[AaPp]\.?[Mm])"
)
_TWELVE: Final = pattern(r"(?<![\w:.,$£€/])12(?::00)?\s(noon|midnight)\b")
# A point behind an hour ends a sentence where the next one begins: not with a zone, a weekday or a month.
_ENDS: Final = pattern(
    r"\s*$|\s+(?![A-Z]{2,4}\b|Eastern|Central|Mountain|Pacific|\w+day\b|Jan|Feb|March|April|May|June|July|Aug|Sep|Oct|Nov"
    r"|Dec|Local)[A-Z“\"]"
)

_TWICE: Final = pattern(
    _TIME
    + r",?\s(?:(?:in\sthe\s(?:morning|afternoon|evening)|at\snight)\b\.?"
    + r"|(?:(this\s(?:morning|afternoon|evening)|tonight)"
    + r"|(tomorrow|yesterday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\s(?:morning|afternoon|evening|night))\b)"
)
_RANGE: Final = pattern(rf"(?:\b([Bb]etween)\s)?{_TIME}(\s?[-–—]\s?|\s(?:to|until|till|through|and)\s){_TIME}")


@lru_cache(maxsize=4000)
def _tells_half(text: str) -> bool:
    """Return whether an hour with its half of the day may stand in a text."""
    return _HALF.search(text) is not None


def _hours(line: Line) -> Iterator[Match]:
    text = line.text
    for found in _TWELVE.finditer(text) if "noon" in text or "midnight" in text else ():
        yield Match(*found.span(), found[1], said=(found[1],))
    if not _tells_half(text):
        return
    for found in _HOUR.finditer(text):
        hour, minutes, half = int(found[1]), found[2] or "00", found[3].lower()
        if not 1 <= hour <= 12:
            continue
        right = f"{hour}{':' + minutes if minutes != '00' else ''} {half}.m."
        if hour == 12 and minutes == "00":
            right = "noon" if half == "p" else "midnight"
            ends = found[0].endswith(".") and (not found[4] or _ENDS.match(text, found.end()))
            right += "." * bool(ends)
        if found[0].replace("\xa0", " ").replace("\u202f", " ") != right:
            yield Match(*found.span(), right, said=(right.rstrip(".") if right[0] in "nm" else right,))
    for found in _ROUND.finditer(text):
        yield Match(*found.span(), str(int(found[1])), said=(str(int(found[1])),))


def _twice(line: Line) -> Iterator[Match]:
    text = line.text
    if not _tells_half(text):
        return
    for found in _TWICE.finditer(text):
        of_today, day, shown = found[5], found[6], _HOUR.match(text, found.start())
        hour = shown[0] if shown else ""
        if of_today or day:
            yield Match(*found.span(), None if of_today else f"{hour} {day}", (f"{hour} today",) if of_today else ())
        else:
            yield Match(*found.span(), hour if hour.endswith(".") or not found[0].endswith(".") else f"{hour}.")
    for found in _RANGE.finditer(text):
        between, first, minutes, half, _dot, joined, second, minutes2, half2, _dot2 = found.groups()
        early = int(first) % 12, int(minutes or 0)
        if half.lower() != half2.lower() or early >= (int(second) % 12, int(minutes2 or 0)) or first == "12":
            continue
        if joined.strip() == "and" and not between:
            continue
        start = found.start(2)
        left = f"{first}:{minutes}" if minutes and minutes != "00" else first
        yield Match(start, found.end(), left + joined + text[found.start(7) : found.end()])


# Where a zone keeps daylight time; those that keep their winter's name all year in places (MST in Arizona, AEST in
# Brisbane) are told only when they say summer in winter.
_PLACES: Final = {
    "EST": "America/New_York", "EDT": "America/New_York", "CST": "America/Chicago", "CDT": "America/Chicago",
    "MDT": "America/Denver", "PST": "America/Los_Angeles", "PDT": "America/Los_Angeles",
    "AKST": "America/Anchorage", "AKDT": "America/Anchorage", "ADT": "America/Halifax", "BST": "Europe/London",
    "CET": "Europe/Paris", "CEST": "Europe/Paris", "EEST": "Europe/Athens", "WEST": "Europe/Lisbon",
    "AEDT": "Australia/Sydney", "NZST": "Pacific/Auckland", "NZDT": "Pacific/Auckland",
}  # fmt: skip
_ZONE_SIGNS: Final = ("ST", "DT", "CET", "Standard", "Daylight", "hora ", "heure ")
_SPELLED: Final = {"S": "Standard", "D": "Daylight"}


def _daylight(line: Line) -> Iterator[Match]:
    if not any(sign in line.text for sign in _ZONE_SIGNS):
        return
    for one in times_in(line.text, line.language):
        if one.zone not in _PLACES:
            continue
        day = _day_near(one, line)
        if day is None:
            continue
        right = _zone_on(_PLACES[one.zone], datetime.combine(day, time(one.hour, one.minute)))
        written = line.text[slice(*one.zone_at)]
        if right == one.zone or not right.isalpha():
            continue
        if written != one.zone:  # Eastern Standard Time
            right = written.replace(_SPELLED[one.zone[1]], _SPELLED[right[1]])
        perhaps = (
            (right, f"{one.zone[0]}T")
            if written == one.zone and one.zone[0] in "ECMP" and len(right) == 3
            else (right,)
        )
        yield Match(*one.zone_at, perhaps=perhaps, said=(written, right))


def _day_near(clock: Clock, line: Line) -> date | None:
    """Return the day of a clock time: that of the nearest date of its text, else that of the release.

    None where it is not known, or where the clocks change within the two weeks after the release.
    """
    dated = [one for one in dates_in(line.text, line.language) if one.day and one.month and (one.year or line.day)]
    if dated:
        near = min(dated, key=lambda one: max(one.start - clock.end, clock.start - one.end))
        return day_of(near, line.day or date(2000, 1, 1))
    if line.day is None or clock.zone is None:
        return None
    place = _PLACES[clock.zone]
    ends = {_zone_on(place, datetime.combine(line.day + timedelta(n), time(12))) for n in (0, 14)}
    return line.day if len(ends) == 1 else None


@lru_cache(maxsize=1000)
def _zone_on(place: str, moment: datetime) -> str:
    return moment.replace(tzinfo=ZoneInfo(place)).tzname() or ""


RULES: Final = (
    Rule(
        "ap-11-hour",
        "style",
        "suggestion",
        "AP Stylebook, “times”",
        "AP writes this hour “{0}”.",
        "Write 9 a.m., 9:30 p.m., noon or midnight, and never :00.",
        find=_hours,
        wrong=(
            "Doors open at [9am→9 a.m.] and close at [5:30 PM→5:30 p.m.], daily.",
            "Doors open at [9:00 a.m.→9 a.m.] on Friday.",
            "It ends at [12 p.m.→noon] on Friday and at [12:00 AM→midnight] on Sunday.",
            "It ends at [12 p.m.→noon.]",
            "It ends at [12:00 p.m.→noon] ET and at [12 p.m.→noon] Friday.",
            "It starts at [12 p.m.→noon.] The gate opens.",
            "It is open [9:00→9]-11 a.m. and ends at [12 noon→noon].",
            "Doors open at [7 pm.→7 p.m.] Bring a coat.",
        ),
        right=(
            "Doors open at 9 a.m. and close at 5:30 p.m.",
            "It ends at noon on Friday and at 12:30 p.m. on Sunday.",
            "It lasted 9:00 minutes, on 1070 AM and 91.5 FM.",
            "Between 9 and 11 a.m. it rains.",
        ),
        languages=("en-US",),
        guided=True,
    ),
    Rule(
        "ap-12-twice",
        "style",
        "suggestion",
        "AP Stylebook, “times”",
        "The half of the day is said twice.",
        "Say it once: 10 a.m. today, 9-11 a.m.",
        find=_twice,
        wrong=(
            "It opens at [10 a.m. this morning].",
            "It opens at [10 a.m. in the morning→10 a.m.] on Friday.",
            "It opens at [8 p.m. tomorrow evening→8 p.m. tomorrow] at the quay.",
            "It is open [9 a.m.-11 a.m.→9-11 a.m.] daily.",
            "It is open from [9:00 a.m. to 11:30 a.m.→9 to 11:30 a.m.] daily.",
            "It opens between [2 p.m. and 6 p.m.→2 and 6 p.m.] daily.",
            "The show is at [8 p.m. Friday night→8 p.m. Friday].",
        ),
        right=(
            "It opens at 10 a.m. today.",
            "It is open 9 a.m. to 5 p.m.",
            "It opens at 9 a.m. and 11 a.m.",
            "It is open from 9 to 11 a.m. in the harbor.",
            "The tour is from 10 p.m. to 9 p.m. the next day.",
        ),
        languages=("en-US",),
        guided=True,
    ),
    Rule(
        "ap-13-daylight",
        "facts",
        "warning",
        "AP Stylebook, “time zones”; IANA time zones",
        "On that date it is {1}, not {0}.",
        "Mend the zone, or write ET, CT, MT or PT, which hold all year.",
        find=_daylight,
        wrong=(
            "Join us on July 7, 2026, at 10 a.m. [EST].",
            "Join us at noon [PDT] on Jan. 5, 2027.",
            "Join us at 9:30 a.m. [Eastern Daylight Time] on Dec. 1, 2026.",
            "It opens on 1 July 2026 at 18:00 [CET].",
            "It opens on March 1, 2027, at 9 a.m. [EDT] and on April 1, 2027, at 9 a.m. [EST].",
        ),
        right=(
            "Join us on July 7, 2026, at 10 a.m. EDT.",
            "Join us at noon PT on Jan. 5, 2027.",
            "Join us at 9 a.m. MST on July 7, 2026, in Phoenix.",
            "Join us at 9 a.m. EST.",
            "It opens on March 1, 2027, at 9 a.m. EST and on April 1, 2027, at 9 a.m. EDT.",
        ),
        languages=("en", "es", "fr"),
    ),
)
