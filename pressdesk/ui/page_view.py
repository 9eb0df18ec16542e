"""One self-contained web page, shown in the browser engine without network, scripts or navigation."""

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pressdesk.ui.engine import SCHEME
from pressdesk.ui.profile import ADDRESS, page_profile

if TYPE_CHECKING:
    from PySide6.QtWebEngineCore import QWebEngineNavigationRequest, QWebEngineNewWindowRequest, QWebEnginePage

LAYOUT_PX = 620  # a page is laid out at this width and scaled to the view's
ZOOM = (0.3, 1.25)

# Puts another page in place of the one shown, without loading anything, at the same scroll place.
_SWAP = """(html => {
  const [x, y] = [scrollX, scrollY];
  const next = new DOMParser().parseFromString(html, "text/html");
  for (const [old, made] of [[document.documentElement, next.documentElement], [document.body, next.body]]) {
    for (const name of old.getAttributeNames()) if (!made.hasAttribute(name)) old.removeAttribute(name);
    for (const name of made.getAttributeNames()) old.setAttribute(name, made.getAttribute(name));
  }
  for (const [old, made] of [[document.head, next.head], [document.body, next.body]])
    if (old.innerHTML !== made.innerHTML) old.innerHTML = made.innerHTML;
  scrollTo({left: x, top: y, behavior: "instant"});
})(%s)"""

# The page scrolls inside a small sheet. A sheet of its own leaves the page's as they are, and outlives a swap.
_THIN = """(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@media screen {
    ::-webkit-scrollbar { width: 16px; height: 16px }
    ::-webkit-scrollbar-thumb { background: #c4c1ba; border: 4px solid #fff; border-radius: 8px }
    ::-webkit-scrollbar-thumb:hover { background: #8f8c85 }
    ::-webkit-scrollbar-corner { background: #fff }
  }`);
  document.adoptedStyleSheets = [sheet];
})()"""


class PageView(QWidget):
    """A page in a view of its own. `engine.start()` must have run.

    shown(): the page is loaded.
    link_clicked(str): somebody clicked a link; the page itself goes nowhere.
    died(): the engine's process ended and the view is empty; `load` begins anew.
    """

    shown = Signal()
    link_clicked = Signal(str)
    died = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        from PySide6.QtWebEngineCore import QWebEnginePage
        from PySide6.QtWebEngineWidgets import QWebEngineView

        super().__init__(parent)
        self.html = ""
        self._served: str | None = None
        self._loading = False
        profile = page_profile(self._serve)
        self.view = QWebEngineView(self)
        self.page = QWebEnginePage(profile, self.view)
        self.view.setPage(self.page)
        self.view.setAccessibleName(self.tr("Preview of the page"))
        profile.setParent(self)  # after the view, so that it outlives the page
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self._dress()
        self._connect()
        # The engine ends with the application: page and profile must be gone by then, in this order.
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.deleteLater)

    def load(self, html: str) -> None:
        """Show `html` from its top."""
        self.html = html
        self._loading = True
        self.view.load(ADDRESS)

    def swap(self, html: str) -> None:
        """Show `html` in place of the page, at the same scroll place."""
        self.html = html
        if self._loading:
            return
        if self._served is None:
            self.load(html)
        elif html != self._served:
            self._served = html
            self._run(_SWAP % json.dumps(html))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scale the page to the view's width."""
        super().resizeEvent(event)
        self._fit()

    def _serve(self) -> bytes:
        self._served = self.html
        return self.html.encode()

    def _dress(self) -> None:
        from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineSettings

        wanted = QWebEngineSettings.WebAttribute
        for attribute, on in (
            (wanted.JavascriptEnabled, False),
            (wanted.FocusOnNavigationEnabled, False),
            (wanted.NavigateOnDropEnabled, False),
            (wanted.LocalStorageEnabled, False),
            (wanted.PdfViewerEnabled, False),
            (wanted.ErrorPageEnabled, False),
            (wanted.ForceDarkMode, False),
        ):
            self.page.settings().setAttribute(attribute, on)
        self.page.setBackgroundColor(QColor(Qt.GlobalColor.white))
        self.view.setAcceptDrops(False)
        copy = self.page.action(QWebEnginePage.WebAction.Copy)
        copy.setText(self.tr("Copy"))
        self.view.addAction(copy)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        self.page.navigationRequested.connect(self._navigate)
        self.page.newWindowRequested.connect(self._refuse_window)
        self.page.renderProcessTerminated.connect(self._ended)
        self.page.loadFinished.connect(self._loaded)

    def _navigate(self, request: "QWebEngineNavigationRequest") -> None:
        """Let only our own page load. A click on a place in the page stays in the page."""
        if request.url().scheme() == SCHEME:
            request.accept()
            return
        request.reject()
        if request.navigationType() == request.NavigationType.LinkClickedNavigation:
            self.link_clicked.emit(request.url().toString())

    def _refuse_window(self, request: "QWebEngineNewWindowRequest") -> None:
        """A link that asks for its own window opens none here."""
        if request.isUserInitiated():
            self.link_clicked.emit(request.requestedUrl().toString())

    def _loaded(self, _ok: bool) -> None:
        if not self._loading:  # a click that was refused ends a load, too
            return
        self._loading = False
        self._fit()
        self._run(_THIN)
        self.swap(self.html)
        self.shown.emit()

    def _ended(self, status: "QWebEnginePage.RenderProcessTerminationStatus", _code: int) -> None:
        if status != type(status).NormalTerminationStatus:
            self._served, self._loading = None, False
            self.died.emit()

    def _fit(self) -> None:
        zoom = min(max(self.width() / LAYOUT_PX, ZOOM[0]), ZOOM[1])
        if abs(self.view.zoomFactor() - zoom) > 0.001:
            self.view.setZoomFactor(zoom)

    def _run(self, script: str) -> None:
        from PySide6.QtWebEngineCore import QWebEngineScript

        self.page.runJavaScript(script, QWebEngineScript.ScriptWorldId.ApplicationWorld.value)
