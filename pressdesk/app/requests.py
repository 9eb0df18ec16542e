"""Asking for approval: a mail draft in the folder of exports."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from pressdesk.app.files import make_folder, next_free, valid_name, write_atomic
from pressdesk.model import Office, Person, Quote, Release
from pressdesk.text import address_of, named, reply_by, slug
from pressdesk.web.approval_mail import approval_mail


def write_request(
    release: Release, quotes: tuple[Quote, ...], office: Office, people: Iterable[Person], folder: Path, today: date
) -> Path:
    """Write a mail draft that asks the speaker of `quotes` to approve them, under a free name, and return its path.

    It is addressed as People has it. Raises PressDeskError where the folder refuses.
    """
    speaker = quotes[0].speaker
    data = approval_mail(release, quotes, office, address_of(speaker, people), reply_by(release, today))
    make_folder(folder)
    name = valid_name(" – ".join(part for part in (named(speaker), slug(release)) if part) or "approval", ".eml")
    path = folder / name
    path = next_free(path) if path.exists() else path
    write_atomic(path, data)
    return path
