"""Fields of the pages: a small grey label above, the words below on a hairline."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QHelpEvent, QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionFrame,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from pressdesk.model import clean, clean_line
from pressdesk.ui.pages.style import lined
from pressdesk.ui.pieces import Elided
from pressdesk.ui.theme import Theme, restyle


class Field(QWidget):
    """A small grey label above any control, and under it, when needed, why its words cannot be kept."""

    def __init__(self, name: str, control: QWidget, hint: str = "") -> None:
        super().__init__()
        self.control = control
        self.fault = ""
        self._label = Elided(name, "label")
        self._label.setBuddy(control)
        self._fault = lined("", "fault", wrap=True)
        self._fault.hide()
        control.setAccessibleName(name)
        if hint:
            control.setAccessibleDescription(hint)
            control.setToolTip(hint)
        self.setFocusProxy(control)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        for widget in (self._label, control, self._fault):
            column.addWidget(widget)

    def show_fault(self, text: str) -> None:
        """Say under the control why its words cannot be kept; nothing when `text` is empty."""
        self.fault = text
        self._fault.setText(_sentence(text))
        self._fault.setVisible(bool(text))
        restyle(self.control, "fault", bool(text))


class Line(QLineEdit):
    """One line of words; those that have no room end in an ellipsis until it has the focus, and are its tool tip.

    Signals: `edited(str)` with each change the person makes, cleaned; `left()` with the focus."""

    edited = Signal(str)
    left = Signal()

    def __init__(self, placeholder: str = "", line: str = "") -> None:
        super().__init__()
        self.setPlaceholderText(placeholder)
        self.setProperty("line", line)
        # Qt sets the words two pixels in; here they stand under their label's first letter.
        self.setTextMargins(-2, 0, -2, 0)
        self.textEdited.connect(lambda text: self.edited.emit(clean_line(text)))

    def event(self, event: QEvent) -> bool:
        """Tell the words that have no room where the mouse rests on them."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._words_shown() != self.text():
            QToolTip.showText(event.globalPos(), self.text(), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, the end of those that have no room as an ellipsis."""
        shown = self._words_shown()
        if self.hasFocus() or self.hasSelectedText() or shown == self.text():
            super().paintEvent(event)
            return
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        painter.drawText(self._room(), Qt.AlignmentFlag.AlignVCenter | self.alignment(), shown)

    def _words_shown(self) -> str:
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self._room().width())

    def _room(self) -> QRect:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        inside = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        return inside.marginsRemoved(self.textMargins()).adjusted(2, 0, -2, 0)  # what Qt keeps before and after words

    def show_text(self, text: str) -> None:
        """Show `text`, leaving the caret alone when the words are the same."""
        if clean_line(self.text()).strip() != text.strip():
            self.setText(text)
            self.setCursorPosition(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the person went elsewhere."""
        super().focusOutEvent(event)
        self.left.emit()


class Lines(QPlainTextEdit):
    """A few lines of words that grow with what is written. Signals: `edited(str)`, `left()`."""

    edited = Signal(str)
    left = Signal()

    def __init__(self, placeholder: str = "") -> None:
        super().__init__()
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._shown = ""
        self.textChanged.connect(self._changed)
        self._grow()

    def words(self) -> str:
        """Return what is written, cleaned."""
        return clean(self.toPlainText())[0]

    def show_text(self, text: str) -> None:
        """Show `text`, leaving the caret alone when the words are the same."""
        self._shown = text
        if self.words() != text:
            self.setPlainText(text)

    def _changed(self) -> None:
        self._grow()
        if (text := self.words()) != self._shown:
            self._shown = text
            self.edited.emit(text)

    def _grow(self) -> None:
        lines = max(2, self.document().blockCount())
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 12)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the person went elsewhere."""
        super().focusOutEvent(event)
        self.left.emit()


MOST_SEEN = 14  # choices in sight at once


class Choice(QComboBox):
    """One of a few values, drawn as words with a small arrow on the field's hairline. Signal: `chosen(object)`."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, options: Sequence[tuple[object, str]]) -> None:
        super().__init__()
        self._theme = theme
        self.setMinimumContentsLength(6)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(MOST_SEEN)
        self.setStyleSheet("combobox-popup: 0")  # a list that scrolls, not one as tall as the screen
        self._values: list[object] = []
        self.show_options(options)
        self.activated.connect(lambda index: self.chosen.emit(self._values[index]))

    def show_options(self, options: Sequence[tuple[object, str]]) -> None:
        """Offer these values, each with its words."""
        self.clear()
        self._values = [value for value, _ in options]
        self.addItems([words for _, words in options])

    def show_value(self, value: object, words: str = "") -> None:
        """Show `value`; one that is not offered is added, under these words."""
        if value not in self._values:
            self._values.append(value)
            self.addItem(words or str(value))
        self.setCurrentIndex(self._values.index(value))

    def value(self) -> object:
        """Return the value that is shown."""
        return self._values[self.currentIndex()]

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll: a wheel that passes over must not change a setting."""
        event.ignore()

    def sizeHint(self) -> QSize:
        """Return the height of a line of words."""
        return QSize(super().sizeHint().width(), self.fontMetrics().height() + 9)

    def minimumSizeHint(self) -> QSize:
        """Return the room for a few letters."""
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, a small arrow and the hairline."""
        colours = self._theme.colours
        painter = QPainter(self)
        box = self.rect().adjusted(0, 0, -16, -2)
        painter.setPen(QColor(colours.ink))
        words = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.soft), 1.4))
        x, y = self.width() - 10, self.height() // 2
        painter.drawPolyline([QPoint(x - 4, y - 2), QPoint(x, y + 2), QPoint(x + 4, y - 2)])
        thick = 2 if self.hasFocus() else 1
        edge = QColor(colours.accent if self.hasFocus() else colours.line)
        painter.fillRect(0, self.height() - thick, self.width(), thick, edge)


def _sentence(fault: str) -> str:
    """Return why a value is refused, as the model says it, as a sentence for a person."""
    if not fault:
        return ""
    quoted = re.sub("`([^`]*)`", "“\\1”", fault)
    return f"{quoted[:1].upper()}{quoted[1:].rstrip('.')}."
