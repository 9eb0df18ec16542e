"""Facts about days: that they exist, and agree with the date of the release."""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from pressdesk.checks.facts_parts import lead
from pressdesk.checks.rule import Match, Rule, Whole
from pressdesk.model import Detail, Embargo, Release, words
from pressdesk.model.patterns import pattern
from pressdesk.text.dates import long_date
from pressdesk.text.labels import label
from pressdesk.text.once import once
from pressdesk.text.passages import Passage, every_passage
from pressdesk.text.prose_dates import Mention, dates_in, day_of
from pressdesk.text.zones import plain_letters

_KNOWN: Final = ("en", "es", "fr")
_UNFINISHED: Final = ("draft", "review", "approved")
_YEAR: Final = timedelta(days=370)
_LIFETIME: Final = 75  # years ahead that a plan may reach
_DASH: Final = pattern(r"[).]?\s?(?:[—–]|--?(?=\s))\s?(?!\d)")
_PLACE: Final = pattern(r"(?:[A-ZÀ-Þ][^!?:;]{1,70}[,(]\s?(?:le\s|el\s|a\s)?)?")
_DAY_WORDS: Final = pattern(
    r"\b(?:(?P<now>today|hoy|aujourd[’']hui)|(?P<past>yesterday|ayer|hier)|(?P<next>tomorrow|demain))[,\s(]{1,3}\Z",
    re.IGNORECASE,
)


@once
def _mentions(release: Release) -> tuple[tuple[Passage, Mention], ...]:
    """Return every date that the texts name."""
    return tuple(
        (passage, one)
        for passage in every_passage(release)
        if passage.field not in ("contacts", "speaker", "credit")
        for one in dates_in(passage.text, release.language)
    )


def _absent(whole: Whole) -> Iterator[tuple[Passage, Match]]:
    """Yield days that no calendar has; without a year February has 29."""
    for passage, one in _mentions(whole.release):
        if one.month is not None and max(one.day or 0, one.last or 0) > monthrange(one.year or 2024, one.month)[1]:
            yield passage, Match(one.start, one.end, said=(passage.text[one.start : one.end],))


def _dated(whole: Whole) -> Iterator[tuple[Passage, Match]]:
    """Yield the dates of the dateline and of lines that hold nothing else, where the release has another."""
    release = whole.release
    if release.release_date is None:
        return
    meant = _own_days(release)
    for passage, one in _of_the_release(whole):
        day = day_of(one, release.release_date)
        if day is not None and day not in meant:
            yield passage, Match(one.start, one.end, said=(long_date(release.release_date, release.language),))


def _own_days(release: Release) -> set[date | None]:
    """Return the days that a release may call its own: its date, and that on which its embargo ends."""
    ends = {release.timing.local.date()} if isinstance(release.timing, Embargo) else set()
    return {release.release_date, *ends}


def _of_the_release(whole: Whole) -> Iterator[tuple[Passage, Mention]]:
    """Yield the dates that are the release's own: in the dateline, before the dash of the lead, alone on a line."""
    first = max(lead(whole.release)[0], 0)
    for passage, one in _mentions(whole.release):
        if passage.field == "dateline" or (
            (passage.field == "label" or (passage.field == "body" and passage.block <= first))
            and _is_dateline(passage.text[: one.start], passage.text[one.end :])
        ):
            yield passage, one


def _is_dateline(before: str, after: str) -> bool:
    """Return whether the words round a date make it a line of its own, or a dateline: BOSTON, Sept. 15 —."""
    if not any(map(str.isalnum, before + after)):
        return True
    place = _PLACE.fullmatch(before) is not None and _DAY_WORDS.search(before) is None
    return place and _DASH.match(after) is not None


def _relative(whole: Whole) -> Iterator[tuple[Passage, Match]]:
    """Yield dates beside “today”, “yesterday” or “tomorrow” that are another day than these."""
    release = whole.release
    if release.release_date is None:
        return
    for passage, one in _mentions(whole.release):
        found = _DAY_WORDS.search(passage.text, max(0, one.start - 20), one.start)
        day = day_of(one, release.release_date)
        if found is None or day is None:
            continue
        away = timedelta(days=-1 if found["past"] else 1 if found["next"] else 0)
        if day - away not in _own_days(release):
            yield passage, Match(found.start(), one.end, said=(long_date(release.release_date, release.language),))


