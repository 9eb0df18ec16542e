"""The real program on a screen of its own, killed at random moments while somebody types: a second is lost at most."""

import os
import random
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pytest
from build import p, release

from pressdesk import desk as desks
from pressdesk.app import samples
from pressdesk.app.endings import left_behind
from pressdesk.model import Paragraph, words

pytestmark = pytest.mark.skipif(
    not (shutil.which("Xvfb") and shutil.which("xdotool")),
    reason="needs a virtual screen and xdotool, which .ci/run installs",
)
SCREEN = (1280, 800)
OPEN = 60  # seconds that the window may take to come on a busy machine


@pytest.fixture(scope="module")
def screen() -> Iterator[dict[str, str]]:
    """The environment of programs on a screen that nobody sees."""
    read, write = os.pipe()
    size = f"{SCREEN[0]}x{SCREEN[1]}x24"
    # Else it starts anew when the last program has gone, and is deaf meanwhile.
    call = ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(call, pass_fds=(write,), stderr=subprocess.DEVNULL) as server:
        os.close(write)
        with os.fdopen(read) as told:
            number = told.readline().strip()
        yield {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "QTWEBENGINE_DISABLE_SANDBOX": "1"}
        server.terminate()


@contextmanager
def opened(desk: Path, screen: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """The program with its window on the screen; killed in the end."""
    call = [sys.executable, "-m", "pressdesk", "--desk", str(desk)]
    said = desk.with_suffix(".txt")
    with (
        said.open("wb") as errors,
        subprocess.Popen(call, env=screen, start_new_session=True, stderr=errors) as program,
    ):
        try:
            end = time.monotonic() + OPEN
            while not hands(screen, "search", "--onlyvisible", "--name", "PressDesk"):
                assert program.poll() is None, f"it ended: {said.read_text()[-2000:]}"
                assert time.monotonic() < end, f"no window came: {said.read_text()[-2000:]}"
                time.sleep(0.1)
            yield program
        finally:
            with suppress(ProcessLookupError):
                os.killpg(program.pid, signal.SIGKILL)


def hands(screen: dict[str, str], *does: str) -> str:
    """Have the hands do something on the screen, and return what they say."""
    return subprocess.run(["xdotool", *does], env=screen, capture_output=True, text=True, check=False).stdout.strip()


def killed(desk: Path, screen: dict[str, str], dice: random.Random, seconds: float) -> tuple[int, int, float]:
    """Type numbered words until the program is killed.

    Return the last number typed a second before, the last on the desk, and the seconds that were lost. On a machine so
    busy that one word alone takes longer, the second is half again what that took.
    """
    with opened(desk, screen) as program:
        window = hands(screen, "search", "--onlyvisible", "--name", "PressDesk").split()[0]
        hands(screen, "windowsize", "--sync", window, str(SCREEN[0]), str(SCREEN[1]))
        hands(screen, "windowfocus", "--sync", window)
        if dice.random() < 0.5:  # in the body; else in the headline, where the caret is
            hands(screen, "mousemove", "520", "480", "click", "1")
        times = [time.time()]
        while not kept(desk):  # until what loads after the first paint lets it take keys
            assert time.time() < times[0] + OPEN, "nothing typed came to the desk"
            hands(screen, "type", "--delay", "4", f"w{len(times)}w ")
            times.append(time.time())
        allowed = max(1.0, 1.5 * delay(desk, screen, len(times)))
        times.append(time.time())
        end = time.time() + seconds
        while time.time() < end:
            hands(screen, "type", "--delay", "4", f"w{len(times)}w ")
            times.append(time.time())
        program.kill()
        program.wait()  # the desk is now as the next start finds it
        dead = time.time()
    found = kept(desk)
    wanted = max((n for n, at in enumerate(times) if at < dead - allowed), default=0)
    assert found == set(range(1, max(found, default=0) + 1)), "a word in the middle is gone"
    last = max(found, default=0)
    return wanted, last, dead - times[min(last + 1, len(times) - 1)]


def delay(desk: Path, screen: dict[str, str], number: int) -> float:
    """Return the seconds until a word that is typed is on the desk: under one, on a machine that has time."""
    began = time.time()
    hands(screen, "type", "--delay", "4", f"w{number}w ")
    while number not in kept(desk):
        assert time.time() < began + OPEN, "a word never came to the desk"
        time.sleep(0.02)
    return time.time() - began


def kept(desk: Path) -> set[int]:
    """Return the numbers of the words on the desk, which is whole."""
    with closing(desks.open_desk(desk, reader=True)) as opened_again:
        assert opened_again.one("PRAGMA integrity_check") == ("ok",)
        held = desks.load(opened_again, "r1").release
        texts = [held.headline, *(block.text for block in held.body if isinstance(block, Paragraph))]
    return {int(number) for text in texts for number in re.findall(r"w(\d+)w", words(text))}


def killings(times: int, folder: Path, screen: dict[str, str], seed: int) -> None:
    dice, lost, typed = random.Random(seed), [], 0
    for n in range(times):
        desk = folder / f"{n}.sqlite"
        with closing(desks.open_desk(desk)) as made:
            samples.fill(made)
            desks.save(made, release(p("Last words."), headline=""), None)
            rows = [row.id for row in desks.rows(made)]
        home = {**screen, "PRESSDESK_HOME": str(folder / "home")}
        assert rows[0] == "r1"  # what the window opens
        wanted, last, seconds = killed(desk, home, dice, dice.uniform(1.3, 3.5))
        assert last >= wanted, f"{wanted - last} words of more than a second ago were lost"
        assert [one.release for one in left_behind(folder / "home" / "data" / "open windows", desk)] == ["r1"]
        lost.append(seconds)
        typed += last
    print(f"{times} kills, {typed} words kept; lost at most {max(lost):.2f} s, on average {sum(lost) / times:.2f} s")


def test_a_killed_program_loses_a_second_at_most(tmp_path: Path, screen: dict[str, str]) -> None:
    killings(2, tmp_path, screen, 1)


@pytest.mark.soak
def test_fifty_killed_programs_lose_a_second_at_most(tmp_path: Path, screen: dict[str, str]) -> None:
    killings(50, tmp_path, screen, 2)
