"""The windows of the Help menu: every shortcut, and what this program is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from pressdesk import __version__
from pressdesk.ui.actions import shortcuts
from pressdesk.ui.pieces import button, label, row


class Shortcuts(QDialog):
    """Every shortcut of the menus in two columns."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(20, 16, 20, 16)
        grid.setHorizontalSpacing(36)
        grid.setVerticalSpacing(7)
        known = shortcuts()
        half = (len(known) + 1) // 2
        for number, (words, keys) in enumerate(known):
            line, place = number % half, 2 * (number // half)
            grid.addWidget(label(words, "plain"), line, place)
            grid.addWidget(label(keys, "soft"), line, place + 1)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        close = button(self.tr("Close"), "primary", self.close)
        foot = row(None, close)
        foot.setContentsMargins(20, 8, 20, 14)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)
        layout.addLayout(foot)
        self.resize(inside.sizeHint().width() + 24, min(inside.sizeHint().height() + 70, 640))
        close.setFocus()


class About(QDialog):
    """Name, version and purpose."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About PressDesk"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 18)
        layout.setSpacing(8)
        layout.addWidget(label("PressDesk", "title"))
        layout.addWidget(label(self.tr("Version {0}").format(__version__), "soft"))
        purpose = self.tr(
            "Draft press releases, keep boilerplate, export Word and web in your organization’s templates."
        )
        for text in (purpose, self.tr("Free software under the MIT licence.")):
            said = label(text, "plain")
            said.setWordWrap(True)
            said.setMinimumWidth(320)
            layout.addWidget(said)
        layout.addSpacing(6)
        layout.addLayout(row(None, button(self.tr("Close"), "primary", self.close)))
