"""The release at hand: opened, edited, undone, saved. Everything the window shows of it comes from here."""

import time
from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QObject, Signal

from pressdesk import desk as desks
from pressdesk.app import beginnings, history, messages
from pressdesk.app.conflicts import conflict_words
from pressdesk.app.intake import Imported, Mode, import_release
from pressdesk.model import Asset, DeskError, Image, Kind, Office, Release, is_frozen
from pressdesk.text.merge import Conflict


class Session(QObject):
    """One open release on one desk. There is always one; an untouched new release stays off the desk.

    `version` is the desk's, None where the desk does not hold it; `thrown_away`: another window put it in the Trash.

    changed(Release): the open release has other words than before: an edit, undo, redo or somebody else's change.
    stepped(place, Release): after the `changed` of an undo or redo: where the caret was (None is nowhere), and the
        release before it.
    switched(Release): another release is open now (`changed` does not follow).
    saved(datetime): what is open is on the disk (local time).
    rows_changed(): the list of releases should be read again.
    library_changed(): boilerplate, people or templates changed; whoever changes them emits it.
    office_changed(): the organization or the house style changed; whoever changes them emits it.
    conflict(str): somebody else changed the same words; says where.
    refused(): the words of the open release are frozen, so an edit was not made; editors show again what stands.
    flush_wanted(): editors with changes in hand emit them now, by `edit`.
    """

    changed = Signal(object)
    stepped = Signal(object, object)
    switched = Signal(object)
    saved = Signal(object)
    rows_changed = Signal()
    library_changed = Signal()
    office_changed = Signal()
    conflict = Signal(str)
    refused = Signal()
    flush_wanted = Signal()

    def __init__(self, desk: desks.Desk, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self.desk = desk
        self._clock = clock
        self.pictures: dict[str, Asset] = {}  # by hash, so that they are not read again
        self._offices: dict[frozenset[str], Office] = {}  # at most one, that of the pictures used now
        self.office_changed.connect(self._offices.clear)
        self._histories: dict[str, history.History] = {}
        self._stored = beginnings.blank("release", desks.office(desk).house, date.today())
        self.history = history.start(self._stored)
        self.version: int | None = None
        self.thrown_away = False  # in another window, and told
        self._reason = ""

    @property
    def release(self) -> Release:
        """The open release as it is now."""
        return self.history.now

    @property
    def dirty(self) -> bool:
        """Whether there are changes that are not on the desk."""
        return self.release is not self._stored and self.release != self._stored

    @property
    def office(self) -> Office:
        """The organization, the house style and the pictures that the open release uses."""
        used = frozenset(block.asset for block in self.release.body if isinstance(block, Image))
        if used not in self._offices:
            self._offices.clear()
            self._offices[used] = made = desks.office(self.desk, self.release, self.pictures)
            self.pictures = dict(made.images)
        return self._offices[used]

    def edit(self, release: Release, key: str = "", change: history.Change = history.NAMELESS) -> None:
        """Make `release` the present.

        Without a `key` it is an undo step of its own: a command, a paste, a replacement, however many fields it
        changes. Edits with one key that follow each other within a second are one step; typing takes a new key at
        every word (see `ui.strokes`). `change` names the step for the Edit menu, translated, and says where the caret
        was and is. Before a command reads `release` it emits `flush_wanted`, so that words in hand are a step before
        it. Inside an editor use `with editor.step(name):` instead; it does all that.
        """
        if release.id != self.release.id:
            raise ValueError(f"an edit of {release.id} while {self.release.id} is open")
        if is_frozen(self.release):
            self.refused.emit()
            return
        self._move(self.history.edit(release, key, self._clock(), change))

    def undo(self) -> None:
        """Go one step back, if there is one."""
        self.flush_wanted.emit()
        if change := self.history.undo_change:
            self._step(self.history.undo(), change.before)

    def redo(self) -> None:
        """Go one step forward, if there is one."""
        self.flush_wanted.emit()
        if change := self.history.redo_change:
            self._step(self.history.redo(), change.after)

    def open(self, release_id: str) -> None:
        """Open a release of the desk, after saving the one that is open. Raises DeskError; then nothing changes."""
        self.flush()
        if release_id == self.release.id:
            return
        stored = desks.load(self.desk, release_id)
        self._show(stored.release, stored.version)

    def new(self, kind: Kind, language: str | None = None) -> str:
        """Open a new release with the house's defaults and return its id; its first edit brings it to the desk."""
        self.flush()
        self._show(beginnings.blank(kind, self.office.house, date.today(), language), None)
        return self.release.id

    def duplicate(self, release_id: str) -> str:
        """Store a copy as a draft, open it and return its id."""
        self.flush()
        here = release_id == self.release.id
        known = self.release if here else desks.load(self.desk, release_id).release
        names = [person.name for person in desks.people(self.desk)]
        copy = beginnings.begun_from(known, names, self.office.organization.name)
        desks.save(self.desk, copy, None)
        self.open(copy.id)
        self.rows_changed.emit()
        return copy.id

    def import_file(self, data: bytes, mode: Mode = "ask") -> Imported:
        """Store the release in a `.pressrelease` file's bytes (see `import_release`) and open it.

        Where the answer is not `stored`, the desk holds the same id: ask, then import as a revision or a copy.
        """
        self.flush()
        imported = import_release(self.desk, data, mode)
        if imported.stored and imported.release.id == self.release.id:
            stored = desks.load(self.desk, imported.release.id)
            self._stored, self.version, self.thrown_away = stored.release, stored.version, False
            self._move(self.history.edit(stored.release))
            self.rows_changed.emit()
        elif imported.stored:
            self.open(imported.release.id)
            self.rows_changed.emit()
        return imported

    def keep_version(self, reason: str = "kept") -> None:
        """Save and begin a new revision, so that the release as it is now stays in the history."""
        self.flush_wanted.emit()
        self.save(reason)

    def flush(self) -> None:
        """Ask the editors for what they have in hand and save it. Raises DeskError; the words stay in hand."""
        self.flush_wanted.emit()
        self.save()

    def save(self, reason: str = "") -> None:
        """Write the changes; a `reason` begins a new revision. Raises DeskError; the words stay in hand."""
        if not self.dirty and (self.version is None or not reason):
            return
        before, mine = self._stored, self.release
        reason = reason or ("stage" if mine.stage != before.stage else self._reason)
        saved = desks.save(self.desk, mine, self.version, new_revision=reason)
        listed = reason or self.version is None or _listed(before) != _listed(saved.release)
        self.take(saved.release, saved.version, saved.conflicts)
        self._reason = ""
        self.saved.emit(datetime.now())
        if saved.refused is not None:
            keep_copy(self, saved.refused)
        if listed or saved.restored:
            self.rows_changed.emit()

    def keep_here(self) -> None:
        """Put the open release back on the desk as it is, wherever another window has thrown it. Raises DeskError."""
        self.flush_wanted.emit()
        saved = desks.save(self.desk, self.release, self.version)
        self.take(saved.release, saved.version, saved.conflicts)
        self.saved.emit(datetime.now())
        self.rows_changed.emit()

    def take(self, release: Release, version: int, conflicts: tuple[Conflict, ...] = ()) -> None:
        """Take over what the desk holds of the open release now; undo does not take it back, conflicts are told."""
        self._stored, self.version, self.thrown_away = release, version, False
        self._move(history.start(release) if is_frozen(release) else self.history.bring(release))
        for conflict in conflicts:
            text = conflict_words(conflict)
            self.conflict.emit(text)
            messages.show(text, "warning", lasts=True)  # told while another release opens, too

    def _step(self, to: history.History, place: object) -> None:
        was = self.release
        self._move(to)
        self.stepped.emit(place, was)

    def _move(self, to: history.History) -> None:
        if to is not self.history:
            self.history = to
            self.changed.emit(to.now)

    def _show(self, release: Release, version: int | None) -> None:
        if self.version is not None:
            self._histories[self.release.id] = self.history
        self._stored, self.version, self.thrown_away = release, version, False
        self._reason = "opened" if version is not None else ""
        known = history.start(release) if is_frozen(release) else self._histories.get(release.id)
        self.history = (known or history.start(release)).bring(release)
        self.switched.emit(release)


def trash(session: Session, release_id: str) -> None:
    """Move a release to the Trash; where it is the open one, the newest of the others opens. Raises DeskError."""
    session.flush()
    here = release_id == session.release.id
    if not here or session.version is not None:
        desks.trash(session.desk, release_id)
    if here:
        resume(session)
    session.rows_changed.emit()


def restore(session: Session, release_id: str) -> None:
    """Take a release back from the Trash. Raises DeskError."""
    desks.restore(session.desk, release_id)
    session.rows_changed.emit()


def resume(session: Session, last: str | None = None) -> None:
    """Open the release `last`, or the newest of the desk, or a new one. One that cannot be read is told and passed."""
    known = [row.id for row in desks.rows(session.desk)]
    session.flush()
    for release_id in sorted(known, key=lambda one: one != last):
        try:
            session.open(release_id)
            return
        except DeskError as error:
            messages.show_error(error)
    session.new("release")


def keep_copy(session: Session, typed: Release) -> None:
    """Keep as a draft of its own what was typed while another window issued the release, and say so."""
    copy = beginnings.copy_of(typed)
    desks.save(session.desk, copy, None)
    told = _tr("This release was issued in another window while you typed; its words stand as they were sent.")
    open_it = messages.Action(_tr("Open"), lambda: _open(session, copy.id))
    session.conflict.emit(told)
    messages.show(told, "warning", _tr("What you typed is kept as a draft."), (open_it,), lasts=True)
    session.rows_changed.emit()


def _open(session: Session, release_id: str) -> None:
    try:
        session.open(release_id)
    except DeskError as error:
        messages.show_error(error)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Session", text)


def _listed(release: Release) -> tuple[object, ...]:
    """Return what the list of releases shows of one."""
    return (release.headline, release.stage, release.kind, release.language, release.timing, release.release_date)
