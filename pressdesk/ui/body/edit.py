"""The editor of a body: one text with paragraphs, subheads, lists, quotes, details, tables and images."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QMimeData, QRect, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

from pressdesk.model import Body, HouseStyle, Text, without_attribution
from pressdesk.ui.body import edits
from pressdesk.ui.body.agreement import agreeing, caret_after
from pressdesk.ui.body.clipboard import can_paste, fill, fitting, pasted, words_from
from pressdesk.ui.body.dragging import Dragging
from pressdesk.ui.body.insets import Insets, Makers
from pressdesk.ui.body.lines import Kind, Line, Lines, Place, lines_of
from pressdesk.ui.body.menu import body_menu
from pressdesk.ui.body.pictures import Given, can_hold, given, holds_files, holds_release
from pressdesk.ui.body.placing import moved, placed
from pressdesk.ui.body.quoting import taken_in

ALL_KINDS: Final[tuple[Kind, ...]] = (
    "paragraph", "subheading", "bullet", "number", "quote", "detail", "table", "image",
)  # fmt: skip
PAUSE: Final = 80  # milliseconds from the first touch to the value


class BodyEdit(Dragging):
    """Edits a body. `edited` (body) follows at most 100 ms after a change; `caret_moved` whenever the format state may
    have changed; `caret_rect` (where the caret is, in own pixels) lets the page keep it in sight; `link_asked` follows
    Link… in the menu; `pictures_given` (pictures, cursor) those that are pasted or dropped, to be put in there;
    `left_out` says what pasted words had that was not taken in."""

    edited = Signal(object)
    caret_rect = Signal(QRect)
    link_asked = Signal()
    pictures_given = Signal(object, object)
    left_out = Signal(str)

    def __init__(
        self, kinds: Sequence[Kind] = ALL_KINDS, parent: QWidget | None = None, insets: Makers | None = None
    ) -> None:
        super().__init__(parent)
        self.kinds = tuple(kinds)
        self.insets = Insets(self, insets or {})
        self._shown: Body = ()
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
            self._told()
            self.edited.emit(self._value(body))

    def body(self) -> Body:
        """Return the body as it stands now."""
        self.flush()
        return self._shown

    def selected_text(self) -> tuple[Text, ...]:
        """Return the selected paragraphs."""
        return tuple(without_attribution(line.text) for line in self._selected() if not line.locked)

    def select(self, line: int, start: int, end: int) -> None:
        """Select these characters of a line; the focus stays where it is."""
        self._set_caret(Place(line, end), Place(line, start))

    def insert_blocks(self, body: Body) -> None:
        """Put blocks at the caret, in place of what is selected; a table or image that is selected stays."""
        new, left_out = fitting(lines_of(body) if body else (), self.kinds)
        if left_out:
            self.said.emit(self.tr("Tables and images cannot stand here and were left out."))
        if not new:
            return
        start, end = self._selection()
        lines = self._manuscript.lines()
        if start != end and not (start.line == end.line and lines[start.line].locked):
            made = edits.cut_out(lines, start, end)
            lines, start = edits.settle(made.lines), Place(made.line, made.at)
        elif lines[start.line].locked:
            start = end
        self._apply(edits.insert(lines, start, taken_in(new, lines[start.line], start.at, self.manner)))

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

    def cut(self) -> None:
        """Put the selection on the clipboard and take it out."""
        if self._selected():
            self.copy()
            with self.step(self.tr("cut")):
                self._apply(edits.cut_out(self._manuscript.lines(), *self._selection()))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        if "image" not in self.kinds:  # a cell or a caption in the body leaves pictures to the body
            return can_paste(source) and not holds_files(source)
        return (can_paste(source) or can_hold(source)) and not holds_release(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if pictures := given(source):
            self._take_pictures(pictures)
            return
        body, left_out = pasted(source, self.kinds, self.manner.language, self.manner.house)
        with self.step(self.tr("paste")):
            self.insert_blocks(body)
        for words in left_out:
            self.left_out.emit(words)

    def paste_plain(self) -> None:
        """Put the words of the clipboard at the caret, without any format."""
        held = QGuiApplication.clipboard().mimeData()
        if held is not None and (words := words_from(held)):
            plain = QMimeData()
            plain.setText(words)
            self.insertFromMimeData(plain)

    def createMimeDataFromSelection(self) -> QMimeData:
        # Qt's own object is filled: one made here would outlive Python on the clipboard and crash as the process ends.
        mime = super().createMimeDataFromSelection()
        mime.html()  # it writes its own HTML when first read, so that comes before ours
        return fill(mime, self._selected(), self.manner.language, self.manner.house)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = body_menu(self)
        self.offer_fixes(menu, event)
        menu.popup(event.globalPos())

    def _take_pictures(self, pictures: Sequence[Given]) -> None:
        if "image" in self.kinds:
            self.pictures_given.emit(pictures, self.textCursor())
        elif (body := _holder(self)) is not None:
            body.pictures_given.emit(pictures, body.cursor_at(self))
        else:
            self.said.emit(self.tr("Pictures stand in the body only."))

    def _selected(self) -> tuple[Line, ...]:
        start, end = self._selection()
        return edits.between(self._manuscript.lines(), start, end) if start != end else ()

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
        self.caret_moved.emit()
        if self.hasFocus():
            self.caret_rect.emit(self.cursorRect())

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
