"""The bar over the page that finds and replaces words."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QLineEdit, QToolButton, QWidget

from pressdesk.model import clean_line
from pressdesk.text import Query
from pressdesk.ui.pieces import button, column, label, row
from pressdesk.ui.theme import Theme, icon, look
from pressdesk.ui.undo import filter_undo

FIELD = 120
COUNT = 84  # pixels for `1,204 of 1,300`


class FindBar(QFrame):
    """What is looked for, and what is to stand in its place. Return finds the next, Shift+Return the one before.

    asked(): look for something else. stepped(int): go on by 1 or -1. replace_asked(bool): replace the one that is
    shown, or all (True). left(): closed by somebody.
    """

    asked = Signal()
    stepped = Signal(int)
    replace_asked = Signal(bool)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        look(self, "bar")
        self._theme = theme
        self.wanted = self._line(self.tr("Find"))
        self.case = self._toggle(self.tr("Aa"), self.tr("Match case"))
        self.whole = self._toggle(self.tr("ab"), self.tr("Whole words"))
        underlined = self.whole.font()
        underlined.setUnderline(True)
        self.whole.setFont(underlined)
        self.count = label("", "small")
        self.count.setMinimumWidth(COUNT)
        self.back = self._tool("up", self.tr("Find the one before"), lambda: self.stepped.emit(-1))
        self.on = self._tool("down", self.tr("Find the next"), lambda: self.stepped.emit(1))
        self.close_button = self._tool("close", self.tr("Close the bar"), self.leave)
        self.new = self._line(self.tr("Replace with"))
        self.one = button(self.tr("Replace"), None, lambda: self.replace_asked.emit(False))
        self.all = button(self.tr("Replace all"), None, lambda: self.replace_asked.emit(True))
        self._second = QWidget()
        self._build()
        self.wanted.textChanged.connect(self.asked)
        theme.changed.connect(self._draw)
        self.show_count(0, None)
        self.hide()

    def query(self) -> Query:
        """Return what is looked for."""
        return Query(clean_line(self.wanted.text()), self.case.isChecked(), self.whole.isChecked())

    def replacement(self) -> str:
        """Return what is to stand in its place."""
        return clean_line(self.new.text())

    def begin(self, words: str, *, replacing: bool) -> None:
        """Open with these words, or those of last time, ready to be typed over."""
        self._second.setVisible(replacing or (self.isVisible() and not self._second.isHidden()))
        self.show()
        if words:
            self.wanted.setText(words)
        self.wanted.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.wanted.selectAll()

    def show_count(self, hits: int, now: int | None, *, fixed: bool = False) -> None:
        """Say which of how many is shown; `fixed`: it cannot be replaced here, because boilerplate is the library's."""
        if not self.wanted.text():
            said = ""
        elif not hits:
            said = self.tr("Not found")
        else:
            said = self.tr("{0} of {1}").format(now + 1 if now is not None else "–", hits)
        self.count.setText(said)
        self.count.setAccessibleName(said)
        for tool in (self.back, self.on, self.all):
            self._enable(tool, hits > 0)
        self._enable(self.one, now is not None and not fixed)
        self.one.setToolTip(self.tr("Boilerplate is changed in the library.") if fixed else "")

    def leave(self) -> None:
        """Close the bar."""
        self.left.emit()  # first: hidden, Qt would send the focus anywhere
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(self.focusWidget(), QLineEdit):
            if self.focusWidget() is self.new:
                self.replace_asked.emit(False)
            else:
                self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        first = row(
            self.wanted, self.case, self.whole, self.count, self.back, self.on, self.close_button, spacing=4
        )  # fmt: skip
        first.setStretch(0, 1)
        second = row(self.new, self.one, self.all, spacing=6)
        second.setStretch(0, 1)
        self._second.setLayout(second)
        layout = column(spacing=5)
        layout.addLayout(first)
        layout.addWidget(self._second)
        layout.setContentsMargins(16, 6, 12, 6)
        self.setLayout(layout)
        self.setAccessibleName(self.tr("Find and replace"))
        self.setTabOrder(self.wanted, self.new)  # what is looked for, then what is to stand there
        self.setTabOrder(self.new, self.case)

    def _enable(self, tool: QAbstractButton, on: bool) -> None:
        if not on and tool.hasFocus():
            self.wanted.setFocus()  # else Qt would send the focus on, out of the bar
        tool.setEnabled(on)

    def _line(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setPlaceholderText(name)
        made.setAccessibleName(name)
        made.setMinimumWidth(FIELD)
        filter_undo(made)
        return made

    def _toggle(self, words: str, name: str) -> QToolButton:
        made = self._tool("", name, self.asked.emit)
        made.setText(words)
        made.setCheckable(True)
        return made

    def _tool(self, picture: str, name: str, run: Callable[[], object]) -> QToolButton:
        made = QToolButton()
        made.setProperty("picture", picture)
        made.setFixedHeight(28)
        made.setMinimumWidth(28)
        made.setIconSize(QSize(14, 14))
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setAccessibleName(name)
        made.setToolTip(name)
        made.clicked.connect(lambda: run())
        return made

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._draw()

    def _draw(self) -> None:
        for tool in (self.back, self.on, self.close_button):
            tool.setIcon(icon(tool.property("picture"), self._theme.colours.soft))
