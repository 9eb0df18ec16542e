"""Profiles of the browser engine that serve one page of ours and refuse everything else."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QObject, QUrl

from pressdesk.ui.engine import SCHEME

if TYPE_CHECKING:
    from PySide6.QtWebEngineCore import (
        QWebEngineProfile,
        QWebEngineUrlRequestInfo,
        QWebEngineUrlRequestInterceptor,
        QWebEngineUrlRequestJob,
        QWebEngineUrlSchemeHandler,
    )

ADDRESS = QUrl(f"{SCHEME}://preview/page")

# What a self-contained page carries in itself may show; nothing else may load, from anywhere.
_POLICY = b"default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; form-action 'none'"


def page_profile(page: Callable[[], bytes]) -> "QWebEngineProfile":
    """Return a profile in which `ADDRESS` holds what `page` returns (UTF-8 HTML) and no other request goes out.

    It is off the record: nothing of a release is left on the disk. `engine.start()` must have run.
    """
    from PySide6.QtWebEngineCore import QWebEngineProfile

    profile = QWebEngineProfile()
    profile.installUrlSchemeHandler(SCHEME.encode(), _server(page, profile))
    profile.setUrlRequestInterceptor(_guard(profile))
    return profile


def _server(page: Callable[[], bytes], parent: QObject) -> "QWebEngineUrlSchemeHandler":
    from PySide6.QtWebEngineCore import QWebEngineUrlRequestJob, QWebEngineUrlSchemeHandler

    class Server(QWebEngineUrlSchemeHandler):
        """Answers a request for the page."""

        def requestStarted(self, job: "QWebEngineUrlRequestJob") -> None:
            if job.requestUrl() != ADDRESS or job.requestMethod() != QByteArray(b"GET"):
                job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
                return
            # A map to lists: given the single value its type hint asks for, PySide6 takes the bytes one by one.
            headers = {QByteArray(b"Content-Security-Policy"): [QByteArray(_POLICY)]}
            job.setAdditionalResponseHeaders(headers)  # type: ignore[arg-type]
            buffer = QBuffer(job)
            buffer.setData(QByteArray(page()))
            job.reply(QByteArray(b"text/html;charset=utf-8"), buffer)

    return Server(parent)


def _guard(parent: QObject) -> "QWebEngineUrlRequestInterceptor":
    from PySide6.QtWebEngineCore import QWebEngineUrlRequestInterceptor

    class Guard(QWebEngineUrlRequestInterceptor):
        """Refuses every request that would leave the program."""

        def interceptRequest(self, info: "QWebEngineUrlRequestInfo") -> None:
            info.block(info.requestUrl().scheme() not in (SCHEME, "data"))

    return Guard(parent)
