"""The soft ground behind words that are looked for: for the blocks in sight only, and only where they still stand."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTextBlock, QTextDocument

from pressdesk.ui.body.document import units, words_of
from pressdesk.ui.body.paint import first_in
from pressdesk.ui.theme import Colours, mix

SOFT, STRONG = 0.22, 0.42  # of the colour of warnings, on the page: what is found, and what is shown of it
_RADIUS: Final = 2.5


class Marked(NamedTuple):
    """What is found in one line: the words it had then, and the characters from where to where."""

    text: str
    spans: tuple[tuple[int, int], ...]


class Found:
    """What is found in the lines of a document, by number, and which of it is shown now."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self.lines: Mapping[int, Marked] = {}
        self.now: tuple[int, int] | None = None  # line, and the character where it begins
        self._soft = self._strong = QColor()

    def colour(self, colours: Colours) -> None:
        """Show it in another palette."""
        self._soft = QColor(mix(colours.warn, colours.page, SOFT))
        self._strong = QColor(mix(colours.warn, colours.page, STRONG))

    def paint(self, painter: QPainter, strip: QRectF, near: QTextBlock) -> None:
        """Draw the grounds in a strip; `near` is where to look first."""
        layout = self._document.documentLayout()
        block = first_in(layout, strip, near)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        while block.isValid() and layout.blockBoundingRect(block).top() <= strip.bottom():
            marked = self.lines.get(block.blockNumber())
            if marked is not None and words_of(block) == marked.text:
                for start, end in marked.spans:
                    painter.setBrush(self._strong if self.now == (block.blockNumber(), start) else self._soft)
                    for rect in _rects(block, start, end):
                        painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
            block = block.next()
        painter.restore()


def _rects(block: QTextBlock, start: int, end: int) -> list[QRectF]:
    """Return where characters of a block stand, a rectangle on each of its lines."""
    text, layout = block.text(), block.layout()
    first, last = units(text[:start]), units(text[:end])
    made: list[QRectF] = []
    for n in range(layout.lineCount()):
        line = layout.lineAt(n)
        from_, to = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
        if from_ < to:
            left, right = sorted((_x(line.cursorToX(from_)), _x(line.cursorToX(to))))
            corner = layout.position() + QPointF(left, line.y())
            made.append(QRectF(corner.x() - 0.5, corner.y() + 0.5, right - left + 1, line.height() - 1))
    return made


def _x(found: object) -> float:
    return found[0] if isinstance(found, tuple) else found  # type: ignore[return-value]
