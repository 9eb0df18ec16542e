"""Releases as files and on the clipboard: open, save a copy, copy for an email."""

from pathlib import Path
from typing import Literal

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtWidgets import QFileDialog, QMessageBox, QTextEdit, QWidget

from pressdesk import desk as desks
from pressdesk.app import messages, paths
from pressdesk.app.copying import Copying, MakeCopy
from pressdesk.app.files import file_name, write_atomic
from pressdesk.app.session import Session
from pressdesk.app.settings import Settings
from pressdesk.model import PressDeskError, codec, words
from pressdesk.ui.commands import attempt

SUFFIX = ".pressrelease"
_FOLDER = "file_folder"
SLOW_MS = 300  # what takes longer is said


class Filing(QObject):
    """Brings releases in and out. What goes wrong is said, never raised."""

    def __init__(self, session: Session, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._settings = settings
        self._window = window
        self._copying: Copying | None = None
        self._slow = QTimer(self, singleShot=True, interval=SLOW_MS)
        self._slow.timeout.connect(lambda: messages.show(self.tr("Copying the whole release…")))

    def open_file(self) -> None:
        """Ask for a .pressrelease file and open it."""
        kinds = self.tr("Releases (*.pressrelease);;All files (*)")
        name, _kind = QFileDialog.getOpenFileName(self._window, self.tr("Open a release"), self._folder(), kinds)
        if name:
            self.read(Path(name))

    def read(self, path: Path) -> None:
        """Bring in a .pressrelease file; where the desk has the same release, ask what it is to be."""
        try:
            data = path.read_bytes()
        except OSError as error:
            messages.show(
                self.tr("“{0}” cannot be read: {1}.").format(path.name, error.strerror or str(error)),
                "error",
                self.tr("Check that the file is still there."),
                lasts=True,
            )
            return
        attempt(lambda: self._settings.set(_FOLDER, str(path.parent)))
        attempt(lambda: self._take_in(data, path.name))

    def save_copy(self, release_id: str = "") -> None:
        """Write a release to a .pressrelease file, with its pictures; the open one where no id is given."""
        attempt(lambda: self._save_copy(release_id))

    def copy_for_email(self, make: MakeCopy) -> None:
        """Put the whole release on the clipboard, formatted and as plain text, once `make` has made both; where it
        cannot, the clipboard stays as it is. What is asked for last counts."""
        self._session.flush_wanted.emit()
        self._copying = copying = Copying(make, self._session.release, self._session.office)
        copying.made.connect(self._put)
        copying.failed.connect(self._say_failed)
        self._slow.start()
        copying.start()

    def _put(self, copying: Copying, html: str, text: str) -> None:
        if copying is self._copying:
            self._slow.stop()
            _Whole(html, text).copy()
            messages.show(self.tr("Copied the whole release. Paste it into an email."))

    def _say_failed(self, copying: Copying, error: PressDeskError) -> None:
        if copying is self._copying:
            self._slow.stop()
            messages.show_error(error)

    def _save_copy(self, release_id: str) -> None:
        self._session.flush_wanted.emit()
        release = self._session.release
        if release_id and release_id != release.id:
            release = desks.load(self._session.desk, release_id).release
        suggested = str(Path(self._folder()) / file_name(release, SUFFIX))
        kinds = self.tr("Releases (*.pressrelease)")
        name, _kind = QFileDialog.getSaveFileName(self._window, self.tr("Save a copy"), suggested, kinds)
        if not name:
            return
        path = Path(name if Path(name).suffix else name + SUFFIX)
        pictures = dict(desks.office(self._session.desk, release).images)
        write_atomic(path, codec.encode(release, pictures))
        self._settings.set(_FOLDER, str(path.parent))
        messages.show(self.tr("Saved a copy as “{0}”.").format(path.name))

    def _take_in(self, data: bytes, name: str) -> None:
        taken = self._session.import_file(data)
        if taken.known:
            mode = self._ask(words(taken.release.headline) or name)
            if mode is None:
                return
            taken = self._session.import_file(data, mode)
        if taken.losses:
            messages.show(
                self.tr("“{0}” was opened without some of it.").format(name), "warning", " ".join(taken.losses)
            )

    def _ask(self, headline: str) -> Literal["revision", "copy"] | None:
        """Ask what becomes of a release that the desk has already: `revision`, `copy`, or None for neither."""
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Open a release"))
        box.setText(self.tr("“{0}” is on this desk already.").format(headline))
        box.setInformativeText(self.tr("Shall the file become its newest revision, or a copy beside it?"))
        revision = box.addButton(self.tr("New revision"), QMessageBox.ButtonRole.AcceptRole)
        copy = box.addButton(self.tr("Copy"), QMessageBox.ButtonRole.ActionRole)
        box.setEscapeButton(box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole))
        box.exec()
        if box.clickedButton() is revision:
            return "revision"
        return "copy" if box.clickedButton() is copy else None

    def _folder(self) -> str:
        return str(self._settings.get(_FOLDER) or paths.documents_folder())


class _Whole(QTextEdit):
    """Puts HTML and text on the clipboard as an editor does its selection: in an object of Qt's own making.

    One made here would outlive Python on the clipboard and crash as the process ends.
    """

    def __init__(self, html: str, text: str) -> None:
        super().__init__()
        self._html, self._text = html, text
        self.setPlainText("x")
        self.selectAll()

    def createMimeDataFromSelection(self) -> QMimeData:
        mime = super().createMimeDataFromSelection()
        mime.html()  # it writes its own HTML when first read, so that comes before ours
        mime.clear()
        mime.setHtml(self._html)
        mime.setText(self._text)
        return mime
