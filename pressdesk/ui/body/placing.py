"""Whole blocks among the lines of a body: put beside others, moved past them. Pure functions."""

from collections.abc import Sequence

from pressdesk.ui.body.edits import settle
from pressdesk.ui.body.lines import Line, Lines, Place, joined


def bounds(lines: Sequence[Line], n: int) -> tuple[int, int]:
    """Return the first and the last line of the block that line `n` belongs to."""
    first = last = n
    while first and joined(lines[first - 1], lines[first]):
        first -= 1
    while last + 1 < len(lines) and joined(lines[last], lines[last + 1]):
        last += 1
    return first, last


def placed(lines: Sequence[Line], place: Place, new: Sequence[Line]) -> Lines:
    """Return the lines with blocks of their own at the border of the block that a place is in: none is cut in two.

    Before it where the place is its very beginning; an empty paragraph gives way. The caret is on the first of them.
    """
    n, at = place
    if lines[n].kind == "paragraph" and not lines[n].text:
        first, past = n, n + 1
    else:
        first, last = bounds(lines, n)
        first = past = first if (n, at) == (first, 0) else last + 1
    return Lines(settle((*lines[:first], *new, *lines[past:])), first, 0)


def moved(lines: Sequence[Line], place: Place, by: int) -> Lines:
    """Return the lines with the block at a place moved up (-1) or down (1) past its neighbour, the caret in it.

    An item moves within its list first. Where there is nothing to pass, nothing changes.
    """
    n, at = place
    beside = n + by
    if lines[n].kind in ("bullet", "number") and 0 <= beside < len(lines) and joined(*_two(lines, n, beside)):
        made = list(lines)
        made[n], made[beside] = made[beside], made[n]
        return Lines(tuple(made), beside, at)
    first, last = bounds(lines, n)
    if not 0 <= (beside := first - 1 if by < 0 else last + 1) < len(lines):
        return Lines(tuple(lines), n, at)
    start, end = bounds(lines, beside)
    block, other = lines[first : last + 1], lines[start : end + 1]
    if by < 0:
        return Lines((*lines[:start], *block, *other, *lines[last + 1 :]), n - len(other), at)
    return Lines((*lines[:first], *other, *block, *lines[end + 1 :]), n + len(other), at)


def _two(lines: Sequence[Line], one: int, other: int) -> tuple[Line, Line]:
    return lines[min(one, other)], lines[max(one, other)]
