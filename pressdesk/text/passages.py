"""The texts of a release, each with its place: what spelling reads, and what all checks read."""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from pressdesk.model import (
    Block,
    Detail,
    Finding,
    Image,
    ListBlock,
    NoteBlock,
    Paragraph,
    Quote,
    Release,
    Subheading,
    Table,
    Text,
    plain,
    words,
)
from pressdesk.text.once import once

CONTACT_PARTS: Final = ("name", "title", "organization", "phone", "email", "hours")
SPEAKER_PARTS: Final = ("name", "title", "organization")
DATELINE_PARTS: Final = ("place", "region", "as_written")


class Passage(NamedTuple):
    """One text of a release: the `part`-th of the `block`-th block of a field (`body`, `boilerplates`, `notes`,
    `subheadlines`, `headline`). A quote's lead-in and a boilerplate's heading are their first parts; a table's parts
    are its cells, row by row, then its caption; a picture's its caption, its credit and its alternative text.
    `spoken`: these are somebody's own words.

    Beside these, for checks: `label`, `dateline` (DATELINE_PARTS), `speaker` and `detail` (who speaks the block of the
    body, part by SPEAKER_PARTS; its label), `credit` of a picture, `contacts` (CONTACT_PARTS), `end_mark`; and without
    words `timing`, `release_date` and `release`, for what is missing there."""

    field: str
    block: int
    part: int
    text: str
    spoken: bool = False


class Told(NamedTuple):
    """A finding and the text of the release it is in."""

    passage: Passage
    finding: Finding


WHOLE: Final = Passage("release", 0, 0, "")


@once
def every_passage(release: Release) -> tuple[Passage, ...]:
    """Return every text of a release that is printed, in the order of the form; empty ones without."""
    return tuple(one for one in _with_all(release) if one.text.strip())


def _with_all(release: Release) -> Iterator[Passage]:
    yield Passage("label", 0, 0, release.label)
    line = release.dateline
    if line is not None:
        for part, name in enumerate(DATELINE_PARTS):
            yield Passage("dateline", 0, part, getattr(line, name) or "")
    for one in _all(release):
        if one.part == 0 and one.field == "body":
            yield from _about(one.block, release.body[one.block])
        yield one
    for n, contact in enumerate(release.contacts):
        for part, name in enumerate(CONTACT_PARTS):
            yield Passage("contacts", n, part, getattr(contact, name))
    yield Passage("end_mark", 0, 0, release.end_mark)


def _about(n: int, block: Block) -> Iterator[Passage]:
    """Yield what stands beside the words of a block of the body: its speaker, its label, its credit."""
    if isinstance(block, Quote) and block.speaker is not None:
        for part, name in enumerate(SPEAKER_PARTS):
            yield Passage("speaker", n, part, getattr(block.speaker, name))
    elif isinstance(block, Detail):
        yield Passage("detail", n, 0, block.label)
    elif isinstance(block, Image):
        yield Passage("credit", n, 0, block.credit)


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
