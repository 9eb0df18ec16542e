"""Where a text is not its writer's own prose: addresses, and words in quotation marks."""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise
from typing import Final, TypeAlias

Span: TypeAlias = tuple[int, int]

# Endings of web addresses and of files: a word with a dot is one of these only where it ends in one.
_ENDINGS: Final = (
    "com|org|net|edu|gov|mil|int|info|news|press|app|dev|io|co|eu|uk|us|ca|au|nz|ie|fr|es|de|it|pt|mx|ar|cl|pe|br|nl"
    "|be|ch|at|se|no|dk|fi|pl|lt|lv|ee|ru|ua|jp|cn|in|za|cat|pdf|docx?|xlsx?|pptx?|odt|jpe?g|png|gif|svg|mp[34]|mov"
    "|zip|html?|txt|csv|json"
)
_ADDRESS: Final = re.compile(
    rf"""(?:https?|ftp|mailto|tel):\S*[\w/]       # a web address with its scheme
    |\bwww\.\S*[\w/]
    |(?<![\w.+-])[\w.+-]++@[\w-]+(?:\.[\w-]+)*    # an email address
    |(?<![\w@])[@#]\w[\w.]*                       # a handle, a tag
    |(?<![\w-])(?<![\w-]\.)[\w-]++(?:\.[\w-]++)*\.(?:{_ENDINGS})\b(?:[/?#]\S*[\w/])?
    |\b[A-Za-z]:\\\S*\w | (?<!\w)~?/\w[\w.-]*/\S*[\w/]   # a path
    """,
    re.VERBOSE,
)
# What every address holds; it is found fast.
_SIGN: Final = re.compile(r"[@#/\\.:](?:(?<=[@#/\\])|(?<=\w\.)[A-Za-z]\w|(?<=[a-z]:)\S|(?<=www\.)\S)")
_QUOTED: Final = re.compile(r"“[^”]*(?:”|$)|«[^»]*(?:»|$)|„[^“”]*(?:[“”]|$)|\"[^\"]*\"")


@lru_cache(maxsize=4000)
def addresses(text: str) -> tuple[Span, ...]:
    """Return where web and mail addresses, handles, tags, file names and paths stand."""
    return tuple(found.span() for found in _ADDRESS.finditer(text)) if _SIGN.search(text) else ()


@lru_cache(maxsize=4000)
def quoted(text: str) -> tuple[Span, ...]:
    """Return where words in quotation marks stand, with their marks; a mark that never closes reaches to the end."""
    return tuple(found.span() for found in _QUOTED.finditer(text))


def touches(start: int, end: int, spans: Iterable[Span]) -> bool:
    """Return whether the characters `start` to `end` share one with any of the spans."""
    return any(start < last and first < end for first, last in spans)


def masked(text: str, spans: Iterable[Span]) -> str:
    """Return a text of the same length in which the spans are figures, which no checker takes for words."""
    edges = [0, *(edge for span in spans for edge in span), len(text)]
    pieces = [
        text[first:last] if n % 2 == 0 else "0" * (last - first) for n, (first, last) in enumerate(pairwise(edges))
    ]
    return "".join(pieces)
