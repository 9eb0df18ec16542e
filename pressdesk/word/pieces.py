"""A part of a template as pieces: text that stays, and what the release fills."""

from typing import Literal, NamedTuple, TypeAlias

from pressdesk.word.fields import Named
from pressdesk.word.looks import ParagraphLook, RunLook

Follows: TypeAlias = Literal["", "table", "end", "last"]


class Frame(NamedTuple):
    """The drawing that stands where a picture goes: its text around the relationship and the sizes, and its room in
    English Metric Units."""

    text: str
    width: int
    height: int


class Place(NamedTuple):
    """Where a field goes inside a paragraph, the look of the words there, and whether a link may stand there."""

    named: Named
    look: RunLook
    linkable: bool
    frame: Frame | None = None


class Bare(NamedTuple):
    """Where the bare words of a field go: a property of the document, the address in a field code (`address`)."""

    named: Named
    address: bool = False


class Slot(NamedTuple):
    """A paragraph with at least one place.

    `follows` says what comes after it: a table, the end of a cell, header or text box that needs a paragraph
    ("end"), the end of the document ("last"). `bare`: it has no look of its own. `stays`: it remains although its
    fields are empty (it holds a page number, a picture, a break). `marks`: bookmarks to keep when it goes.
    """

    look: ParagraphLook
    bare: bool
    content: "tuple[Piece, ...]"
    follows: Follows
    stays: bool
    marks: str


class Row(NamedTuple):
    """A table row with places; it disappears when they are all empty, unless it `stays` (like a Slot)."""

    content: "tuple[Piece, ...]"
    stays: bool


class Table(NamedTuple):
    """A table with such rows; it disappears with the last of them."""

    content: "tuple[Piece, ...]"


class Repeat(NamedTuple):
    """What is printed once for each quote, contact, boilerplate or subheadline."""

    collection: str
    content: "tuple[Piece, ...]"


Piece: TypeAlias = str | Place | Bare | Slot | Row | Table | Repeat
