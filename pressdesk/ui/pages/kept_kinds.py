"""The chips over the list of the library: which kind of kept words it shows."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from pressdesk.model import Boilerplate, KeptKind
from pressdesk.ui.grouping import Grouping
from pressdesk.ui.pieces import button, row


class KeptKinds(QWidget):
    """Boilerplate, snippets or starters. `kind` is the one of the first two that is shown, or was last.

    chosen(str): another kind is to be shown. starters_shown(bool): the starters are, or no longer.
    """

    chosen = Signal(str)
    starters_shown = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.kind: KeptKind = "boilerplate"
        self.chips: dict[KeptKind, QPushButton] = {
            "boilerplate": button(self.tr("Boilerplate"), "chip"),
            "snippet": button(self.tr("Snippets"), "chip"),
        }
        group = QButtonGroup(self)
        self.starters = button(self.tr("Starters"), "chip")
        self.starters.toggled.connect(self.starters_shown)
        for chip in (*self.chips.values(), self.starters):
            chip.setCheckable(True)
            chip.setAutoExclusive(True)  # one of several, as a screen reader says it
            group.addButton(chip)
        for name, chip in self.chips.items():
            chip.clicked.connect(partial(self.show_kind, name))
        shown = Grouping(self.tr("What is listed"), row(*self.chips.values(), self.starters, spacing=6))
        line = row(shown, None)
        self.chips["boilerplate"].setChecked(True)
        for each in group.buttons():
            each.setAutoExclusive(True)  # one of several, as a screen reader says it
        self.setLayout(line)

    def show_kind(self, kind: KeptKind, _checked: bool = True) -> None:
        """Choose a kind."""
        if kind != self.kind:
            self.kind = kind
            self.chips[kind].setChecked(True)
            self.chosen.emit(kind)

    def of(self, items: Iterable[Boilerplate]) -> tuple[Boilerplate, ...]:
        """Return those of the kind that is shown."""
        return tuple(item for item in items if item.kind == self.kind)

    def nothing(self) -> str:
        """Return the words for a page without any."""
        if self.kind == "snippet":
            return self.tr("No snippets yet. Keep words for the body or the notes here, and put them in by typing /.")
        return self.tr("No boilerplate yet. Write the words about your organization once, and use them everywhere.")
