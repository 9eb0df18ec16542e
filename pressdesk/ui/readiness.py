"""Whether a release may go out: what the checks say, and which quotes nobody has approved."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from pressdesk.app.careful import whole_of
from pressdesk.app.session import Session
from pressdesk.app.wording import said
from pressdesk.checks import check
from pressdesk.model import Release
from pressdesk.text.approval import speakers, unapproved
from pressdesk.text.passages import Told
from pressdesk.ui.check_rows import place_name
from pressdesk.ui.pieces import button, clear, column, label, row
from pressdesk.ui.theme import Look, look

MOST_PX = 190  # of the list; more scrolls
LINE_PX = 540  # as wide as the list is in the sheet
Findings = Callable[[], tuple[Told, ...]]


def findings_of(session: Session) -> tuple[Told, ...]:
    """Return what the checks find in the open release as it is now."""
    return check(whole_of(session.desk, session.release, session.office))


class Readiness(QWidget):
    """Lists what stops an issue and what must be seen before it.

    changed(): `fault()` may be another. checks_asked(): what is listed is to be put right.
    """

    changed = Signal()
    checks_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._errors = 0
        self._list = QVBoxLayout()
        self._list.setContentsMargins(12, 8, 12, 8)
        self._list.setSpacing(6)
        self._inside = inside = QWidget()
        inside.setLayout(self._list)
        self.listed = QScrollArea()
        self.listed.setWidget(inside)
        self.listed.setWidgetResizable(True)
        self.listed.setFrameShape(QFrame.Shape.NoFrame)
        self.listed.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.listed.setAccessibleName(self.tr("What the checks say"))
        self.box = QFrame()
        look(self.box, "card")
        self.box.setLayout(column(self.listed))
        self.title = label("", "strong")
        self.mend = button(self.tr("Show the checks"), None, self.checks_asked.emit)
        self.stage = label(self.tr("Nobody has approved this release yet."), "small")
        self.seen = QCheckBox(self.tr("I have looked at the &warnings"))
        self.quotes = QCheckBox("")
        self.note = label("", "small")
        self.note.setWordWrap(True)
        head = row(self.title, None, self.mend)
        self.setLayout(column(head, self.stage, self.box, self.seen, self.note, self.quotes, spacing=8))
        for tick in (self.seen, self.quotes):
            tick.toggled.connect(self.changed)

    def show_release(self, release: Release, told: tuple[Told, ...]) -> None:
        """Show what stands against the issue of a release; suggestions do not."""
        grave = [one for one in told if one.finding.severity == "error"]
        warned = [one for one in told if one.finding.severity == "warning"]
        self._errors = len(grave)
        clear(self._list)
        for one in (*grave, *warned):
            self._list.addWidget(_line(one))
        self._list.addStretch(1)
        self.title.setText(self._title(len(grave), len(warned)))
        self.box.setVisible(bool(grave or warned))
        self._fit()
        self.seen.setVisible(bool(warned) and not grave)
        self.mend.setVisible(bool(grave or warned))
        self.stage.setVisible(release.stage != "approved")
        self._show_quotes(release)
        self.changed.emit()

    def fault(self) -> str:
        """Return why the release cannot go out as it stands, or the empty string."""
        if self._errors:
            return self.tr("Put right what is listed first.")
        if not self.seen.isHidden() and not self.seen.isChecked():
            return self.tr("Look at the warnings first.")
        if not self.quotes.isHidden() and not self.quotes.isChecked():
            return self.tr("Quotes are not approved.")
        return ""

    def _title(self, errors: int, warnings: int) -> str:
        if errors:
            one, several = (
                self.tr("1 error keeps it from being issued"),
                self.tr("{0} errors keep it from being issued"),
            )
            return one if errors == 1 else several.format(errors)
        if warnings:
            return self.tr("1 warning") if warnings == 1 else self.tr("{0} warnings").format(warnings)
        return self.tr("The checks find nothing that speaks against it")

    def _show_quotes(self, release: Release) -> None:
        open_ones = unapproved(release)
        names = ", ".join(name or self.tr("a speaker without a name") for name in speakers(open_ones))
        self.note.setText(self.tr("Not approved in these words: the quotes of {0}.").format(names))
        self.quotes.setText(self.tr("Issue it &although they are not approved"))
        self.note.setVisible(bool(open_ones))
        self.quotes.setVisible(bool(open_ones) and not self._errors)

    def _fit(self) -> None:
        self._list.activate()
        self.listed.setFixedHeight(min(max(self._list.totalHeightForWidth(LINE_PX), 0), MOST_PX))


def _line(told: Told) -> QWidget:
    """Return a finding with its place, what is wrong and what to do."""
    finding = told.finding
    look_of: Look = "warn" if finding.severity == "warning" else "strong"
    place = place_name(told.passage)
    message = said(finding.message)
    words = f" “{finding.words}”" if finding.words.strip() and finding.words not in message else ""
    head = label(f"{place}:{words} {message}".rstrip(), look_of)
    more = label(said(finding.remedy), "small")
    for one in (head, more):
        one.setWordWrap(True)
    made = QWidget()
    made.setLayout(column(head, more, spacing=1))
    return made
