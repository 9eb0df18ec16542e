"""The quiet line over the page of a release that is issued, or that corrects or withdraws another."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy

from pressdesk.ui.pieces import button, label, row
from pressdesk.ui.theme import look


class StageLine(QFrame):
    """Says why nothing can be typed, and what can be done instead. asked(str): the name of an action."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        look(self, "message")
        self.setProperty("kind", "info")
        self.words = label("", "small")
        self.words.setWordWrap(True)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.buttons = {
            "correct": button(self.tr("Correct…"), None, lambda: self.asked.emit("correct")),
            "take_back": button(self.tr("Take back…"), None, lambda: self.asked.emit("take_back")),
            "write_notice": button(self.tr("Write the notice"), None, lambda: self.asked.emit("write_notice")),
        }
        line = row(self.words, *self.buttons.values())
        line.setStretch(0, 1)
        line.setContentsMargins(16, 6, 10, 6)
        self.setLayout(line)
        self.hide()

    def say(self, words: str, *actions: str) -> None:
        """Show these words, with buttons for these actions; nothing at all without words."""
        self.words.setText(words)
        self.setAccessibleName(words)
        for name, made in self.buttons.items():
            made.setVisible(name in actions)
        self.setVisible(bool(words))
