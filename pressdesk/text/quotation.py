"""Quotation marks composed from the words of a quote, by language; they are never stored.

English: opened on every paragraph, closed after the last spoken words, closed and reopened round the writer's own
words. Spanish: the writer's words stand between rayas without closing, and the full stop follows the closing mark
(RAE, Ortografía 2010). French: « » with narrow no-break spaces, the writer's words inside.
Marks that the writer typed round the whole are dropped; quotes inside the words stay.
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from msgspec.structs import replace

from pressdesk.model import HouseStyle, Quote, Run, Text, normalise, words
from pressdesk.text.typed import kept


class Marks(NamedTuple):
    """The marks of one language: `reopen` begins later paragraphs; `inside` keeps the quote open round attribution,
    between `rayas` where set; the characters in `outside` move behind the closing mark."""

    open: str
    close: str
    reopen: str
    inside: bool = False
    rayas: bool = False
    outside: str = ""


_DOUBLE: Final = Marks("“", "”", "“")
_SINGLE: Final = Marks("‘", "’", "‘")
_SPANISH: Final = Marks("«", "»", "»", inside=True, rayas=True, outside=".,")
_FRENCH: Final = Marks("«\u202f", "\u202f»", "«\u202f", inside=True, outside=",")
_MARKS: Final[dict[tuple[str, str], Marks]] = {
    ("", "double"): _DOUBLE,
    ("", "single"): _SINGLE,
    ("", "guillemets"): Marks("«", "»", "«"),
    ("es", "double"): Marks("“", "”", "“", inside=True, rayas=True, outside=".,"),
    ("es", "single"): Marks("‘", "’", "‘", inside=True, rayas=True, outside=".,"),
    ("es", "guillemets"): _SPANISH,
    ("fr", "double"): Marks("“", "”", "“", inside=True, outside=","),
    ("fr", "guillemets"): _FRENCH,
    ("ar", "double"): Marks("”", "“", "”"),
    ("ur", "double"): Marks("”", "“", "”"),
    ("he", "double"): Marks("”", "”", "”"),
    ("he", "single"): Marks("’", "’", "’"),
    ("de", "double"): Marks("„", "“", "„", outside=","),
    ("de", "single"): Marks("‚", "‘", "‚", outside=","),
    ("de", "guillemets"): Marks("»", "«", "»", outside=","),
}
_GUILLEMETS: Final = ("es", "es-ES", "fr", "it", "ru", "uk", "no", "nb", "el", "ar", "fa")


_SINGLES: Final = ("‘", "‚", "’")


def marks_for(language: str, house: HouseStyle | None = None) -> Marks:
    """Return the quotation marks of this language, as the house has set them or as is usual."""
    base = language.partition("-")[0]
    usual = "guillemets" if language in _GUILLEMETS or (base in _GUILLEMETS and base != "es") else "double"
    chosen = {mark.language: mark.style for mark in house.marks} if house else {}
    style = chosen.get(language) or chosen.get(base) or usual
    return _MARKS.get((base, style)) or _MARKS["", style]


class _Piece(NamedTuple):
    """Neighbouring runs of one paragraph, all spoken or all attribution."""

    paragraph: int
    attribution: bool
    text: Text


def quote_lines(quote: Quote, language: str, house: HouseStyle | None = None) -> tuple[Text, ...]:
    """Return the quote's paragraphs with their quotation marks; empty paragraphs print nothing."""
    paragraphs = tuple(text for text in quote.paragraphs if words(text).strip())
    if quote.marks == "none":
        return paragraphs
    marks = marks_for(language, house)
    pieces = _without_typed([piece for n, text in enumerate(paragraphs) for piece in _pieces(n, text)], marks)
    lines: list[list[Run]] = [[] for _ in paragraphs]
    last_spoken = max((n for n, p in enumerate(pieces) if not p.attribution), default=-1)
    opened = False
    held = ""  # punctuation that waits for the raya to close
    for n, piece in enumerate(pieces):
        line = lines[piece.paragraph]
        if piece.attribution:
            line.extend(_aside(piece.text, held) if opened and marks.rayas else piece.text)
            held = ""
            continue
        following = pieces[n + 1] if n + 1 < len(pieces) else None
        closes = n == last_spoken or (not marks.inside and following is not None and following.attribution)
        before = "" if opened and line else marks.reopen if opened else marks.open
        raya_next = marks.rayas and not closes and following is not None and following.attribution
        spoken, held = _hold(piece.text) if raya_next else (piece.text, "")
        line.extend(_marked(spoken, before, marks if closes else None))
        opened = not closes
    return tuple(normalise(tuple(line)) for line in lines)


