"""The browser engine: how it is prepared before the application and started after the first paint.

QtWebEngine is large (importing it before the first paint makes the start three times as long), so nothing here
imports it until `start()`. Qt's documentation asks for URL schemes to be registered before QApplication; what Qt
checks is that no profile exists yet (qwebengineurlscheme.cpp, `lockSchemes`), so registering late is sound as long as
every profile of the program is made after `start()`.
"""

from PySide6.QtCore import QCoreApplication, Qt

from pressdesk.model import PressDeskError

SCHEME = b"pressdesk"


def prepare() -> None:
    """Set what the engine needs before QApplication is made. Imports nothing."""
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)


def start() -> None:
    """Load the engine and register its private URL scheme; call after the first paint, any number of times.

    Raises PressDeskError where QtWebEngine is not installed or cannot be loaded.
    """
    try:
        import PySide6.QtWebEngineWidgets  # noqa: F401
        from PySide6.QtWebEngineCore import QWebEngineUrlScheme
    except ImportError as error:
        raise PressDeskError(
            _tr("The preview cannot be shown: Qt WebEngine did not load ({0})").format(error),
            _tr("Everything else works. Install PySide6 with its add-ons to see pages."),
        ) from error
    if not QWebEngineUrlScheme.schemeByName(SCHEME).name().isEmpty():
        return
    scheme = QWebEngineUrlScheme(SCHEME)
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    scheme.setFlags(QWebEngineUrlScheme.Flag.SecureScheme)
    QWebEngineUrlScheme.registerScheme(scheme)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Engine", text)
