"""The main window: releases at the left, the page in the middle, the exact output at the right."""

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QByteArray, QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMessageBox, QSplitter, QWidget

from pressdesk.app.session import Session
from pressdesk.app.settings import Settings
from pressdesk.app.wording import LANGUAGES, said
from pressdesk.model import DeskError, Release, words
from pressdesk.ui import actions, wiring
from pressdesk.ui.approvals import Approvals
from pressdesk.ui.commands import Commands, attempt
from pressdesk.ui.filing import SUFFIX, Filing
from pressdesk.ui.find_bar import FindBar
from pressdesk.ui.find_words import FindWords
from pressdesk.ui.foot import Foot
from pressdesk.ui.form import AIR, ReleaseForm
from pressdesk.ui.inserting import Inserting
from pressdesk.ui.late import Late
from pressdesk.ui.middle import LEAST as MIDDLE_LEAST
from pressdesk.ui.middle import Middle
from pressdesk.ui.page_looks import PageLooks
from pressdesk.ui.pictures import Pictures
from pressdesk.ui.pieces import Popover, accept_copy, row
from pressdesk.ui.right import LEAST, TABS, WIDTH, RightPane
from pressdesk.ui.sidebar import Sidebar
from pressdesk.ui.stages import Stages
from pressdesk.ui.starting import Starting
from pressdesk.ui.status import Status
from pressdesk.ui.tables import Tables
from pressdesk.ui.theme import Theme
from pressdesk.ui.toolbar import TOOLS, FormBar
from pressdesk.ui.writing import Writing

if TYPE_CHECKING:
    from pressdesk.ui.spelling import Spelling

SIZE = QSize(1440, 900)
SCROLL_BAR = 12
FRAME = QSize(16, 48)  # what the system draws round a window


