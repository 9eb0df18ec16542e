"""A small picture of the first page that a letterhead makes."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from pressdesk.app.inspecting import trial_release
from pressdesk.model import Asset, ListBlock, Organization, Paragraph, Quote, Subheading, words
from pressdesk.word import PAPERS, LetterheadLook

WIDTH = 250
INK, GREY = "#1d1d1b", "#595959"
SIDE, TOP, FOOT = 86, 34, 60  # points from the paper's edges, as in the letterhead


class LetterPreview(QWidget):
    """Draws the page in a look, with the organization's own words. Lengths are points."""

    def __init__(self) -> None:
        super().__init__()
        self._look, self._organization = LetterheadLook(), Organization()
        self._logo = QImage()
        self._release = trial_release()
        self.setAccessibleName(self.tr("How the first page will look"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_look(self, look: LetterheadLook) -> None:
        """Draw the page in this look."""
        self._look = look
        self.updateGeometry()
        self.update()

    def show_organization(self, organization: Organization, logo: Asset | None) -> None:
        """Draw the page of this organization."""
        self._organization = organization
        self._logo = QImage.fromData(logo.data) if logo else QImage()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the paper's shape."""
        width, height = PAPERS[self._look.paper]
        return QSize(WIDTH, round(WIDTH * height / width))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the page."""
        wide, high = (side / 20 for side in PAPERS[self._look.paper])
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.scale(self.width() / wide, self.height() / high)
        painter.fillRect(QRectF(0, 0, wide, high), QColor("#ffffff"))
        painter.setPen(QPen(QColor("#cfcbc2"), 1.5))
        painter.drawRect(QRectF(0.75, 0.75, wide - 1.5, high - 1.5))
        text = QRectF(SIDE, TOP, wide - 2 * SIDE, high - TOP - FOOT - 24)
        self._draw_text(painter, text.adjusted(0, self._draw_masthead(painter, text), 0, 0))
        self._draw_imprint(painter, QRectF(SIDE, high - FOOT, wide - 2 * SIDE, 40))

    def _draw_masthead(self, painter: QPainter, room: QRectF) -> float:
        """Draw logo or name, web address and rule; return how far down they reach."""
        colour, high = self._look.colour, 24.0
        if self._logo.isNull():
            name = self._organization.name.upper() or self.tr("YOUR ORGANIZATION")
            self._say(painter, QRectF(room.x(), room.y(), room.width() * 0.72, 48), name, 17, colour, bold=True)
        else:
            size = self._logo.size().scaled(QSize(170, 44), Qt.AspectRatioMode.KeepAspectRatio)
            painter.drawImage(QRectF(room.x(), room.y() - 8, size.width(), size.height()), self._logo)
            high = size.height() - 4.0
        right = Qt.AlignmentFlag.AlignRight
        self._say(painter, QRectF(room.x(), room.y() + high - 14, room.width(), 14), self._organization.web, 9.5,
                  colour, align=right)  # fmt: skip
        painter.setPen(QPen(QColor(colour), 1.5))
        painter.drawLine(QPointF(room.x(), room.y() + high + 6), QPointF(room.right(), room.y() + high + 6))
        return high + 26

    def _draw_text(self, painter: QPainter, room: QRectF) -> None:
        """Draw the beginning of a release, as far as the page goes."""
        painter.setClipRect(room)
        heads = ((self.tr("FOR IMMEDIATE RELEASE"), 10.5), (words(self._release.headline), 21))
        for text, size in heads:
            room.setTop(room.top() + self._say(painter, room, text, size, INK, bold=True) + 8)
        for block in self._release.body:
            if isinstance(block, Paragraph | Subheading):
                head = isinstance(block, Subheading)
                colour, size = (self._look.colour, 12) if head else (INK, 11)
                used = self._say(painter, room, words(block.text), size, colour, bold=head, head=head)
                room.setTop(room.top() + used + 8)
            elif isinstance(block, ListBlock):
                items = "\n".join(f"•  {words(item)}" for item in block.items)
                used = self._say(painter, room.adjusted(14, 0, 0, 0), items, 11, INK, head=False)
                room.setTop(room.top() + used + 8)
            elif isinstance(block, Quote):
                room.setTop(room.top() + self._draw_quote(painter, room, block) + 10)
        painter.setClipping(False)

    def _draw_quote(self, painter: QPainter, room: QRectF, quote: Quote) -> float:
        text = "\n\n".join(words(paragraph) for paragraph in quote.paragraphs)
        used = self._say(painter, room.adjusted(18, 0, -14, 0), f"“{text}”", 11, INK, head=False)
        painter.setPen(QPen(QColor(self._look.colour), 2.25))
        painter.drawLine(room.topLeft(), QPointF(room.left(), room.top() + used))
        return used

    def _draw_imprint(self, painter: QPainter, room: QRectF) -> None:
        painter.setPen(QPen(QColor(self._look.colour), 0.75))
        painter.drawLine(room.topLeft(), room.topRight())
        name = room.adjusted(0, 6, 0, 0)
        self._say(painter, name, self._organization.name, 8.5, self._look.colour, bold=True)
        self._say(painter, name.adjusted(0, 11, 0, 0), self._organization.address.replace("\n", " · "), 8.5, GREY)

    def _say(
        self, painter: QPainter, room: QRectF, text: str, points: float, colour: str, *,
        bold: bool = False, head: bool = True, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> float:  # fmt: skip
        """Draw words in their room and return their height."""
        font = QFont(self._look.head_font if head else self._look.text_font)
        font.setPixelSize(max(1, round(points)))
        font.setBold(bold)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        flags = align | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        return painter.drawText(room, flags, text).height() if text else 0.0
