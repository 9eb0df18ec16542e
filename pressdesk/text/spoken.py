"""A written quotation as a quote holds it: spoken words without outer marks, the writer's own words as attribution."""

from typing import Final, NamedTuple

from msgspec.structs import replace

from pressdesk.model import Run, Text, normalise, words
from pressdesk.text.quotation import cut, marks_for
from pressdesk.text.typography import DOUBLES, Manner, Pair, pairs

_SPACES: Final = " \u00a0\u202f"
_STOPS: Final = ".,;:!?…"
_ENDS_SPEECH: Final = ",.?!…—–-"
_WRITTEN: Final = (Pair('"', '"'), DOUBLES, Pair("«", "»"), Pair("„", "“"))


class _Piece(NamedTuple):
    """Characters of a paragraph: spoken ones, or the writer's own."""

    start: int
    end: int
    own: bool = False


def spoken(text: Text, manner: Manner) -> Text:
    """Return a paragraph as one of a quote: “We sail,” said Ana. becomes spoken words and attribution.

    One that does not begin with a quotation mark is all spoken. Marks inside become the inner ones.
    """
    whole = words(text)
    pieces = _pieces(whole, manner)
    if not pieces or not all(_speech(whole[: piece.start]) for piece in pieces if piece.own):
        return with_inner(text, manner)
    made: list[Run] = []
    for piece in pieces:
        part = cut(text, piece.start, piece.end)
        made += [replace(run, attribution=True) for run in part] if piece.own else with_inner(part, manner)
    return normalise(tuple(made))


def unwrapped(text: Text, manner: Manner) -> Text:
    """Return words without the one pair of quotation marks that stands round all of them; others as they are."""
    return spoken(text, manner) if len(_pieces(words(text), manner)) == 1 else text


def with_inner(text: Text, manner: Manner) -> Text:
    """Return words that go within quotation marks: the outer marks in them become inner ones."""
    outer, inner = pairs(manner)
    whole = words(text)
    made = list(whole)
    waiting: list[int] = []
    for n, letter in enumerate(whole):
        if waiting and letter == outer.close:
            made[waiting.pop()], made[n] = inner.open, inner.close
        elif letter == outer.open:
            waiting.append(n)
    if "".join(made) == whole:
        return text
    at = iter(made)
    return normalise(tuple(replace(run, text="".join(next(at) for _ in run.text)) for run in text))


def _pieces(whole: str, manner: Manner) -> list[_Piece]:
    """Return the pieces of a paragraph that begins with a quotation mark, without the marks; none of any other."""
    at = len(whole) - len(whole.lstrip())
    known = (*_WRITTEN, pairs(manner)[0])
    pair = next((one for one in known if whole[at : at + 1] == one.open), None)
    pieces: list[_Piece] = []
    while pair:
        start = _skip(whole, at + 1)
        close = _closing(whole, start, pair)
        end = len(whole.rstrip()) if close < 0 else len(whole[:close].rstrip(_SPACES))
        pieces.append(_Piece(start, max(start, end)))
        if close < 0:
            break
        at = whole.find(pair.open, close + 1)
        pieces += _between(whole, close + 1, at if at >= 0 else len(whole.rstrip()), manner)
        if at < 0:
            break
    return [piece for piece in pieces if piece.start < piece.end]


def _closing(whole: str, start: int, pair: Pair) -> int:
    if pair.close == "’":  # an apostrophe too, so only the last one counts
        last = len(whole.rstrip().rstrip(_STOPS)) - 1
        return last if whole[last] == "’" and last >= start else -1
    depth = 0
    for n in range(start, len(whole)):
        if whole[n] == pair.close and depth == 0:
            return n
        depth += (whole[n] == pair.open) - (whole[n] == pair.close)
    return -1


def _between(whole: str, start: int, end: int, manner: Manner) -> list[_Piece]:
    """Return what stands between two quotations: spaces, stops that belong to the words before, the writer's words."""
    outside = marks_for(manner.language, manner.house).outside
    stop = start
    core = whole[start:end].strip()
    if core.strip(_STOPS) == "" or (core[:1] and core[0] in outside):
        stop = start + len(whole[start:end]) - len(whole[start:end].lstrip(_STOPS))
    own, last = _skip(whole, stop), len(whole[:end].rstrip())
    if own >= last:
        return [_Piece(start, end)]
    return [_Piece(start, own), _Piece(own, last, True), _Piece(last, end)]


def _speech(before: str) -> bool:
    """Return whether words in quotation marks are speech that the writer's words may follow, and no title or term."""
    return before.rstrip(_SPACES + '"”»“’')[-1:] in _ENDS_SPEECH


def _skip(whole: str, at: int) -> int:
    return at + len(whole[at:]) - len(whole[at:].lstrip(_SPACES))
