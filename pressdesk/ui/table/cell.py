"""One cell of a table, or the caption under it: a line of words that knows where its keys lead."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QFont, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from pressdesk.model import Body, Paragraph, Run, Table, clean, normalise
from pressdesk.text.grid import Cells, cells
from pressdesk.ui.body import BodyEdit
from pressdesk.ui.body.clipboard import body_from
from pressdesk.ui.body.lines import lines_of
from pressdesk.ui.body.looks import Look
from pressdesk.ui.body.menu import body_menu
from pressdesk.ui.body.pasting import EDITED
from pressdesk.ui.body.steps import STEPS, direction, leaves
from pressdesk.ui.line import TextLine

LEADING = 1.4


class Cell(TextLine):
    """Edits one Text, in which Enter breaks the line. `row` and `column` say where it stands.

    stepped(int, int): an arrow key leaves it, so many rows down, so many columns on. tabbed(int): Tab (1) or
    Shift+Tab (-1). escaped(): Esc. came(): it has the focus. filled(Cells): several cells are pasted here.
    """

    stepped = Signal(int, int)
    tabbed = Signal(int)
    escaped = Signal()
    came = Signal()
    filled = Signal(object)
    _measuring = False

    def __init__(self, font: QFont, parent: QWidget, placeholder: str = "") -> None:
        super().__init__(placeholder, font, parent)
        self.row = self.column = 0
        self.more: Callable[[QMenu], object] | None = None  # adds to the menu what can be done to the table
        self.set_font(font)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab goes from cell to cell here, and past the table outside it

    @property
    def waiting(self) -> bool:
        """Whether something is typed that is not yet told."""
        return self._pause.isActive()

    def set_font(self, font: QFont) -> None:
        """Show the words in another font."""
        if font != self._look.font or self._look.leading != LEADING:
            self._restyle(Look(self._look.colours, self._look.marks, font, LEADING, rtl=self._look.rtl))
            self.setFont(font)

    def set_figures(self, on: bool) -> None:
        """Set the words flush at the end of the cell, as figures are printed, or at its beginning."""
        option = self.document().defaultTextOption()
        side = Qt.AlignmentFlag.AlignRight if on else Qt.AlignmentFlag.AlignLeft  # Qt turns both for Arabic and Hebrew
        if option.alignment() != side:
            option.setAlignment(side)
            self.document().setDefaultTextOption(option)

    def height_at(self, width: int) -> int:
        """Return how high the words are at this width, in pixels."""
        document = self.document()
        own = document.textWidth()
        if own == width:
            return self._height()
        self._measuring = True
        document.setTextWidth(width)
        height = self._height()
        document.setTextWidth(own)
        self._measuring = False
        return height

    def _grow(self) -> None:
        if not self._measuring:  # else Qt would lay the words out again at the width they have
            super()._grow()

    def insert_blocks(self, body: Body) -> None:
        """Put the words of blocks at the caret, a line for each, in place of what is selected."""
        runs: list[Run] = []
        for line in lines_of(body):
            if not line.locked and line.text:
                runs += [Run("\n")] * bool(runs) + [replace(run, attribution=False) for run in line.text]
        if runs:
            BodyEdit.insert_blocks(self, (Paragraph(normalise(tuple(runs))),))

    def insertFromMimeData(self, source: QMimeData) -> None:
        if several := cells_in(source):
            self.filled.emit(several)
        else:
            super().insertFromMimeData(source)

    def event(self, event: QEvent) -> bool:
        # Before Qt takes the key: it also looks for the next widget by itself where a cell with the focus goes away.
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and (by := _tab(event)):
            self.tabbed.emit(by)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        cursor, key = self.textCursor(), Qt.Key(event.key())
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_Escape and not held:
            self.escaped.emit()
        elif key in STEPS and not held and not cursor.hasSelection() and leaves(cursor, key):
            by = direction(key, cursor.block())
            upright = key in (Qt.Key.Key_Up, Qt.Key.Key_Down)
            self.stepped.emit(by if upright else 0, 0 if upright else by)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = body_menu(self)
        self.offer_fixes(menu, event)
        if self.more is not None:
            self.more(menu)
        menu.popup(event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.came.emit()

    def _enter(self, event: QKeyEvent) -> None:
        if self._make_room():
            self.textCursor().insertText("\u2028")


class Caption(Cell):
    """The words under a table; Enter leaves them, and cells that are pasted are words here."""

    def insertFromMimeData(self, source: QMimeData) -> None:
        TextLine.insertFromMimeData(self, source)

    def _enter(self, event: QKeyEvent) -> None:
        self.stepped.emit(1, 0)


def cells_in(source: QMimeData) -> Cells:
    """Return the cells of a table on the clipboard; none where it holds none of several cells, or too large a one."""
    text = source.text() if source.hasText() else ""
    body, _left_out = body_from(source)
    if len(body) == 1 and isinstance(body[0], Table):
        return cells(body[0])
    if "\t" not in text:
        return ()
    rows = [line.split("\t") for line in text.rstrip("\r\n").splitlines()]
    wide = max(map(len, rows))
    if wide * len(rows) > EDITED:
        return ()
    return tuple(tuple(_words(word) for word in (*row, *[""] * (wide - len(row)))) for row in rows)


def _tab(event: QKeyEvent) -> int:
    """Return 1 for Tab, -1 for Shift+Tab, 0 for any other key."""
    shift = Qt.KeyboardModifier.ShiftModifier
    if event.key() not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) or event.modifiers() & ~shift:
        return 0
    return -1 if event.key() == Qt.Key.Key_Backtab or event.modifiers() & shift else 1


def _words(word: str) -> tuple[Run, ...]:
    text, _dropped = clean(word.strip())
    return normalise((Run(text),) if text else ())
