"""What a screen reader says by itself, although nothing got the focus."""

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str, *, urgent: bool = False) -> None:
    """Have a screen reader say these words of a widget: when it has finished, or at once."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # here: its lists of roles are long

    event = QAccessibleAnnouncementEvent(widget, words)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
