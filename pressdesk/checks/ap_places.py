"""AP style in prose that needs a look: states and days. All are suggestions."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from pressdesk.checks.american import RUNNING, suggested, written
from pressdesk.checks.rule import PROSE, Line, Match, Rule
from pressdesk.model.patterns import pattern
from pressdesk.text.dateline import STATES, US_CITIES
from pressdesk.text.dates import DAYS

_FULL: Final = {short: name for name, short, _postal in STATES if short != name}
_POSTAL: Final = {postal: name for name, _short, postal in STATES}
_IN_PROSE: Final = pattern(
    r"(?<=[a-z], )(?:({})|({})\b)(?! ?\d{{5}})".format(
        "|".join(sorted((short.replace(".", r"\.") for short in _FULL), key=len, reverse=True)), "|".join(_POSTAL)
    )
)
_STREET: Final = pattern(r"\b(?:\d+\w* [^.;:]*|(?:P\.O\. )?Box \d+[^.;]*)$")
# Behind a name these are degrees as well: Ana Ruiz, MD.
_DEGREES: Final = frozenset(("MD", "MA", "MS", "PA", "ND", "MT", "CT", "VA", "LA", "DE", "AL", "OD", "MI"))


def _states(line: Line) -> Iterator[Match]:
    if ", " not in line.text:
        return
    for found in _IN_PROSE.finditer(line.text):
        before = line.text[max(0, found.start() - 62) : found.start() - 2]
        rest = line.text[found.end() : found.end() + 2]
        if _STREET.search(before) or (found[2] in _DEGREES and not before.endswith(US_CITIES)):
            continue
        name = _FULL[found[1]] if found[1] else _POSTAL[found[2]]
        if not found[1] or rest[:1] in (",", ";", ")", ":"):
            yield Match(found.start(), found.end(), name, said=(name,))
        else:  # the full stop may end the sentence as well
            stop = "." if not rest or rest.strip().isupper() else ""
            yield Match(found.start(), found.end(), perhaps=(name + stop,), said=(name,))


_RELATIVE: Final = pattern(
    r"\b(?:([Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight)\b(?!['’])"
    r"|((?:[Ll]ast|[Nn]ext|[Tt]his (?:past|coming)) (?:{}))\b(?!,? (?:[A-Z][a-z]+\.? \d|\d)))".format("|".join(DAYS))
)
# Nowadays: today’s youth, of today, today and tomorrow; and a day that is named beside it.
_NOWADAYS: Final = pattern(r"\b(?:[Oo]f|than|[Uu]ntil|[Bb]oth|[Ss]tart|[Nn]ot|and|or|dialogue) $")


def _days(line: Line) -> Iterator[Match]:
    if "day" not in line.text and "row" not in line.text and "ight" not in line.text:
        return
    for found in written(line, _RELATIVE):
        if found[1] and _is_vague(line.text, found.start(), found.end()):
            continue
        better = (_weekday(line.day, found[0]),) if line.day and found[1] else ()
        yield Match(found.start(), found.end(), perhaps=better, said=(found[0],))


def _is_vague(text: str, start: int, end: int) -> bool:
    beside = text[end : end + 12].lstrip(" ,(")
    return bool(_NOWADAYS.search(text[max(0, start - 20) : start])) or beside.startswith(DAYS) or beside[:4] == "and "


def _weekday(day: date, word: str) -> str:
    by = {"yesterday": -1, "tomorrow": 1}.get(word.lower(), 0)
    return DAYS[(day.weekday() + by) % 7] + (" night" if word.lower() == "tonight" else "")


RULES: Final = (
    suggested(Rule(
        "ap-05-state", "style", "suggestion", "AP Stylebook, state names",
        "A state is spelled out here.", "Write “{0}”.",
        _states, None,
        (
            "The yard in Salem, [Ore.→Oregon], builds ferries.",
            "She sails from Portland, [ME→Maine], in May.",
            "They met in Boston, [Mass.→Massachusetts], on Friday.",
            "It moved to Chicago, [IL→Illinois] in May.",
        ),
        (
            "The yard in Salem, Oregon, builds ferries.",
            "Write to 12 Quay Road, Portland, ME 04101.",
            "Ana Ruiz, MD, runs the clinic.",
            "Sen. Lena Foss, D-Calif., voted for it.",
        ),
        roles=tuple(sorted(PROSE - {"cell", "detail", "alt"})),
    )),
    suggested(Rule(
        "ap-10-relative-day", "style", "suggestion", "AP Stylebook, days of the week",
        "A reader may not know which day “{0}” is.",
        "Name the weekday, or the date where it is over seven days away.",
        _days, None,
        (
            "The harbor opened [today].",
            "It closed [yesterday] after the storm.",
            "Talks begin [next Tuesday].",
            "The crew met [last Friday] in Bath.",
        ),
        (
            "The harbor opened Tuesday.",
            "It is for today’s sailors.",
            "Talks begin next Tuesday, March 9.",
            "“We open today,” she said.",
        ),
        roles=RUNNING,
    )),
)  # fmt: skip
