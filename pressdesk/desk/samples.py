"""What a new desk holds so that the first window is never empty, and how it goes again."""

import sqlite3
from collections.abc import Iterable

import msgspec

from pressdesk.desk.file import Desk
from pressdesk.desk.library import put_boilerplate, put_person, put_template
from pressdesk.desk.office import organization_in, put_organization, put_setting
from pressdesk.desk.releases import remove
from pressdesk.desk.saving import create
from pressdesk.model import Boilerplate, Organization, Person, Release, Template, codec

_SAMPLE_ORGANIZATION = "sample organization"
_HERE = "SELECT 1 FROM release WHERE id = ?"
_ANY = """
SELECT 1 FROM release WHERE sample = 1 UNION ALL SELECT 1 FROM person WHERE sample = 1
UNION ALL SELECT 1 FROM boilerplate WHERE sample = 1 AND removed = 0
UNION ALL SELECT 1 FROM template WHERE sample = 1 LIMIT 1
"""
_UNTOUCHED = """
SELECT id FROM release JOIN revision ON revision.version = release.version
WHERE sample = 1 AND revision.reason = 'new' AND revision.begun = revision.at
"""
_TRASH_REST = "UPDATE release SET trashed = 1, sample = 0 WHERE sample = 1"
_REMOVE = (
    "UPDATE boilerplate SET removed = 1, sample = 0 WHERE sample = 1",
    "DELETE FROM person WHERE sample = 1",
    "DELETE FROM template WHERE sample = 1",
)
_SETTING = "SELECT value FROM setting WHERE name = ?"
_UNSET = "DELETE FROM setting WHERE name = ?"


def add_samples(
    desk: Desk,
    releases: Iterable[Release] = (),
    boilerplates: Iterable[Boilerplate] = (),
    people: Iterable[Person] = (),
    organization: Organization | None = None,
    templates: Iterable[Template] = (),
) -> None:
    """Put samples on the desk, in one piece: releases, boilerplate and people are marked, templates only as they say.

    What is there already is left as it is; the first release given is listed first.
    """
    with desk.writing() as db:
        for release in reversed(tuple(releases)):
            if not db.execute(_HERE, (release.id,)).fetchone():
                create(db, release, "new", sample=True)
        for kept in boilerplates:
            put_boilerplate(db, msgspec.structs.replace(kept, sample=True))
        for person in people:
            put_person(db, msgspec.structs.replace(person, sample=True))
        for template in templates:
            put_template(db, template)
        if organization is not None and organization_in(db) == Organization():
            put_organization(db, organization)
            put_setting(db, _SAMPLE_ORGANIZATION, codec.dump(organization).decode())


def has_samples(desk: Desk) -> bool:
    """Return whether anything on the desk is still marked as a sample."""
    return desk.one(_ANY) is not None


def remove_samples(desk: Desk) -> None:
    """Take the samples off the desk, in one piece. A release somebody has worked on goes to the trash, not away."""
    with desk.writing() as db:
        for (id,) in db.execute(_UNTOUCHED).fetchall():
            remove(db, id)
        db.execute(_TRASH_REST)
        for statement in _REMOVE:
            db.execute(statement)
        _remove_organization(db)


def _remove_organization(db: sqlite3.Connection) -> None:
    """Take the sample organization away where nobody has changed it."""
    found = db.execute(_SETTING, (_SAMPLE_ORGANIZATION,)).fetchone()
    if found and codec.load(found[0], Organization) == organization_in(db):
        put_organization(db, Organization())
    db.execute(_UNSET, (_SAMPLE_ORGANIZATION,))
