"""A table as it prints, each cell painted until it is an editor: gives cells their places, rules the rows."""

from functools import partial

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QWidget

from pressdesk.model import HouseStyle, Table
from pressdesk.text import figure_columns, grid
from pressdesk.ui.body.looks import Colours
from pressdesk.ui.table.cell import Cell
from pressdesk.ui.table.cells import Cells
from pressdesk.ui.table.layout import Plan, plan
from pressdesk.ui.table.painting import Painting
from pressdesk.ui.table.showing import CAPTION, Place, Showing
from pressdesk.ui.table.stencil import Stencils
from pressdesk.ui.theme import read_colours


class Sheet(QWidget):
    """Shows a table. height_changed(): it needs another height. editor_made(Cell): a cell or the caption is new.
    arranged(): cells stand elsewhere."""

    height_changed = Signal()
    editor_made = Signal(object)
    arranged = Signal()

    def __init__(self, stencils: Stencils | None = None) -> None:
        super().__init__()
        self.table = grid.blank_table()
        self.rows = self.columns = 0  # as they are shown, with the header
        self.spoken: tuple[str, HouseStyle | None] = ("en-US", None)
        self._showing = Showing(self.table)
        self._cells = Cells(self)
        self.known_at = self._cells.known
        self._painting = Painting(self._cells, stencils or Stencils(self))
        self._plan: Plan | None = None
        self._planning = False
        self._colours: Colours = read_colours("light")
        self.setAccessibleName(self.tr("Table"))
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._cells.made.connect(self.editor_made)
        self._cells.filled.connect(self._settle_in)

    def show_table(self, table: Table) -> None:
        """Show `table`; only cells whose words differ are touched."""
        self.table, shown = table, grid.cells(table)
        self._showing = Showing(table, figure_columns(table), self.spoken, self._showing.scale)
        self.rows, self.columns = len(shown), len(shown[0])
        self._planning = True
        self._cells.show(self._showing, self.rows, self.columns)
        self._planning = False
        self._refit()

    def follow(self, table: Table) -> None:
        """Take a table whose words the cells show already."""
        self.table = table
        self._showing = self._showing._replace(table=table, figures=figure_columns(table))
        self._cells.follow(self._showing)
        self.update()

    @property
    def cells(self) -> list[list[Cell]]:
        """The cells of each row, all of them made."""
        return [[self.cell(row, column) for column in range(self.columns)] for row in range(self.rows)]

    @property
    def caption(self) -> Cell:
        """The caption, made now if it was not."""
        return self._cells.at(CAPTION)

    def cell(self, row: int, column: int) -> Cell:
        """Return a cell, made now if it was not."""
        return self._cells.at((row, column))

    def make_more(self, count: int) -> int:
        """Make up to so many editors of what is only painted yet; return how many were."""
        return self._cells.more(count)

    def flush(self) -> None:
        """Have every editor tell what is typed and not yet told."""
        for _, one in self._cells.items():
            if one.waiting:
                one.flush()

    def go(self, row: int, column: int, *, end: bool = False) -> None:
        """Put the caret into a cell, at its beginning or its end."""
        cell = self.cell(row, column)
        cell.moveCursor(cell.textCursor().MoveOperation.End if end else cell.textCursor().MoveOperation.Start)
        cell.setFocus()

    def set_colours(self, colours: Colours) -> None:
        """Rule the table in another palette; words follow the palette by themselves."""
        self._colours = colours
        self.update()

    def set_scale(self, by: float) -> None:
        """Show the words so many times as large as normal."""
        if by != self._showing.scale:
            self._showing = self._showing._replace(scale=by)
            if self.rows:
                self.show_table(self.table)

    def heightForWidth(self, width: int) -> int:
        """Return how high the table is at this width, with its caption."""
        return self.planned(width).height

    def planned(self, width: int) -> Plan:
        """Return where everything stands at this width."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if self._plan is None or (self._plan.width, self._plan.rtl) != (width, rtl):
            self._planning = True
            self._plan = plan(width, *self._painting.heights(self._showing, self.palette()), rtl=rtl)
            self._planning = False
        return self._plan

    def paintEvent(self, event: QPaintEvent) -> None:
        places = self.planned(self.width())
        with QPainter(self) as painter:
            for n, y in enumerate(places.rules):
                heading = n == 0 and bool(self.table.header)
                colour = QColor(self._colours.soft if heading else self._colours.line)
                painter.fillRect(QRect(0, y, self.width(), 1), colour)
            self._painting.paint(painter, event.rect(), self._showing, places, self.palette())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _settle_in(self, place: Place) -> None:
        """Have a new editor stand where its words were painted."""
        cell = self._cells.at(place)
        if self._plan is not None and not self._planning:
            self._planning = True
            cell.setGeometry(self._plan.place(place))
            self._planning = False
        cell.laid_out.connect(partial(self._grown, place))
        cell.show()
        self._grown(place)

    def _grown(self, place: Place) -> None:
        """Plan anew where words need another height than the plan gives them."""
        cell = self._cells.known(place)
        if self._planning or self._plan is None or cell is None:
            return
        if cell.height_at(self._plan.place(place).width()) != self._plan.high(place):
            self._refit()

    def _refit(self) -> None:
        """Plan anew: words grew, or there are other cells."""
        if self._planning or not self.rows:
            return
        width = self.width()
        before, self._plan = self._plan, None
        if self.planned(width) == before:
            return
        if before is None or before.height != self.planned(width).height:
            self.height_changed.emit()
        self._arrange()

    def _arrange(self) -> None:
        places = self.planned(self.width())
        self._planning = True
        for place, cell in self._cells.items():
            cell.setGeometry(places.place(place))
        self._planning = False
        self.arranged.emit()
        self.update()
