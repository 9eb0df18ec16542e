"""Where the focus goes when a pane is entered with the keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def enter(pane: QWidget) -> bool:
    """Put the focus on the first control of a pane, which it names as `first` where that is another than the first
    in sight; return whether there is one.

    A focus proxy will not do: Qt has Tab go to the proxy of whatever pane comes next, also to one that is hidden.
    """
    one, wanted = getattr(pane, "first", None), None
    if isinstance(one, QWidget) and pane.isAncestorOf(one) and _can_enter(one):
        wanted = one
    one = pane.nextInFocusChain()
    while wanted is None and one is not None and one is not pane:
        if pane.isAncestorOf(one) and _can_enter(one):
            wanted = one
        one = one.nextInFocusChain()
    if wanted is not None:
        wanted.setFocus(Qt.FocusReason.TabFocusReason)
    return wanted is not None


def _can_enter(one: QWidget) -> bool:
    return bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus) and one.isVisible() and one.isEnabled()
