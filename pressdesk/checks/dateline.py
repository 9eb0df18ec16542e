"""The dateline as AP has it: capitals, cities that stand alone, states in its abbreviations."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from pressdesk.checks.rule import Match, Rule, Whole
from pressdesk.model import Release
from pressdesk.model.patterns import pattern
from pressdesk.text.dateline import STATES, is_alone, state_of
from pressdesk.text.dates import AP_MONTHS, DAYS, MONTHS
from pressdesk.text.passages import DATELINE_PARTS, Passage

_AS_WRITTEN: Final = DATELINE_PARTS.index("as_written")
# PORTLAND, Maine, Sept. 15, 2027 (Wire) — : the city, and what follows its first comma.
_PARTS: Final = pattern(r"\s*([^\W\d_][^,(\d—–:]*?)(?:,\s*([^\W\d_][^,(\d—–:]*?))?\s*(?=[,(\d—–:]| - |-+\s*$|$)")
_WORD: Final = pattern(r"[^\W\d_][\w'’]*")
_SMALL: Final = frozenset(("and", "et", "y", "of", "the", "de", "del", "la", "le", "du", "sur", "am", "in"))
_BEGINNINGS: Final = frozenset(one.strip(".").casefold() for one in (*MONTHS, *AP_MONTHS, *DAYS))
_REGIONS: Final = frozenset(word.casefold() for state in STATES for word in state) | {"d.c.", "dc"}
_PLACES: Final = frozenset(("united nations", "aboard", "online", "virtual", "nationwide"))


class _Part(NamedTuple):
    """A city or a region and where it stands."""

    words: str
    passage: Passage
    start: int

    def match(self, better: str | None = None, *said: str) -> tuple[Passage, Match]:
        return self.passage, Match(self.start, self.start + len(self.words), better, said=said or (self.words,))


def _read(release: Release) -> tuple[_Part | None, _Part | None]:
    """Return the city and the region of a dateline."""
    line = release.dateline
    if line is None:
        return None, None
    if line.as_written:
        found = _PARTS.match(line.as_written)
        if not found or found[1].split()[0].strip(".").casefold() in _BEGINNINGS:
            return None, None
        place = Passage("dateline", 0, _AS_WRITTEN, line.as_written)
        after = found[2] or ""
        is_date = not after or after.split()[0].strip(".").casefold() in _BEGINNINGS
        region = None if is_date else _Part(after, place, found.start(2))
        return _Part(found[1], place, found.start(1)), region
    city = _Part(line.place, Passage("dateline", 0, 0, line.place), 0) if line.place.strip() else None
    return city, _Part(line.region, Passage("dateline", 0, 1, line.region), 0) if line.region.strip() else None


def _capitals(whole: Whole) -> Iterator[tuple[Passage, Match]]:
    city, _region = _read(whole.release)
    if city is None or city.passage.part != _AS_WRITTEN or not whole.office.house.dateline.capitals:
        return  # what is in the field of the place prints as the house has it
    if any(word[1:].islower() and word not in _SMALL for word in _WORD.findall(city.words)):
        yield city.match(city.words.upper())


def _needless(whole: Whole) -> Iterator[tuple[Passage, Match]]:
    city, region = _read(whole.release)
    if not city or not region or city.passage.part != _AS_WRITTEN or whole.office.house.dateline.region == "always":
        return
    if is_alone(city.words, region.words):
        start = city.start + len(city.words)
        yield city.passage, Match(start, region.start + len(region.words), "", said=(city.words, region.words))


def _bare(whole: Whole) -> Iterator[tuple[Passage, Match]]:
    city, region = _read(whole.release)
    if not city or region or whole.office.house.dateline.region == "never":
        return
    words = city.words.casefold().strip()
    is_known = is_alone(words, "") or words in _PLACES or words in _REGIONS
    if not is_known and " and " not in words and not any(mark in words for mark in "/&,"):
        yield city.match()


def _states(whole: Whole) -> Iterator[tuple[Passage, Match]]:
    city, region = _read(whole.release)
    if region is None:
        return
    right = state_of(region.words)
    if right and region.passage.part == _AS_WRITTEN and right != region.words.strip():
        if city is None or not is_alone(city.words, region.words):
            yield region.match(right, region.words, right)
    elif not right and (old := _OLD.get(region.words.strip().strip(".").casefold())):
        yield region.match(old, region.words, old)


def _state_in_place(whole: Whole) -> Iterator[tuple[Passage, Match]]:
    city, _region = _read(whole.release)
    if city is None or city.passage.part == _AS_WRITTEN or "," not in city.words:
        return
    name, _comma, region = city.words.rpartition(",")
    if region.strip().casefold() in _REGIONS:
        start = len(name)
        yield city.passage, Match(start, len(city.words), said=(region.strip(),))


# Abbreviations of old, which no reader of the others knows.
_OLD: Final = {
    "tex": "Texas", "ia": "Iowa", "ida": "Idaho", "haw": "Hawaii", "alas": "Alaska", "ut": "Utah", "cal": "Calif.",
    "penn": "Pa.", "penna": "Pa.", "oreg": "Ore.", "wisc": "Wis.", "kans": "Kan.", "nebr": "Neb.", "okl": "Okla.",
}  # fmt: skip
_SOURCE: Final = "AP Stylebook, datelines"


_AMERICAN: Final = ("en-US",)

RULES: Final = (
    Rule(
        "ap-01-capitals",
        "style",
        "warning",
        _SOURCE,
        "The city in the dateline is not in capitals.",
        "Write it in capitals.",
        facts=_capitals,
        languages=_AMERICAN,
        guided=True,
    ),
    Rule(
        "ap-02-needless-region",
        "style",
        "warning",
        _SOURCE,
        "{0} stands alone in a dateline.",
        "Leave out “{1}”.",
        facts=_needless,
        languages=_AMERICAN,
        guided=True,
    ),
    Rule(
        "ap-03-bare-city",
        "style",
        "suggestion",
        _SOURCE,
        "“{0}” is not a city that stands alone in a dateline.",
        "Add its state or its country.",
        facts=_bare,
        languages=_AMERICAN,
        guided=True,
    ),
    Rule(
        "ap-04-state",
        "style",
        "warning",
        _SOURCE,
        "“{0}” is not how a dateline abbreviates the state.",
        "Write “{1}”.",
        facts=_states,
        languages=_AMERICAN,
        guided=True,
    ),
    Rule(
        "ap-04-state-in-city",
        "style",
        "warning",
        _SOURCE,
        "“{0}” prints in capitals here, as if it were the city.",
        "Move it to the field for the state or country.",
        facts=_state_in_place,
        languages=_AMERICAN,
        guided=True,
    ),
)
