"""Dates, weekdays, clock times and zones as they are written in prose, with their places (en, es, fr)."""

import re
from collections.abc import Callable
from datetime import date
from functools import lru_cache
from typing import Final, NamedTuple

from pressdesk.text.dates import DAYS, MONTHS


class Mention(NamedTuple):
    """A date in a text, as much of it as is written: the characters `start` to `end`; `weekday` 0 is Monday.

    `last` is the day that a range ends on, in the same month (Sept. 15-17).
    """

    start: int
    end: int
    weekday: int | None = None
    day: int | None = None
    month: int | None = None
    year: int | None = None
    last: int | None = None


class Clock(NamedTuple):
    """A clock time in a text, with its zone: `zone` is its abbreviation (EST, ET, CET) even where it is spelled out,
    `zone_at` where that stands."""

    start: int
    end: int
    hour: int
    minute: int = 0
    zone: str | None = None
    zone_at: tuple[int, int] = (0, 0)


def day_of(mention: Mention, near: date) -> date | None:
    """Return the day that a mention means: in the year it names, else in that which brings it nearest to `near`.

    None where it names no day of a month, or one that does not exist.
    """
    if mention.day is None or mention.month is None:
        return None
    years = (mention.year,) if mention.year else (near.year - 1, near.year, near.year + 1)
    days = [made for year in years if (made := _made(year, mention.month, mention.day)) is not None]
    return min(days, key=lambda one: abs(one - near), default=None)


@lru_cache(maxsize=4000)
def dates_in(text: str, language: str) -> tuple[Mention, ...]:
    """Return every date and every weekday in a text, in their order; none in a language that is not known.

    A month stands with a day or a year; a weekday may stand alone.
    """
    tongue = _TONGUES.get(language.partition("-")[0])
    if tongue is None:
        return ()
    hinted = tongue.hint.search(text) is not None
    found = [_mention(one, tongue) for one in tongue.dates.finditer(text)] if hinted else []
    if _SLASHED.search(text):
        found += [_in_figures(one, language) for one in _FIGURES.finditer(text)]
    return tuple(sorted(one for one in found if one is not None))


@lru_cache(maxsize=4000)
def times_in(text: str, language: str) -> tuple[Clock, ...]:
    """Return every clock time in a text, in their order; none in a language that is not known."""
    tongue = _TONGUES.get(language.partition("-")[0])
    if tongue is None:
        return ()
    made = (_clock(one) for one in tongue.times.finditer(text))
    return tuple(one for one in made if one is not None)


class _Tongue(NamedTuple):
    hint: re.Pattern[str]  # what stands in every text with a date, and is found fast
    dates: re.Pattern[str]
    times: re.Pattern[str]
    weekdays: dict[str, int]
    months: dict[str, int]
    alone: Callable[[str], bool]  # whether a weekday without a date is one, by how it is written


def _mention(found: re.Match[str], tongue: _Tongue) -> Mention | None:
    said = found.groupdict()
    only = said.get("only")
    if only is not None:
        return Mention(*found.span(), tongue.weekdays[_key(only)]) if tongue.alone(only) else None
    name = said["month"] or said["month2"] or said["month3"]
    if tongue.alone is _is_capital and not _is_capital(name):
        return None
    last = said.get("last") or said.get("last2")
    weekday = said["weekday"] or said["after"]
    if said["until"] and not last:
        weekday = None  # Monday to Friday, Sept. 18: the one before is not the day's
    return Mention(
        *found.span(),
        tongue.weekdays[_key(weekday)] if weekday else None,
        int(said["day"] or said["day2"] or 0) or None,
        tongue.months[_key(name)],
        int(said["year"] or said["year2"] or said["year3"] or 0) or None,
        int(last) if last else None,
    )


def _in_figures(found: re.Match[str], language: str) -> Mention | None:
    if found["year"]:
        year, month, day = int(found["year"]), int(found["month"]), int(found["day"])
    else:
        first, second, year = int(found["first"]), int(found["second"]), int(found["year2"])
        month, day = (first, second) if language in ("en", "en-US") else (second, first)
    return Mention(*found.span(), None, day, month, year) if month <= 12 and day <= 31 else None


def _clock(found: re.Match[str]) -> Clock | None:
    said = found.groupdict()
    start, end = found.span()
    zone, at = None, (0, 0)
    if said["zone"]:
        at = found.span("zone")
        zone = _ZONES.get(re.sub(r"\W+", " ", said["zone"]).casefold(), said["zone"])
        end = at[1] if found.string[at[0] - 1] != "(" else end
    if said["word"]:
        return Clock(start, end, 0 if said["word"].casefold() in _MIDNIGHT else 12, 0, zone, at)
    hour, half = int(said["hour"]), _half(said)
    is_time = half or said["unit"] or (said["minute"] and ":" in found[0])
    if not is_time or hour > 24 or (hour > 12 and half == "a"):
        return None
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    return Clock(start, end, hour % 24, int(said["minute"] or 0), zone, at)


