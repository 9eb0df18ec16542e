"""The files in which a release was issued: each to save again, or to compare with a file on the disk."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from pressdesk import desk as desks
from pressdesk.app import files
from pressdesk.desk import Sent
from pressdesk.model import PressDeskError
from pressdesk.ui.commands import attempt
from pressdesk.ui.pieces import Elided, button, column, label, row
from pressdesk.ui.theme import look
from pressdesk.ui.times import moment

WIDTH_PX = 560
SHOWN = 16  # digits of a hash


class SentSheet(QDialog):
    """Lists the kept files of one release, newest first."""

    def __init__(self, desk: desks.Desk, release_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Files sent"))
        self._desk = desk
        self.outcome = label("", "strong")
        self.outcome.setWordWrap(True)
        kept = desks.sent(desk, release_id)
        listed = QWidget()
        listed.setLayout(column(*(self._line(one) for one in kept), spacing=8))
        scroll = QScrollArea()
        scroll.setWidget(listed)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setMinimumHeight(min(listed.sizeHint().height(), 360))
        nothing = self.tr("No file was kept: this release was issued before PressDesk kept them.")
        said = label(self.tr("Kept exactly as they were sent.") if kept else nothing, "small")
        said.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(said)
        layout.addWidget(scroll, 1)
        layout.addWidget(self.outcome)
        self.close_button = button(self.tr("Done"), "primary", self.accept)
        self.close_button.setDefault(True)
        layout.addLayout(row(None, self.close_button))
        self.outcome.hide()
        scroll.setVisible(bool(kept))
        self.setMinimumWidth(WIDTH_PX)

    def save_copy(self, one: Sent, path: str = "") -> None:
        """Write a kept file where the person wants it."""
        path = path or QFileDialog.getSaveFileName(self, self.tr("Save a copy"), Path(one.name).name)[0]
        if path and attempt(lambda: files.write_atomic(Path(path), desks.sent_bytes(self._desk, one.number))):
            self._say(self.tr("Saved “{0}”.").format(Path(path).name))

    def compare(self, one: Sent, path: str = "") -> None:
        """Say whether a file on the disk is, byte for byte, the one that was sent."""
        path = path or QFileDialog.getOpenFileName(self, self.tr("Compare with a file"))[0]
        if not path:
            return
        name = Path(path).name
        try:
            from hashlib import sha256  # here: a start does without OpenSSL

            same = sha256(files.read(path)).hexdigest() == one.sha256
        except PressDeskError as error:
            self._say(f"{error.message} {error.remedy}".strip())
            return
        if same:
            self._say(self.tr("“{0}” is the very file that was sent.").format(name))
        else:
            self._say(self.tr("“{0}” is another file than “{1}” that was sent.").format(name, one.name))

    def _say(self, words: str) -> None:
        self.outcome.setText(words)
        self.outcome.show()

    def _line(self, one: Sent) -> QWidget:
        size = QLocale().formattedDataSize(one.size)
        when = moment(one.at.astimezone(), datetime.now().date())
        told = label(f"{when} · {size} · SHA-256 {one.sha256[:SHOWN]}…", "small")
        told.setToolTip(one.sha256)
        told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        save = button(self.tr("Save a copy…"), None, lambda: self.save_copy(one), name=one.name)
        compare = button(self.tr("Compare with a file…"), None, lambda: self.compare(one), name=one.name)
        made = QFrame()
        look(made, "card")
        line = column(row(Elided(one.name, "strong")), told, row(save, compare, None), spacing=4)
        line.setContentsMargins(12, 8, 12, 8)
        made.setLayout(line)
        return made
