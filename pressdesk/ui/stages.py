"""What the Release menu and the chip over the page do with the stage of the open release."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from pressdesk import desk as desks
from pressdesk.app import messages, stages
from pressdesk.app.session import Session
from pressdesk.app.settings import Settings
from pressdesk.model import NEXT, Move, PressDeskError, Release, Stage, is_frozen, words
from pressdesk.ui.commands import attempt
from pressdesk.ui.form import ReleaseForm
from pressdesk.ui.reason_sheet import ReasonSheet
from pressdesk.ui.sent_sheet import SentSheet
from pressdesk.ui.sidebar_rows import stage_words
from pressdesk.ui.stage_line import StageLine
from pressdesk.ui.times import moment

STEPS: Final[dict[str, Stage]] = {"stage_draft": "draft", "stage_review": "review", "stage_approved": "approved"}
SHOWN: Final = 6  # moves in the menu
NAMES: Final = (*STEPS, "issue", "take_back", "correct", "withdraw", "write_notice", "sent")


def move_words(move: Move) -> str:
    """Return a move in one line: Issued · Tue, Nov. 24, 10 p.m. · Ana Ruiz · why."""
    when = ""
    with suppress(ValueError):  # a release from elsewhere may hold what is no time
        when = moment(datetime.fromisoformat(move.at).astimezone(), datetime.now().date())
    return " · ".join(part for part in (stage_words(move.stage), when, move.by, move.reason) if part)


class Stages(QObject):
    """Moves the open release from stage to stage; the actions offer what may follow, `line` says why words stand.

    `issuing` opens the sheet that issues. turned(): the stage is another.
    """

    turned = Signal()

    def __init__(self, session: Session, settings: Settings, form: ReleaseForm, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._settings, self._form, self._window = session, settings, form, window
        self._actions: Mapping[str, QAction] = {}
        self._known: object = None
        self.line = StageLine()
        self.issuing: Callable[[], object] = lambda: None

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the actions do."""
        return {
            **{name: partial(self.step, stage) for name, stage in STEPS.items()},
            "issue": lambda: self.issuing(),
            "take_back": self.take_back,
            "correct": self.correct,
            "withdraw": self.withdraw,
            "write_notice": self.write_notice,
            "sent": lambda: SentSheet(self._session.desk, self._session.release.id, self._window).show(),
        }

    def reflect(self, actions: Mapping[str, QAction]) -> None:
        """Keep these actions, the page and the line true to the stage."""
        self._actions = actions
        self.line.asked.connect(lambda name: self.handlers()[name]())
        self._session.refused.connect(self._refuse)

    def show_release(self, release: Release) -> None:
        """Close the page of an issued release, and say why."""
        known = (release.id, release.stage, release.moves, release.corrects, release.withdraws)
        if known != self._known:
            self._known = known
            if self._form.seal.set(frozen := is_frozen(release)) and not frozen:
                self._form.again()
            self.line.say(*self._told(release))
            self.turned.emit()

    def allow(self, *, shown: bool) -> None:
        """Offer what may follow; nothing while another page is `shown`."""
        release = self._session.release
        can = self.allowed(release)
        for name in NAMES:
            self._actions[name].setEnabled(shown and name in can)

    def allowed(self, release: Release) -> frozenset[str]:
        """Return the names of the actions that are possible now."""
        frozen, after = is_frozen(release), NEXT[release.stage]
        can = {name for name, stage in STEPS.items() if stage in after and not frozen}
        if not frozen:
            can.add("issue")
        if release.stage == "issued":
            can |= {"take_back", "withdraw"}
        if release.stage in ("issued", "corrected"):
            can |= {"correct", "withdraw"}
        if release.corrects and not frozen:
            can.add("write_notice")
        if any(move.stage == "issued" for move in release.moves):
            can.add("sent")
        return frozenset(can)

    def open_menu(self, anchor: QWidget) -> None:
        """Open the menu of what may follow under the chip."""
        menu = QMenu(self._window)
        menu.setAccessibleName(anchor.accessibleDescription())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self._actions[name] for name in NAMES if self._actions[name].isEnabled()])
        if moves := self._session.release.moves:
            menu.addSeparator()
            for move in moves[-SHOWN:]:
                menu.addAction(move_words(move)).setEnabled(False)
        menu.popup(anchor.mapToGlobal(anchor.rect().bottomLeft()))

    def step(self, stage: Stage) -> None:
        """Move the release to draft, review or approved; undo takes it back."""
        if self._session.release.stage != stage:
            attempt(lambda: stages.step(self._session, stage, stages.who(self._settings)))

    def take_back(self) -> None:
        """Ask why, then open the words of the issued release again."""
        more = self.tr("Its words can be changed again. What was sent stays kept; say here why it is taken back.")
        self._ask(self.tr("Take back the release"), more, self.tr("Take back"), self._taken_back)

    def correct(self) -> None:
        """Open a draft in which the words of the issued release are put right."""
        if attempt(lambda: stages.correct(self._session)):
            messages.show(
                self.tr("This is the correction: put the words right here."),
                remedy=self.tr(
                    "Then write the notice of what was wrong. The release is corrected once this is issued."
                ),
                lasts=True,
            )

    def withdraw(self) -> None:
        """Ask why, then open the draft that withdraws the issued release."""
        more = self.tr("A short release will say that it is withdrawn, and why. It is withdrawn once that is issued.")
        self._ask(self.tr("Withdraw the release"), more, self.tr("Write the notice"), self._withdrawn)

    def write_notice(self) -> None:
        """Write what differs from the issued words at the head of the correction."""
        attempt(lambda: stages.write_notice(self._session))

    def _ask(self, title: str, more: str, yes: str, then: Callable[[str, str], object]) -> None:
        sheet = ReasonSheet(self._window, title, more, yes, stages.who(self._settings))
        sheet.given.connect(then)
        sheet.open()
        sheet.reason.setFocus()

    def _taken_back(self, reason: str, name: str) -> None:
        attempt(lambda: stages.remember(self._settings, name))
        attempt(lambda: stages.take_back(self._session, name, reason))

    def _withdrawn(self, reason: str, name: str) -> None:
        attempt(lambda: stages.remember(self._settings, name))
        attempt(lambda: stages.withdraw(self._session, reason))

    def _refuse(self) -> None:
        self._form.again()
        messages.show(
            self.tr("This release has been issued: its words stay as they were sent."),
            "warning",
            self.tr("Correct it, or take it back with a reason."),
        )

    def _told(self, release: Release) -> tuple[str, ...]:
        """Return what the line says and its actions."""
        if not is_frozen(release):
            return self._linked(release)
        said = stage_words(release.stage)
        if release.moves:
            said = move_words(release.moves[-1])
        can = self.allowed(release)
        stands = self.tr("Its words stay as they were sent.")
        return (f"{said}. {stands}", *(name for name in ("correct", "take_back") if name in can))

    def _linked(self, release: Release) -> tuple[str, ...]:
        linked = release.withdraws or release.corrects
        if linked is None:
            return ("",)
        try:
            found = desks.find(self._session.desk, linked)
        except PressDeskError:
            found = None
        headline = (words(found.release.headline) if found else "") or self.tr("a release that is not on this desk")
        if release.withdraws:
            return (self.tr("Withdraws “{0}” once it is issued.").format(headline),)
        return (self.tr("Corrects “{0}” once it is issued.").format(headline), "write_notice")
