"""How the caret crosses the border of an inset: arrow keys lead in and out, Enter into what is selected as a whole."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextBlock, QTextCursor

from pressdesk.ui.body.edits import length
from pressdesk.ui.body.inset import Inset
from pressdesk.ui.body.lines import Place
from pressdesk.ui.body.moves import to_end
from pressdesk.ui.body.steps import STEPS, direction, leaves

if TYPE_CHECKING:
    from pressdesk.ui.body.edit import BodyEdit

_OPENS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)  # lead back into what is selected as a whole
_LEADS: Final = (*_OPENS, *STEPS)


class Crossing(QObject):
    """Answers the keys of an editor that lead into its insets, and sees those of the editors within them first; `over`
    gives the inset over a block."""

    def __init__(self, edit: "BodyEdit", over: Callable[[QTextBlock], Inset | None]) -> None:
        super().__init__(edit)
        self._edit = edit
        self._over = over

    def watch(self, editor: QObject) -> None:
        """See the keys of an editor within an inset."""
        editor.installEventFilter(self)

    def leave(self, line: int, by: int) -> None:
        """Put the caret above (-1) or below (1) the inset over a line; 0 selects it as a whole."""
        edit, lines = self._edit, self._edit._manuscript.lines()
        beside = line + by
        if by and 0 <= beside < len(lines):
            if (inset := self._over(edit.document().findBlockByNumber(beside))) is not None:
                inset.enter(by < 0)
                return
            edit.setFocus()
            edit._set_caret(Place(beside, 0 if by > 0 else length(lines[beside])))
            return
        edit.setFocus()
        if by:
            edit._set_caret(Place(line, int(by > 0)))
        else:
            edit._set_caret(Place(line, 1), Place(line, 0))
            edit.caret_moved.emit()  # Qt tells nobody of a selection whose end stands where the caret stood

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and to_end(self._edit, event)

    def entered(self, event: QKeyEvent) -> bool:
        """Take the caret into an inset where this key of the editor would move it there; return whether it did."""
        if event.key() not in _LEADS or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        cursor = self._edit.textCursor()
        if event.key() in _OPENS and (chosen := self._chosen(cursor)) is not None:
            chosen.enter(False)
            return True
        if event.key() not in STEPS or cursor.hasSelection():
            return False
        key, block = Qt.Key(event.key()), cursor.block()
        by = direction(key, block)
        inset = self._over(block)
        if inset is None or cursor.atBlockStart() != (by > 0):
            out = inset is not None or leaves(cursor, key)
            inset = self._over(block.next() if by > 0 else block.previous()) if out else None
        if inset is not None:
            inset.enter(by < 0)
        return inset is not None

    def _chosen(self, cursor: QTextCursor) -> Inset | None:
        """Return the inset that is selected as a whole."""
        block = cursor.block()
        return self._over(block) if cursor.hasSelection() and block.contains(cursor.anchor()) else None
