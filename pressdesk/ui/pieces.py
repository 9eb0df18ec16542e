"""Small widgets that the window is made of: labels, quiet buttons, boxed fields, popovers."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QKeyCombination, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QDropEvent, QFocusEvent, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pressdesk.ui.theme import Look, look, restyle
from pressdesk.ui.undo import filter_undo

_PASTE_PLAIN = QKeyCombination(Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_V)
DOWN = "\u25be"


class Words(QLabel):
    """Words that begin on the side that the page round them begins on, in whatever language they are."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.setAlignment(_side(self.layoutDirection() == Qt.LayoutDirection.RightToLeft))


def _side(rtl: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


def turn(page: QWidget, *, rtl: bool) -> None:
    """Have a page and what stands on it begin at the right, or at the left."""
    way = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    if page.layoutDirection() == way:
        return
    page.setLayoutDirection(way)
    for line in page.findChildren(QLineEdit):
        turn_line(line, rtl=rtl)
    for one in page.findChildren(QPushButton):
        restyle(one, "turned", rtl)  # what stands at the left by the style sheet


def turn_line(line: QLineEdit, *, rtl: bool) -> None:
    """Have a line be written from the right, or from the left, whatever it begins with."""
    # As from a keyboard: Qt has no other way to say which direction a line is written in.
    key = Qt.Key.Key_Direction_R if rtl else Qt.Key.Key_Direction_L
    QApplication.sendEvent(line, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier))
    if not line.alignment() & Qt.AlignmentFlag.AlignHCenter:
        line.setAlignment(_side(rtl))


def label(text: str, kind: Look) -> QLabel:
    """Return words in one of the looks of the style sheet."""
    made = Words(text)
    look(made, kind)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made


def button(text: str, kind: Look | None, run: Callable[[], object] | None = None, *, name: str = "") -> QPushButton:
    """Return a button that `run`s; `name` is what a screen reader says where the words alone do not tell."""
    made = QPushButton(text)
    if kind is not None:
        look(made, kind)
    made.setAutoDefault(False)
    if name:
        made.setAccessibleName(name)
    if run is not None:
        made.clicked.connect(lambda: run())
    return made


def bare_line(name: str, placeholder: str = "") -> QLineEdit:
    """Return a field without a frame of its own, for use inside a box; its undo is the form's."""
    made = QLineEdit()
    look(made, "bare")
    made.setAccessibleName(name)
    made.setPlaceholderText(placeholder)
    made.setTextMargins(-2, 0, -2, 0)
    filter_undo(made)
    return made