def _half(said: dict[str, str | None]) -> str:
    """Return `a` or `p`, empty where a time has no half of the day."""
    words = said.get("half") or ("p" if said.get("half2") in ("tarde", "noche") else "a" if said.get("half2") else "")
    return words[:1].casefold()


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _key(word: str) -> str:
    return word.rstrip(".").casefold()


def _is_capital(word: str) -> bool:
    return word[:1].isupper()


def _is_small(word: str) -> bool:
    return word[:1].islower()


def _either(names: dict[str, int]) -> str:
    return "|".join(sorted(map(re.escape, names), key=len, reverse=True))


def _numbered(*names: str) -> dict[str, int]:
    """Return the numbers of names, from 0; names of one number stand in one string."""
    return {name: n for n, several in enumerate(names) for name in several.split()}


_MIDNIGHT: Final = ("midnight", "medianoche", "minuit")
_YEAR: Final = r"(?:1[5-9]|20|21)\d\d(?![\d,]\d|\d|%)"
_DAY: Final = r"(?:3[01]|[12]\d|0?[1-9])"
_SLASHED: Final = re.compile(r"\d[/-]\d")
_FIGURES: Final = re.compile(
    r"(?<![\w/.-])(?:(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)"
    r"|(?P<first>\d{1,2})/(?P<second>\d{1,2})/(?P<year2>(?:19|20)\d\d))(?![\w/-])"
)

# The zones that press releases name, with what they are in words; the winter and summer names are apart.
_ABBREVIATIONS: Final = (
    "AKST|AKDT|AEST|AEDT|ACST|ACDT|AWST|CEST|EEST|WEST|NZST|NZDT|EST|EDT|CST|CDT|MST|MDT|PST|PDT|AST|ADT|HST|GMT|BST|UTC"
    "|CET|EET|WET|IST|JST|KST|SGT|HKT|BRT|ART|ET|CT|MT|PT"
)
_SIDES: Final = {"eastern": "E", "central": "C", "mountain": "M", "pacific": "P"}
_ZONES: Final = {
    **{f"{side}{' time' * full}": f"{letter}T" for side, letter in _SIDES.items() for full in (0, 1)},
    **{
        f"{side} {half}{' time' * full}": f"{letter}{half[0].upper()}T"
        for side, letter in _SIDES.items()
        for half in ("standard", "daylight")
        for full in (0, 1)
    },
    "hora del este": "ET", "hora del centro": "CT", "hora de la montaña": "MT", "hora del pacífico": "PT",
    "hora peninsular": "CET", "hora de parís": "CET", "heure de paris": "CET", "heure de l est": "ET",
    "us eastern": "ET", "us central": "CT", "us mountain": "MT", "us pacific": "PT",
}  # fmt: skip
_ZONE: Final = (
    rf"(?:,?\s?\(?(?P<zone>(?:{_ABBREVIATIONS})\b(?!-)"
    r"|(?:US/|U\.S\.\s)?(?:Eastern|Central|Mountain|Pacific)(?:\s(?:Standard|Daylight))?(?:\s[Tt]ime)?\b"
    r"|hora (?:del este|del centro|de la montaña|del pacífico|peninsular|de París)\b"
    r"|heure de (?:Paris|l[’']Est)\b)\)?)?"
)

_EN_DAYS: Final = {
    **{name.casefold(): n for n, name in enumerate(DAYS)},
    **_numbered("mon", "tue tues", "wed", "thu thur thurs", "fri", "sat", "sun"),
}
_EN_MONTHS: Final = {
    **{name.casefold(): n + 1 for n, name in enumerate(MONTHS)},
    **_numbered("", "jan", "feb", "mar", "apr", "", "jun", "jul", "aug", "sep sept", "oct", "nov", "dec"),
}
_ES_DAYS: Final = _numbered("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo")
_ES_MONTHS: Final = _numbered(
    "", "enero ene", "febrero feb", "marzo mar", "abril abr", "mayo may", "junio jun", "julio jul", "agosto ago",
    "septiembre setiembre sept set sep", "octubre oct", "noviembre nov", "diciembre dic",
)  # fmt: skip
_FR_DAYS: Final = _numbered("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_FR_MONTHS: Final = _numbered(
    "", "janvier janv", "février févr fév", "mars", "avril avr", "mai", "juin", "juillet juil", "août",
    "septembre sept", "octobre oct", "novembre nov", "décembre déc",
)  # fmt: skip


def _hint(*names: dict[str, int]) -> re.Pattern[str]:
    """Return a pattern of the first three letters of names."""
    tails: dict[str, set[str]] = {}
    for name in sorted({name[:3] for each in names for name in each}):
        tails.setdefault(name[1:3], set()).add(name[0])
    first = "".join(sorted({letter for letters in tails.values() for letter in letters}))
    return re.compile(f"[{first}{first.upper()}](?i:{'|'.join(sorted(tails))})")


