"""How the versions are drawn: the day in small capitals, the time and the reason, the words, what changed."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from pressdesk.ui.history.rows import Day, Entry, Version, Versions
from pressdesk.ui.row_ground import paint_ground
from pressdesk.ui.theme import SMALL_PX, Theme, group_font, ui_font

SIDE, TOP, LINE = 10, 6, 18
DAY_HEIGHT = 30
VERSION_HEIGHT = 2 * TOP + 2 * LINE


class VersionPainter(QStyledItemDelegate):
    """Draws the entries of the list of versions in the theme's colours."""

    def __init__(self, theme: Theme, model: Versions, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model
        self._strong = ui_font(weight=QFont.Weight.DemiBold)
        self._small = ui_font(SMALL_PX)
        self._group = group_font()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        return QSize(width, DAY_HEIGHT if isinstance(self._entry(index), Day) else VERSION_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry = self._entry(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(entry, Day):
            painter.setPen(QColor(self._theme.colours.soft))
            painter.setFont(self._group)
            painter.drawText(option.rect.adjusted(SIDE, 9, -SIDE, -3), Qt.AlignmentFlag.AlignVCenter, entry.title)
        else:
            paint_ground(painter, option, self._theme.colours)
            self._version(painter, option.rect.adjusted(SIDE, TOP, -SIDE, -TOP), entry)
        painter.restore()

    def _version(self, painter: QPainter, rect: QRect, version: Version) -> None:
        colours = self._theme.colours
        told = self._model.told.get(version.revision)
        left = Qt.AlignmentFlag.AlignVCenter
        line = QRect(rect.left(), rect.top(), rect.width(), LINE)
        painter.setPen(QColor(colours.ink))
        painter.setFont(self._strong)
        painter.drawText(line, left, version.time)
        after = painter.fontMetrics().horizontalAdvance(version.time) + 8
        painter.setFont(self._small)
        painter.setPen(QColor(colours.soft))
        wide = painter.fontMetrics().horizontalAdvance(told.words) if told else 0
        if told:
            painter.drawText(line, left | Qt.AlignmentFlag.AlignRight, told.words)
        self._elided(painter, line.adjusted(after, 0, -wide - 8, 0), version.reason)
        if told and told.changed:
            self._elided(painter, line.translated(0, LINE), told.changed)

    def _elided(self, painter: QPainter, rect: QRect, words: str) -> None:
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, shown)

    def _entry(self, index: QModelIndex | QPersistentModelIndex) -> Entry:
        entry: Entry = index.data(Qt.ItemDataRole.UserRole)
        return entry
