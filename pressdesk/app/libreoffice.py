"""LibreOffice, where it is installed: a Word file as a tagged PDF.

Each run has a profile of its own in a folder that goes with it, so that a LibreOffice somebody works in is left alone
and nothing of the release stays behind.
"""

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from pressdesk.app.pdf_facts import with_facts
from pressdesk.model import PressDeskError
from pressdesk.word.flatten import flatten

OVERRIDE = "PRESSDESK_SOFFICE"
TIMEOUT_S = 90
_POLL_S = 0.03
_ON_PATH = ("soffice", "libreoffice")
_UNIX_FOLDERS = ("/usr/lib/libreoffice", "/usr/lib64/libreoffice", "/usr/local/lib/libreoffice")
_MAC = "Applications/LibreOffice.app/Contents/MacOS/soffice"
_REMEDY = "Install LibreOffice anew, or make the PDF from the web page."

# PDFUACompliance has the structure written that a screen reader needs (it stands for UseTaggedPDF as well).
_FILTER = "pdf:writer_pdf_Export:" + json.dumps(
    {
        name: {"type": "boolean", "value": value}
        for name, value in {"UseTaggedPDF": "true", "PDFUACompliance": "true", "ExportBookmarks": "true"}.items()
    },
    separators=(",", ":"),
)
# What is opened is flattened first; should a reference be missed, it is neither followed nor run.
_SETTINGS = (
    ("/org.openoffice.Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("/org.openoffice.Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("/org.openoffice.Office.Common/Security/Scripting", "DisableActiveContent", "true"),
    ("/org.openoffice.Office.Writer/Content/Update", "Link", "2"),
)


def find() -> Path | None:
    """Return the LibreOffice program of this computer, or None: PRESSDESK_SOFFICE, else PATH and the usual folders."""
    if named := os.environ.get(OVERRIDE):
        return Path(named) if Path(named).is_file() else None
    on_path = [Path(found) for name in _ON_PATH if (found := shutil.which(name))]
    return next((path for path in (*on_path, *_usual_places(sys.platform, os.environ)) if path.is_file()), None)


def word_to_pdf(docx: bytes, *, title: str, language: str, stopped: Callable[[], bool] = lambda: False) -> bytes:
    """Return a Word file as a tagged PDF with this title and language (BCP 47).

    May be called in any thread. Where `stopped` becomes true, LibreOffice is ended with all it started. Raises
    PressDeskError where there is no LibreOffice, it fails, or takes more than TIMEOUT_S seconds.
    """
    program = find()
    if program is None:
        raise PressDeskError("LibreOffice is not installed", "Install it, or make the PDF from the web page.")
    try:
        made = _converted(program, flatten(docx), stopped)
    except OSError as error:
        raise PressDeskError(
            f"LibreOffice could not be given the Word file: {error.strerror or error}",
            "Free some space on the disk, or make the PDF from the web page.",
        ) from error
    return with_facts(made, title=title, language=language)


def _converted(program: Path, docx: bytes, stopped: Callable[[], bool]) -> bytes:
    with tempfile.TemporaryDirectory(prefix="pressdesk-", ignore_cleanup_errors=True) as name:
        folder = Path(name).resolve()
        source = folder / "release.docx"
        source.write_bytes(docx)
        _write_profile(folder / "profile")
        said = _run(_command(program, folder, source), folder, stopped)
        try:
            return source.with_suffix(".pdf").read_bytes()
        except OSError:
            raise PressDeskError(f"LibreOffice made no PDF{said}", _REMEDY) from None


def _usual_places(platform: str, environment: Mapping[str, str]) -> Iterator[Path]:
    """Return where installers put LibreOffice on this platform (`sys.platform`)."""
    if platform == "win32":
        roots = map(environment.get, ("ProgramFiles", "ProgramW6432", "ProgramFiles(x86)"))
        yield from (Path(root, "LibreOffice", "program", "soffice.exe") for root in roots if root)
    elif platform == "darwin":
        yield Path("/", _MAC)
        yield Path.home() / _MAC
    else:
        opt = Path("/opt")
        own = sorted(opt.glob("libreoffice*"), reverse=True) if opt.is_dir() else []
        for folder in (*map(Path, _UNIX_FOLDERS), *own):
            yield folder / "program" / "soffice"


def _command(program: Path, folder: Path, source: Path) -> list[str]:
    own = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    quiet = ["--headless", "--norestore", "--nologo", "--nolockcheck", "--nodefault"]
    return [str(program), own, *quiet, "--convert-to", _FILTER, "--outdir", str(folder), str(source)]


def _write_profile(folder: Path) -> None:
    items = "".join(
        f'<item oor:path="{path}"><prop oor:name="{name}" oor:op="fuse"><value>{value}</value></prop></item>'
        for path, name, value in _SETTINGS
    )
    (folder / "user").mkdir(parents=True)
    (folder / "user" / "registrymodifications.xcu").write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<oor:items xmlns:oor="http://openoffice.org/2001/registry">{items}</oor:items>',
        encoding="utf-8",
    )


def _run(command: list[str], folder: Path, stopped: Callable[[], bool]) -> str:
    """Run to the end and return the last line it said, in brackets, or the empty string."""
    # LibreOffice has a Python of its own, which this program's settings would mislead.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    windows = sys.platform == "win32"
    log = folder / "log"
    try:
        with log.open("wb") as output:
            process = subprocess.Popen(
                command,
                cwd=folder,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                start_new_session=not windows,  # so that it can be ended with what it started
                creationflags=0x08000000 if windows else 0,  # CREATE_NO_WINDOW
            )
    except OSError as error:
        raise PressDeskError(f"LibreOffice did not start: {error.strerror or error}", _REMEDY) from None
    try:
        _wait(process, stopped)
    finally:
        if process.poll() is None:  # whatever ended the waiting (Ctrl+C too) ends what was waited for
            _end(process)
    lines = log.read_text(encoding="utf-8", errors="replace").split("\n")
    last = next((line.strip() for line in reversed(lines) if line.strip() and "javaldx" not in line), "")
    return f" ({last.replace(str(folder), '…')[:200]})" if last else ""


def _wait(process: "subprocess.Popen[bytes]", stopped: Callable[[], bool]) -> None:
    """Wait until the process is done. Raises PressDeskError where nobody wants it any more, or it takes too long."""
    end = time.monotonic() + TIMEOUT_S
    while process.poll() is None:
        if stopped():
            raise PressDeskError("LibreOffice was stopped", _REMEDY)
        if time.monotonic() > end:
            raise PressDeskError(f"LibreOffice took longer than {TIMEOUT_S} seconds", _REMEDY)
        time.sleep(_POLL_S)


def _end(process: "subprocess.Popen[bytes]") -> None:
    """End a process and what it started."""
    if sys.platform == "win32":
        subprocess.run(["taskkill", "/F", "/T", "/PID", str(process.pid)], capture_output=True, check=False)
    else:
        with contextlib.suppress(OSError):  # it ended by itself just now
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()
