"""Take the README's pictures of the real window on a virtual screen: `make screenshots`."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).parent
# The name of the picture, the palette, the size of the window, the page shown.
PICTURES = (
    ("main-window", "light", (1440, 900), "release"),
    ("main-window-dark", "dark", (1440, 900), "release"),
    ("boilerplate", "light", (1440, 900), "boilerplate"),
    ("small-window", "light", (1024, 700), "release"),
)


def main() -> int:
    """Start a screen and take the pictures on it; return 0 when all are taken."""
    if sys.argv[1:]:
        return take(int(sys.argv[1]))
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24"], stdout=subprocess.PIPE, text=True
    )
    assert screen.stdout
    environment = os.environ | {"DISPLAY": f":{screen.stdout.readline().strip()}", "QT_QPA_PLATFORM": "xcb"}
    if os.geteuid() == 0:
        environment["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    try:
        for number in range(len(PICTURES)):
            with tempfile.TemporaryDirectory() as home:
                here = environment | {"PRESSDESK_HOME": home}
                subprocess.run([sys.executable, __file__, str(number)], env=here, check=True)
    finally:
        screen.terminate()
    return 0


def take(number: int) -> int:
    """Open the window on a new desk and save one picture of the screen."""
    from PySide6.QtWidgets import QApplication

    from pressdesk import desk as desks
    from pressdesk import main as program
    from pressdesk.app import paths, samples
    from pressdesk.app.settings import Settings
    from pressdesk.ui import engine
    from pressdesk.ui.theme import Theme

    name, palette, size, page = PICTURES[number]
    engine.prepare()
    application = QApplication([])
    theme = Theme(palette)
    theme.apply(application)
    desk = desks.open_desk(paths.default_desk_path())
    samples.fill(desk)
    wired = program.wire(desk, Settings(paths.settings_path()), theme)
    wired.window.move(0, 0)
    wired.window.resize(*size)
    wired.window.show()
    end = time.monotonic() + 6
    while time.monotonic() < end:
        application.processEvents()
        time.sleep(0.01)
        if page != "release" and end - time.monotonic() < 3 and wired.window.middle.name != page:
            wired.window.show_page(page)
    (HERE / "screenshots").mkdir(exist_ok=True)
    picture = application.primaryScreen().grabWindow(0, 0, 0, *size)
    path = HERE / "screenshots" / f"{name}.png"
    picture.save(str(path))
    shrink(path)
    wired.close()
    return 0


def shrink(path: Path, colours: int = 256) -> None:
    """Keep the picture in a few colours: a quarter of the bytes, and no colour more than a shade away."""
    from PIL import Image

    with Image.open(path) as picture:
        small = picture.convert("RGB").quantize(colours, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    small.save(path, optimize=True)


if __name__ == "__main__":
    raise SystemExit(main())
