"""House style, facts and people in the open release, checked in a thread soon after a pause."""

from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from pressdesk import desk as desks
from pressdesk.app import background
from pressdesk.app.session import Session
from pressdesk.checks import Whole, check
from pressdesk.desk import Desk
from pressdesk.model import DeskError, Finding, Office, Release
from pressdesk.text.passages import Told

PAUSE: Final = 120  # milliseconds without a new value
MOST_DRAWN: Final = 80  # characters that are marked on the page: a whole paragraph under a wave cannot be read
MINUTE: Final = 60_000  # an embargo passes although nobody writes


def whole_of(desk: Desk | None, release: Release, office: Office) -> Whole:
    """Return a release with what the desk knows beside it, as the checks read it. What cannot be read is not known."""
    whole = Whole(release, office, now=datetime.now(UTC))
    if desk is None:
        return whole
    with suppress(DeskError):
        whole = whole._replace(people=desks.people(desk), boilerplates=desks.boilerplates(desk))
        before = desks.find(desk, release.based_on) if release.based_on else None
        whole = whole._replace(earlier=before.release if before else None)
    return whole


class Careful(QObject):
    """Keeps what the rules find in the session's release. Nothing happens before `start`.

    `told` is everything that was known when `found` was last emitted, in the order of the form.

    found(): there are other findings than before.
    """

    found = Signal()
    _done = Signal(int, object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.told: tuple[Told, ...] = ()
        self._by_text: dict[tuple[str, bool], tuple[Finding, ...]] = {}
        self._session = session
        self._turn = 0  # what an earlier turn finds is not wanted any more
        self._started = self._busy = False
        self._known: Whole | None = None
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._soon.timeout.connect(self._look)
        self._clock = QTimer(self, interval=MINUTE)
        self._clock.timeout.connect(self._soon.start)
        self._done.connect(self._take)
        session.changed.connect(self._note)
        session.switched.connect(self._switch)
        session.library_changed.connect(self.forget)
        session.office_changed.connect(self.forget)

    def start(self) -> None:
        """Begin to check, now that the window is there."""
        self._started = True
        self._soon.start()
        self._clock.start()

    def stop(self) -> None:
        """Stop: the window closes."""
        self._started = False
        self._turn += 1
        self._soon.stop()
        self._clock.stop()

    @property
    def is_done(self) -> bool:
        """Whether what is told is true of the release as it is now."""
        return not self._soon.isActive() and not self._busy

    def findings(self, text: str, spoken: bool = False) -> tuple[Finding, ...]:
        """Return what the rules found in a text of the release."""
        return self._by_text.get((text, spoken), ())

    def forget(self) -> None:
        """Read People, the library and the house style anew."""
        self._known = None
        self._note()

    def _switch(self, _release: Release) -> None:
        self._known = None
        self._tell(())
        self._note()

    def _note(self, _release: Release | None = None) -> None:
        self._turn += 1
        if self._started:
            self._soon.start()

    def _whole(self) -> Whole:
        release, known = self._session.release, self._known
        if known is None or known.release.based_on != release.based_on or known.office != self._session.office:
            self._known = known = whole_of(self._session.desk, release, self._session.office)
        return known._replace(release=release, now=datetime.now(UTC))

    def _look(self) -> None:
        if self._busy or not self._started:
            return
        self._busy = True
        background.begin(partial(self._run, self._turn, self._whole()), "checks")

    def _run(self, turn: int, whole: Whole) -> None:
        """Check in a thread of its own; it stops where the release has changed."""
        self._done.emit(turn, check(whole, stop=lambda: turn != self._turn))

    def _take(self, turn: int, told: tuple[Told, ...]) -> None:
        self._busy = False
        if turn == self._turn:
            self._tell(told)
        elif self._started:
            self._soon.start()

    def _tell(self, told: tuple[Told, ...]) -> None:
        if told == self.told:
            return
        self.told = told
        by_text: dict[tuple[str, bool], list[Finding]] = {}
        for one in told:
            if len(one.finding.words) > MOST_DRAWN:
                continue
            by_text.setdefault((one.passage.text, one.passage.spoken), []).append(one.finding)
        self._by_text = {key: tuple(dict.fromkeys(found)) for key, found in by_text.items()}
        self.found.emit()
