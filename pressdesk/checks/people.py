"""Names of people that are spelt two ways: against People, and within the release."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from pressdesk.checks.rule import Match, Rule, Whole
from pressdesk.model import Person, Quote, Release
from pressdesk.model.patterns import pattern
from pressdesk.text.likeness import bare, slips
from pressdesk.text.naming import CAPITAL, Word, name_parts, windows
from pressdesk.text.once import once
from pressdesk.text.passages import Passage, every_passage

Parts = tuple[str, ...]
_FIELDS: Final = frozenset(
    ("headline", "subheadlines", "body", "notes", "boilerplates", "speaker", "contacts", "credit")
)


class Names(NamedTuple):
    """Full names as they are written, by their bare words; and by all of these but one."""

    written: dict[Parts, str]
    but_one: dict[Parts, tuple[Parts, ...]]

    def like(self, parts: Parts) -> str | None:
        """Return the one name that slips of the hand may have made these words of."""
        found = {
            other
            for n in range(len(parts))
            for other in self.but_one.get(_without(parts, n), ())
            if _is_slip(parts[n], other[n])
        }
        return self.written[found.pop()] if len(found) == 1 else None


def _without(parts: Parts, n: int) -> Parts:
    return (str(len(parts)), str(n), *parts[:n], *parts[n + 1 :])


def _is_slip(one: str, other: str) -> bool:
    """Return whether a word is another with one slip, in long words two, after the first letter."""
    least = min(len(one), len(other))
    return least > 2 and one[0] == other[0] and one != other and slips(one, other, 2 if least > 5 else 1) is not None


def names_of(names: Iterable[str]) -> Names:
    """Return full names, ready to be found."""
    written = {parts: name.strip() for name in names if (parts := name_parts(name))}
    but_one: dict[Parts, list[Parts]] = defaultdict(list)
    for parts in written:
        for n in range(len(parts)):
            but_one[_without(parts, n)].append(parts)
    return Names(written, {key: tuple(found) for key, found in but_one.items()})


@lru_cache(maxsize=8)
def known(people: tuple[Person, ...]) -> Names:
    """Return the names in People."""
    return names_of(person.name for person in people)


def given(release: Release) -> Iterator[str]:
    """Yield the names that have a field of their own in a release: of speakers and contacts."""
    for block in release.body:
        if isinstance(block, Quote) and block.speaker is not None:
            yield block.speaker.name
    for contact in release.contacts:
        yield contact.name


@once
def texts(release: Release) -> tuple[Passage, ...]:
    """Return the texts in which people are named."""
    return tuple(
        one
        for one in every_passage(release)
        if one.field in _FIELDS and (one.field not in ("speaker", "contacts") or one.part == 0)
    )


@once
def places(release: Release) -> tuple[tuple[Passage, tuple[Word, ...], Parts], ...]:
    """Return the words that may be a name, with the text they stand in, and bare."""
    return tuple((passage, *one) for passage in texts(release) for one in _named(passage.text))


@lru_cache(maxsize=4000)
def _named(text: str) -> tuple[tuple[tuple[Word, ...], Parts], ...]:
    return tuple((words, tuple(bare(word.text) for word in words)) for words in windows(text))


def _spelt_otherwise(whole: Whole) -> Iterator[tuple[Passage, Match]]:
    """Yield names that are nearly those of somebody in People."""
    names = known(whole.people)
    if not names.written:
        return
    for passage, words, parts in places(whole.release):
        if right := _right(words, parts, names):
            yield passage, _match(words, right)


def _right(words: tuple[Word, ...], parts: Parts, names: Names) -> str | None:
    """Return the name that these words mean and are not; None where they are right or no such name."""
    exact = names.written.get(parts)
    if exact is None:
        return names.like(parts)
    here, there = " ".join(word.text for word in words), " ".join(exact.split())
    return exact if here.casefold() != there.casefold() else None  # the accents are other ones


def _match(words: tuple[Word, ...], right: str) -> Match:
    wrong = " ".join(word.text for word in words)
    return Match(words[0].start, words[-1].end, perhaps=(right,), said=(wrong, right))


def _two_ways(whole: Whole) -> Iterator[tuple[Passage, Match]]:
    """Yield names that are nearly those of a speaker or a contact; of two that are, the one that is written less."""
    people = known(whole.people)
    names = names_of(given(whole.release))
    if not names.written:
        return
    found = [
        (passage, words, parts, right)
        for passage, words, parts in places(whole.release)
        if (right := names.like(parts) if parts in names.written else _right(words, parts, names))
    ]
    spelt = (" ".join(word.text for word in words).casefold() for _passage, words, _parts in places(whole.release))
    times = Counter(spelt) if found else {}
    for passage, words, parts, right in found:
        is_given = parts in names.written
        if parts in people.written or people.like(parts):
            continue
        here = times[" ".join(word.text for word in words).casefold()]
        if not is_given or (here, _turn(parts, names)) < (times[right.casefold()], _turn(name_parts(right), names)):
            yield passage, _match(words, right)


def _turn(parts: Parts, names: Names) -> int:
    """Return a number that is greater for what comes first in the release."""
    return -list(names.written).index(parts)


_SPEAKS: Final = pattern(
    rf"\b(?:said|says|added) ({CAPITAL})\b(?! [A-Z])"  # said Ruiz
    rf"|(?:^|(?<=[a-z,.”\"] ))({CAPITAL}) (?:said|says|added)\b"  # Ruiz said; in front of a first name stands a capital
)


@lru_cache(maxsize=4000)
def _speakers(text: str) -> tuple[tuple[int, int, str], ...]:
    """Return the surnames that say something in a text, with their places."""
    found = ((one, one.lastindex or 0) for one in _SPEAKS.finditer(text))
    return tuple((*one.span(n), one[n]) for one, n in found)


def _surnames(whole: Whole) -> Iterator[tuple[Passage, Match]]:
    """Yield who speaks by a surname that is nearly that of somebody who is named in full."""
    people, mine = known(whole.people).written, names_of(given(whole.release)).written
    named = {parts for _passage, _words, parts in places(whole.release) if parts in people}
    wanted = {parts[-1]: (people | mine)[parts].split()[-1] for parts in (*mine, *named)}
    every = {part for parts in (*mine, *people) for part in parts}
    for passage in texts(whole.release) if wanted else ():
        for start, end, written in _speakers(passage.text):
            word = bare(written)
            near = [surname for surname in wanted if _is_slip(word, surname)]
            if word not in every and len(word) > 3 and len(near) == 1:
                right = wanted[near[0]]
                yield passage, Match(start, end, perhaps=(right,), said=(written, right))


RULES: Final = (
    Rule(
        "people-name",
        "people",
        "warning",
        "People",
        "“{0}” is “{1}” in People.",
        "Write the name one way.",
        facts=_spelt_otherwise,
        exact=False,
    ),
    Rule(
        "people-two-spellings",
        "people",
        "warning",
        "House practice",
        "“{0}” is “{1}” elsewhere in the release.",
        "Write the name one way.",
        facts=_two_ways,
        exact=False,
    ),
    Rule(
        "people-surname",
        "people",
        "warning",
        "House practice",
        "“{0}” is nobody here; there is “{1}”.",
        "Look how the name is spelt.",
        facts=_surnames,
        languages=("en",),
        exact=False,
    ),
)
