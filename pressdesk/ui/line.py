"""One line of the page, a headline or a subheadline, with its italics and links."""

from msgspec.structs import replace
from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPalette
from PySide6.QtWidgets import QWidget

from pressdesk.model import Body, HouseStyle, Paragraph, Run, Text, normalise
from pressdesk.ui.body import BodyEdit
from pressdesk.ui.body.lines import lines_of
from pressdesk.ui.body.looks import Colours, Look
from pressdesk.ui.theme import page_font, read_colours

LEADING = 1.25


class TextLine(BodyEdit):
    """Edits one Text, which wraps and grows. `edited` (text) follows at most 100 ms after a change, `entered` the
    Enter key; all else is as in the body's editor."""

    entered = Signal()

    def __init__(self, placeholder: str = "", font: QFont | None = None, parent: QWidget | None = None) -> None:
        super().__init__(("paragraph",), parent)
        self._look = Look(self._look.colours, self._look.marks, font or page_font(24, bold=True), LEADING)
        self._manuscript.restyle(self._look)
        self._follow_palette()
        self.setFont(self._look.font)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setAccessibleDescription(self.tr("One line with its marks; Enter goes on to the next part"))

    def show_text(self, text: Text, language: str = "en-US", house: HouseStyle | None = None) -> None:
        """Show `text`; waits while an input method composes."""
        self.show_body((Paragraph(text),) if text else (), language, house)

    def write_in(self, language: str, house: HouseStyle) -> None:
        """Be written in this language from now on."""
        self._set_language(language, house)

    def text(self) -> Text:
        """Return the text as it stands now."""
        return one_text(self.body())

    def insert_blocks(self, body: Body) -> None:
        """Put the words of blocks at the caret as one line, in place of what is selected."""
        text = one_text(body)
        if text:
            flat = normalise(tuple(replace(run, text=run.text.replace("\n", " ")) for run in text))
            super().insert_blocks((Paragraph(flat),))

    def _height(self) -> int:
        # Lines closer than the font's own would cut the descenders of the last one.
        return super()._height() + room_under(self._look.font)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._follow_palette()

    def _follow_palette(self) -> None:
        """Give links the colour of the window's palette, so that a new theme needs no word to each line."""
        link = self.palette().link().color().name()
        if link != self._look.colours.link:
            self._restyle(self._look.like(coloured(self.palette())))

    def _enter(self, event: QKeyEvent) -> None:
        self.entered.emit()

    def _value(self, body: Body) -> object:
        return one_text(body)


def room_under(font: QFont) -> int:
    """Return the room under the last line in this font, in pixels."""
    return max(font.pixelSize() // 6, 0)


def coloured(palette: QPalette) -> Colours:
    """Return the colours of a line in a window with this palette."""
    return replace(read_colours("light"), link=palette.link().color().name())


def one_text(body: Body) -> Text:
    """Return the words of blocks as one Text, a space between lines."""
    runs: list[Run] = []
    for line in lines_of(body):
        if not line.locked and line.text:
            runs += [Run(" ")] * bool(runs) + [replace(run, attribution=False) for run in line.text]
    return normalise(tuple(runs))
