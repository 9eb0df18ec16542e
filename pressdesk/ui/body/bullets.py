"""The bullets and numbers of lists. Qt's own stand too high where lines are wider apart than their font has them."""

from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextBlock

from pressdesk.ui.body.lines import Kind
from pressdesk.ui.body.looks import INDENT, Look

_DOT: Final = 5  # pixels across
_BESIDE: Final = 13  # from the middle of a dot to the words
_GAP: Final = 6  # from a number to the words
_LEAST: Final = 2  # the same for a number of many figures


def paint_bullet(painter: QPainter, block: QTextBlock, kind: Kind, look: Look, start: QPointF) -> None:
    """Paint the bullet or the number before an item; `start` is where its words begin, on their baseline."""
    words, baseline = start.x(), start.y()
    away = 1 if look.rtl else -1
    painter.save()
    if kind == "bullet":
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.colours.ink))
        middle = QPointF(words + away * look.px(_BESIDE), baseline - QFontMetricsF(look.font).xHeight() / 2)
        painter.drawEllipse(middle, look.px(_DOT) / 2, look.px(_DOT) / 2)
    else:
        number = number_of(block)
        font, wide = _fitting(number, look)
        gap = max(min(look.px(_GAP), look.px(INDENT) - wide), look.px(_LEAST))
        painter.setFont(font)
        painter.setPen(QColor(look.colours.ink))
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if look.rtl else Qt.LayoutDirection.LeftToRight)
        painter.drawText(QPointF(words + gap if look.rtl else words - gap - wide, baseline), number)
    painter.restore()


def number_of(block: QTextBlock) -> str:
    """Return the number of an item of a list."""
    return f"{block.textList().itemNumber(block) + 1}."


def _fitting(number: str, look: Look) -> tuple[QFont, float]:
    """Return the font in which a number has room before the words, and how wide it is in it."""
    font, room, wide = look.font, look.px(INDENT) - look.px(_LEAST), look.width(number)
    if wide > room:
        font = QFont(font)
        font.setPixelSize(max(int(font.pixelSize() * room / wide), 1))
        wide = look.width(number, font)
    return font, wide
