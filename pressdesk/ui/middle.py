"""The middle pane: the release or another page of the desk, and messages under it."""

from collections.abc import Callable
from functools import partial
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QTextEdit, QWidget

from pressdesk.ui.carry_strip import CarryStrip
from pressdesk.ui.find_bar import FindBar
from pressdesk.ui.focus import enter
from pressdesk.ui.form import ReleaseForm
from pressdesk.ui.pieces import column
from pressdesk.ui.stage_line import StageLine
from pressdesk.ui.status import Notice
from pressdesk.ui.theme import Theme
from pressdesk.ui.toolbar import FormBar

LEAST = 430


class Middle(QWidget):
    """Holds the pages by name, each made when it is first shown.

    insert_wanted(Boilerplate): to go into the release. open_wanted(str): a release to open.
    begin_wanted(Starter): a release to begin.
    told_wanted(str, Told): a release to open at words that were found in it.
    shown(str): the page shown now. made(QWidget): a page that is new.
    """

    insert_wanted = Signal(object)
    open_wanted = Signal(str)
    begin_wanted = Signal(object)
    told_wanted = Signal(str, object)
    shown = Signal(str)
    made = Signal(QWidget)

    def __init__(self, bar: FormBar, stage: StageLine, find: FindBar, form: ReleaseForm, theme: Theme) -> None:
        super().__init__()
        self.form = form
        self.notice = Notice(theme)
        self.make: Callable[[str], QWidget] | None = None
        self._find = find
        self.carry = CarryStrip()
        self._stack = QStackedWidget()
        release = QWidget()
        release.setLayout(column(bar, stage, find, self.carry, form))
        self.pages: dict[str, QWidget] = {"release": release}
        self._stack.addWidget(release)
        self.setLayout(column(self._stack, self.notice))
        self.setMinimumWidth(LEAST)
        self.name = "release"

    def show_page(self, name: str) -> None:
        """Show a page; the others than the release can be made once the window is complete."""
        if name not in self.pages and not self._add(name):
            return
        self.name = name
        self._stack.setCurrentWidget(self.pages[name])
        self.shown.emit(name)
        if name != "release":
            self.enter()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._find.isVisible():
            self._find.leave()
        else:
            super().keyPressEvent(event)

    def enter(self) -> None:
        """Put the focus where the page begins."""
        if self.name == "release":
            self.form.active().setFocus()
            return
        enter(self.pages[self.name])

    def step(self, way: Literal["undo", "redo"]) -> None:
        """Undo or redo in the words with the caret, where these have steps of their own."""
        page, here = self.pages[self.name], QApplication.focusWidget()
        while here is not None and here is not page:
            go = getattr(here, way, None)
            if go is not None and not isinstance(here, QTextEdit):  # an editor's steps are kept by what it stands in
                go()
                return
            here = here.parentWidget()

    def _add(self, name: str) -> bool:
        if self.make is None:
            return False
        page = self.make(name)
        for wanted in ("insert_wanted", "open_wanted", "begin_wanted", "told_wanted"):
            signal = getattr(page, wanted, None)
            if signal is not None:
                signal.connect(getattr(self, wanted))
        if hasattr(page, "front_wanted"):
            page.front_wanted.connect(partial(self.show_page, name))
        self.pages[name] = page
        self._stack.addWidget(page)
        self.made.emit(page)
        return True
