"""Where the cells of a table stand: columns share the width, rows are as high as their highest words."""

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QPoint, QRect

TOP: Final = 18  # room above the first row, for the handle of a column
GUTTER: Final = 20  # room at the end of each row, for its handle
SIDE: Final = 8  # beside the words of a cell
PAD: Final = 5  # above and below them
UNDER: Final = 6  # between the last rule and the caption


class Plan(NamedTuple):
    """The places of a table's parts at one width, in pixels; columns go from right to left where `rtl`."""

    width: int
    edges: tuple[int, ...]  # left of each column, then the end of the last
    tops: tuple[int, ...]  # of each row, then the end of the last
    words: tuple[tuple[int, ...], ...]  # how high the words of each cell are
    caption: int  # how high it is
    rtl: bool

    @property
    def height(self) -> int:
        """How high it all is."""
        return self.tops[-1] + UNDER + self.caption

    @property
    def rules(self) -> tuple[int, ...]:
        """Where the line under each row is."""
        return tuple(y - 1 for y in self.tops[1:])

    def column_rect(self, column: int) -> QRect:
        """Return where a column stands, with the room above it."""
        left, right = self.edges[column : column + 2]
        return self._mirrored(QRect(left, 0, right - left, self.tops[-1]))

    def row_rect(self, row: int) -> QRect:
        """Return where a row stands, with the room at its end."""
        return QRect(0, self.tops[row], self.width, self.tops[row + 1] - self.tops[row])

    def cell(self, row: int, column: int) -> QRect:
        """Return where the words of a cell stand."""
        box = self.column_rect(column)
        return QRect(box.left() + SIDE, self.tops[row] + PAD, box.width() - 2 * SIDE, self.words[row][column])

    def caption_rect(self) -> QRect:
        """Return where the caption stands."""
        return QRect(SIDE, self.tops[-1] + UNDER, self.width - 2 * SIDE, self.caption)

    def place(self, place: tuple[int, ...]) -> QRect:
        """Return where a cell stands by row and column, or the caption by nothing."""
        return self.cell(*place) if place else self.caption_rect()

    def high(self, place: tuple[int, ...]) -> int:
        """Return how high the words of a cell are, or those of the caption."""
        return self.words[place[0]][place[1]] if place else self.caption

    def cell_at(self, point: QPoint) -> tuple[int, int] | None:
        """Return row and column of the cell at a point, if it is one."""
        for row in range(len(self.tops) - 1):
            if self.row_rect(row).contains(point):
                columns = range(len(self.edges) - 1)
                return row, min(columns, key=lambda n: abs(self.column_rect(n).center().x() - point.x()))
        return None

    def _mirrored(self, rect: QRect) -> QRect:
        if self.rtl:
            rect.moveLeft(self.width - rect.left() - rect.width())
        return rect


Height = Callable[[int], int]  # of words, at a width


def plan(width: int, rows: Sequence[Sequence[Height]], caption: Height, *, rtl: bool) -> Plan:
    """Return the plan of a table as wide as this, its cells and its caption as high as they say."""
    count = len(rows[0])
    room = max(width - GUTTER, count * (2 * SIDE + 10))
    edges = tuple(room * n // count for n in range(count + 1))
    words = tuple(
        tuple(height(edges[n + 1] - edges[n] - 2 * SIDE) for n, height in enumerate(row)) for row in rows
    )  # fmt: skip
    tops = [TOP]
    for row in words:
        tops.append(tops[-1] + max(row) + 2 * PAD + 1)
    return Plan(width, edges, tuple(tops), words, caption(max(width - 2 * SIDE, 10)), rtl)
