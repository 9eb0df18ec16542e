"""Names and titles of people in all releases of a desk: each against People, and all against one another."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from pressdesk.checks import people, people_titles
from pressdesk.checks.checking import finding_of, left
from pressdesk.checks.rule import Match, Rule, Whole
from pressdesk.model import HouseStyle, Person, Release
from pressdesk.text.naming import name_parts
from pressdesk.text.passages import Passage, Told, every_passage

_RULES: Final = (*people.RULES, *people_titles.RULES)
ACROSS: Final = Rule(
    "people-other-releases",
    "people",
    "warning",
    "House practice",
    "“{0}” is “{1}” in other releases.",
    "Write the name one way.",
    exact=False,
)


def on_people(whole: Whole) -> tuple[Told, ...]:
    """Return names that are spelt two ways and titles that are not those in People, less what somebody left."""
    release, house = whole.release, whole.office.house
    told = [
        Told(passage, finding_of(rule, passage.text, match, house))
        for rule in _RULES
        if rule.facts is not None and rule.holds_for(release.language, house)
        for passage, match in rule.facts(whole)
    ]
    return left(told, release.ignored)


def namings(release: Release) -> tuple[Passage, ...]:
    """Return the names of speakers and contacts, each where it stands."""
    return tuple(one for one in every_passage(release) if one.field in ("speaker", "contacts") and one.part == 0)


def across(places: Iterable[tuple[str, Passage]], known: tuple[Person, ...]) -> Iterator[tuple[str, Told]]:
    """Yield names that are nearly those of somebody in more releases, or in an earlier one; each with its release.

    `places` are those of all releases, by id, newest first. Those in People are right, or told without this.
    """
    places = tuple(places)
    written = people.known(known)
    names = people.names_of(passage.text for _release, passage in places)
    once = {(release, name_parts(passage.text)) for release, passage in places}
    times = Counter(parts for _release, parts in once)
    order = {name_parts(passage.text): n for n, (_release, passage) in enumerate(places)}  # the earliest has the last
    for release, passage in places:
        parts = name_parts(passage.text)
        right = names.like(parts) if parts else None
        if right is None or parts in written.written or written.like(parts):
            continue
        other = name_parts(right)
        if (times[parts], order[parts]) < (times[other], order[other]):
            match = Match(0, len(passage.text), perhaps=(right,), said=(passage.text, right))
            yield release, Told(passage, finding_of(ACROSS, passage.text, match, HouseStyle()))