def accept_copy(event: QDropEvent) -> None:
    """Accept what is dragged as a copy: told of a move, a file manager would take its file away."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


def rule() -> QFrame:
    """Return a thin line across."""
    made = QFrame()
    look(made, "rule")
    made.setFixedHeight(1)
    return made


def row(*items: QWidget | None, spacing: int = 8) -> QHBoxLayout:
    """Return a row of widgets without margins; None is the room that gives way."""
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(spacing)
    for item in items:
        if item is None:
            made.addStretch(1)
        else:
            made.addWidget(item)
    return made


def column(*items: QWidget | QHBoxLayout, spacing: int = 0) -> QVBoxLayout:
    """Return a column of widgets and rows without margins."""
    made = QVBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(spacing)
    for item in items:
        if isinstance(item, QWidget):
            made.addWidget(item)
        else:
            made.addLayout(item)
    return made


def clear(layout: QVBoxLayout | QHBoxLayout) -> None:
    """Take every widget out of a layout and let it go."""
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()


def press_focused(dialog: QWidget, event: QKeyEvent) -> bool:
    """Press the button of a dialog or popover that has the focus where the key is Enter; return whether it was."""
    focus = dialog.focusWidget()
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not isinstance(focus, QPushButton):
        return False
    focus.click()
    return True


def tab_before(widget: QWidget, *come: QWidget) -> None:
    """Have Tab go through these widgets, in this order, before it comes to `widget`."""
    for one in come:
        before = _previous(widget)
        while before is not widget and not before.focusPolicy() & Qt.FocusPolicy.TabFocus:
            before = _previous(before)
        QWidget.setTabOrder(before, one)


def _previous(widget: QWidget) -> QWidget:
    return widget.previousInFocusChain() or widget


class FocusWatch(QObject):
    """Sets `focused` on a frame while one of the watched widgets inside has the focus, for the style sheet."""

    def __init__(self, frame: QFrame, *inside: QWidget) -> None:
        super().__init__(frame)
        self._frame = frame
        for widget in inside:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent):
            restyle(self._frame, "focused", event.type() == QEvent.Type.FocusIn)
        return False


class FieldBox(QFrame):
    """A box with a small caption over its field, as the dateline has them."""

    def __init__(self, caption: str, field: QWidget) -> None:
        super().__init__()
        look(self, "field")
        self.caption = label(caption, "small")
        self.caption.setBuddy(field)
        self.field = field
        layout = column(self.caption, field, spacing=1)
        layout.setContentsMargins(9, 4, 9, 5)
        self.setLayout(layout)
        FocusWatch(self, field)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def mousePressEvent(self, event: QEvent) -> None:
        self.field.setFocus(Qt.FocusReason.MouseFocusReason)


class Popover(QDialog):
    """A small window over the page that closes on Escape or a click elsewhere; a screen reader tells its name.

    closed(): it went away.
    """

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        look(self, "popover")
        self.setContentsMargins(1, 1, 1, 1)  # its border
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def open_under(self, anchor: QWidget, area: QRect | None = None) -> None:
        """Show it under a widget (or an area of it), kept on the screen, with the focus inside."""
        area = area or anchor.rect()
        corner = anchor.mapToGlobal(area.bottomLeft() + QPoint(0, 4))
        self.adjustSize()
        room = anchor.screen().availableGeometry()
        x = max(room.left() + 4, min(corner.x(), room.right() - self.width() - 4))
        y = corner.y()
        if y + self.height() > room.bottom():
            y = max(room.top() + 4, anchor.mapToGlobal(area.topLeft()).y() - self.height() - 4)
        self.move(x, y)
        self.show()
        self.focusNextChild()

    def keep_on_screen(self) -> None:
        """Move up as far as it takes for the whole popover to be seen, after it has grown."""
        room = self.screen().availableGeometry()
        if self.y() + self.height() > room.bottom():
            self.move(self.x(), max(room.top() + 4, room.bottom() - self.height() - 4))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.keyCombination() == _PASTE_PLAIN:  # the window's own action does not reach into a popover
            here = self.focusWidget()
            if (paste := getattr(here, "paste_plain", None) or getattr(here, "paste", None)) is not None:
                paste()
        elif not press_focused(self, event):
            super().keyPressEvent(event)

    def hideEvent(self, event: QEvent) -> None:
        self.closed.emit()


class Elided(QLabel):
    """One line of words that gives way with an ellipsis when there is no room; the whole is its tool tip."""

    def __init__(
        self, text: str = "", kind: Look = "small", mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight
    ) -> None:
        super().__init__()
        look(self, kind)
        self._mode = mode
        self._whole = ""
        self.setText(text)

    def setText(self, text: str) -> None:
        self._whole = text
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(20, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        sides = self.contentsMargins()
        wide = self.fontMetrics().horizontalAdvance(self._whole) + sides.left() + sides.right() + 2
        return QSize(wide, super().sizeHint().height())

    def resizeEvent(self, event: QEvent) -> None:
        self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, self._mode, max(self.contentsRect().width(), 20))
        super().setText(shown)
        self.setAccessibleName(self._whole)
        self.setToolTip(self._whole if shown != self._whole else "")


def dot(colour: str, size: int = 7) -> QPixmap:
    """Return a small round mark, drawn for the screen's own density."""
    ratio = QApplication.primaryScreen().devicePixelRatio() if QApplication.primaryScreen() else 1.0
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(0, 0, size, size)
    painter.end()
    return made
