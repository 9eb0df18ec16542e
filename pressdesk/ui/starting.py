"""Starters in the window: a release kept as a pattern, and new ones begun from it."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pressdesk import desk as desks
from pressdesk.app import messages
from pressdesk.app.session import Session
from pressdesk.app.starting import begin_from, keep_starter
from pressdesk.desk import Starter
from pressdesk.model import words
from pressdesk.ui.card_forms import field, typed
from pressdesk.ui.commands import attempt
from pressdesk.ui.pages.languages import language_name
from pressdesk.ui.picker import Choice, Picker
from pressdesk.ui.pieces import Popover, button, label, row
from pressdesk.ui.sidebar_rows import kind_words


class Starting(QObject):
    """Keeps and begins. What goes wrong is said, never raised."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window

    def ask_name(self, anchor: QWidget) -> None:
        """Ask under which name the open release is kept as a starter."""
        form = NameForm(self._window, words(self._session.release.headline)[:60])
        form.kept.connect(self._keep)
        form.open_under(anchor)
        form.name.setFocus()

    def pick(self, anchor: QWidget) -> None:
        """Choose a starter to begin a release from."""
        found: list[Starter] = []
        if not attempt(lambda: found.extend(desks.starters(self._session.desk))):
            return
        choices = tuple(Choice(one.name, about(one), one, words(one.release.headline)) for one in found)
        empty = self.tr("No starters yet. Open a release and choose Save as starter in the File menu.")
        picker = Picker(self._window, self.tr("Search starters"), choices, empty)
        picker.chosen.connect(self.begin)
        picker.open_under(anchor)

    def begin(self, starter: Starter) -> None:
        """Begin a release from a starter."""
        attempt(partial(begin_from, self._session, starter))

    def _keep(self, name: str) -> None:
        if attempt(partial(keep_starter, self._session, name)):
            messages.show(self.tr("Saved as starter “{0}”. New releases begin from it in the File menu.").format(name))


class NameForm(Popover):
    """Asks for a name.

    kept(str): the name.
    """

    kept = Signal(str)

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Save as starter"))
        self.name = field(self.tr("Name of the starter"), name, 320)
        self.save = button(self.tr("Save starter"), "primary", self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(6)
        layout.addWidget(label(self.name.accessibleName(), "small"))
        layout.addWidget(self.name)
        layout.addLayout(row(None, self.save))
        self.name.returnPressed.connect(self.accept)
        self.name.textChanged.connect(self._settle)
        self.name.selectAll()
        self._settle()

    def accept(self) -> None:
        """Keep the release under the name typed."""
        if typed(self.name):
            self.close()
            self.kept.emit(typed(self.name))

    def _settle(self) -> None:
        self.save.setEnabled(bool(typed(self.name)))


def about(starter: Starter) -> str:
    """Return kind and language of a starter: Press release · English (US)."""
    return f"{kind_words(starter.release.kind)} · {language_name(starter.release.language)}"
