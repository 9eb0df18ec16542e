"""The stages of a release: which follows which, and where its words are frozen."""

from collections.abc import Mapping
from itertools import pairwise
from typing import Final

from msgspec.structs import replace

from pressdesk.model.release import Move, Release, Stage

FROZEN: Final[frozenset[Stage]] = frozenset(("issued", "corrected", "withdrawn"))
NEXT: Final[Mapping[Stage, tuple[Stage, ...]]] = {
    "draft": ("review", "approved", "issued"),
    "review": ("draft", "approved", "issued"),
    "approved": ("draft", "review", "issued"),
    "issued": ("approved", "corrected", "withdrawn"),
    "corrected": ("issued", "corrected", "withdrawn"),
    "withdrawn": ("issued", "corrected"),
}


def moved(release: Release, move: Move) -> Release:
    """Return the release at its next stage, with the move noted. ValueError for a stage that cannot follow."""
    if move.stage not in NEXT[release.stage]:
        raise ValueError(f"a release that is {release.stage} cannot become {move.stage}")
    return replace(release, stage=move.stage, moves=(*release.moves, move))


def is_frozen(release: Release) -> bool:
    """Return whether the words of a release can no longer be changed: it has been issued."""
    return release.stage in FROZEN


def same_words(one: Release, other: Release) -> bool:
    """Return whether two states of a release differ in nothing but their stage."""
    return replace(one, stage=other.stage, moves=other.moves) == other


def keeps_frozen(before: Release, after: Release) -> bool:
    """Return whether `after` may take the place of a release whose words are frozen: it is the same, or moved on."""
    if before == after:
        return True
    noted = len(before.moves)
    steps = (before.stage, *(move.stage for move in after.moves[noted:]))
    follows = all(to in NEXT[was] for was, to in pairwise(steps))
    on = after.moves[:noted] == before.moves and len(steps) > 1 and follows and steps[-1] == after.stage
    return on and same_words(after, before)
