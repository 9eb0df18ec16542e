"""The starters of a desk on the Boilerplate page: their names, what they hold, and releases begun from them."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from pressdesk import desk as desks
from pressdesk.app import messages
from pressdesk.app.messages import Action
from pressdesk.app.session import Session
from pressdesk.desk import Starter
from pressdesk.model import words
from pressdesk.ui.pages.asking import done
from pressdesk.ui.pages.fields import Field, Line
from pressdesk.ui.pages.frame import Column
from pressdesk.ui.pages.style import wrapped
from pressdesk.ui.pieces import Elided, button, column, row
from pressdesk.ui.starting import about
from pressdesk.ui.theme import look


class Starters(Column):
    """A card for each starter. Signal: `wanted(Starter)`: a release is to be begun from it."""

    wanted = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._shown: tuple[Starter, ...] = ()
        self.cards: list[Card] = []
        self._empty = wrapped(
            self.tr("No starters yet. Open a release and choose Save as starter in the File menu."), "soft"
        )
        self.body.addWidget(self._empty)
        session.library_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Read the starters from the desk again."""
        found = done(desks.starters, self._session.desk) or ()
        self._empty.setVisible(not found)
        if [one.id for one in found] == [one.id for one in self._shown]:
            for card, starter in zip(self.cards, found, strict=True):
                card.show_starter(starter)
        else:
            self._make(found)
        self._shown = found

    def _make(self, found: tuple[Starter, ...]) -> None:
        for card in self.cards:
            self.body.removeWidget(card)
            card.deleteLater()
        self.cards = [Card(one) for one in found]
        for card in self.cards:
            self.body.addWidget(card)
            card.renamed.connect(self._rename)
            card.wanted.connect(self.wanted)
            card.removed.connect(self._remove)

    def _rename(self, starter: Starter) -> None:
        done(desks.save_starter, self._session.desk, starter)
        self._session.library_changed.emit()

    def _remove(self, starter: Starter) -> None:
        done(desks.remove_starter, self._session.desk, starter.id)
        back = Action(self.tr("Undo"), partial(self._rename, starter))
        messages.show(self.tr("The starter “{0}” was removed.").format(starter.name), actions=(back,), lasts=True)
        self._session.library_changed.emit()


class Card(QFrame):
    """One starter. Signals: `renamed(Starter)`, `wanted(Starter)`, `removed(Starter)`."""

    renamed = Signal(object)
    wanted = Signal(object)
    removed = Signal(object)

    def __init__(self, starter: Starter) -> None:
        super().__init__()
        look(self, "card")
        self._starter = starter
        self.name = Line(self.tr("Name"), "name")
        self.name.left.connect(self._rename)
        self.name.returnPressed.connect(self._rename)
        self.about = Elided()
        self.begin = button(self.tr("New release from it"), None, lambda: self.wanted.emit(self._starter))
        self.remove = button(self.tr("Remove"), "add", lambda: self.removed.emit(self._starter))
        inside = column(Field(self.tr("Name of the starter"), self.name), self.about, spacing=8)
        inside.addLayout(row(self.begin, None, self.remove))
        inside.setContentsMargins(16, 12, 16, 12)
        self.setLayout(inside)
        self.show_starter(starter)

    def show_starter(self, starter: Starter) -> None:
        """Show the name of a starter and what it holds."""
        self._starter = starter
        self.name.show_text(starter.name)
        headline = words(starter.release.headline)
        self.about.setText(f"{about(starter)} · {headline}" if headline else about(starter))
        self.begin.setAccessibleName(self.tr("New release from “{0}”").format(starter.name))
        self.remove.setAccessibleName(self.tr("Remove “{0}”").format(starter.name))

    def _rename(self) -> None:
        name = self.name.text().strip()
        if name and name != self._starter.name:
            self.renamed.emit(self._starter._replace(name=name))
        elif not name:
            self.name.show_text(self._starter.name)
