"""Mistakes in the boilerplate of a release: its cards show them."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from pressdesk.app import messages
from pressdesk.app.session import Session
from pressdesk.model import words
from pressdesk.text.passages import Told
from pressdesk.ui.cards import Card
from pressdesk.ui.form import ReleaseForm

BOILERPLATES = "boilerplates"


class CardSpelling:
    """The cards of boilerplate, as places of mistakes. `told` is the one shown last."""

    def __init__(self, form: ReleaseForm, session: Session) -> None:
        self._form = form
        self._session = session
        self.told: Told | None = None

    def here(self) -> tuple[int, int, int] | None:
        """Return card, part and character of the focus: past what was shown last; None where no card has it."""
        focus = QApplication.focusWidget()
        for n, card in enumerate(self._form.boilerplates.cards):
            if focus is not None and card.isAncestorOf(focus):
                told = self.told
                if told is not None and told.passage.block == n:
                    return n, told.passage.part, told.finding.end
                return n, 0, 0
        return None

    def show(self, told: Told, *, focus: bool) -> bool:
        """Show the card of a finding, and with the focus say what is wrong; return whether it still stands there."""
        card = self._card(told)
        if card is None:
            return False
        self.told = told
        self._form.bring(card, card.rect())
        if focus:
            card.state.setFocus()
            n = told.passage.block
            edit = messages.Action(_tr("Edit for this release…"), lambda: self._form.boilerplates.edit_wanted.emit(n))
            said = _tr("“{0}” in the boilerplate “{1}”: {2}.")
            why = told.finding.message.rstrip(".") or _tr("not in the dictionary")
            messages.show(said.format(told.finding.words, card.heading, why), actions=(edit,))
        return True

    def _card(self, told: Told) -> Card | None:
        """Return the card on which the text of a finding still stands."""
        uses, cards = self._session.release.boilerplates, self._form.boilerplates.cards
        n, part = told.passage.block, told.passage.part
        if not n < min(len(uses), len(cards)):
            return None
        texts = (uses[n].heading, *map(words, uses[n].paragraphs))
        return cards[n] if part < len(texts) and texts[part] == told.passage.text else None


def _tr(text: str) -> str:
    return QCoreApplication.translate("Spelling", text)
