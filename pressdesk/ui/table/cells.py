"""The editors of a table by their places, each made when it is wanted."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pressdesk.ui.table.cell import Caption, Cell
from pressdesk.ui.table.showing import CAPTION, Place, Showing, font_of, hint, kind_at, said_of, text_at


class Cells(QObject):
    """The cells and the caption of a table, of which some are made; these stand in their ground in the order of
    reading.

    made(Cell): one is new; it shows nothing yet. filled(Place): what is made there shows its words.
    """

    made = Signal(object)
    filled = Signal(object)

    def __init__(self, ground: QWidget) -> None:
        super().__init__(ground)
        self._ground = ground
        self._made: dict[Place, Cell] = {}
        self._unmade: list[Place] = []  # the first of them last; may hold some that are made by now
        self._showing: Showing | None = None
        self.rows = self.columns = 0

    def items(self) -> tuple[tuple[Place, Cell], ...]:
        """Return what is made, with its places."""
        return tuple(self._made.items())

    @property
    def waiting(self) -> bool:
        """Whether there is something that is not made."""
        return len(self._made) < self.rows * self.columns + 1

    def known(self, place: Place) -> Cell | None:
        """Return what stands at a place if it is made."""
        return self._made.get(place)

    def at(self, place: Place) -> Cell:
        """Return what stands at a place, made now if it was not."""
        return self._made.get(place) or self._make(place)

    def more(self, count: int) -> int:
        """Make up to so many that are still to be made, as they are read; return how many were."""
        done = 0
        while self._unmade and done < count:
            place = self._unmade.pop()
            if place not in self._made:
                self._make(place)
                done += 1
        return done

    def show(self, showing: Showing, rows: int, columns: int) -> None:
        """Show a table with so many rows and columns; only words that differ are touched."""
        self._showing = showing
        self._fit(rows, columns)
        for place, cell in self.items():
            _dress(place, cell, showing)

    def follow(self, showing: Showing) -> None:
        """Take a table whose words are shown already: columns of figures and names are those of now."""
        before, self._showing = self._showing, showing
        if before is None or (before.figures, before.table.header) != (showing.figures, showing.table.header):
            for place, cell in self.items():
                _name(place, cell, showing)

    def _fit(self, rows: int, columns: int) -> None:
        """Have so many rows and columns from now on; what stands in no cell any more goes."""
        if (self.rows, self.columns) == (rows, columns):
            return
        self.rows, self.columns = rows, columns
        gone = [place for place in self._made if place and (place[0] >= rows or place[1] >= columns)]
        for place in gone:
            if self._made[place].hasFocus():  # before it goes, or Qt looks for another place by itself
                self.at((min(place[0], rows - 1), min(place[1], columns - 1))).setFocus()
        for place in gone:
            cell = self._made.pop(place)
            cell.hide()
            cell.setParent(None)
            cell.deleteLater()
        places = [*((row, column) for row in range(rows) for column in range(columns)), CAPTION]
        self._unmade = [place for place in reversed(places) if place not in self._made]

    def _make(self, place: Place) -> Cell:
        assert self._showing is not None
        font = font_of(kind_at(self._showing.table, place), self._showing.scale)
        cell = self._made[place] = Cell(font, self._ground) if place else Caption(font, self._ground, hint())
        if place:
            cell.row, cell.column = place
        later = [other for other in self._made if _read(other) > _read(place)]
        if later:
            cell.stackUnder(self._made[min(later, key=_read)])
        self.made.emit(cell)
        _dress(place, cell, self._showing)
        self.filled.emit(place)
        return cell


def _dress(place: Place, cell: Cell, showing: Showing) -> None:
    """Have an editor show what stands at its place."""
    cell.set_font(font_of(kind_at(showing.table, place), showing.scale))
    cell.show_text(text_at(showing.table, place), *showing.spoken)
    _name(place, cell, showing)


def _name(place: Place, cell: Cell, showing: Showing) -> None:
    """Set figures flush at the end, as they print, and say to who cannot see it where a cell stands."""
    if place:
        cell.set_figures(showing.figures[place[1]])
    name, more = said_of(showing.table, place)
    cell.setAccessibleName(name)
    cell.setAccessibleDescription(more)


def _read(place: Place) -> tuple[bool, Place]:
    """Return what sorts places as they are read: the caption comes last."""
    return not place, place
