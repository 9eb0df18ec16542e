"""A PDF as a column of white sheets on the ground of the pane, as wide as there is room."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from pressdesk.ui.sheet import SHADOW_PX, paint_paper
from pressdesk.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument, QPdfPageRenderer

GAP_PX = 16
_STEP_PX = 40
_KEPT = 12  # pictures; a long release is drawn as it is scrolled


class PaperView(QAbstractScrollArea):
    """Sheets to scroll through. Their pictures are drawn in a thread of Qt's own; until one is ready its place shows
    what stood there before."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._document: QPdfDocument | None = None
        self._renderer: QPdfPageRenderer | None = None
        self._pictures: dict[int, QImage] = {}
        self._fresh: dict[int, QSize] = {}  # the size in which a page of this PDF was asked for
        self._asked: dict[int, int] = {}  # the page of each request
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().setSingleStep(_STEP_PX)
        theme.changed.connect(self.viewport().update)

    @property
    def pages(self) -> int:
        """How many sheets there are."""
        return self._document.pageCount() if self._document is not None else 0

    def show_pdf(self, data: bytes, *, keep_place: bool) -> None:
        """Show a PDF, at the scroll place there is or from its top."""
        from PySide6.QtPdf import QPdfDocument, QPdfPageRenderer

        if self._renderer is None:
            self._renderer = QPdfPageRenderer(self)
            self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
            self._renderer.pageRendered.connect(self._take)
        before, self._document = self._document, QPdfDocument(self)
        buffer = QBuffer(self._document)
        buffer.setData(QByteArray(data))
        buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        self._document.load(buffer)
        self._renderer.setDocument(self._document)  # from here on nothing is drawn from the one before
        if before is not None:
            before.deleteLater()
        self._fresh, self._asked = {}, {}
        self._pictures = {n: one for n, one in self._pictures.items() if keep_place and n < self.pages}
        self.setAccessibleDescription(self.tr("%n page(s)", "", self.pages))
        self._arrange()
        if not keep_place:
            self.verticalScrollBar().setValue(0)
        self.viewport().update()

    def sheets(self) -> list[QRectF]:
        """Return where each sheet lies in the column, its top at 0."""
        wide = max(self.viewport().width() - 2 * SHADOW_PX, 1)
        found, top = [], float(SHADOW_PX)
        for number in range(self.pages):
            size = self._document.pagePointSize(number) if self._document is not None else None
            high = round(wide * size.height() / size.width()) if size is not None and size.width() else wide
            found.append(QRectF(SHADOW_PX, top, wide, high))
            top += high + GAP_PX
        return found

    def drawn(self) -> bool:
        """Return whether every sheet in sight has its picture, sharp for this screen."""
        return bool(self._fresh) and not self._asked

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        down = self.verticalScrollBar().value()
        for number, place in enumerate(self.sheets()):
            sheet = place.translated(0, -down)
            if sheet.top() - SHADOW_PX > self.viewport().height() or sheet.bottom() + SHADOW_PX < 0:
                continue
            paint_paper(painter, sheet, self._theme, focused=self.hasFocus())
            picture = self._pictures.get(number)
            if picture is not None:
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.drawImage(sheet.adjusted(1, 1, -1, -1), picture)
            self._ask(number, sheet)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the place in the text, which is a part of the height."""
        bar = self.verticalScrollBar()
        part = bar.value() / max(bar.maximum() + bar.pageStep(), 1)
        self._arrange()
        if event.oldSize().width() != event.size().width():
            bar.setValue(round(part * (bar.maximum() + bar.pageStep())))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _arrange(self) -> None:
        sheets = self.sheets()
        whole = round(sheets[-1].bottom()) + SHADOW_PX if sheets else 0
        room = self.viewport().height()
        self.verticalScrollBar().setPageStep(room)
        self.verticalScrollBar().setRange(0, max(whole - room, 0))

    def _ask(self, number: int, sheet: QRectF) -> None:
        """Have a page drawn in the size it has on this screen, unless it is or soon will be."""
        inner = sheet.size().toSize() - QSize(2, 2)
        size = inner * self.devicePixelRatioF()
        if self._renderer is not None and self._fresh.get(number) != size and not size.isEmpty():
            self._fresh[number] = size
            self._asked[self._renderer.requestPage(number, size)] = number

    def _take(self, number: int, _size: QSize, picture: QImage, _options: object, request: int) -> None:
        if self._asked.pop(request, None) is None:
            return  # of a PDF that is shown no more
        if not picture.isNull():
            self._pictures.pop(number, None)
            self._pictures[number] = picture
            while len(self._pictures) > _KEPT:
                oldest = next(iter(self._pictures))
                del self._pictures[oldest]
                self._fresh.pop(oldest, None)
        self.viewport().update()
