"""The rows of the list of checks: a header for each kind, and each finding in its sentence."""

from unicodedata import bidirectional

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from pressdesk.app.careful import MOST_DRAWN
from pressdesk.text.passages import Passage, Told
from pressdesk.ui.body.underlines import wave_under
from pressdesk.ui.row_ground import paint_ground
from pressdesk.ui.theme import SMALL_PX, UI_PX, Theme, group_font, ui_font

HEADER_HEIGHT = 31
ROW_HEIGHT = 46
SIDE = 9
BEFORE = 26  # characters of the sentence before the words
ROLE = Qt.ItemDataRole.UserRole


class FindingDelegate(QStyledItemDelegate):
    """Draws a header (title, number) or a finding (Told) in the theme’s colours."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._plain = ui_font(UI_PX)
        self._strong = ui_font(UI_PX, weight=QFont.Weight.DemiBold)
        self._small = ui_font(SMALL_PX)
        self._group = group_font()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, ROW_HEIGHT if isinstance(index.data(ROLE), Told) else HEADER_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        entry, rect = index.data(ROLE), QRectF(option.rect)
        if isinstance(entry, Told):
            paint_ground(painter, option, self._theme.colours)
            self._finding(painter, rect.adjusted(SIDE, 6, -SIDE, -6), entry, str(index.data()))
        else:
            painter.setFont(self._group)
            painter.setPen(QColor(self._theme.colours.soft))
            align = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(rect.adjusted(SIDE, 10, -SIDE, -2), Qt.AlignmentFlag.AlignLeft | align, entry[0])
            painter.drawText(rect.adjusted(SIDE, 10, -SIDE, -2), Qt.AlignmentFlag.AlignRight | align, str(entry[1]))
        painter.restore()

    def _finding(self, painter: QPainter, rect: QRectF, told: Told, below: str) -> None:
        colours, finding = self._theme.colours, told.finding
        used, backward = 0.0, _runs_backward(told.passage.text)
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if backward else Qt.LayoutDirection.LeftToRight)
        for words, strong in excerpt(told):
            font = self._strong if strong else self._plain
            metrics = QFontMetricsF(font)
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(rect.width() - used, 0))
            painter.setFont(font)
            painter.setPen(QColor(colours.ink))
            y = rect.top() + metrics.ascent()
            wide = metrics.horizontalAdvance(shown)
            x = rect.right() - used - wide if backward else rect.left() + used
            painter.drawText(QRectF(x, rect.top(), wide + 1, metrics.height()), Qt.TextFlag.TextDontClip, shown)
            if strong:
                role = QPalette.ColorRole.Accent if finding.kind == "spelling" else QPalette.ColorRole.Link
                painter.setPen(QPen(QColor(colours.accent if role == role.Accent else colours.link), 1.2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawPath(wave_under(x, x + wide, y))
            used += wide
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setFont(self._small)
        painter.setPen(QColor(colours.soft))
        shown = painter.fontMetrics().elidedText(below, Qt.TextElideMode.ElideRight, int(rect.width()))
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, shown)


def place_name(passage: Passage) -> str:
    """Return the name of the part of the form that a text belongs to."""
    names = {
        "headline": _tr("Headline"),
        "subheadlines": _tr("Subheadline"),
        "label": _tr("Label"),
        "dateline": _tr("Dateline"),
        "release_date": _tr("Release date"),
        "timing": _tr("Status line"),
        "body": _tr("Body"),
        "speaker": _tr("Speaker"),
        "detail": _tr("Body"),
        "credit": _tr("Picture"),
        "boilerplates": _tr("Boilerplate"),
        "contacts": _tr("Media contact"),
        "end_mark": _tr("End mark"),
        "notes": _tr("Notes to editors"),
    }
    return names.get(passage.field, _tr("The whole release"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("ChecksPane", text)


def _runs_backward(text: str) -> bool:
    """Return whether a text runs from right to left: its first letter does (Unicode UAX 9, rule P2)."""
    return next((way for char in text if (way := bidirectional(char)) in ("L", "R", "AL")), "L") != "L"


def excerpt(told: Told) -> tuple[tuple[str, bool], ...]:
    """Return the words of a finding with what stands round them, and which of the three is them; where nothing stands,
    the name of the place."""
    if not told.passage.text:
        return ((place_name(told.passage), False),)
    if len(told.finding.words) > MOST_DRAWN:
        return ((told.finding.words, False),)
    text, finding = told.passage.text.replace("\n", " "), told.finding
    start = max(finding.start - BEFORE, 0)
    if start and (space := text.find(" ", start, finding.start)) >= 0:
        start = space + 1
    before = ("…" if start else "") + text[start : finding.start]
    shown = finding.words.replace("\n", " ") if finding.words.strip() else "␣" * len(finding.words)
    return (before, False), (shown, True), (text[finding.end : finding.end + 60], False)
