"""Releases that are kept as patterns for new ones."""

from typing import NamedTuple

from pressdesk.desk.file import Desk
from pressdesk.desk.query import folded
from pressdesk.model import Release, codec

_STARTERS = "SELECT id, name, value FROM starter"
_PUT = """
INSERT INTO starter (id, name, value) VALUES (?, ?, ?)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, value = excluded.value
"""
_REMOVE = "DELETE FROM starter WHERE id = ?"


class Starter(NamedTuple):
    """A pattern: its id, its name in the library, and the release as it was when it was kept."""

    id: str
    name: str
    release: Release


def starters(desk: Desk) -> tuple[Starter, ...]:
    """Return the starters of a desk, by name."""
    found = (Starter(id, name, codec.load(value, Release)) for id, name, value in desk.all(_STARTERS))
    return tuple(sorted(found, key=lambda one: (folded(one.name), one.id)))


def has_starters(desk: Desk) -> bool:
    """Return whether a desk holds any."""
    return desk.one("SELECT 1 FROM starter LIMIT 1") is not None


def save_starter(desk: Desk, starter: Starter) -> None:
    """Keep a starter, in place of the one with its id."""
    with desk.writing() as db:
        db.execute(_PUT, (starter.id, starter.name, codec.dump(starter.release).decode()))


def remove_starter(desk: Desk, id: str) -> None:
    """Take a starter off the desk; releases that were begun from it stay as they are."""
    with desk.writing() as db:
        db.execute(_REMOVE, (id,))
