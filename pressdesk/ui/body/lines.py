"""A body as the lines a writer sees: one `Line` for each paragraph, item, lead-in or locked table.

A line knows its kind, its words, and the list, quote, detail, table or image it belongs to: `group` is a number that
lines of one block share, `head` what that block holds besides words (speaker, label, the whole table).
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, count, pairwise
from typing import Final, Literal, NamedTuple, TypeAlias

from msgspec.structs import replace

from pressdesk.model import (
    Block,
    Body,
    Detail,
    Image,
    ListBlock,
    Paragraph,
    Quote,
    Subheading,
    Table,
    Text,
    without_attribution,
)

Kind: TypeAlias = Literal[
    "paragraph", "subheading", "bullet", "number", "quote", "lead_in", "detail", "table", "image"
]  # fmt: skip
Head: TypeAlias = Quote | Detail | Table | Image | None

# The order is the number a kind has in the text document: append only.
KINDS: Final[tuple[Kind, ...]] = (
    "paragraph", "subheading", "bullet", "number", "quote", "lead_in", "detail", "table", "image",
)  # fmt: skip
LOCKED: Final = ("table", "image")
GROUPED: Final = ("bullet", "number", "quote", "lead_in", "detail", "table", "image")
SPOKEN: Final = ("quote", "lead_in")

_numbers = count(1)


class Line(NamedTuple):
    """One line of the body; `group` is 0 where it stands alone."""

    kind: Kind = "paragraph"
    text: Text = ()
    group: int = 0
    head: Head = None

    @property
    def locked(self) -> bool:
        """Whether it stands for a table or an image and takes no typing."""
        return self.kind in LOCKED


class Place(NamedTuple):
    """Where a caret stands: line, and character in it."""

    line: int
    at: int


class Lines(NamedTuple):
    """The lines of a body with the place of the caret: its line, and the character in it."""

    lines: tuple[Line, ...]
    line: int = 0
    at: int = 0


def new_group() -> int:
    """Return a number no other list, quote or detail of this process has."""
    return next(_numbers)


def lines_of(body: Body) -> tuple[Line, ...]:
    """Return the lines of `body`, at least one, with new groups."""
    return tuple(line for block in body for line in block_lines(block)) or (Line(),)


def line_starts(body: Body) -> list[int]:
    """Return the number of the first line of each block, and of the line past the last."""
    return list(accumulate((len(block_lines(block, 1)) for block in body), initial=0))


def block_lines(block: Block, group: int = 0) -> tuple[Line, ...]:
    """Return the lines of one block, in `group` or in a new one."""
    if isinstance(block, Paragraph):
        return (Line("paragraph", block.text),)
    if isinstance(block, Subheading):
        return (Line("subheading", block.text),)
    group = group or new_group()
    if isinstance(block, ListBlock):
        return tuple(Line("number" if block.ordered else "bullet", item, group) for item in block.items)
    if isinstance(block, Quote):
        head = replace(block, paragraphs=((),), lead_in=None)
        first = () if block.lead_in is None else (Line("lead_in", block.lead_in, group, head),)
        return first + tuple(Line("quote", text, group, head) for text in block.paragraphs)
    if isinstance(block, Detail):
        return tuple(Line("detail", text, group, replace(block, paragraphs=((),))) for text in block.paragraphs)
    return (Line("table" if isinstance(block, Table) else "image", (), group, block),)


def parts(lines: Sequence[Line]) -> Iterator[tuple[Line, ...]]:
    """Yield the lines of each block of the body."""
    start = 0
    for end, (one, other) in enumerate(pairwise(lines), 1):
        if not joined(one, other):
            yield tuple(lines[start:end])
            start = end
    yield tuple(lines[start:])


def joined(one: Line, other: Line) -> bool:
    """Return whether `other`, the next line, continues the block of `one`."""
    if not one.group or one.group != other.group or one.locked:
        return False
    return other.kind == one.kind or (one.kind, other.kind) == ("lead_in", "quote")


def block_of(part: Sequence[Line]) -> Block:
    """Return the block that these lines make (see `parts`)."""
    first = part[0]
    head = first.head
    texts = tuple(line.text for line in part)
    if first.kind in ("bullet", "number"):
        return ListBlock(first.kind == "number", tuple(without_attribution(text) for text in texts))
    if first.kind in SPOKEN:
        lead_in = without_attribution(first.text) if first.kind == "lead_in" else None
        head = head if isinstance(head, Quote) else Quote()
        return replace(head, paragraphs=(texts[1:] if lead_in is not None else texts) or ((),), lead_in=lead_in)
    if first.kind == "detail":
        head = head if isinstance(head, Detail) else Detail()
        return replace(head, paragraphs=tuple(without_attribution(text) for text in texts))
    if isinstance(head, Table | Image):
        return head
    words = without_attribution(first.text)
    return Subheading(words) if first.kind == "subheading" else Paragraph(words)


class Blocks:
    """The blocks made from lines, kept so that lines that did not change give the same block again."""

    def __init__(self) -> None:
        self._lines: tuple[Line, ...] = ()
        self._ends: list[int] = []  # the line after each block
        self._blocks: list[Block] = []

    def body(self, lines: Sequence[Line]) -> Body:
        """Return the body that `lines` make: its one valid form. Only blocks whose lines are others are made anew."""
        lines = tuple(lines)
        first, last = _the_same(self._lines, lines)
        head = bisect_left(self._ends, first)
        tail = max(bisect_right(self._ends, len(self._lines) - last) + 1, head)
        start = self._ends[head - 1] if head else 0
        moved = len(lines) - len(self._lines)
        past = (self._ends[tail - 1] + moved) if tail <= len(self._ends) else len(lines)
        made = list(parts(lines[start:past])) if start < past else []
        ends = list(accumulate(map(len, made), initial=start))[1:]
        blocks = [block_of(part) for part in made]
        for n in (0, -1):  # the blocks on either side of the change
            if blocks and head < min(tail, len(self._blocks)) and blocks[n] == (was := self._blocks[head:tail][n]):
                blocks[n] = was
        self._blocks[head:tail] = blocks
        self._ends = [*self._ends[:head], *ends, *(end + moved for end in self._ends[tail:])]
        self._lines = lines
        return () if self._blocks == [Paragraph()] else tuple(self._blocks)


def _the_same(old: Sequence[Line], new: Sequence[Line]) -> tuple[int, int]:
    """Return how many lines are the very same from the first on, and from the last back."""
    same = min(len(old), len(new))
    first = next((n for n in range(same) if old[n] is not new[n]), same)
    rest = same - first
    return first, next((n for n in range(rest) if old[-1 - n] is not new[-1 - n]), rest)


def body_of(lines: Sequence[Line]) -> Body:
    """Return the body that `lines` make."""
    return Blocks().body(lines)


def lines_after(lines: tuple[Line, ...], before: Body, body: Body) -> tuple[Line, ...]:
    """Return the lines of `body`, with the groups of `lines` (which make `before`) where a block is the one it was.

    What is the same at both ends keeps its very lines; what differs between keeps its group where the kinds agree.
    """
    if not before or not body:
        return lines_of(body)
    old = list(parts(lines))
    same = min(len(before), len(body))
    first = next((n for n in range(same) if before[n] != body[n]), same)
    last = next((n for n in range(same - first) if before[-1 - n] != body[-1 - n]), same - first)
    middle: list[Line] = []
    for n, block in enumerate(body[first : len(body) - last]):
        was = old[first + n] if first + n < len(old) - last else None
        alike = was is not None and type(block) is type(before[first + n])
        middle += _sharing(block_lines(block, was[0].group if was and alike else 0), was or ())
    return (*_flat(old[:first]), *middle, *_flat(old[len(old) - last :]))


def _sharing(new: tuple[Line, ...], old: Sequence[Line]) -> Iterator[Line]:
    """Yield the new lines, as the very old ones where they are equal."""
    known = {line: line for line in old}
    return (known.get(line, line) for line in new)


def _flat(some: Iterable[tuple[Line, ...]]) -> Iterator[Line]:
    return (line for part in some for line in part)
