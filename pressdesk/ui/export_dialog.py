"""The export dialog: the open release as files, in the organization's own templates."""

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QLabel, QProgressBar, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from pressdesk import desk as desks
from pressdesk.app import files, messages
from pressdesk.app.export import ExportJob, Target
from pressdesk.app.session import Session
from pressdesk.app.settings import Settings
from pressdesk.model import PressDeskError, Release, TargetBusyError, words
from pressdesk.ui.export_form import ExportForm
from pressdesk.ui.export_result import ExportResult
from pressdesk.ui.pieces import Elided, button, label, row
from pressdesk.ui.theme import Theme, icon, look

WIDTH_PX = 600


class ExportDialog(QDialog):
    """Modeless: what is typed while it is open is in the file. Follows the session to another release."""

    def __init__(self, session: Session, settings: Settings, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export"))
        self._session = session
        self._job: ExportJob | None = None
        self._left: tuple[Target, ...] = ()
        self._written: tuple[Path, ...] = ()
        self.form = ExportForm(session, settings)
        self.outcome = ExportResult(theme)
        self._lay_out(theme)
        self._connect()
        self._show_release(session.release)
        self._turn(self.form)

    def export(self) -> None:
        """Write what the form says, off this thread."""
        if self._job is None and not self.form.fault():
            self._keep()
            plan = self.form.plan()
            self._write(plan.folder, plan.targets)

    def reject(self) -> None:
        """Cancel what is running; otherwise close."""
        if self._job is not None:
            self._job.cancel()
        else:
            super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, else the default one."""
        focus = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focus, QPushButton):
            focus.click()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._job is not None:
            self._job.cancel()
        super().closeEvent(event)

    def _keep(self) -> None:
        """Save the release as a version of its own, and what was chosen here. Neither stops an export."""
        try:
            self._session.keep_version("export")
            self.form.keep()
        except PressDeskError as error:
            messages.show_error(error)

    def _write(self, folder: Path, targets: tuple[Target, ...]) -> None:
        self._left = targets
        try:
            files.make_folder(folder)
        except PressDeskError as error:
            self._fail(error)
            return
        self._job = ExportJob(self._session.release, self._session.office, targets)
        self._job.progress.connect(self._advance)
        self._job.done.connect(self._succeed)
        self._job.failed.connect(self._fail)
        self._job.finished.connect(self._end)
        self.progress.setRange(0, len(targets))
        self.progress.setValue(0)
        self._arrange()
        self._job.start()

    def _advance(self, ready: int, _all: int) -> None:
        self.progress.setValue(ready)

    def _take_written(self) -> None:
        """Note which files are there, also before an error or a cancel."""
        ready = self._job.written if self._job else ()
        self._written += ready
        self._left = tuple(target for target in self._left if target.path not in ready)

    def _succeed(self) -> None:
        self._take_written()
        self._turn(self.outcome)
        self.outcome.show_files(self._written)
        self._written = ()

    def _fail(self, error: PressDeskError) -> None:
        self._take_written()
        busy = isinstance(error, TargetBusyError)
        self._turn(self.outcome)
        self.outcome.show_error(error, self.tr("Save as “{0}”").format(self._beside().name) if busy else "")

    def _beside(self) -> Path:
        return files.next_free(self._left[0].path)

    def _save_beside(self) -> None:
        """Go on under another name with the file that another program holds, then with the rest."""
        first, *rest = self._left
        self._write(first.path.parent, (replace(first, path=self._beside()), *rest))

    def _end(self) -> None:
        self._take_written()
        self._job = None
        if self._written and self._stack.currentWidget() is self.form:  # cancelled
            self._turn(self.outcome)
            self.outcome.show_files(self._written)
        self._arrange()

    def _back(self) -> None:
        self._written = ()
        self.form.look_again()
        self._turn(self.form)

    def _switch(self, release: Release) -> None:
        self.form.rename(release)
        self._show_release(release)
        self._turn(self.form)

    def _show_release(self, release: Release) -> None:
        self.form.show_release(release)
        self.headline.setText(words(release.headline) or self.tr("Untitled"))
        self.sample.setVisible(desks.is_sample(self._session.desk, release.id))

    def _turn(self, to: QWidget) -> None:
        self._stack.setCurrentWidget(to)
        self._arrange()

    def _arrange(self) -> None:
        """Show the buttons that make sense now."""
        writing, here = self._stack.currentWidget() is self.form, self._job is not None
        self.progress.setVisible(here)
        self.back.setVisible(not writing and not here)
        self.go.setVisible(writing)
        self.go.setEnabled(not here and not self.form.fault())
        self.go.setDefault(writing)
        self.close_button.setText(self.tr("Cancel") if writing or here else self.tr("Done"))
        self.form.setEnabled(not here)

    def _connect(self) -> None:
        self._session.changed.connect(self._show_release)
        self._session.switched.connect(self._switch)
        self._session.library_changed.connect(lambda: self.form.show_templates(desks.templates(self._session.desk)))
        self.form.changed.connect(self._arrange)
        self.form.refused.connect(self._fail)
        self.outcome.helped.connect(self._save_beside)

    def _lay_out(self, theme: Theme) -> None:
        self.headline = Elided("", "strong")
        self.sample = SampleWarning(theme)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.form)
        self._stack.addWidget(self.outcome)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Files written"))
        self.back = button(self.tr("&Back"), None, self._back)
        self.close_button = button("", None, self.reject)
        self.go = button(self.tr("&Export"), "primary", self.export)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(14)
        layout.addWidget(self.headline)
        layout.addWidget(self.sample)
        layout.addWidget(self._stack, 1)
        layout.addLayout(row(self.progress, None, self.back, self.close_button, self.go))
        self.setMinimumWidth(WIDTH_PX)


class SampleWarning(QFrame):
    """What stands above the export of a sample."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        look(self, "card")
        self._icon = QLabel()
        text = label(
            self.tr("This is a sample: its people and its news are invented. Do not send it to anyone."), "warn"
        )
        text.setWordWrap(True)
        line = row(self._icon, text)
        line.setStretch(1, 1)
        line.setContentsMargins(12, 8, 12, 8)
        self.setLayout(line)
        theme.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        self._icon.setPixmap(icon("warning", self._theme.colours.warn).pixmap(16, 16))
