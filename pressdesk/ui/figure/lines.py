"""The lines under a picture: its caption, and words without marks that say who took it and what it shows."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from pressdesk.model import Body, HouseStyle, Image, Paragraph, Run, Text, plain, words
from pressdesk.ui.line import one_text
from pressdesk.ui.table.cell import Caption
from pressdesk.ui.theme import UI_PX, ui_font

FIELDS: Final = ("caption", "credit", "alt")  # of the image, in the order of its lines


class PlainLine(Caption):
    """Edits one line of words without bold, italic and links; its keys are those of a caption."""

    def insert_blocks(self, body: Body) -> None:
        """Put the words of blocks at the caret, in place of what is selected, as one line without marks."""
        plain = " ".join(words(one_text(body)).split("\n"))
        if plain:
            super().insert_blocks((Paragraph((Run(plain),)),))

    def toggle_bold(self) -> None:
        """Say that a plain line has no marks."""
        self._refuse()

    def toggle_italic(self) -> None:
        """Say that a plain line has no marks."""
        self._refuse()

    def set_link(self, address: str | None) -> None:
        """Say that a plain line has no links."""
        self._refuse()

    def _refuse(self) -> None:
        self.said.emit(self.tr("Credit and alt text are plain words: no bold, italic or links."))
        self.caret_moved.emit()  # the button that was pressed springs back

    def _value(self, body: Body) -> object:
        return " ".join(words(one_text(body)).split("\n"))


class Lines(QObject):
    """The editors of the lines under a picture by their numbers, each made when it is wanted.

    made(Caption): one is new; it shows nothing yet. filled(int): the line of this number shows its words.
    """

    made = Signal(object)
    filled = Signal(int)

    def __init__(self, ground: QWidget) -> None:
        super().__init__(ground)
        self._ground = ground
        self._made: dict[int, Caption] = {}
        self._texts: tuple[Text, ...] = ((), (), ())
        self._spoken: tuple[str, HouseStyle | None] = ("en-US", None)
        self.scale = 1.0

    def __iter__(self) -> Iterator[Caption]:
        """Yield the lines that are made."""
        return iter(tuple(self._made.values()))

    def known(self, number: int) -> Caption | None:
        """Return a line if it is made."""
        return self._made.get(number)

    def at(self, number: int) -> Caption:
        """Return a line, made now if it was not."""
        return self._made.get(number) or self._make(number)

    def more(self, count: int) -> int:
        """Make up to so many lines that are still to be made; return how many were."""
        wanted = [number for number in range(len(FIELDS)) if number not in self._made][:count]
        for number in wanted:
            self._make(number)
        return len(wanted)

    def show(self, texts: tuple[Text, ...], spoken: tuple[str, HouseStyle | None]) -> None:
        """Show these words; only lines that differ are touched."""
        self._texts, self._spoken = texts, spoken
        for line in self:
            line.show_text(texts[line.row], *spoken)

    def set_scale(self, by: float) -> None:
        """Show the words so many times as large as normal."""
        self.scale = by
        for line in self:
            line.set_font(line_font(by))

    def _make(self, number: int) -> Caption:
        line = self._made[number] = (PlainLine if number else Caption)(
            line_font(self.scale), self._ground, hint(number)
        )
        line.row = number
        name, more = said_of(number)
        line.setAccessibleName(name)
        line.setAccessibleDescription(more)
        self.made.emit(line)
        line.show_text(self._texts[number], *self._spoken)
        self.filled.emit(number)
        return line


def line_font(scale: float) -> QFont:
    """Return the font of the lines, so many times as large as normal."""
    return ui_font(round(UI_PX * scale))


def texts_of(image: Image) -> tuple[Text, ...]:
    """Return the words of each line."""
    return image.caption, plain(image.credit), plain(image.alt)


def names() -> tuple[str, ...]:
    """Return the word before each line."""
    return _tr("Caption"), _tr("Credit"), _tr("Alt text")


def hint(number: int) -> str:
    """Return what stands in a line without words."""
    return (_tr("Add a caption"), _tr("Who took it"), _tr("Describe the picture for people who cannot see it"))[number]


def said_of(number: int) -> tuple[str, str]:
    """Return the name of a line and its description, for who cannot see it."""
    return (
        (_tr("Caption of the picture"), _tr("Words under the picture; Tab goes on to the credit")),
        (_tr("Credit of the picture"), _tr("Who took it, printed after the caption")),
        (_tr("Alternative text of the picture"), _tr("What the picture shows, for people who cannot see it")),
    )[number]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Plate", text)
