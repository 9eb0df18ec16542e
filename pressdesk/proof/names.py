"""The names in a release that no checker of spelling need know."""

from collections.abc import Iterable, Iterator

from pressdesk.model import Office, Person, Quote, Release


def names_in(release: Release, office: Office, people: Iterable[Person]) -> Iterator[str]:
    """Yield the names that are no spelling mistakes in a release: of People, the organization, places, speakers and
    contacts."""
    yield office.organization.name
    yield office.organization.address
    for person in people:
        yield from (person.name, person.organization)
    if release.dateline is not None:
        yield from (release.dateline.place, release.dateline.region, release.dateline.as_written or "")
    for contact in release.contacts:
        yield from (contact.name, contact.organization)
    for block in release.body:
        if isinstance(block, Quote) and block.speaker is not None:
            yield from (block.speaker.name, block.speaker.organization)
