"""What a person typed into the search field: as a question to the index, and as the hit in a text."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from pressdesk.model import clean_line

MOST = 24  # terms of a query that are looked at; the index refuses some hundreds
SHOWN = 96  # characters of a snippet
BEFORE = 28  # of them at most before the hit
CANDIDATES = 4  # hits of a text that are compared for the snippet

_TERM = re.compile(r'["“”«»]([^"“”«»]*)(["“”«»]?)|([^\s"“”«»]+)')
_TOKEN = re.compile(r"[^\W_]+")
_BREAK = r"[\W_]+"
_WHOLE = "[\u0300-\u036f]*(?![^\\W_])"  # accents may stand loose behind their letter
_BEGUN = "(?:[^\\W_]|[\u0300-\u036f])*"


class Query(NamedTuple):
    """A question: `match` in FTS5's language (empty: nothing to ask), `hit` finding any of its terms in folded text.

    `first` is the beginning of the longest term, folded, up to its first break.
    """

    match: str
    hit: re.Pattern[str]
    first: str


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
    first = max(tokens, key=lambda parts: len("".join(parts)), default=[""])[0]
    return Query(asked + "*" * open_end, re.compile(f"(?<![^\\W_])(?:{'|'.join(hits)})"), first)


class _Folding(dict[int, str]):
    """Each character without its accent, in small letters; always one for one, so that places stay."""

    def __missing__(self, code: int) -> str:
        small = unicodedata.normalize("NFD", chr(code))[:1].lower()
        self[code] = small if len(small) == 1 else chr(code)
        return self[code]


_FOLDING = _Folding()


def folded(text: str) -> str:
    """Return `text` as the index compares it, of the same length: small letters, no accents."""
    return text.lower() if text.isascii() else text.translate(_FOLDING)


def hit_at(text: str, query: Query) -> int | None:
    """Return where a hit of the longest term begins: of the first few the one with most other hits close behind."""
    hits = [*islice(_hits(text, query), CANDIDATES)] or [*islice(_hits(folded(text), query), CANDIDATES)]
    return max(hits, key=lambda hit: hit[1])[0] if hits else None


def _hits(text: str, query: Query) -> Iterator[tuple[int, int]]:
    """Yield where hits begin that are written as `query.first`, each with how many hits a snippet from there shows."""
    at = text.find(query.first)
    while at >= 0:
        if not at or not text[at - 1].isalnum():
            behind = folded(text[at : at + SHOWN - BEFORE])
            if query.hit.match(behind):
                yield at, len(query.hit.findall(behind))
        at = text.find(query.first, at + 1)


def snippet(text: str, hit: re.Pattern[str], at: int) -> tuple[tuple[str, bool], ...]:
    """Return the words around the hit that begins `at` as (text, is it a hit)."""
    start, end = _window(text, at)
    shown = text[start:end]
    pairs: list[tuple[str, bool]] = [("… " if start else "", False)]
    done = 0
    for found in hit.finditer(folded(shown)):
        pairs += [(shown[done : found.start()], False), (shown[found.start() : found.end()], True)]
        done = found.end()
    pairs.append((shown[done:] + (" …" if end < len(text) else ""), False))
    if pairs[0][0] and len(pairs) > 1 and not pairs[1][1]:
        pairs[:2] = [(pairs[0][0] + pairs[1][0], False)]
    return tuple((part.replace("\n", " · "), is_hit) for part, is_hit in pairs if part)


def _window(text: str, at: int) -> tuple[int, int]:
    """Return where a snippet begins and ends that shows what stands at `at`, cut between words."""
    start = max(0, at - BEFORE)
    if start and (space := re.search(r"\s", text[start:at])):
        start += space.end()
    end = min(len(text), start + SHOWN)
    if end < len(text) and (space := re.search(r"\s\S*$", text[at + 1 : end])):
        end = at + 1 + space.start()
    return start, end
