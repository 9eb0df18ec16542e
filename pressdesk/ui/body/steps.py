"""Where the arrow keys lead."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock, QTextCursor

STEPS: Final = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


def direction(key: Qt.Key, block: QTextBlock) -> int:
    """Return 1 where an arrow key leads on in the text, -1 where it leads back."""
    if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
        return 1 if key == Qt.Key.Key_Down else -1
    rtl = block.textDirection() == Qt.LayoutDirection.RightToLeft
    return 1 if (key == Qt.Key.Key_Right) != rtl else -1


def leaves(cursor: QTextCursor, key: Qt.Key) -> bool:
    """Return whether an arrow key takes the caret out of its block."""
    block = cursor.block()
    on = direction(key, block) > 0
    if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        return cursor.atBlockEnd() if on else cursor.atBlockStart()
    line = block.layout().lineForTextPosition(cursor.positionInBlock())
    return not line.isValid() or line.lineNumber() == (block.layout().lineCount() - 1 if on else 0)
