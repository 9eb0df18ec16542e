"""What came of an export: the files, each to open or to find; or why not, and what can be done."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from pressdesk.app import messages
from pressdesk.app.wording import said
from pressdesk.model import PressDeskError
from pressdesk.ui import reveal
from pressdesk.ui.mark import Mark
from pressdesk.ui.pieces import Elided, button, clear, column, label, row
from pressdesk.ui.theme import Look, Theme, look


class ExportResult(QWidget):
    """Rows of files, or words of an error with one button that helps.

    helped(): the error's button was pressed.
    """

    helped = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)

    def show_files(self, paths: tuple[Path, ...], notes: Mapping[Path, tuple[str, ...]]) -> None:
        """Show the files and folders that were written, the first one's Open with the focus, and under each one's name
        what is to be known of it."""
        clear(self._rows)
        for path in paths:
            self._rows.addWidget(self._file(path, notes.get(path, ())))
        if paths:
            where = Elided(str(paths[0].parent), mode=Qt.TextElideMode.ElideMiddle)
            self._rows.addWidget(where)
        self._rows.addStretch(1)
        if first := self.findChild(QWidget, "open"):
            first.setFocus()

    def show_error(self, error: PressDeskError, help_words: str = "") -> None:
        """Show what went wrong and the remedy; with `help_words`, a button that says so."""
        clear(self._rows)
        self._rows.addWidget(_wrapped(said(error.message), "strong"))
        self._rows.addWidget(_wrapped(said(error.remedy), "soft"))
        if help_words:
            helping = button(help_words, "primary", self.helped.emit)
            self._rows.addLayout(row(helping, None))
            helping.setFocus()
        self._rows.addStretch(1)

    def _file(self, path: Path, notes: tuple[str, ...]) -> QFrame:
        made = QFrame()
        look(made, "card")
        folder, name = path.is_dir(), path.name
        shown = path / "index.html" if folder else path
        opening = _link(self.tr("Open"), self.tr("Open {0}").format(name), lambda: self._open(shown))
        opening.setObjectName("open")
        words = self.tr("Show folder") if folder else self.tr("Show in folder")
        more = self.tr("Show the folder {0}") if folder else self.tr("Show {0} in its folder")
        finding = _link(words, more.format(name), lambda: self._find(shown))
        title = Elided(name + "/" * folder, "strong", Qt.TextElideMode.ElideMiddle)
        line = row(Mark(self._theme, "check"), title, opening, finding)
        line.setStretch(1, 1)
        inside = column(line, spacing=2)
        inside.setContentsMargins(12, 6, 8, 6)
        for note in notes:
            said = _wrapped(QCoreApplication.translate("Export", note), "small")
            said.setAccessibleName(f"{name}: {said.text()}")
            said.setContentsMargins(24, 0, 4, 2)
            inside.addWidget(said)
        made.setLayout(inside)
        return made

    def _open(self, path: Path) -> None:
        if not reveal.open_file(path):
            messages.show(
                self.tr("No program opened “{0}”").format(path.name), "warning", self.tr("Open it from its folder.")
            )

    def _find(self, path: Path) -> None:
        if not reveal.show_in_folder(path):
            messages.show(self.tr("The folder could not be shown"), "warning", str(path.parent))


def _link(text: str, name: str, run: Callable[[], object]) -> QWidget:
    return button(text, "quiet", run, name=name)


def _wrapped(text: str, kind: Look) -> QLabel:
    made = label(text, kind)
    made.setWordWrap(True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
