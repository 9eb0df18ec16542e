"""White space of HTML in words: what shows as one space becomes one, what holds words together stays."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from msgspec.structs import replace

from pressdesk.model import Run, Text, normalise
from pressdesk.model.patterns import pattern

_SPACES: Final = pattern("[ \u00a0]{2,}")
_BREAK: Final = pattern("[ \u00a0]*\n[ \u00a0]*")
ENDS: Final = " \n\u00a0"


def collapsed(data: str, pre: bool) -> str:
    """Return the words of a page as they show: line ends are spaces, but not in preformatted words."""
    data = data.replace("\u00ad", "").replace("\ufeff", "")
    return data.replace("\t", " ") if pre else re.sub("[ \n\t]+", " ", data)


def tidy(runs: Iterable[Run]) -> Text:
    """Return runs as one Text: no two spaces in a row, none at its ends or round a line break.

    A no-break space beside another space is what programs write for two spaces, so it is not kept.
    """
    made: list[Run] = []
    for run in normalise(tuple(runs)):
        text = _BREAK.sub("\n", _SPACES.sub(" ", run.text))
        last = made[-1].text if made else "\n"
        if last[-1] in ENDS:
            if text[0] in " \u00a0" and last[-1] == "\u00a0":
                made[-1] = replace(made[-1], text=last[:-1] + " ")
            text = text.lstrip(" \u00a0")
        if text.startswith("\n") and made:
            made[-1] = replace(made[-1], text=made[-1].text.rstrip(" \u00a0"))
            if not made[-1].text:
                made.pop()
        if text:
            made.append(replace(run, text=text))
    return trimmed(made)


def trimmed(runs: Iterable[Run]) -> Text:
    """Return runs without spaces and line breaks at either end."""
    text = list(runs)
    while text and not text[0].text.strip(ENDS):
        del text[0]
    while text and not text[-1].text.strip(ENDS):
        del text[-1]
    if text:
        text[0] = replace(text[0], text=text[0].text.lstrip(ENDS))
        text[-1] = replace(text[-1], text=text[-1].text.rstrip(ENDS))
    return normalise(tuple(text))


def stanzas(text: Text) -> Iterator[Text]:
    """Yield the parts of a text between two or more line breaks in a row."""
    part: list[Run] = []
    for run in text:
        first, *more = re.split("\n{2,}", run.text)
        part.append(replace(run, text=first))
        for piece in more:
            if made := trimmed(part):
                yield made
            part = [replace(run, text=piece)]
    if made := trimmed(part):
        yield made
