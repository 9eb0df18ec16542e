"""The margins a web page asks for when it is printed: `@page { margin: 20mm }`."""

import re
from typing import NamedTuple

_STYLE = re.compile(r"<style[^>]*>(.*?)</style", re.IGNORECASE | re.DOTALL)
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
# A rule for some pages only (`@page :first`, `@page cover`) is none for all of them. Boxes in the margin may nest.
_RULE = re.compile(r"@page\s*\{((?:[^{}]|\{[^{}]*\})*)\}", re.IGNORECASE)
_BOX = re.compile(r"@[\w-]+\s*\{[^{}]*\}")
_MARGIN = re.compile(r"^margin(?:-(top|right|bottom|left))?$")
_LENGTH = re.compile(r"(\d*\.?\d+)(mm|cm|in|pt|pc|px|q)|0")
_MM = {"mm": 1, "cm": 10, "in": 25.4, "pt": 25.4 / 72, "pc": 25.4 / 6, "px": 25.4 / 96, "q": 0.25}
# The value of each side by how many there are: top, right, bottom, left.
_SIDES = {1: (0, 0, 0, 0), 2: (0, 1, 0, 1), 3: (0, 1, 2, 1), 4: (0, 1, 2, 3)}


class Margins(NamedTuple):
    """Margins of a printed page in millimetres."""

    top: float = 20
    right: float = 20
    bottom: float = 20
    left: float = 20


def margins(html: str) -> Margins:
    """Return what the `@page` rules of the page's style sheets ask for; 20 mm where they ask for nothing.

    Absolute lengths are understood (CSS Values 4, 6.2); anything else is as if it were not there.
    """
    found = Margins()
    for rule in _RULE.findall(_COMMENT.sub("", " ".join(_STYLE.findall(html)))):
        for declaration in _BOX.sub("", rule).split(";"):
            name, _, value = declaration.partition(":")
            if match := _MARGIN.match(name.strip().lower()):
                found = _with(found, match[1], value.strip().lower().removesuffix("!important").split())
    return found


def _with(found: Margins, side: str | None, values: list[str]) -> Margins:
    lengths = [_mm(value) for value in values]
    if None in lengths or len(lengths) not in (_SIDES if side is None else (1,)):
        return found
    known = [length for length in lengths if length is not None]
    if side is not None:
        return found._replace(**{side: known[0]})
    return Margins(*(known[at] for at in _SIDES[len(known)]))


def _mm(value: str) -> float | None:
    match = _LENGTH.fullmatch(value)
    if match is None:
        return None
    return float(match[1]) * _MM[match[2]] if match[1] else 0.0
