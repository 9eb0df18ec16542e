"""What the editor of a body asks of a widget that edits one table or image in place (see `insets`)."""

from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtWidgets import QWidget

from pressdesk.model import HouseStyle
from pressdesk.ui.body.looks import Colours

if TYPE_CHECKING:
    from pressdesk.ui.body.edit import BodyEdit


class Inset(Protocol):
    """A QWidget that edits one table or image in place. It fills its whole ground.

    edited(value): another value, at most 100 ms after a change. said(str): what was refused, and why.
    left(int): the caret leaves it: -1 upward, 1 downward, 0 to have it selected as a whole. removed(): take me out.
    height_changed(): `heightForWidth` gives something else now. editor_made(BodyEdit): it has a new editor of words.
    """

    edited: Any
    said: Any
    left: Any
    removed: Any
    height_changed: Any
    editor_made: Any

    def show_head(self, head: Any, language: str, house: HouseStyle | None) -> None:
        """Show a value; only what differs is touched, and nothing is emitted."""

    def enter(self, last: bool) -> None:
        """Take the caret, at the last place or at the first."""

    def flush(self) -> None:
        """Emit `edited` now if something changed since the last time."""

    def place_to(self, way: tuple[str | int, ...]) -> tuple[int, ...] | None:
        """Return the place of one text of the value, by the way to it through its fields: `("rows", 0, 1)`."""

    def known_at(self, place: tuple[int, ...]) -> "BodyEdit | None":
        """Return the editor at a place if it is made."""

    def make_more(self, count: int) -> int:
        """Make up to so many of the editors that are still to be made; return how many were."""

    def place_of(self, editor: QWidget) -> tuple[int, ...]:
        """Return where an editor stands in it: row and column, or a number."""

    def editor_at(self, place: tuple[int, ...]) -> "BodyEdit":
        """Return the editor at a place, or the nearest."""

    def set_colours(self, colours: Colours) -> None:
        """Follow another palette in what the widget's own palette does not say."""

    def set_scale(self, by: float) -> None:
        """Show the words so many times as large as normal."""

    def heightForWidth(self, width: int) -> int:
        """Return how high it is at this width, in pixels."""
