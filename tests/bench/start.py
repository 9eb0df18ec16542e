"""Process start to a window that accepts typing, and resident memory, each beside a rival.

Start: PressDesk with the last draft of the sample desk loaded, beside a bare PySide6 window with one empty QTextEdit.
Both are processes of their own, started in turn; each ends when a key it is sent has changed the text under its caret.
Memory: the main process some seconds after its start, PressDesk with the sample desk (with and without its preview,
whose pages live in processes of their own) beside novelWriter with its sample project. `ratio` is the median of the
ratios of the turns, `spread` their quartiles.
"""

import importlib.util
import json
import os
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from statistics import median, quantiles

ROUNDS, MEMORY_ROUNDS = 15, 3
SETTLED = 8.0  # seconds until memory is read
CHILD_LIMIT = 60


def main() -> int:
    """Print both measurements."""
    if sys.argv[1:2] == ["child"]:
        return {"bare": run_bare, "pressdesk": run_pressdesk}[sys.argv[2]]()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        os.environ["PRESSDESK_HOME"] = home
        # Compiled modules are kept, as an installed program has them, even where the tester's Python writes none.
        os.environ["PYTHONPYCACHEPREFIX"] = str(Path(home) / "compiled")
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        prepare(Path(home))
        compare_start()
        compare_memory(Path(home))
    return 0


def prepare(home: Path) -> None:
    """Make the sample desk and remember its first draft as the last one open."""
    from pressdesk import desk as desks
    from pressdesk.app import paths, samples
    from pressdesk.app.settings import Settings

    with closing(desks.open_desk(paths.default_desk_path())) as desk:
        samples.fill(desk)
        Settings(paths.settings_path()).set_last_release(desk.path, desks.rows(desk)[0].id)


def compare_start() -> None:
    """Start both in turn and print the times."""
    for name in ("bare", "pressdesk"):
        started(name)  # once unmeasured: the files come into the cache
    turns = [(started("bare"), started("pressdesk")) for _ in range(ROUNDS)]
    bare, ours = zip(*turns, strict=True)
    print(f"bare window with one QTextEdit  {told(bare, 'ms')}")
    print(f"PressDesk, last draft loaded    {told(ours, 'ms')}")
    print(f"ratio {ratio(ours, bare)}   (to reach: at most 2.5)")


def started(name: str) -> float:
    """Return the milliseconds from the start of a process to the first key that changed its text."""
    before = time.monotonic()
    command = [sys.executable, __file__, "child", name]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=CHILD_LIMIT)
    return (float(done.stdout) - before) * 1000


def run_bare() -> int:
    """Be the rival."""
    from PySide6.QtWidgets import QApplication, QTextEdit

    application = QApplication(sys.argv[:1])
    window = QTextEdit()
    window.resize(1440, 900)
    window.setWindowTitle("Bare")
    window.show()
    return type_into(application)


def run_pressdesk() -> int:
    """Be PressDesk as its command starts it, up to the event loop."""
    from pressdesk.__main__ import main as start  # isort: skip  (first, as the command imports it)

    from PySide6.QtWidgets import QApplication

    QApplication.exec = type_into  # type: ignore[method-assign, assignment]
    return start([])


def type_into(application: object) -> int:
    """Run the event loop until the window is painted and a key changes the text under its caret; then end."""
    from PySide6.QtCore import QCoreApplication, QEvent, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication, QTextEdit

    window = next(widget for widget in QApplication.topLevelWidgets() if widget.isVisible())
    handle = window.windowHandle()
    while not handle.isExposed():
        QCoreApplication.processEvents()
    window.repaint()
    editor = window.focusWidget() or window
    assert isinstance(editor, QTextEdit), f"the caret is in {editor}"
    before = editor.toPlainText()
    assert window.windowTitle() == "Bare" or before[:20] in window.windowTitle(), "the last draft is not loaded"
    QCoreApplication.sendEvent(editor, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_X, Qt.KeyboardModifier(0), "x"))
    assert len(editor.toPlainText()) == len(before) + 1, "the key was not taken"
    print(time.monotonic(), flush=True)
    os._exit(0)


def compare_memory(home: Path) -> None:
    """Print the resident memory of both, where it can be read and the rival is installed."""
    if not Path("/proc/self/status").exists():
        print("memory: skipped, this system has no /proc")
        return
    commands: dict[str, Callable[[], list[str]]] = {
        "PressDesk": lambda: with_preview(home, True),
        "PressDesk, preview hidden": lambda: with_preview(home, False),
    }
    rival = importlib.util.find_spec("novelwriter")
    if rival is None:
        print("novelWriter: skipped, not installed (pip install '.[bench]')")
    else:
        project = unpack(Path(str(rival.origin)).parent / "assets" / "sample.zip", home / "novel")
        commands["novelWriter"] = lambda: [
            sys.executable,
            "-c",
            NOVELWRITER,
            f"--data={home}",
            f"--config={home / 'novel.conf'}",
            project,
        ]
    turns = [{name: resident(command()) for name, command in commands.items()} for _ in range(MEMORY_ROUNDS)]
    for name in commands:
        print(f"{name:30}  {told([turn[name] for turn in turns], 'MB')}")
    if rival is not None:
        for name in list(commands)[:2]:
            print(f"ratio {ratio([t[name] for t in turns], [t['novelWriter'] for t in turns])}   ({name})")


NOVELWRITER = "import sys; from novelwriter import main; main(sys.argv[1:])"


def with_preview(home: Path, shown: bool) -> list[str]:
    """Return PressDesk's command, after setting whether its preview is shown."""
    path = home / "config" / "settings.json"
    kept = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps({**kept, "preview": shown}), encoding="utf-8")
    return [sys.executable, "-m", "pressdesk"]


def unpack(archive: Path, folder: Path) -> str:
    """Return the folder with novelWriter's sample project."""
    with zipfile.ZipFile(archive) as file:
        file.extractall(folder)
    return str(next(folder.rglob("*.nwx")).parent)


def resident(command: list[str]) -> float:
    """Return the megabytes a program's main process holds some seconds after its start."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        time.sleep(SETTLED)
        status = Path(f"/proc/{process.pid}/status").read_text(encoding="utf-8")
        return int(status.split("VmRSS:")[1].split()[0]) / 1024
    finally:
        process.terminate()
        process.wait(timeout=CHILD_LIMIT)


def told(values: list[float] | tuple[float, ...], unit: str) -> str:
    """Return the median with its quartiles."""
    low, _, high = quantiles(values, n=4)
    return f"{median(values):7.0f} {unit}   spread {low:.0f}-{high:.0f}"


def ratio(ours: list[float] | tuple[float, ...], theirs: list[float] | tuple[float, ...]) -> str:
    """Return the median of the ratios with its quartiles."""
    values = [a / b for a, b in zip(ours, theirs, strict=True)]
    low, _, high = quantiles(values, n=4)
    return f"{median(values):.2f}   spread {low:.2f}-{high:.2f}"


if __name__ == "__main__":
    raise SystemExit(main())
