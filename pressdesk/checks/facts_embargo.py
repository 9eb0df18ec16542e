"""Facts about when a release may be printed: the status that is set, and what is typed of it in the text."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from pressdesk.checks.rule import Match, Rule, Whole
from pressdesk.model import Embargo, Immediate, Release
from pressdesk.model.patterns import pattern
from pressdesk.text.dates import weekday_date
from pressdesk.text.once import once
from pressdesk.text.passages import Passage, every_passage
from pressdesk.text.prose_dates import Clock, dates_in, day_of, times_in
from pressdesk.text.zones import find_zone, zone_short

_IMMEDIATE: Final = pattern(
    r"for immediate (?:release|publication)|para (?:su )?(?:difusión|publicación|divulgación) inmediata"
    r"|pour (?:diffusion|publication) immédiate|à diffuser immédiatement|zur sofortigen veröffentlichung"
    r"|للنشر الفوري|לפרסום מיידי",
    re.IGNORECASE,
)
_EMBARGO: Final = pattern(
    r"(?:strictly )?embargoed (?:until|for|till)|(?:under )?(?:strict )?embargo(?:ed)? until"
    r"|not for (?:release|publication|broadcast|use) (?:before|until)|hold for release until"
    r"|(?:bajo embargo|embargad[oa]s?) hasta|no (?:publicar|difundir) (?:antes|hasta)"
    r"|(?:sous )?embargo jusqu|ne pas (?:diffuser|publier) avant|sperrfrist|محظور النشر حتى|באמברגו עד",
    re.IGNORECASE,
)
# Where no abbreviation stands, a zone may still be named: Geneva time, UTC+2.
_ZONE: Final = pattern(r"\b(?:time|hora|heure|UTC|GMT)\b", re.IGNORECASE)
_SAME: Final = pattern(r"\s?[/(=|]\s?|,?\s(?:or|o|ou)\s")  # between two names of one moment
_BESIDE: Final = pattern(r"\s?[/(=|,;]?\s?(?:(?:or|o|ou|and|y|et)\s)?")
_KNOWN: Final = ("en", "es", "fr")
_UNFINISHED: Final = ("draft", "review", "approved")


class Typed(NamedTuple):
    """A status line that somebody typed: the characters `start` to `end` of a text; `words` follow an embargo."""

    passage: Passage
    start: int
    end: int
    embargo: bool

    @property
    def words(self) -> str:
        """What the line says, from its first word."""
        return self.passage.text[self.start :]


@once
def typed_status(release: Release) -> tuple[Typed, ...]:
    """Return status lines in the text: words that begin a text of their own, or stand in capitals."""
    return tuple(
        Typed(passage, *one)
        for passage in every_passage(release)
        if passage.field in ("label", "headline", "subheadlines", "body", "notes", "end_mark", "dateline")
        for one in _status_in(passage.text)
    )


@lru_cache(maxsize=4000)
def _status_in(text: str) -> tuple[tuple[int, int, bool], ...]:
    """Return where a text says that it may be printed, and whether it says when."""
    return tuple(
        (*found.span(), embargo)
        for embargo, sought in ((False, _IMMEDIATE), (True, _EMBARGO))
        for found in sought.finditer(text)
        if found[0].isupper() or not any(map(str.isalnum, text[: found.start()]))
    )


def _both(whole: Whole) -> Iterator[tuple[Passage, Match]]:
    """Yield what is typed against the status that is set, or against the first that is typed."""
    typed = typed_status(whole.release)
    timing = whole.release.timing
    if isinstance(timing, Embargo | Immediate):
        held = isinstance(timing, Embargo)
    elif typed:
        held = typed[0].embargo
    for one in typed:
        if one.embargo != held:
            yield one.passage, Match(one.start, one.end, said=(one.passage.text[one.start : one.end],))


def _embargoes(whole: Whole) -> Iterator[Typed]:
    """Yield the embargoes that are typed, in the languages whose dates and hours are known."""
    if whole.release.language.partition("-")[0] in _KNOWN:
        yield from (one for one in typed_status(whole.release) if one.embargo)


def _no_hour(whole: Whole) -> Iterator[tuple[Passage, Match]]:
    for one in _embargoes(whole):
        if not times_in(one.words, whole.release.language):
            yield one.passage, Match(one.start, one.end)


def _no_zone(whole: Whole) -> Iterator[tuple[Passage, Match]]:
    for one in _embargoes(whole):
        times = times_in(one.words, whole.release.language)
        if times and not any(clock.zone for clock in times) and not _ZONE.search(one.words):
            yield one.passage, Match(one.start + times[0].start, one.start + times[0].end)


def _unlike(whole: Whole) -> Iterator[tuple[Passage, Match]]:
    """Yield typed embargoes that end on another day, or at another hour, than the one that is set."""
    timing, language = whole.release.timing, whole.release.language
    if not isinstance(timing, Embargo):
        return
    moments = [timing.local, *(timing.local.astimezone(ZoneInfo(zone)) for zone in timing.also)]
    shown = f"{weekday_date(timing.local.date(), language)}, {timing.local:%H:%M} {zone_short(timing.local, language)}"
    for one in _embargoes(whole):
        times = times_in(one.words, language)
        zones = (_zone(clock) for clock in times)
        all_moments = moments + [timing.local.astimezone(zone) for zone in zones if zone is not None]
        hours = {(moment.hour, moment.minute) for moment in all_moments}
        days = {moment.date() for moment in all_moments}
        said = [day for each in dates_in(one.words, language) if (day := day_of(each, timing.local.date())) is not None]
        other_day = bool(said) and not days & set(said)
        other_hour = bool(times) and not any((clock.hour, clock.minute) in hours for clock in times)
        if other_day or other_hour:
            yield one.passage, Match(one.start, one.end, said=(shown,))


def _zones_of(whole: Whole, *, embargo: bool) -> Iterator[tuple[Passage, Match]]:
    """Yield hours in two zones, one beside the other, that are not one moment."""
    language = whole.release.language
    joined = _BESIDE if embargo else _SAME
    held = {one.passage[:3] for one in _embargoes(whole)}
    for passage in every_passage(whole.release):
        if (passage[:3] in held) != embargo:
            continue
        for one, other in pairwise(times_in(passage.text, language)):
            between = passage.text[one.end : other.start]
            if one.zone and other.zone and joined.fullmatch(between):
                day = _near(passage.text, whole)
                if _instant(one, day) is not None and not _agree(one, other, day):
                    yield passage, Match(one.start, other.end, said=(passage.text[one.start : other.end],))


def _agree(one: Clock, other: Clock, day: date) -> bool:
    """Return whether two clock times are one moment, though it be another day there; unknown zones agree."""
    first, second = _instant(one, day), _instant(other, day)
    return first is None or second is None or (first - second).total_seconds() % 86_400 == 0


def _instant(clock: Clock, day: date) -> datetime | None:
    zone = _zone(clock)
    return None if zone is None else datetime.combine(day, time(clock.hour, clock.minute), zone).astimezone(UTC)


def _zone(clock: Clock) -> ZoneInfo | None:
    return _zone_of(clock.zone) if clock.zone else None


@lru_cache(maxsize=200)
def _zone_of(said: str) -> ZoneInfo | None:
    name = find_zone(said)
    return ZoneInfo(name) if name else None


def _near(text: str, whole: Whole) -> date:
    """Return the day that a text speaks of, else that of the release, else today."""
    around = whole.release.release_date or (whole.now or datetime.now(UTC)).date()
    return next((day for one in dates_in(text, whole.release.language) if (day := day_of(one, around))), around)


def _in_embargo(whole: Whole) -> Iterator[tuple[Passage, Match]]:
    yield from _zones_of(whole, embargo=True)


def _elsewhere(whole: Whole) -> Iterator[tuple[Passage, Match]]:
    yield from _zones_of(whole, embargo=False)


_TIMING: Final = Passage("timing", 0, 0, "")


def _past(whole: Whole) -> Iterator[tuple[Passage, Match]]:
    """Yield an embargo that is over before the release has left."""
    timing = whole.release.timing
    if not isinstance(timing, Embargo) or whole.now is None or whole.release.stage not in _UNFINISHED:
        return
    if timing.local.astimezone(UTC) < whole.now.astimezone(UTC):
        yield _TIMING, Match(0, 0, said=(weekday_date(timing.local.date(), whole.release.language),))


def _skipped(whole: Whole) -> Iterator[tuple[Passage, Match]]:
    timing = whole.release.timing
    if isinstance(timing, Embargo) and timing.skipped:
        yield _TIMING, Match(0, 0, said=(f"{timing.local:%H:%M}",))


RULES: Final = (
    Rule(
        "fact-embargo-immediate",
        "facts",
        "error",
        "House practice",
        "“{0}” contradicts the status of the release.",
        "Keep either the embargo or the immediate release.",
        facts=_both,
    ),
    Rule(
        "fact-embargo-unlike",
        "facts",
        "error",
        "House practice",
        "The text names another moment than the embargo that is set: {0}.",
        "Take it out of the text, or set the embargo right.",
        facts=_unlike,
        languages=_KNOWN,
    ),
    Rule(
        "fact-embargo-zones",
        "facts",
        "error",
        "IANA time zones",
        "“{0}” is not one moment.",
        "Name one hour and the same hour in the other zone.",
        facts=_in_embargo,
        languages=_KNOWN,
    ),
    Rule(
        "fact-zones",
        "facts",
        "warning",
        "IANA time zones",
        "“{0}” are two different moments.",
        "Name one hour and the same hour in the other zone.",
        facts=_elsewhere,
        languages=_KNOWN,
    ),
    Rule(
        "fact-embargo-skipped",
        "facts",
        "error",
        "IANA time zones",
        "The clocks leave out {0} on the day the embargo ends.",
        "Choose an hour that exists.",
        facts=_skipped,
    ),
    Rule(
        "fact-embargo-hour",
        "facts",
        "warning",
        "House practice",
        "The embargo has a day but no hour.",
        "Set the embargo with day, hour and zone, and take it out of the text.",
        facts=_no_hour,
        languages=_KNOWN,
    ),
    Rule(
        "fact-embargo-zone",
        "facts",
        "warning",
        "House practice",
        "The embargo has an hour but no time zone.",
        "Set the embargo with day, hour and zone, and take it out of the text.",
        facts=_no_zone,
        languages=_KNOWN,
    ),
    Rule(
        "fact-embargo-past",
        "facts",
        "warning",
        "House practice",
        "The embargo is over since {0}.",
        "Set a moment that is still ahead, or release it at once.",
        facts=_past,
    ),
)
