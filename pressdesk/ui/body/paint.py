"""What is drawn round the words of a body and never stored: tints, speakers, labels, quotation marks, bullets."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QPainter,
    QPainterPath,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextLine,
)

from pressdesk.model import Detail, Quote, Text
from pressdesk.text import Standing
from pressdesk.ui.body.bullets import paint_bullet
from pressdesk.ui.body.document import Heads, read_bare, read_run
from pressdesk.ui.body.lines import KINDS, Line, joined
from pressdesk.ui.body.looks import BAND, BAR, FOOT, KIND, Look
from pressdesk.ui.body.speaker_line import paint_speaker

LISTED = ("bullet", "number")
_PAINTED = tuple(KINDS.index(kind) for kind in ("quote", "lead_in", "detail", *LISTED))
_RADIUS = 5


class Seen(NamedTuple):
    """A block in sight: its line, where its words stand, and whether it opens or ends the block of the body,
    and where its ground ends."""

    block: QTextBlock
    line: Line
    rect: QRectF
    first: bool
    last: bool
    until: float
    follows_lead_in: bool


def seen(document: QTextDocument, heads: Heads, strip: QRectF, near: QTextBlock, look: Look) -> Iterator[Seen]:
    """Yield the blocks that have something to paint in `strip`; `near` is where to look first."""
    layout = document.documentLayout()
    block = first_in(layout, strip, near)
    lowest = strip.bottom() + look.px(BAND)
    while block.isValid() and (rect := layout.blockBoundingRect(block)).top() <= lowest:
        following = block.next()
        if block.blockFormat().intProperty(KIND) in _PAINTED:
            line, previous = read_bare(block, heads), block.previous()
            before = read_bare(previous, heads) if previous.isValid() else None
            after = read_bare(following, heads) if following.isValid() else None
            first, last = not (before and joined(before, line)), not (after and joined(line, after))
            until = rect.bottom() + look.px(FOOT) if last else layout.blockBoundingRect(following).top()
            if until >= strip.top():
                yield Seen(block, line, rect, first, last, until, bool(before and before.kind == "lead_in"))
        block = following


def first_in(layout: QAbstractTextDocumentLayout, strip: QRectF, near: QTextBlock) -> QTextBlock:
    """Return the block before the first whose words are in `strip`."""
    rect = layout.blockBoundingRect(near)
    if rect.top() > strip.bottom() or rect.bottom() < strip.top():
        position = layout.hitTest(QPointF(0, strip.top()), Qt.HitTestAccuracy.FuzzyHit)
        near = layout.document().findBlock(max(position, 0))
    while (before := near.previous()).isValid():
        near = before
        if layout.blockBoundingRect(near).bottom() < strip.top():
            break
    return near


def band(item: Seen, width: float, look: Look) -> QRectF:
    """Return where the speaker of a quote stands: the band above its first words."""
    high = look.px(BAND)
    return QRectF(0, round(item.rect.top()) - high, width, high)


def paint_under(painter: QPainter, item: Seen, width: float, look: Look) -> None:
    """Paint the ground of a quote's paragraph, down to where the next begins."""
    if item.line.kind not in ("quote", "lead_in"):
        return
    top = round(item.rect.top()) - (look.px(BAND) if item.first else 0)
    ground = QRectF(0, top, width, round(item.until) - top)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setClipRect(ground)
    rounded = QPainterPath()
    square, bar = (0, width - BAR) if look.rtl else (-_RADIUS, 0)  # the side of the bar has no round corners
    rounded.addRoundedRect(
        ground.adjusted(square, 0 if item.first else -_RADIUS, square + _RADIUS, 0 if item.last else _RADIUS),
        _RADIUS,
        _RADIUS,
    )
    painter.fillPath(rounded, QColor(look.colours.accent_soft))
    painter.fillRect(QRectF(bar, top, BAR, ground.height()), QColor(look.colours.accent))
    painter.restore()


