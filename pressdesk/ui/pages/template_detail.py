"""One template beside the list: its name, whether it can be used, what can be done with it, and what was found."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from pressdesk.model import Inspection, Template
from pressdesk.ui.pages.candidates import Candidate
from pressdesk.ui.pages.fields import Line
from pressdesk.ui.pages.frame import Column
from pressdesk.ui.pages.style import lined, wrapped
from pressdesk.ui.pages.template_report import Report, mark, show_mark
from pressdesk.ui.pages.template_trial import Trial
from pressdesk.ui.pages.template_words import state
from pressdesk.ui.pieces import DOWN, button, column, row, rule
from pressdesk.ui.theme import Theme


class TemplateDetail(Column):
    """Shows a template of the desk, or a file that is not one yet.

    renamed(str): another name for it. wanted(str): what to do with it: `try`, `default`, `open`, `replace`, `prepare`,
    `copy`, `remove`; of a file that is not a template yet `again`, `open`, `leave`.
    """

    renamed = Signal(str)
    wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._shown: Template | None = None
        # The arrow keys have to move what holds nothing else that takes the focus.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("line", "report")
        self.setAccessibleName(self.tr("What was found in the template"))
        self.name = Line(self.tr("Name"), "name")
        self.name.setAccessibleName(self.tr("Name of the template"))
        self.name.returnPressed.connect(self.name.clearFocus)
        self.name.editingFinished.connect(self._rename)
        self._facts = wrapped("", "small")
        self._mark = mark("", theme)
        self.state = lined("", "state", wrap=True)
        self._more_said = wrapped("", "soft")
        self.report = Report(theme)
        self.trial = Trial(theme)
        self._build()

    def _build(self) -> None:
        self.default = self._button(self.tr("Make default"), "default")
        self.try_it = self._button(self.tr("Try it"), "try")
        self.try_it.setToolTip(self.tr("Writes a sample release with this template and opens it"))
        self.again = self._button(self.tr("Check again"), "again")
        self.open = self._button(self.tr("Open the file"), "open")
        self.leave = self._button(self.tr("Do not add it"), "leave")
        self.more = button(f"{self.tr('More')} {DOWN}", None, name=self.tr("More for this template"))
        self.more.setMenu(self._menu())
        standing = row(self._mark, self.state, spacing=8)
        standing.setStretch(1, 1)
        standing.setAlignment(self._mark, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(column(self.name, self._facts, spacing=2))
        self.body.addLayout(column(standing, self._more_said, spacing=4))
        self.body.addLayout(row(self.again, self.try_it, self.open, self.default, self.leave, self.more, None))
        for widget in (self.trial, rule(), self.report):
            self.body.addWidget(widget)

    def _button(self, words: str, wanted: str) -> QPushButton:
        return button(words, None, lambda: self.wanted.emit(wanted))

    def show_template(self, template: Template, inspection: Inspection | None) -> None:
        """Show a template of the desk with what was found in it."""
        self._show(template, inspection, self.tr("Default") if template.default else "")
        self._facts.setToolTip("")
        self.name.setReadOnly(False)
        self._more_said.hide()
        self._prepare.setVisible(template.kind == "word")
        self._open_copy.setText(self.tr("Open in Word…") if template.kind == "word" else self.tr("Open a copy…"))
        self._only(self.try_it, self.more, *(() if template.default else (self.default,)))

    def show_candidate(self, held: Candidate, inspection: Inspection | None) -> None:
        """Show a file that is not a template yet, with what has to be mended first."""
        self._show(held.template, inspection, self.tr("in {0}").format(held.path.parent.name))
        self._facts.setToolTip(str(held.path))
        self.name.setReadOnly(True)
        self.trial.hide()
        mended = inspection is not None and state(inspection)[1] != "error"
        self._more_said.setText(self._told(held, mended))
        self._more_said.setVisible(inspection is not None)
        self.again.setText(self._taking(held) if mended else self.tr("Check again"))
        self.leave.setText(self.tr("Leave it as it was") if held.replaces else self.tr("Do not add it"))
        self._only(self.again, self.open, self.leave)

    def _show(self, template: Template, inspection: Inspection | None, standing: str) -> None:
        if self._shown is None or self._shown.id != template.id:
            self.trial.hide()
            self.verticalScrollBar().setValue(0)
        self._shown = template
        self.name.show_text(template.name)
        size = self.tr("{0} KB").format(max(1, round(len(template.data) / 1024)))
        sample = self.tr("Sample") if template.sample else ""
        self._facts.setText(" · ".join(filter(None, (template.file_name, size, standing, sample))))
        words, name = state(inspection)
        self.state.setText(words)
        self.state.setAccessibleName(words)
        show_mark(self._mark, name)
        self.report.show_inspection(inspection, template.kind)

    def _told(self, held: Candidate, mended: bool) -> str:
        where = self.tr("Word") if held.template.kind == "word" else self.tr("your editor")
        if held.replaces:
            if mended:
                return self.tr("The file works now.")
            return self.tr("Not used yet: mend this in {0}, save the file, then check again.").format(where)
        if mended:
            return self.tr("The file works now and can be added.")
        return self.tr("Not added yet: mend this in {0}, save the file, then check again.").format(where)

    def _taking(self, held: Candidate) -> str:
        return self.tr("Use it") if held.replaces else self.tr("Add it")

    def _only(self, *shown: QPushButton) -> None:
        for one in (self.again, self.try_it, self.open, self.default, self.leave, self.more):
            one.setVisible(one in shown)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAccessibleName(self.more.text())
        self._open_copy = self._action(menu, self.tr("Open in Word…"), "open")
        self._action(menu, self.tr("Replace with a newer file…"), "replace")
        words = self.tr("Prepare (turn typed fields into content controls)…")
        self._prepare = self._action(menu, words, "prepare")
        self._action(menu, self.tr("Save a copy…"), "copy")
        menu.addSeparator()
        self._action(menu, self.tr("Remove"), "remove")
        return menu

    def _action(self, menu: QMenu, words: str, wanted: str) -> QAction:
        action = QAction(words, menu)
        action.triggered.connect(lambda: self.wanted.emit(wanted))
        menu.addAction(action)
        return action

    def _rename(self) -> None:
        name = self.name.text().strip()
        if self._shown is None or self.name.isReadOnly():
            return
        if not name:
            self.name.setText(self._shown.name)
        elif name != self._shown.name:
            self.renamed.emit(name)
