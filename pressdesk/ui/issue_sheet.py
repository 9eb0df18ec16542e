"""The sheet that issues a release: whether it is ready, which files go out, and who issues it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from pressdesk import desk as desks
from pressdesk.app import stages
from pressdesk.app.pdf import PrintPage
from pressdesk.app.session import Session
from pressdesk.app.settings import Settings
from pressdesk.model import PressDeskError, Release, is_frozen
from pressdesk.ui.commands import attempt
from pressdesk.ui.export_dialog import ExportDialog
from pressdesk.ui.pieces import label, row
from pressdesk.ui.readiness import Findings, Readiness, findings_of
from pressdesk.ui.theme import Theme
from pressdesk.ui.undo import filter_undo


class IssueSheet(ExportDialog):
    """Writes the files of the open release as issued, keeps them, and freezes its words."""

    def __init__(
        self,
        session: Session,
        settings: Settings,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        print_page: PrintPage | None = None,
        findings: Findings | None = None,
    ) -> None:
        self._settings = settings
        self.readiness = Readiness()
        self.by = QLineEdit(stages.who(settings))
        self.by.setAccessibleName(QCoreApplication.translate("IssueSheet", "Issued by"))
        filter_undo(self.by)
        self.who = QWidget()
        self.who.setLayout(row(label(self.by.accessibleName(), "plain"), self.by))
        above = self.readiness, self.who
        super().__init__(session, settings, theme, parent, print_page=print_page, above=above)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Issue"))
        self.go.setText(self.tr("&Issue"))
        self._issued: Release | None = None
        self._findings = findings if findings is not None else partial(findings_of, session)
        self.readiness.show_release(session.release, self._findings())
        self.readiness.changed.connect(self._arrange)
        self.readiness.checks_asked.connect(self.reject)
        self.by.textChanged.connect(self._arrange)
        self._arrange()

    def fault(self) -> str:
        """Return why the release cannot be issued now, or the empty string."""
        return (
            self.readiness.fault() or super().fault() or ("" if self.by.text().strip() else self.tr("Who issues it?"))
        )

    def _keep(self) -> Release:
        """Save what is to go out and what was chosen here, and return the release as it is issued."""
        attempt(self._session.flush)
        attempt(self.form.keep)
        attempt(lambda: stages.remember(self._settings, self.by.text()))
        self._issued = stages.issued(self._session.release, self.by.text().strip())
        return self._issued

    def _succeed(self, paths: tuple[Path, ...]) -> None:
        if self._issued is not None and paths:
            files = tuple(desks.SentFile(name, data) for name, data in self._run.files.items())
            try:
                stages.issue(self._session, self._issued, files)
            except PressDeskError as error:
                self._fail(error)
                return
            self._issued = None
            self.setWindowTitle(self.tr("Issued"))
        super()._succeed(paths)

    def _end(self) -> None:
        self._arrange()

    def _back(self) -> None:
        """Look again at what another window may have changed."""
        self.readiness.show_release(self._session.release, self._findings())
        super()._back()

    def _arrange(self) -> None:
        super()._arrange()
        if is_frozen(self._session.release):  # there is nothing to go back to
            self.back.hide()

    def _turn(self, to: QWidget) -> None:
        for widget in (self.readiness, self.who):
            widget.setVisible(to is self.form)
        super()._turn(to)