def _english() -> re.Pattern[str]:
    week = rf"(?:{_either(_EN_DAYS)})\b\.?"
    month = rf"(?:(?:{'|'.join(MONTHS)})\b|(?:{_either(_EN_MONTHS)})\b\.?)"
    until = r"(?:\s?[-–—]\s?|\s(?:to|through|and)\s)"
    to = rf"(?:(?:[-–—]|\s(?:to|through)\s)(?P<last>{_DAY})(?:st|nd|rd|th)?)?"
    return re.compile(
        rf"""\b(?-i:(?=[\dA-Z]))(?:
        (?:(?P<weekday>{week})(?P<until>{until}{week})?,?\s(?:the\s)?)?
        (?:(?P<month>{month})\s(?P<day>{_DAY})(?:st|nd|rd|th)?{to}\b(?![%:\d]|[,.]\d)
            (?:,?\s\((?P<after>{week})\))?(?:,?\s(?P<year>{_YEAR}))?
          |(?P<day2>{_DAY})(?:st|nd|rd|th)?{to.replace("last", "last2")}\s(?:of\s)?(?P<month2>{month})
            (?:,?\s(?P<year2>{_YEAR}))?)
        |(?P<month3>{month}),?\s(?:of\s)?(?P<year3>{_YEAR})
        |(?P<only>{"|".join(DAYS)})\b)""",
        re.VERBOSE | re.IGNORECASE,
    )


def _latin(days: dict[str, int], months: dict[str, int], of: str, first: str, to: str) -> re.Pattern[str]:
    """Return the dates of a language that says the day first; `of` may stand between the parts."""
    # Short names of months are words too (mar): with their point only.
    short = {name: n for name, n in months.items() if len(name) < 5 and name + "s" not in ("mars", "mais")}
    full = {
        name: n for name, n in months.items() if name not in short or name in ("mayo", "mars", "mai", "juin", "août")
    }
    names = rf"(?:(?:{_either(full)})\b|(?:{_either(short)})\.)"
    week = rf"(?:{_either(days)})\b"
    return re.compile(
        rf"""\b(?:
        (?:(?P<weekday>{week})(?P<until>\s(?:{to})\s{week})?,?\s(?:(?:el|le|día)\s)?)?
        (?:(?P<day>{_DAY})(?:{first})?(?:(?:[-–]|\s(?:{to})\s)(?P<last>{_DAY}))?\s(?:{of})?(?P<month>{names})
            (?:\s\((?P<after>{week})\))?(?:,?\s(?:{of})?(?P<year>{_YEAR}))?
          |(?P<month2>{names})\s(?P<day2>{_DAY}),?\s(?:{of})?(?P<year2>{_YEAR}))
        |(?P<month3>{names})\s(?:{of})?(?P<year3>{_YEAR})
        |(?P<only>{week}))""",
        re.VERBOSE | re.IGNORECASE,
    )


_WORD: Final = r"\b(?P<word>[Nn]oon|[Mm]idnight|[Mm]ediodía|[Mm]edianoche|[Mm]idi|[Mm]inuit)\b"
_HALF: Final = r"(?P<half>[AaPp](?:\.\s?[Mm]\.|[Mm]\b))"
_HOUR: Final = r"(?<![\w:.,$£€])(?<!\d/)(?P<hour>\d{1,2})"
_MINUTE: Final = r"(?P<minute>[0-5]\d)(?![\d:%])"
_EN_TIMES: Final = re.compile(
    rf"(?=[\dNnMm])(?:{_WORD}|{_HOUR}(?:[:.]{_MINUTE})?(?:\s?{_HALF}|(?P<unit>\s?(?:hours|hrs)\b)|\b(?!,?\d|\.\d|%))){_ZONE}"
)
_ES_TIMES: Final = re.compile(
    rf"(?:{_WORD}|{_HOUR}(?:[:.]{_MINUTE})?(?:\s?{_HALF}|\sde\sla\s(?P<half2>mañana|tarde|noche|madrugada)\b"
    rf"|(?P<unit>\s?(?:horas|hrs?|h)\b\.?)|\b(?!,?\d|\.\d|%))){_ZONE}"
)
_FR_TIMES: Final = re.compile(
    rf"(?:{_WORD}|{_HOUR}(?P<unit>\s?(?:heures?|h)(?![^\W\d])|:(?=\d\d))\s?(?:{_MINUTE})?){_ZONE}"
)

_ES_DATES: Final = _latin(_ES_DAYS, _ES_MONTHS, r"(?:del?\s)", r"[º°]|\.?er|ro|\.º", "al?|y")
_FR_DATES: Final = _latin(_FR_DAYS, _FR_MONTHS, "", "er|ᵉʳ", "au|et")
_TONGUES: Final = {
    "en": _Tongue(_hint(_EN_DAYS, _EN_MONTHS), _english(), _EN_TIMES, _EN_DAYS, _EN_MONTHS, _is_capital),
    "es": _Tongue(_hint(_ES_DAYS, _ES_MONTHS), _ES_DATES, _ES_TIMES, _ES_DAYS, _ES_MONTHS, _is_small),
    "fr": _Tongue(_hint(_FR_DAYS, _FR_MONTHS), _FR_DATES, _FR_TIMES, _FR_DAYS, _FR_MONTHS, _is_small),
}
