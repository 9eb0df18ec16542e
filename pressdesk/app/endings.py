"""Whether PressDesk ended as it should: a mark on the disk while it runs, and what one that was left behind tells.

Every window has a mark of its own, locked by its process, so that two windows on one desk do not take each other's
for one left behind. A mark names a release once somebody has written in it; without one nobody is told anything.
"""

import os
from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import msgspec
from PySide6.QtCore import QCoreApplication, QLocale, QLockFile, QObject, QTimer

from pressdesk import desk as desks
from pressdesk.app.files import make_folder
from pressdesk.app.messages import Action, Message
from pressdesk.app.session import Session
from pressdesk.model import PressDeskError, new_id, words

BEAT = 20_000  # milliseconds between two signs of life
NEAR = timedelta(seconds=5)


class Ended(NamedTuple):
    """A window that ended without having been closed: the release last written in, when it began and its last sign of
    life (local times)."""

    release: str
    began: datetime
    at: datetime


class Mark(QObject):
    """The mark of this window on its desk, from now until `clear`. A disk that refuses it gets none."""

    def __init__(self, session: Session, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._path = folder / f"{_key(session.desk.path)}-{new_id()}.json"
        self._lock = _lock(self._path)
        self._began = datetime.now().isoformat()
        self._release = ""
        with suppress(PressDeskError):
            make_folder(folder)
        if self._lock.tryLock(0):
            self._write()
        self._beat = QTimer(self, interval=BEAT)
        self._beat.timeout.connect(self._live)
        self._beat.start()
        session.changed.connect(self._note)
        session.saved.connect(self._live)

    def clear(self) -> None:
        """Take the mark away: the program ends as it should."""
        self._beat.stop()
        if self._lock.isLocked():
            with suppress(OSError):
                self._path.unlink(missing_ok=True)
            self._lock.unlock()

    def _note(self) -> None:
        if self._session.release.id != self._release and self._session.dirty and self._lock.isLocked():
            self._release = self._session.release.id
            self._write()

    def _write(self) -> None:
        with suppress(OSError):
            self._path.write_bytes(msgspec.json.encode({"release": self._release, "began": self._began}))

    def _live(self) -> None:
        if self._lock.isLocked():
            with suppress(OSError):
                os.utime(self._path)


def left_behind(folder: Path, desk: Path) -> tuple[Ended, ...]:
    """Return the windows on this desk that ended without having been closed, the last one first; forget them."""
    found = []
    for path in folder.glob(f"{_key(desk)}-*.json"):
        lock = _lock(path)
        if not lock.tryLock(0):  # its window is still there
            continue
        with suppress(OSError, msgspec.DecodeError, ValueError, TypeError, KeyError):
            said = msgspec.json.decode(path.read_bytes())
            at = datetime.fromtimestamp(path.stat().st_mtime)
            found.append(Ended(said["release"], datetime.fromisoformat(said["began"]), at))
        with suppress(OSError):
            path.unlink()
        lock.unlock()
    return tuple(sorted(found, key=lambda one: one.at, reverse=True))


def recovery(
    desk: desks.Desk, ended: tuple[Ended, ...], logs: Path, show: Callable[[Path], object], actions: tuple[Action, ...]
) -> Message | None:
    """Return what to say about windows that ended unexpectedly; None where nothing had been written in any.

    `logs` may hold a report of what went wrong, which `show` opens. Raises DeskError.
    """
    known = tuple(one for one in ended if one.release)
    if not known:
        return None
    text = _tr("PressDesk ended unexpectedly {0}.").format(_when(known[0].at))
    states = (_state(desk, release) for release in dict.fromkeys(one.release for one in known))
    whole, report = " ".join((text, *filter(None, states))), _report(logs, known[0])
    if report is None:
        return Message(whole, actions=actions, lasts=True)
    more = Action(_tr("Show report"), lambda: show(report))
    return Message(whole, remedy=_tr("A report is in {0}.").format(report), actions=(*actions, more), lasts=True)


def _state(desk: desks.Desk, release: str) -> str:
    """Return how a release was recovered; nothing where it never came to the desk, or is in the Trash."""
    stored = desks.find(desk, release)
    if stored is None or stored.trashed:
        return ""
    headline = words(stored.release.headline) or _tr("Untitled")
    return _tr("“{0}” is as you left it {1}.").format(
        headline, _when(stored.edited.astimezone().replace(tzinfo=None), seconds=True)
    )


def _report(logs: Path, ended: Ended) -> Path | None:
    """Return the last report that the window wrote, if it did."""
    with suppress(OSError):
        for path in sorted(logs.glob("*.txt"), reverse=True):
            if ended.began <= datetime.fromtimestamp(path.stat().st_mtime) <= ended.at + NEAR:
                return path
    return None


def _when(at: datetime, *, seconds: bool = False) -> str:
    """Return “at 14:32”, with the day where it was another."""
    here = QLocale()
    form = here.timeFormat(QLocale.FormatType.ShortFormat)
    time = here.toString(at.time(), form.replace("mm", "mm:ss") if seconds else form)  # type: ignore[call-overload]
    if at.date() == date.today():
        return _tr("at {0}").format(time)
    day = here.toString(at.date(), QLocale.FormatType.ShortFormat)  # type: ignore[call-overload]
    return _tr("on {0} at {1}").format(day, time)


def _key(desk: Path) -> str:
    from hashlib import sha256  # here: a start does without OpenSSL

    return sha256(os.fsencode(desk.resolve())).hexdigest()[:16]


def _lock(path: Path) -> QLockFile:
    made = QLockFile(str(path.with_suffix(".lock")))
    made.setStaleLockTime(0)  # only the end of its process makes a lock stale, however old it is
    return made


def _tr(text: str) -> str:
    return QCoreApplication.translate("Endings", text)
