"""A table as it prints, each cell painted until it is an editor: gives cells their places, rules the rows."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QWidget

from pressdesk.model import HouseStyle, Table, Text, words
from pressdesk.text import figure_columns, grid
from pressdesk.ui.body import BodyEdit
from pressdesk.ui.body.looks import Colours
from pressdesk.ui.table.cell import Caption, Cell
from pressdesk.ui.table.cells import Cells
from pressdesk.ui.table.layout import Height, Plan, plan
from pressdesk.ui.table.stencil import Stencil
from pressdesk.ui.theme import SMALL_PX, UI_PX, read_colours, ui_font


class Sheet(QWidget):
    """Shows a table. height_changed(): it needs another height. editor_made(Cell): a cell or the caption is new.
    arranged(): cells stand elsewhere."""

    height_changed = Signal()
    editor_made = Signal(object)
    arranged = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.table = grid.blank_table()
        self.spoken: tuple[str, HouseStyle | None] = ("en-US", None)
        self._cells = Cells(self, self._make)
        self._figures: tuple[bool, ...] = ()
        self._stencils: dict[object, Stencil] = {}
        self._plan: Plan | None = None
        self._planning = False
        self._scale = 1.0
        self._colours: Colours = read_colours("light")
        self.setAccessibleName(self.tr("Table"))
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.caption = Caption(ui_font(SMALL_PX), self, self.tr("Add a caption"))
        self.caption.setAccessibleName(self.tr("Caption of the table"))
        self.caption.setAccessibleDescription(self.tr("Words under the table; Enter goes on below it"))
        self.caption.laid_out.connect(self._refit)

    def show_table(self, table: Table) -> None:
        """Show `table`; only cells whose words differ are touched."""
        new = not self._cells.rows
        self.table = table
        self._figures = figure_columns(table)
        self._planning = True
        shown = grid.cells(table)
        self._cells.fit(len(shown), len(shown[0]))
        for cell in self._cells:
            self._fill_in(cell, shown[cell.row][cell.column])
        self.caption.show_text(table.caption, *self.spoken)
        self._planning = False
        if new:
            self.editor_made.emit(self.caption)
        self._refit()

    @property
    def rows(self) -> int:
        """How many rows are shown, with the header."""
        return self._cells.rows

    @property
    def columns(self) -> int:
        """How many columns are shown."""
        return self._cells.columns

    @property
    def cells(self) -> list[list[Cell]]:
        """The cells of each row, all of them made."""
        return [[self.cell(row, column) for column in range(self.columns)] for row in range(self.rows)]

    def cell(self, row: int, column: int) -> Cell:
        """Return a cell, made now if it was not."""
        return self._cells.at(row, column)

    def editors(self) -> list[BodyEdit]:
        """Return the cells as they are read, and the caption."""
        return [*(cell for row in self.cells for cell in row), self.caption]

    def make_more(self, count: int) -> int:
        """Make up to so many cells that are only painted yet; return how many were."""
        return self._cells.more(count)

    def flush(self) -> None:
        """Have every cell tell what is typed and not yet told."""
        for one in (*self._cells, self.caption):
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
        if by != self._scale:
            self._scale = by
            self.caption.set_font(ui_font(round(SMALL_PX * by)))
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
            heights = [self._heights(row, texts) for row, texts in enumerate(grid.cells(self.table))]
            self._plan = plan(width, heights, self.caption.height_at, rtl=rtl)
            self._planning = False
        return self._plan

    def paintEvent(self, event: QPaintEvent) -> None:
        places = self.planned(self.width())
        with QPainter(self) as painter:
            for n, y in enumerate(places.rules):
                heading = n == 0 and bool(self.table.header)
                colour = QColor(self._colours.soft if heading else self._colours.line)
                painter.fillRect(QRect(0, y, self.width(), 1), colour)
            for row, texts in enumerate(grid.cells(self.table)) if self._cells.waiting else ():
                if places.row_rect(row).intersects(event.rect()):
                    self._paint_row(painter, row, texts, places)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a click beside the words of a cell as one at their end."""
        point = event.position().toPoint()
        found = self.planned(self.width()).cell_at(point)
        if found is not None:
            self.go(*found, end=True)
            if (cell := self.cell(*found)).geometry().contains(point):  # it was only painted yet
                cell.setTextCursor(cell.cursorForPosition(point - cell.pos()))
        else:
            self.caption.setFocus()

    def align_cells(self) -> None:
        """Set columns of figures flush at their end, as they print."""
        if (figures := figure_columns(self.table)) != self._figures:
            self._figures = figures
            for cell in self._cells:
                cell.set_figures(figures[cell.column])
            self.update()

    def name_cells(self) -> None:
        """Say to who cannot see it where each cell stands, and under which header."""
        for cell in self._cells:
            self._name(cell)

    def _name(self, cell: Cell) -> None:
        name, keys = self.tr("Row {row}, column {column}"), self.tr("Enter breaks the line, Tab goes on")
        cell.setAccessibleName(name.format(row=cell.row + 1, column=cell.column + 1))
        header = words(self.table.header[cell.column]) if self.table.header and cell.row else ""
        cell.setAccessibleDescription(header or keys)

    def _fill_in(self, cell: Cell, text: Text) -> None:
        cell.set_font(self._font(cell.row))
        cell.show_text(text, *self.spoken)
        cell.set_figures(self._figures[cell.column])
        self._name(cell)

    def _font(self, row: int) -> QFont:
        weight = QFont.Weight.Bold if self.table.header and not row else QFont.Weight.Normal
        return ui_font(round(UI_PX * self._scale), weight=weight)

    def _make(self, row: int, column: int) -> Cell:
        """Make the editor of a cell where its words are painted."""
        cell = Cell(self._font(row), self)
        cell.row, cell.column = row, column
        cell.stackUnder(self.caption)
        self.editor_made.emit(cell)
        before, self._planning = self._planning, True
        self._fill_in(cell, grid.cells(self.table)[row][column])
        if self._plan is not None and not before:
            cell.setGeometry(self._plan.cell(row, column))
        self._planning = before
        cell.laid_out.connect(partial(self._cell_grown, cell))
        cell.show()
        self._cell_grown(cell)
        return cell

    def _heights(self, row: int, texts: Sequence[Text]) -> list[Height]:
        cells = [self._cells.known(row, n) for n in range(len(texts))]
        if None in cells:
            shown = self._stencil(row)
            return [cell.height_at if cell else shown.height(text) for cell, text in zip(cells, texts, strict=True)]
        return [cell.height_at for cell in cells if cell]

    def _stencil(self, row: int) -> Stencil:
        """Return what shows the words of a row while they have no editors."""
        font, colours = self._font(row), self.palette()
        key = font.pixelSize(), font.bold(), colours.cacheKey(), self.spoken
        if key not in self._stencils:
            self._stencils[key] = Stencil(font, colours, *self.spoken)
        return self._stencils[key]

    def _paint_row(self, painter: QPainter, row: int, texts: Sequence[Text], places: Plan) -> None:
        for n, text in enumerate(texts):
            if text and self._cells.known(row, n) is None:
                self._stencil(row).paint(painter, text, places.cell(row, n), figures=self._figures[n])

    def _cell_grown(self, cell: Cell) -> None:
        """Plan anew where the words of a cell need another height than the plan gives them."""
        if self._planning or self._plan is None:
            return
        if cell.height_at(self._plan.cell(cell.row, cell.column).width()) != self._plan.words[cell.row][cell.column]:
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
        for cell in self._cells:
            cell.setGeometry(places.cell(cell.row, cell.column))
        self.caption.setGeometry(places.caption_rect())
        self._planning = False
        self.arranged.emit()
        self.update()
