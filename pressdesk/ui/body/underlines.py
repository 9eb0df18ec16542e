"""The waves under misspelt and doubtful words: for the blocks in sight only, and they move with what is typed."""

from collections.abc import Iterator
from typing import Final, Protocol

from PySide6.QtCore import QPointF, QRectF, Qt, SignalInstance
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPainterPath,
    QPalette,
    QPen,
    QPixmap,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextLine,
)

from pressdesk.model import Finding
from pressdesk.proof import carried
from pressdesk.ui.body.document import Heads, characters, read_bare, units, words_of
from pressdesk.ui.body.paint import first_in

_STEP: Final = 2.0  # pixels from a wave's top to its foot, along the words
_DEPTH: Final = 1.6
_ROLES: Final = {"spelling": QPalette.ColorRole.Accent}
_BELOW: Final = 2.5  # from the baseline to the middle of the wave
_HALF: Final = 2.5  # of a wave's height with its line


class Reader(Protocol):
    """Knows what is wrong in texts of a language. `leaves`: somebody can say that it is to be left."""

    @property
    def language(self) -> str: ...

    @property
    def leaves(self) -> bool: ...

    def findings(self, text: str, spoken: bool = False) -> tuple[Finding, ...] | None: ...

    @property
    def suggested(self) -> SignalInstance: ...

    def suggestions(self, finding: Finding) -> tuple[str, ...] | None: ...


