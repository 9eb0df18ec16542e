"""The dialog that exports several releases at once, each under its own name."""

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QStackedWidget, QWidget

from pressdesk import desk as desks
from pressdesk.app import messages
from pressdesk.app.export import ExportMany, Means
from pressdesk.app.pdf import PrintPage
from pressdesk.app.session import Session
from pressdesk.app.settings import Settings
from pressdesk.app.several import Batch, wanted
from pressdesk.model import PressDeskError
from pressdesk.ui.commands import attempt
from pressdesk.ui.export_foot import arrange, foot, lay_out, show_stopping
from pressdesk.ui.finder import Finder
from pressdesk.ui.pieces import Elided, press_focused
from pressdesk.ui.several_form import SeveralForm
from pressdesk.ui.several_result import SeveralResult
from pressdesk.ui.tall import fit_height

WIDTH_PX = 560
EVERY = 100_000  # releases that a search may find


class SeveralDialog(QDialog):
    """Modeless: work goes on beside it. `search` is the window's field; what it finds can be chosen."""

    def __init__(
        self,
        session: Session,
        settings: Settings,
        parent: QWidget | None = None,
        *,
        search: QLineEdit | None = None,
        print_page: PrintPage | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export several releases"))
        self._session, self._search, self._print_page = session, search, print_page
        self._job: ExportMany | None = None
        self._batch = Batch((), (), session.desk.path)
        self.form = SeveralForm(settings, self._query())
        self.outcome = SeveralResult()
        self._finder = Finder(session.desk.path, self, EVERY)
        self._lay_out()
        self._connect()
        self._list()
        self._look()
        self._turn(self.form)

    def export(self) -> None:
        """Write what the form says, off this thread."""
        if self._job is not None or self.form.fault() or not attempt(self._session.flush):
            return
        attempt(self.form.keep)
        self._batch = replace(self.form.batch(), means=Means(print_page=self._print_page))
        self._job = ExportMany(wanted(self._session.desk.path, self._batch), len(self._batch.rows))
        self._job.progress.connect(self._advance)
        self._job.done.connect(self._succeed)
        self._job.finished.connect(self._end)
        self.progress.setValue(0)
        self.doing.setText("")
        self._job.start()
        self._arrange()

    def reject(self) -> None:
        """Cancel what is running; otherwise close."""
        if self._job is not None:
            self._job.cancel()
            show_stopping(self._foot)
        else:
            super().reject()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        fit_height(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, else the default one."""
        if not press_focused(self, event):
            super().keyPressEvent(event)

    def done(self, code: int) -> None:
        """Close, and end what is running."""
        if self._job is not None:
            self._job.cancel()
        self._finder.close()
        super().done(code)

    def _advance(self, number: int, of: int, headline: str) -> None:
        self.progress.setRange(0, of)
        self.progress.setValue(number - 1)
        self.doing.setText(self.tr("{0:,} of {1:,} · {2}").format(number, of, headline or self.tr("Untitled")))

    def _succeed(self) -> None:
        self._show_end(stopped=False)

    def _show_end(self, *, stopped: bool) -> None:
        if self._job is not None:
            self._turn(self.outcome)
            self.outcome.show_end(self._job.written, len(self._batch.rows), self._batch.folder, stopped=stopped)
            self.outcome.show_why(self._job.failures, self._job.notes)

    def _end(self) -> None:
        if self._stack.currentWidget() is self.form:  # cancelled, or an error that nobody expected
            self._show_end(stopped=True)
        self._job = None
        self._arrange()

    def _list(self) -> None:
        try:
            self.form.show_rows(desks.rows(self._session.desk))
        except PressDeskError as error:
            messages.show_error(error)

    def _look(self) -> None:
        """Find what is searched for in the window now, all of it."""
        query = self._query()
        self.form.show_search(query, None)
        self._finder.ask(query)

    def _show_found(self, hits: tuple[desks.Hit, ...]) -> None:
        self.form.show_search(self._query(), hits)

    def _query(self) -> str:
        return self._search.text().strip() if self._search else ""

    def _turn(self, to: QWidget) -> None:
        self._stack.setCurrentWidget(to)
        self._arrange()

    def _arrange(self) -> None:
        """Show the buttons that make sense now."""
        writing, busy = self._stack.currentWidget() is self.form, self._job is not None
        self.doing.setVisible(busy)
        self.form.setEnabled(not busy)
        arrange(self._foot, writing=writing, busy=busy, fault=self.form.fault())

    def _connect(self) -> None:
        self._session.rows_changed.connect(self._list)
        self._finder.found.connect(self._show_found)
        self._finder.failed.connect(messages.show_error)
        self.form.changed.connect(self._arrange)
        if self._search is not None:
            self._search.textChanged.connect(self._look)

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.form)
        self._stack.addWidget(self.outcome)
        self.doing = Elided()
        self._foot = foot(self.tr("Releases written"), lambda: self._turn(self.form), self.reject, self.export)
        self.progress, self.back, self.close_button, self.go = self._foot
        lay_out(self, self._foot, self._stack, self.doing, grows=self._stack, width=WIDTH_PX)