def _pieces(paragraph: int, text: Text) -> Iterator[_Piece]:
    """Yield the pieces of one paragraph; white space between two attributions belongs to them."""
    current: list[Run] = []
    for run in text:
        spoken_blank = not run.attribution and not run.text.strip()
        if current and (spoken_blank or run.attribution == current[-1].attribution):
            current.append(replace(run, attribution=current[-1].attribution) if spoken_blank else run)
            continue
        if current:
            yield _Piece(paragraph, current[0].attribution, tuple(current))
        current = [run]
    if current:
        yield _Piece(paragraph, current[0].attribution, tuple(current))


def _without_typed(pieces: list[_Piece], marks: Marks) -> list[_Piece]:
    """Return the pieces, the spoken ones without the outer marks that the writer typed."""
    spoken = [words(piece.text) for piece in pieces if not piece.attribution]
    spans = iter(kept(spoken, single=marks.open in _SINGLES, reversed_=marks.open == "»"))
    return [
        piece if piece.attribution else piece._replace(text=tuple(r for s in next(spans) for r in _of(piece.text, s)))
        for piece in pieces
    ]


def _of(text: Text, span: slice) -> Text:
    return cut(text, span.start, span.stop)


def _split(text: Text) -> tuple[str, Text, str]:
    """Return leading white space, the core, trailing white space."""
    whole = words(text)
    lead, trail = len(whole) - len(whole.lstrip()), len(whole.rstrip())
    return whole[:lead], cut(text, lead, max(trail, lead)), whole[max(trail, lead) :]


def cut(text: Text, start: int, end: int) -> Text:
    """Return the characters of `text` from `start` to `end` with their marks."""
    runs: list[Run] = []
    at = 0
    for run in text:
        part = run.text[max(start - at, 0) : max(end - at, 0)]
        if part:
            runs.append(replace(run, text=part))
        at += len(run.text)
    return tuple(runs)


def _like(text: str, run: Run) -> Run:
    return replace(run, text=text, link=None)


def _marked(text: Text, before: str, close: Marks | None) -> Iterator[Run]:
    """Yield the spoken words with `before` in front and the closing mark behind, white space outside."""
    lead, core, trail = _split(text)
    if not core:
        yield from text
        return
    if lead:
        yield _like(lead, core[0])
    if before:
        yield _like(before, core[0])
    moved = ""
    if close:
        last = words(core)[-1]
        if last in close.outside and words(core)[-2:-1] != last:
            core, moved = cut(core, 0, len(words(core)) - 1), last
    yield from core
    if close:
        yield _like(close.close + moved, core[-1] if core else text[-1])
    if trail:
        yield _like(trail, text[-1])


def _hold(text: Text) -> tuple[Text, str]:
    """Return the spoken words without the comma or stop that must wait for the raya, and that mark."""
    _, core, _ = _split(text)
    whole = words(text).rstrip()
    if whole and whole[-1] in ",." and whole[-2:-1] != whole[-1] and core:
        return (*cut(text, 0, len(whole) - 1), _like(" ", text[-1])), whole[-1]
    return text, ""


def _aside(text: Text, held: str) -> Iterator[Run]:
    """Yield attribution between rayas, its own stop (or the one held back) behind."""
    lead, core, trail = _split(text)
    if not core:
        yield from text
        return
    whole = words(core)
    stop = whole[-1] if whole[-1] in ",." else ""
    body = cut(core, 0, len(whole) - len(stop))
    yield _like(lead + "—", text[0])
    yield from body
    yield _like("—" + (stop or held) + trail, text[-1])
