"""Undo as values: the release now, and those before and after it. They share their blocks."""

from msgspec import Struct
from msgspec.structs import replace

from pressdesk.model import Release
from pressdesk.text import merge

STEPS = 500
PAUSE = 1.0
NEAR = 4  # so many steps back are looked at for blocks that have come back


class Brought(Struct, frozen=True):
    """What came from elsewhere: the release before and after it."""

    before: Release
    after: Release


class Change(Struct, frozen=True):
    """What a step did: its `name` in the Edit menu (“typing”), and the places of the caret before and after it.

    A place is whatever the editors understand; None is nowhere.
    """

    name: str = ""
    before: object = None
    after: object = None


NAMELESS = Change()


class Step(Struct, frozen=True):
    """A release to go to, what came from elsewhere since, in order, and the change between it and the next.

    `number` counts the steps from the first, which is 1.
    """

    release: Release
    brought: tuple[Brought, ...] = ()
    change: Change = NAMELESS
    number: int = 1


class History(Struct, frozen=True):
    """A release with the steps back and forward from it. `key` and `at` say what changed last, and when (seconds)."""

    now: Release
    past: tuple[Step, ...] = ()
    future: tuple[Step, ...] = ()
    key: str = ""
    at: float = 0.0

    @property
    def depth(self) -> int:
        """Return how many steps lie behind the present, with those that are kept no longer."""
        return self.past[-1].number if self.past else 0

    @property
    def undo_change(self) -> Change | None:
        """Return what undo would take back, None where there is nothing."""
        return self.past[-1].change if self.past else None

    @property
    def redo_change(self) -> Change | None:
        """Return what redo would do again, None where there is nothing."""
        return self.future[0].change if self.future else None

    def edit(self, release: Release, key: str = "", at: float = 0.0, change: Change = NAMELESS) -> "History":
        """Return the history with `release` as its present, one undo step further.

        Edits with the same `key` that follow each other within a second are one step; without a key every edit is one.
        """
        if release is self.now or release == self.now:
            return self
        release = _sharing(release, (self.now, *(step.release for step in self.past[-NEAR:])))
        if key and key == self.key and self.past:
            last = self.past[-1]
            if at - self.at <= PAUSE:
                whole = replace(last, change=replace(last.change, after=change.after))
                return replace(self, now=release, past=(*self.past[:-1], whole), future=(), at=at)
            change = replace(change, before=last.change.after)  # the caret did not move in the pause
        step = Step(self.now, (), change, self.depth + 1)
        return History(release, (*self.past[1 - STEPS :], step), (), key, at)

    def bring(self, release: Release) -> "History":
        """Return the history with `release` as its present: what another window made of it. Undo does not take it back.

        The steps before it are merged with it when undo comes to them; where both changed the same, the other window's
        words stand.
        """
        if release is self.now or release == self.now:
            return self
        return History(release, _noted(self.past, (Brought(self.now, release),)))

    def undo(self) -> "History":
        """Return the history one step earlier, or itself where there is none."""
        if not self.past:
            return self
        step, earlier = self.past[-1], self.past[:-1]
        back, noted = step.release, []
        for brought in step.brought:
            was, back = back, merge(brought.before, brought.after, back).release
            noted.append(Brought(was, back))
        return History(back, _noted(earlier, tuple(noted)), (replace(step, release=self.now, brought=()), *self.future))

    def redo(self) -> "History":
        """Return the history one step later, or itself where there is none."""
        if not self.future:
            return self
        step = self.future[0]
        return History(step.release, (*self.past, replace(step, release=self.now)), self.future[1:])


def start(release: Release) -> History:
    """Return a history that begins with `release`."""
    return History(release)


def _sharing(release: Release, earlier: tuple[Release, ...]) -> Release:
    """Return the release with the very blocks of earlier ones where they are equal, place by place.

    Words made bold and plain again, many times, are then kept once for each look and not once for each time.
    """
    body = release.body
    for known in earlier:
        if known.body is not body and len(known.body) == len(body):
            body = tuple(was if was == now else now for was, now in zip(known.body, body, strict=True))
    return release if all(a is b for a, b in zip(body, release.body, strict=True)) else replace(release, body=body)


def _noted(past: tuple[Step, ...], brought: tuple[Brought, ...]) -> tuple[Step, ...]:
    """Return the steps with what came after the last of them."""
    if not past or not brought:
        return past
    last = past[-1]
    known = last.brought
    if known and known[-1].after is brought[0].before:
        known, brought = known[:-1], (Brought(known[-1].before, brought[0].after), *brought[1:])
    return (*past[:-1], replace(last, brought=known + brought))
