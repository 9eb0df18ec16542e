"""Two people's changes to one release, brought together field by field."""

from collections.abc import Iterable
from typing import Any, NamedTuple

import msgspec
from msgspec import Struct
from msgspec.structs import fields

from pressdesk.model import Detail, ListBlock, Quote, Release

# Blocks whose own parts are merged where both sides changed the same block.
_DEEP = (Quote, ListBlock, Detail)
# One text each: runs of two people mixed would be nobody's words.
_WHOLE = ("headline", "lead_in")


class Conflict(NamedTuple):
    """A place that both sides changed differently: the release's field, and what each side has there.

    For a field that is a list (body, notes, contacts …) both are tuples of the items in question.
    """

    field: str
    mine: Any
    theirs: Any


class Merged(NamedTuple):
    """The merged release, valid like any other, and where mine was kept against theirs."""

    release: Release
    conflicts: tuple[Conflict, ...]


class _Hunk(NamedTuple):
    """The items `low` to `high` of the base, replaced by `new`."""

    low: int
    high: int
    new: tuple[Any, ...]


def merge(base: Release, mine: Release, theirs: Release) -> Merged:
    """Return what both sides made of `base`: each field from the side that changed it, lists item by item.

    Items that both sides added at the same place are all kept, mine first. Where both changed the same thing
    differently, mine stands and a Conflict tells. The id is mine. merge(b, b, x) == x and merge(b, x, b) == x.
    """
    conflicts: list[Conflict] = []
    changes = {}
    for name in (field.name for field in fields(Release) if field.name != "id"):
        was, ours, other = (getattr(release, name) for release in (base, mine, theirs))
        if (value := _merged(name, was, ours, other, conflicts)) is not ours:
            changes[name] = value
    return Merged(msgspec.structs.replace(mine, **changes) if changes else mine, tuple(conflicts))


def _merged(field: str, base: Any, mine: Any, theirs: Any, conflicts: list[Conflict]) -> Any:
    if mine == theirs or theirs == base:
        return mine
    if mine == base:
        return theirs
    if field not in _WHOLE and isinstance(base, tuple):
        return _merged_items(field, base, mine, theirs, conflicts)
    conflicts.append(Conflict(field, mine, theirs))
    return mine


def _merged_items(
    field: str, base: tuple[Any, ...], mine: tuple[Any, ...], theirs: tuple[Any, ...], conflicts: list[Conflict]
) -> tuple[Any, ...]:
    made: list[Any] = []
    done = 0
    for low, high, ours, others in _together(_hunks(base, mine), _hunks(base, theirs)):
        made += base[done:low]
        was = base[low:high]
        made += _settled(field, was, _applied(was, low, ours), _applied(was, low, others), conflicts)
        done = high
    return (*made, *base[done:])


def _settled(
    field: str, base: tuple[Any, ...], mine: tuple[Any, ...], theirs: tuple[Any, ...], conflicts: list[Conflict]
) -> tuple[Any, ...]:
    """Return what stands in the place of `base`, the smallest stretch that either side changed."""
    if mine == theirs or theirs == base:
        return mine
    if mine == base:
        return theirs
    if not base:
        return (*mine, *(item for item in theirs if item not in mine))
    if len(base) == len(mine) == len(theirs) == 1 and (deep := _merged_block(base[0], mine[0], theirs[0])):
        return (deep,)
    conflicts.append(Conflict(field, mine, theirs))
    return mine


def _merged_block(base: Any, mine: Any, theirs: Any) -> Struct | None:
    """Return one block that both sides changed in different parts of it, or None where they met."""
    if not isinstance(mine, _DEEP) or not type(base) is type(mine) is type(theirs):
        return None
    met: list[Conflict] = []
    values = {
        name: _merged(name, getattr(base, name), getattr(mine, name), getattr(theirs, name), met)
        for name in mine.__struct_fields__
    }
    if met or not all(values.get(name, True) for name in ("items", "paragraphs")):
        return None
    return type(mine)(**values)


def _hunks(base: tuple[Any, ...], side: tuple[Any, ...]) -> list[_Hunk]:
    """Return what `side` did to `base`, item by item where the number of items allows it, in order."""
    from difflib import SequenceMatcher  # here: two versions rarely meet

    hunks: list[_Hunk] = []
    for tag, low, high, first, last in SequenceMatcher(None, base, side, autojunk=False).get_opcodes():
        if tag == "delete":
            hunks += [_Hunk(at, at + 1, ()) for at in range(low, high)]
        elif tag == "replace" and high - low == last - first:
            hunks += [_Hunk(low + n, low + n + 1, (side[first + n],)) for n in range(high - low)]
        elif tag != "equal":
            hunks.append(_Hunk(low, high, side[first:last]))
    return hunks


def _together(mine: list[_Hunk], theirs: list[_Hunk]) -> Iterable[tuple[int, int, list[_Hunk], list[_Hunk]]]:
    """Yield the stretches of the base that changed, with the hunks of both sides that fall into each."""
    waiting = sorted([(h, 0) for h in mine] + [(h, 1) for h in theirs], key=lambda pair: (pair[0].low, pair[0].high))
    while waiting:
        (first, side), *waiting = waiting
        low, high = first.low, first.high
        sides: tuple[list[_Hunk], list[_Hunk]] = ([], [])
        sides[side].append(first)
        while waiting and _meets(low, high, waiting[0][0]):
            (hunk, side), *waiting = waiting
            sides[side].append(hunk)
            high = max(high, hunk.high)
        yield low, high, *sides


def _meets(low: int, high: int, hunk: _Hunk) -> bool:
    """Return whether a later hunk changes what low to high covers; two additions at one place do, neighbours not."""
    return hunk.low < high or low == high == hunk.low == hunk.high


def _applied(was: tuple[Any, ...], low: int, hunks: list[_Hunk]) -> tuple[Any, ...]:
    made: list[Any] = []
    done = low
    for hunk in hunks:
        made += [*was[done - low : hunk.low - low], *hunk.new]
        done = hunk.high
    return (*made, *was[done - low :])
