"""Undo as values: the release now, and those before and after it. They share their blocks."""

from msgspec import Struct
from msgspec.structs import replace

from pressdesk.model import Release

STEPS = 500
PAUSE = 1.0


class History(Struct, frozen=True):
    """A release with the steps back and forward from it. `key` and `at` say what changed last, and when (seconds)."""

    now: Release
    past: tuple[Release, ...] = ()
    future: tuple[Release, ...] = ()
    key: str = ""
    at: float = 0.0

    @property
    def can_undo(self) -> bool:
        """Whether there is a step back."""
        return bool(self.past)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step forward."""
        return bool(self.future)

    def edit(self, release: Release, key: str = "", at: float = 0.0) -> "History":
        """Return the history with `release` as its present, one undo step further.

        Edits with the same `key` that follow each other within a second are one step; without a key every edit is one.
        """
        if release is self.now or release == self.now:
            return self
        if key and key == self.key and at - self.at <= PAUSE:
            return replace(self, now=release, future=(), at=at)
        return History(release, (*self.past[1 - STEPS :], self.now), (), key, at)

    def undo(self) -> "History":
        """Return the history one step earlier, or itself where there is none."""
        if not self.past:
            return self
        return History(self.past[-1], self.past[:-1], (self.now, *self.future))

    def redo(self) -> "History":
        """Return the history one step later, or itself where there is none."""
        if not self.future:
            return self
        return History(self.future[0], (*self.past, self.now), self.future[1:])


def start(release: Release) -> History:
    """Return a history that begins with `release`."""
    return History(release)
