"""The texts of a release that are checked, and the names in it that are known."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from pressdesk.model import (
    Block,
    Detail,
    Image,
    ListBlock,
    NoteBlock,
    Office,
    Paragraph,
    Person,
    Quote,
    Release,
    Subheading,
    Table,
    Text,
    plain,
    words,
)


class Passage(NamedTuple):
    """One text of a release: the `part`-th of the `block`-th block of a field (`body`, `boilerplates`, `notes`,
    `subheadlines`, `headline`). A quote's lead-in and a boilerplate's heading are their first parts; a table's parts
    are its cells, row by row, then its caption; a picture's its caption, its credit and its alternative text.
    `spoken`: these are somebody's own words."""

    field: str
    block: int
    part: int
    text: str
    spoken: bool = False


def passages(release: Release) -> tuple[Passage, ...]:
    """Return every text of a release that is checked, in the order of the form; empty ones without."""
    return tuple(one for one in _all(release) if one.text.strip())


def _all(release: Release) -> Iterator[Passage]:
    yield Passage("headline", 0, 0, words(release.headline))
    for n, line in enumerate(release.subheadlines):
        yield Passage("subheadlines", n, 0, words(line))
    yield from _of_blocks("body", release.body)
    for n, use in enumerate(release.boilerplates):
        for part, text in enumerate((use.heading, *map(words, use.paragraphs))):
            yield Passage("boilerplates", n, part, text)
    yield from _of_blocks("notes", release.notes)


def _of_blocks(field: str, blocks: Iterable[Block | NoteBlock]) -> Iterator[Passage]:
    for n, block in enumerate(blocks):
        for part, (text, spoken) in enumerate(texts_of(block)):
            yield Passage(field, n, part, words(text), spoken)


def texts_of(block: Block | NoteBlock) -> Iterator[tuple[Text, bool]]:
    """Yield the text of each part of a block, and whether it is spoken."""
    match block:
        case Paragraph() | Subheading():
            yield block.text, False
        case ListBlock():
            yield from ((item, False) for item in block.items)
        case Quote():
            if block.lead_in is not None:
                yield block.lead_in, False
            yield from ((text, True) for text in block.paragraphs)
        case Detail():
            yield from ((text, False) for text in block.paragraphs)
        case Table():
            yield from ((cell, False) for row in (block.header, *block.rows) for cell in row)
            yield block.caption, False
        case Image():
            yield from ((text, False) for text in (block.caption, (), plain(block.alt)))  # a credit is names


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
