"""The export dialog: the open release as files, in the organization's own templates."""

from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QStackedWidget, QWidget

from pressdesk import desk as desks
from pressdesk.app import messages
from pressdesk.app.pdf import PrintPage
from pressdesk.app.session import Session
from pressdesk.app.settings import Settings
from pressdesk.model import PressDeskError, Release, words
from pressdesk.ui.export_checks import ExportChecks
from pressdesk.ui.export_foot import arrange, foot, lay_out, show_stopping
from pressdesk.ui.export_form import ExportForm
from pressdesk.ui.export_result import ExportResult
from pressdesk.ui.export_run import ExportRun
from pressdesk.ui.mark import Mark
from pressdesk.ui.pieces import Elided, column, label, press_focused, row
from pressdesk.ui.tall import fit_height
from pressdesk.ui.theme import Theme, look

WIDTH_PX = 600


class ExportDialog(QDialog):
    """Modeless: what is typed while it is open is in the file. Follows the session to another release.

    `above` stands over the form; `checks` makes what tells there what is wrong.
    """

    def __init__(
        self,
        session: Session,
        settings: Settings,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        print_page: PrintPage | None = None,
        above: tuple[QWidget, ...] = (),
        checks: Callable[[Session, QWidget], ExportChecks] | None = None,
    ) -> None:
        super().__init__(parent)
        self._print_page = print_page
        self.checked = checks(session, self) if checks is not None else None
        self._above = (self.checked, *above) if self.checked is not None else above
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export"))
        self._session = session
        self._run = ExportRun(session, self)
        self.form = ExportForm(session, settings)
        self.outcome = ExportResult(theme)
        self._lay_out(theme)
        self._connect()
        self._show_release(session.release)
        self._turn(self.form)

    def export(self) -> None:
        """Write what the form says, off this thread."""
        if self._run.busy or self.fault():
            return
        release = self._keep()
        plan = self.form.plan()
        self.progress.setRange(0, len(plan.targets))
        self.progress.setValue(0)
        self._run.start(plan.targets, replace(plan.means, print_page=self._print_page), release)
        self.form.embargo.forget()
        self._arrange()

    def reject(self) -> None:
        """Cancel what is running; otherwise close."""
        if self._run.busy:
            self._run.cancel()
            show_stopping(self._foot)
        else:
            super().reject()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        fit_height(self)
        self.activateWindow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, else the default one."""
        if not press_focused(self, event):
            super().keyPressEvent(event)

    def done(self, code: int) -> None:
        """Close, and end what is running."""
        self._run.cancel()
        super().done(code)

    def fault(self) -> str:
        """Return why nothing can be written now, or the empty string."""
        return self.form.fault() or (self.checked.fault() if self.checked else "")

    def _keep(self) -> Release:
        """Save the release as a version of its own, and what was chosen here, and return what is to be written.

        Neither stops an export.
        """
        try:
            self._session.keep_version("export")
            self.form.keep()
        except PressDeskError as error:
            messages.show_error(error)
        return self._session.release

    def _advance(self, done: int, of: int) -> None:
        self.progress.setRange(0, of)
        self.progress.setValue(done)

    def _succeed(self, paths: tuple[Path, ...]) -> None:
        self._turn(self.outcome)
        self.outcome.show_files(paths, self._run.notes)

    def _fail(self, error: PressDeskError, beside: str = "") -> None:
        self._turn(self.outcome)
        self.outcome.show_error(error, self.tr("Save as “{0}”").format(beside) if beside else "")

    def _end(self) -> None:
        if self._run.written and self._stack.currentWidget() is self.form:  # cancelled half way
            self._succeed(self._run.written)
        self._arrange()

    def _back(self) -> None:
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
        writing, busy = self._stack.currentWidget() is self.form, self._run.busy
        self.form.setEnabled(not busy)
        arrange(self._foot, writing=writing, busy=busy, fault=self.fault())

    def _connect(self) -> None:
        self._session.changed.connect(self._show_release)
        self._session.switched.connect(self._switch)
        self.form.changed.connect(self._arrange)
        if self.checked is not None:
            self.checked.changed.connect(self._arrange)
        self.form.refused.connect(self._fail)
        self._run.advanced.connect(self._advance)
        self._run.succeeded.connect(self._succeed)
        self._run.failed.connect(self._fail)
        self._run.ended.connect(self._end)
        self.outcome.helped.connect(self._run.save_beside)
        self.outcome.helped.connect(self._arrange)

    def _lay_out(self, theme: Theme) -> None:
        self.headline = Elided("", "strong")
        self.sample = SampleWarning(theme)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.form)
        self._stack.addWidget(self.outcome)
        self._foot = foot(self.tr("Files written"), self._back, self.reject, self.export)
        self.progress, self.back, self.close_button, self.go = self._foot
        whole = QWidget()
        whole.setLayout(column(*self._above, self._stack, spacing=14))
        lay_out(self, self._foot, self.headline, self.sample, whole, grows=whole, width=WIDTH_PX)


class SampleWarning(QFrame):
    """What stands above the export of a sample."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        look(self, "card")
        text = label(
            self.tr("This is a sample: its people and its news are invented. Do not send it to anyone."), "warn"
        )
        text.setWordWrap(True)
        line = row(Mark(theme, "warning", "warn"), text)
        line.setStretch(1, 1)
        line.setContentsMargins(12, 8, 12, 8)
        self.setLayout(line)
