"""Long runs: a process killed while somebody types, two windows at random, a desk with ten thousand releases."""

import os
import random
import subprocess
import sys
import time
from collections.abc import Generator
from contextlib import closing
from pathlib import Path

import pytest
from build import h, p, release, t
from msgspec.structs import replace

from pressdesk import desk as desks
from pressdesk.app.elsewhere import catch_up
from pressdesk.app.export import ExportMany, ExportSet, Target, Wanted
from pressdesk.app.session import Session, trash
from pressdesk.desk import open_desk
from pressdesk.model import Office, words

pytestmark = pytest.mark.soak

TYPE_UNTIL_KILLED = """
import sys, time
from PySide6.QtCore import QCoreApplication, QTimer
from msgspec.structs import replace
from pressdesk import desk as desks
from pressdesk.app.autosave import Autosave
from pressdesk.app.session import Session, resume
from pressdesk.model import Run

application = QCoreApplication([])
session = Session(desks.open_desk(sys.argv[1]))
resume(session)
autosave, number = Autosave(session), int(sys.argv[2])

def type_a_word():
    global number
    number += 1
    session.edit(replace(session.release, headline=(Run(f"word {number}"),)), "headline")
    print(number, time.time(), flush=True)

timer = QTimer(interval=7)
timer.timeout.connect(type_a_word)
timer.start()
application.exec()
"""


def typed_until_killed(path: Path, first: int, seconds: float) -> int:
    """Kill a process that types, and return the newest number that it had typed a second before."""
    call = [sys.executable, "-c", TYPE_UNTIL_KILLED, str(path), str(first)]
    with subprocess.Popen(call, stdout=subprocess.PIPE, text=True) as process:
        time.sleep(seconds)
        process.kill()
        killed, said = time.time(), process.communicate()[0]
    lines = [line.split() for line in said.splitlines() if line.count(" ") == 1]
    return max((int(number) for number, at in lines if float(at) < killed - 1), default=first)


def test_a_killed_process_loses_one_second_at_most(tmp_path: Path) -> None:
    dice, path, number = random.Random(1), tmp_path / "Test.sqlite", 0
    for _ in range(25):
        wanted = typed_until_killed(path, number, dice.uniform(1.2, 3.5))
        with closing(open_desk(path)) as desk:
            assert desk.one("PRAGMA integrity_check") == ("ok",)
            found = desks.rows(desk)
            number = int(found[0].headline.split()[-1]) if found else 0
            assert number >= wanted
            assert not found or desks.search(desk, f'"{found[0].headline}"')


def step(dice: random.Random, session: Session, word: str) -> str | None:
    """Let one window do something; return the word it typed, if it did."""
    now = session.release
    does = dice.choice(["headline", "label", "add", "add", "save", "save", "look", "look", "keep", "open", "trash"])
    if does == "trash" and dice.random() < 0.8:
        return None
    {
        "headline": lambda: session.edit(replace(now, headline=t(f"{words(now.headline)} {word}"))),
        "label": lambda: session.edit(replace(now, label=f"{now.label} {word}")),
        "add": lambda: session.edit(replace(now, body=(*now.body, dice.choice((p, h))(word)))),
        "save": session.save,
        "look": lambda: catch_up(session) if session.desk.changed_elsewhere() else None,
        "keep": session.keep_version,
        "open": lambda: session.open(dice.choice(desks.rows(session.desk)).id),
        "trash": lambda: trash(session, now.id) if len(desks.rows(session.desk)) > 1 else None,
    }[does]()
    return word if does in ("headline", "label", "add") else None


@pytest.mark.parametrize("seed", range(30))
def test_two_windows_lose_no_word(tmp_path: Path, qapp: object, seed: int) -> None:
    dice, path = random.Random(seed), tmp_path / "Test.sqlite"
    with closing(open_desk(path)) as one, closing(open_desk(path)) as two:
        for name in "abc":
            desks.save(one, release(p("Harbour"), id=name), None)
        windows = [Session(one), Session(two)]
        for session in windows:
            session.open("a")
        typed = {step(dice, dice.choice(windows), f"w{n}w") for n in range(1200)} - {None}
        for session in windows:
            session.flush()
        for row in desks.rows(one, trashed=True):
            desks.restore(one, row.id)
        assert {word for word in typed if not desks.search(two, f'"{word}"')} == set()
        assert one.one("PRAGMA integrity_check") == ("ok",)


def test_ten_thousand_releases(tmp_path: Path) -> None:
    dice = random.Random(1)
    stock = ["".join(dice.choices("eaoinstrlcdm", k=dice.randint(3, 9))) for _ in range(5000)]
    path = tmp_path / "Large.sqlite"
    with closing(open_desk(path)) as desk:
        for n in range(10_000):
            body = (p(" ".join(dice.choices(stock, k=60))) for _ in range(3))
            desks.save(desk, release(*body, id=f"r{n}", headline=f"Number {n}"), None)
        desks.settle(desk)
    start = time.perf_counter()
    with closing(open_desk(path)) as desk:
        opened = time.perf_counter() - start
        rows = desks.rows(desk)
        listed = time.perf_counter() - start - opened
        hits = [desks.search(desk, "Number 77"), desks.search(desk, stock[0]), desks.search(desk, "e")]
        searched = time.perf_counter() - start - opened - listed
    print(f"opened in {opened:.3f} s, listed in {listed:.3f} s, three searches in {searched:.3f} s")
    assert (len(rows), [len(found) for found in hits]) == (10_000, [20, 20, 20])
    assert (opened < 0.2, listed < 1, searched < 0.3) == (True, True, True)


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="only Linux tells the memory in hand this way")
def test_a_thousand_exports(tmp_path: Path) -> None:
    def wanted() -> Generator[Wanted, None, None]:
        for n in range(1000):
            one = release(*(p(f"Number {n} sails at noon. " * 20) for _ in range(20)), id=f"r{n}", headline=f"No {n}")
            made = ExportSet(one, Office(), (Target("docx", tmp_path / f"{n}.docx"),))
            yield Wanted(f"No {n}", lambda made=made: made)

    held: list[float] = []
    made, start = ExportMany(wanted(), 1000), time.perf_counter()
    made.progress.connect(lambda *_: held.append(memory()))
    made.run()
    print(f"{time.perf_counter() - start:.1f} s; {held[49]:.1f} MB after 50, {held[-1]:.1f} after 1,000")
    assert (made.failures, len(list(tmp_path.iterdir()))) == ((), 1000)
    assert max(held) - held[49] < 20


def memory() -> float:
    """Return the megabytes this process holds."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20
