"""Take the pictures of README and help of the real window on a virtual screen: `make screenshots`.

`python tests/screenshots.py FOLDER` takes the Templates page, its new-template sheet and the help into a folder, in
both palettes, in a large and a small window and at twice the size, to be looked at.
"""

import os
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple

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


def to_look_at(folder: Path) -> tuple[Picture, ...]:
    """Return the pictures that are only looked at."""
    return tuple(
        Picture(folder / f"{scene}-{palette}-{size[0]}-{scale}.png", palette, size, scene, scale)
        for scene in ("templates", "faults", "tried", "sheet", "help")
        for palette in ("light", "dark")
        for size, scale in ((LARGE, 1), (SMALL, 1), (SMALL, 2))
    )


def main() -> int:
    """Start a screen and take the pictures on it; return 0 when all are taken."""
    folder = Path(sys.argv[1]) if sys.argv[1:] and sys.argv[1] else None
    pictures = to_look_at(folder) if folder else PICTURES
    if len(sys.argv) > 2:
        return take(pictures[int(sys.argv[2])])
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "2880x1800x24"]
    screen = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert screen.stdout
    environment = os.environ | {"DISPLAY": f":{screen.stdout.readline().strip()}", "QT_QPA_PLATFORM": "xcb"}
    if os.geteuid() == 0:
        environment["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    try:
        for number, picture in enumerate(pictures):
            with tempfile.TemporaryDirectory() as home:
                here = environment | {"PRESSDESK_HOME": home, "QT_SCALE_FACTOR": str(picture.scale)}
                command = [sys.executable, __file__, str(folder or ""), str(number)]
                subprocess.run(command, env=here, check=True)
    finally:
        screen.terminate()
    return 0 if folder else subprocess.run([sys.executable, str(HERE / "help_figures.py")]).returncode


def take(picture: Picture) -> int:
    """Open the window on a new desk and save one picture."""
    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QApplication

    from pressdesk import desk as desks
    from pressdesk import main as program
    from pressdesk.app import paths, samples
    from pressdesk.app.settings import Settings
    from pressdesk.ui import engine
    from pressdesk.ui.theme import Theme

    engine.prepare()
    application = QApplication([])
    theme = Theme(picture.palette)
    theme.apply(application)
    desk = desks.open_desk(paths.default_desk_path())
    samples.fill(desk)
    wired = program.wire(desk, Settings(paths.settings_path()), theme)
    if picture.part:
        wired.window.show_preview(False)
        wired.window.setMinimumSize(0, 0)
    wired.window.move(0, 0)
    wired.window.resize(*picture.size)
    wired.window.show()
    _wait(application, 3)
    shown = SCENES[picture.scene](wired.window, lambda seconds: _wait(application, seconds))
    _wait(application, 3)
    if picture.part:
        page = wired.window.middle.pages["templates"]
        shown = page.detail if picture.scene == "faults" else page
    corner = shown.mapToGlobal(QPoint(0, 0))
    place = (corner.x(), corner.y(), shown.width(), shown.height())
    picture.path.parent.mkdir(parents=True, exist_ok=True)
    application.primaryScreen().grabWindow(0, *place).save(str(picture.path))
    shrink(picture.path, picture.colours)
    wired.close()
    return 0


def _page(name: str) -> Callable[[Any, Any], Any]:
    def show(window: Any, wait: Any) -> Any:
        if name != "release":
            window.show_page(name)
        return window

    return show


def _faults(window: Any, wait: Any) -> Any:
    """Show a file with faults that is to be added."""
    _page("templates")(window, wait)
    path = Path(os.environ["PRESSDESK_HOME"]) / "Templates" / "Letterhead 2027.docx"
    path.parent.mkdir()
    path.write_bytes(_faulty())
    window.middle.pages["templates"]._shelf.take_files([path])
    return window


def _tried(window: Any, wait: Any) -> Any:
    """Show what came of trying a template."""
    from pressdesk.ui import reveal

    reveal.open_file = lambda _path: True
    _page("templates")(window, wait)
    wait(1)
    window.middle.pages["templates"].detail.try_it.click()
    return window


def _sheet(window: Any, wait: Any) -> Any:
    """Show a new template being made."""
    _page("templates")(window, wait)
    sheet = window.middle.pages["templates"].sheet
    window.middle.pages["templates"].begin()
    sheet.colour.swatches[4].click()
    sheet.head_font.show_value("Georgia")
    sheet.paper.show_value("letter")
    sheet._draw()
    sheet.name.clearFocus()
    return window


def _help(window: Any, wait: Any) -> Any:
    """Show the help."""
    from pressdesk.ui.help_page import show_help

    return show_help(window, window.theme)


def _faulty() -> bytes:
    """Return a letterhead with two places that are spelt wrong, a comment's worth of other things, and a logic word."""
    from pressdesk.model.resources import read_resource

    words = (
        "{{ status }}", "{{ headlin }}", "{{ body }}", "{% if notes %}", "{{ contacts.fax }}", "{{ boilerplates }}"
    )  # fmt: skip
    paragraphs = "</w:t></w:r></w:p><w:p><w:r><w:t>".join(words)
    made = BytesIO()
    with zipfile.ZipFile(BytesIO(read_resource("templates/letterhead.docx"))) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b"{{ release }}", paragraphs.encode()))
    return made.getvalue()


SCENES = {
    "release": _page("release"),
    "boilerplate": _page("boilerplate"),
    "templates": _page("templates"),
    "faults": _faults,
    "tried": _tried,
    "sheet": _sheet,
    "help": _help,
}


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
