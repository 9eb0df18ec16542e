"""The strip above the page of a release that was begun from another: what is left to confirm, and the way through."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QMenu, QSizePolicy

from pressdesk.model import Carried, CarriedKind
from pressdesk.ui.pieces import DOWN, Elided, button, label, row
from pressdesk.ui.theme import look
from pressdesk.ui.times import day_words

KINDS: tuple[CarriedKind, ...] = ("date", "quarter", "number", "name", "place", "link")


class CarryStrip(QFrame):
    """Shown while something is left.

    next_asked(): go to the next detail. confirm_asked(): the one that is shown is right. kind_asked(str): all of this
    kind are. all_asked(): everything is. done(): the strip went while it had the focus.
    """

    next_asked = Signal()
    confirm_asked = Signal()
    kind_asked = Signal(str)
    all_asked = Signal()
    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        look(self, "bar")
        self.setAccessibleName(self.tr("Details carried over"))
        self._items: tuple[Carried, ...] = ()
        self.said = label("", "strong")
        self.said.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.about = Elided("")
        self._source = self._current = ""
        self.next = button(self.tr("Next"), None, self.next_asked.emit)
        self.next.setAccessibleName(self.tr("Next detail to confirm"))
        self.confirm = button(self.tr("Confirm"), None, self.confirm_asked.emit)
        self.all = button(f"{self.tr('Confirm all')} {DOWN}", "quiet", self._open_kinds)
        self.all.setAccessibleName(self.tr("Confirm all"))
        line = row(self.said, self.about, self.next, self.confirm, self.all)
        line.setStretch(1, 1)
        line.setContentsMargins(16, 5, 12, 5)
        self.setLayout(line)
        self.show_current(None)
        self.hide()

    def show_left(self, items: Sequence[Carried], source: str) -> None:
        """Show how much is left of what came from a release with this headline."""
        had_focus = self.isAncestorOf(focus) if (focus := QApplication.focusWidget()) is not None else False
        self._items = tuple(items)
        number = len(self._items)
        if number == 1:
            said = self.tr("1 detail to confirm")
        else:
            said = self.tr("{0} details to confirm").format(number)
        self.said.setText(said)
        self._source = self.tr("from “{0}”").format(source) if source else ""
        self.about.setText(self._current or self._source)
        self.setVisible(number > 0)
        if had_focus and not number:
            self.done.emit()

    def show_current(self, one: Carried | None) -> None:
        """Say which detail the button confirms."""
        self.confirm.setEnabled(one is not None)
        words = shown(one) if one is not None else ""
        said = self.tr("Confirm “{0}”").format(words) if one is not None else self.tr("Confirm")
        self.confirm.setAccessibleName(said)
        self.confirm.setToolTip(said if one is not None else "")
        self._current = f"“{words}”" if one is not None else ""
        self.about.setText(self._current or self._source)

    def _open_kinds(self) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(self.all.accessibleName())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        counts = Counter(one.kind for one in self._items)
        for kind in KINDS:
            if counts[kind]:
                menu.addAction(f"{kind_words(kind)} ({counts[kind]})", partial(self.kind_asked.emit, kind))
        menu.addSeparator()
        menu.addAction(self.tr("Everything ({0})").format(len(self._items)), self.all_asked.emit)
        menu.setActiveAction(menu.actions()[0])
        menu.popup(self.all.mapToGlobal(self.all.rect().bottomLeft()))


def shown(one: Carried) -> str:
    """Return the words of a detail; the date of a release or an embargo as the window writes dates."""
    try:
        day = datetime.fromisoformat(one.words) if one.kind == "date" and "-" in one.words else None
    except ValueError:
        day = None
    return day_words(day.date()) if day is not None else one.words


def kind_words(kind: CarriedKind) -> str:
    """Return the name of a kind of details: Dates."""
    return {
        "date": _tr("Dates and times"),
        "quarter": _tr("Quarters"),
        "number": _tr("Numbers"),
        "name": _tr("Names"),
        "place": _tr("Places"),
        "link": _tr("Links"),
    }[kind]


def _tr(text: str) -> str:
    return QCoreApplication.translate("CarryStrip", text)
