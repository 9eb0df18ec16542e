"""Spelling by Hunspell, with a dictionary (.aff and .dic). Without its package there is none."""

from functools import lru_cache
from pathlib import Path
from typing import Final, Protocol
from unicodedata import normalize

from pressdesk.model import Finding
from pressdesk.proof.engine import Engine
from pressdesk.proof.words import parts, spelled

_MOST: Final = 5
_REMEMBERED: Final = 500


class _Speller(Protocol):
    def spell(self, word: str) -> bool: ...
    def suggest(self, word: str) -> tuple[str, ...]: ...


def hunspell(dictionary: Path) -> Engine | None:
    """Return Hunspell with the dictionary whose `.dic` file this is, or None where it is not installed or the
    dictionary cannot be used."""
    try:
        from hunspell import Hunspell
    except ImportError:
        return None
    try:
        speller: _Speller = Hunspell(dictionary.stem, hunspell_data_dir=str(dictionary.parent), system_encoding="UTF-8")
    except (OSError, ValueError):
        return None

    def check(text: str) -> tuple[Finding, ...]:
        return tuple(
            Finding(start, end, "spelling", text[start:end])
            for first, last in spelled(text)
            for start, end in _wrong(speller, text, first, last)
        )

    return Engine(check, lru_cache(_REMEMBERED)(lambda word: _suggest(speller, word)))  # a suggestion takes up to 0.1 s


def bundled() -> Path | None:
    """Return the folder of the dictionaries that came with Hunspell's package, American English at the time of
    writing, or None where it is not installed."""
    try:
        import hunspell
    except ImportError:
        return None
    return Path(hunspell.__file__).parent / "dictionaries"


def _wrong(speller: _Speller, text: str, first: int, last: int) -> list[tuple[int, int]]:
    """Return the misspelt word, or the misspelt parts of a compound whose other parts are words."""
    word = text[first:last]
    if _right(speller, word):
        return []
    pieces = parts(word)
    wrong = [(a, b) for a, b in pieces if b - a > 1 and not _right(speller, word[a:b])]
    if len(pieces) == 1 or len(wrong) == len(pieces):
        return [(first, last)]
    return [(first + a, first + b) for a, b in wrong]


def _right(speller: _Speller, word: str) -> bool:
    word = normalize("NFC", word)
    return any(_known(speller, form) for form in dict.fromkeys((word, word.replace("’", "'"), word.replace("‑", "-"))))


def _known(speller: _Speller, word: str) -> bool:
    try:
        return speller.spell(word)
    except UnicodeEncodeError:  # a letter that the dictionary's own encoding does not have
        return True


def _suggest(speller: _Speller, word: str) -> tuple[str, ...]:
    try:
        found = speller.suggest(normalize("NFC", word).replace("’", "'"))
    except UnicodeEncodeError:
        return ()
    curly = "'" not in word
    return tuple(one.replace("'", "’") if curly else one for one in found if one)[:_MOST]
