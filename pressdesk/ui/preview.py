"""The preview: what leaves the house, as it will look, beside the form: the Word pages, the web page or the mail."""

from PySide6.QtCore import QCoreApplication, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QLabel, QStackedWidget, QVBoxLayout, QWidget

from pressdesk import desk as desks
from pressdesk.app.pdf import FROM_WORD, NO_LIBREOFFICE, OLD_LIBREOFFICE, PrintPage
from pressdesk.app.render import Made, Means
from pressdesk.app.session import Session
from pressdesk.app.settings import Settings
from pressdesk.app.wording import said
from pressdesk.model import LINK_SCHEMES, PressDeskError, Release
from pressdesk.ui import engine
from pressdesk.ui.commands import attempt
from pressdesk.ui.grouping import Grouping
from pressdesk.ui.mail_head import MailHead
from pressdesk.ui.outputs import OUTPUTS, OutputRender, output
from pressdesk.ui.page_view import PageView
from pressdesk.ui.paper_view import PaperView
from pressdesk.ui.pieces import button, label, row
from pressdesk.ui.sheet import INK, INK_SOFT, SHADOW_PX, Sheet
from pressdesk.ui.template_chip import TemplateChip
from pressdesk.ui.theme import Theme

KEPT = "preview_output"
PANE_PX = 14
PAINTED_MS = 40  # in which the page that was opened is shown
SLOW_MS = 300  # what takes longer is said


