"""Quotation marks within a quote, round the writer's own words: drawn where the line leaves room, never stored."""

from collections.abc import Callable, Iterator
from itertools import groupby
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, QPointF
from PySide6.QtGui import QColor, QFont, QPainter, QTextBlock, QTextCharFormat, QTextDocument, QTextLayout

from pressdesk.model import Text, words
from pressdesk.text import Marks
from pressdesk.ui.body.document import Heads, read_bare, read_text, units
from pressdesk.ui.body.lines import KINDS, joined
from pressdesk.ui.body.looks import KIND, Look
from pressdesk.ui.body.paint import x_at
from pressdesk.ui.body.quoting import draws

_QUOTE: Final = KINDS.index("quote")
_RAYA: Final = "—"


class Mark(NamedTuple):
    """A mark that is drawn before the character `at` of a paragraph: at the end of a word, or the beginning of one."""

    at: int
    words: str
    opens: bool


def inner_marks(text: Text, marks: Marks, goes_on: bool) -> Iterator[Mark]:
    """Yield the marks where spoken words and attribution meet; `goes_on`: more is spoken in the next paragraph."""
    at = 0
    pieces = [(own, "".join(run.text for run in runs)) for own, runs in groupby(text, lambda run: run.attribution)]
    for n, (own, piece) in enumerate(pieces[:-1]):
        end = at + len(piece.rstrip())
        core = piece.strip()
        begin = at + len(piece) + _lead(pieces[n + 1][1])
        asides = marks.inside and (goes_on or any(not later for later, _ in pieces[n + 1 :]))
        if core and own:
            stop = marks.inside and core[-1] in ",."
            if marks.rayas:
                yield Mark(end - stop, _RAYA, False)
            elif not marks.inside:
                yield Mark(begin, marks.open, True)
        elif core and asides and marks.rayas:
            yield Mark(begin, _RAYA, True)
        elif core and not asides:
            outside = core[-1] in marks.outside and core[-2:-1] != core[-1]
            yield Mark(end - outside, marks.close, False)
        at += len(piece)


class InnerMarks(QObject):
    """Keeps room for the inner marks of every quote of a document while it changes."""

    def __init__(self, document: QTextDocument, heads: Heads, look: Callable[[], Look], parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._heads = heads
        self._look = look
        document.contentsChange.connect(self._note)

    def draw(self, painter: QPainter, block: QTextBlock) -> None:
        """Draw the marks of one block in the room they have."""
        layout, look = block.layout(), self._look()
        if not layout.formats():
            return
        text = words(read_text(block))
        painter.setFont(look.font)
        painter.setPen(QColor(look.colours.ink))
        for mark in self._of(block):
            at = units(text[: mark.at])
            line = layout.lineForTextPosition(at if mark.opens else at - 1)
            right = layout.position().x() + x_at(line, at)
            y = layout.position().y() + line.y() + line.ascent()
            painter.drawText(QPointF(right - look.width(mark.words), y), mark.words)

    def keep(self, block: QTextBlock) -> None:
        """Make room in a block again: an input method takes it away while it composes there."""
        if block.blockFormat().intProperty(KIND) == _QUOTE and not block.layout().formats() and self._of(block):
            # Room made outside a change would leave the block without a layout.
            self._document.markContentsDirty(block.position(), block.length())

    def _note(self, position: int, _removed: int, added: int) -> None:
        block = self._document.findBlock(position)
        while block.isValid() and block.position() <= position + added:
            if block.blockFormat().intProperty(KIND) == _QUOTE or block.layout().formats():
                self._make_room(block)
            block = block.next()

    def _of(self, block: QTextBlock) -> list[Mark]:
        line = read_bare(block, self._heads)
        text = read_text(block) if draws(line) else ()
        if not any(run.attribution for run in text):
            return []
        after = block.next()
        goes_on = after.isValid() and joined(line, read_bare(after, self._heads))
        return [mark for mark in inner_marks(text, self._look().marks, goes_on) if mark.at]

    def _make_room(self, block: QTextBlock) -> None:
        marks = self._of(block)
        if not marks and not block.layout().formats():
            return
        text = words(read_text(block))
        ranges = []
        for mark in marks:
            room = QTextLayout.FormatRange()
            # Qt leaves room at the right of a letter: of the one before the mark, or behind it from right to left.
            wide = min(mark.at, len(text) - 1) if self._look().rtl else mark.at - 1
            room.start, room.length = units(text[:wide]), units(text[wide])
            made = QTextCharFormat()
            made.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
            made.setFontLetterSpacing(self._look().width(mark.words))
            room.format = made
            ranges.append(room)
        block.layout().setFormats(ranges)


def _lead(text: str) -> int:
    return len(text) - len(text.lstrip())
