"""Pronouns that are not those of the only person a sentence names, and full names on second reference."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from pressdesk.checks.people import Parts, given, known
from pressdesk.checks.rule import Match, Rule, Whole
from pressdesk.model import Person
from pressdesk.model.patterns import pattern
from pressdesk.text.likeness import bare
from pressdesk.text.naming import name_parts, windows
from pressdesk.text.passages import Passage, every_passage
from pressdesk.text.spans import quoted, touches

_SETS: Final = {
    "she": ("she", "her", "hers", "herself"),
    "he": ("he", "him", "his", "himself"),
    "they": ("they", "them", "their", "themself"),
}
_LETTERS: Final = pattern(r"[a-z]+")
_SEX: Final = {word: name for name in ("she", "he") for word in _SETS[name]}
_PRONOUN: Final = pattern(r"\b([Ss]he|[Hh]ers?|[Hh]erself|[Hh]e|[Hh]im|[Hh]is|[Hh]imself)\b")
_SENTENCE: Final = pattern(r"(?:[^.!?]|[.!?](?![”’\"]?\s))+[.!?]?[”’\"]?\s*")
_PLACES: Final = frozenset(("body", "boilerplates", "notes"))


@lru_cache(maxsize=8)
def _pronouns(people: tuple[Person, ...]) -> dict[Parts, str]:
    """Return how people with known pronouns are called: she, he or they, by their names; more than one is no matter."""
    found = {}
    for person in people:
        words = _LETTERS.findall(person.pronouns.casefold())
        sets = {name for name, forms in _SETS.items() if set(words) & set(forms)}
        if len(sets) == 1 and (parts := name_parts(person.name)):
            found[parts] = sets.pop()
    return found


def _wrong_pronouns(whole: Whole) -> Iterator[tuple[Passage, Match]]:
    wanted = _pronouns(whole.people)
    for passage in every_passage(whole.release) if wanted else ():
        if passage.field not in _PLACES or passage.spoken or not _PRONOUN.search(passage.text):
            continue
        for sentence in _SENTENCE.finditer(passage.text):
            yield from ((passage, match) for match in _in_sentence(sentence[0], sentence.start(), wanted))


def _in_sentence(text: str, at: int, wanted: dict[Parts, str]) -> Iterator[Match]:
    names = {tuple(bare(word.text) for word in words): words for words in windows(text)}
    mine = [parts for parts in names if parts in wanted]
    if len(mine) != 1:
        return
    taken = names[mine[0]]
    if any(words[0].start >= taken[-1].end or words[-1].end <= taken[0].start for words in names.values()):
        return  # somebody else, or something that may be somebody
    name, spoken = wanted[mine[0]], quoted(text)
    for found in _PRONOUN.finditer(text, taken[-1].end):
        if _SEX[found[1].lower()] != name and not touches(found.start(), found.end(), spoken):
            better = tuple(_like(found[1], one) for one in _instead(found[1].lower(), name))
            written = " ".join(word.text for word in taken)
            yield Match(at + found.start(), at + found.end(), perhaps=better, said=(written, "/".join(_SETS[name][:2])))


def _instead(word: str, name: str) -> tuple[str, ...]:
    """Return what may stand for a pronoun: `her` is him or his."""
    places = [n for n, one in enumerate(_SETS[_SEX[word]]) if one == word]
    if word == "her":
        places = [1, 2]
    if word == "his" and name == "she":
        places = [1, 2]
    return tuple(_SETS[name][n] for n in places)


def _like(old: str, new: str) -> str:
    return new.capitalize() if old[0].isupper() else new


def _in_full_again(whole: Whole) -> Iterator[tuple[Passage, Match]]:
    """Yield full names of people who were named in full in an earlier paragraph of the body."""
    full = {parts for name in given(whole.release) if (parts := name_parts(name))} | set(known(whole.people).written)
    surnames = [parts[-1] for parts in full]
    seen: set[Parts] = set()
    for passage in every_passage(whole.release) if full else ():
        if passage.field != "body" or type(whole.release.body[passage.block]).__name__ != "Paragraph":
            continue
        here = [
            (parts, words) for words in windows(passage.text) if (parts := tuple(bare(w.text) for w in words)) in full
        ]
        spoken = quoted(passage.text)
        for parts, words in here:
            start, end = words[0].start, words[-1].end
            if parts in seen and surnames.count(parts[-1]) == 1 and not touches(start, end, spoken):
                yield passage, Match(start, end, perhaps=(words[-1].text,), said=(words[-1].text,))
            seen.add(parts)


RULES: Final = (
    Rule(
        "people-pronouns",
        "people",
        "suggestion",
        "People",
        "The pronouns of {0} are {1}.",
        "Look whom this word means.",
        facts=_wrong_pronouns,
        languages=("en",),
        exact=False,
    ),
    Rule(
        "ap-20-full-name",
        "style",
        "suggestion",
        "AP Stylebook, names",
        "The full name stood before; AP goes on with the surname.",
        "Write “{0}”.",
        facts=_in_full_again,
        languages=("en-US",),
        guided=True,
        exact=False,
    ),
)
