"""A template in a file of its own, read and looked at off the window's thread."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from pressdesk.app import background
from pressdesk.app.starters import TemplateKind
from pressdesk.app.template_files import read_template
from pressdesk.app.vetting import vetted
from pressdesk.model import PressDeskError, Template


class Reading(QObject):
    """Reads a file as a template of this kind, in another thread. Keep it until `ended`.

    ended(Reading): `made` is the template, or why it cannot be used; None after an error that nobody expected, which
    still reaches sys.excepthook.
    """

    ended = Signal(object)

    def __init__(self, path: Path, kind: TemplateKind) -> None:
        super().__init__()
        self._path, self._kind = path, kind
        self.made: Template | PressDeskError | None = None

    def start(self) -> None:
        """Begin; returns at once."""
        background.begin(self.run, "template")

    def run(self) -> None:
        """Do the work, in this thread."""
        try:
            self.made = usable_template(self._path, self._kind)
        except PressDeskError as error:
            self.made = error
        finally:
            self.ended.emit(self)


def usable_template(path: Path, kind: TemplateKind) -> Template:
    """Return the template in a file. Raises PressDeskError where it is none, of another kind, or has faults."""
    template = read_template(path)
    if template.kind != kind:
        tr = QCoreApplication.translate
        raise PressDeskError(
            tr("TemplateBox", "“{0}” is another kind of template").format(path.name),
            tr("TemplateBox", "Choose another file."),
        )
    vetted(template)
    return template
