"""Shows a comparison: to be read, copied from, and with links that bring old words back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextBrowser

from pressdesk.text.changes import PartChange
from pressdesk.ui.history.page import PageWriter
from pressdesk.ui.theme import Theme

SIDE = 14


class Reader(QTextBrowser):
    """One comparison at a time; the place one has read to stays while the same is shown again."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._key: object = None
        self._parts: tuple[PartChange, ...] = ()
        self._whole = False
        self._unfolded: frozenset[str] = frozenset()
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setAccessibleName(self.tr("What differs"))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(SIDE)
        theme.changed.connect(self._fill)

    def show_comparison(self, key: object, parts: tuple[PartChange, ...], *, whole: bool) -> None:
        """Show what differs, from the top where `key` is another; `whole` shows the text where nothing does."""
        same = key == self._key
        if same and (parts, whole) == (self._parts, self._whole):
            return  # what is selected stays selected
        self._unfolded = self._unfolded if same else frozenset()
        self._key, self._parts, self._whole = key, parts, whole
        self._fill()
        if not same:
            self.verticalScrollBar().setValue(0)

    def unfold(self, field: str) -> None:
        """Show the unchanged items of a part."""
        self._unfolded |= {field}
        self._fill()

    def _fill(self) -> None:
        colours = self._theme.colours
        self.setStyleSheet(f"QTextBrowser {{ background: {colours.page}; border: none; }}")
        at = self.verticalScrollBar().value()
        self.document().clear()
        writer = PageWriter(self.document(), colours, restores=not self._whole, whole=self._whole)
        writer.write(self._parts, self._unfolded)
        self.verticalScrollBar().setValue(at)