def paint_over(
    painter: QPainter, item: Seen, width: float, look: Look, keys: str = "", standing: Standing = "unasked"
) -> None:
    """Paint what stands round the words of a quote, a detail or an item: speaker, label, quotation marks, bullet.

    A quote without a speaker tells the `keys` that name one; one with a speaker where it stands.
    """
    head = item.line.head
    if item.line.kind in ("quote", "lead_in") and item.first:
        quote = head if isinstance(head, Quote) else Quote()
        paint_speaker(painter, band(item, width, look), quote, look, keys, standing)
    if item.line.kind == "quote":
        _paint_marks(painter, item, look)
    elif item.line.kind in LISTED and item.block.layout().lineCount():
        # Where the line begins: the first letter stands elsewhere where the writing turns.
        line = item.block.layout().lineAt(0)
        begins = item.block.layout().position().x() + line.x() + (line.width() if look.rtl else 0)
        paint_bullet(painter, item.block, item.line.kind, look, QPointF(begins, baseline(item.block, 0)))
    elif item.line.kind == "detail" and item.first and isinstance(head, Detail):
        _paint_label(painter, item, head, look)


def _paint_label(painter: QPainter, item: Seen, detail: Detail, look: Look) -> None:
    painter.setFont(look.bold_font)
    painter.setPen(QColor(look.colours.ink if detail.label else look.colours.soft))
    painter.setLayoutDirection(item.block.textDirection())
    painter.drawText(QPointF(label_rect(item, look).left(), baseline(item.block, 0)), look.label(detail))
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def label_rect(item: Seen, look: Look) -> QRectF:
    """Return where the label of a detail stands: in its first line, before the words."""
    width = look.width(look.label(item.line.head), look.bold_font)
    layout = item.block.layout()
    if not layout.lineCount():
        return QRectF(item.rect.left(), item.rect.top(), width, item.rect.height())
    line = layout.lineAt(0)
    words = layout.position().x() + _start_of(line, rtl=_is_rtl(item.block))
    return QRectF(words if _is_rtl(item.block) else words - width, item.rect.top(), width, line.height())


def _is_rtl(block: QTextBlock) -> bool:
    return block.textDirection() == Qt.LayoutDirection.RightToLeft


def baseline(block: QTextBlock, number: int) -> float:
    """Return the height of the line `number` of a block, where its letters stand."""
    layout = block.layout()
    line = layout.lineAt(number)
    return layout.position().y() + line.y() + line.ascent()


def _paint_marks(painter: QPainter, item: Seen, look: Look) -> None:
    layout = item.block.layout()
    if not layout.lineCount():
        return
    painter.setFont(look.font)
    painter.setPen(QColor(look.colours.ink))
    origin = layout.position()
    rtl = _is_rtl(item.block)
    line = item.line._replace(text=ends(item.block))
    if opening := look.opening(line, item.first or item.follows_lead_in):
        x = origin.x() + _start_of(layout.lineAt(0), rtl=rtl) - (0 if rtl else look.width(opening))
        painter.drawText(QPointF(x, baseline(item.block, 0)), opening)
    if item.last and (closing := look.closing(line)):
        final = layout.lineCount() - 1
        end = _end_of(layout.lineAt(final), item.block.length() - 1, rtl=rtl)
        x = origin.x() + end - (look.width(closing) if rtl else 0)
        painter.drawText(QPointF(x, baseline(item.block, final)), closing)


def ends(block: QTextBlock) -> Text:
    """Return the first and the last character of a block, with their marks."""
    cursor = QTextCursor(block)
    first = read_run("x", cursor.charFormat())
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    return (first, read_run("x", cursor.charFormat())) if block.length() > 1 else ()


def _start_of(line: QTextLine, *, rtl: bool) -> float:
    """Return where the words of a line begin on the side they are read from, whatever letters come first."""
    words = line.naturalTextRect()
    return words.right() if rtl else words.left()


def _end_of(line: QTextLine, last: int, *, rtl: bool) -> float:
    """Return where the words of a line end, behind spaces too; the letter before `last` may run the other way."""
    words, caret = line.naturalTextRect(), x_at(line, last)
    return min(words.left(), caret) if rtl else max(words.right(), caret)


def x_at(line: object, position: int) -> float:
    """Return how far from the left of its text a position of a line stands."""
    x = line.cursorToX(position)  # type: ignore[attr-defined]
    return x[0] if isinstance(x, tuple) else x
