"""How the list of releases is drawn: headers in small capitals, headlines in up to three lines, a quiet line."""

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from pressdesk.ui.row_ground import paint_ground
from pressdesk.ui.sidebar_rows import Entry, Header, Item
from pressdesk.ui.theme import SMALL_PX, Theme, group_font, ui_font

SIDE = 8
TOP = 7
LINE_HEIGHT = 16
LINES = 3
HEADER_HEIGHT = 31
MARK = 12  # the dot before the quiet line, with its space


class Painter(QStyledItemDelegate):
    """Draws the entries of the list in the theme's colours."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.headline = ui_font(13, weight=QFont.Weight.DemiBold)
        self.small = ui_font(SMALL_PX)
        self.group = group_font()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        entry: Entry = index.data(Qt.ItemDataRole.UserRole)
        width = self._width(option)
        if isinstance(entry, Header):
            return QSize(width, HEADER_HEIGHT)
        lines = len(broken(entry.headline, width - 2 * SIDE, self.headline.toString(), LINES, rtl=entry.rtl))
        passage = len(self._passage(entry, width)) if entry.snippet else 0
        quiet = (len(self._quiet_lines(entry, width - 2 * SIDE)) - 1) * LINE_HEIGHT + 18
        return QSize(width, 2 * TOP + lines * LINE_HEIGHT + quiet + passage * LINE_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry: Entry = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option, self._theme.colours, chosen=not isinstance(entry, Header))
        if isinstance(entry, Header):
            self._header(painter, option.rect, entry)
        else:
            self._item(painter, option.rect.adjusted(SIDE, TOP, -SIDE, -TOP), entry)
        painter.restore()

    def _header(self, painter: QPainter, rect: QRect, header: Header) -> None:
        painter.setPen(QColor(self._theme.colours.soft))
        painter.setFont(self.group)
        box = rect.adjusted(SIDE, 11, -SIDE, -3)
        mark = (" \u25be" if header.is_open else " \u25b8") if header.opens else ""
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, header.title + mark)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(header.number))

    def _item(self, painter: QPainter, rect: QRect, entry: Item) -> None:
        colours = self._theme.colours
        painter.setPen(QColor(colours.soft if entry.trashed else colours.ink))
        painter.setFont(self.headline)
        painter.setLayoutDirection(_way(entry.rtl))
        y = rect.top()
        for line in broken(entry.headline, rect.width(), self.headline.toString(), LINES, rtl=entry.rtl):
            painter.drawText(QRect(rect.left(), y, rect.width(), LINE_HEIGHT), Qt.AlignmentFlag.AlignVCenter, line)
            y += LINE_HEIGHT
        for layout_line in self._passage(entry, rect.width() + 2 * SIDE) if entry.snippet else ():
            self._marked(painter, QRectF(rect.left(), y, rect.width(), LINE_HEIGHT), layout_line, entry.rtl)
            y += LINE_HEIGHT
        painter.setLayoutDirection(_way(rtl=False))
        self._quiet(painter, QRect(rect.left(), y, rect.width(), 18), entry)

    def _quiet(self, painter: QPainter, rect: QRect, entry: Item) -> None:
        colours = self._theme.colours
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(colours, entry.dot)))
        painter.drawEllipse(QRectF(rect.left(), rect.top() + 6, 7, 7))
        painter.setPen(QColor(colours.soft))
        painter.setFont(self.small)
        box = rect.adjusted(MARK, 1, 0, 0)
        for line in self._quiet_lines(entry, rect.width()):
            shown = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
            box.translate(0, LINE_HEIGHT)

    def _quiet_lines(self, entry: Item, room: int) -> tuple[str, ...]:
        """Return the quiet line; the one that says when an embargo lifts in as many rows as it needs, at most three."""
        return broken(entry.line, room - MARK, self.small.toString(), LINES) if entry.lifts else (entry.line,)

    def _passage(self, entry: Item, width: int) -> tuple[tuple[tuple[str, bool], ...], ...]:
        """Return the found passage in at most two lines of words, each word a hit or not."""
        room = width - 2 * SIDE
        return wrapped(entry.snippet, room, self.small.toString())

    def _marked(self, painter: QPainter, at: QRectF, line: tuple[tuple[str, bool], ...], rtl: bool) -> None:
        colours = self._theme.colours
        painter.setFont(self.small)
        metrics = painter.fontMetrics()
        x = at.right() if rtl else at.left()
        for word, hit in line:
            wide = metrics.horizontalAdvance(word)
            x -= wide if rtl else 0
            if hit:
                painter.fillRect(QRectF(x, at.y() + 1, wide, LINE_HEIGHT - 2), QColor(colours.select))
            painter.setPen(QColor(colours.ink if hit else colours.soft))
            painter.drawText(QPointF(x, at.y() + metrics.ascent()), word)
            x += 0 if rtl else wide

    def _width(self, option: QStyleOptionViewItem) -> int:
        view = option.widget
        return view.viewport().width() if isinstance(view, QListView) else option.rect.width()


def _way(rtl: bool) -> Qt.LayoutDirection:
    return Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight


@lru_cache(maxsize=20000)
def broken(words: str, width: int, font: str, most: int, *, rtl: bool = False) -> tuple[str, ...]:
    """Return `words` broken into at most so many lines of `width` pixels, the last one elided."""
    face = QFont()
    face.fromString(font)
    layout = QTextLayout(words, face)
    option = QTextOption()
    option.setTextDirection(_way(rtl))
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines: list[str] = []
    start = 0
    while len(lines) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start = line.textStart()
        # Qt counts UTF-16 units; Python counts characters.
        lines.append(_utf16(words, start, start + line.textLength()).rstrip())
    more = layout.createLine().isValid() if len(lines) == most else False
    layout.endLayout()
    if more:
        lines[-1] = QFontMetrics(face).elidedText(_utf16(words, start, None), Qt.TextElideMode.ElideRight, width)
    return tuple(lines) or ("",)


@lru_cache(maxsize=2000)
def wrapped(snippet: tuple[tuple[str, bool], ...], width: int, font: str) -> tuple[tuple[tuple[str, bool], ...], ...]:
    """Return a passage in at most two lines, word by word with whether each is a hit."""
    face = QFont()
    face.fromString(font)
    metrics = QFontMetrics(face)
    lines: list[list[tuple[str, bool]]] = [[]]
    used = 0
    for text, hit in snippet:
        for word in _pieces(text.replace("\n", " ")):
            wide = metrics.horizontalAdvance(word)
            if used + metrics.horizontalAdvance(word.rstrip()) > width and lines[-1]:
                if len(lines) == 2:
                    return tuple(map(tuple, lines))
                lines.append([])
                used = 0
            if lines[-1] or word.strip():
                lines[-1].append((word, hit))
                used += wide
    return tuple(map(tuple, lines))


def _pieces(text: str) -> list[str]:
    """Return the words of `text`, each with the space after it."""
    pieces: list[str] = []
    for part in text.split(" "):
        if pieces:
            pieces[-1] += " "
        pieces.append(part)
    return [piece for piece in pieces if piece]


def _utf16(words: str, start: int, end: int | None) -> str:
    raw = words.encode("utf-16-le", "surrogatepass")
    return raw[start * 2 : None if end is None else end * 2].decode("utf-16-le", "replace")
