"""The inset of a table (see `body/insets.py`): what keys, menus and pastes do in its cells."""

from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from pressdesk.model import HouseStyle, Table
from pressdesk.text import grid, is_rtl
from pressdesk.ui.strokes import Stroke
from pressdesk.ui.table.cell import Caption, Cell
from pressdesk.ui.table.commands import COMMANDS, At
from pressdesk.ui.table.handing import Handing
from pressdesk.ui.table.sheet import Sheet
from pressdesk.ui.table.showing import CAPTION, Place
from pressdesk.ui.table.stencil import Stencils


class TableInset(Sheet):
    """Edits a table in place; its signals are those of every inset."""

    edited = Signal(object)
    said = Signal(str)
    left = Signal(int)
    removed = Signal()

    def __init__(self, stencils: Stencils | None = None) -> None:
        super().__init__(stencils)
        self._here = 0, 0
        self.editor_made.connect(self._take)

    def show_head(self, head: Table, language: str, house: HouseStyle | None) -> None:
        """Show a table; only cells whose words differ are touched."""
        way = Qt.LayoutDirection.RightToLeft if is_rtl(language) else Qt.LayoutDirection.LeftToRight
        self.setLayoutDirection(way)
        if self.spoken != (language, house) or head != self.table or not self.rows:
            self.spoken = language, house
            self.show_table(head)

    def enter(self, last: bool) -> None:
        """Put the caret into the last cell or the first."""
        self.go(self.rows - 1 if last else 0, self.columns - 1 if last else 0, end=last)

    def place_to(self, way: tuple[str | int, ...]) -> Place | None:
        """Return the place of the cell, or of the caption, that a way through the fields of the table leads to."""
        match way:
            case ("header", int(column)):
                return 0, column
            case ("rows", int(row), int(column)):
                return row + bool(self.table.header), column
        return CAPTION if way == ("caption",) else None

    def place_of(self, editor: QWidget) -> tuple[int, ...]:
        """Return row and column of a cell, or nothing for the caption."""
        return (editor.row, editor.column) if isinstance(editor, Cell) and not isinstance(editor, Caption) else CAPTION

    def editor_at(self, place: tuple[int, ...]) -> Cell:
        """Return the cell of this row and column or the nearest, or the caption."""
        if len(place) != 2:
            return self.caption
        return self.cell(min(place[0], self.rows - 1), min(place[1], self.columns - 1))

    def shape(self) -> tuple[int, ...]:
        """Return what decides which commands can be had: rows, columns, header, and the cell with the caret."""
        return self.rows, self.columns, bool(self.table.header), *self._at()[1:]

    def can(self, name: str) -> bool:
        """Return whether a command of the table `COMMANDS` would change anything at the caret."""
        caption = self._cells.known(CAPTION)
        if caption is not None and caption.hasFocus() and name != "header_row":
            return False
        return COMMANDS[name](self._at()).table is not self.table

    def act(self, name: str) -> None:
        """Do a command of the table `COMMANDS` at the caret, which goes along with its words."""
        self.flush()
        made = COMMANDS[name](self._at())
        if made.table is not self.table:
            self._change(made.table, self.tr("table change"), made.row, made.column)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a click beside the words of a cell as one at their end."""
        point = event.position().toPoint()
        places = self.planned(self.width())
        place = places.cell_at(point) or CAPTION
        only_painted = self._cells.known(place) is None
        cell = self._cells.at(place)
        cell.setFocus()
        if cell.geometry().contains(point) and only_painted:
            Handing(self, cell, event)
        elif place:
            cell.moveCursor(cell.textCursor().MoveOperation.End)

    def _take(self, editor: Cell) -> None:
        editor.escaped.connect(lambda: self.left.emit(0))
        if isinstance(editor, Caption):
            editor.edited.connect(lambda text: self._tell(replace(self.table, caption=text)))
            editor.stepped.connect(lambda down, on: self._step_caption(down + on))
            editor.tabbed.connect(self._step_caption)
            return
        editor.edited.connect(lambda text: self._tell(grid.with_cell(self.table, editor.row, editor.column, text)))
        editor.stepped.connect(partial(self._step, editor))
        editor.tabbed.connect(partial(self._tab, editor))
        editor.filled.connect(partial(self._fill, editor))
        editor.came.connect(partial(self._came, editor))

    def _at(self) -> At:
        row, column = self._here
        return At(self.table, min(row, self.rows - 1), min(column, self.columns - 1))

    def _came(self, cell: Cell) -> None:
        self._here = cell.row, cell.column

    def _tell(self, table: Table) -> None:
        """Make this the table, which the cells show already."""
        if table != self.table:
            self.follow(table)
            self.edited.emit(table)

    def _change(self, table: Table, name: str, row: int, column: int, *, end: bool = False) -> None:
        """Make this the table, shown and told as one step that takes the caret to a cell: redo does so again."""
        _, *here = self._at()
        stroke = Stroke("", name, self.cell(*here).spot(), tuple(here))
        self.show_table(table)
        self.go(row, column, end=end)
        self.cell(row, column).stroked.emit(stroke)
        self.edited.emit(table)

    def _fill(self, cell: Cell, new: grid.Cells) -> None:
        self.flush()
        row, column = cell.row + len(new) - 1, cell.column + max(map(len, new)) - 1
        self._change(grid.filled(self.table, cell.row, cell.column, new), self.tr("paste"), row, column, end=True)

    def _step(self, cell: Cell, down: int, on: int) -> None:
        """Follow an arrow key out of a cell: to its neighbour, to the caption, or out of the table."""
        if down:
            row, column, end = cell.row + down, cell.column, down < 0
            if row == self.rows:
                self.caption.setFocus()
                return
        else:
            row, column = divmod(cell.row * self.columns + cell.column + on, self.columns)
            end = on < 0
        if 0 <= row < self.rows:
            self.go(row, column, end=end)
        else:
            self.left.emit(-1 if row < 0 else 1)

    def _step_caption(self, by: int) -> None:
        if by > 0:
            self.left.emit(1)
        else:
            self.enter(True)

    def _tab(self, cell: Cell, by: int) -> None:
        """Go to the next cell or the one before; a new row comes after the last cell."""
        wide = self.columns
        row, column = divmod(cell.row * wide + cell.column + by, wide)
        if row == self.rows:
            self.flush()
            self._change(grid.with_row(self.table, row), self.tr("table change"), row, 0)
        elif row >= 0:
            self.go(row, column)
            self.cell(row, column).selectAll()