class Underlines:
    """What is wrong in each block of a document, as far as it is known. `hid`: when last painted, the word that is
    being written was left out."""

    def __init__(self, document: QTextDocument, heads: Heads, reader: Reader) -> None:
        self._document = document
        self._heads = heads
        self.reader = reader
        self._shown: list[tuple[str, tuple[Finding, ...]] | None] = []
        self._language = ""
        self._tiles: dict[tuple[int, float], QPixmap] = {}
        self._written = -1  # where the last change ended
        self.hid = False
        document.contentsChange.connect(self._note)

    def of(self, block: QTextBlock) -> tuple[Finding, ...]:
        """Return what is wrong in a block; what is not checked yet keeps what was known before."""
        line = read_bare(block, self._heads)
        if line.locked:
            return ()
        if len(self._shown) != self._document.blockCount() or self._language != self.reader.language:
            self._language = self.reader.language
            self._shown = [None] * self._document.blockCount()
        n, text = block.blockNumber(), words_of(block)
        before = self._shown[n]
        found = self.reader.findings(text, line.kind == "quote") if text.strip() else ()
        if found is None:
            found = carried(before[0], text, before[1]) if before is not None else ()
        self._shown[n] = (text, found)
        return found

    def at(self, position: int) -> tuple[QTextBlock, Finding] | None:
        """Return the finding at a position of the document, with its block."""
        block = self._document.findBlock(position)
        place = characters(block.text(), position - block.position())
        near = [one for one in self.of(block) if one.start <= place <= one.end]
        return (block, near[-1]) if near else None  # of two that meet there, the one that begins

    def after(self, position: int) -> tuple[QTextBlock, Finding] | None:
        """Return the first finding that begins at a position of the document or past it, with its block."""
        block = self._document.findBlock(position)
        place = characters(block.text(), position - block.position())
        while block.isValid():
            found = next((one for one in self.of(block) if one.start >= place), None)
            if found is not None:
                return block, found
            block, place = block.next(), 0
        return None

    def is_left(self, position: int) -> bool:
        """Return whether a word that was left out is to be drawn now, with the caret at a position: not while it is
        still written, or every key would paint the whole page."""
        return self.hid and position != self._written

    def paint(
        self, painter: QPainter, strip: QRectF, caret: QTextCursor, palette: QPalette, *, writes: bool = False
    ) -> None:
        """Draw the waves in a strip; `writes`: somebody writes at the caret."""
        self.hid = False
        layout = self._document.documentLayout()
        block = first_in(layout, strip, caret.block())
        tiles: dict[str, QPixmap] = {}
        lowest = strip.bottom() - 2 * _HALF  # a wave stands further down in its block
        while block.isValid() and (rect := layout.blockBoundingRect(block)).top() <= lowest:
            written = self._written_in(block, caret) if writes else -1
            for one in self.of(block) if rect.bottom() + _HALF >= strip.top() else ():
                if one.start < written <= one.end:
                    self.hid = True
                    continue
                if one.kind not in tiles:
                    colour = palette.color(_ROLES.get(one.kind, QPalette.ColorRole.Link))
                    tiles[one.kind] = self._tile(colour, painter)
                for left, right, baseline in stretches(block, one):
                    place = QRectF(left, baseline + _BELOW - _HALF, right - left, 2 * _HALF)
                    painter.drawTiledPixmap(place, tiles[one.kind])
            block = block.next()

    def _tile(self, colour: QColor, painter: QPainter) -> QPixmap:
        """Return one wave, which is laid side by side under the words: drawing each anew would cost a key its time."""
        ratio = painter.device().devicePixelRatioF()
        if (colour.rgb(), ratio) not in self._tiles:
            tile = QPixmap(round(2 * _STEP * ratio), round(2 * _HALF * ratio))
            tile.setDevicePixelRatio(ratio)
            tile.fill(Qt.GlobalColor.transparent)
            with QPainter(tile) as drawn:
                drawn.setRenderHint(QPainter.RenderHint.Antialiasing)
                drawn.setPen(QPen(colour, 1.2))
                drawn.drawPath(wave_under(-2 * _STEP, 4 * _STEP, _HALF - _BELOW))
            self._tiles[colour.rgb(), ratio] = tile
        return self._tiles[colour.rgb(), ratio]

    def _written_in(self, block: QTextBlock, caret: QTextCursor) -> int:
        """Return which character of a block is written now, -1 where none is."""
        if caret.position() != self._written or caret.hasSelection() or caret.block() != block:
            return -1
        return characters(block.text(), caret.positionInBlock())

    def _note(self, position: int, _removed: int, added: int) -> None:
        self._written = position + added
        count = self._document.blockCount()
        if count == len(self._shown):
            return
        first = max(self._document.findBlock(position).blockNumber(), 0)
        last = self._document.findBlock(position + added).blockNumber()
        past = (last if last >= 0 else count - 1) + 1
        was = past - count + len(self._shown)
        if first <= was <= len(self._shown):
            self._shown[first:was] = [None] * (past - first)


def stretches(block: QTextBlock, finding: Finding) -> Iterator[tuple[float, float, float]]:
    """Yield from where to where the words of a finding stand on each line of their block, and on which baseline."""
    text, layout = block.text(), block.layout()
    start, last = units(text[: finding.start]), units(text[: finding.end])
    origin = layout.position()
    while start < last and (line := layout.lineForTextPosition(start)).isValid():
        end = min(last, line.textStart() + line.textLength())
        # The far edge of the last letter: where the writing turns, the next letter stands elsewhere.
        edges = sorted((_x(line.cursorToX(start)), _x(line.cursorToX(end - 1, QTextLine.Edge.Trailing))))
        yield origin.x() + edges[0], origin.x() + edges[1], origin.y() + line.y() + line.ascent()
        start = max(end, start + 1)


def wave_under(left: float, right: float, baseline: float) -> QPainterPath:
    """Return the wave under words that stand on a baseline from left to right, in pixels."""
    y = baseline + _BELOW
    path = QPainterPath(QPointF(left, y))
    x, down = left, True
    while x < right:
        path.quadTo(x + _STEP / 2, y + (_DEPTH if down else -_DEPTH), min(x + _STEP, right), y)
        x, down = x + _STEP, not down
    return path


def _x(found: object) -> float:
    return found[0] if isinstance(found, tuple) else found  # type: ignore[return-value]
