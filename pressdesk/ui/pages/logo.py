"""The organization's logo: chosen or dropped, shown, and made fit for a letterhead."""

from pathlib import Path
from typing import Literal

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QImageReader, QImageWriter, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFileDialog, QLabel, QVBoxLayout, QWidget

from pressdesk.model import Asset, PressDeskError
from pressdesk.ui.pages.asking import done
from pressdesk.ui.pieces import accept_copy, button, label, row

# 6.5 inches, the width of a page's text, at 240 dots an inch.
WIDEST = 1560
LARGEST_FILE = 20 * 1024 * 1024
SHOWN = QSize(260, 84)
_KEPT: dict[bytes, Literal["image/png", "image/jpeg", "image/gif", "image/webp"]] = {
    b"png": "image/png",
    b"jpeg": "image/jpeg",
    b"gif": "image/gif",
    b"webp": "image/webp",
}
_REMEDY = "Choose a PNG, JPEG, GIF, WebP or SVG file."


class Logo(QWidget):
    """The logo with what can be done about it. Signal: `chosen(Asset or None)`."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.picture = QLabel()
        self.picture.setProperty("line", "paper")
        self.picture.setAccessibleName(self.tr("The logo"))
        self._none = label(self.tr("No logo yet. Choose a picture, or drop one here."), "soft")
        self.choose = button(self.tr("Choose…"), None, self.choose_file, name=self.tr("Choose a logo"))
        self.remove = button(
            self.tr("Remove"), "quiet", lambda: self.chosen.emit(None), name=self.tr("Remove the logo")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._none)
        column.addLayout(row(self.choose, self.remove, None))

    def show_logo(self, asset: Asset | None) -> None:
        """Show this picture, scaled to fit."""
        self.picture.setVisible(asset is not None)
        self.remove.setVisible(asset is not None)
        self._none.setVisible(asset is None)
        if asset is not None:
            ratio = self.devicePixelRatioF()
            image = QImage.fromData(asset.data)
            size = image.size().scaled(SHOWN * ratio, Qt.AspectRatioMode.KeepAspectRatio).boundedTo(image.size())
            shown = QPixmap.fromImage(image).scaled(size, mode=Qt.TransformationMode.SmoothTransformation)
            shown.setDevicePixelRatio(ratio)
            self.picture.setPixmap(shown)

    def choose_file(self) -> None:
        """Ask for a picture."""
        kinds = self.tr("Pictures ({})").format("*.png *.jpg *.jpeg *.gif *.webp *.svg *.bmp *.tif *.tiff")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a logo"), "", kinds)
        if name:
            self.take(Path(name))

    def take(self, path: Path) -> None:
        """Take the picture in a file, or say why it cannot be one."""
        if asset := done(read_picture, path):
            self.chosen.emit(asset)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file."""
        if len(event.mimeData().urls()) == 1 and event.mimeData().urls()[0].isLocalFile():
            accept_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the picture that was dropped."""
        accept_copy(event)
        self.take(Path(event.mimeData().urls()[0].toLocalFile()))


def read_picture(path: Path) -> Asset:
    """Return the picture in a file: PNG, JPEG, GIF and WebP as they are unless wider than a page needs, others as PNG.

    Raises PressDeskError where the file cannot be read or holds no picture.
    """
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise PressDeskError(f"“{path.name}” is too large for a logo", "Choose a file under 20 MB.")
        data = path.read_bytes()
    except OSError as error:
        raise PressDeskError(f"“{path.name}” cannot be read: {error.strerror}", "Look whether it is there.") from None
    if path.suffix.lower() in (".svg", ".svgz"):
        return _png(_drawn(path.name, data))
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    kind = bytes(reader.format().data())
    image = reader.read()
    if image.isNull():
        raise PressDeskError(f"“{path.name}” is not a picture that can be read", _REMEDY)
    if kind in _KEPT and image.width() <= WIDEST:
        return Asset(_KEPT[kind], data)
    if image.width() > WIDEST:
        image = image.scaledToWidth(WIDEST, Qt.TransformationMode.SmoothTransformation)
    return _png(image)


def _drawn(name: str, data: bytes) -> QImage:
    drawing = QSvgRenderer(QByteArray(data))
    size = drawing.defaultSize()
    if not drawing.isValid() or size.isEmpty():
        raise PressDeskError(f"“{name}” is not a drawing that can be read", _REMEDY)
    image = QImage(size.scaled(WIDEST, WIDEST, Qt.AspectRatioMode.KeepAspectRatio), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    drawing.render(painter, QRectF(image.rect()))
    painter.end()
    return image


def _png(image: QImage) -> Asset:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return Asset("image/png", bytes(buffer.data().data()))
