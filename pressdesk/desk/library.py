"""Boilerplate with its versions, people and templates."""

import sqlite3
from collections.abc import Iterable
from datetime import datetime

import msgspec

from pressdesk.desk.file import Desk
from pressdesk.desk.query import folded
from pressdesk.desk.releases import COLUMNS, Row, now, row_of
from pressdesk.model import Boilerplate, DeskError, Person, Template, codec

_BOILERPLATES = """
SELECT boilerplate.name, boilerplate.sample, held.value FROM boilerplate
JOIN boilerplate_version held ON held.boilerplate = boilerplate.id AND held.version = boilerplate.version
"""
_STANDING = _BOILERPLATES + "WHERE removed = 0"
_CURRENT = _BOILERPLATES + "WHERE id = ?"
_VERSIONS = """
SELECT boilerplate.name, boilerplate.sample, held.value FROM boilerplate
JOIN boilerplate_version held ON held.boilerplate = boilerplate.id WHERE id = ? ORDER BY held.version DESC
"""
_PUT_BOILERPLATE = """
INSERT INTO boilerplate (id, name, version, sample) VALUES (?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET
    name = excluded.name, version = excluded.version, sample = excluded.sample, removed = 0
"""
_PUT_VERSION = "INSERT INTO boilerplate_version (boilerplate, version, at, value) VALUES (?, ?, ?, ?)"
_TOLD_ANEW = "UPDATE boilerplate_version SET value = ? WHERE boilerplate = ? AND version = ?"
_DATES = "SELECT version, at FROM boilerplate_version WHERE boilerplate = ?"
_REMOVE_BOILERPLATE = "UPDATE boilerplate SET removed = 1 WHERE id = ?"
_USES = f"""
SELECT boilerplate_use.version, {", ".join(f"release.{name}" for name in COLUMNS.split(", "))}
FROM boilerplate_use JOIN release ON release.id = boilerplate_use.release
WHERE boilerplate = ? AND trashed = 0 ORDER BY release.version DESC
"""
_ABOUT = ("owner", "organization", "review_by", "group", "kind")  # of the text, not of one version
_PEOPLE = "SELECT value FROM person"
_PERSON = "SELECT value FROM person WHERE id = ?"
_PUT_PERSON = """
INSERT INTO person (id, name, sample, value) VALUES (?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, sample = excluded.sample, value = excluded.value
"""
_REMOVE_PERSON = "DELETE FROM person WHERE id = ?"
_TEMPLATES = "SELECT id, name, kind, data, file_name, standard, sample FROM template"
_TEMPLATE = _TEMPLATES + " WHERE id = ?"
_PUT_TEMPLATE = """
INSERT INTO template (id, name, kind, data, file_name, standard, sample) VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind, data = excluded.data,
    file_name = excluded.file_name, standard = excluded.standard, sample = excluded.sample
"""
_ONE_DEFAULT = "UPDATE template SET standard = 0 WHERE kind = ? AND id <> ?"
_REMOVE_TEMPLATE = "DELETE FROM template WHERE id = ?"


def boilerplates(desk: Desk) -> tuple[Boilerplate, ...]:
    """Return the current version of each boilerplate, by name."""
    return tuple(sorted(map(_boilerplate, desk.all(_STANDING)), key=lambda kept: (folded(kept.name), kept.id)))


def boilerplate(desk: Desk, id: str, version: int | None = None) -> Boilerplate:
    """Return a boilerplate, the current version or that one, also where it was removed. DeskError if there is none."""
    for kept in boilerplate_versions(desk, id) if version is not None else map(_boilerplate, desk.all(_CURRENT, id)):
        if version in (None, kept.version):
            return kept
    named = f"“{id}”" if version is None else f"“{id}” in version {version}"
    raise DeskError(f"There is no boilerplate {named} on the desk “{desk.name}”", "Choose one from the library.")


def boilerplate_versions(desk: Desk, id: str) -> tuple[Boilerplate, ...]:
    """Return every version of a boilerplate, newest first, each with the name, owner and review date of now."""
    every = tuple(map(_boilerplate, desk.all(_VERSIONS, id)))
    return tuple(msgspec.structs.replace(one, **{name: getattr(every[0], name) for name in _ABOUT}) for one in every)


def boilerplate_dates(desk: Desk, id: str) -> dict[int, datetime]:
    """Return when each version of a boilerplate was kept, aware, in UTC."""
    return {version: datetime.fromisoformat(at) for version, at in desk.all(_DATES, id)}


def save_boilerplate(desk: Desk, boilerplate: Boilerplate) -> Boilerplate:
    """Return the boilerplate as kept: a new version where heading, language or words changed, else only its name,
    owner, review date and the like.

    A removed one stands again. A sample that was changed is a sample no longer.
    """
    with desk.writing() as db:
        return put_boilerplate(db, boilerplate)


