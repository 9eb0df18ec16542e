"""What the preview can show, in one table, and one of it in the making."""

from collections.abc import Callable
from typing import NamedTuple

from msgspec.structs import replace
from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, Signal

from pressdesk import web
from pressdesk.app import background
from pressdesk.app.render import Made, Means, render
from pressdesk.app.starters import TemplateKind
from pressdesk.model import Office, PressDeskError, Release
from pressdesk.text import check_hour

Make = Callable[[Release, Office, Means], Made]


class Output(NamedTuple):
    """A way the release leaves the house: its name in the settings, the words of its chip, what a screen reader says,
    the kind of its template (None: it has none), whether it is `paper` (a PDF, else a web page), how long typing must
    pause before it is made anew, and how it is made."""

    name: str
    text: str
    says: str
    kind: TemplateKind | None
    paper: bool
    pause_ms: int
    make: Make


OUTPUTS = (
    Output(
        "word",
        str(QT_TRANSLATE_NOOP("Preview", "Word")),
        str(QT_TRANSLATE_NOOP("Preview", "The preview shows the Word pages")),
        "word",
        paper=True,
        pause_ms=400,
        make=lambda release, office, means: render(release, "pdf", office, means),
    ),
    Output(
        "web",
        str(QT_TRANSLATE_NOOP("Preview", "Web")),
        str(QT_TRANSLATE_NOOP("Preview", "The preview shows the web page")),
        "web",
        paper=False,
        pause_ms=50,
        make=lambda release, office, means: render(release, "html", office, means),
    ),
    Output(
        "email",
        str(QT_TRANSLATE_NOOP("Preview", "Email")),
        str(QT_TRANSLATE_NOOP("Preview", "The preview shows the email")),
        None,
        paper=False,
        pause_ms=50,
        make=lambda release, office, means: _mail(release, office),
    ),
)
FIRST = "web"


def output(name: object) -> Output:
    """Return the output of this name, the first one to be shown where there is none."""
    return next((one for one in OUTPUTS if one.name == name), None) or output(FIRST)


def _mail(release: Release, office: Office) -> Made:
    """Return the page of the mail, which is no file of its own, so that its pictures are in it."""
    check_hour(release.timing)
    return Made(web.mail_page(release, office, inline_images=True).encode())


class OutputRender(QObject):
    """One output in the making, by the export's own writer, off the window's thread. Keep it until `finished`.

    made(Made): the PDF or the web page.
    failed(PressDeskError): why there is none.
    finished(): after either, after `stop`, and after an unexpected error.
    """

    made = Signal(object)
    failed = Signal(object)
    finished = Signal()

    def __init__(self, output: Output, release: Release, office: Office, means: Means) -> None:
        super().__init__()
        self.output, self.release = output, release
        self._office = office
        self._stopped = False
        self.means = replace(means, stopped=lambda: self._stopped)

    def start(self) -> None:
        """Begin, in a thread of the pool; returns at once."""
        background.begin(self.run, "preview")

    def stop(self) -> None:
        """Nobody wants it any more."""
        self._stopped = True

    def run(self) -> None:
        """Do the work, in this thread."""
        try:
            made = self.output.make(self.release, self._office, self.means)
            if not self._stopped:
                self.made.emit(made)
        except PressDeskError as error:
            if not self._stopped:
                self.failed.emit(error)
        finally:
            self.finished.emit()
