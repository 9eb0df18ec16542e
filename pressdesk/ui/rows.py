"""Widgets in one row, broken into as many rows as the width needs, so that no words are cut."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pressdesk.ui.pieces import column, row

BETWEEN = 6  # rows, in pixels


class Rows(QWidget):
    """Holds widgets side by side. A row too long is broken.

    Those added with `end` stand at the end of their row, but alone in a further one at its beginning, unless
    `always`.
    """

    def __init__(self, *items: QWidget, spacing: int = 8, always: bool = False) -> None:
        super().__init__()
        self._always = always
        self._items: list[tuple[QWidget, bool]] = []
        self._spacing = spacing
        self._made: list[list[int]] = []
        self._lines = [row(spacing=spacing)]
        self._layout = column(*self._lines, spacing=BETWEEN)
        self.setLayout(self._layout)
        for item in items:
            self.add(item)

    def add(self, item: QWidget, *, at: int | None = None, end: bool = False) -> None:
        """Put a widget last, or at a place."""
        self._items.insert(len(self._items) if at is None else at, (item, end))
        item.setParent(self)
        item.installEventFilter(self)
        self._made = []
        self.fold()

    def fold(self) -> None:
        """Break the row where the widgets have grown or the room is less."""
        shown = [n for n, (item, _) in enumerate(self._items) if not _away(item)]
        widths = [self._items[n][0].sizeHint().width() for n in shown]
        rows = [[shown[n] for n in line] for line in packed(widths, self.width(), self._spacing)]
        if rows != self._made:
            self._made = rows
            self._arrange(rows)

    def minimumSizeHint(self) -> QSize:
        widest = max((item.sizeHint().width() for item, _ in self._items if not _away(item)), default=0)
        return QSize(widest, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fold()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.fold()
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.fold()
        return super().event(event)

    def _arrange(self, rows: list[list[int]]) -> None:
        while len(self._lines) < len(rows):
            self._lines.append(row(spacing=self._spacing))
            self._layout.addLayout(self._lines[-1])
        for line in self._lines:
            while line.takeAt(0):
                pass
        high = 0
        for line, numbers in zip(self._lines, rows, strict=False):
            parts = [self._items[n] for n in numbers]
            for at, (item, end) in enumerate(parts):
                if end and (at or len(rows) == 1 or self._always) and not any(before for _, before in parts[:at]):
                    line.addStretch(1)
                line.addWidget(item)
            if not parts[-1][1] or (parts[0][1] and len(rows) > 1 and not self._always):
                line.addStretch(1)
            high += max(item.sizeHint().height() for item, _ in parts) + BETWEEN
        self.setFixedHeight(max(high - BETWEEN, 0))


def _away(item: QWidget) -> bool:
    """Return whether somebody hid a widget; one that comes under a shown parent is hidden until a layout takes it."""
    return item.isHidden() and item.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)


def packed(widths: Sequence[int], room: int, gap: int) -> list[list[int]]:
    """Return the numbers of what stands in each row, where things of these widths are to fit into this room."""
    rows: list[list[int]] = []
    left = 0
    for number, width in enumerate(widths):
        if not rows or width > left:
            rows.append([])
            left = room
        rows[-1].append(number)
        left -= width + gap
    return rows
