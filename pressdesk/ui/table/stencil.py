"""Words of a table or under a picture that have no editor yet: measured and painted as it will show them."""

from collections.abc import Callable
from functools import partial
from typing import Final, TypeAlias

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QFontMetrics,
    QPainter,
    QPalette,
    QTextDocument,
    QTextOption,
)

from pressdesk.model import HouseStyle, Paragraph, Run, Text, words
from pressdesk.text import is_rtl, marks_for
from pressdesk.ui.body.looks import Look
from pressdesk.ui.body.manuscript import Manuscript
from pressdesk.ui.body.surface import LEAST
from pressdesk.ui.line import coloured, room_under
from pressdesk.ui.table.cell import LEADING
from pressdesk.ui.table.layout import Height

_LATIN: Final = chr(0x250)  # letters below are in every font of the interface, so that their lines are equally high
_LONG: Final = 80  # letters that are worth measuring
_SHORT: Final = (Run("x"),)  # as high as every short text
_STENCILS: Final = 16  # kept: of one page, in both palettes
_MEASURES: Final = 2000  # kept of each
_SHOWN: Final = (QPalette.ColorRole.Text, QPalette.ColorRole.Link, QPalette.ColorRole.PlaceholderText)

Spoken: TypeAlias = tuple[str, HouseStyle | None]


class Stencil:
    """Shows one text after the other in one font."""

    def __init__(
        self, font: QFont, palette: QPalette, language: str, house: HouseStyle | None, parent: QObject
    ) -> None:
        self._palette = palette
        self._document = QTextDocument(parent)
        self._document.setDefaultFont(font)
        self._look = Look(coloured(palette), marks_for(language, house), font, LEADING, rtl=is_rtl(language))
        self._manuscript = Manuscript(self._document, self._look)
        option = self._document.defaultTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._document.setDefaultTextOption(option)
        self._under = room_under(font)
        self._bold = QFont(font)
        self._bold.setBold(True)
        self._widths: dict[Text, float] = {}  # of short words, on one line
        self._heights: dict[tuple[Text, int], int] = {}

    def end(self) -> None:
        """Give up what it holds."""
        self._document.deleteLater()

    def height(self, text: Text) -> Height:
        """Return what tells how high a text is at a width."""
        return partial(self._height_at, text)

    def paint(self, painter: QPainter, text: Text, place: QRect, *, figures: bool = False, hint: str = "") -> None:
        """Paint a text at a place, or the hint of what is to be written there; figures stand at its end."""
        if not text:
            self._paint_hint(painter, place, hint)
            return
        self._show(text, place.width(), figures=figures)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette = self._palette
        painter.save()
        painter.translate(place.topLeft())
        painter.setClipRect(QRect(0, 0, place.width(), place.height()))
        self._document.documentLayout().draw(painter, context)
        painter.restore()

    def _paint_hint(self, painter: QPainter, place: QRect, hint: str) -> None:
        painter.setPen(self._palette.color(QPalette.ColorRole.PlaceholderText))
        painter.setFont(self._look.font)
        way = Qt.AlignmentFlag.AlignRight if self._look.rtl else Qt.TextFlag.TextWordWrap  # as the editors do
        line = QRect(place.topLeft(), QSize(place.width(), QFontMetrics(self._look.font).height()))
        painter.drawText(line, int(way) | int(Qt.AlignmentFlag.AlignTop), hint)

    def _height_at(self, text: Text, width: int) -> int:
        key = (_SHORT if text and self._is_short(text, width) else text), width
        if (height := self._heights.get(key)) is None:
            if len(self._heights) > _MEASURES:
                self._heights.clear()
            self._show(key[0], width)
            height = self._heights[key] = max(round(self._document.size().height() + 0.49), LEAST) + self._under
        return height

    def _is_short(self, text: Text, width: int) -> bool:
        """Return whether a text surely needs no second line, and no other font."""
        if (wide := self._widths.get(text)) is None:
            if len(self._widths) > _MEASURES:
                self._widths.clear()
            said = words(text)
            short = len(said) < _LONG and all(" " <= letter < _LATIN for letter in said)
            wide = self._look.width(said, self._bold) * 1.1 if short else float("inf")  # italics may be wider
            self._widths[text] = wide
        return wide < width

    def _show(self, text: Text, width: int, *, figures: bool = False) -> None:
        side = Qt.AlignmentFlag.AlignRight if figures else Qt.AlignmentFlag.AlignLeft
        option = self._document.defaultTextOption()
        if option.alignment() != side:
            option.setAlignment(side)
            self._document.setDefaultTextOption(option)
        self._manuscript.show((Paragraph(text),) if text else ())
        self._document.setTextWidth(width)


class Stencils(QObject):
    """The stencils that the insets of one page share."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._made: dict[object, Stencil] = {}

    def of(self, look: object, font: Callable[[], QFont], palette: QPalette, spoken: Spoken) -> Stencil:
        """Return the stencil of words that look like this; `look` tells what `font` gives from other fonts."""
        key = look, *(palette.color(role).rgb() for role in _SHOWN), spoken
        if key not in self._made:
            if len(self._made) >= _STENCILS:
                for made in self._made.values():
                    made.end()
                self._made.clear()
            self._made[key] = Stencil(font(), palette, *spoken, parent=self)
        return self._made[key]
