"""Dialogs as high as their words need, and no higher than the screen: there what stands in them scrolls."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

LEAST = 160  # that is shown of what scrolls
TITLE = 40  # the title of a window that is not shown yet


class Tall(QScrollArea):
    """Shows a widget whole where there is room for it; where there is not, it scrolls."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = inside
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        """Return the size that shows all of it at the width there is."""
        inside = self._inside
        width = self.width() if self.isVisible() else inside.sizeHint().width()
        wanted = inside.heightForWidth(width) if inside.hasHeightForWidth() else 0
        return QSize(inside.sizeHint().width(), max(wanted, inside.minimumSizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        """Return the size below which it makes no sense."""
        least = self._inside.minimumSizeHint()
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(least.width() + bar, min(least.height(), LEAST))


def fit_height(dialog: QWidget) -> None:
    """Make a dialog as high as its words need at its width, where they have grown, as far as the screen goes; it never
    shrinks by itself."""
    layout = dialog.layout()
    if layout is None or not dialog.isVisible():
        return
    for scrolls in dialog.findChildren(Tall):
        scrolls.updateGeometry()
    layout.activate()
    asked = layout.totalHeightForWidth(dialog.width()) if layout.hasHeightForWidth() else 0
    wanted = max(asked, layout.totalSizeHint().height())
    room = room_of(dialog)
    frame = dialog.frameGeometry().height() - dialog.height() or TITLE
    dialog.resize(dialog.width(), min(max(dialog.height(), wanted), room.height() - frame))
    if (below := dialog.frameGeometry().bottom() - room.bottom()) > 0:
        dialog.move(dialog.x(), max(dialog.y() - below, room.top()))


def room_of(dialog: QWidget) -> QRect:
    """Return the part of the screen that windows may take."""
    return dialog.screen().availableGeometry()
