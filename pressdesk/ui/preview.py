"""The preview: the exported web page of the open release, beside the form."""

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from pressdesk import desk as desks
from pressdesk.app.session import Session
from pressdesk.app.starters import starter
from pressdesk.model import LINK_SCHEMES, PressDeskError, Release, Template
from pressdesk.ui import engine
from pressdesk.ui.page_render import PageRender
from pressdesk.ui.page_view import PageView
from pressdesk.ui.pieces import DOWN, button, row
from pressdesk.ui.sheet import INK, INK_SOFT, SHADOW_PX, Sheet
from pressdesk.ui.theme import Theme

PAUSE_MS = 80
PANE_PX = 14
NAME_PX = 190  # a longer template name is cut; the tool tip has the whole


class Preview(QWidget):
    """Follows the session once `start()` has loaded the engine. While it is hidden it renders nothing."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._template: Template = starter("web")
        self._chosen: str | None = None
        self._shown: tuple[str, Template] | None = None
        self.page: PageView | None = None
        self._render: PageRender | None = None
        self._wanted: Release | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._begin)
        self._lay_out(theme)
        session.changed.connect(self.show_release)
        session.switched.connect(self._switch)
        session.office_changed.connect(self._again)
        session.library_changed.connect(self._find_template)
        self._find_template()

    def start(self) -> None:
        """Load the engine and show the open release; call after the first paint. Where it fails, say why."""
        if self.page is not None:
            return
        try:
            engine.start()
        except PressDeskError as error:
            self.say(error.message, error.remedy)
            return
        self.page = PageView(self)
        self.page.view.setAccessibleName(self.tr("Preview of the web page"))
        self.page.link_clicked.connect(_open_link)
        self.page.died.connect(self._say_died)
        self._stack.addWidget(self.page)
        self._switch(self._session.release)

    def show_release(self, release: Release) -> None:
        """Show `release` at the next pause, at the scroll place the page has now."""
        self._wanted = release
        self._pause.start()

    def say(self, message: str, remedy: str) -> None:
        """Show words in place of the page."""
        self.words.setText(message)
        self.remedy.setText(remedy)
        self.remedy.setVisible(bool(remedy))
        self._stack.setCurrentIndex(0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._begin()

    def _switch(self, release: Release) -> None:
        self._wanted = release
        self._pause.stop()
        self._begin()

    def _again(self) -> None:
        self.show_release(self._session.release)

    def _begin(self) -> None:
        """Render what is wanted, unless another page is in the making: then when it is done."""
        if self.page is None or self._render is not None or self._wanted is None or not self.isVisible():
            return
        self._render = PageRender(self._wanted, self._template, self._session.office)
        self._wanted = None
        self._render.rendered.connect(self._show_page)
        self._render.failed.connect(lambda error: self.say(error.message, error.remedy))
        self._render.finished.connect(self._end)
        self._render.start()

    def _end(self) -> None:
        self._render = None
        if not self._pause.isActive():
            self._begin()

    def _show_page(self, html: str) -> None:
        if self.page is None or self._render is None:
            return
        key = (self._render.release.id, self._render.template)
        if key == self._shown:
            self.page.swap(html)
        else:
            self.page.load(html)
        self._shown = key
        self._stack.setCurrentWidget(self.page)

    def _say_died(self) -> None:
        self._shown = None
        self.say(
            self.tr("The preview stopped unexpectedly."), self.tr("Your words are safe. It starts again when you type.")
        )

    def _templates(self) -> tuple[Template, ...]:
        found = tuple(template for template in desks.templates(self._session.desk) if template.kind == "web")
        return found or (starter("web"),)

    def _find_template(self) -> None:
        """Take the chosen template, else the desk's default."""
        known = self._templates()
        chosen = [template for template in known if template.id == self._chosen]
        default = [template for template in known if template.default]
        self._use((chosen or default or list(known))[0])

    def _use(self, template: Template) -> None:
        self._template = template
        words = self.chip.fontMetrics().elidedText(template.name, Qt.TextElideMode.ElideRight, NAME_PX)
        self.chip.setText(f"{words} {DOWN}".replace("&", "&&"))
        self.chip.setToolTip(template.name)
        self.chip.setAccessibleName(self.tr("Web template: {0}").format(template.name))
        self._again()

    def _choose(self, template: Template) -> None:
        self._chosen = template.id
        self._use(template)

    def _offer_templates(self) -> None:
        self._menu.clear()
        for template in self._templates():
            action = self._menu.addAction(template.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(template.id == self._template.id)
            action.triggered.connect(lambda _=False, template=template: self._choose(template))

    def _lay_out(self, theme: Theme) -> None:
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._offer_templates)
        self.chip = button("", "chip")
        self.chip.setMenu(self._menu)
        self._web = _marked_chip(self.tr("Web"), self.tr("The preview shows the web page"))
        self.words, self.remedy = _words(INK, 600), _words(INK_SOFT, 400)
        self._stack = QStackedWidget()
        self._stack.addWidget(_paper_words(self.words, self.remedy))
        sheet = Sheet(theme)
        sheet.add(self._stack)
        layout = QVBoxLayout(self)
        edge = PANE_PX - SHADOW_PX
        layout.setContentsMargins(edge, PANE_PX, edge, edge)
        layout.setSpacing(0)
        bar = row(self.chip, self._web, None)
        bar.setContentsMargins(SHADOW_PX, 0, SHADOW_PX, 0)
        layout.addLayout(bar)
        layout.addWidget(sheet, 1)


def _marked_chip(text: str, name: str) -> QPushButton:
    """Return a chip that is on and stays on: so far there is one output to show."""
    made = button(text, "chip", name=name)
    made.setCheckable(True)
    made.setChecked(True)
    made.clicked.connect(lambda: made.setChecked(True))
    return made


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
    for label in labels:
        layout.addWidget(label)
    layout.addStretch(1)
    return made


def _open_link(address: str) -> None:
    """Open a link that somebody clicked in the computer's own browser or mail program."""
    url = QUrl(address)
    if url.scheme() in LINK_SCHEMES:
        QDesktopServices.openUrl(url)
