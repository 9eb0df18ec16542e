"""The order in which the parts of a release print: two usual questions, and the whole list to move about."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from pressdesk.model import PartName
from pressdesk.ui.pages.fields import Choice, Field
from pressdesk.ui.pages.flow import SideBySide
from pressdesk.ui.pieces import button, row
from pressdesk.ui.theme import Theme

Order = tuple[PartName, ...]


class OrderForm(QWidget):
    """The order of parts. Signal: `edited(tuple of part names)`."""

    edited = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._order: Order = ()
        self.contacts = Choice(theme, ((True, self.tr("Above the headline")), (False, self.tr("At the end"))))
        self.contacts.chosen.connect(lambda first: self._set(with_contacts(self._order, first=bool(first))))
        self.end_mark = Choice(
            theme,
            (
                ("before", self.tr("Before the boilerplate")),
                ("after", self.tr("After the boilerplate")),
                ("last", self.tr("After everything but notes")),
            ),
        )
        self.end_mark.chosen.connect(lambda where: self._set(with_end_mark(self._order, str(where))))
        self.parts = PartList()
        self.parts.moved.connect(self._set)
        self._up = button(self.tr("Move up"), None, lambda: self.parts.move_part(-1))
        self._down = button(self.tr("Move down"), None, lambda: self.parts.move_part(1))
        self._all = button(self.tr("Change the whole order"), "add", self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        contacts = Field(self.tr("Press contacts"), self.contacts)
        column.addWidget(SideBySide(contacts, Field(self.tr("End mark stands"), self.end_mark)))
        column.addLayout(row(self._all, None))
        column.addWidget(self.parts)
        column.addLayout(row(self._up, self._down, None))
        self._show_all(False)

    def show_order(self, order: Order) -> None:
        """Show this order."""
        self._order = order
        self.contacts.show_value(order.index("contacts") < order.index("body"))
        self.end_mark.show_value(end_mark_place(order))
        self.parts.show_order(order)

    def _open(self) -> None:
        self._show_all(self.parts.isHidden())

    def _show_all(self, shown: bool) -> None:
        for widget in (self.parts, self._up, self._down):
            widget.setVisible(shown)

    def _set(self, order: Order) -> None:
        if order != self._order:
            self.show_order(order)
            self.edited.emit(order)


class PartList(QListWidget):
    """The parts in their order, to be dragged or moved with Alt and the arrow keys. Signal: `moved(order)`."""

    moved = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Order of parts"))
        self.setAccessibleDescription(self.tr("Alt with the up or down key moves a part"))
        self.setToolTip(self.tr("Drag a part, or move it with Alt and the arrow keys"))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def order(self) -> Order:
        """Return the order that is shown."""
        return tuple(self.item(place).data(Qt.ItemDataRole.UserRole) for place in range(self.count()))

    def show_order(self, order: Order) -> None:
        """Show this order."""
        if order == self.order():
            return
        self.clear()
        for name in order:
            item = QListWidgetItem(part_name(name))
            item.setData(Qt.ItemDataRole.UserRole, name)
            self.addItem(item)
        self.setFixedHeight(self.count() * self.sizeHintForRow(0) + 4)

    def move_part(self, step: int) -> None:
        """Move the chosen part up (-1) or down (1)."""
        place = self.currentRow()
        if place >= 0 and 0 <= place + step < self.count():
            item = self.takeItem(place)
            self.insertItem(place + step, item)
            self.setCurrentItem(item)
            self.moved.emit(self.order())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the chosen part with Alt and the arrow keys."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.move_part(steps[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell the order after a part was dropped."""
        super().dropEvent(event)
        self.moved.emit(self.order())


def with_contacts(order: Order, *, first: bool) -> Order:
    """Return the order with the contacts above the headline, or after all but the notes."""
    rest = [name for name in order if name != "contacts"]
    heads = [rest.index(name) for name in ("label", "headline", "subheadlines", "body")]
    place = min(heads) if first else _end(rest)
    return (*rest[:place], "contacts", *rest[place:])


def with_end_mark(order: Order, where: str) -> Order:
    """Return the order with the end mark `before` or `after` the boilerplate, or `last` of all but the notes."""
    rest = [name for name in order if name != "end_mark"]
    places = {
        "before": rest.index("boilerplates"),
        "after": rest.index("boilerplates") + 1,
        "last": _end(rest),
    }
    place = places[where]
    return (*rest[:place], "end_mark", *rest[place:])


def end_mark_place(order: Order) -> str:
    """Return where the end mark stands: `before` or `after` the boilerplate, or `last` of all but the notes."""
    if order.index("end_mark") < order.index("boilerplates"):
        return "before"
    rest = [name for name in order if name != "notes"]
    return "last" if rest[-1] == "end_mark" and rest[-2] != "boilerplates" else "after"


def part_name(name: PartName) -> str:
    """Return a part's name in the interface's language."""
    names: dict[PartName, str] = {
        "status": _tr("Status line"),
        "release_date": _tr("Date"),
        "label": _tr("Label above the headline"),
        "headline": _tr("Headline"),
        "subheadlines": _tr("Subheadlines"),
        "body": _tr("Dateline and body"),
        "end_mark": _tr("End mark"),
        "boilerplates": _tr("Boilerplate"),
        "contacts": _tr("Press contacts"),
        "notes": _tr("Notes to editors"),
    }
    return names[name]


def _end(names: Sequence[PartName]) -> int:
    return len(names) - (names[-1] == "notes")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Parts", text)
