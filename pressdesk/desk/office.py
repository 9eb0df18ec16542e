"""What a writer needs besides the release: organization, house style, pictures; and the desk's small settings."""

import sqlite3
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from pressdesk.desk.file import Desk
from pressdesk.model import Asset, HouseStyle, Image, Office, Organization, Release, codec


class Counts(NamedTuple):
    """How many of each the desk holds."""

    boilerplates: int
    people: int
    templates: int
    trashed: int


_SETTING = "SELECT value FROM setting WHERE name = ?"
_PUT_SETTING = """
INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value
"""
_IMAGE = "SELECT type, data FROM image WHERE hash = ?"
_PUT_IMAGE = "INSERT INTO image (hash, type, data) VALUES (?, ?, ?) ON CONFLICT (hash) DO NOTHING"
_COUNTS = """
SELECT (SELECT count(*) FROM boilerplate WHERE removed = 0), (SELECT count(*) FROM person),
    (SELECT count(*) FROM template), (SELECT count(*) FROM release WHERE trashed = 1)
"""
_NONE: Mapping[str, Asset] = MappingProxyType({})
_ORGANIZATION, _HOUSE, _WORDS = "organization", "house style", "dictionary"


def add_image(desk: Desk, asset: Asset) -> str:
    """Return the hash of a picture, now on the desk."""
    with desk.writing() as db:
        db.execute(_PUT_IMAGE, (asset.hash, asset.type, asset.data))
    return asset.hash


def image(desk: Desk, hash: str) -> Asset | None:
    """Return the picture with this hash, or None."""
    found = desk.one(_IMAGE, hash)
    return Asset(*found) if found else None


def office(desk: Desk, release: Release | None = None, at_hand: Mapping[str, Asset] = _NONE) -> Office:
    """Return the organization with its logo, the house style, and the pictures that `release` uses.

    Those `at_hand`, by hash, are not read again.
    """
    organization = _organization(setting(desk, _ORGANIZATION))
    kept = setting(desk, _HOUSE)
    house: HouseStyle = codec.load(kept, HouseStyle) if kept else HouseStyle()
    used = [block.asset for block in release.body if isinstance(block, Image)] if release else []
    wanted = {organization.logo, *used} - {""}
    pictures = ((hash, at_hand.get(hash) or image(desk, hash)) for hash in wanted)
    return Office(organization, house, tuple((hash, found) for hash, found in pictures if found))


def save_organization(desk: Desk, organization: Organization) -> None:
    """Keep the organization."""
    with desk.writing() as db:
        put_organization(db, organization)


def put_organization(db: sqlite3.Connection, organization: Organization) -> None:
    """Keep the organization, inside a transaction that is open."""
    put_setting(db, _ORGANIZATION, codec.dump(organization).decode())


def organization_in(db: sqlite3.Connection) -> Organization:
    """Return the organization, inside a transaction that is open."""
    found = db.execute(_SETTING, (_ORGANIZATION,)).fetchone()
    return _organization(found and found[0])


def save_house(desk: Desk, house: HouseStyle) -> None:
    """Keep the house style."""
    set_setting(desk, _HOUSE, codec.dump(house).decode())


def setting(desk: Desk, key: str) -> str | None:
    """Return a small fact the desk keeps under `key`, or None."""
    found = desk.one(_SETTING, key)
    return found[0] if found else None


def set_setting(desk: Desk, key: str, value: str) -> None:
    """Keep a small fact under `key`."""
    with desk.writing() as db:
        put_setting(db, key, value)


def put_setting(db: sqlite3.Connection, key: str, value: str) -> None:
    """Keep a small fact under `key`, inside a transaction that is open."""
    db.execute(_PUT_SETTING, (key, value))


def shared_words(desk: Desk) -> str:
    """Return the words that everyone on this desk may use, one a line."""
    return setting(desk, _WORDS) or ""


def change_shared_words(desk: Desk, change: Callable[[str], str]) -> None:
    """Keep what `change` makes of the words that everyone on this desk may use; nobody else's are lost meanwhile."""
    with desk.writing() as db:
        found = db.execute(_SETTING, (_WORDS,)).fetchone()
        put_setting(db, _WORDS, change(found[0] if found else ""))


def counts(desk: Desk) -> Counts:
    """Return how much the library and the trash hold."""
    return Counts(*desk.one(_COUNTS))


def _organization(kept: str | None) -> Organization:
    organization: Organization = codec.load(kept, Organization) if kept else Organization()
    return organization
