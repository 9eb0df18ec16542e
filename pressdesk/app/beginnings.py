"""What a release holds before the first word is typed, by kind and language."""

from collections.abc import Iterable
from datetime import date

from msgspec.structs import replace

from pressdesk.model import Body, Detail, HouseStyle, Kind, NoStatus, Quote, Release, new_id
from pressdesk.text import label
from pressdesk.text.carry import inherited

DETAILS = ("who", "what", "when", "where", "why")
LABELS: dict[Kind, str] = {"advisory": "advisory", "correction": "correction"}


def blank(kind: Kind, house: HouseStyle, today: date, language: str | None = None) -> Release:
    """Return a new release of this kind with what the house sets: language, date, end mark; an advisory's details.

    It has no status line: most releases carry none, and a wrong one is worse than none.
    """
    language = language or house.language
    return Release(
        new_id(),
        kind=kind,
        label=label(LABELS[kind], language) if kind in LABELS else "",
        language=language,
        release_date=today,
        body=tuple(Detail(label(name, language)) for name in DETAILS) if kind == "advisory" else (),
        end_mark=house.end_mark,
    )


def copy_of(release: Release) -> Release:
    """Return a draft with the same words under a new id, based on `release`; nobody has approved its quotes yet."""
    return replace(release, id=new_id(), based_on=release.id, stage="draft", moves=(), body=_unapproved(release.body))


def begun_from(release: Release, names: Iterable[str], own: str) -> Release:
    """Return a copy for another occasion, with all that it takes over marked to be changed or confirmed.

    `names` are those of People, `own` is that of the organization.
    """
    return replace(copy_of(release), carried=inherited(release, names, own))


def of_starter(pattern: Release, today: date, names: Iterable[str], own: str) -> Release:
    """Return a draft of today with the words of a pattern: without status line, belonging to no other release."""
    made = replace(copy_of(pattern), based_on=None, corrects=None, translation_of=None)
    marked = inherited(replace(made, release_date=None, timing=NoStatus()), names, own)
    return replace(made, release_date=today, timing=NoStatus(), carried=marked)


def _unapproved(body: Body) -> Body:
    return tuple(replace(block, approval=None) if isinstance(block, Quote) else block for block in body)
