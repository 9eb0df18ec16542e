"""How long a release is."""

from collections.abc import Iterator

from pressdesk.model import Block, Detail, Image, ListBlock, Quote, Release, Table, Text, words

WORDS_A_MINUTE = 240


def word_count(release: Release) -> int:
    """Return the words the writer wrote: headline, subheadlines, body."""
    return sum(len(words(text).split()) for text in texts(release))


def reading_minutes(count: int) -> int:
    """Return the minutes it takes to read `count` words silently, at least one."""
    return max(1, round(count / WORDS_A_MINUTE))


def texts(release: Release) -> Iterator[Text]:
    """Yield every Text of headline, subheadlines and body in order."""
    yield release.headline
    yield from release.subheadlines
    for block in release.body:
        yield from block_texts(block)


def block_texts(block: Block) -> Iterator[Text]:
    """Yield every Text of one block in order."""
    if isinstance(block, ListBlock):
        yield from block.items
    elif isinstance(block, Quote):
        if block.lead_in is not None:
            yield block.lead_in
        yield from block.paragraphs
    elif isinstance(block, Detail):
        yield from block.paragraphs
    elif isinstance(block, Image):
        yield block.caption
    elif isinstance(block, Table):
        yield from block.header
        for row in block.rows:
            yield from row
        yield block.caption
    else:
        yield block.text
