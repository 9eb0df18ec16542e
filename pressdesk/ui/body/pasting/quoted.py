"""Quotations of a page as quotes of a release: without the marks round the whole, which PressDesk composes itself."""

import re
from typing import Final

from msgspec.structs import replace

from pressdesk.model import Quote, Speaker, Text, clean_line, words
from pressdesk.model.patterns import pattern
from pressdesk.text import cut

_PAIRS: Final = {"“": "”", "«": "»", "»": "«", "„": "“", '"': '"', "‘": "’", "‚": "‘", "「": "」"}
_SPEAKS: Final = pattern(r"[—–―]\s*|-\s+")
_LONGEST = 120  # characters of a line that names a speaker


def unmarked(quote: Quote) -> Quote:
    """Return a quote as a release holds it: a last line that names the speaker is the speaker, outer marks go."""
    *spoken, last = quote.paragraphs
    if spoken and quote.speaker is None and len(words(last)) < _LONGEST and re.match(r"[—–―]\s", words(last)):
        quote = replace(quote, paragraphs=tuple(spoken), speaker=speaker_of(last))
    return _unmarked(quote)


def speaker_of(text: Text) -> Speaker | None:
    """Return who speaks, from a line such as `— Ana Ruiz, director, Harbour Authority`."""
    said = clean_line(words(text)).strip()
    dash = _SPEAKS.match(said)
    name, *more = (part.strip() for part in said[dash.end() if dash else 0 :].split(",", 2))
    return Speaker(name, *more) if name else None


def _unmarked(quote: Quote) -> Quote:
    """Return the quote without the marks that open each paragraph and close the last. Where the marks stand otherwise
    the words keep theirs, and none are composed."""
    said = [words(text) for text in quote.paragraphs]
    opening = said[0][:1]
    closing = _PAIRS.get(opening)
    if closing is None or len(said[-1]) < 2:
        return quote
    ends = said[-1].rstrip()
    reopened = all(text.startswith((opening, closing)) for text in said[1:])
    inner = said[-1][1:-1] if len(said) == 1 else "".join(said)[1:-1]
    if not reopened or not ends.endswith(closing) or closing in inner:
        return replace(quote, marks="none")
    cuts = [cut(text, 1, len(words(text)) - (n == len(said) - 1)) for n, text in enumerate(quote.paragraphs)]
    return replace(quote, paragraphs=tuple(_stripped(text) for text in cuts))


def _stripped(text: Text) -> Text:
    """Return the words without the space that French sets beside its marks."""
    said = words(text)
    return cut(text, len(said) - len(said.lstrip("\u00a0\u202f ")), len(said.rstrip("\u00a0\u202f ")))
