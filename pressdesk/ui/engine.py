"""The browser engine: what it needs before the application, and how it starts after the first paint.

QtWebEngine is large (importing it before the first paint makes the start three times as long), so nothing here
imports it until `start()`. Qt's documentation asks for URL schemes to be registered before QApplication; what Qt
checks is that no profile exists yet (qwebengineurlscheme.cpp, `lockSchemes`), so registering late is sound as long as
every profile of the program is made after `start()`.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLoggingCategory, Qt

from pressdesk.model import PressDeskError

SCHEME = "pressdesk"

# The network is off twice. A request interceptor sees what a page loads, but not <link rel=preconnect>, which opens a
# connection and so tells a server that somebody reads the release; with no name resolving, nothing can connect.
# A page is paper: it stays light (1) where the window is dark.
_FLAGS = {
    "--host-resolver-rules": '"MAP * ~NOTFOUND"',
    "--blink-settings": "preferredColorScheme=1",
    "--log-level": "3",
}
_NO_USER_NAMESPACES = (
    ("/proc/sys/kernel/apparmor_restrict_unprivileged_userns", "1"),
    ("/proc/sys/kernel/unprivileged_userns_clone", "0"),
    ("/proc/sys/user/max_user_namespaces", "0"),
)


def prepare() -> None:
    """Set what the engine needs before QApplication is made. Imports nothing."""
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)


def start() -> None:
    """Load the engine and register its private URL scheme; call after the first paint, any number of times.

    Raises PressDeskError where QtWebEngine is not installed or cannot be loaded.
    """
    _set_environment()
    try:
        import PySide6.QtWebEngineWidgets  # noqa: F401
        from PySide6.QtQuick import QQuickWindow, QSGRendererInterface
        from PySide6.QtWebEngineCore import QWebEngineUrlScheme
    except ImportError as error:
        raise PressDeskError(
            _tr("The preview cannot be shown: Qt WebEngine did not load ({0})").format(error),
            _tr("Everything else works. To see pages here, install PySide6 with its add-ons."),
        ) from error
    if not QWebEngineUrlScheme.schemeByName(SCHEME.encode()).name().isEmpty():
        return
    # Drawn by the processor the engine needs no GPU, and the window is not hidden and made anew to become one that a
    # GPU draws (xcb: focus is lost, each key takes ten times as long).
    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    scheme = QWebEngineUrlScheme(SCHEME.encode())
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    scheme.setFlags(QWebEngineUrlScheme.Flag.SecureScheme)
    QWebEngineUrlScheme.registerScheme(scheme)


def _set_environment() -> None:
    """Tell the engine by environment what it takes in no other way. It reads it once, with the first profile."""
    flags = os.environ.get("QTWEBENGINE_CHROMIUM_FLAGS", "")
    missing = [f"{name}={value}" for name, value in _FLAGS.items() if name not in flags]
    os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] = " ".join([flags, *missing]).strip()
    if not _sandbox_possible():
        os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")
    # What a page's own console says (a picture refused, say) is no fault of this program.
    QLoggingCategory.setFilterRules("js=false")


def _sandbox_possible() -> bool:
    """Return whether the engine's sandbox works here. Where it does not the engine ends the whole program."""
    if sys.platform != "linux":
        return True
    if os.geteuid() == 0:
        return False
    return not any(_reads(name, value) for name, value in _NO_USER_NAMESPACES)


def _reads(name: str, value: str) -> bool:
    try:
        return Path(name).read_text().strip() == value
    except OSError:
        return False


def _tr(text: str) -> str:
    return QCoreApplication.translate("Engine", text)
