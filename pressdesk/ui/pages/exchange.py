"""The library of boilerplate taken in from files and given out to them, from its page."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QWidget

from pressdesk.app import messages, paths
from pressdesk.app.library_import import export_library, import_library, in_the_way
from pressdesk.app.session import Session
from pressdesk.ui.pages.asking import done, sure
from pressdesk.ui.pieces import DOWN, button

SHOWN = 3  # names of files that a question tells


class Exchange(QObject):
    """The button whose menu imports and exports the library; `keep` makes versions of what is in hand first."""

    def __init__(self, session: Session, keep: Callable[[], object], page: QWidget) -> None:
        super().__init__(page)
        self._session, self._keep = session, keep
        self._folder = Path(paths.documents_folder())
        self.button: QPushButton = button(
            self.tr("Library") + f" {DOWN}", "quiet", self._open, name=self.tr("Import or export the library")
        )

    def take_in(self, path: Path) -> None:
        """Import a folder or a file, and say in one line what came of it."""
        self._keep()
        self._folder = path.parent
        if taken := done(import_library, self._session.desk, path):
            messages.show(
                self.tr("“{0}” was imported: {1} added, {2} updated, {3} left as they were.").format(path.name, *taken),
                lasts=True,
            )
            self._session.library_changed.emit()

    def give_out(self, path: Path) -> None:
        """Export the library into a folder or a file, and say how much it was."""
        self._keep()
        self._folder = path.parent
        if number := done(export_library, self._session.desk, path):
            one, several = self.tr("One text was exported to “{0}”."), self.tr("{1} texts were exported to “{0}”.")
            messages.show((one if number == 1 else several).format(path.name, number))

    def _open(self) -> None:
        menu = QMenu(self.button)
        menu.setAccessibleName(self.button.accessibleName())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Import a folder…"), self._ask_folder)
        menu.addAction(self.tr("Import a file…"), self._ask_file)
        menu.addSeparator()
        menu.addAction(self.tr("Export as Markdown files…"), self._ask_target)
        menu.addAction(self.tr("Export as one JSON file…"), self._ask_json)
        menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))

    def _ask_folder(self) -> None:
        title = self.tr("Folder of text or Markdown files")
        if name := QFileDialog.getExistingDirectory(self.button, title, str(self._folder)):
            self.take_in(Path(name))

    def _ask_file(self) -> None:
        kinds = self.tr("Boilerplate (*.json *.md *.markdown *.txt)")
        name, _kind = QFileDialog.getOpenFileName(self.button, self.tr("Import a file"), str(self._folder), kinds)
        if name:
            self.take_in(Path(name))

    def _ask_target(self) -> None:
        title = self.tr("Folder for the Markdown files")
        name = QFileDialog.getExistingDirectory(self.button, title, str(self._folder))
        if name and self._may_replace(Path(name)):
            self.give_out(Path(name))

    def _may_replace(self, folder: Path) -> bool:
        """Ask where files of the same names hold other words, and return whether they may go."""
        self._keep()
        there = done(in_the_way, self._session.desk, folder) or ()
        question = self.tr("Replace “{0}” in “{1}”?").format("”, “".join(there[:SHOWN]), folder.name)
        more = self.tr("The folder has files of these names with other words.")
        return not there or sure(self.button, question, more, self.tr("Replace"), self.tr("Cancel"))

    def _ask_json(self) -> None:
        suggested = str(self._folder / f"{self.tr('Boilerplate')}.json")
        name, _kind = QFileDialog.getSaveFileName(
            self.button, self.tr("Export the library"), suggested, self.tr("JSON (*.json)")
        )
        if name:
            self.give_out(Path(name if Path(name).suffix else f"{name}.json"))
