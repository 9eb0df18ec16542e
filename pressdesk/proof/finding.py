"""What a checker finds in a text."""

from collections.abc import Callable
from typing import Literal, NamedTuple, TypeAlias

from msgspec import Struct

Kind: TypeAlias = Literal["spelling", "grammar", "style"]


class Finding(Struct, frozen=True):
    """Words that are wrong or doubtful: the characters `start` to `end` of the text, which read `words`.

    `rule` is what the finding is ignored by; `message` is empty where the kind says all; `suggestions` are words to
    put in place, best first (none: see `Engine.suggest`).
    """

    start: int
    end: int
    kind: Kind
    words: str
    rule: str = "spelling"
    message: str = ""
    suggestions: tuple[str, ...] = ()


class Engine(NamedTuple):
    """A checker for one language: `check` returns what is wrong in a text; `suggest` words in place of a misspelt one,
    where `check` leaves that to the moment somebody asks."""

    check: Callable[[str], tuple[Finding, ...]]
    suggest: Callable[[str], tuple[str, ...]]
