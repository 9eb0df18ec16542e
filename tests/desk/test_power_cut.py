"""The power goes at any moment: the desk opens whole, with the last save or the one before it.

A cut is made of the bytes before and after a save. What a save writes goes to the log beside the desk, which is torn
anywhere; then pages move from the log to the desk, of which any may have arrived.
"""

import random
from contextlib import closing
from itertools import count
from pathlib import Path

import pytest
from build import p, release

from pressdesk import desk as desks
from pressdesk.desk import Desk, open_desk
from pressdesk.model import Release

PAGE = 4096
MOVE_EVERY = 12  # pages in the log until they move to the desk: seldom enough to be torn, often enough to be seen


def on_disk(path: Path) -> tuple[bytes, bytes]:
    return path.read_bytes(), path.with_name(f"{path.name}-wal").read_bytes()


def torn_log(dice: random.Random, before: bytes, after: bytes) -> bytes:
    """Return the log when the power went while it was written: a beginning, then nothing, old bytes or noise."""
    same = next(
        (n for n, (a, b) in enumerate(zip(before, after, strict=False)) if a != b), min(len(before), len(after))
    )
    end = dice.randint(same, len(after))
    rest = len(after) - end
    return after[:end] + dice.choice((b"", before[end:], bytes(rest), dice.randbytes(rest)))


def half_moved(dice: random.Random, before: bytes, after: bytes) -> bytes:
    """Return the desk when the power went while pages moved to it."""
    size = max(len(before), len(after))
    pages = range(0, size, PAGE)
    parts = ((before if dice.random() < 0.5 else after)[at : at + PAGE].ljust(PAGE, b"\0") for at in pages)
    return b"".join(parts)[: size if dice.random() < 0.5 else len(after)]


def reopened(folder: Path, main: bytes, log: bytes) -> Release:
    """Return the release on a desk of these bytes; it opens and is whole."""
    folder.mkdir()
    path = folder / "Cut.sqlite"
    path.write_bytes(main)
    path.with_name("Cut.sqlite-wal").write_bytes(log)
    with closing(open_desk(path)) as desk:
        assert desk.one("PRAGMA integrity_check") == ("ok",)
        assert desk.one("PRAGMA foreign_key_check") is None
        return desks.load(desk, "r1").release


def cuts(seed: int, saves: int, folder: Path) -> tuple[int, int, int]:
    """Cut the power twice at each of many saves; return how often, how often the last save was lost, and moves seen."""
    dice, numbers, lost, moves = random.Random(seed), count(), 0, 0
    path = folder / "Test.sqlite"
    with closing(open_desk(path)) as desk:
        held = desks.save(desk, release(), None)
        desk.one(f"PRAGMA wal_autocheckpoint = {MOVE_EVERY}")
        for n in range(saves):
            before, was = on_disk(path), held.release
            held = save_more(dice, desk, n, held)
            after = on_disk(path)
            found = reopened(folder / str(next(numbers)), before[0], torn_log(dice, before[1], after[1]))
            assert found in (was, held.release)
            lost += found == was
            moves += before[0] != after[0]
            moving = half_moved(dice, before[0], after[0])
            assert reopened(folder / str(next(numbers)), moving, after[1]) == held.release
    return next(numbers), lost, moves


def save_more(dice: random.Random, desk: Desk, n: int, held: desks.Saved) -> desks.Saved:
    words = (p(f"Save {n}: " + "ferry " * dice.randint(1, 900)) for _ in range(dice.randint(1, 4)))
    return desks.save(desk, release(*words), held.version, new_revision=dice.choice(("", "", "kept")))


def test_a_cut_loses_one_save_at_most(tmp_path: Path) -> None:
    cut, lost, moves = cuts(1, 40, tmp_path)
    assert (cut, lost > 5, moves > 5) == (80, True, True)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(2, 12))
def test_a_thousand_cuts_lose_one_save_at_most(tmp_path: Path, seed: int) -> None:
    cut, lost, moves = cuts(seed, 250, tmp_path)
    print(f"{cut} power cuts: every desk whole; {lost} lost the save they cut, none more ({moves} while pages moved)")