class MainWindow(QMainWindow):
    """The window on one desk. What is large comes with `complete`, after the first paint.

    painted(): the window has been painted for the first time.
    """

    painted = Signal()

    def __init__(self, session: Session, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self.session = session
        self.settings = settings
        self.theme = theme
        self.late: Late | None = None
        self._preview: QWidget | None = None
        self._preview_width = WIDTH
        self._exports: dict[bool, QDialog] = {}  # that of several by True
        self._painted = False
        self.form = ReleaseForm(session, theme)
        self.sidebar = Sidebar(session, theme)
        self.right = RightPane(theme)
        self.status = Status(session)
        self.commands = Commands(session, self)
        self.filing = Filing(session, settings, self)
        self.pictures = Pictures(session, settings, self.form, self)
        self.writing = Writing(self.form)
        self.approvals = Approvals(session, settings, theme, self.form, self)
        self.tables = Tables(self.form, self.writing)
        self.spelling: Spelling | None = None
        self.foot = Foot(session, theme, self.form, self.commands, self.writing)
        self.starting = Starting(session, self)
        self.inserting = Inserting(self.form, self.foot)
        self.finding = FindWords(session, self.form, FindBar(theme), theme)
        self.stages = Stages(session, settings, self.form, self)
        self.looks = PageLooks(self.form, settings, theme)
        self.act = actions.build(self, wiring.handlers(self))
        self.tables.reflect(self.act)
        self.bar = FormBar(self.act, wiring.kinds(self.act))
        self.middle = Middle(self.bar, self.stages.line, self.finding.bar, self.form, theme)
        self._build()
        wiring.connect(self)
        self.show_release(session.release)
        self._restore()

    def complete(self, late: Late) -> None:
        """Take in what loads after the first paint; the preview's engine starts in a turn of its own."""
        self.late = late
        self.approvals.request = late.request
        self.middle.make = lambda name: late.pages[name](self.session, self.theme)
        self._preview = late.preview(self.session, self.theme)
        self.right.hold(self._preview)
        self.spelling = late.proofread(self)
        self.right.add_tab("history", self.tr("History"), late.history(self.session, self.theme))
        QTimer.singleShot(0, self, self._start_preview)

    def show_page(self, name: str) -> None:
        """Show a page in the middle: release, boilerplate, people, templates or organization."""
        self.session.flush_wanted.emit()
        self.middle.show_page(name)

    def show_preview(self, shown: bool) -> None:
        """Show or hide the right pane, and remember it."""
        self.right.setVisible(shown)
        self.act["preview"].setChecked(shown)
        self._start_preview()
        attempt(lambda: self.settings.set("preview", shown))

    def show_tab(self, name: str) -> None:
        """Show a pane at the right, by the name of its tab, with the focus in it."""
        self.show_preview(True)
        self.right.show_tab(name)
        self.right.enter()

    def export(self, several: bool = False) -> None:
        """Open the dialog that exports the open release, or several, or bring the one that is open to the front."""
        if self.late is None:
            return
        self.session.flush_wanted.emit()
        if several not in self._exports:
            made = (
                self.late.several(self.session, self.settings, self)
                if several
                else self.late.export(self.session, self.settings, self.theme, self)
            )
            made.finished.connect(lambda _code: self._exports.pop(several, None))
            self._exports[several] = made
            made.show()
        self._exports[several].raise_()
        self._exports[several].activateWindow()

    def step(self, way: Literal["undo", "redo"]) -> None:
        """Undo or redo in what is shown: the release, or the words with the caret on another page."""
        if self.middle.name == "release":
            getattr(self.session, way)()
        else:
            self.middle.step(way)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.toLocalFile().endswith(SUFFIX) for url in event.mimeData().urls()):
            accept_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        accept_copy(event)
        for url in event.mimeData().urls():
            if url.toLocalFile().endswith(SUFFIX):
                self.filing.read(Path(url.toLocalFile()))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_room()

    def closeEvent(self, event: QCloseEvent) -> None:
        try:
            self.session.flush()
        except DeskError as error:
            if not _leaves(self, error):
                event.ignore()
                return
        if self.spelling is not None:
            self.spelling.proof.stop()
        for popover in self.findChildren(Popover):
            popover.close()
        for focus in (QApplication.focusWidget(), self.focusWidget()):  # the window may know another as its own
            if focus is not None:
                focus.clearFocus()  # else a field that goes with the window tells half-gone listeners
        self.sidebar.finder.close()
        for dialog in tuple(self._exports.values()):
            dialog.done(QDialog.DialogCode.Rejected)
        attempt(lambda: self.settings.set("geometry", bytes(self.saveGeometry().toBase64().data()).decode()))
        attempt(lambda: self.settings.set("preview_width", self._preview_width))
        event.accept()

    def share_room(self) -> None:
        """Give the right pane the width somebody gave it, or what the page leaves."""
        room = self.width() - self.sidebar.width()
        most = room - (self.form.page_width + 2 * AIR + SCROLL_BAR if self._preview_width == WIDTH else MIDDLE_LEAST)
        wanted = max(LEAST, min(self._preview_width, most))
        self.panes.setSizes([room - wanted, wanted])

    def _build(self) -> None:
        self.resize(SIZE.boundedTo(self.screen().availableSize() - FRAME))
        self.setMinimumSize(1010, 600)
        self.setAcceptDrops(True)
        self.panes = QSplitter(Qt.Orientation.Horizontal)
        self.panes.setHandleWidth(1)
        self.panes.setChildrenCollapsible(False)
        self.panes.addWidget(self.middle)
        self.panes.addWidget(self.right)
        self.panes.setStretchFactor(0, 1)
        self.panes.splitterMoved.connect(self._note_width)
        whole = QWidget()
        whole.setLayout(row(self.sidebar, self.panes, spacing=0))
        self.setCentralWidget(whole)
        self.setStatusBar(self.status)

    def _restore(self) -> None:
        actions.Icons(self, self.act, self.theme, (name for group in TOOLS for name in group))
        self.act[f"theme_{self.theme.choice}"].setChecked(True)
        kept = self.settings.get("language")
        self.act[f"speak_{kept if kept in LANGUAGES else 'system'}"].setChecked(True)
        self.act["check_spelling"].setChecked(bool(self.settings.get("check_spelling", True)))
        self.form.set_typographic(self.settings.get("typographic") is not False)
        self.act["typographic"].setChecked(self.form.typographic)
        self.show_preview(bool(self.settings.get("preview", True)))
        if (tab := self.settings.get("right_tab")) in TABS:
            self.right.show_tab(tab)
        width = self.settings.get("preview_width")
        if isinstance(width, int) and width >= LEAST:
            self._preview_width = width
        kept = self.settings.get("geometry")
        if isinstance(kept, str):
            self.restoreGeometry(QByteArray.fromBase64(kept.encode()))
        self.form.headline.line.setFocus()

    def show_release(self, release: Release) -> None:
        """Show what the bar and the title say of a release."""
        self.bar.show_release(release)
        self.stages.show_release(release)
        self.setWindowTitle(f"{words(release.headline) or self.tr('Untitled')} – PressDesk")

    def switch(self, release: Release) -> None:
        """Show another release; the caret is in the headline of a new one."""
        self.show_release(release)
        self.middle.show_page("release")
        if not release.headline:
            self.form.headline.line.setFocus()

    def _start_preview(self) -> None:
        """Start the preview's engine, which is large, once there is something to see."""
        start = getattr(self._preview, "start", None)
        if start is not None and self.right.isVisible():
            start()

    def _note_width(self) -> None:
        self._preview_width = self.right.width()


def _leaves(window: MainWindow, error: DeskError) -> bool:
    """Ask whether to close although the words could not be saved."""
    box = QMessageBox(QMessageBox.Icon.Warning, "PressDesk", said(error.message), parent=window)
    box.setInformativeText(f"{said(error.remedy)} {_tr('The last changes are not saved.')}".strip())
    leave = box.addButton(_tr("Close without saving"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(box.addButton(_tr("Stay"), QMessageBox.ButtonRole.RejectRole))
    box.exec()
    return box.clickedButton() is leave


def _tr(text: str) -> str:
    return QCoreApplication.translate("MainWindow", text)
