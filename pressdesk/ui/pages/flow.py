"""Fields side by side where there is room, below each other where there is not."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

GAP = 24
LEAST = 170


class SideBySide(QWidget):
    """Fields in as many columns as the width allows, each at least `least` pixels wide.

    `shares` are the columns' shares of the width while all fields stand in one row; without `stretch` they are as wide
    as their words.
    """

    def __init__(self, *fields: QWidget, shares: Sequence[int] = (), least: int = LEAST, stretch: bool = True) -> None:
        super().__init__()
        self._fields, self._shares, self._least, self._stretch = fields, shares, least, stretch
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(16 if stretch else 4)
        self._arrange(len(fields))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the fields anew where the room has changed."""
        super().resizeEvent(event)
        self._arrange(self._fitting(event.size().width()))

    def minimumSizeHint(self) -> QSize:
        """Return the room for one column."""
        return QSize(self._least, self._grid.minimumSize().height())

    def _fitting(self, width: int) -> int:
        if self._stretch:
            return max(1, min(len(self._fields), (width + GAP) // (self._least + GAP)))
        natural = sum(field.sizeHint().width() + GAP for field in self._fields) - GAP
        return len(self._fields) if natural <= width else 1

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        for column in range(self._columns + 1):
            self._grid.setColumnStretch(column, 0)
        self._columns = columns
        for place, field in enumerate(self._fields):
            self._grid.addWidget(field, place // columns, place % columns, Qt.AlignmentFlag.AlignTop)
        whole = columns == len(self._fields)
        for column in range(columns) if self._stretch else ():
            self._grid.setColumnStretch(column, self._shares[column] if self._shares and whole else 1)
        if not self._stretch:
            self._grid.setColumnStretch(columns, 1)
