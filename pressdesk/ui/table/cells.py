"""The cells of a table by row and column, each made when it is wanted."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from pressdesk.ui.table.cell import Cell


class Cells(QObject):
    """So many rows and columns, of which some cells are made; these stand in their ground in the order of reading."""

    def __init__(self, ground: QWidget, make: Callable[[int, int], Cell]) -> None:
        super().__init__(ground)
        self._make = make
        self._made: dict[tuple[int, int], Cell] = {}
        self._unmade: list[tuple[int, int]] = []  # the first of them last; may hold some that are made by now
        self.rows = self.columns = 0

    def __iter__(self) -> Iterator[Cell]:
        """Yield the cells that are made."""
        return iter(tuple(self._made.values()))

    @property
    def waiting(self) -> bool:
        """Whether there are cells that are not made."""
        return len(self._made) < self.rows * self.columns

    def known(self, row: int, column: int) -> Cell | None:
        """Return a cell if it is made."""
        return self._made.get((row, column))

    def at(self, row: int, column: int) -> Cell:
        """Return a cell, made now if it was not."""
        return self._made.get((row, column)) or self._add(row, column)

    def more(self, count: int) -> int:
        """Make up to so many cells that are still to be made, as they are read; return how many were."""
        made = 0
        while self._unmade and made < count:
            place = self._unmade.pop()
            if place not in self._made:
                self._add(*place)
                made += 1
        return made

    def fit(self, rows: int, columns: int) -> None:
        """Have so many rows and columns from now on; what stands in no cell any more goes."""
        if (self.rows, self.columns) == (rows, columns):
            return
        self.rows, self.columns = rows, columns
        gone = [place for place in self._made if place[0] >= rows or place[1] >= columns]
        for row, column in gone:
            if self._made[row, column].hasFocus():  # before it goes, or Qt looks for another place by itself
                self.at(min(row, rows - 1), min(column, columns - 1)).setFocus()
        for place in gone:
            cell = self._made.pop(place)
            cell.hide()
            cell.setParent(None)
            cell.deleteLater()
        places = [(row, column) for row in range(rows) for column in range(columns)]
        self._unmade = [place for place in reversed(places) if place not in self._made]

    def _add(self, row: int, column: int) -> Cell:
        cell = self._made[row, column] = self._make(row, column)
        later = [place for place in self._made if place > (row, column)]
        if later:
            cell.stackUnder(self._made[min(later)])
        return cell
