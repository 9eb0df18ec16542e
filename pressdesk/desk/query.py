"""What a person typed into the search field: as a question to the index, and as the hit in a text."""

import re
import unicodedata
from typing import NamedTuple

from pressdesk.model import clean_line
from pressdesk.model.patterns import pattern

MOST = 24  # terms of a query that are looked at; the index refuses some hundreds
SHOWN = 96  # characters of a snippet
BEFORE = 28  # of them at most before the hit
REACH = SHOWN - BEFORE
CANDIDATES = 4  # hits of a text that are compared for the snippet

_TERM = pattern(r'["“”«»]([^"“”«»]*)(["“”«»]?)|([^\s"“”«»]+)')
_TOKEN = pattern(r"[^\W_]+")
_BREAK = r"[\W_]+"
_WHOLE = "[\u0300-\u036f]*(?![^\\W_])"  # accents may stand loose behind their letter
_BEGUN = "(?:[^\\W_]|[\u0300-\u036f])*"


class Query(NamedTuple):
    """A question: `match` in FTS5's language (empty: nothing to ask), `hit` finding any of its terms in folded text.

    A hit begins where a word begins; the patterns leave that to be looked at, for then they are fast. `longest` finds
    the longest term, `several` tells whether there are others.
    """

    match: str
    hit: re.Pattern[str]
    longest: re.Pattern[str]
    several: bool


def parsed(typed: str) -> Query:
    """Return the query that a person typed: all words must occur, words in quotation marks in that order.

    The last word is taken as a beginning, unless a space or a closing mark follows it. Any characters are allowed.
    """
    typed = clean_line(typed)
    found = [(phrase or word, bool(word) or not closed) for phrase, closed, word in _TERM.findall(typed)]
    terms = [(term, opened) for term, opened in found if any(map(str.isalnum, term))][:MOST]
    open_end = bool(terms) and found[-1] == terms[-1] and terms[-1][1] and not typed[-1:].isspace()
    asked = " ".join('"' + term.replace('"', "") + '"' for term, _ in terms)
    tokens = [_TOKEN.findall(folded(term)) for term, _ in terms]
    ends = [_WHOLE] * (len(terms) - open_end) + [_BEGUN] * open_end
    hits = [_BREAK.join(map(re.escape, parts)) + end for parts, end in zip(tokens, ends, strict=True)]
    return Query(
        asked + "*" * open_end, re.compile("|".join(hits)), re.compile(max(hits, key=len, default="")), len(hits) > 1
    )


class _Folding(dict[int, str]):
    """Each character without its accent, in small letters; always one for one, so that places stay."""

    def __missing__(self, code: int) -> str:
        small = unicodedata.normalize("NFD", chr(code))[:1].lower()
        self[code] = small if len(small) == 1 else chr(code)
        return self[code]


_FOLDING = _Folding()
_FOREIGN = pattern("[^\x00-\x7f]+")


def folded(text: str) -> str:
    """Return `text` as the index compares it, of the same length: small letters, no accents."""
    small = text.lower()
    if len(small) != len(text):
        return text.translate(_FOLDING)
    return small if small.isascii() else _FOREIGN.sub(lambda run: run.group().translate(_FOLDING), small)


def hit_at(text: str, query: Query) -> int | None:
    """Return where a hit of the longest term begins: of the first few the one with most other hits close behind.

    `text` is looked at as it is written: give it folded, too, where nothing is found.
    """
    places: list[int] = []
    for found in query.longest.finditer(text):
        at = found.start()
        if not at or not text[at - 1].isalnum():
            places.append(at)
            if len(places) == CANDIDATES or not query.several:
                break
    if len(places) < 2:
        return places[0] if places else None
    return max(places, key=lambda at: len(_hits(text[at : at + REACH], query)))


def snippet(text: str, query: Query, at: int) -> tuple[tuple[str, bool], ...]:
    """Return the words around the hit that begins `at` as (text, is it a hit), cut between words."""
    start = max(0, at - BEFORE)
    if start:
        start = max(start, text.find(" ", start, at) + 1)
    end = start + SHOWN
    if end < len(text) and (space := text.rfind(" ", at + 1, end)) > 0:
        end = space
    shown = text[start:end]
    pairs: list[tuple[str, bool]] = []
    said, done = "… " if start else "", 0
    for low, high in _hits(shown, query) or [(at - start, len(shown))]:  # a hit may be longer than what is shown
        if said or low > done:
            pairs.append((said + shown[done:low], False))
        pairs.append((shown[low:high], True))
        said, done = "", high
    if rest := shown[done:] + (" …" if end < len(text) else ""):
        pairs.append((rest, False))
    if "\n" in shown:
        pairs = [(part.replace("\n", " · "), is_hit) for part, is_hit in pairs]
    return tuple(pairs)


def _hits(text: str, query: Query) -> list[tuple[int, int]]:
    """Return where the hits in `text` begin and end."""
    plain = folded(text)
    spans = [found.span() for found in query.hit.finditer(plain)]
    return [span for span in spans if not span[0] or not plain[span[0] - 1].isalnum()]
