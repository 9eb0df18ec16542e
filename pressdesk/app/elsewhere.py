"""What other windows do on the same desk while a release is open here."""

from PySide6.QtCore import QCoreApplication

from pressdesk import desk as desks
from pressdesk.app import messages
from pressdesk.app.session import Session
from pressdesk.model import PressDeskError, words


def catch_up(session: Session) -> None:
    """Show what another window has changed on this desk; changes to the open release are merged.

    A release thrown away there stays open here, and that is said. Raises DeskError where the desk cannot be read.
    """
    session.flush_wanted.emit()
    session.office_changed.emit()
    session.library_changed.emit()
    session.rows_changed.emit()
    if session.version is None:
        return
    stored = desks.find(session.desk, session.release.id)
    if stored is None:
        session.version = None
        _tell(session, _tr("“{0}” was deleted in another window."))
        return
    if session.dirty and (stored.trashed or stored.version != session.version):
        session.save()  # the desk merges what both have changed, and takes it out of the Trash
        return
    told = session.thrown_away
    if stored.version != session.version:
        session.take(stored.release, stored.version)
    session.thrown_away = stored.trashed
    if stored.trashed and not told:
        _tell(session, _tr("“{0}” was moved to the Trash in another window."))


def _tell(session: Session, text: str) -> None:
    keep = messages.Action(_tr("Keep it"), lambda: _keep(session, session.release.id))
    remedy = _tr("It is still open here and comes back when you change it.")
    messages.show(text.format(words(session.release.headline) or _tr("Untitled")), "warning", remedy, (keep,))


def _keep(session: Session, release_id: str) -> None:
    try:
        if session.release.id == release_id:
            session.keep_here()
    except PressDeskError as error:
        messages.show_error(error)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Elsewhere", text)
