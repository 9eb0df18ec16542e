"""What a click asks on the page of a body: who speaks, what a detail is called."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QMouseEvent

from pressdesk.model import Detail, Quote
from pressdesk.ui.body.paint import LISTED, Seen, band, label_rect
from pressdesk.ui.body.speaker_line import mark_rect, stands
from pressdesk.ui.body.surface import Surface


class Asking(Surface):
    """A surface that can be asked. `speaker_asked` (quote, place) follows a click on the line that names a speaker,
    `approval_asked` (place) one on where the quote stands, the caret in it; `label_asked` (detail, place) one on a
    detail's label; places are in the widget's own pixels."""

    speaker_asked = Signal(object, QRect)
    approval_asked = Signal(QRect)
    label_asked = Signal(object, QRect)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        item = self._asked(event.position()) if event.button() == Qt.MouseButton.LeftButton else None
        if item is None:
            super().mousePressEvent(event)
            return
        cursor = self.textCursor()
        cursor.setPosition(item.block.position())
        self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._ask(item, event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if not event.buttons():
            asked = self._asked(event.position()) is not None
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if asked else Qt.CursorShape.IBeamCursor)

    def _ask(self, item: Seen, at: QPointF) -> None:
        head = item.line.head
        if item.line.kind == "detail":
            rect = label_rect(item, self._look).toAlignedRect()
            self.label_asked.emit(head if isinstance(head, Detail) else Detail(), rect)
        else:
            quote = head if isinstance(head, Quote) else Quote()
            whole = band(item, self.viewport().width(), self._look)
            mark = mark_rect(whole, quote, self._look, stands(item.line, self._standings))
            rect = whole.toAlignedRect()
            if mark.contains(at):
                self.approval_asked.emit(mark.toAlignedRect())
                return
            self.speaker_asked.emit(quote, rect)

    def _asked(self, point: QPointF) -> Seen | None:
        """Return the quote or detail whose speaker or label is at this point."""
        for item in self._seen(QRectF(point, QSizeF(1, 1))):
            if not item.first or item.line.kind in LISTED:
                continue
            detail = item.line.kind == "detail"
            rect = label_rect(item, self._look) if detail else band(item, self.viewport().width(), self._look)
            if rect.contains(point):
                return item
        return None
