"""The two small handles at the row and the column with the caret; each opens the menu of what can be done to it."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget

from pressdesk.ui.actions import ACTIONS, tr
from pressdesk.ui.mnemonics import Mnemonics
from pressdesk.ui.table.cell import Caption, Cell
from pressdesk.ui.table.commands import COLUMN, ROW
from pressdesk.ui.table.inset import TableInset
from pressdesk.ui.table.stencil import Stencils

_WORDS: Final = {act.name: str(act.text) for act in ACTIONS}
_LONG, _SHORT = 26, 14


class Handle(QAbstractButton):
    """Three dots, across or upright."""

    def __init__(self, parent: QWidget, name: str, *, upright: bool) -> None:
        super().__init__(parent)
        self._upright = upright
        self.setAccessibleName(name)
        self.setToolTip(name)
        # A click leaves the focus with the cell (without this the text under the table would get it); the keyboard has
        # the menus of the window and of the cell.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(_SHORT if upright else _LONG, _LONG if upright else _SHORT)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            if self.underMouse():
                painter.setBrush(self.palette().mid())
                painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
            painter.setBrush(self.palette().color(QPalette.ColorRole.PlaceholderText))
            middle = QPointF(self.width() / 2, self.height() / 2)
            for n in (-1, 0, 1):
                step = QPointF(0, n * 5) if self._upright else QPointF(n * 5, 0)
                painter.drawEllipse(middle + step, 1.4, 1.4)


class Handles(QObject):
    """Shows the handles of a table while the caret is in one of its cells."""

    def __init__(self, inset: TableInset) -> None:
        super().__init__(inset)
        self._inset = inset
        self.row = Handle(inset, self.tr("Row"), upright=True)
        self.column = Handle(inset, self.tr("Column"), upright=False)
        self.row.clicked.connect(partial(self._open, self.row, ROW))
        self.column.clicked.connect(partial(self._open, self.column, COLUMN))
        inset.arranged.connect(self.place)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self.place)

    def place(self) -> None:
        """Show the handles where the caret is, if it is in this table."""
        cell = QApplication.focusWidget()
        here = isinstance(cell, Cell) and cell.parentWidget() is self._inset and not isinstance(cell, Caption)
        self.row.setVisible(here)
        self.column.setVisible(here)
        if not here or not isinstance(cell, Cell):
            return
        self.row.setFocusProxy(cell)
        self.column.setFocusProxy(cell)
        plan = self._inset.planned(self._inset.width())
        column, row = plan.column_rect(cell.column), plan.row_rect(cell.row)
        self.column.move(column.center().x() - _LONG // 2, 2)
        edge = 2 if plan.rtl else plan.width - _SHORT - 2
        self.row.move(edge, row.center().y() - _LONG // 2)
        self.row.raise_()
        self.column.raise_()

    def _open(self, handle: Handle, names: tuple[str, ...]) -> None:
        menu = QMenu(self._inset)
        menu.setAccessibleName(handle.accessibleName())
        Mnemonics(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        fill(menu, names, self._inset)
        menu.popup(handle.mapToGlobal(QRect(handle.rect()).bottomLeft()))


def add_menus(menu: QMenu, inset: TableInset) -> None:
    """Add to the menu of a cell what can be done to its row, its column and its table."""
    menu.addSeparator()
    for name, acts in (
        (QApplication.translate("Handles", "Row"), ROW),
        (QApplication.translate("Handles", "Column"), COLUMN),
    ):
        within = menu.addMenu(name)
        fill(within, acts, inset)
        Mnemonics(within)
    menu.addAction(tr(_WORDS["table_away"]), inset.removed.emit)


def fill(menu: QMenu, names: tuple[str, ...], inset: TableInset) -> None:
    """Fill a menu with these commands, an empty name being a line between them."""
    for name in names:
        if not name:
            menu.addSeparator()
            continue
        action = menu.addAction(tr(_WORDS[name]), partial(inset.act, name))
        action.setEnabled(inset.can(name))
        action.setCheckable(name == "header_row")
        action.setChecked(name == "header_row" and bool(inset.table.header))


def table_inset(stencils: Stencils | None = None) -> TableInset:
    """Return the inset of a table, with its handles; tables of one page share their `stencils`."""
    inset = TableInset(stencils)
    inset.editor_made.connect(partial(_take, inset))
    return inset


def _take(inset: TableInset, editor: Cell) -> None:
    if not isinstance(editor, Caption):
        editor.more = partial(add_menus, inset=inset)
        editor.came.connect(partial(_handle, inset))


def _handle(inset: TableInset) -> None:
    """Have the handles of a table stand at the caret, made when it is first there."""
    handles = inset.findChild(Handles) or Handles(inset)
    handles.place()
