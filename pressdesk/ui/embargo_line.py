"""What an export says of an embargo that still holds, and the second yes that a public page takes."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pressdesk.app.render import Means, needs_marking
from pressdesk.model import Embargo, Release
from pressdesk.ui.pages.asking import sure
from pressdesk.ui.pieces import button, label, row
from pressdesk.ui.theme import restyle
from pressdesk.ui.times import instant


class EmbargoLine(QWidget):
    """One quiet line, there only where a web page is to be made under embargo. `public`: somebody said yes to the
    public page. The yes is for this release’s embargo and one export: it is forgotten with either, and never kept.

    changed(): `public` is another.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.public = False
        self._release: Release | None = None
        self.words = label("", "small")
        self.words.setWordWrap(True)
        self.ask = button(self.tr("Make the p&ublic page instead…"), "quiet", self._ask)
        self.take_back = button(self.tr("Mark it as embargoed"), "quiet", self._take_back)
        line = row(self.words, self.ask, self.take_back)
        line.setStretch(0, 1)
        self.setLayout(line)
        self.hide()

    def show_release(self, release: Release, web_page: bool) -> None:
        """Show what holds for this release where a web page is made of it."""
        shown = web_page and needs_marking(release, Means())
        before, self._release = self._release, release
        if before is None or (before.id, before.timing) != (release.id, release.timing) or not shown:
            self.forget()
        self.setVisible(shown)
        self._draw()

    def forget(self) -> None:
        """Take back the yes."""
        self._say(False)

    def _ask(self) -> None:
        yes = sure(
            self.window(),
            self.tr("Make the public page although the embargo holds?"),
            self.tr("The embargo holds until {0}. Anyone who gets this page can publish it.").format(self._when())
            + " "
            + self.tr("It will not be marked as embargoed, and search engines may show it."),
            self.tr("Make the public page"),
            self.tr("Keep it marked"),
        )
        self._say(yes)
        (self.take_back if yes else self.ask).setFocus()

    def _take_back(self) -> None:
        self.forget()
        self.ask.setFocus()

    def _say(self, public: bool) -> None:
        if public != self.public:
            self.public = public
            self._draw()
            self.changed.emit()

    def _draw(self) -> None:
        restyle(self.words, "look", "warn" if self.public else "small")
        public = self.tr("The web page will be public, in this export only. The embargo holds until {0}.")
        marked = self.tr("The web page is marked as embargoed until {0}.")
        self.words.setText((public if self.public else marked).format(self._when()))
        self.ask.setVisible(not self.public)
        self.take_back.setVisible(self.public)

    def _when(self) -> str:
        timing = self._release.timing if self._release else None
        return instant(timing.local, date.today()) if isinstance(timing, Embargo) else ""
