"""The undo steps of a body's editor: words typed are steps of a word each, and every command is one of its own."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from pressdesk.ui.body.formatting import Formatting
from pressdesk.ui.body.lines import Line, Lines, Place
from pressdesk.ui.body.typing import types
from pressdesk.ui.strokes import Hand, Kind, Stroke, new_key

_Key: Final = QKeySequence.StandardKey
_DELETIONS: Final = (_Key.Delete, _Key.DeleteStartOfWord, _Key.DeleteEndOfWord)


class Spot(NamedTuple):
    """Where the caret stands in an editor, and where the selection began that ends there."""

    anchor: Place
    caret: Place


class Stepping(Formatting):
    """A surface that knows its undo steps. `stroked` (Stroke) says which step the `edited` belongs to that follows,
    `stirred` that words have changed which are not yet told.

    Whatever changes the words by a command, a paste, a drop, a replacement does it inside `with editor.step(name):`.
    """

    stroked = Signal(object)
    stirred = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hand = Hand()
        self._stroke: Stroke | None = None
        self._stepping = False  # inside `step`
        self._pressing = False  # a key or an input method is at work
        self._adding = False  # and what it does is to put words where none were selected
        self._still = Spot(Place(0, 0), Place(0, 0))  # the caret when last nothing waited to be told

    def flush(self) -> None:
        """Emit what is typed and not yet told."""

    @contextmanager
    def step(self, name: str = "") -> Iterator[None]:
        """Make what is done inside one undo step of its own; `name` (translated) is what the Edit menu calls it.

        What was typed before is a step before it, and the caret comes back to where it stands now. One inside
        another is part of it.
        """
        if self._stepping:
            yield
            return
        self.flush()
        self._stroke, self._stepping = Stroke("", name, self.spot()), True
        try:
            yield
        finally:
            self._stepping = False
            self.flush()
            self.rest()

    def rest(self) -> None:
        """Let the next key begin a step."""
        self._stroke = Stroke(new_key(), self.tr("typing"), self.spot()) if self._pressing else None
        self._hand.rest()

    def spot(self) -> Spot:
        """Return where the caret stands."""
        cursor = self.textCursor()
        return Spot(self._manuscript.place(cursor.anchor()), self._manuscript.place(cursor.position()))

    def go(self, spot: Spot) -> None:
        """Put the caret where it stood, as near as the words allow, and the focus here."""
        self.rest()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._set_caret(spot.caret, spot.anchor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        kind = kind_of(event)
        if kind is None:
            super().keyPressEvent(event)
            return
        with self._pressed(kind, event.text() if kind == "typing" else ""):
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        words = event.commitString()
        if not words and (self._composing or not event.preeditString()):
            super().inputMethodEvent(event)
            return
        with self._pressed("typing", words):
            super().inputMethodEvent(event)

    @contextmanager
    def _pressed(self, kind: Kind, text: str) -> Iterator[None]:
        cursor = self.textCursor()
        goes_on = self._stroke is not None and self._stroke.key
        if not goes_on or self._hand.begins(kind, text, cursor.position(), selected=cursor.hasSelection()):
            self.flush()
            name = self.tr("deletion") if kind == "deletion" else self.tr("typing")
            self._stroke = Stroke(new_key(), name, self.spot())
        self._pressing, self._adding = True, kind == "typing" and not cursor.hasSelection()
        try:
            yield
        finally:
            self._pressing = self._adding = False
            self._hand.did(kind, text, self.textCursor().position())

    def _apply(self, made: Lines) -> None:
        if self._pressing:
            super()._apply(made)
        else:
            with self.step():
                super()._apply(made)

    def _mark(self, lines: tuple[Line, ...]) -> None:
        with self.step():
            super()._mark(lines)

    def _stirred(self) -> None:
        """Note that words have changed: by something that said nothing of a step, they are one without a name."""
        if not self._pressing and not self._stepping:
            self._hand.rest()
            self._stroke = Stroke("", "", self._still)
        self.stirred.emit()

    def _told(self) -> None:
        """Say whose step comes next; what said nothing of one has had its own."""
        if self._stroke is not None:
            self.stroked.emit(self._stroke)
            if not self._stroke.key and not self._stepping:
                self._stroke = None
        self._still = self.spot()

    def _caret_came(self) -> None:
        super()._caret_came()
        if not self._manuscript.stale:
            self._still = self.spot()


def kind_of(event: QKeyEvent) -> Kind | None:
    """Return what a key does to the words, None for one that only moves, or that a command answers."""
    if types(event):
        return "typing"
    if event.key() == Qt.Key.Key_Backspace or any(event.matches(key) for key in _DELETIONS):
        return "deletion"
    return "line" if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) else None
