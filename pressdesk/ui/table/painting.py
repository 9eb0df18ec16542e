"""What of a table has no editor yet: how high its words are, and how they are painted in the meantime."""

from functools import partial

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPalette

from pressdesk.model import Text
from pressdesk.text import grid
from pressdesk.ui.table.cells import Cells
from pressdesk.ui.table.layout import Height, Plan
from pressdesk.ui.table.showing import CAPTION, Kind, Place, Showing, font_of, hint, kind_at
from pressdesk.ui.table.stencil import Stencil, Stencils


class Painting:
    """Measures and paints the words of a table at the places that its `cells` have not made."""

    def __init__(self, cells: Cells, stencils: Stencils) -> None:
        self._cells = cells
        self._stencils = stencils

    def heights(self, showing: Showing, palette: QPalette) -> tuple[list[list[Height]], Height]:
        """Return what tells how high each cell of each row is at a width, and what tells it of the caption."""
        drawn: dict[Kind, Stencil] = {}

        def height(place: Place, text: Text) -> Height:
            if (cell := self._cells.known(place)) is not None:
                return cell.height_at
            if (kind := kind_at(showing.table, place)) not in drawn:
                drawn[kind] = self._stencil(kind, showing, palette)
            return drawn[kind].height(text)

        shown = grid.cells(showing.table)
        rows = [[height((row, column), text) for column, text in enumerate(texts)] for row, texts in enumerate(shown)]
        return rows, height(CAPTION, showing.table.caption)

    def paint(self, painter: QPainter, strip: QRect, showing: Showing, places: Plan, palette: QPalette) -> None:
        """Paint what stands in a strip."""
        if not self._cells.waiting:
            return
        for row, texts in enumerate(grid.cells(showing.table)):
            if places.row_rect(row).intersects(strip):
                shown = self._stencil(kind_at(showing.table, (row, 0)), showing, palette)
                for column, text in enumerate(texts):
                    if text and self._cells.known((row, column)) is None:
                        rect = places.cell(row, column)
                        shown.paint(painter, text, rect, figures=showing.figures[column])
        if self._cells.known(CAPTION) is None and places.caption_rect().intersects(strip):
            shown = self._stencil("caption", showing, palette)
            shown.paint(painter, showing.table.caption, places.caption_rect(), hint=hint())

    def _stencil(self, kind: Kind, showing: Showing, palette: QPalette) -> Stencil:
        return self._stencils.of((kind, showing.scale), partial(font_of, kind, showing.scale), palette, showing.spoken)
