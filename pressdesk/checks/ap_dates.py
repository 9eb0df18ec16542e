"""Dates as AP writes them, and weekdays that are those of their dates."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from pressdesk.checks.rule import PROSE, Line, Match, Rule
from pressdesk.model.patterns import pattern
from pressdesk.text.dates import AP_MONTHS, DAYS, MONTHS
from pressdesk.text.prose_dates import Mention, dates_in, day_of

_NAME: Final = (
    r"(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
)
_BEFORE_DAY: Final = pattern(rf"\b(?i:{_NAME})(?=\s\d)")
_BEFORE_YEAR: Final = pattern(rf"\b(?i:{_NAME})(?=,?\s(?:of\s)?\d{{4}})")
_ALONE: Final = pattern(r"\b(?:Jan|Feb|Aug|Sept?|Oct|Nov)\.(?=\s[a-z]|\s?[-–]\s?[A-Z][a-z]|[,;:!?)])")
_ORDINAL: Final = pattern(r"(\d{1,2})(?:st|nd|rd|th)\b")
_DAY_FIRST: Final = pattern(rf"\b(?:the\s)?(\d{{1,2}})(?:st|nd|rd|th)\s(of\s)?({_NAME})(?:,?\s(\d{{4}})\b)?")
_COMMAS: Final = pattern(r"(\d{1,2})(?:st|nd|rd|th)?(,?)(?:\s\([^)]*\))?\s(\d{4})$")
_GOES_ON: Final = pattern(r"[ \xa0](?!\d{1,2}(?::\d|\s?[AaPp]\.?[Mm]))[\w“\"$]")
_WEEKDAY: Final = pattern(r"\b(Mon|Tues?|Weds?|Thurs?|Thu|Fri|Sat|Sun)\b(?:\.|(?=,?\s[A-Z\d]))")
_WITHOUT_COMMA: Final = pattern(rf"({'|'.join(DAYS)})(?=\s[A-Z])")
_MONTH_COMMA: Final = pattern(r"(\w+\.?),(?=\s\d{4})")
_SENTENCE: Final = pattern(r"\s+[A-Z“\"]")
_WORD: Final = pattern(r"[^\W\d]+\.?")
_DAY: Final = pattern(r"(?<!\d)\d{1,2}(?!\d)")
_NUMBERS: Final = {name[:3].casefold(): n for n, name in enumerate(MONTHS)}
_WEEK_NUMBERS: Final = {name[:3].casefold(): n for n, name in enumerate(DAYS)}
_ES_DAYS: Final = ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo")
_FR_DAYS: Final = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")


def _month(name: str, with_day: bool) -> str:
    """Return a month as AP writes it, in capitals where it stands in capitals."""
    number = _NUMBERS[name[:3].casefold()]
    made = AP_MONTHS[number] if with_day else MONTHS[number]
    return made.upper() if name[1].isupper() else made


def _months(line: Line) -> Iterator[Match]:
    for one in dates_in(line.text, line.language):
        if one.month is None or line.text[one.start].isdigit():
            continue
        found = (_BEFORE_DAY if one.day else _BEFORE_YEAR).search(line.text, one.start, one.end)
        if found is None:
            continue
        right = _month(found[0], one.day is not None)
        if found[0] != right:
            yield Match(*found.span(), right, said=(right,))
    for found in _ALONE.finditer(line.text):
        right = _month(found[0], False)
        yield Match(*found.span(), right, said=(right,))


def _commas(line: Line) -> Iterator[Match]:
    text = line.text
    for one in dates_in(text, line.language):
        if one.month is None or text[one.start].isdigit():
            continue
        if one.weekday is not None and (found := _WITHOUT_COMMA.match(text, one.start, one.end)):
            yield Match(*found.span(1), f"{found[1]},")
        if one.day is None:
            if found := _MONTH_COMMA.search(text, one.start, one.end):
                yield Match(*found.span(), found[1])
            continue
        if one.year is None or not (found := _COMMAS.search(text, one.start, one.end)):
            continue
        after = "," if _GOES_ON.match(text, one.end) else ""
        if not found[2]:
            yield Match(found.start(1), one.end, f"{text[found.start(1) : found.end(1)]}, {found[3]}{after}")
        elif after:
            yield Match(found.start(3), one.end, f"{found[3]},")


def _ordinals(line: Line) -> Iterator[Match]:
    if _ORDINAL.search(line.text) is None:
        return
    for one in dates_in(line.text, line.language):
        if one.day is not None and line.text[one.start].isalpha():
            for found in _ORDINAL.finditer(line.text, one.start, one.end):
                yield Match(*found.span(), str(int(found[1])))
    for found in _DAY_FIRST.finditer(line.text):
        day, of, name, year = found.groups()
        if (of or year) and 1 <= int(day) <= 31 and "A" <= name[0] <= "Z":
            right = f"{_month(name, True)} {int(day)}" + (f", {year}" if year else "")
            yield (
                Match(*found.span(), right)
                if (day, name) != ("4", "July")
                else Match(*found.span(), perhaps=("Fourth of July", right))
            )


def _weekdays(line: Line) -> Iterator[Match]:
    if _WEEKDAY.search(line.text) is None:
        return
    dated = {one.start for one in dates_in(line.text, line.language) if one.weekday is not None}
    for found in _WEEKDAY.finditer(line.text):
        right = DAYS[_WEEK_NUMBERS[found[1][:3].casefold()]]
        if found.start() in dated:
            yield Match(*found.span(), right, said=(right,))
        elif found[0].endswith(".") and found[1] not in ("Sat", "Sun"):
            after = line.text[found.end() :]
            if not after.strip():
                right += "."
            sure = not _SENTENCE.match(after)
            yield Match(*found.span(), right if sure else None, () if sure else (right, f"{right}."), (right,))


def _agree(line: Line) -> Iterator[Match]:
    names = {"es": _ES_DAYS, "fr": _FR_DAYS}.get(line.language[:2], DAYS)
    for one in dates_in(line.text, line.language):
        if one.weekday is None or one.day is None or not (one.year or line.day):
            continue
        day = day_of(one, line.day or date(2000, 1, 1))
        if day is not None and day.year > 1582 and day.weekday() != one.weekday:
            written = line.text[one.start : one.end]
            yield Match(one.start, one.end, perhaps=_perhaps(written, one, day, names), said=(names[day.weekday()],))


def _perhaps(written: str, one: Mention, day: date, names: tuple[str, ...]) -> tuple[str, ...]:
    """Return the date with the weekday that it has, then with the nearest day of its month on the weekday it says."""
    right = names[day.weekday()]
    known = (
        found for found in _WORD.finditer(written) if found[0][:3].casefold() == names[one.weekday or 0][:3].casefold()
    )
    made = []
    if found := next(known, None):
        shown = right.capitalize() if found[0][0].isupper() else right
        made.append(written[: found.start()] + shown + written[found.end() :])
    near = next(day + timedelta(n) for n in range(-3, 4) if (day + timedelta(n)).weekday() == one.weekday)
    if one.last is None and near.month == day.month:
        made.append(_DAY.sub(str(near.day), written, count=1))
    return tuple(made)


_TEXTS: Final = tuple(sorted(PROSE - {"cell"}))

RULES: Final = (
    Rule(
        "ap-06-month",
        "style",
        "suggestion",
        "AP Stylebook, “months”",
        "AP writes this month “{0}” here.",
        "Abbreviate Jan., Feb. and Aug. to Dec. before a day only, and March to July never.",
        find=_months,
        wrong=(
            "The quay opens [September→Sept.] 15.",
            "They met in [Sept.→September] 2026 and in [Oct.→October], too.",
            "It closes Friday, [Apr.→April] 3.",
            "The fair runs from [August→Aug.] 1 to [Sept→Sept.] 4.",
            "OPENS [JANUARY→JAN.] 5",
        ),
        right=(
            "The quay opens Sept. 15.",
            "It opened in September 2026.",
            "It closes Friday, April 3, or in May.",
            "We may 15 times march 20 miles.",
            "In Sept. 15 boats came.",
        ),
        languages=("en-US",),
        roles=_TEXTS,
        guided=True,
    ),
    Rule(
        "ap-07-commas",
        "style",
        "suggestion",
        "AP Stylebook, “dates”",
        "The commas of this date are not as AP sets them.",
        "Set commas after the weekday, the day and the year; none between a month and its year.",
        find=_commas,
        wrong=(
            "On Sept. 15, [2026→2026,] the quay opens.",
            "It opens Sept. [15 2026→15, 2026].",
            "It opened in [September,→September] 2026.",
            "It opens [Tuesday→Tuesday,] Sept. 15.",
            "The Sept. [15 2026→15, 2026,] gala was full.",
        ),
        right=(
            "On Sept. 15, 2026, the quay opens.",
            "It opens Sept. 15, 2026.",
            "It opened in September 2026 at noon.",
            "It opens Tuesday, Sept. 15.",
            "Sept. 15, 2026 — The quay opens.",
        ),
        languages=("en-US",),
        roles=_TEXTS,
        guided=True,
    ),
    Rule(
        "ap-08-ordinal",
        "style",
        "suggestion",
        "AP Stylebook, “dates”",
        "A date has no ordinal.",
        "Write the month and a plain figure: Sept. 15.",
        find=_ordinals,
        wrong=(
            "It opens Sept. [15th→15].",
            "It opens on [the 1st of May→May 1].",
            "It opened February [4th→4], 2025.",
            "It opens [the 3rd of October, 2026→Oct. 3, 2026].",
            "From May [2nd→2] to [the 4th of May→May 4] it is free.",
        ),
        right=(
            "It opens Sept. 15.",
            "This is the 15th fair, and the 20th March for the Sea.",
            "The 21st century began in 2001.",
            "They live at May and 4th streets.",
        ),
        languages=("en-US",),
        guided=True,
    ),
    Rule(
        "ap-09-weekday",
        "style",
        "suggestion",
        "AP Stylebook, “days of the week”",
        "“{0}” is spelled out.",
        "Abbreviate weekdays in tables only.",
        find=_weekdays,
        wrong=(
            "It opens [Tues.→Tuesday], Sept. 15.",
            "It opens [Mon→Monday], May 4.",
            "It is closed on [Fri.→Friday] at noon.",
            "It closes on [Wed.→Wednesday.]",
        ),
        right=(
            "It opens Tuesday, Sept. 15.",
            "They sat in the sun.",
            "Sun City has wed 20 couples.",
            "Sat. and sun.",
        ),
        languages=("en-US",),
        roles=_TEXTS,
        guided=True,
    ),
    Rule(
        "ap-09-agree",
        "facts",
        "warning",
        "AP Stylebook, “days of the week”",
        "This date is a {0}.",
        "Look at a calendar: mend the weekday or the date.",
        find=_agree,
        wrong=(
            "It opens [Monday, Sept. 15, 2026].",
            "It opens [Saturday, March 7, 2027] at noon.",
            "From [Tuesday to Friday, Sept. 14-17, 2026], it is free.",
            "It opens [Wednesday 16 September 2027].",
        ),
        right=(
            "It opens Tuesday, Sept. 15, 2026.",
            "It opens Monday, Sept. 15.",
            "It opens Monday or Tuesday.",
            "Monday to Friday, Sept. 14-18, 2026",
        ),
        languages=("en", "es", "fr"),
    ),
)
