"""Where one undo step of a writer ends and the next begins: at a word's end, a pause, a move of the caret."""

from itertools import count
from time import monotonic
from typing import Literal, NamedTuple, TypeAlias
from unicodedata import category

from pressdesk.app.history import PAUSE

Kind: TypeAlias = Literal["typing", "deletion", "line"]

_numbers = count(1)


class Stroke(NamedTuple):
    """One undo step of an editor: edits with one `key` are one step, without a key each is one.

    `name` says in the Edit menu what it is; `before` is where the caret stood, as the editor says it. `within` is the
    place in a table of the cell where it stood, unless that is the cell where it stands after the step.
    """

    key: str = ""
    name: str = ""
    before: object = None
    within: tuple[int, ...] | None = None


def new_key() -> str:
    """Return a key that no other step of this process has."""
    return f"stroke {next(_numbers)}"


class Hand:
    """What a writer did last in one editor, to tell whether the next key goes on with it."""

    def __init__(self) -> None:
        self._kind: Kind | None = None
        self._word: Literal["", "begun", "ended"] = ""  # in this step
        self._caret = -1
        self._at = 0.0

    def begins(self, kind: Kind, text: str, caret: int, *, selected: bool) -> bool:
        """Return whether a key begins a step: `text` is what it types, `caret` where, `selected` over words."""
        goes_on = kind == self._kind != "line" and caret == self._caret and not selected
        if goes_on and monotonic() - self._at <= PAUSE and not (self._word == "ended" and _of_word(text[:1])):
            return False
        self._word = ""
        return True

    def did(self, kind: Kind, text: str, caret: int) -> None:
        """Note a key that was pressed, and where the caret stands since."""
        self._kind, self._caret, self._at = kind, caret, monotonic()
        if _of_word(text[-1:]):
            self._word = "begun"
        elif text and self._word:
            self._word = "ended"

    def rest(self) -> None:
        """Let the next key begin a step."""
        self._kind = None


def _of_word(char: str) -> bool:
    """Return whether a character goes on with a word: don’t and twenty-five are one word each."""
    return bool(char) and (char in "'’-_" or category(char)[0] in "LNM" or category(char) == "Cf")