class Preview(QWidget):
    """Follows the session once `start()` was called. While it is hidden it renders nothing.

    output_shown(str): another output is shown, by its name.
    """

    output_shown = Signal(str)

    def __init__(self, session: Session, theme: Theme, settings: Settings, print_page: PrintPage | None = None) -> None:
        super().__init__()
        self._session, self._settings, self._print_page = session, settings, print_page
        self._output = output(settings.get(KEPT))
        self._started = False
        self._shown: tuple[object, ...] | None = None
        self._said = ""
        self.page: PageView | None = None
        self._render: OutputRender | None = None
        self._wanted: Release | None = None
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._begin)
        self._slow = QTimer(self, singleShot=True, interval=SLOW_MS)
        self._slow.timeout.connect(lambda: self.line.setText(self.tr("Updating…")))
        self.setAccessibleName(self.tr("Preview"))
        self._lay_out(theme)
        self._connect()
        self._find_templates()
        self._dress()

    def start(self) -> None:
        """Show the open release; call after the first paint. What an output needs loads when it is first shown."""
        if not self._started:
            self._started = True
            self.output_shown.emit(self._output.name)
            self._switch(self._session.release)

    def show_output(self, name: str) -> None:
        """Show another output, and remember it."""
        if name == self._output.name:
            return
        self._output = output(name)
        attempt(lambda: self._settings.set(KEPT, self._output.name))
        if self._render is not None:
            self._render.stop()
        self._dress()
        self._switch(self._session.release)

    def show_release(self, release: Release) -> None:
        """Show `release` at the next pause, at the scroll place there is now."""
        self._wanted = release
        self._pause.start(self._output.pause_ms)

    def say(self, message: str, remedy: str) -> None:
        """Show words in place of the output."""
        self.words.setText(message)
        self.remedy.setText(remedy)
        self.remedy.setVisible(bool(remedy))
        self.head.hide()
        self._on_sheet.setCurrentIndex(0)
        self._stack.setCurrentIndex(0)

    def stop(self) -> None:
        """Give up what is in the making: the program ends."""
        self._started = False
        if self._render is not None:
            self._render.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._begin()

    def _switch(self, release: Release) -> None:
        if self._render is not None and self._render.release.id != release.id:
            self._render.stop()  # nobody wants to see, or to wait for, the pages of the other release
        self._wanted = release
        self._pause.stop()
        self._begin()

    def _follow(self, release: Release) -> None:
        """Show another release once the page of it is shown."""
        if self._render is not None:
            self._render.stop()
        self._wanted = release
        self._pause.start(PAINTED_MS)

    def _again(self) -> None:
        self.show_release(self._session.release)

    def _begin(self) -> None:
        """Render what is wanted, unless another is in the making: then when it is done."""
        if not self._started or self._render is not None or self._wanted is None or not self.isVisible():
            return
        if not self._output.paper and not self._load_engine():
            return
        means = Means(self.chip.template("word"), self.chip.template("web"), self._print_page)
        self._render = OutputRender(self._output, self._wanted, self._session.office, means)
        self._wanted = None
        self._render.made.connect(self._show)
        shown = self._output
        self._render.failed.connect(
            lambda error: self.say(said(error.message), said(error.remedy)) if shown is self._output else None
        )
        self._render.finished.connect(self._end)
        self._slow.start()
        self._render.start()

    def _end(self) -> None:
        self._render = None
        self._slow.stop()
        self.line.setText(self._said)
        if not self._pause.isActive():
            self._begin()

    def _show(self, made: Made) -> None:
        if self._render is None or self._render.output is not self._output:
            return
        means = self._render.means
        key = (self._render.output.name, self._render.release.id, means.word, means.web)
        same, self._shown = key == self._shown, key
        self._said = _sentence(made.notes)
        if self._output.paper:
            self.pages.show_pdf(made.data, keep_place=same)
            self._stack.setCurrentWidget(self.pages)
        elif self.page is not None:
            self.head.show_release(self._render.release)
            self.head.setVisible(self._output.name == "email")
            (self.page.swap if same else self.page.load)(made.data.decode())
            self._on_sheet.setCurrentWidget(self.page)
            self._stack.setCurrentIndex(0)

    def _say_died(self) -> None:
        self._shown = None
        self.say(
            self.tr("The preview stopped unexpectedly."), self.tr("Your words are safe. It starts again when you type.")
        )

    def _load_engine(self) -> bool:
        """Make the view of the web page, with the engine, which is large. Where that fails, say why."""
        if self.page is not None:
            return True
        try:
            engine.start()
        except PressDeskError as error:
            self.say(said(error.message), said(error.remedy))
            return False
        self.page = PageView(self)
        self.page.view.setAccessibleName(self.tr("Preview of the web page"))
        self.page.link_clicked.connect(_open_link)
        self.page.died.connect(self._say_died)
        self._on_sheet.addWidget(self.page)
        return True

    def _find_templates(self) -> None:
        self.chip.show_templates(desks.templates(self._session.desk))
        self._again()

    def _dress(self) -> None:
        """Show which output is on."""
        self.chip.show_kind(self._output.kind)
        self.chips[self._output.name].setChecked(True)
        self._said = ""
        self.line.setText("")
        self.line.setVisible(self._output.paper)
        self.output_shown.emit(self._output.name)

    def _connect(self) -> None:
        self._session.changed.connect(self.show_release)
        self._session.switched.connect(self._follow)
        self._session.office_changed.connect(self._again)
        self._session.library_changed.connect(self._find_templates)
        self.chip.chosen.connect(self._again)
        if (application := QCoreApplication.instance()) is not None:
            application.aboutToQuit.connect(self.stop)

    def _lay_out(self, theme: Theme) -> None:
        self.chip = TemplateChip()
        group = QButtonGroup(self)  # so that the arrow keys go from one to the next
        self.chips = {one.name: button(_tr(one.text), "chip", name=_tr(one.says)) for one in OUTPUTS}
        for name, chip in self.chips.items():
            chip.setCheckable(True)
            chip.setAutoExclusive(True)  # one of several, as a screen reader says it
            chip.toggled.connect(lambda on, name=name: self.show_output(name) if on else None)
            group.addButton(chip)
        self.words, self.remedy = _words(INK, 600), _words(INK_SOFT, 400)
        self.line = label("", "small")
        self.line.setWordWrap(True)
        self.line.setContentsMargins(SHADOW_PX, 6, SHADOW_PX, 0)
        self._on_sheet = QStackedWidget()
        self._on_sheet.addWidget(_paper_words(self.words, self.remedy))
        self.head = MailHead()
        self.head.hide()
        sheet = Sheet(theme)
        sheet.add(self.head)
        sheet.add(self._on_sheet)
        self.pages = PaperView(theme)
        self.pages.setAccessibleName(self.tr("Preview of the pages"))
        self._stack = QStackedWidget()
        self._stack.addWidget(sheet)
        self._stack.addWidget(self.pages)
        layout = QVBoxLayout(self)
        edge = PANE_PX - SHADOW_PX
        layout.setContentsMargins(edge, PANE_PX, edge, edge)
        layout.setSpacing(0)
        bar = row(self.chip, Grouping(self.tr("Output"), row(*self.chips.values())), None)
        bar.setContentsMargins(SHADOW_PX, 0, SHADOW_PX, 0)
        layout.addLayout(bar)
        layout.addWidget(self.line)
        layout.addWidget(self._stack, 1)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Preview", text)


def _sentence(notes: tuple[str, ...]) -> str:
    """Return what to say of how the pages were made: nothing where they are what a reader expects."""
    own = {
        FROM_WORD: "",
        OLD_LIBREOFFICE: "",
        NO_LIBREOFFICE: _tr("As the web page prints. Install LibreOffice to see the Word pages."),
    }
    return " ".join(own.get(note, QCoreApplication.translate("Export", note)) for note in notes)


def _words(colour: str, weight: int) -> QLabel:
    made = QLabel()
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    made.setStyleSheet(f"color: {colour}; font-weight: {weight}")
    return made


def _paper_words(*labels: QLabel) -> QWidget:
    made = QWidget()
    layout = QVBoxLayout(made)
    layout.setContentsMargins(30, 26, 30, 26)
    layout.setSpacing(6)
    for each in labels:
        layout.addWidget(each)
    layout.addStretch(1)
    return made


def _open_link(address: str) -> None:
    """Open a link that somebody clicked in the computer's own browser or mail program."""
    url = QUrl(address)
    if url.scheme() in LINK_SCHEMES:
        QDesktopServices.openUrl(url)
