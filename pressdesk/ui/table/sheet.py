"""A table as it prints, each cell an editor: shows a `Table`, gives cells their places, rules the rows."""

from functools import partial

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QWidget

from pressdesk.model import HouseStyle, Table, words
from pressdesk.text import figure_columns, grid
from pressdesk.ui.body.looks import Colours
from pressdesk.ui.table.cell import Caption, Cell
from pressdesk.ui.table.layout import Plan, plan
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
        self.cells: list[list[Cell]] = []
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
        new = not self.cells
        self.table = table
        self._planning = True
        shown = grid.cells(table)
        self._fit(len(shown), len(shown[0]))
        px = round(UI_PX * self._scale)
        bold, plain = ui_font(px, weight=QFont.Weight.Bold), ui_font(px)
        for row, (texts, cells) in enumerate(zip(shown, self.cells, strict=True)):
            for column, (text, cell) in enumerate(zip(texts, cells, strict=True)):
                cell.row, cell.column = row, column
                cell.set_font(bold if table.header and not row else plain)
                cell.show_text(text, *self.spoken)
        self.align_cells()
        self.name_cells()
        self.caption.show_text(table.caption, *self.spoken)
        self._planning = False
        if new:
            self.editor_made.emit(self.caption)
        self._refit()

    def flush(self) -> None:
        """Have every cell tell what is typed and not yet told."""
        cells = [cell for row in self.cells for cell in row]
        for one in (*cells, self.caption):
            if one.waiting:
                one.flush()

    def go(self, row: int, column: int, *, end: bool = False) -> None:
        """Put the caret into a cell, at its beginning or its end."""
        cell = self.cells[row][column]
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
            if self.cells:
                self.show_table(self.table)

    def heightForWidth(self, width: int) -> int:
        """Return how high the table is at this width, with its caption."""
        return self.planned(width).height

    def planned(self, width: int) -> Plan:
        """Return where everything stands at this width."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if self._plan is None or (self._plan.width, self._plan.rtl) != (width, rtl):
            self._planning = True
            heights = [[cell.height_at for cell in row] for row in self.cells]
            self._plan = plan(width, heights, self.caption.height_at, rtl=rtl)
            self._planning = False
        return self._plan

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            for n, y in enumerate(self.planned(self.width()).rules):
                heading = n == 0 and bool(self.table.header)
                colour = QColor(self._colours.soft if heading else self._colours.line)
                painter.fillRect(QRect(0, y, self.width(), 1), colour)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a click beside the words of a cell as one at their end."""
        found = self.planned(self.width()).cell_at(event.position().toPoint())
        if found is not None:
            self.go(*found, end=True)
        else:
            self.caption.setFocus()

    def align_cells(self) -> None:
        """Set columns of figures flush at their end, as they print."""
        for figures, column in zip(figure_columns(self.table), zip(*self.cells, strict=True), strict=True):
            for cell in column:
                cell.set_figures(figures)

    def name_cells(self) -> None:
        """Say to who cannot see it where each cell stands, and under which header."""
        name, keys = self.tr("Row {row}, column {column}"), self.tr("Enter breaks the line, Tab goes on")
        for cell in [cell for row in self.cells for cell in row]:
            cell.setAccessibleName(name.format(row=cell.row + 1, column=cell.column + 1))
            header = words(self.table.header[cell.column]) if self.table.header and cell.row else ""
            cell.setAccessibleDescription(header or keys)

    def _fit(self, rows: int, columns: int) -> None:
        """Have as many cells as this, one after the other as they are read."""
        if (len(self.cells), len(self.cells[0]) if self.cells else 0) == (rows, columns):
            return
        for cell in [cell for row in self.cells for cell in row if cell.hasFocus()]:
            if cell.row >= rows or cell.column >= columns:  # before it goes, or Qt looks for another place by itself
                self.cells[min(cell.row, rows - 1)][min(cell.column, columns - 1)].setFocus()
        while len(self.cells) > rows:
            for cell in self.cells.pop():
                _let_go(cell)
        while len(self.cells) < rows:
            self.cells.append([])
        for row in self.cells:
            while len(row) > columns:
                _let_go(row.pop())
            while len(row) < columns:
                row.append(self._make())
        for cell in [cell for row in self.cells for cell in row]:
            cell.raise_()
        self.caption.raise_()

    def _make(self) -> Cell:
        cell = Cell(ui_font(UI_PX), self)
        cell.laid_out.connect(partial(self._cell_grown, cell))
        cell.show()
        self.editor_made.emit(cell)
        return cell

    def _cell_grown(self, cell: Cell) -> None:
        """Plan anew where the words of a cell need another height than the plan gives them."""
        if self._planning or self._plan is None:
            return
        if cell.height_at(self._plan.cell(cell.row, cell.column).width()) != self._plan.words[cell.row][cell.column]:
            self._refit()

    def _refit(self) -> None:
        """Plan anew: words grew, or there are other cells."""
        if self._planning or not self.cells:
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
        for row in self.cells:
            for cell in row:
                cell.setGeometry(places.cell(cell.row, cell.column))
        self.caption.setGeometry(places.caption_rect())
        self._planning = False
        self.arranged.emit()
        self.update()


def _let_go(cell: Cell) -> None:
    cell.hide()
    cell.setParent(None)
    cell.deleteLater()
