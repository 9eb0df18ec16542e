"""Keeps the caret of a long page in sight."""

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QScrollArea, QWidget
from shiboken6 import isValid

from pressdesk.ui.body import BodyEdit

_ABOVE = 40  # pixels left free beyond the caret


class Sight(QObject):
    """Scrolls an area so that a place in its page can be seen."""

    def __init__(self, area: QScrollArea, page: QWidget) -> None:
        super().__init__(area)
        self._area = area
        self._page = page
        self._beyond: BodyEdit | None = None  # whose caret stands where the page does not reach yet
        area.verticalScrollBar().rangeChanged.connect(self._lengthened)

    def show_caret(self, place: QRect) -> None:
        """Keep a place of the sending editor in sight."""
        sender = self.sender()
        if not isinstance(sender, BodyEdit) or self._is_seen(sender, place):
            self._beyond = None
            return
        self.bring(sender, place)
        self._beyond = sender if self._is_short(sender, place) else None

    def bring(self, widget: QWidget, place: QRect) -> None:
        """Scroll so that a place in a widget of the page can be seen, if it is still there."""
        if not self._page.isAncestorOf(widget):
            return
        for corner in (place.bottomRight(), place.topLeft()):
            point = widget.mapTo(self._page, corner)
            self._area.ensureVisible(point.x(), point.y(), 0, _ABOVE)

    def _is_seen(self, editor: BodyEdit, place: QRect) -> bool:
        """Return whether a place in an editor is in sight already, as it is at nearly every key."""
        if not self._page.isAncestorOf(editor):
            return False
        top = editor.mapTo(self._area.viewport(), place.topLeft()).y()
        return _ABOVE <= top <= self._area.viewport().height() - _ABOVE - place.height()

    def _is_short(self, editor: BodyEdit, place: QRect) -> bool:
        """Return whether the page is not yet as long as its words, down to a place in an editor."""
        within = self._page.isAncestorOf(editor)
        return within and editor.mapTo(self._page, place.bottomLeft()).y() > self._page.height()

    def _lengthened(self) -> None:
        """Show the caret that stood beyond the end of the page while it was too short."""
        editor = self._beyond
        if editor is None or not isValid(editor):
            self._beyond = None
        elif not self._is_short(editor, editor.cursorRect()):
            self._beyond = None
            self.bring(editor, editor.cursorRect())
