"""What a check finds in a text."""

from typing import Literal, TypeAlias

from msgspec import Struct

FindingKind: TypeAlias = Literal["facts", "people", "style", "spelling", "grammar"]
Severity: TypeAlias = Literal["error", "warning", "suggestion"]


class Finding(Struct, frozen=True):
    """Words that are wrong or doubtful: the characters `start` to `end` of the text, which read `words`.

    `rule` is what the finding is ignored by; `message` is empty where the kind says all, `remedy` says what to do;
    `suggestions` are words to put in place, best first. `certain`: the first of them is right, without a look.
    An `error` keeps a release from being issued.
    """

    start: int
    end: int
    kind: FindingKind
    words: str
    rule: str = "spelling"
    message: str = ""
    suggestions: tuple[str, ...] = ()
    severity: Severity = "suggestion"
    remedy: str = ""
    certain: bool = False
