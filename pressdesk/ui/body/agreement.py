"""Where two states of a text agree: what need not be written again, and where the caret belongs after a change."""

from collections.abc import Sequence
from typing import Final

from pressdesk.model import words
from pressdesk.ui.body.lines import Line, Place

_END: Final = "\u2029"


def caret_after(old: Sequence[Line], new: Sequence[Line], caret: Place) -> Place | None:
    """Return where a caret that stood in lines which were joined or split belongs now: at the end of the change.

    None where the lines at the caret are as many as before: the text document keeps it in place by itself.
    """
    first, last = agreeing(old, new)
    if len(old) == len(new) or not first <= caret.line < len(old) - last:
        return None
    was, now = (_joined_words(lines[first : len(lines) - last]) for lines in (old, new))
    same = min(len(was), len(now))
    head = next((n for n in range(same) if was[n] != now[n]), same)
    tail = next((n for n in range(same - head) if was[-1 - n] != now[-1 - n]), same - head)
    end = now[: len(now) - tail]
    line = end.count(_END)
    return Place(first + line, len(end) - 1 - end.rfind(_END)) if first + line < len(new) else None


def agreeing(old: Sequence[Line], new: Sequence[Line]) -> tuple[int, int]:
    """Return how many lines agree from the first on, and from the last back; one line is left over to write beside."""
    same = min(len(old), len(new))
    first = next((n for n in range(same) if old[n] is not new[n] and old[n] != new[n]), same)
    rest = same - first
    last = next((n for n in range(rest) if old[-1 - n] is not new[-1 - n] and old[-1 - n] != new[-1 - n]), rest)
    if first == 0 and last == same and len(old) != len(new):
        last -= 1
    return first, last


def _joined_words(lines: Sequence[Line]) -> str:
    return _END.join("▦" if line.locked else words(line.text) for line in lines)
