"""A template tried: a sample release that has every part, written with it into a file of its own."""

from pathlib import Path

from PySide6.QtCore import QTemporaryDir, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pressdesk.app.export import ExportJob, Means, Target
from pressdesk.app.files import next_free, valid_name
from pressdesk.app.inspecting import trial_release
from pressdesk.model import Office, PressDeskError, Template
from pressdesk.ui import reveal
from pressdesk.ui.export_result import ExportResult
from pressdesk.ui.theme import Theme


class Trial(QWidget):
    """Writes the file and opens it; shows where it is, or why it could not be made. Signal: `ended()`."""

    ended = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._folder: QTemporaryDir | None = None  # goes with the window: what is tried is not to be kept
        self._job: ExportJob | None = None
        self._result = ExportResult(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._result)
        self.hide()

    @property
    def busy(self) -> bool:
        """Whether a file is being written."""
        return self._job is not None

    def start(self, template: Template, office: Office) -> None:
        """Write the sample release with this template."""
        if self._job is not None:
            return
        self._folder = self._folder or QTemporaryDir()
        word = template.kind == "word"
        format, suffix = ("docx", ".docx") if word else ("html", ".html")
        path = Path(self._folder.path()) / valid_name(self.tr("Trial of {0}").format(template.name), suffix)
        path = next_free(path) if path.exists() else path  # the last one may still be open in Word
        means = Means(word=template if word else None, web=None if word else template, public=True)
        self._job = ExportJob(trial_release(), office, (Target(format, path),), means)
        self._job.done.connect(self._succeed)
        self._job.failed.connect(self._fail)
        self._job.finished.connect(self._end)
        self._job.start()

    def _succeed(self, paths: tuple[Path, ...]) -> None:
        self.show()
        self._result.show_files(paths, self._job.notes if self._job else {})
        reveal.open_file(paths[0])

    def _fail(self, error: PressDeskError) -> None:
        self.show()
        self._result.show_error(error)

    def _end(self) -> None:
        self._job = None
        self.ended.emit()
