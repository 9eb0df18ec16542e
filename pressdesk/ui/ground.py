"""What a view scrolls its contents on, had without a search."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

_QTS_NAME: Final = "qt_scrollarea_viewport"


def ground(area: QAbstractScrollArea) -> QWidget:
    """Return the viewport of an area; while it is kept, `viewport()` returns the same without delay.

    For a widget that Qt made, PySide looks among all classes of widgets there are, and makes those nobody has used yet:
    a tenth of the start's own time. A child found by name is known by the name of its class.
    """
    found = area.findChild(QWidget, _QTS_NAME, Qt.FindChildOption.FindDirectChildrenOnly)
    return found if found is not None else area.viewport()
