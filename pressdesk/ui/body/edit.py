"""The editor of a body: one text with paragraphs, subheads, lists, quotes, details, tables and images."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

from pressdesk.model import Body, HouseStyle
from pressdesk.ui.body.agreement import agreeing, caret_after
from pressdesk.ui.body.clipping import Clipping
from pressdesk.ui.body.insets import Insets, Makers
from pressdesk.ui.body.lines import Kind, Lines, Place, lines_of
from pressdesk.ui.body.menu import body_menu
from pressdesk.ui.body.pictures import Given
from pressdesk.ui.body.placing import moved, placed
from pressdesk.ui.body.speaker_line import standings

ALL_KINDS: Final[tuple[Kind, ...]] = (
    "paragraph", "subheading", "bullet", "number", "quote", "detail", "table", "image",
)  # fmt: skip
PAUSE: Final = 80  # milliseconds from the first touch to the value


class BodyEdit(Clipping):
    """Edits a body. `edited` (body) follows at most 100 ms after a change; `caret_moved` whenever the format state may
    have changed; `caret_rect` (where the caret is, in own pixels) lets the page keep it in sight; `link_asked` follows
    Link… in the menu; `slashed` a slash typed in an empty paragraph."""

    edited = Signal(object)
    slashed = Signal()
    caret_rect = Signal(QRect)
    link_asked = Signal()

    def __init__(
        self, kinds: Sequence[Kind] = ALL_KINDS, parent: QWidget | None = None, insets: Makers | None = None
    ) -> None:
        super().__init__(parent)
        self.kinds = tuple(kinds)
        self.insets = Insets(self, insets or {})
        self._shown: Body = ()
        self._dress = -1, QTextCharFormat()  # of the line and the words at the caret
        self._waiting: tuple[Body, str, HouseStyle | None] | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.flush)
        self._manuscript.touched.connect(self._touched)
        self.setAccessibleName(self.tr("Body"))
        self.setAccessibleDescription(self.tr("The words of the release: paragraphs, subheads, lists and quotes"))

    def show_body(self, body: Body, language: str = "en-US", house: HouseStyle | None = None) -> None:
        """Show `body`; only the lines that differ are touched. Waits while an input method composes."""
        if self._composing:
            self._waiting = body, language, house
            return
        self._set_language(language, house)
        self.insets.speak(language, house)
        if body == self._shown:
            return
        self.rest()
        before = self._manuscript.lines()
        caret = self._manuscript.place(self.textCursor().position())
        self._manuscript.show(body)
        after = self._manuscript.lines()
        place = caret_after(before, after, caret) if self.hasFocus() or any(agreeing(before, after)) else Place(0, 0)
        if place is not None:
            self._set_caret(place)
        self._shown = self._manuscript.body()
        self._weigh()
        self._pause.stop()
        self.viewport().update()
        self.caret_moved.emit()

    def flush(self) -> None:
        """Emit `edited` now if words changed since the last time."""
        self._pause.stop()
        self.insets.flush()
        body = self._manuscript.body()
        if body != self._shown:
            self._shown = body
            self._weigh()
            self._told()
            self.edited.emit(self._value(body))

    def body(self) -> Body:
        """Return the body as it stands now."""
        self.flush()
        return self._shown

    def select(self, line: int, start: int, end: int) -> None:
        """Select these characters of a line; the focus stays where it is."""
        self._set_caret(Place(line, end), Place(line, start))

    def put_beside(self, blocks: Body, cursor: QTextCursor) -> None:
        """Put blocks of their own beside the block that a cursor is in, the caret in the first of them."""
        made = placed(self._manuscript.lines(), self._manuscript.place(cursor.position()), lines_of(blocks))
        with self.step(self.tr("picture")):
            self._apply(made)
        self.setFocus()
        if inset := self.insets.at(made.line):
            inset.enter(False)

    def cursor_at(self, editor: QWidget) -> QTextCursor:
        """Return a cursor at the caret for this editor, beside its inset for one in an inset, at the end for others."""
        cursor = self.textCursor()
        if editor is self:
            return cursor
        if self.isAncestorOf(editor):
            cursor.setPosition(self.document().findBlockByNumber(self.insets.line_of(editor)).position())
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        else:
            cursor.movePosition(QTextCursor.MoveOperation.End)
        return cursor

    def move_block(self, by: int) -> None:
        """Move the block with the caret, in a list the item, up (-1) or down (1) past its neighbour."""
        focus = QApplication.focusWidget()
        cursor = self.cursor_at(focus if focus is not None and self.isAncestorOf(focus) else self)
        lines = self._manuscript.lines()
        made = moved(lines, self._manuscript.place(cursor.position()), by)
        if made.lines != lines:
            with self.step(self.tr("move")):
                self._apply(made)
                if made.lines[made.line].locked:
                    self._set_caret(Place(made.line, 1), Place(made.line, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.insets.crossing.entered(event):
            return
        begins = event.text() == "/" and self._is_bare()
        super().keyPressEvent(event)
        if begins:
            self.slashed.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = body_menu(self)
        self.offer_fixes(menu, event)
        menu.popup(event.globalPos())

    def _is_bare(self) -> bool:
        """Return whether the caret is in an empty paragraph."""
        line = self._line()
        return line.kind == "paragraph" and not line.text and not self.textCursor().hasSelection()

    def _take_pictures(self, pictures: Sequence[Given]) -> None:
        body = None if "image" in self.kinds else _holder(self)
        if body is not None:
            body.pictures_given.emit(pictures, body.cursor_at(self))
        else:
            super()._take_pictures(pictures)

    def _value(self, body: Body) -> object:
        return body

    def _apply(self, made: Lines) -> None:
        super()._apply(made)
        if self.hasFocus():
            self.caret_rect.emit(self.cursorRect())  # while lines were written nobody could know where it is

    def _touched(self) -> None:
        if not self._pause.isActive():
            self._stirred()
            self._pause.start()

    def _caret_came(self) -> None:
        super()._caret_came()
        dress = self.textCursor().block().blockFormatIndex(), self.currentCharFormat()
        same, self._dress = dress == self._dress, dress
        if not (same and self._adding):
            self.caret_moved.emit()
        if self.hasFocus():
            self.caret_rect.emit(self.cursorRect())

    def _weigh(self) -> None:
        """See where the quotes stand with the words they have now."""
        weighed = standings(self._manuscript.lines(), self._shown)
        if weighed != self._standings:
            self._standings = weighed
            self.viewport().update()

    def _composed(self) -> None:
        if self._waiting is not None:
            waiting, self._waiting = self._waiting, None
            self.show_body(*waiting)


def _holder(widget: QWidget) -> BodyEdit | None:
    """Return the body that a cell or a caption stands in."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, BodyEdit):
        above = above.parentWidget()
    return above
