"""The picture itself, as large as it prints beside words this wide, drawn for the screen's own density."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from pressdesk.app.wording import said
from pressdesk.ui.body.looks import Colours
from pressdesk.ui.figure.gallery import View
from pressdesk.ui.theme import SMALL_PX, read_colours, ui_font

HIGHEST: Final = 420  # pixels: a tall picture leaves room for the words round it
WAITING: Final = 96  # pixels: while there is nothing to show


class PictureFrame(QWidget):
    """Shows a picture, or says why there is none. pressed(): it was clicked."""

    pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._view: View | None = None
        self._drawn: QPixmap | None = None
        self._colours: Colours = read_colours("light")
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setFont(ui_font(SMALL_PX))

    def show_view(self, view: View | None) -> None:
        """Show a picture; None: it is on its way."""
        self._view, self._drawn = view, None
        self.update()

    def set_colours(self, colours: Colours) -> None:
        """Show what there is round a picture in another palette."""
        self._colours = colours
        self.update()

    def heightForWidth(self, width: int) -> int:
        """Return how high it is at this width, in pixels."""
        return self._size(width).height()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            if self._view is not None and self._view.image is not None:
                self._paint_picture(painter, self._view)
                return
            painter.setPen(QColor(self._colours.line))
            painter.setBrush(QColor(self._colours.page))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            painter.setPen(QColor(self._colours.ink if self._view else self._colours.soft))
            painter.drawText(self.rect().adjusted(12, 8, -12, -8), _WORDS, self.words())

    @property
    def has_picture(self) -> bool:
        """Whether it shows a picture."""
        return self._view is not None and self._view.image is not None

    def words(self) -> str:
        """Return what is said in place of a picture."""
        if self._view is None:
            return self.tr("The picture is being made ready…")
        why = said(self._view.fault) or self.tr("This picture cannot be shown here.")
        return f"{why}\n{self.tr('Put it in again from its file: Picture, Replace picture…')}"

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()

    def _paint_picture(self, painter: QPainter, view: View) -> None:
        ratio, size = self.devicePixelRatioF(), self._size(self.width())
        wanted = QSize(round(size.width() * ratio), round(size.height() * ratio))
        if view.image is not None and (self._drawn is None or self._drawn.size() != wanted):
            exact = view.image.scaled(
                wanted, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            self._drawn = QPixmap.fromImage(exact)
            self._drawn.setDevicePixelRatio(ratio)
        if self._drawn is not None:
            ahead = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
            painter.drawPixmap(QPointF(0 if ahead else self.width() - size.width(), 0), self._drawn)

    def _size(self, width: int) -> QSize:
        view = self._view
        if view is None or view.image is None:
            return QSize(width, WAITING)
        room = QSize(min(width, view.width), min(HIGHEST, view.height))
        return QSize(view.width, view.height).scaled(room, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))


_WORDS: Final = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
