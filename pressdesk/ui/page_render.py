"""The web page of a release, rendered off the window's thread."""

from PySide6.QtCore import QObject, QThreadPool, Signal

from pressdesk.app.render import Means, render
from pressdesk.model import Office, PressDeskError, Release, Template


class PageRender(QObject):
    """One page in the making, by the export's own writer. Keep it until `finished`.

    rendered(str): the HTML.
    failed(PressDeskError): why there is none.
    finished(): after either, also after an unexpected error.
    """

    rendered = Signal(str)
    failed = Signal(object)
    finished = Signal()

    def __init__(self, release: Release, template: Template, office: Office) -> None:
        super().__init__()
        self.release, self.template = release, template
        self._office = office

    def start(self) -> None:
        """Begin, in a thread of the pool; returns at once."""
        QThreadPool.globalInstance().start(self.run)

    def run(self) -> None:
        """Do the work, in this thread."""
        try:
            self.rendered.emit(render(self.release, "html", self._office, Means(web=self.template)).data.decode())
        except PressDeskError as error:
            self.failed.emit(error)
        finally:
            self.finished.emit()
