"""Dates and quotation marks as the British press sets them."""

from collections.abc import Iterator
from typing import Final

from pressdesk.checks.rule import Line, Match, Rule
from pressdesk.model.patterns import pattern
from pressdesk.text.spans import quoted, touches

_MONTHS: Final = "January|February|March|April|May|June|July|August|September|October|November|December"
_DAY: Final = r"(0?[1-9]|[12]\d|3[01])"
_MONTH_FIRST: Final = pattern(rf"\b({_MONTHS}) {_DAY}(?:st|nd|rd|th)?,? ((?:1[5-9]|20)\d\d)\b(?![-–/]\d)")
_ORDINAL: Final = pattern(rf"\b([Tt]he )?(?<![\d.,–-]){_DAY}(?:st|nd|rd|th) (of )?({_MONTHS})\b(?! [A-Z])")
_SEVERAL: Final = pattern(r"\d(?:st|nd|rd|th)(?:,| to| and| or|–|-) ?\Z")


def _dates(line: Line) -> Iterator[Match]:
    text, named = line.text, quoted(line.text)
    for found in _MONTH_FIRST.finditer(text):
        if not touches(*found.span(), named):
            better = f"{found[2].lstrip('0')} {found[1]} {found[3]}"
            yield Match(*found.span(), better, said=(better,))
    for found in _ORDINAL.finditer(text):
        better = f"{found[2].lstrip('0')} {found[4]}"
        if touches(*found.span(), named) or better == "4 July":  # the holiday has its ordinal
            continue
        if _SEVERAL.search(text[max(0, found.start() - 12) : found.start()]):  # the 1st to the 5th of May
            continue
        if found[1] and not found[3]:  # “the 5th September meeting” keeps its article
            yield Match(*found.span(), None, (better,), (better,))
        else:
            yield Match(*found.span(), better, said=(better,))


_INSIDE: Final = pattern(r"(?<=\w )(?:“[a-z][^“”]{0,60}[.,]”|‘[a-z][^‘’]{0,60}[.,]’|\"[a-z][^\"]{0,60}[.,]\")(?=\s|$)")
_SAYS: Final = pattern(
    r"\s(?:[\w’.-]+\s){0,3}(?:sa(?:id|ys)|add(?:ed|s)|explain(?:ed|s)|continue[ds]|note[ds]|told|tells)\b"
)


def _inside(line: Line) -> Iterator[Match]:
    for found in _INSIDE.finditer(line.text):
        whole, end = found[0], found.end()
        if whole[-3].isalnum() and not _SAYS.match(line.text, end):
            yield Match(end - 2, end, None, (whole[-1] + whole[-2],))


RULES: Final = (
    Rule(
        "gb-1-date",
        "style",
        "suggestion",
        "The Guardian style guide, “dates”",
        "A date in British English is written “{0}”.",
        "Set the day before the month, without ordinal or comma.",
        find=_dates,
        wrong=(
            "It opens on [September 5, 2026→5 September 2026].",
            "It opens on [5th September→5 September] 2026.",
            "It opens on [the 1st of May→1 May].",
            "[March 21st, 2026→21 March 2026] is the day.",
            "They hold [the 5th September] meeting.",
        ),
        right=(
            "It opens on 5 September 2026.",
            "The 5th regiment marched.",
            "They danced on the 4th of July.",
            "It is open from the 1st to the 5th of May.",
            "They hold the 5th May Day fair.",
            "On the 5th, the quay opens.",
            "In May 12 boats sailed.",
            "They read “September 5, 2026” last year.",
        ),
        languages=("en-GB",),
    ),
    Rule(
        "gb-2-outside",
        "style",
        "suggestion",
        "The Guardian style guide, “quotation marks”",
        "The point or comma stands inside the marks of words quoted in mid-sentence.",
        "Set it outside the closing mark.",
        find=_inside,
        wrong=(
            "They call it “the gate[.”]",
            "They call it ‘the gate[,’] and open it.",
            'They call it "the gate[,"] and more.',
        ),
        right=(
            "They call it “the gate”.",
            "“We open,” she said.",
            "It is “very long,” the mayor said.",
            "She said: “We open.”",
        ),
        languages=("en-GB",),
        exact=False,
    ),
)
