"""Plain lines of the page that make typographic what is typed, as its editors do."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from pressdesk.text import Manner, typed


class TypographicLine(QObject):
    """Watches one line; `manner` says how it is written, None while words stay as typed.

    The line tells what was made with a `textEdited` of its own, within that of the key: a step of undo by itself.
    """

    def __init__(self, line: QLineEdit, manner: Callable[[], Manner | None]) -> None:
        super().__init__(line)
        self._line = line
        self._manner = manner
        self._was = line.text()
        line.textEdited.connect(self._typed)
        line.textChanged.connect(self._keep)  # comes after `textEdited`

    def _keep(self) -> None:
        self._was = self._line.text()  # what the key made is told last, when a mark may have taken its place

    def _typed(self, text: str) -> None:
        # Lines count as Qt does, in UTF-16: in one with an emoji the places would be others.
        at = self._line.cursorPosition()
        if not all(ord(char) < 0x10000 for char in text) or text[: at - 1] + text[at:] != self._was or not at:
            return
        manner = self._manner()
        change = typed(text[: at - 1], text[at - 1], manner) if manner else None
        if change is not None:
            start = at - 1 - change.back
            self._line.setSelection(start, at - start)
            self._line.insert(change.text)  # a step by itself also where the line keeps its own


class TypographicLines(QObject):
    """Watches a few plain lines; `manner` is that of TypographicLine."""

    def __init__(self, lines: QPlainTextEdit, manner: Callable[[], Manner | None]) -> None:
        super().__init__(lines)
        self._lines = lines
        self._manner = manner
        self._typing = False
        self._was = lines.toPlainText()
        lines.installEventFilter(self)
        lines.textChanged.connect(self._changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take note of keys: what undo or the page puts there stays as it is."""
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.InputMethod):
            self._typing = True
        return False

    def _changed(self) -> None:
        text, was = self._lines.toPlainText(), self._was
        typing, self._typing, self._was = self._typing, False, text
        cursor, manner = self._lines.textCursor(), self._manner()
        place = cursor.positionInBlock()
        if not typing or manner is None or len(text) != len(was) + 1 or not place:
            return
        line = cursor.block().text()
        change = typed(line[: place - 1], line[place - 1], manner)
        if change is not None and text[: cursor.position() - 1] + text[cursor.position() :] == was:
            cursor.setPosition(cursor.position() - 1 - change.back, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(change.text)
