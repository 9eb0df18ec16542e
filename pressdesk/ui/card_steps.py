"""The keys in a popover that edits a part of the release: the window's own do not reach into it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence

from pressdesk.app.session import Session
from pressdesk.model import Release
from pressdesk.ui.body import BodyEdit
from pressdesk.ui.link import ask_link
from pressdesk.ui.pieces import Popover

_Keys = QKeySequence.StandardKey


class CardSteps(QObject):
    """Undo and redo in a popover, back to where it opened and no further; bold, italic and links.

    `flush` tells what is typed, `show` shows what there is: after a step, and when another window has changed it.
    """

    def __init__(
        self,
        popover: Popover,
        session: Session,
        flush: Callable[[], object],
        show: Callable[[], object],
    ) -> None:
        super().__init__(popover)
        self._popover = popover
        self._session = session
        self._flush = flush
        self._show = show
        self._opened = session.history.depth
        self._undone = 0
        popover.installEventFilter(self)
        session.flush_wanted.connect(self._give)  # else what is in hand would be shown over
        session.changed.connect(self._note)

    def edited(self) -> None:
        """Note that something was typed: there is nothing to redo."""
        self._undone = 0

    def undo(self) -> None:
        """Go one step back, unless it was made before the popover opened."""
        self._flush()
        if self._session.history.depth > self._opened:
            self._undone += 1
            self._session.undo()

    def redo(self) -> None:
        """Go one step forward again."""
        self._flush()
        if self._undone:
            self._undone -= 1
            self._session.redo()

    def _give(self) -> None:
        self._flush()

    def _note(self, _release: Release) -> None:
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer the keys that the words inside leave."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and (run := self._command(event)):
            run()
            event.accept()
            return True
        return False

    def _command(self, event: QKeyEvent) -> Callable[[], object] | None:
        if event.matches(_Keys.Undo):
            return self.undo
        if event.matches(_Keys.Redo):
            return self.redo
        edit = self._popover.focusWidget()
        if not isinstance(edit, BodyEdit):
            return None
        if QKeySequence(event.keyCombination()) == QKeySequence("Ctrl+K"):
            return lambda: ask_link(edit)
        marks = {_Keys.Bold: edit.toggle_bold, _Keys.Italic: edit.toggle_italic}
        return next((run for keys, run in marks.items() if event.matches(keys)), None)
