"""Quotation marks that a writer typed round a quote, although the house's own are composed round it."""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from pressdesk.model.patterns import pattern

_DOUBLE: Final = '"“”„‟«»״'  # no Hebrew word ends in the last: there it was typed to close
_SINGLE: Final = "'‘’‚‛"
_BEHIND: Final = ".,;:!?…"  # may stand behind a closing mark
_NO_MARK: Final = pattern(
    r"""(?<=\w)['’](?=\w)  # don't
    | ['‘’](?=(?:tis|twas|em|til|cause|bout|\d\ds)\b)  # 'tis
    | (?<=\d)["'’]  # a 12" pipe
    | (?<=[א-ת])["”'’״](?=[א-ת])  # gershayim: the marks of an abbreviation in Hebrew""",
    re.IGNORECASE | re.VERBOSE,
)


class Outer(NamedTuple):
    """Where marks stand at the edges of spoken words; whether they belong together; whether one inside stands alone."""

    open: int | None
    close: int | None
    paired: bool
    torn: bool


def kept(pieces: Sequence[str], *, single: bool = False, reversed_: bool = False) -> list[tuple[slice, slice]]:
    """Return what stays of each piece of spoken words without the outer marks that were typed: two slices of it.

    A pair round a whole piece goes. So does one half at its edge, for a quote is typed in several pieces (a mark before
    each paragraph, the closing one at the end), unless a mark inside has lost its partner too. Quotes inside the words
    stay. `single`: the house's marks are single ones; `reversed_`: » opens and « closes.
    """
    found = [_outer(piece, _DOUBLE + _SINGLE if single else _DOUBLE, reversed_) for piece in pieces]
    torn = any(outer.torn for outer in found)
    return [_kept(piece, outer, torn) for piece, outer in zip(pieces, found, strict=True)]


def _kept(text: str, outer: Outer, torn: bool) -> tuple[slice, slice]:
    whole = slice(0, len(text)), slice(0, 0)
    if torn and not outer.paired:
        return whole
    start = 0 if outer.open is None else _next_word(text, outer.open + 1)
    end = len(text) if outer.close is None else len(text[: outer.close].rstrip())
    rest = slice(len(text) if outer.close is None else outer.close + 1, len(text))
    return (slice(start, end), rest) if text[start:end].strip() else whole


def _outer(text: str, marks: str, reversed_: bool) -> Outer:
    first, last = _next_word(text, 0), len(text.rstrip().rstrip(_BEHIND)) - 1
    no_marks = {found.start() for found in _NO_MARK.finditer(text)}
    waiting: list[int] = []
    partner: dict[int, int] = {}
    alone = set()
    for at in (n for n, letter in enumerate(text) if letter in marks and n not in no_marks):
        if at != last and (at == first or _opens(text, at, reversed_)):
            waiting.append(at)
        elif waiting:
            partner[waiting.pop()] = at
        else:
            alone.add(at)
    alone.update(waiting)
    # A single mark alone at an edge may be an apostrophe: the sailors’.
    edge = {at for at in (first, last) if at in alone and text[at] in _DOUBLE}
    if partner.get(first) == last:
        return Outer(first, last, True, bool(alone))
    return Outer(first if first in edge else None, last if last in edge else None, False, bool(alone - edge))


def _opens(text: str, at: int, reversed_: bool) -> bool:
    if text[at] in "«»":
        return text[at] == ("»" if reversed_ else "«")
    return text[at] in "„‚" or text[at - 1].isspace() or text[at - 1] in "([—–-/¿¡\"'“‘«„‚"


def _next_word(text: str, at: int) -> int:
    return len(text) - len(text[at:].lstrip())
