"""How far a key or a click reaches: one character as a writer sees it, one page in sight, one paragraph."""

from typing import Final
from unicodedata import category, name

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QTextEdit

_KEEP: Final = QTextCursor.MoveMode.KeepAnchor
_Key: Final = QKeySequence.StandardKey
_Move: Final = QTextCursor.MoveOperation
_PAGES: Final = (
    (_Key.MoveToNextPage, True, False), (_Key.MoveToPreviousPage, False, False),
    (_Key.SelectNextPage, True, True), (_Key.SelectPreviousPage, False, True),
)  # fmt: skip
_ENDS: Final = (
    _Key.MoveToStartOfDocument, _Key.MoveToEndOfDocument, _Key.SelectStartOfDocument, _Key.SelectEndOfDocument,
)  # fmt: skip
_ALPHABETS: Final = ("LATIN", "GREEK", "CYRILLIC")
_MARKS: Final = ("Mn", "Mc")


def taken_by_backspace(cursor: QTextCursor) -> QTextCursor:
    """Return a cursor that selects what one Backspace takes away: an emoji or an accented letter as a whole.

    In scripts that build letters from several signs (Hebrew, Arabic, Devanagari) it is the last sign alone.
    """
    made = QTextCursor(cursor)
    made.movePosition(_Move.PreviousCharacter, _KEEP)
    sign = made.selectedText()
    last = sign[-1:]
    built = len(sign) > 1 and category(last) in _MARKS and not "\ufe00" <= last <= "\ufe0f" and last != "\u20e3"
    if built and not name(sign[0], "").startswith(_ALPHABETS):
        made.setPosition(cursor.position())
        made.setPosition(cursor.position() - (2 if ord(last) > 0xFFFF else 1), _KEEP)
    return made


def page_from(edit: QTextEdit, down: bool, select: bool) -> QTextCursor:
    """Return the caret a page in sight further down or up, at the end of the text where no page is left."""
    place = edit.cursorRect()
    page = max(edit.viewport().visibleRegion().boundingRect().height() - 2 * place.height(), place.height())
    cursor = edit.textCursor()
    mode = _KEEP if select else QTextCursor.MoveMode.MoveAnchor
    target = place.center().y() + (page if down else -page)
    if 0 <= target < edit.viewport().height():
        cursor.setPosition(edit.cursorForPosition(QPoint(place.center().x(), target)).position(), mode)
    else:
        cursor.movePosition(_Move.End if down else _Move.Start, mode)
    return cursor


def reach(edit: QTextEdit, event: QKeyEvent) -> QTextCursor | None:
    """Return the caret after a key that goes by pages in sight or, with Ctrl and an arrow, by paragraphs; else None."""
    for page, down, select in _PAGES:
        if event.matches(page):
            return page_from(edit, down, select)
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    select = bool(held & Qt.KeyboardModifier.ShiftModifier)
    by_paragraph = held & ~Qt.KeyboardModifier.ShiftModifier == Qt.KeyboardModifier.ControlModifier
    if not by_paragraph or event.key() not in (Qt.Key.Key_Up, Qt.Key.Key_Down) or any(map(event.matches, _ENDS)):
        return None
    cursor = edit.textCursor()
    mode = _KEEP if select else QTextCursor.MoveMode.MoveAnchor
    if event.key() == Qt.Key.Key_Down:
        cursor.movePosition(_Move.NextBlock, mode) or cursor.movePosition(_Move.EndOfBlock, mode)
    else:
        cursor.movePosition(_Move.PreviousBlock if cursor.atBlockStart() else _Move.StartOfBlock, mode)
    return cursor


def to_end(edit: QTextEdit, event: QKeyEvent) -> bool:
    """Put the caret at an end of the whole text, with the focus, where the key goes there; return whether it did."""
    for key, end in ((_Key.MoveToStartOfDocument, _Move.Start), (_Key.MoveToEndOfDocument, _Move.End)):
        if event.matches(key):
            edit.setFocus()
            edit.moveCursor(end)
            return True
    return False


def without_break(cursor: QTextCursor) -> QTextCursor:
    """Return the selection of a triple click without the paragraph's end, which belongs to the next line."""
    made = QTextCursor(cursor)
    block = cursor.document().findBlock(cursor.selectionStart())
    past = block.position() + block.length()
    if (cursor.selectionStart(), cursor.selectionEnd()) == (block.position(), past):
        made.setPosition(block.position())
        made.setPosition(past - 1, _KEEP)
    return made


def within_block(event: QInputMethodEvent, cursor: QTextCursor) -> QInputMethodEvent:
    """Return what an input method says, with the words it replaces no further than the caret's paragraph."""
    if not event.replacementLength():
        return event
    at, room = cursor.positionInBlock(), cursor.block().length() - 1
    first = max(event.replacementStart(), -at)
    last = min(event.replacementStart() + event.replacementLength(), room - at)
    made = QInputMethodEvent(event.preeditString(), event.attributes())
    made.setCommitString(event.commitString(), first, max(last - first, 0))
    return made
