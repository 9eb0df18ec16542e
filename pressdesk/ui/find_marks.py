"""What is found, shown on the form: a soft ground behind the words, and a frame round the card that holds the hit."""

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QFrame, QWidget
from shiboken6 import isValid

from pressdesk.model import Release
from pressdesk.text import Hit, words_at
from pressdesk.ui.body import BodyEdit
from pressdesk.ui.body.found import Marked
from pressdesk.ui.find_places import Spot, Stop
from pressdesk.ui.form import ReleaseForm
from pressdesk.ui.theme import Theme, restyle


class FindMarks:
    """The marks on one form."""

    def __init__(self, form: ReleaseForm, theme: Theme) -> None:
        self._form = form
        self._theme = theme
        self._editors: list[BodyEdit] = []
        self._painted: dict[tuple[int, Spot], Marked] = {}  # what is found in words that are only painted yet
        self._framed: QFrame | None = None
        form.body.edit.insets.editor_made.connect(self._take)

    def show(self, release: Release, hits: Sequence[Hit], stops: Sequence[Stop | None], now: int | None) -> None:
        """Mark all hits, and the one of this number as the one that is shown."""
        found: dict[BodyEdit, dict[int, list[Hit]]] = {}
        painted: dict[tuple[int, Spot], list[Hit]] = {}
        for hit, stop in zip(hits, stops, strict=True):
            edit = stop.known() if stop is not None and stop.exact else None
            if stop is not None and isinstance(edit, BodyEdit):
                found.setdefault(edit, {}).setdefault(stop.row, []).append(hit)
            elif stop is not None and stop.place is not None:
                painted.setdefault((stop.line, stop.place), []).append(hit)
        here = stops[now] if now is not None else None
        shown = here.known() if here is not None else None
        for edit in {*self._editors, *found}:
            if isValid(edit):
                lines = {line: _marked(release, some) for line, some in found.get(edit, {}).items()}
                at = (here.row, hits[now].start) if now is not None and here and shown is edit else None
                edit.show_found(lines, at, self._theme.colours)
        self._editors = list(found)
        self._painted = {where: _marked(release, some) for where, some in painted.items()}
        self._frame(here)

    def _take(self, editor: BodyEdit) -> None:
        """Mark in a new editor what was found in its words before it was made."""
        insets = self._form.body.edit.insets
        line = insets.line_of(editor) if self._painted else 0
        inset = insets.at(line) if self._painted else None
        if inset is not None and (marked := self._painted.pop((line, inset.place_of(editor)), None)):
            editor.show_found({0: marked}, None, self._theme.colours)
            self._editors.append(editor)

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
