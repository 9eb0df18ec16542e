"""Places of a template for which a release has no words: they stay empty, and whoever exports is told."""

from functools import lru_cache

from PySide6.QtCore import QT_TRANSLATE_NOOP

from pressdesk import word
from pressdesk.model import Office, Organization, Release, Template

HEADLINE = str(QT_TRANSLATE_NOOP("Export", "The template has a place for a headline, and the release has none."))
DATE = str(QT_TRANSLATE_NOOP("Export", "The template has a place for the release date, and the release has none."))
DATELINE = str(QT_TRANSLATE_NOOP("Export", "The template has a place for a dateline, and the release has none."))
CONTACTS = str(QT_TRANSLATE_NOOP("Export", "The template has a place for contacts, and the release has none."))
BOILERPLATES = str(QT_TRANSLATE_NOOP("Export", "The template has a place for boilerplate, and the release has none."))
ORGANIZATION = str(
    QT_TRANSLATE_NOOP(
        "Export", "The template has places for the organization that stay empty: see the Organization page."
    )
)


def unfilled(template: Template, release: Release, office: Office) -> tuple[str, ...]:
    """Return what a Word template has a place for and the release has not, one sentence each.

    Parts that many releases do without (a label, a subheadline, notes) are left out, and all of an organization of
    which nothing is known.
    """
    fields, organization = _fields(template.data, template.name), office.organization
    known = organization != Organization()
    empty = {
        "headline": (HEADLINE, not release.headline),
        "release_date": (DATE, release.release_date is None),
        "dateline": (DATELINE, release.dateline is None),
        "contacts": (CONTACTS, not release.contacts),
        "boilerplates": (BOILERPLATES, not release.boilerplates),
        "organization.name": (ORGANIZATION, known and not organization.name),
        "organization.address": (ORGANIZATION, known and not organization.address),
        "organization.web": (ORGANIZATION, known and not organization.web),
    }
    return tuple(dict.fromkeys(note for field, (note, is_empty) in empty.items() if is_empty and field in fields))


@lru_cache(maxsize=16)
def _fields(data: bytes, name: str) -> frozenset[str]:
    """Return the fields of a template; of what repeats, the collection."""
    named = (one.field for one in word.inspect(data, name).fields)
    return frozenset(field if field.startswith("organization.") else field.partition(".")[0] for field in named)
