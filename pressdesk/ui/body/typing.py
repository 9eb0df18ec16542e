"""What keys do to the lines of a body: the part of the editor that a writer's fingers meet."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from pressdesk.model import Run
from pressdesk.ui.body import edits
from pressdesk.ui.body.asking import Asking
from pressdesk.ui.body.document import read_bare, read_line, read_run
from pressdesk.ui.body.lines import Line, Lines, Place
from pressdesk.ui.body.moves import reach, taken_by_backspace, within_block, without_break
from pressdesk.ui.undo import is_undo

_Key: Final = QKeySequence.StandardKey
_Move: Final = QTextCursor.MoveOperation
_DELETIONS: Final = (
    (_Key.Backspace, _Move.PreviousCharacter),
    (_Key.Delete, _Move.NextCharacter),
    (_Key.DeleteStartOfWord, _Move.PreviousWord),
    (_Key.DeleteEndOfWord, _Move.NextWord),
)
_NO_BREAK_HELD: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_OVERRIDE: Final = QEvent.Type.ShortcutOverride
_BACK: Final = (_Move.PreviousCharacter, _Move.PreviousWord)
_STEPS: Final = {
    Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1,
}  # fmt: skip


class Typing(Asking):
    """A surface that answers keys as a writer expects. `said` tells what was refused or left out, and why."""

    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._composing = False
        self.cursorPositionChanged.connect(self._caret_came)

    def event(self, event: QEvent) -> bool:
        if event.type() is _OVERRIDE and isinstance(event, QKeyEvent) and not types(event) and _for_window(event):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if types(event):
            if self._make_room():
                super().keyPressEvent(event)
            return
        if event.key() == Qt.Key.Key_Space and event.modifiers() == _NO_BREAK_HELD:
            if self._make_room():
                self.textCursor().insertText("\u00a0", self.currentCharFormat())
            return
        if (cursor := reach(self, event)) is not None:
            self.setTextCursor(cursor)
            return
        if _for_window(event) or event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            event.ignore()
            return
        for key, move in _DELETIONS:
            if event.matches(key) or (event.key() == Qt.Key.Key_Backspace and key == _Key.Backspace and _plain(event)):
                self._delete(move, event)
                return
        if event.matches(_Key.Cut):
            self.cut()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and _plain(event):
            self._enter(event)
        elif event.key() in _STEPS and event.modifiers() == Qt.KeyboardModifier.NoModifier and self._step_off(event):
            pass
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Keep what means nothing to the ten widgets around."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        cursor = self.textCursor()
        if cursor.hasSelection() and (words := without_break(cursor)) != cursor:
            self.setTextCursor(words)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        words = event.commitString() or event.preeditString()
        if words and not self._make_room():
            event.accept()
            return
        finished = self._composing and not event.preeditString()
        self._composing = bool(event.preeditString())
        if finished:
            super().inputMethodEvent(QInputMethodEvent())  # what waited is shown before the words come in
            self._composed()
        super().inputMethodEvent(within_block(event, self.textCursor()))
        if not self._composing:
            self._inner.keep(self.textCursor().block())

    def _composed(self) -> None:
        """Do what waited for the input method to finish."""

    def _selection(self) -> tuple[Place, Place]:
        """Return where the selection begins and ends."""
        cursor = self.textCursor()
        return self._manuscript.place(cursor.selectionStart()), self._manuscript.place(cursor.selectionEnd())

    def _apply(self, made: Lines) -> None:
        """Make these the lines, and put the caret where it belongs."""
        self._manuscript.write(edits.settle(made.lines))
        self._set_caret(Place(made.line, made.at))
        self._manuscript.touched.emit()

    def _set_caret(self, place: Place, anchor: Place | None = None) -> None:
        cursor = self.textCursor()
        if anchor is not None:
            cursor.setPosition(self._manuscript.position(anchor))
        mode = QTextCursor.MoveMode.MoveAnchor if anchor is None else QTextCursor.MoveMode.KeepAnchor
        cursor.setPosition(self._manuscript.position(place), mode)
        self.setTextCursor(cursor)

    def _make_room(self) -> bool:
        """Return whether words can be typed now; removes what is selected where that crosses lines.

        Beside a table or an image there is a new line for them.
        """
        cursor = self.textCursor()
        within = not cursor.hasSelection() or cursor.block().contains(cursor.anchor())
        if self._manuscript.is_locked(cursor.block()) and not cursor.hasSelection():
            self._apply(edits.enter(self._manuscript.lines(), self._selection()[1]))
        elif within and self._manuscript.is_locked(cursor.block()):
            self.said.emit(
                self.tr("Words cannot be typed into a table or an image. Press Enter for a new line beside it.")
            )
            return False
        if not within:
            made = edits.cut_out(self._manuscript.lines(), *self._selection())
            self._apply(edits.enter(made.lines, Place(made.line, made.at)) if made.lines[made.line].locked else made)
        self._leave_link()
        return True

    def _leave_link(self) -> None:
        """Type plain words at either end of a link: only words typed inside it belong to it."""
        form = self.currentCharFormat()
        if not form.isAnchor():
            return
        cursor = QTextCursor(self.textCursor())
        cursor.setPosition(cursor.selectionStart())
        before = "" if cursor.atBlockStart() else cursor.charFormat().anchorHref()
        if not cursor.atBlockEnd():
            cursor.movePosition(_Move.NextCharacter)
            if before and cursor.charFormat().anchorHref() == before:
                return
        run = read_run("", form)
        kind = read_bare(cursor.block(), self._manuscript.heads).kind
        self.setCurrentCharFormat(self._look.char_format(kind, Run("", run.bold, run.italic, None, run.attribution)))

    def _line(self) -> Line:
        return read_line(self.textCursor().block(), self._manuscript.heads)

    def _delete(self, move: QTextCursor.MoveOperation, event: QKeyEvent) -> None:
        cursor = self.textCursor()
        lines = self._manuscript.lines()
        if cursor.hasSelection():
            start, end = self._selection()
            if start.line == end.line and not lines[start.line].locked:
                super().keyPressEvent(event)
            else:
                self._apply(edits.cut_out(lines, start, end))
            return
        n = cursor.blockNumber()
        back = move in _BACK
        if cursor.atBlockStart() if back else cursor.atBlockEnd():
            made = edits.backspace(lines, n) if back else edits.delete(lines, n)
            self._set_caret(made._replace(at=1), made) if isinstance(made, Place) else self._apply(made)
        elif lines[n].locked:
            self._set_caret(Place(n, 1), Place(n, 0))
        else:
            self._delete_within(move, event)

    def _delete_within(self, move: QTextCursor.MoveOperation, event: QKeyEvent) -> None:
        """Delete a character or a word, never past the end of the line."""
        cursor = self.textCursor()
        block = cursor.block()
        cursor.movePosition(move, QTextCursor.MoveMode.KeepAnchor)
        if cursor.block() == block:
            if move == _Move.PreviousCharacter:
                taken_by_backspace(self.textCursor()).removeSelectedText()
            else:
                super().keyPressEvent(event)
            return
        edge = _Move.StartOfBlock if move in _BACK else _Move.EndOfBlock
        cursor = self.textCursor()
        cursor.movePosition(edge, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()

    def _enter(self, event: QKeyEvent) -> None:
        start, end = self._selection()
        lines = self._manuscript.lines()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not lines[start.line].locked:
            if self._make_room():
                self.textCursor().insertText("\u2028")
            return
        if start != end and not (start.line == end.line and lines[start.line].locked):
            if not self._make_room():
                return
            lines = self._manuscript.lines()
            if start.line == end.line:
                lines = edits.cut_out(lines, start, end).lines
        self._apply(edits.enter(lines, start if start.line != end.line or not lines[start.line].locked else end))

    def _step_off(self, event: QKeyEvent) -> bool:
        """Move the caret off a table or an image that is selected as a whole; return whether it did."""
        start, end = self._selection()
        lines = self._manuscript.lines()
        if start.line != end.line or start == end or not lines[start.line].locked:
            return False
        n = start.line + _STEPS[Qt.Key(event.key())]
        if n < 0:
            self._set_caret(Place(0, 0))
        elif n >= len(lines):
            self._set_caret(Place(start.line, 1))
        else:
            self._set_caret(Place(n, edits.length(lines[n]) if n < start.line else 0))
        return True

    def _caret_came(self) -> None:
        """Select a table or an image as a whole when the caret comes to stand in the middle of its line."""
        if not self._manuscript.any_locked:
            return
        cursor = self.textCursor()
        if self._manuscript.is_locked(cursor.block()) and not (
            cursor.hasSelection() or cursor.atBlockStart() or cursor.atBlockEnd()
        ):
            n = cursor.blockNumber()
            self._set_caret(Place(n, 1), Place(n, 0))


def _for_window(event: QKeyEvent) -> bool:
    """Return whether a key is the window's: undo, redo, and Ctrl+K, which links."""
    return is_undo(event) or event.matches(_Key.DeleteEndOfLine)


def _plain(event: QKeyEvent) -> bool:
    return not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)


def types(event: QKeyEvent) -> bool:
    """Return whether a key types words."""
    text, held = event.text(), event.modifiers()
    if not text or ord(text[0]) < 32 or ord(text[0]) == 127:
        return False
    if held == Qt.KeyboardModifier.NoModifier:
        return True
    return not held & Qt.KeyboardModifier.ControlModifier or bool(held & Qt.KeyboardModifier.AltModifier)
