"""The page a body is written on: grows with its words and paints its quotes; knows nothing of keys or commands."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from pressdesk.model import HouseStyle
from pressdesk.text import Manner, Standing, comma, is_rtl, marks_for
from pressdesk.ui import theme
from pressdesk.ui.body.document import read_bare
from pressdesk.ui.body.found import Found, Marked
from pressdesk.ui.body.inner_marks import InnerMarks
from pressdesk.ui.body.looks import INDENT, Colours, Look
from pressdesk.ui.body.manuscript import Manuscript
from pressdesk.ui.body.paint import Seen, paint_over, paint_under, seen
from pressdesk.ui.body.speaker_line import stands
from pressdesk.ui.ground import ground
from pressdesk.ui.theme import page_font, read_colours

LEAST: Final = 22  # pixels: the height of a text with no word in it, or little ones


class Surface(QTextEdit):
    """A text as tall as its words. `restyled` follows another look, `laid_out` another size of the text, `resized` one
    of the widget. Where the viewport is said to be opaque it paints the ground of the page, too."""

    restyled = Signal()
    laid_out = Signal()
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = Look(read_colours("light"), marks_for("en-US"))
        self._least = LEAST
        self._hint = ""
        self.manner = Manner()
        self.speaker_keys = ""  # what a quote without a speaker tells
        self._standings: Mapping[int, Standing] = {}  # of the quotes that somebody was asked about, by group
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(page_font(14))
        self._ground = ground(self)
        self._ground.setAutoFillBackground(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTabChangesFocus(True)
        self._ground.setMouseTracking(True)
        self.document().setIndentWidth(INDENT)
        self.found = Found(self.document())
        self._manuscript = Manuscript(self.document(), self._look, self)
        self._inner = InnerMarks(self.document(), self._manuscript.heads, lambda: self._look, self)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)

    def set_colours(self, colours: Colours) -> None:
        """Show the text in another palette."""
        shades = self.palette()
        shades.setColor(QPalette.ColorRole.Text, QColor(colours.ink))
        shades.setColor(QPalette.ColorRole.Link, QColor(colours.link))
        shades.setColor(QPalette.ColorRole.PlaceholderText, QColor(colours.soft))
        self.setPalette(shades)
        self._restyle(self._look.like(colours))

    def show_found(self, lines: Mapping[int, Marked], now: tuple[int, int] | None, colours: theme.Colours) -> None:
        """Mark what is found in these lines; `now` is the line and the beginning of what is shown."""
        if lines or self.found.lines:
            self.found.lines, self.found.now = lines, now
            self.found.colour(colours)
            self.viewport().update()

    def set_size(self, px: int) -> None:
        """Show the words in `px` pixels, and all distances with them."""
        if px != self._look.font.pixelSize():
            self._restyle(self._look.sized(px))
            self.setFont(self._look.font)
            self.document().setIndentWidth(self._look.px(INDENT))
            self._grow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # A style sheet that comes over the widget gives it the font back that it had when the sheet first came.
        if event.type() == QEvent.Type.FontChange and self.font().pixelSize() != self._look.font.pixelSize():
            self.setFont(self._look.font)

    def set_least(self, height: int) -> None:
        """Be at least this high, in pixels, also without words: room for a click."""
        self._least = height
        self._grow()

    def sizeHint(self) -> QSize:
        return QSize(552, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self._height())

    def paintEvent(self, event: QPaintEvent) -> None:
        strip = QRectF(event.rect())
        if self.viewport().testAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent):
            with QPainter(self.viewport()) as painter:
                painter.fillRect(strip, QColor(self._look.colours.page))
        self._settle_hint()
        items = self._seen(strip)
        if not items and not self.found.lines:
            super().paintEvent(event)
            return
        width = self.viewport().width()
        with QPainter(self.viewport()) as painter:
            for item in items:
                paint_under(painter, item, width, self._look)
            if self.found.lines:
                self.found.paint(painter, strip, self.textCursor().block())
        super().paintEvent(event)
        worded = [item for item in items if item.rect.bottom() >= strip.top()]  # not the foot of a quote alone
        if not worded:
            return
        with QPainter(self.viewport()) as painter:
            painter.setClipRect(event.rect())
            for item in worded:
                paint_over(painter, item, width, self._look, self.speaker_keys, stands(item.line, self._standings))
                self._inner.draw(painter, item.block)

    def setPlaceholderText(self, text: str) -> None:
        """Show `text` while nothing is written, where the line is a plain paragraph: a quote shows what it is."""
        self._hint = text
        super().setPlaceholderText(text)

    def _settle_hint(self) -> None:
        if self._hint and self.document().isEmpty():
            plain = read_bare(self.document().begin(), self._manuscript.heads).kind == "paragraph"
            if (shown := self._hint if plain and not self._look.rtl else "") != self.placeholderText():
                super().setPlaceholderText(shown)
            if plain and self._look.rtl and not self.document().begin().layout().preeditAreaText():
                self._paint_hint()

    def _paint_hint(self) -> None:
        """Set what is to be written at the right: Qt has it at the left whichever way the words will go."""
        with QPainter(self.viewport()) as painter:
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            painter.setFont(self.font())
            side = round(self.document().documentMargin())
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(self.viewport().rect().adjusted(side, side, -side, 0), right, self._hint)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Stay: the page scrolls, never the text within itself."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()
        self.resized.emit()

    def _seen(self, strip: QRectF) -> list[Seen]:
        return list(seen(self.document(), self._manuscript.heads, strip, self.textCursor().block(), self._look))

    def _restyle(self, look: Look) -> None:
        self._look = look
        self._manuscript.restyle(look)
        self.restyled.emit()
        self.viewport().update()

    def _set_language(self, language: str, house: HouseStyle | None) -> None:
        self.manner = Manner(language, house)
        marks, rtl = marks_for(language, house), is_rtl(language)
        if (marks, rtl) != (self._look.marks, self._look.rtl):
            self._restyle(self._look.like(marks=marks, rtl=rtl))
        self._look.comma = comma(language)

    def _height(self) -> int:
        return max(round(self.document().size().height() + 0.49), self._least)

    def _grow(self) -> None:
        height = self._height()
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)
            self.updateGeometry()
        self.laid_out.emit()
