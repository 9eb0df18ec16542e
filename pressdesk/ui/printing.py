"""A web page as a PDF, by the browser engine: from any thread, without a screen, without the network."""

import os
import sys
from collections.abc import Callable
from concurrent.futures import Future

from msgspec.structs import replace
from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QEventLoop, QMarginsF, QObject, QThread, QTimer, Signal
from PySide6.QtGui import QPageLayout, QPageSize

from pressdesk.app.pdf import Paper, PdfFrom
from pressdesk.app.render import Means
from pressdesk.model import PressDeskError
from pressdesk.ui import engine
from pressdesk.ui.profile import ADDRESS, page_profile
from pressdesk.web.page_rule import margins

TIMEOUT_S = 60
# A ligature is one sign in the PDF: “fine” would be copied, searched and read aloud with an odd letter.
_NO_LIGATURES = """(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("* { font-variant-ligatures: no-common-ligatures !important }");
  document.adoptedStyleSheets = [sheet];
})()"""
_SIZES = {"Letter": QPageSize.PageSizeId.Letter, "A4": QPageSize.PageSizeId.A4}


class PagePrinter(QObject):
    """Prints in the thread it was made in, which has to be the application's own. It keeps nothing between pages."""

    _asked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asked.connect(self._begin)
        self._running: set[Printing] = set()
        if (application := QCoreApplication.instance()) is not None:
            application.aboutToQuit.connect(self.stop)

    def print_page(self, html: str, paper: Paper) -> bytes:
        """Return the page as a PDF on this paper, unless its own `@page` rule names another size.

        Waits, in any thread. Raises PressDeskError where the engine does not load, ends, or takes too long.
        """
        answer: Future[bytes] = Future()
        if QThread.currentThread() is self.thread():
            loop = QEventLoop()
            answer.add_done_callback(lambda _: loop.quit())
            self._begin((html, paper, answer))
            if not answer.done():
                loop.exec()
        else:
            self._asked.emit((html, paper, answer))  # queued: this object lives in another thread
        try:
            return answer.result(TIMEOUT_S + 5)
        except TimeoutError:
            raise _failed(QCoreApplication.translate("Printing", "it did not answer")) from None

    def stop(self) -> None:
        """Give up what is being printed: the engine ends with the application."""
        for printing in tuple(self._running):
            printing.fail(QCoreApplication.translate("Printing", "PressDesk is closing"))

    def _begin(self, asked: "tuple[str, Paper, Future[bytes]]") -> None:
        html, paper, answer = asked
        try:
            engine.start()
        except PressDeskError as error:
            answer.set_exception(error)
            return
        self._running.add(Printing(html, paper, answer, self._running.discard))


class Printing:
    """One page in the press: a page and a profile of its own, gone when the answer is there, and `ended` is told.

    The answer, which the thread that waits for it holds, knows nothing of the page: that ends in its own thread.
    """

    def __init__(self, html: str, paper: Paper, answer: "Future[bytes]", ended: Callable[["Printing"], object]) -> None:
        from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineSettings

        self._answer, self._ended = answer, ended
        self._layout = _layout(html, paper)
        data = html.encode()
        self._profile = page_profile(lambda: data)
        self._page = QWebEnginePage(self._profile)
        for attribute in ("JavascriptEnabled", "LocalStorageEnabled", "PdfViewerEnabled", "ErrorPageEnabled"):
            self._page.settings().setAttribute(getattr(QWebEngineSettings.WebAttribute, attribute), False)
        self._page.loadFinished.connect(self._loaded)
        self._page.renderProcessTerminated.connect(lambda *_: self.fail(_tr("it ended unexpectedly")))
        self._timer = QTimer(self._page, singleShot=True, interval=TIMEOUT_S * 1000)
        self._timer.timeout.connect(lambda: self.fail(_tr("it took too long")))
        self._timer.start()
        self._page.load(ADDRESS)

    def fail(self, why: str) -> None:
        """Answer with an error, unless there is an answer."""
        self._end(None, _failed(why))

    def _loaded(self, sound: bool) -> None:
        from PySide6.QtWebEngineCore import QWebEngineScript

        if not sound:
            self.fail(_tr("the page did not load"))
            return
        world = QWebEngineScript.ScriptWorldId.ApplicationWorld.value
        self._page.runJavaScript(_NO_LIGATURES, world, lambda _: self._page.printToPdf(self._take, self._layout))

    def _take(self, data: QByteArray) -> None:
        made = bytes(data.data())
        self._end(made, None if made.startswith(b"%PDF") else _failed(_tr("it gave nothing")))

    def _end(self, made: bytes | None, error: PressDeskError | None) -> None:
        if self._answer.done():
            return
        self._page.loadFinished.disconnect(self._loaded)
        self._page.destroyed.connect(self._profile.deleteLater)  # in this order, or the engine complains
        self._page.deleteLater()
        self._ended(self)
        if error is not None:
            self._answer.set_exception(error)
        elif made is not None:
            self._answer.set_result(made)


def for_pdf(means: Means, pdf_from: PdfFrom | None) -> Means:
    """Return what a command line makes a PDF with, from the Word file or the web page where that was asked for."""
    return replace(means, print_page=print_alone, pdf_from=pdf_from or means.pdf_from)


def print_alone(html: str, paper: Paper) -> bytes:
    """Return the page as a PDF like `PagePrinter.print_page`, for a command line: there may be no screen and no
    application yet."""
    named = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    if sys.platform == "linux" and not any(os.environ.get(name) for name in named):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.setdefault("QT_LOGGING_RULES", "*=false")  # what Qt says of a missing GPU is nothing for a command line
    engine.prepare()
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance() or QApplication(sys.argv[:1])
    try:
        return PagePrinter().print_page(html, paper)
    finally:
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # the engine goes before the application


def _layout(html: str, paper: Paper) -> QPageLayout:
    """Return the paper with the page's margins. The engine itself heeds `@page { size }` but no margin (Qt 6.11)."""
    wanted = margins(html)
    sides = QMarginsF(wanted.left, wanted.top, wanted.right, wanted.bottom)
    upright, unit = QPageLayout.Orientation.Portrait, QPageLayout.Unit.Millimeter
    return QPageLayout(QPageSize(_SIZES[paper]), upright, sides, unit)


def _failed(why: str) -> PressDeskError:
    return PressDeskError(
        _tr("The browser engine made no PDF: {0}").format(why), _tr("Try again, or install LibreOffice.")
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Printing", text)
