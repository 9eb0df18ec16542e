"""The words of a release that search finds."""

from collections.abc import Iterator

from pressdesk.model import (
    Block,
    Dateline,
    Detail,
    Image,
    ListBlock,
    NoteBlock,
    Paragraph,
    Quote,
    Release,
    Speaker,
    Subheading,
    Table,
    words,
)


def searched(release: Release) -> str:
    """Return every word of the release, a line for each paragraph, item, cell, caption or contact; headline first."""
    return "\n".join(line.replace("\n", " ") for line in _lines(release) if line.strip())


def _lines(release: Release) -> Iterator[str]:
    yield words(release.headline)
    yield release.label
    yield from map(words, release.subheadlines)
    yield _dateline(release.dateline)
    for block in release.body:
        yield from _block(block)
    for use in release.boilerplates:
        yield use.heading
        yield from map(words, use.paragraphs)
    for contact in release.contacts:
        yield _joined(contact.name, contact.title, contact.organization, contact.phone, contact.email, contact.hours)
    for note in release.notes:
        yield from _block(note)
    yield release.end_mark


def _block(block: Block | NoteBlock) -> Iterator[str]:
    match block:
        case Paragraph() | Subheading():
            yield words(block.text)
        case ListBlock():
            yield from map(words, block.items)
        case Quote():
            yield words(block.lead_in or ())
            yield from map(words, block.paragraphs)
            yield _speaker(block.speaker)
        case Detail():
            yield block.label
            yield from map(words, block.paragraphs)
        case Image():
            yield _joined(words(block.caption), block.credit, block.alt)
        case Table():
            for row in (block.header, *block.rows):
                yield " ".join(map(words, row))
            yield words(block.caption)


def _speaker(speaker: Speaker | None) -> str:
    return _joined(speaker.name, speaker.title, speaker.organization) if speaker else ""


def _dateline(dateline: Dateline | None) -> str:
    return _joined(dateline.place, dateline.region, dateline.as_written or "") if dateline else ""


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
