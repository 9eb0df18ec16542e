"""What is found, shown on the form: a soft ground behind the words, and a frame round the card that holds the hit."""

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QFrame, QWidget
from shiboken6 import isValid

from pressdesk.model import Release
from pressdesk.text import Hit, words_at
from pressdesk.ui.body import BodyEdit
from pressdesk.ui.body.found import Marked
from pressdesk.ui.find_places import Stop
from pressdesk.ui.form import ReleaseForm
from pressdesk.ui.theme import Theme, restyle


class FindMarks:
    """The marks on one form."""

    def __init__(self, form: ReleaseForm, theme: Theme) -> None:
        self._form = form
        self._theme = theme
        self._editors: list[BodyEdit] = []
        self._framed: QFrame | None = None

    def show(self, release: Release, hits: Sequence[Hit], stops: Sequence[Stop | None], now: int | None) -> None:
        """Mark all hits, and the one of this number as the one that is shown."""
        found: dict[BodyEdit, dict[int, list[Hit]]] = {}
        for hit, stop in zip(hits, stops, strict=True):
            if stop is not None and stop.exact and isinstance(stop.widget, BodyEdit):
                found.setdefault(stop.widget, {}).setdefault(stop.line, []).append(hit)
        here = stops[now] if now is not None else None
        for edit in {*self._editors, *found}:
            if isValid(edit):
                lines = {line: _marked(release, some) for line, some in found.get(edit, {}).items()}
                at = (here.line, hits[now].start) if now is not None and here and here.widget is edit else None
                edit.show_found(lines, at, self._theme.colours)
        self._editors = list(found)
        self._frame(here)

    def _frame(self, stop: Stop | None) -> None:
        """Give the card that holds the hit the frame of what has the focus."""
        card: QWidget | None = None if stop is None or stop.exact else stop.widget
        cards = list(self._cards())
        while card is not None and card not in cards:
            card = card.parentWidget()
        for one, on in ((self._framed, False), (card, True)):
            if isinstance(one, QFrame) and one in cards:
                restyle(one, "focused", on)
        self._framed = card if isinstance(card, QFrame) else None

    def _cards(self) -> Iterator[QFrame]:
        yield from self._form.boilerplates.cards
        yield self._form.contacts.frame


def _marked(release: Release, hits: Sequence[Hit]) -> Marked:
    return Marked(words_at(release, hits[0].path), tuple((hit.start, hit.end) for hit in hits))
