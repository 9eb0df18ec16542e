"""New web templates, looked at once in a process of their own that may use little time and memory."""

import os
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import msgspec

from pressdesk.app.limits import TOO_LARGE
from pressdesk.app.render import template_inspection, template_notes
from pressdesk.app.vet import Answer
from pressdesk.model import Inspection, Template, TemplateError

COMMAND = "vet"  # of our own program, for nobody to call by hand
PATIENCE = 10.0  # seconds by the clock; the processor time ends long before where the machine is not busy
_OUT_OF_TIME = (-24, -9, 1816)  # SIGXCPU, SIGKILL, ERROR_NOT_ENOUGH_QUOTA of a Windows job
_LOOP = "Look for loops without end in the page, and for huge numbers."
_BOMB = "Make its loops, pictures and repeated words smaller."


class Ended(NamedTuple):
    """How the process ended: its exit code (None: it was stopped), its seconds of processor time, and the most bytes
    it held (0 where the system does not say)."""

    code: int | None
    seconds: float = 0.0
    peak: int = 0


def vet(template: Template) -> Inspection:
    """Return all that is found in a web template when it is looked at and filled, faults included.

    Raises TemplateError where it takes too much time or memory.
    """
    return examine(template)[0]


def looked_at(template: Template) -> Inspection:
    """Return everything that can be said about a template: a web one is looked at in the process apart.

    Raises TemplateError where it takes too much, UnreadableTemplateError where it is none.
    """
    return vet(template) if template.kind == "web" else template_inspection(template)


def vetted(template: Template) -> tuple[str, ...]:
    """Return what there is to say about a template that can be used, one line each. Raises TemplateError."""
    if template.kind != "web":
        return template_notes(template)
    found = vet(template)
    if found.faults:
        first, more = found.faults[0], len(found.faults) - 1
        counted = f" (and {more} more)" if more else ""
        raise TemplateError(f"{first.place}: {first.message}{counted}".removeprefix(": "), first.remedy)
    return found.notes


def examine(template: Template) -> tuple[Inspection, Ended]:
    """Return what `vet` does, and what the process used. Raises TemplateError."""
    name = template.file_name or template.name
    # No word of the file's name reaches the process as an option or a path.
    try:
        with TemporaryDirectory(prefix="pressdesk-", ignore_cleanup_errors=True) as folder:
            source, answer = Path(folder, "template"), Path(folder, "found.json")
            source.write_bytes(template.data)
            ended = _run([*_program(), COMMAND, str(source), str(answer), f"={name}"])
            if ended.code == 0 and answer.is_file():
                said = msgspec.json.decode(answer.read_bytes(), type=Answer)
                return said.found, ended._replace(peak=said.peak)
    except OSError as error:
        reason = error.strerror or str(error)
        raise TemplateError(
            f"{name} cannot be looked at: {reason}", "Free some space on the disk, then try again."
        ) from None
    raise refusal(name, ended)


def refusal(name: str, ended: Ended) -> TemplateError:
    """Return why a template whose process ended like this cannot be used."""
    if ended.code is None or ended.code in _OUT_OF_TIME or ended.seconds >= 1.9:
        return TemplateError(f"{name} takes too long to fill", _LOOP)
    if ended.code == TOO_LARGE or ended.code in (-6, -11):  # a library that found no memory
        return TemplateError(f"{name} takes too much memory to fill", _BOMB)
    return TemplateError(f"{name} cannot be looked at: its process ended ({ended.code})", _BOMB)


def _program() -> list[str]:
    """Return the call of this very program, installed or frozen into one file.

    `-P`: no module of the folder somebody happens to be in, such as that of the template, is run.
    """
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-P", "-m", "pressdesk"]


def _run(call: list[str]) -> Ended:
    places = os.pathsep.join(place or str(Path.cwd()) for place in sys.path)
    quiet = subprocess.DEVNULL
    hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    child = subprocess.Popen(
        call,
        stdin=quiet,
        stdout=quiet,
        stderr=quiet,
        env={**os.environ, "PYTHONPATH": places},
        creationflags=hidden,
    )
    return _waited(child) if hasattr(os, "wait4") else _polled(child)


def _waited(child: "subprocess.Popen[bytes]") -> Ended:
    """Return how the process ended and what it used; it is stopped when the patience is over."""
    until, stopped = time.monotonic() + PATIENCE, False
    while True:
        pid, status, used = os.wait4(child.pid, os.WNOHANG)
        if pid:
            break
        if time.monotonic() > until and not stopped:
            child.kill()
            stopped = True
        time.sleep(0.005)
    child.returncode = os.waitstatus_to_exitcode(status)
    return Ended(None if stopped else child.returncode, used.ru_utime + used.ru_stime)


def _polled(child: "subprocess.Popen[bytes]") -> Ended:
    try:
        return Ended(child.wait(PATIENCE))
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()
        return Ended(None)
