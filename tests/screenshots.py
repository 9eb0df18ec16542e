"""Take the pictures of README and help of the real window on a virtual screen: `make screenshots`.

`python tests/screenshots.py FOLDER [SCENE…]` takes every view of `scenes.py` (or these) into a folder, in both
palettes, in a large and a small window and at twice the size, to be looked at. `make screenshots` does it too, into
build/screenshots.
"""

import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple

from scenes import SCENES

HERE = Path(__file__).parent
README, HELP = HERE / "screenshots", HERE.parent / "resources" / "help" / "pictures"
LARGE, SMALL = (1440, 900), (1024, 700)


class Picture(NamedTuple):
    """A picture to take: its file, the palette, the size of the window, what is shown, how many dots a pixel has.

    `part` takes only what the scene is about, in `colours` colours.
    """

    path: Path
    palette: str
    size: tuple[int, int]
    scene: str
    scale: int = 1
    part: bool = False
    colours: int = 256


PICTURES = (
    Picture(README / "main-window.png", "light", LARGE, "release"),
    Picture(README / "main-window-dark.png", "dark", LARGE, "release"),
    Picture(README / "boilerplate.png", "light", LARGE, "boilerplate"),
    Picture(README / "small-window.png", "light", SMALL, "release"),
    Picture(HELP / "new-template.png", "light", (948, 740), "sheet", 2, part=True, colours=48),
    Picture(HELP / "faults.png", "light", (1060, 640), "faults", 2, part=True, colours=48),
)


def to_look_at(folder: Path, scenes: list[str]) -> tuple[Picture, ...]:
    """Return the pictures that are only looked at; those of one window in both palettes follow each other."""
    return tuple(
        Picture(folder / f"{scene}-{size[0]}-{scale}-{palette}.png", palette, size, scene, scale)
        for scene in scenes or SCENES
        for size, scale in ((LARGE, 1), (SMALL, 1), (SMALL, 2))
        for palette in ("light", "dark")
    )


def main() -> int:
    """Start a screen and take the pictures on it; return 0 when all are taken."""
    arguments = sys.argv[1:]
    folder = Path(arguments[0]) if arguments and arguments[0] else None
    number = int(arguments.pop()) if arguments[-1:] and arguments[-1].isdecimal() else None
    pictures = to_look_at(folder, arguments[1:]) if folder else PICTURES
    windows = [
        list(group) for _key, group in groupby(pictures, key=lambda one: (one.scene, one.size, one.scale, one.part))
    ]
    if number is not None:
        return take(windows[number])
    with ThreadPoolExecutor(2 * (os.cpu_count() or 1)) as pool:  # each waits most of its time
        failed = sum(pool.map(lambda at: photograph(at, windows[at][0].scale, arguments), range(len(windows))))
    return failed if failed or folder else subprocess.run([sys.executable, str(HERE / "help_figures.py")]).returncode


def photograph(at: int, scale: int, arguments: list[str]) -> int:
    """Take the pictures of one window in a process and on a screen of its own; return 1 where that failed."""
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "2880x1800x24"]
    screen = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert screen.stdout
    environment = os.environ | {"DISPLAY": f":{screen.stdout.readline().strip()}", "QT_QPA_PLATFORM": "xcb"}
    if os.geteuid() == 0:
        environment["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    try:
        with tempfile.TemporaryDirectory() as home:
            here = environment | {"PRESSDESK_HOME": home, "QT_SCALE_FACTOR": str(scale)}
            command = [sys.executable, __file__, *(arguments or [""]), str(at)]
            return int(subprocess.run(command, env=here).returncode != 0)
    finally:
        screen.terminate()
        screen.wait()


def take(pictures: list[Picture]) -> int:
    """Open the window on a new desk and save it in each palette."""
    from PySide6.QtCore import QPoint, QRect
    from PySide6.QtWidgets import QApplication

    from pressdesk import desk as desks
    from pressdesk import main as program
    from pressdesk.app import paths, samples
    from pressdesk.app.settings import Settings
    from pressdesk.ui import engine
    from pressdesk.ui.theme import Theme

    first = pictures[0]
    engine.prepare()
    application = QApplication([])
    theme = Theme(first.palette)
    theme.apply(application)
    desk = desks.open_desk(paths.default_desk_path())
    samples.fill(desk)
    wired = program.wire(desk, Settings(paths.settings_path()), theme)
    if first.part:
        wired.window.show_preview(False)
        wired.window.setMinimumSize(0, 0)
    wired.window.move(0, 0)
    wired.window.resize(*first.size)
    wired.window.show()
    _until(application, lambda: wired.window.late is not None)
    shown = SCENES[first.scene](wired.window, lambda seconds: _wait(application, seconds))
    if first.part:
        page = wired.window.middle.pages["templates"]
        shown = page.detail if first.scene == "faults" else page
    for picture in pictures:
        theme.choose(picture.palette)
        _wait(application, 3 if picture is first else 1)
        place = QRect(shown.mapToGlobal(QPoint(0, 0)), shown.size())
        if (popup := application.activePopupWidget()) is not None:
            place = place.united(popup.geometry())  # it may hang out of the window
        picture.path.parent.mkdir(parents=True, exist_ok=True)
        application.primaryScreen().grabWindow(0, *place.getRect()).save(str(picture.path))
        shrink(picture.path, picture.colours)
    wired.close()
    return 0


def _until(application: Any, done: Any) -> None:
    while not done():
        _wait(application, 0.1)
    _wait(application, 0.5)


def _wait(application: Any, seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        application.processEvents()
        time.sleep(0.01)


def shrink(path: Path, colours: int = 256) -> None:
    """Keep the picture in a few colours: a quarter of the bytes, and no colour more than a shade away."""
    from PIL import Image

    with Image.open(path) as picture:
        small = picture.convert("RGB").quantize(colours, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    small.save(path, optimize=True)


if __name__ == "__main__":
    raise SystemExit(main())
