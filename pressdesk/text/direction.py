"""Which way words are written: by the language of a release, and by the letters themselves."""

import re
from functools import lru_cache
from itertools import pairwise
from typing import Final
from unicodedata import bidirectional

# Languages written from right to left, and the scripts that make any other language so (CLDR 45).
_LANGUAGES: Final = frozenset(("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "ps", "sd", "ug", "ur", "yi"))
_SCRIPTS: Final = frozenset(("Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Syrc", "Thaa"))
# Figures in groups, which a line from right to left would show in the wrong order, group by group (UAX #9, W4 and N1).
_FIGURES: Final = re.compile(r"(?<![^\W_])[+(]{0,2}\d[\d().\-\u2010-\u2013/ \u00a0\u202f]{4,}\d(?![^\W_])")
_DIGITS: Final = 7


@lru_cache(maxsize=256)
def is_rtl(language: str) -> bool:
    """Return whether a BCP 47 language is written from right to left."""
    base, *rest = language.split("-")
    script = next((part for part in rest if len(part) == 4 and part.isalpha()), "")
    return script.title() in _SCRIPTS if script else base.lower() in _LANGUAGES


def written(text: str) -> str:
    """Return `ltr` or `rtl` where all letters are written one way, else the empty string (also without letters)."""
    kinds = {bidirectional(letter) for letter in text}
    left, right = "L" in kinds, not kinds.isdisjoint(("R", "AL"))
    return "" if left == right else "ltr" if left else "rtl"


def figures(text: str) -> list[tuple[int, int]]:
    """Return where telephone numbers and the like stand in a text: from and to, in characters."""
    found = (match.span() for match in _FIGURES.finditer(text))
    return [(start, end) for start, end in found if sum(letter.isdigit() for letter in text[start:end]) >= _DIGITS]


def apart(text: str) -> list[tuple[str, bool]]:
    """Return a text in pieces, each with whether it is figures that run from left to right in every language."""
    cuts = [0, *(at for span in figures(text) for at in span), len(text)]
    made = [(text[start:end], bool(n % 2)) for n, (start, end) in enumerate(pairwise(cuts))]
    return [piece for piece in made if piece[0]]
