"""The line above a quote's words: who speaks, and where the quote stands with them."""

from collections.abc import Iterable, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from pressdesk.model import Body, Quote
from pressdesk.text import Standing, standing
from pressdesk.ui.approval_words import standing_colour, standing_words
from pressdesk.ui.body.lines import Line, parts
from pressdesk.ui.body.looks import TEXT_PX, Look
from pressdesk.ui.theme import ui_font

_WHO_PX: Final = 12
_DOT: Final = 7.0
_GAP: Final = 16  # between where the quote stands and what changes the speaker
_NARROW: Final = 280  # pixels below which the dot alone says where a quote stands


def standings(lines: Iterable[Line], body: Body) -> dict[int, Standing]:
    """Return where the quotes of a body stand, by the group of their lines; those that nobody was asked about are
    left out."""
    return {
        part[0].group: standing(block)
        for part, block in zip(parts(tuple(lines)), body, strict=False)
        if isinstance(block, Quote) and block.approval is not None
    }


def stands(line: Line, known: Mapping[int, Standing]) -> Standing:
    """Return where the quote of a line stands by `standings`; what they do not hold yet has changed this moment."""
    asked = isinstance(line.head, Quote) and line.head.approval is not None
    return known.get(line.group, "changed") if asked else "unasked"


def mark_rect(band: QRectF, quote: Quote, look: Look, standing: Standing) -> QRectF:
    """Return where in its band a quote says where it stands, nothing where it does not."""
    if quote.speaker is None and quote.approval is None:
        return QRectF()
    words = _standing_words(band, standing)
    wide = _DOT + (look.px(6) + QFontMetricsF(_light(look)).horizontalAdvance(words) if words else 0.0)
    at = _change_at(band, quote, look) - _GAP - wide
    x = band.right() - at - wide if look.rtl else band.left() + at
    return QRectF(x - 6, band.top(), wide + 12, band.height())


def paint_speaker(
    painter: QPainter, rect: QRectF, quote: Quote, look: Look, keys: str, standing: Standing = "unasked"
) -> None:
    """Paint the line in its band: the speaker (or the `keys` that name one), where the quote stands, and what changes
    the speaker."""
    speaker = quote.speaker
    bold, light = ui_font(_who_px(look), weight=QFont.Weight.DemiBold), _light(look)
    soft, ink = QColor(look.colours.soft), QColor(look.colours.ink)
    end = _change_at(rect, quote, look)
    mark = mark_rect(rect, quote, look, standing)
    room = end - mark.width() - _GAP if mark.isValid() else end
    at = look.px(TEXT_PX) + 1.0
    name = (speaker.name or speaker.organization) if speaker else _tr("Who says this?")
    parts = (speaker.title, speaker.organization) if speaker else ()
    detail = look.comma.join(part for part in parts if part and part != name) if speaker else keys
    for words, font, colour in (("❝ ", bold, ink), (name + " ", bold, ink if speaker else soft), (detail, light, soft)):
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, max(room - 10 - at, 0))
        painter.setFont(font)
        painter.setPen(colour)
        at += _write(painter, rect, at, shown, look)
    painter.setFont(light)
    painter.setPen(soft)
    _write(painter, rect, end, _change(quote), look)
    if mark.isValid():
        _paint_mark(painter, rect, mark, look, standing)


def _paint_mark(painter: QPainter, band: QRectF, mark: QRectF, look: Look, standing: Standing) -> None:
    colour = QColor(standing_colour(standing, look.colours))
    x = mark.right() - 6 - _DOT if look.rtl else mark.left() + 6
    middle = _baseline(band, look) - QFontMetricsF(_light(look)).xHeight() / 2
    dot = QRectF(x, middle - _DOT / 2, _DOT, _DOT)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.3))
    painter.setBrush(Qt.BrushStyle.NoBrush if standing == "unasked" else colour)
    painter.drawEllipse(dot.adjusted(0.65, 0.65, -0.65, -0.65))
    painter.restore()
    if words := _standing_words(band, standing):
        painter.setFont(_light(look))
        painter.setPen(colour)
        after = band.right() - dot.left() if look.rtl else dot.right() - band.left()
        _write(painter, band, after + look.px(6), words, look)


def _standing_words(band: QRectF, standing: Standing) -> str:
    return "" if band.width() < _NARROW else standing_words(standing)


def _change(quote: Quote) -> str:
    return (_tr("change") if quote.speaker else _tr("choose")) + " ▾"


def _change_at(band: QRectF, quote: Quote, look: Look) -> float:
    """Return how far from where the line begins it offers to change the speaker."""
    return band.width() - 12 - look.width(_change(quote), _light(look))


def _write(painter: QPainter, band: QRectF, at: float, words: str, look: Look) -> float:
    """Write words in a band, `at` pixels from where its lines begin, and return how wide they are."""
    width = QFontMetricsF(painter.font()).horizontalAdvance(words)
    x = band.right() - at - width if look.rtl else band.left() + at
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if look.rtl else Qt.LayoutDirection.LeftToRight)
    painter.drawText(QPointF(x, _baseline(band, look)), words)
    return width


def _baseline(band: QRectF, look: Look) -> float:
    return band.top() + look.px(8) + QFontMetricsF(ui_font(_who_px(look), weight=QFont.Weight.DemiBold)).ascent()


def _light(look: Look) -> QFont:
    font = ui_font(_who_px(look))
    font.setItalic(not look.rtl)
    return font


def _who_px(look: Look) -> int:
    return max(look.px(_WHO_PX), _WHO_PX)  # small words of the page leave the window's own as they are


def _tr(text: str) -> str:
    return QCoreApplication.translate("BodyEdit", text)
