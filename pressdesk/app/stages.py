"""A release from draft to issued and beyond: who moves it, what is kept, and what becomes of the one it corrects."""

import getpass
from datetime import date, datetime

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from pressdesk import desk as desks
from pressdesk.app import beginnings, messages
from pressdesk.app.history import Change
from pressdesk.app.session import Session
from pressdesk.app.settings import Settings
from pressdesk.model import NEXT, Move, PressDeskError, Release, Stage, is_frozen, moved, new_id
from pressdesk.text import label
from pressdesk.text.correction import NoticeError, with_notice, withdrawal_notice

NAME = "name"  # under which the settings keep who sits here


def who(settings: Settings) -> str:
    """Return the name of the person who sits here: as given, else the system's."""
    kept = settings.get(NAME)
    if isinstance(kept, str) and kept.strip():
        return kept.strip()
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def remember(settings: Settings, name: str) -> None:
    """Keep the name of the person who sits here. Raises PressDeskError where the settings cannot be written."""
    if name.strip() and name.strip() != who(settings):
        settings.set(NAME, name.strip())


def now() -> str:
    """Return the time, to the second, with the offset of this computer's zone."""
    return datetime.now().astimezone().isoformat(timespec="seconds")


def step(session: Session, stage: Stage, by: str) -> None:
    """Move the open release between draft, review and approved, as a step that undo takes back."""
    session.flush_wanted.emit()
    made = moved(session.release, Move(stage, by, now()))
    session.edit(made, change=Change(QCoreApplication.translate("Steps", "stage")))
    session.save()


def issued(release: Release, by: str) -> Release:
    """Return the release as it goes out."""
    return moved(release, Move("issued", by, now()))


def issue(session: Session, release: Release, files: tuple[desks.SentFile, ...]) -> None:
    """Freeze the words of the open release, made ready by `issued`, and keep the files in which they went out.

    The release that it corrects or withdraws becomes corrected or withdrawn. Raises DeskError; then it is as before.
    """
    _put(session, release, files)
    by = release.moves[-1].by
    if release.withdraws:
        _follow(session, release.withdraws, Move("withdrawn", by, now()))
    elif release.corrects:
        _follow(session, release.corrects, Move("corrected", by, now()))


def take_back(session: Session, by: str, reason: str) -> None:
    """Make an issued release approved again; what it corrected or withdrew stands as issued again. Raises DeskError."""
    session.flush()
    release = session.release
    _put(session, moved(release, Move("approved", by, now(), reason)))
    if linked := release.withdraws or release.corrects:
        _follow(session, linked, Move("issued", by, now(), reason))


def correct(session: Session) -> str:
    """Open a draft with the words of the open release, linked to it, in which they are put right. Raises DeskError."""
    session.flush()
    before = session.release
    return _begin(
        session,
        replace(
            beginnings.copy_of(before),
            kind="correction",
            label=label("correction", before.language),
            release_date=date.today(),
            based_on=None,
            carried=(),
            body=before.body,  # what was approved in these words is so still
            corrects=before.id,
            withdraws=None,
        ),
    )


def withdraw(session: Session, reason: str) -> str:
    """Open a draft that withdraws the open release for this reason. Raises DeskError."""
    session.flush()
    before = session.release
    headline, body = withdrawal_notice(before, reason, session.office.house)
    return _begin(
        session,
        Release(
            new_id(),
            kind="correction",
            label=label("correction", before.language),
            language=before.language,
            release_date=date.today(),
            headline=headline,
            dateline=before.dateline,
            body=body,
            end_mark=before.end_mark,
            contacts=before.contacts,
            withdraws=before.id,
        ),
    )


def write_notice(session: Session) -> None:
    """Put what differs from the issued words at the head of the open correction, as one step.

    Raises PressDeskError where nothing differs, or the release is no correction.
    """
    session.flush_wanted.emit()
    release = session.release
    if release.corrects is None:
        raise PressDeskError("This release corrects no other.", "Open the release that was issued, then correct it.")
    before = desks.load(session.desk, release.corrects).release
    try:
        made = with_notice(before, release, session.office.house)
    except NoticeError:
        raise PressDeskError(
            "The words do not differ from those that were issued.", "Change the words that were wrong first."
        ) from None
    session.edit(made, change=Change(QCoreApplication.translate("Steps", "notice")))


def _put(session: Session, release: Release, files: tuple[desks.SentFile, ...] = ()) -> None:
    """Put the open release on the desk at another stage, at once; undo ends there."""
    reason = "issued" if release.stage == "issued" else "stage"
    saved = desks.save(session.desk, release, session.version, new_revision=reason, sent=files)
    session.take(saved.release, saved.version, saved.conflicts)
    session.saved.emit(datetime.now())
    session.rows_changed.emit()


def _begin(session: Session, release: Release) -> str:
    desks.save(session.desk, release, None)
    session.open(release.id)
    session.rows_changed.emit()
    return release.id


def _follow(session: Session, release_id: str, move: Move) -> None:
    """Move the release that the open one corrects or withdraws, or say why that cannot be: the open one has moved."""
    try:
        _move_linked(session, release_id, move)
    except PressDeskError as error:
        messages.show_error(error)


def _move_linked(session: Session, release_id: str, move: Move) -> None:
    """Move a release that is not open; one that is gone, or elsewhere by now, stays."""
    found = desks.find(session.desk, release_id)
    if found is None or found.trashed or not is_frozen(found.release) or move.stage not in NEXT[found.release.stage]:
        return
    desks.save(session.desk, moved(found.release, move), found.version, new_revision="stage")
    session.rows_changed.emit()
