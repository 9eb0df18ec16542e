"""A person at the window: sees what is shown, types, clicks. Knows nothing of the session behind it."""

import time
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QTextEdit, QWidget
from source import typed

W = TypeVar("W", bound=QWidget)


def until(true: Callable[[], object], what: str, seconds: float = 10) -> None:
    """Wait until something is so."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, f"never: {what}"
        QTest.qWait(20)


def see(name: str, kind: type[W] = QWidget) -> W:  # type: ignore[assignment]
    """Return the visible control with this accessible name or caption, one in a popup first, then one in a dialog."""
    found: list[W] = []

    def look() -> bool:
        found[:] = [
            one
            for one in QApplication.allWidgets()
            if isinstance(one, kind) and one.isVisible() and one.isEnabled() and name in _names(one)
        ]
        return bool(found)

    until(look, f"“{name}” is on the screen")
    order = (Qt.WindowType.Window, Qt.WindowType.Dialog, Qt.WindowType.Popup)
    return max(found, key=lambda one: order.index(one.window().windowType()))


def _names(one: QWidget) -> tuple[str, ...]:
    caption = one.text().replace("&", "") if isinstance(one, QAbstractButton) else ""
    return (one.accessibleName(), caption)


def click(name: str) -> None:
    """Click a control in its middle, a check box on its box."""
    one = see(name)
    popup = QApplication.activePopupWidget()
    if popup and not popup.isAncestorOf(one):
        popup.close()  # as the window system does with a click beside it
    place = QPoint(10, one.height() // 2) if isinstance(one, QCheckBox) else one.rect().center()
    QTest.mouseClick(one, Qt.MouseButton.LeftButton, pos=place)
    _settle()


def press(keys: str) -> None:
    """Press a key or a combination, such as Ctrl+K, where the focus is."""
    combination = QKeySequence(keys)[0]
    QTest.keyClick(_focus(), combination.key(), combination.keyboardModifiers())
    _settle()


def write(words: str) -> None:
    """Type words where the focus is, letter by letter; Enter is not typed."""
    for letter in words:
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            event = QKeyEvent(kind, _key(letter), Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(_focus(), event)
        _settle()


def replace(name: str, words: str) -> None:
    """Click a field, select what is in it, and type over it."""
    click(name)
    press("Ctrl+A")
    write(words)


def choose_word(edit: QTextEdit, phrase: str) -> None:
    """Double-click the last word of a phrase in a text."""
    phrase = typed(phrase)
    word = phrase.split()[-1]
    cursor = edit.document().find(phrase)
    assert not cursor.isNull(), phrase
    cursor.setPosition(cursor.selectionEnd() - len(word) // 2)
    place: QPoint = edit.cursorRect(cursor).center()
    QTest.mouseDClick(edit.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert edit.textCursor().selectedText() == word


def choose(edit: QTextEdit, phrase: str) -> None:
    """Drag over a phrase: click before its first letter, click with Shift behind its last."""
    phrase = typed(phrase)
    cursor = edit.document().find(phrase)
    assert not cursor.isNull(), phrase
    ends = cursor.selectionStart(), cursor.selectionEnd()
    for end, held in zip(ends, (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier), strict=True):
        cursor.setPosition(end)
        place = edit.cursorRect(cursor).center()
        QTest.mouseClick(edit.viewport(), Qt.MouseButton.LeftButton, held, place)
    assert edit.textCursor().selectedText() == phrase


def _key(letter: str) -> int:
    return ord(letter.upper()) if letter.isascii() else Qt.Key.Key_unknown


def _settle() -> None:
    """Let the program react; without a screen nobody gives the focus back to the window when a popup closes."""
    QApplication.processEvents()
    active = QApplication.activeWindow()
    if QApplication.activePopupWidget() is None and (active is None or not active.isVisible()):
        shown = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one.isWindow()]
        dialogs = [one for one in shown if one.windowType() == Qt.WindowType.Dialog]
        (dialogs or shown)[-1].activateWindow()
        QApplication.processEvents()


def _focus() -> QWidget:
    """Return what takes the keys: the open popup's own focus, or the application's."""
    taker = QApplication.activePopupWidget() or QApplication.focusWidget() or QApplication.activeWindow()
    assert taker, "no window is active"
    return taker.focusWidget() or taker
