"""The words that people have added to the dictionaries: their own list and that of everyone on the desk."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from pressdesk import desk as desks
from pressdesk.app.session import Session
from pressdesk.app.word_lists import WordLists, own_words
from pressdesk.proof import read_words
from pressdesk.ui.commands import attempt
from pressdesk.ui.pieces import button, column, label, row
from pressdesk.ui.theme import look


class Dictionaries(QDialog):
    """Two lists of words to edit, one word a line. Save keeps both."""

    def __init__(self, session: Session, lists: WordLists, parent: QWidget) -> None:
        super().__init__(parent)
        self._lists = lists
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Dictionaries"))
        self.own = _words(self.tr("My dictionary"), own_words())
        self._were = read_words(desks.shared_words(session.desk))
        self.shared = _words(self.tr("The organization’s dictionary"), "\n".join(self._were))
        shared = label(self.tr("Everyone on this desk may use these words."), "small")
        own = label(self.tr("These are yours, on every desk on this computer."), "small")
        sides = QVBoxLayout()
        for title, note, edit in (
            (self.own.accessibleName(), own, self.own),
            (self.shared.accessibleName(), shared, self.shared),
        ):
            caption = label(title, "strong")
            caption.setBuddy(edit)
            note.setWordWrap(True)
            sides.addLayout(column(caption, note, edit, spacing=4))
        sides.setSpacing(16)
        cancel = button(self.tr("Cancel"), None, self.reject)
        save = button(self.tr("Save"), "primary", self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(14)
        layout.addLayout(sides)
        layout.addWidget(label(self.tr("One word on each line."), "small"))
        layout.addLayout(row(None, cancel, save))
        self.resize(440, 520)

    def accept(self) -> None:
        """Keep both lists; what cannot be kept is said and the words stay here."""
        now = read_words(self.shared.toPlainText())
        added, removed = [one for one in now if one not in self._were], [one for one in self._were if one not in now]

        def keep() -> None:
            self._lists.set_own(self.own.toPlainText())
            self._lists.change_shared(added, removed)

        if attempt(keep):
            super().accept()


def _words(name: str, text: str) -> QPlainTextEdit:
    made = QPlainTextEdit(text)
    look(made, "field")
    made.setAccessibleName(name)
    made.setTabChangesFocus(True)
    made.setMinimumHeight(110)
    return made
