"""What both dialogs that export have below the form and its outcome: how far it is, and the buttons."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QProgressBar, QPushButton, QVBoxLayout, QWidget

from pressdesk.ui.pieces import button, row
from pressdesk.ui.tall import Tall, fit_height


class Foot(NamedTuple):
    """The bar and the buttons."""

    progress: QProgressBar
    back: QPushButton
    close: QPushButton
    go: QPushButton


def foot(counted: str, back: Callable[[], None], close: Callable[[], None], export: Callable[[], None]) -> Foot:
    """Return a foot whose buttons do this; `counted` is what a screen reader calls the bar."""
    progress = QProgressBar()
    progress.setTextVisible(False)
    progress.setAccessibleName(counted)
    return Foot(
        progress,
        button(_tr("&Back"), None, back),
        button("", None, close),
        button(_tr("&Export"), "primary", export),
    )


def lay_out(dialog: QDialog, foot: Foot, *above: QWidget, grows: QWidget, width: int) -> None:
    """Put widgets one below the other over the foot; the one that `grows` takes what room is left, and scrolls where
    the screen has too little."""
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(20, 18, 20, 16)
    layout.setSpacing(14)
    for widget in above:
        layout.addWidget(Tall(widget) if widget is grows else widget, 1 if widget is grows else 0)
    line = row(foot.progress, None, foot.back, foot.close, foot.go)
    line.setStretch(0, 3)
    layout.addLayout(line)
    dialog.setMinimumWidth(max(width, layout.minimumSize().width()))


def arrange(foot: Foot, *, writing: bool, busy: bool, fault: str) -> None:
    """Show what makes sense now: while the form is there (`writing`), and while files are being made (`busy`)."""
    foot.progress.setVisible(busy)
    foot.back.setVisible(not writing and not busy)
    foot.go.setVisible(writing)
    foot.go.setEnabled(not busy and not fault)
    foot.go.setDefault(writing)
    foot.close.setEnabled(True)
    foot.close.setText(_tr("Cancel") if writing or busy else _tr("Done"))
    fit_height(foot.go.window())


def show_stopping(foot: Foot) -> None:
    """Say that what is running will end."""
    foot.close.setText(_tr("Stopping…"))
    foot.close.setEnabled(False)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ExportDialog", text)
