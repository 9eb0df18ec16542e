"""The blocks a body is made of. Each has one valid form, so `==` means the same words in the same form."""

import re
from itertools import groupby
from operator import attrgetter
from typing import Literal, TypeAlias

import msgspec
from msgspec import Struct
from msgspec.structs import force_setattr

from pressdesk.model.runs import FORBIDDEN, Text, normalise

_SHA256 = re.compile("[0-9a-f]{64}")


class Value(Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True, kw_only=False):
    """A frozen value: plain JSON in, plain JSON out, unknown keys refused."""


def normal_text(value: Struct, name: str, *, attribution: bool = False) -> None:
    """Bring the Text in field `name` to its valid form. ValueError where attribution stands outside a quote."""
    text: Text = getattr(value, name)
    if not attribution and any(run.attribution for run in text):
        raise ValueError(f"attribution outside a quote, in `{name}`")
    _set(value, name, text, normalise(text))


def normal_texts(value: Struct, name: str, *, attribution: bool = False) -> None:
    """Bring every Text in field `name` to its valid form."""
    texts: tuple[Text, ...] = getattr(value, name)
    if not attribution and any(run.attribution for text in texts for run in text):
        raise ValueError(f"attribution outside a quote, in `{name}`")
    _set(value, name, texts, tuple(normalise(text) for text in texts))


def one_line(value: Struct, *names: str) -> None:
    """Check that the named strings are single lines without control characters."""
    for name in names:
        text = getattr(value, name)
        if text and ("\n" in text or FORBIDDEN.search(text)):
            raise ValueError(f"`{name}` holds a line break or a control character")


def _set(value: Struct, name: str, old: object, new: object) -> None:
    if new != old:
        force_setattr(value, name, new)


class Paragraph(Value, frozen=True, tag="paragraph", tag_field="type"):
    """A paragraph of the body."""

    text: Text = ()

    def __post_init__(self) -> None:
        normal_text(self, "text")


class Subheading(Value, frozen=True, tag="subheading", tag_field="type"):
    """A subhead between paragraphs."""

    text: Text = ()

    def __post_init__(self) -> None:
        normal_text(self, "text")


class ListBlock(Value, frozen=True, tag="list", tag_field="type"):
    """A bulleted or numbered list of one level, with at least one item."""

    ordered: bool = False
    items: tuple[Text, ...] = ((),)

    def __post_init__(self) -> None:
        if not self.items:
            raise ValueError("a list needs at least one item")
        normal_texts(self, "items")


class Speaker(Value, frozen=True):
    """Who speaks a quote; `person` is the id of an entry in People, or None."""

    name: str = ""
    title: str = ""
    organization: str = ""
    person: str | None = None

    def __post_init__(self) -> None:
        one_line(self, "name", "title", "organization")


class Approval(Value, frozen=True):
    """What the speaker said to the words: holds only while `digest` matches the quote (see `approval_holds`).

    `by` and `how` are the user's words; `at` is ISO 8601 with its offset (`2027-03-09T14:30+01:00`).
    """

    state: Literal["asked", "approved", "refused"]
    by: str = ""
    how: str = ""
    at: str = ""
    digest: str = ""
    note: str = ""

    def __post_init__(self) -> None:
        one_line(self, "by", "how", "at", "digest", "note")


class Quote(Value, frozen=True, tag="quote", tag_field="type"):
    """Spoken words without outer quotation marks; runs marked `attribution` are the writer's own words inside it."""

    paragraphs: tuple[Text, ...] = ((),)
    speaker: Speaker | None = None
    lead_in: Text | None = None
    marks: Literal["auto", "none"] = "auto"
    approval: Approval | None = None

    def __post_init__(self) -> None:
        if not self.paragraphs:
            raise ValueError("a quote needs at least one paragraph")
        normal_texts(self, "paragraphs", attribution=True)
        if self.lead_in is not None:
            normal_text(self, "lead_in")


class Detail(Value, frozen=True, tag="detail", tag_field="type"):
    """A labelled detail of an advisory: WHO, WHAT, WHEN, WHERE or any other label, with at least one paragraph."""

    label: str = ""
    paragraphs: tuple[Text, ...] = ((),)

    def __post_init__(self) -> None:
        if not self.paragraphs:
            raise ValueError("a detail needs at least one paragraph")
        one_line(self, "label")
        normal_texts(self, "paragraphs")


class Image(Value, frozen=True, tag="image", tag_field="type"):
    """A picture, by the SHA-256 of its bytes (64 hexadecimal digits), with caption, credit and alt text."""

    asset: str
    caption: Text = ()
    credit: str = ""
    alt: str = ""

    def __post_init__(self) -> None:
        if not _SHA256.fullmatch(self.asset):
            raise ValueError("`asset` is not a SHA-256 in 64 hexadecimal digits")
        one_line(self, "credit", "alt")
        normal_text(self, "caption")


class Table(Value, frozen=True, tag="table", tag_field="type"):
    """A table: header (may be empty), rows of equal length, caption. A cell is one Text."""

    header: tuple[Text, ...] = ()
    rows: tuple[tuple[Text, ...], ...] = ()
    caption: Text = ()

    def __post_init__(self) -> None:
        widths = {len(row) for row in self.rows} | ({len(self.header)} if self.header else set())
        if widths in (set(), {0}):
            raise ValueError("a table needs at least one cell")
        if len(widths) > 1:
            raise ValueError("the rows of a table need the same number of cells")
        normal_texts(self, "header")
        rows = tuple(tuple(normalise(cell) for cell in row) for row in self.rows)
        if any(run.attribution for row in rows for cell in row for run in cell):
            raise ValueError("attribution outside a quote, in `rows`")
        _set(self, "rows", self.rows, rows)
        normal_text(self, "caption")


Block: TypeAlias = Paragraph | Subheading | ListBlock | Quote | Detail | Image | Table
NoteBlock: TypeAlias = Paragraph | Subheading | ListBlock
Body: TypeAlias = tuple[Block, ...]


def normal_body(body: Body) -> Body:
    """Return the one valid form of `body`: one empty paragraph is the empty body."""
    return () if body == (Paragraph(),) else body


def approval_digest(quote: Quote) -> str:
    """Return the SHA-256 of what an approval is given to: the words, the attribution and the speaker.

    Bold, italic and links are no words: they take nothing back.
    """
    from hashlib import sha256  # here: a start does without OpenSSL

    speaker = quote.speaker and (quote.speaker.name, quote.speaker.title, quote.speaker.organization)
    spoken = [
        [(own, "".join(run.text for run in runs)) for own, runs in groupby(text, attrgetter("attribution"))]
        for text in quote.paragraphs
    ]
    return sha256(msgspec.json.encode([spoken, speaker])).hexdigest()


def approval_holds(quote: Quote) -> bool:
    """Return whether the quote is approved in exactly these words."""
    approval = quote.approval
    return approval is not None and approval.state == "approved" and approval.digest == approval_digest(quote)
