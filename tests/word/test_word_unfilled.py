"""Whoever exports is told of the places of a template that stay empty."""

import pytest
from build import contact, p, release
from wordfile import docx, para

from pressdesk.app.render import Means, render
from pressdesk.app.unfilled import CONTACTS, DATELINE, HEADLINE, ORGANIZATION
from pressdesk.model import Office, Organization, Release, Template

OFFICE = Office(Organization("Harbor Trust"))
WHOLE = release(p("We sail."), place="Portland", contacts=(contact("Ana Ruiz"),))


def notes(*places: str, of: Release = WHOLE) -> tuple[str, ...]:
    data = docx(*(para(f"{{{{ {place} }}}}") for place in (*places, "body")))
    return render(of, "docx", OFFICE, Means(word=Template("t", "Letter", "word", data))).notes


@pytest.mark.parametrize(
    ("place", "of", "note"),
    [
        ("headline", release(p("We sail."), headline=""), HEADLINE),
        ("dateline", release(p("We sail.")), DATELINE),
        ("contacts", release(p("We sail.")), CONTACTS),
        ("organization.address", WHOLE, ORGANIZATION),
    ],
)
def test_a_place_that_stays_empty_is_told(place: str, of: Release, note: str) -> None:
    assert note in notes(place, of=of)


def test_a_full_template_has_nothing_to_tell() -> None:
    assert notes("headline", "dateline", "contacts", "organization.name", "label", "subheadlines") == ()
