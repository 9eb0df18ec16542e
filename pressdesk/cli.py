"""The command line. Without a command it opens the window; every command works without a screen.

Own modules load when a command needs them, so that the window opens fast.
"""

import argparse
import builtins
import gc
import os
import sys
from contextlib import closing
from functools import partial
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from msgspec.structs import replace

from pressdesk import __version__
from pressdesk.commands import COMMANDS, DESK_HELP, GROUPS
from pressdesk.model import DeskError, PressDeskError, UnreadableError, UnreadableTemplateError, words

if TYPE_CHECKING:
    from pressdesk.app.pdf import PdfFrom
    from pressdesk.app.render import Means
    from pressdesk.desk import Desk

Args = argparse.Namespace
DONE, FAILED, WRONG_CALL = 0, 1, 2


def main(argv: list[str] | None = None) -> int:
    """Do what the command line says and return the exit code: 0 done, 1 the work failed, 2 wrong call or bad input."""
    words_given = sys.argv[1:] if argv is None else argv
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")  # a console may not know every letter of a headline
    if words_given[:1] == ["vet"] and len(words_given) == 4:  # the process of app/vetting.py; no command for people
        from pressdesk.app.vet import main as vet

        gc.enable()
        return vet(*words_given[1:])
    args = _parser().parse_args(words_given) if words_given else None
    if args is None or args.command is None:
        gc.disable()  # collecting begins once the window is painted
        _import_plainly()
        from pressdesk.main import open_window

        return open_window(args.desk if args else None)
    gc.enable()
    try:
        code: int = args.run(args) or DONE
        print(end="", flush=True)
    except PressDeskError as error:
        _warn(str(error))
        return WRONG_CALL if isinstance(error, DeskError | UnreadableTemplateError | UnreadableError) else FAILED
    except OSError as error:
        if error.filename is not None:
            raise  # no fault of the output
        return _output_failed(error)
    except KeyboardInterrupt:
        return 130
    return code


