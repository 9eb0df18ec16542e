"""Draw the figures of the help, at twice the size they show: `python tests/help_figures.py`."""

import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter, QPen
from screenshots import shrink

PICTURES = Path(__file__).resolve().parents[1] / "resources" / "help" / "pictures"
WIDTH = 1240
PAPER, GROUND, INK, SOFT, LINE = "#ffffff", "#f3f2ee", "#1d1d1b", "#65635e", "#dedbd3"
NAVY, PLACE, PLACE_INK = "#1f3a5f", "#e7eef7", "#1f4e86"
SANS, SERIF = ("Noto Sans", "Arial"), ("Noto Serif", "Georgia")

# What stands on the letterhead: with a place, and with a release. Size, bold, serif, left, words.
WITH_PLACES = (
    (26, True, False, "{{ organization.logo }}", NAVY),
    (0, False, False, "", ""),
    (20, True, False, "{{ status }}", INK),
    (34, True, True, "{{ headline }}", INK),
    (24, False, True, "{{ subheadlines }}", SOFT),
    (21, False, True, "{{ body }}", INK),
    (21, False, True, "{{ end_mark }}", INK),
    (21, False, True, "{{ boilerplates }}", SOFT),
    (21, True, False, "Media contact: {{ contacts.name }}", INK),
)
WITH_WORDS = (
    (26, True, False, "HARBOUR TRUST", NAVY),
    (0, False, False, "", ""),
    (20, True, False, "FOR IMMEDIATE RELEASE", INK),
    (34, True, True, "Old ferry sails again after ten years in dock", INK),
    (24, False, True, "The harbor opens to all ships on Monday", SOFT),
    (21, False, True, "PORTLAND, Maine — The old ferry left the harbor on Monday, ten years after it was"
     " tied up for repairs that the city could not pay.", INK),
    (21, False, True, "“We waited, and now we sail,” said Ana Ruiz, director of Harbour Trust.", INK),
    (21, False, True, "###", INK),
    (21, False, True, "Harbour Trust keeps the old ships of the bay afloat.", SOFT),
    (21, True, False, "Media contact: Bo Lind", INK),
)  # fmt: skip


class Board:
    """A picture to draw on: `say` writes words and returns the line below them."""

    def __init__(self, height: int) -> None:
        self.image = QImage(WIDTH, height, QImage.Format.Format_RGB32)
        self.image.fill(QColor(GROUND))
        self.painter = QPainter(self.image)
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def paper(self, box: QRectF) -> None:
        self.painter.setPen(QPen(QColor(LINE), 2))
        self.painter.setBrush(QColor(PAPER))
        self.painter.drawRect(box)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)

    def say(self, box: QRectF, words: str, size: int, colour: str, *, bold: bool = False, serif: bool = False) -> float:
        font = QFont()
        font.setFamilies([*(SERIF if serif else SANS)])
        font.setPixelSize(size)
        font.setBold(bold)
        self.painter.setFont(font)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        left, low = box.left(), box.top()
        for piece in _pieces(words):
            room = QRectF(left, box.top(), box.right() - left, box.height())
            taken = self.painter.boundingRect(room, flags | Qt.TextFlag.TextWordWrap, piece)
            if piece.startswith("{{"):
                self.painter.fillRect(taken.adjusted(-5, -1, 5, 1), QColor(PLACE))
            self.painter.setPen(QColor(PLACE_INK if piece.startswith("{{") else colour))
            self.painter.drawText(room, flags | Qt.TextFlag.TextWordWrap, piece)
            left, low = taken.right() + (8 if len(_pieces(words)) > 1 else 0), max(low, taken.bottom())
        return low

    def save(self, name: str) -> None:
        self.painter.end()
        path = PICTURES / f"{name}.png"
        self.image.save(str(path))
        shrink(path, 48)


def _pieces(words: str) -> list[str]:
    """Return the words cut where a place begins or ends."""
    cut = words.replace("{{", "\0{{").replace("}}", "}}\0").split("\0")
    return [piece.strip() for piece in cut if piece.strip()]


def letterhead() -> None:
    """Draw a letterhead with places beside the same one with a release."""
    board = Board(900)
    for left, caption, lines in ((30, "Your Word file", WITH_PLACES), (645, "What PressDesk makes of it", WITH_WORDS)):
        board.say(QRectF(left, 18, 560, 40), caption, 22, SOFT)
        board.paper(QRectF(left, 60, 565, 810))
        top = 100.0
        for size, bold, serif, words, colour in lines:
            if not size:
                board.painter.fillRect(QRectF(left + 50, top - 8, 465, 3), QColor(NAVY))
                top += 26
                continue
            top = board.say(QRectF(left + 50, top, 465, 300), words, size, colour, bold=bold, serif=serif) + 20
    board.save("letterhead")


def contacts() -> None:
    """Draw a table whose row repeats."""
    board = Board(380)
    head = ("Media contact", "Phone", "Email")
    before = (head, ("{{ contacts.name }}", "{{ contacts.phone }}", "{{ contacts.email }}"))
    after = (head, ("Bo Lind", "207-555-0142", "press@example.org"), ("Cy Day", "207-555-0117", "news@example.org"))
    for top, caption, rows in ((16, "One row in your file", before), (190, "A row for each contact", after)):
        board.say(QRectF(30, top, 600, 40), caption, 22, SOFT)
        board.paper(QRectF(30, top + 38, 1180, 46.0 * len(rows)))
        for number, cells in enumerate(rows):
            for column, words in enumerate(cells):
                place = QRectF(50 + 390 * column, top + 47 + 46 * number, 380, 40)
                board.say(place, words, 22, INK, bold=number == 0)
            board.painter.setPen(QPen(QColor(LINE), 2))
            low = top + 38 + 46 * (number + 1)
            board.painter.drawLine(30, low, 1210, low)
    board.save("contacts")


def main() -> int:
    """Draw every figure."""
    application = QGuiApplication([])
    PICTURES.mkdir(parents=True, exist_ok=True)
    letterhead()
    contacts()
    del application
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