def save_boilerplates(desk: Desk, boilerplates: Iterable[Boilerplate]) -> tuple[Boilerplate, ...]:
    """Return several boilerplates as kept, all of them or (DeskError) none."""
    with desk.writing() as db:
        return tuple(put_boilerplate(db, one) for one in boilerplates)


def put_boilerplate(db: sqlite3.Connection, new: Boilerplate) -> Boilerplate:
    """Return the boilerplate as kept, inside a transaction that is open."""
    found = db.execute(_CURRENT, (new.id,)).fetchone()
    old = _boilerplate(found) if found else None
    changed = old is None or old.printed != new.printed
    version = 1 if old is None else old.version + changed
    as_before = old is not None and msgspec.structs.replace(new, version=old.version, sample=old.sample) == old
    kept = msgspec.structs.replace(new, version=version, sample=new.sample and (old is None or as_before))
    db.execute(_PUT_BOILERPLATE, (kept.id, kept.name, kept.version, int(kept.sample)))
    value = codec.dump(kept).decode()
    if changed:
        db.execute(_PUT_VERSION, (kept.id, version, now().isoformat(), value))
    elif not as_before:
        db.execute(_TOLD_ANEW, (value, kept.id, version))
    return kept


def remove_boilerplate(desk: Desk, id: str) -> None:
    """Take a boilerplate out of the library; releases keep its words, and saving it again brings it back."""
    with desk.writing() as db:
        db.execute(_REMOVE_BOILERPLATE, (id,))


def boilerplate_uses(desk: Desk, id: str) -> tuple[tuple[Row, int], ...]:
    """Return the releases on the desk that print a boilerplate, each with the version, last edited first."""
    return tuple((row_of(found), version) for version, *found in desk.all(_USES, id))


def people(desk: Desk) -> tuple[Person, ...]:
    """Return everybody in People, by name."""
    everybody: list[Person] = [codec.load(value, Person) for (value,) in desk.all(_PEOPLE)]
    return tuple(sorted(everybody, key=lambda person: (folded(person.name), person.id)))


def save_person(desk: Desk, person: Person) -> Person:
    """Return the person as kept. A sample that was changed is a sample no longer."""
    with desk.writing() as db:
        return put_person(db, person)


def put_person(db: sqlite3.Connection, person: Person) -> Person:
    """Return the person as kept, inside a transaction that is open."""
    found = db.execute(_PERSON, (person.id,)).fetchone()
    if found and person.sample and codec.load(found[0], Person) != person:
        person = msgspec.structs.replace(person, sample=False)
    db.execute(_PUT_PERSON, (person.id, person.name, int(person.sample), codec.dump(person).decode()))
    return person


def remove_person(desk: Desk, id: str) -> None:
    """Take a person out of People; releases keep the words."""
    with desk.writing() as db:
        db.execute(_REMOVE_PERSON, (id,))


def templates(desk: Desk) -> tuple[Template, ...]:
    """Return the templates, by kind and name."""
    every = map(_template, desk.all(_TEMPLATES))
    return tuple(sorted(every, key=lambda template: (template.kind, folded(template.name), template.id)))


def template(desk: Desk, id: str) -> Template:
    """Return a template. DeskError if there is none."""
    if found := desk.one(_TEMPLATE, id):
        return _template(found)
    raise DeskError(f"There is no template “{id}” on the desk “{desk.name}”", "Choose one under Templates.")


def save_template(desk: Desk, template: Template) -> Template:
    """Return the template as kept, in place of one with its id; a default takes the place of its kind's default."""
    with desk.writing() as db:
        return put_template(db, template)


def put_template(db: sqlite3.Connection, template: Template) -> Template:
    """Return the template as kept, inside a transaction that is open."""
    flags = (int(template.default), int(template.sample))
    values = (template.id, template.name, template.kind, template.data, template.file_name, *flags)
    db.execute(_PUT_TEMPLATE, values)
    if template.default:
        db.execute(_ONE_DEFAULT, (template.kind, template.id))
    return template


def remove_template(desk: Desk, id: str) -> None:
    """Take a template off the desk."""
    with desk.writing() as db:
        db.execute(_REMOVE_TEMPLATE, (id,))


def _boilerplate(found: tuple[str, int, str]) -> Boilerplate:
    name, sample, value = found
    kept: Boilerplate = codec.load(value, Boilerplate)
    return msgspec.structs.replace(kept, name=name, sample=bool(sample))


def _template(found: tuple[str, str, str, bytes, str, int, int]) -> Template:
    id, name, kind, data, file_name, standard, sample = found
    return Template(id, name, kind, data, file_name, bool(standard), bool(sample))  # type: ignore[arg-type]
