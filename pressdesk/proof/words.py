"""Words as a spelling checker sees them: what is one, what is an address, and in which forms a known word stands."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import Final
from unicodedata import normalize

from pressdesk.text.spans import Span

_LETTER: Final = r"[^\W\d_]"
# Letters with their combining marks: accents, Hebrew and Arabic points, the vowel signs of Indic scripts.
_LETTERS: Final = rf"(?:{_LETTER}|[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0900-\u0dff])+"
# These begin where a word does and give nothing back, so that a long row of letters without a space is read once.
_WORD: Final = re.compile(rf"(?<!\w)\w*{_LETTERS}(?:['’‑-]{_LETTERS})*\w*")
_PART: Final = re.compile(_LETTERS)
_TAIL: Final = re.compile(r"(?<=[^\W\d_]{2})(['’]s|s)$")  # of an acronym of two letters or more
_DIGIT: Final = re.compile(r"[\d_]")
_UNSEEN: Final = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")


def spelled(text: str) -> Iterator[Span]:
    """Yield where the words to spell stand: none with figures, none in capitals (NATO’s, NGOs), none of one letter."""
    for found in _WORD.finditer(text):
        word = found.group()
        if len(word) > 1 and not _DIGIT.search(word) and not _TAIL.sub("", word).isupper():
            yield found.span()


def parts(word: str) -> tuple[Span, ...]:
    """Return where the parts of a compound with hyphens or apostrophes stand in it."""
    return tuple(found.span() for found in _PART.finditer(word))


def folded(word: str) -> str:
    """Return a word as known words are compared: without case, with straight apostrophes, composed."""
    return normalize("NFC", word).casefold().replace("’", "'")


def known_words(names: Iterable[str]) -> frozenset[str]:
    """Return names and other words with all their parts, as `knows` compares them."""
    whole = {folded(word) for name in names for found in _WORD.finditer(name) if (word := found.group())}
    return frozenset(whole | {word[first:last] for word in whole for first, last in parts(word)} - {""})


def knows(known: frozenset[str], word: str) -> bool:
    """Return whether a word is a known one, its possessive, or made of known ones."""
    word = folded(word)
    if word in known or (word.endswith("'s") and word[:-2] in known) or (word.endswith("s'") and word[:-1] in known):
        return True
    pieces = [word[first:last] for first, last in parts(word)]
    return len(pieces) > 1 and all(piece in known or piece == "s" for piece in pieces)


def without_unseen(text: str) -> tuple[str, tuple[int, ...]]:
    """Return a text without soft hyphens and other marks nobody sees, and where each was, counted in the new text."""
    gone = [found.start() for found in _UNSEEN.finditer(text)]
    return _UNSEEN.sub("", text), tuple(at - n for n, at in enumerate(gone))


def with_unseen(at: int, gone: tuple[int, ...]) -> int:
    """Return which character of the text as it was is the character `at` of `without_unseen`."""
    return at + bisect_right(gone, at)