def _far(whole: Whole) -> Iterator[tuple[Passage, Match]]:
    """Yield dates of the release that are years away from now and from each other, and dates no plan reaches."""
    release = whole.release
    if release.release_date is None:
        return
    if whole.now is not None and release.stage in _UNFINISHED and _is_far(release.release_date, whole.now.date()):
        yield Passage("release_date", 0, 0, ""), Match(0, 0, said=(str(release.release_date.year),))
    if isinstance(release.timing, Embargo) and _is_far(release.timing.local.date(), release.release_date):
        yield Passage("timing", 0, 0, ""), Match(0, 0, said=(str(release.timing.local.year),))
    for passage, one in _mentions(whole.release):
        if one.year is not None and one.day is not None and one.year > release.release_date.year + _LIFETIME:
            yield passage, Match(one.start, one.end, said=(str(one.year),))


def _is_far(one: date, other: date) -> bool:
    return abs(one - other) > _YEAR


def _after_embargo(whole: Whole) -> Iterator[tuple[Passage, Match]]:
    """Yield a release date behind the day on which everybody may print the release."""
    release = whole.release
    if isinstance(release.timing, Embargo) and release.release_date is not None:
        ends = release.timing.local.date()
        if ends < release.release_date <= ends + _YEAR:
            yield Passage("release_date", 0, 0, ""), Match(0, 0, said=(long_date(ends, release.language),))


def _before(whole: Whole) -> Iterator[tuple[Passage, Match]]:
    """Yield the WHEN of an advisory where all its days lie before the release."""
    release, language = whole.release, whole.release.language
    wanted = {plain_letters(label("when", each)) for each in (language, "en")}
    for passage, texts in _whens(whole, wanted):
        mentions = dates_in(passage.text, language)
        days = [day for one in mentions if (day := day_of(one, release.release_date or date.min)) is not None]
        if release.release_date is not None and days and max(days) < release.release_date and texts == 1:
            yield passage, Match(mentions[0].start, mentions[-1].end)


def _whens(whole: Whole, wanted: set[str]) -> Iterator[tuple[Passage, int]]:
    """Yield the texts of details that say when, with the number of paragraphs of each detail."""
    for n, block in enumerate(whole.release.body):
        if isinstance(block, Detail) and plain_letters(block.label.strip(" :\u00a0")) in wanted:
            for part, text in enumerate(block.paragraphs):
                yield Passage("body", n, part, words(text)), len(block.paragraphs)


RULES: Final = (
    Rule(
        "fact-day-absent",
        "facts",
        "error",
        "The Gregorian calendar",
        "“{0}” is a day that does not exist.",
        "Look up the day.",
        facts=_absent,
        languages=_KNOWN,
    ),
    Rule(
        "fact-dateline-date",
        "facts",
        "warning",
        "House practice",
        "The release is dated {0}.",
        "Let both name one day.",
        facts=_dated,
        languages=_KNOWN,
    ),
    Rule(
        "fact-today",
        "facts",
        "warning",
        "House practice",
        "The release is dated {0}, which makes this another day.",
        "Mend the word or the date, whichever is wrong.",
        facts=_relative,
        languages=_KNOWN,
    ),
    Rule(
        "fact-year-far",
        "facts",
        "warning",
        "House practice",
        "The year {0} is far away.",
        "Look whether it is the year that is meant.",
        facts=_far,
    ),
    Rule(
        "fact-date-embargo",
        "facts",
        "warning",
        "House practice",
        "The release is dated after its embargo ends, on {0}.",
        "Give it the day on which it may be printed, or an earlier one.",
        facts=_after_embargo,
    ),
    Rule(
        "fact-when-past",
        "facts",
        "warning",
        "House practice",
        "What is announced lies before the date of the release.",
        "Look up both days.",
        facts=_before,
        languages=_KNOWN,
    ),
)
