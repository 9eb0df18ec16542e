"""What the open release carries over from the one it was begun from: looked for in the pauses, confirmed by steps."""

from collections.abc import Iterable
from contextlib import suppress
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from pressdesk import desk as desks
from pressdesk.app.checker import PAUSE
from pressdesk.app.history import Change
from pressdesk.app.session import Session
from pressdesk.model import Carried, DeskError, Finding, Release, words
from pressdesk.text.carry import Left, confirmed, left
from pressdesk.text.passages import passages

PAINTED: Final = 40  # milliseconds in which a page that was opened is shown


class CarriedFinding(Finding, frozen=True):
    """A carried detail as the marks on the page know it."""

    carried: Carried | None = None


class CarryOver(QObject):
    """Knows which carried details of the session's release are left, and where: `left`, in the order of the form.

    `source` is the headline of the release it was begun from, empty where that is not on the desk.

    found(): others are left than before.
    """

    found = Signal()
    suggested = Signal()
    leaves = False

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.left: tuple[Left, ...] = ()
        self.source = ""
        self._carried: tuple[Carried, ...] = ()
        self._by_text: dict[str, list[Left]] = {}
        self._marks: dict[str, tuple[CarriedFinding, ...]] = {}
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._look)
        session.changed.connect(self._note)
        session.switched.connect(self._switch)
        self._switch(session.release)

    @property
    def language(self) -> str:
        """The language of the release."""
        return self._session.release.language

    @property
    def items(self) -> tuple[Carried, ...]:
        """What is left, each once."""
        return tuple(dict.fromkeys(one.carried for one in self.left))

    def findings(self, text: str, spoken: bool = False) -> tuple[Finding, ...] | None:
        """Return the carried details in a text, or None where that is not known yet."""
        if not self._session.release.carried:
            return ()
        if text not in self._marks and text in self._by_text:
            self._marks[text] = tuple(dict.fromkeys(map(finding_of, self._by_text[text])))
        return self._marks.get(text)

    def suggestions(self, finding: Finding) -> tuple[str, ...] | None:
        """Return nothing: only the writer knows what is to stand there."""
        return ()

    def confirm(self, done: Iterable[Carried]) -> None:
        """Take details as right in this release; undo takes it back."""
        self._session.flush_wanted.emit()
        name = QCoreApplication.translate("CarryOver", "confirming details")
        self._session.edit(confirmed(self._session.release, done), change=Change(name))

    def _switch(self, release: Release) -> None:
        self.source = ""
        self._marks.clear()
        self._by_text = {}
        self._soon.start(PAINTED)  # the page is shown first

    def _note(self, release: Release) -> None:
        if release.carried is not self._carried and release.carried != self._carried:
            self._soon.start(0)
        elif release.carried:
            self._soon.start(PAUSE)

    def _look(self) -> None:
        release = self._session.release
        self._carried = release.carried
        before, self.left = self.left, left(release)
        self._marks.clear()
        self._by_text = {one.text: [] for one in passages(release)} if release.carried else {}
        for one in self.left:
            self._by_text.setdefault(one.passage.text, []).append(one)
        if self.left and not self.source:
            self.source = self._headline(release)
        if before or self.left:
            self.found.emit()

    def _headline(self, release: Release) -> str:
        if release.based_on is not None:
            with suppress(DeskError):
                return words(desks.load(self._session.desk, release.based_on).release.headline)
        return ""


def finding_of(one: Left) -> CarriedFinding:
    """Return what is left as the editors of the page take it."""
    text = one.passage.text[one.start : one.end] or one.carried.words
    return CarriedFinding(one.start, one.end, "facts", text, "carry-over", carried=one.carried)
