"""What a writer does to lines: pure functions from lines and places to `Lines` (the new lines and the caret).

A place is a line's number and a character in it. In a locked line only its beginning (0) and its end matter.
"""

from collections.abc import Iterable, Sequence
from typing import Final

from pressdesk.model import Detail, Quote, Text, normalise, without_attribution
from pressdesk.text import cut
from pressdesk.ui.body.lines import SPOKEN, Head, Kind, Line, Lines, Place, joined, new_group

_LISTS: Final = ("bullet", "number")
_HEADS: Final[dict[Kind, Head]] = {"quote": Quote(), "detail": Detail()}


def length(line: Line) -> int:
    """Return how many characters a line has; a locked line counts as one."""
    return 1 if line.locked else sum(len(run.text) for run in line.text)


def as_kind(line: Line, kind: Kind, group: int = 0, head: Head = None) -> Line:
    """Return `line` as another kind; only the words of a quote keep attribution."""
    text = line.text if kind == "quote" else without_attribution(line.text)
    return Line(kind, text, group, head)


def settle(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Return `lines` in good order: each block with a group of its own, a lead-in first in a quote that has words."""
    settled: list[Line] = []
    seen: set[int] = set()
    renamed: dict[int, int] = {}
    for n, line in enumerate(lines):
        before = lines[n - 1] if n else None
        if before and joined(before, line):
            line = _regrouped(line, renamed.get(line.group, line.group))
        elif line.group:
            fresh = new_group() if line.group in seen else line.group
            seen.add(line.group)
            seen.add(fresh)
            renamed[line.group] = fresh
            line = _regrouped(line, fresh)
        settled.append(line)
        after = lines[n + 1] if n + 1 < len(lines) else None
        if line.kind == "lead_in" and not (after and joined(lines[n], after)):
            settled.append(Line("quote", (), line.group, line.head))
    settled = settled or [Line()]
    if len(settled) == len(lines) and all(a is b for a, b in zip(settled, lines, strict=True)):
        return tuple(lines)
    return tuple(settled)


def _regrouped(line: Line, group: int) -> Line:
    return line if line.group == group else line._replace(group=group)


def cut_out(lines: Sequence[Line], start: Place, end: Place) -> Lines:
    """Return the lines without what lies between two places; a locked line that is touched goes as a whole.

    The line that remains keeps the kind of the first, or of the last where nothing of the first remains.
    """
    first, last = lines[start.line], lines[end.line]
    if first.locked and start.at > 0 and start != end:
        if start.line == end.line:
            return Lines(tuple(lines), *start)
        return cut_out(lines, Place(start.line + 1, 0), end)
    if last.locked and end.at == 0 and start.line < end.line:
        return cut_out(lines, start, Place(end.line - 1, length(lines[end.line - 1])))
    if first.locked and start.line == end.line and len(lines) > 1:
        return (
            _removed(lines, start.line, max(start.line - (start.line + 1 == len(lines)), 0))
            if start != end
            else Lines(tuple(lines), *start)
        )
    left = () if first.locked else cut(first.text, 0, start.at)
    right = () if last.locked else cut(last.text, end.at, length(last))
    like = last if not left and right else first
    if like.locked:
        like = Line() if first.locked else first
    if start == Place(0, 0) and end == Place(len(lines) - 1, length(last)) and start.line < end.line:
        like = Line()
    one = _worded(like, (*left, *right))
    return Lines((*lines[: start.line], one, *lines[end.line + 1 :]), start.line, 0 if first.locked else start.at)


def _worded(line: Line, text: Text) -> Line:
    """Return the line with other words."""
    text = normalise(text)
    return line._replace(text=text if line.kind == "quote" else without_attribution(text))


def between(lines: Sequence[Line], start: Place, end: Place) -> tuple[Line, ...]:
    """Return what lies between two places: within one line a plain paragraph (or the quoted words)."""
    first, last = lines[start.line], lines[end.line]
    if start.line == end.line:
        return (
            (first,) if first.locked else (Line("paragraph", without_attribution(cut(first.text, start.at, end.at))),)
        )
    chosen = list(lines[start.line + 1 : end.line])
    if not (first.locked and start.at > 0):
        chosen.insert(0, first._replace(text=cut(first.text, start.at, length(first))))
    if not (last.locked and end.at == 0):
        chosen.append(last._replace(text=cut(last.text, 0, end.at)))
    return tuple(chosen)


def enter(lines: Sequence[Line], place: Place) -> Lines:
    """Return the lines after Enter: a new line of the kind a writer expects there."""
    n, at = place
    line = lines[n]
    end = length(line)
    if line.locked:
        return _inserted(lines, n if at == 0 else n + 1, Line(), caret=n if at == 0 else n + 1)
    if line.kind == "lead_in":
        return _enter_lead_in(lines, place)
    if not end and line.kind in ("quote", "detail") and _sole(lines, n):
        return _inserted(lines, n + 1, Line(), caret=n + 1)
    if not end and line.kind != "paragraph":
        return Lines(settle(_replaced(lines, n, as_kind(line, "paragraph"))), n, 0)
    if line.kind == "subheading" and at in (0, end):
        return _inserted(lines, n + bool(at), Line(), caret=n + 1)
    left, right = _worded(line, cut(line.text, 0, at)), _worded(line, cut(line.text, at, end))
    return Lines((*lines[:n], left, right, *lines[n + 1 :]), n + 1, 0)


def _enter_lead_in(lines: Sequence[Line], place: Place) -> Lines:
    n, at = place
    line = lines[n]
    if at == length(line) and n + 1 < len(lines) and joined(line, lines[n + 1]):
        return Lines(tuple(lines), n + 1, 0)
    if at == 0:
        return _inserted(lines, n, Line(), caret=n + 1)
    left, right = _worded(line, cut(line.text, 0, at)), Line("quote", cut(line.text, at, length(line)), *line[2:])
    return Lines(settle((*lines[:n], left, right, *lines[n + 1 :])), n + 1, 0)


def backspace(lines: Sequence[Line], n: int) -> Lines | Place:
    """Return the lines after Backspace at the start of line `n`, or the locked line that must be selected first."""
    line, before = lines[n], lines[n - 1] if n else None
    alone = line.kind in ("bullet", "number", "subheading") or not (before and joined(before, line))
    if alone and line.kind != "paragraph" and not line.locked:
        return Lines(settle(_replaced(lines, n, as_kind(line, "paragraph"))), n, 0)
    if before is None:
        return Lines(tuple(lines), 0, 0)
    if before.locked:
        return Place(n - 1, 0) if length(line) else _removed(lines, n, n - 1)
    if before.kind == "lead_in" and line.kind == "quote" and not length(line) and not _continues(lines, n):
        whole = (*lines[: n - 1], as_kind(before, "paragraph"), *lines[n + 1 :])
        return Lines(settle(whole), n - 1, length(before))
    if not length(before) and not before.group:
        return _removed(lines, n - 1, n - 1)
    return _settled(cut_out(lines, Place(n - 1, length(before)), Place(n, 0)))


def delete(lines: Sequence[Line], n: int) -> Lines | Place:
    """Return the lines after Delete at the end of line `n`, or the locked line that must be selected first."""
    line, after = lines[n], lines[n + 1] if n + 1 < len(lines) else None
    if after is None:
        return Lines(tuple(lines), n, length(line))
    if after.locked:
        return Place(n + 1, 0) if length(line) or line.group else _removed(lines, n, n)
    if not length(line):
        return _removed(lines, n, n)
    return _settled(cut_out(lines, Place(n, length(line)), Place(n + 1, 0)))


def _sole(lines: Sequence[Line], n: int) -> bool:
    """Return whether the empty line `n` is all the words of a quote or detail that has more than words."""
    before = lines[n - 1] if n else None
    led = before is not None and joined(before, lines[n])
    if _continues(lines, n) or (led and before and before.kind != "lead_in"):
        return False
    head = lines[n].head
    return led or bool(head.speaker if isinstance(head, Quote) else head.label if isinstance(head, Detail) else "")


def _continues(lines: Sequence[Line], n: int) -> bool:
    return n + 1 < len(lines) and joined(lines[n], lines[n + 1])


def _settled(made: Lines) -> Lines:
    return made._replace(lines=settle(made.lines))


def _removed(lines: Sequence[Line], n: int, caret: int) -> Lines:
    rest = (*lines[:n], *lines[n + 1 :])
    return Lines(settle(rest), caret, length(rest[caret]) if caret < n else 0)


def _replaced(lines: Sequence[Line], n: int, line: Line) -> tuple[Line, ...]:
    return (*lines[:n], line, *lines[n + 1 :])


def _inserted(lines: Sequence[Line], n: int, line: Line, caret: int) -> Lines:
    return Lines((*lines[:n], line, *lines[n:]), caret, 0)


def insert(lines: Sequence[Line], place: Place, new: Sequence[Line]) -> Lines:
    """Return the lines with `new` at a place: plain paragraphs flow into the words there, other kinds stand alone."""
    n, at = place
    line = lines[n]
    if line.locked:
        n += at > 0
        lines, line, at = (*lines[:n], Line(), *lines[n:]), Line(), 0
    new = _adopted(new, line)
    left, right = _worded(line, cut(line.text, 0, at)), _worded(line, cut(line.text, at, length(line)))
    if len(new) == 1 and _flows(new[0], line):
        whole = _worded(line, (*left.text, *new[0].text, *right.text))
        return Lines(_replaced(lines, n, whole), n, at + length(new[0]))
    middle = list(new)
    if _flows(middle[0], line) and (left.text or line.kind != "paragraph"):
        middle[0] = _worded(left, (*left.text, *middle[0].text))
    elif left.text:
        middle.insert(0, left)
    caret = n + len(middle) - 1, length(middle[-1])
    if right.text and _flows(middle[-1], line):
        middle[-1] = _worded(middle[-1], (*middle[-1].text, *right.text))
    elif right.text:
        middle.append(right)
    return Lines(settle((*lines[:n], *middle, *lines[n + 1 :])), *caret)


def _flows(one: Line, into: Line) -> bool:
    """Return whether the words of `one` run on in the line `into`."""
    return one.kind == "paragraph" or (one.kind, one.group) == (into.kind, into.group)


def _adopted(new: Sequence[Line], line: Line) -> list[Line]:
    """Return pasted lines as they belong to the block they land in.

    Paragraphs become items, spoken paragraphs or paragraphs of a detail; a list goes on with a list of its kind, a
    quote with one of the same speaker, a detail with one of the same label.
    """
    if line.kind not in (*_LISTS, "quote", "detail"):
        return list(new)
    own = {one.group for one in new if one.kind == line.kind and one.head in (line.head, _HEADS.get(line.kind))}
    own -= {one.group for one in new if one.kind == "lead_in"}
    return [
        one._replace(kind=line.kind, group=line.group, head=line.head)
        if one.kind == "paragraph" or (one.kind == line.kind and one.group in own)
        else one
        for one in new
    ]


def turn(lines: Sequence[Line], first: int, last: int, kind: Kind, head: Head = None) -> tuple[Line, ...]:
    """Return the lines with those from `first` to `last` as one block of `kind`; locked lines stay what they are.

    A list continues the list of its kind above or below; a quote or detail keeps the speaker or label it had.
    """
    group, head = _target(lines, first, last, kind, head)
    turned = list(lines)
    for n in range(first, last + 1):
        line = lines[n]
        if not line.locked:
            kept = n == first and line.kind == "lead_in" and kind == "quote"
            turned[n] = line._replace(group=group, head=head) if kept else as_kind(line, kind, group, head)
    return settle(turned)


def _target(lines: Sequence[Line], first: int, last: int, kind: Kind, head: Head) -> tuple[int, Head]:
    if kind in ("paragraph", "subheading"):
        return 0, None
    inside = [lines[n] for n in range(first, last + 1)]
    if kind in _LISTS:
        around = [lines[n] for n in (first - 1, last + 1) if 0 <= n < len(lines)]
        return next((line.group for line in around if line.kind == kind), new_group()), None
    family = SPOKEN if kind in SPOKEN else (kind,)
    for line in inside:
        if line.kind in family and head is None:
            return line.group, line.head
    return new_group(), head or _HEADS[kind]


def with_head(lines: Iterable[Line], group: int, head: Head) -> tuple[Line, ...]:
    """Return the lines with another speaker, label or value for one group."""
    return tuple(line._replace(head=head) if line.group == group else line for line in lines)


def lead_in(lines: Sequence[Line], n: int) -> tuple[Line, ...]:
    """Return the lines with line `n` as a lead-in: of the quote it begins or stands above, else of a new quote."""
    line, after = lines[n], lines[n + 1] if n + 1 < len(lines) else None
    if line.locked:
        return tuple(lines)
    if line.kind in SPOKEN:
        group, head = line.group, line.head
    elif after is not None and after.kind == "quote":
        group, head = after.group, after.head
    else:
        group, head = new_group(), Quote()
    return settle(_replaced(lines, n, as_kind(line, "lead_in", group, head)))
