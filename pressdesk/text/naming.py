"""Where people are named in a text: words with capitals in a row, and those of them that are a name."""

from functools import lru_cache
from typing import Final, NamedTuple

from pressdesk.model.patterns import pattern
from pressdesk.text.likeness import bare

# A capital, then letters; ’s of the possessive is no part of the word. Between two: de la, van der; an initial.
CAPITAL: Final = r"[A-ZÀ-ÖØ-Þ](?:[^\W_]|-(?=\w)|[’'](?!s\b)(?=\w))+"
_WORD: Final = pattern(rf"{CAPITAL}|[A-Z]\.|\b(?:de|del|da|di|dos|du|la|le|van|von|den|der|ter|al|bin|y|e)\b")
_MOST: Final = 5  # words of a name


class Word(NamedTuple):
    """A word with a capital, or one between two of them, and where it stands."""

    text: str
    start: int
    end: int


@lru_cache(maxsize=4000)
def rows(text: str) -> tuple[tuple[Word, ...], ...]:
    """Return the words with capitals that follow one another with nothing but a space between them."""
    found: list[list[Word]] = []
    for one in _WORD.finditer(text):
        word = Word(one[0], one.start(), one.end())
        if found and text[found[-1][-1].end : word.start] in (" ", "\u00a0"):
            found[-1].append(word)
        elif word.text[0].isupper():
            found.append([word])
    return tuple(tuple(row) for row in found)


@lru_cache(maxsize=4000)
def windows(text: str) -> tuple[tuple[Word, ...], ...]:
    """Return every two to five words in a row that may be a name: they begin and end with a capital."""
    return tuple(
        row[start:end]
        for row in rows(text)
        for start, first in enumerate(row)
        for end in range(start + 2, min(start + _MOST, len(row)) + 1)
        if first.text[0].isupper() and row[end - 1].text[0].isupper() and row[end - 1].text[-1] != "."
    )


def name_parts(name: str) -> tuple[str, ...]:
    """Return the words of a full name without case and accents, none for what is no full name of a person."""
    found = rows(name.strip())
    if len(found) != 1 or found[0][0].start != 0 or found[0][-1].end != len(name.strip()):
        return ()
    parts = tuple(bare(word.text) for word in found[0])
    return parts if 2 <= len(parts) <= _MOST and parts[0] != "the" else ()
