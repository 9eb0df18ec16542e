"""The language variants of one text beside each other, and the way to one more."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from pressdesk.model import Boilerplate, words
from pressdesk.text import is_rtl
from pressdesk.ui.pages.languages import NAMES, language_name
from pressdesk.ui.pages.style import wrapped
from pressdesk.ui.pieces import DOWN, button, clear, label, row
from pressdesk.ui.theme import page_font, restyle

WORDS_PX = 13


class Variants(QWidget):
    """The languages a text is kept in. Signals: `wanted(str)`: the id of a variant to show; `added(str)`: a language
    it is to be written in."""

    wanted = Signal(str)
    added = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._taken: tuple[str, ...] = ()
        self.add = button(self.tr("Add language") + f" {DOWN}", "quiet", self._open, name=self.tr("Add language"))
        self._line = row(spacing=6)
        line = row(spacing=6)
        line.addLayout(self._line)
        line.addWidget(self.add)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(line)

    def show_variants(self, shown: Boilerplate, every: Sequence[Boilerplate]) -> None:
        """Show the languages of a text, that of `shown` marked; `every` are the texts of the library."""
        kin = sorted(variants_of(shown, every), key=lambda one: language_name(one.language))
        self._taken = tuple(one.language for one in kin)
        clear(self._line)
        for one in kin if len(kin) > 1 else ():
            chip = button(language_name(one.language), "chip", partial(self.wanted.emit, one.id))
            chip.setCheckable(True)
            chip.setChecked(one.id == shown.id)
            chip.setEnabled(one.id != shown.id)
            restyle(chip, "shown", one.id == shown.id)
            self._line.addWidget(chip)
            chip.show()  # at once, so that the focus can come to it

    def _open(self) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("Add language"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for tag, name in NAMES.items():
            if tag not in self._taken:
                menu.addAction(name, partial(self.added.emit, tag))
        menu.popup(self.add.mapToGlobal(self.add.rect().bottomLeft()))


class Beside(QWidget):
    """The words of another variant, to be read while this one is written."""

    def __init__(self) -> None:
        super().__init__()
        self._label = label("", "label")
        self.words = wrapped("", "soft")
        self.words.setFont(page_font(WORDS_PX))
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._label)
        column.addWidget(self.words)

    def show_variant(self, shown: Boilerplate, every: Sequence[Boilerplate]) -> None:
        """Show the words of the variant that was there first; nothing where there is no other."""
        kin = [one for one in variants_of(shown, every) if one.id != shown.id and one.paragraphs]
        other = next((one for one in kin if one.language.startswith("en")), kin[0] if kin else None)
        self.setVisible(other is not None)
        if other is not None:
            self._label.setText(self.tr("In {0}").format(language_name(other.language)))
            rtl = is_rtl(other.language)
            self.words.setAlignment(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
            self.words.setText("\n\n".join(filter(None, (other.heading, *(words(text) for text in other.paragraphs)))))


def variants_of(shown: Boilerplate, every: Sequence[Boilerplate]) -> tuple[Boilerplate, ...]:
    """Return a text with its variants in other languages."""
    return (shown, *(one for one in every if shown.group and one.group == shown.group and one.id != shown.id))
