"""The editors within insets are made a few at a time, so that a page with many of them is seen and written at once."""

from collections.abc import Callable
from typing import Final, cast

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QTextEdit, QWidget

from pressdesk.ui.body.inset import Inset

AT_ONCE: Final = 8  # editors: a small table is complete as it comes
IN_A_SLICE: Final = 4  # editors, 1 to 2 ms each


class Slices(QObject):
    """Has what an inset still paints by itself become editors, nearest to the visible part of the page first."""

    def __init__(self, edit: QTextEdit, insets: Callable[[], list[QWidget]]) -> None:
        super().__init__(edit)
        self._edit = edit
        self._insets = insets
        self._next = QTimer(self)
        self._next.setInterval(0)
        self._next.timeout.connect(lambda: self._make(IN_A_SLICE))

    def begin(self) -> None:
        """Make the first editors now and the others in slices, between what else the window has to do."""
        self._make(AT_ONCE)

    def _make(self, count: int) -> None:
        insets = self._insets()
        if len(insets) > 1:
            seen = self._edit.viewport().visibleRegion().boundingRect()
            insets.sort(key=lambda one: max(one.y() - seen.bottom(), seen.top() - one.geometry().bottom(), 0))
        for inset in insets:
            count -= cast(Inset, inset).make_more(count)
            if count <= 0:
                self._next.start()
                return
        self._next.stop()
