"""Typing reaches the desk within a second, and so does what other windows type."""

from contextlib import suppress

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from pressdesk import desk as desks
from pressdesk.app import messages
from pressdesk.app.elsewhere import catch_up
from pressdesk.app.session import Session
from pressdesk.model import DeskBusyError, DeskError, PressDeskError

SOON = 400
IDLE = 1500
RETRY = 2000
LOOK = 1000
BRIEF = 0.1  # seconds that typing stands still while another program writes to the desk
BUSY = 10  # attempts in a row until that is said


class Autosave(QObject):
    """Saves the session's release within a second of a change; brings in what others change on the desk.

    When nothing has been saved for a while, search learns of the new words. Where the desk cannot be written, it says
    so once and tries again until it can; the words stay in the session. It never waits long for another program that is
    writing: typing goes on meanwhile.
    Intervals are in milliseconds.
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._failing = False
        self._busy = 0
        self._behind = False
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self.save)
        self._idle = QTimer(self, singleShot=True, interval=IDLE)
        self._idle.timeout.connect(self._settle)
        session.saved.connect(lambda: self._idle.start())
        self._look = QTimer(self, interval=LOOK)
        self._look.timeout.connect(self.look)
        self._look.start()
        session.changed.connect(self._note)

    def save(self) -> None:
        """Save what has changed; say a failure once and try again later."""
        try:
            # With what editors have in hand: a merge shows them the whole, and would put it in place of those words.
            with self._session.desk.waiting(BRIEF):
                self._session.flush()
        except DeskBusyError as error:
            self._busy += 1
            if self._busy >= BUSY:
                self._fail(error)
            self._soon.start(SOON)
        except PressDeskError as error:
            self._fail(error)
            self._soon.start(RETRY)
        else:
            self._busy = 0
            self._recover()

    def look(self) -> None:
        """Bring in what another window has changed; what fails is tried again at the next look."""
        try:
            self._behind = self._session.desk.changed_elsewhere() or self._behind
            if self._behind:
                with self._session.desk.waiting(BRIEF):
                    catch_up(self._session)
                self._behind = False
        except DeskBusyError:
            pass  # the other program has not finished; what it did is seen at the next look
        except PressDeskError as error:
            self._fail(error)

    def stop(self) -> None:
        """Stop the timers (the desk is about to close)."""
        self._soon.stop()
        self._idle.stop()
        self._look.stop()

    def _settle(self) -> None:
        with suppress(DeskError):  # the next search does it, or says why it cannot
            desks.settle(self._session.desk)

    def _note(self) -> None:
        # Not restarted by every key: words typed without a pause are saved all the same.
        if self._session.dirty and not self._soon.isActive():
            self._soon.start(SOON)

    def _fail(self, error: PressDeskError) -> None:
        if not self._failing:
            self._failing = True
            messages.show_error(error)

    def _recover(self) -> None:
        if self._failing:
            self._failing = False
            messages.show(QCoreApplication.translate("Autosave", "Saving works again. Nothing was lost."), lasts=True)
