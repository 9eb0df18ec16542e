"""Titles and organizations of people that are not those in People, or not the same all through the release."""

from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from pressdesk.checks.people import Parts, texts
from pressdesk.checks.rule import Match, Rule, Whole
from pressdesk.model import Person, Quote, Release
from pressdesk.model.patterns import pattern
from pressdesk.text.likeness import bare
from pressdesk.text.naming import Word, name_parts, rows, windows
from pressdesk.text.passages import CONTACT_PARTS, SPEAKER_PARTS, Passage


class Given(NamedTuple):
    """A person as one field of the release has it: where, which, and what it says of them."""

    field: str
    n: int
    name: str
    title: str
    organization: str
    person: str | None

    def passage(self, part: str) -> Passage:
        parts = SPEAKER_PARTS if self.field == "speaker" else CONTACT_PARTS
        return Passage(self.field, self.n, parts.index(part), getattr(self, part))


def _given(release: Release) -> Iterator[Given]:
    for n, block in enumerate(release.body):
        if isinstance(block, Quote) and (one := block.speaker) is not None:
            yield Given("speaker", n, one.name, one.title, one.organization, one.person)
    for n, contact in enumerate(release.contacts):
        yield Given("contacts", n, contact.name, contact.title, contact.organization, None)


@lru_cache(maxsize=8)
def _by_name(people: tuple[Person, ...]) -> dict[str, Person | None]:
    """Return People by id and by their bare names; two of one name are nobody."""
    found: dict[str, Person | None] = {}
    for person in people:
        name = _same(person.name)
        found[name] = person if name not in found else None
    return found | {person.id: person for person in people}


def _same(words: str) -> str:
    return " ".join(bare(words).replace(".", "").replace("-", " ").split())


def _people(whole: Whole) -> Iterator[tuple[Given, Person]]:
    known = _by_name(whole.people)
    for one in _given(whole.release):
        person = known.get(one.person or "") or (known.get(_same(one.name)) if one.name.strip() else None)
        if person is not None:
            yield one, person


def _other(part: str, whole: Whole) -> Iterator[tuple[Passage, Match]]:
    for one, person in _people(whole):
        here, there = getattr(one, part).strip(), getattr(person, part).strip()
        if here and there and _same(here) != _same(there):
            yield one.passage(part), Match(0, len(getattr(one, part)), perhaps=(there,), said=(person.name, there))


def _titles(whole: Whole) -> Iterator[tuple[Passage, Match]]:
    return _other("title", whole)


def _organizations(whole: Whole) -> Iterator[tuple[Passage, Match]]:
    return _other("organization", whole)


def _two_titles(whole: Whole) -> Iterator[tuple[Passage, Match]]:
    """Yield titles of people who are not in People that are other ones than where they are given first."""
    known = _by_name(whole.people)
    first: dict[str, str] = {}
    for one in _given(whole.release):
        name, title = _same(one.name), one.title.strip()
        if name and title and not known.get(name):
            there = first.setdefault(name, title)
            if _same(title) != _same(there):
                yield one.passage("title"), Match(0, len(one.title), perhaps=(there,), said=(one.name, there))


_HEAD: Final = (
    "director|president|officer|founder|chair|chairman|chairwoman|chairperson|mayor|governor|senator|secretary|treasurer"
    "|minister|manager|commissioner|superintendent|coordinator|chancellor|dean|principal|administrator|ambassador|curator"
    "|editor|spokesman|spokeswoman|spokesperson|captain|ceo|cfo|coo|cto|cio|cmo|vp"
)
_HEADS: Final = frozenset(_HEAD.split("|"))
_BEHIND: Final = pattern(rf", (?:the |its |an? )?(?i:((?:[\w’'/-]+ ){{0,4}}?(?:co-)?(?:{_HEAD})))\b(?! [A-Z])")
_LETTERS: Final = {
    "ceo": "chief executive officer", "cfo": "chief financial officer", "coo": "chief operating officer",
    "cto": "chief technology officer", "cio": "chief information officer", "cmo": "chief marketing officer",
    "vp": "vice president", "chairman": "chair", "chairwoman": "chair", "chairperson": "chair",
    "spokesman": "spokesperson", "spokeswoman": "spokesperson", "cofounder": "co founder",
}  # fmt: skip
_RANKS: Final = frozenset(
    ("deputy", "assistant", "associate", "vice", "interim", "acting", "senior", "co", "executive")
)
_BEFORE: Final = frozenset(("former", "then", "past", "late", "first", "retired", "emeritus"))


def _bag(title: str) -> frozenset[str]:
    """Return the words that make a title, the short ones in full."""
    words = " ".join(_LETTERS.get(word, word) for word in _same(title).replace(",", "").split())
    return frozenset(words.split()) - {"and", "of", "the", "a", "an", "its", "for", "&"}


def _agree(here: str, there: str) -> bool:
    """Return whether a title in the text is that of the person, in short or with more said of it."""
    mine, theirs = _bag(here), _bag(there)
    return mine <= theirs or (theirs <= mine and not (mine - theirs) & _RANKS) or bool(mine & _BEFORE)


def _in_text(whole: Whole) -> Iterator[tuple[Passage, Match]]:
    """Yield titles behind and before a name in the text that contradict the one in People, or that of the speaker."""
    titles: dict[Parts, tuple[str, str]] = {}
    known = [(person.name, person.title) for person in whole.people]
    for name, title in (*known, *((one.name, one.title) for one in _given(whole.release))):
        if title.strip() and (parts := name_parts(name)):
            titles.setdefault(parts, (name.strip(), title.strip()))
    for passage in texts(whole.release) if titles else ():
        if passage.field not in ("speaker", "contacts", "credit"):
            for words in windows(passage.text):
                said = titles.get(tuple(bare(word.text) for word in words))
                for start, end in _beside(passage.text, words) if said else ():
                    if said and not _agree(passage.text[start:end], said[1]):
                        yield passage, Match(start, end, said=said)


def _beside(text: str, words: tuple[Word, ...]) -> Iterator[tuple[int, int]]:
    """Yield where titles stand behind a name and in front of it."""
    if found := _BEHIND.match(text, words[-1].end):
        yield found.span(1)
    every = rows(text)
    row = every[bisect_right(every, words[0].start, key=lambda row: row[0].start) - 1]
    place = row.index(words[0])
    if place and row[place - 1].text.casefold() in _HEADS and row[place - 1].text[-1] != ".":
        start = place - 1
        while start and row[start - 1].text.casefold() in _RANKS:
            start -= 1
        yield row[start].start, row[place - 1].end


RULES: Final = (
    Rule(
        "people-title",
        "people",
        "warning",
        "People",
        "In People, the title of {0} is “{1}”.",
        "Take that title, or change it in People.",
        facts=_titles,
    ),
    Rule(
        "people-organization",
        "people",
        "warning",
        "People",
        "In People, {0} is with {1}.",
        "Take that organization, or change it in People.",
        facts=_organizations,
    ),
    Rule(
        "people-two-titles",
        "people",
        "warning",
        "House practice",
        "The title of {0} is “{1}” elsewhere in the release.",
        "Give one title all through.",
        facts=_two_titles,
    ),
    Rule(
        "people-title-in-text",
        "people",
        "suggestion",
        "People",
        "This is not the title of {0}: “{1}”.",
        "Look which of the two is right.",
        facts=_in_text,
        languages=("en",),
        exact=False,
    ),
)