def _import_plainly() -> None:
    """Take PySide's hook off `import`: it reads the source of every module and keeps it, to find a switch of names
    (`from __feature__ import …`) that PressDesk does not use."""
    import PySide6  # noqa: F401

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def _output_failed(error: OSError) -> int:
    """Return the exit code where standard output takes no more: whoever has read enough (`| head`) is no fault."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # Python would flush again at exit
    if isinstance(error, BrokenPipeError):
        return DONE
    _warn(f"The output cannot be written: {error.strerror or error}. Name a file with -o, or free some space.")
    return FAILED


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the call in one line."""
        self.exit(WRONG_CALL, f"{self.prog}: {message}. See {self.prog} --help.\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="pressdesk",
        description="Draft press releases, keep boilerplate, export Word and web. Without a command: open the window.",
        epilog="Exit code: 0 done, 1 the work failed, 2 wrong call or unreadable input.",
    )
    parser.add_argument("--version", action="version", version=f"PressDesk {__version__}")
    parser.add_argument("--desk", metavar="PATH", help=DESK_HELP)
    groups = {"": parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")}
    for command in COMMANDS:
        group, _, action = command.name.rpartition(" ")
        if group not in groups:
            inner = groups[""].add_parser(group, help=GROUPS[group], description=_sentence(GROUPS[group]))
            groups[group] = inner.add_subparsers(dest="action", metavar="ACTION", title="actions", required=True)
        made = groups[group].add_parser(action, help=command.help, description=_sentence(command.help))
        made.add_argument("--desk", metavar="PATH", default=argparse.SUPPRESS, help=DESK_HELP)
        for flags, options in command.arguments:
            made.add_argument(*flags.split(), **options)
        made.set_defaults(run=globals()[f"_{command.name.replace(' ', '_')}"])
    return parser


def _sentence(words: str) -> str:
    return f"{words[0].upper()}{words[1:]}."


def _list(args: Args) -> None:
    from pressdesk import desk as desks
    from pressdesk.app.lookup import shortest_ids

    with closing(_open(args)) as desk:
        rows = desks.rows(desk)
    ids = shortest_ids(row.id for row in rows)
    width = max(map(len, ids.values()), default=0)
    for row in rows:
        date, headline = str(row.release_date or ""), (row.headline or "Untitled") + "  (sample)" * row.sample
        print(f"{ids[row.id]:{width}}  {row.stage:9}  {date:10}  {row.language:5}  {headline}")


def _show(args: Args) -> None:
    from pressdesk import desk as desks
    from pressdesk import plain
    from pressdesk.app.lookup import find_row
    from pressdesk.model import codec

    with closing(_open(args)) as desk:
        release = desks.load(desk, find_row(desk, args.id).id).release
        office = desks.office(desk, release)
    if args.json:
        _write_bytes(codec.encode(release, dict(office.images)))
    else:
        print(plain.text(release, office).rstrip("\n"))


def _add(args: Args) -> None:
    from pressdesk import desk as desks
    from pressdesk.app.intake import import_release
    from pressdesk.app.sources import naming, read

    with closing(_open(args, create=True)) as desk:
        for name in args.files:
            data = read(name)
            with naming(name):
                imported = import_release(desk, data, "revision")
            _warn(*(f"{name}: {loss}" for loss in imported.losses))
            verb = "new revision of" if imported.known else "added"
            print(f"{verb} {imported.release.id}  {words(imported.release.headline)}")
        desks.settle(desk)


def _export(args: Args) -> None:
    from pressdesk.exporting import Call, export

    export(Call(args, partial(_open, args), _warn, _write_bytes, _pressed))


def _pressed(means: "Means", pdf_from: "PdfFrom | None") -> "Means":
    from pressdesk.ui.printing import for_pdf

    return for_pdf(means, pdf_from)


def _check(args: Args) -> int:
    from pressdesk.app import paths
    from pressdesk.app.problems import for_machines, lines, problems
    from pressdesk.app.sources import is_file
    from pressdesk.model import codec

    wanted = args.desk is not None or not is_file(args.release) or paths.default_desk_path().is_file()
    release, told = problems(args.release, partial(_open, args) if wanted else None)
    if args.json:
        _write_bytes(codec.dump(for_machines(release, told)) + b"\n")
    else:
        print("\n".join(lines(told)) or "Nothing is wrong.")
    return FAILED if any(one.finding.severity == "error" for one in told) else DONE


def _boilerplate_list(args: Args) -> None:
    from pressdesk import desk as desks

    with closing(_open(args)) as desk:
        for one in desks.boilerplates(desk):
            due = f", review by {one.review_by}" if one.review_by else ""
            print(f"{one.name}  (version {one.version}, {one.language}{due})")


def _boilerplate_show(args: Args) -> None:
    from pressdesk.app.lookup import find_boilerplate

    with closing(_open(args)) as desk:
        one = find_boilerplate(desk, args.name)
    print("\n\n".join(part for part in (one.heading, *map(words, one.paragraphs)) if part))


def _boilerplate_add(args: Args) -> None:
    from pressdesk.app.shelving import add_boilerplate
    from pressdesk.app.sources import naming, read

    data = sys.stdin.buffer.read() if args.file == "-" else read(args.file)
    with closing(_open(args, create=True)) as desk, naming(args.file):
        kept = add_boilerplate(desk, args.name, args.heading, data, Path(args.file).suffix.lower())
    print(f"{kept.name}  (version {kept.version})")


def _boilerplate_export(args: Args) -> None:
    from pressdesk.app.library_import import export_library

    with closing(_open(args)) as desk:
        number = export_library(desk, Path(args.path))
    print(f"{number} written")


def _boilerplate_import(args: Args) -> None:
    from pressdesk.app.library_import import import_library

    with closing(_open(args, create=True)) as desk:
        taken = import_library(desk, Path(args.path))
    print(f"{taken.added} added, {taken.updated} updated, {taken.left} left as they were")


def _template_list(args: Args) -> None:
    from pressdesk import desk as desks

    with closing(_open(args)) as desk:
        for one in desks.templates(desk):
            print(f"{one.kind:4}  {one.name}{'  (default)' if one.default else ''}")


def _template_add(args: Args) -> None:
    from pressdesk.app.shelving import add_template
    from pressdesk.app.template_files import read_template

    template = read_template(Path(args.path))
    with closing(_open(args, create=True)) as desk:
        kept, notes = add_template(desk, template, args.name)
    _warn(*(f"{args.path}: {note}" for note in notes))
    print(f"{kept.kind:4}  {kept.name}{'  (default)' if kept.default else ''}")


def _template_check(args: Args) -> int:
    from pressdesk.app.template_checks import told
    from pressdesk.app.template_files import read_template
    from pressdesk.app.vetting import looked_at
    from pressdesk.model import codec

    inspection = looked_at(replace(read_template(Path(args.path)), name=Path(args.path).name))
    if args.json:
        _write_bytes(codec.dump(inspection) + b"\n")
    else:
        print("\n".join(told(inspection)))
    return FAILED if inspection.faults else DONE


def _template_prepare(args: Args) -> None:
    from pressdesk import word
    from pressdesk.app.files import write_atomic
    from pressdesk.app.template_files import read_template

    template = read_template(Path(args.path))
    if template.kind != "word":
        raise UnreadableTemplateError(f"{args.path} is no Word file", "Only Word templates have content controls.")
    data = word.prepare(template.data, Path(args.path).name)
    if args.output == "-":
        _write_bytes(data)
    else:
        write_atomic(Path(args.output), data)


def _open(args: Args, *, create: bool = False) -> "Desk":
    """Open the desk; only what adds something makes a new one."""
    from pressdesk import desk as desks
    from pressdesk.app import paths, samples

    desk = desks.open_desk(args.desk or paths.default_desk_path(), make=create)
    samples.fill(desk)
    return desk


def _warn(*lines: str) -> None:
    for line in lines:
        print(f"pressdesk: {' '.join(line.split())}", file=sys.stderr)


def _write_bytes(data: bytes) -> None:
    if sys.stdout is None:
        raise PressDeskError("There is no standard output to write to", "Name a file with -o.")
    sys.stdout.flush()
    sys.stdout.buffer.write(data)
