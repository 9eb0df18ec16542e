"""Releases that are begun from a starter, and starters that are kept of a release."""

from datetime import date

from pressdesk import desk as desks
from pressdesk.app import beginnings
from pressdesk.app.session import Session
from pressdesk.desk import Starter
from pressdesk.model import new_id


def keep_starter(session: Session, name: str) -> Starter:
    """Return the open release as kept under a name, as a pattern for others. Raises DeskError."""
    session.flush_wanted.emit()
    kept = Starter(new_id(), name, session.release)
    desks.save_starter(session.desk, kept)
    session.library_changed.emit()
    return kept


def begin_from(session: Session, starter: Starter) -> str:
    """Store a new draft that is begun from a starter, open it and return its id. Raises DeskError."""
    session.flush()
    names = [person.name for person in desks.people(session.desk)]
    made = beginnings.of_starter(starter.release, date.today(), names, session.office.organization.name)
    desks.save(session.desk, made, None)
    session.open(made.id)
    session.rows_changed.emit()
    return made.id
