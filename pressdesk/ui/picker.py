"""A popover to choose one thing from a list that a search narrows: people, boilerplate."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from pressdesk.ui.pieces import Popover, label
from pressdesk.ui.theme import ui_font
from pressdesk.ui.undo import filter_undo


class Choice(NamedTuple):
    """One thing to choose: its name, quiet words after it, the thing itself, what else a search finds it by, and what
    stands at the end of its line, always in full."""

    name: str
    more: str
    value: object
    found_by: str = ""
    end: str = ""


SIDE, GAP = 9, 12
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class ChoicePainter(QStyledItemDelegate):
    """Draws a choice: its name strong, then the quiet words as far as there is room, its end at the end."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        choice: Choice = index.data(Qt.ItemDataRole.UserRole)
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, option.widget)
        box = option.rect.adjusted(SIDE, 0, -SIDE, 0)
        painter.save()
        end = self._words(painter, box, choice.end, Qt.AlignmentFlag.AlignRight)
        box.setRight(box.right() - end)
        painter.setFont(ui_font(weight=QFont.Weight.DemiBold))
        box.setLeft(box.left() + self._words(painter, box, choice.name, Qt.AlignmentFlag.AlignLeft, ink=True))
        painter.setFont(ui_font())
        self._words(painter, box, choice.more, Qt.AlignmentFlag.AlignLeft)
        painter.restore()

    def _words(self, painter: QPainter, box: QRect, words: str, side: Qt.AlignmentFlag, *, ink: bool = False) -> int:
        """Draw words as far as there is room; return what they take, with the gap to the next."""
        role = QPalette.ColorRole.Text if ink else QPalette.ColorRole.PlaceholderText
        painter.setPen(QApplication.palette().color(role))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, shown)
        return painter.fontMetrics().horizontalAdvance(shown) + GAP if shown else 0


class Picker(Popover):
    """A search line over a list. Enter or a click chooses.

    chosen(object): the value of the choice.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget, name: str, choices: tuple[Choice, ...], empty: str) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._choices = choices
        self.search = QLineEdit()
        self.search.setPlaceholderText(name)
        self.search.setAccessibleName(name)
        self.search.textChanged.connect(self._narrow)
        self.search.installEventFilter(self)
        filter_undo(self.search)
        self.list = QListWidget()
        self.list.setAccessibleName(name)
        self.list.setItemDelegate(ChoicePainter(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._choose)
        self.list.itemActivated.connect(self._choose)
        self.list.setMinimumSize(QSize(400, 60))
        self.empty = label(empty, "small")
        self.empty.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.setSpacing(8)
        for widget in (self.search, self.list, self.empty):
            layout.addWidget(widget)
        self._narrow("")

    def open_under(self, anchor: QWidget, area: QRect | None = None) -> None:
        """Show it under `anchor`, ready to type."""
        super().open_under(anchor, area)
        self.search.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _MOVES:
                self.list.keyPressEvent(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if item := self.list.currentItem():
                    self._choose(item)
                return True
        return False

    def _narrow(self, typed: str) -> None:
        self.list.clear()
        wanted = typed.casefold().split()
        for choice in self._choices:
            known = f"{choice.name} {choice.more} {choice.end} {choice.found_by}".casefold()
            if all(part in known for part in wanted):
                quiet = ", ".join(filter(None, (choice.more, choice.end)))
                item = QListWidgetItem(choice.name)
                item.setData(Qt.ItemDataRole.UserRole, choice)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, (choice.name, quiet))))
                item.setToolTip(quiet)
                self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.setVisible(self.list.count() > 0)
        self.list.setFixedHeight(min(max(self.list.count(), 1), 8) * 30 + 6)
        self.empty.setVisible(self.list.count() == 0)

    def _choose(self, item: QListWidgetItem) -> None:
        choice = item.data(Qt.ItemDataRole.UserRole)
        self.close()
        self.chosen.emit(choice.value)
