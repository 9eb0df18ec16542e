"""Reports of unexpected errors, for whoever repairs them."""

import sys
import traceback
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6 import __version__ as pyside_version

from pressdesk import __version__
from pressdesk.app.files import make_folder, write_atomic


def write_report(folder: Path, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> Path:
    """Write a report of `error` to `folder` and return its path. Raises PressDeskError."""
    import platform  # rarely needed, and not free at the start

    now = datetime.now()
    lines = [
        f"PressDesk {__version__}, {now.isoformat(timespec='seconds')}",
        f"Python {platform.python_version()}, PySide6 {pyside_version}, {platform.platform()}, {sys.platform}",
        "",
        *(line.rstrip() for line in traceback.format_exception(kind, error, trace)),
    ]
    make_folder(folder)
    path = folder / f"{now:%Y-%m-%d-%H%M%S-%f}.txt"
    write_atomic(path, "\n".join(lines).encode("utf-8", "replace") + b"\n")
    return path
