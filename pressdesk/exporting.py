"""What `pressdesk export` does: one release to a file or a folder, or many to a folder, one after the other."""

import argparse
import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from functools import cache
from pathlib import Path
from typing import NamedTuple

from msgspec.structs import replace

from pressdesk.app import paths, sources
from pressdesk.app.files import make_folder, write_atomic
from pressdesk.app.folders import write_folder
from pressdesk.app.pdf import PdfFrom
from pressdesk.app.render import MARKED, Means, render, render_folder, whole
from pressdesk.app.sources import Source
from pressdesk.app.targets import ExportSet, targets_in, write_set
from pressdesk.desk import Desk
from pressdesk.model import PressDeskError, TemplateError


class Call(NamedTuple):
    """The arguments of a call, and how it opens the desk, says a line on standard error, gives bytes out, and comes by
    what prints a PDF."""

    args: argparse.Namespace
    open_desk: Callable[[], Desk]
    warn: Callable[[str], None]
    give: Callable[[bytes], None]
    press: Callable[[Means, PdfFrom | None], Means]


def export(call: Call) -> None:
    """Write what the call asks for. Raises PressDeskError, and KeyboardInterrupt where somebody stopped it."""
    if len(call.args.releases) > 1:
        _export_many(call)
        return
    with ExitStack() as held:
        source = _source(call, call.args.releases[0], _opener(call, held))
    notes = [*source.notes, *_write(call, source)]
    for note in notes:
        call.warn(_said(note))


def _write(call: Call, source: Source) -> tuple[str, ...]:
    to, output = call.args.to, call.args.output
    if output != "-" and _is_folder(output):
        if to == "package":
            package = whole(source.release, source.office, source.means)
            write_folder(Path(output), package.files)
            return package.notes
        if to == "html":
            page = render_folder(source.release, source.office, source.means)
            write_folder(Path(output), page.files)
            return page.notes
        make_folder(Path(output))
        targets = targets_in(Path(output), source.release, (to,), ())
        return write_set(ExportSet(source.release, source.office, targets, source.means))
    made = render(source.release, to, source.office, source.means)
    if output == "-":
        call.give(made.data)
    else:
        write_atomic(Path(output), made.data)
    return made.notes


def _export_many(call: Call) -> None:
    """Write each release to the folder under its own name. One that cannot be written is named and left out."""
    names, folder = call.args.releases, Path(call.args.output)
    if call.args.output == "-":
        raise PressDeskError("Several releases cannot go to standard output", "Name a folder with -o.")
    make_folder(folder)
    written: set[Path] = set()
    failed = 0
    with ExitStack() as held, _stop_asked() as stop:
        desk = _opener(call, held)
        for number, name in enumerate(names, 1):
            if stop():
                call.warn(f"Stopped: {len(written)} of {len(names)} releases are written")
                raise KeyboardInterrupt
            try:
                source = _source(call, name, desk)
                targets = targets_in(folder, source.release, (call.args.to,), written)
                notes = write_set(ExportSet(source.release, source.office, targets, source.means))
            except TemplateError:
                raise  # it would fail for every one of them
            except PressDeskError as error:
                failed += 1
                notes = (str(error),)
            else:
                written.update(target.path for target in targets)
                notes = (*source.notes, *notes)
            _tell(call, notes, number, len(names))
    if failed:
        raise PressDeskError(f"{failed} of {len(names)} releases were not written", "The lines above say why.")


def _tell(call: Call, notes: tuple[str, ...], number: int, count: int) -> None:
    """Say the notes; where somebody watches, also how far it is."""
    watched = sys.stderr is not None and sys.stderr.isatty()
    for note in notes:
        print(end="\r" if watched else "", file=sys.stderr)
        call.warn(_said(note))
    if watched:
        print(f"\r{number} of {count}", end="\n" if number == count else "", file=sys.stderr, flush=True)


def _said(note: str) -> str:
    """Return a note with the argument that would have changed what it says."""
    return f"{note} For the public page: --public." if note == MARKED else note


def _source(call: Call, name: str, desk: Callable[[], Desk]) -> Source:
    """Return the release by its id or file, with its means as the call changes them."""
    to, template = call.args.to, call.args.template
    if sources.is_file(name):
        by_name = template and not sources.template_there(template)
        desk_wanted = call.args.desk is not None or by_name or paths.default_desk_path().is_file()
        found = sources.from_file(name, to, template, call.open_desk if desk_wanted else None)
    else:
        found = sources.from_desk(desk(), name, to, template)
    attach, means = call.args.attach or (), replace(found.means, public=call.args.public)
    if attach:
        means = replace(means, attach=() if "none" in attach else tuple(dict.fromkeys(attach)))
    if to in ("pdf", "package") or (to == "email" and "pdf" in means.attach):
        means = call.press(means, call.args.pdf_from)
    return replace(found, means=means)


def _opener(call: Call, held: ExitStack) -> Callable[[], Desk]:
    """Return what opens the desk at its first call, and the same desk from then on; it is closed with `held`."""
    return cache(lambda: held.enter_context(closing(call.open_desk())))


def _is_folder(output: str) -> bool:
    """Return whether a path means a folder: it ends like one, or is one."""
    ends = tuple(end for end in (os.sep, os.altsep) if end)
    try:
        return output.endswith(ends) or Path(output).is_dir()
    except (OSError, ValueError):  # no name that this system could give a file
        return False


@contextmanager
def _stop_asked() -> Iterator[Callable[[], bool]]:
    """Turn the first Ctrl+C into an answer to be asked for between two files; a second one stops at once."""
    asked: list[bool] = []

    def ask(*_: object) -> None:
        asked.append(True)
        signal.signal(signal.SIGINT, before)

    before = signal.signal(signal.SIGINT, ask)
    try:
        yield lambda: bool(asked)
    finally:
        signal.signal(signal.SIGINT, before)
