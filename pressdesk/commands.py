"""The commands of the command line and their help."""

from collections.abc import Iterable
from typing import Any, NamedTuple


class Command(NamedTuple):
    """A command: its words, its help, and its arguments as argparse takes them."""

    name: str
    help: str
    arguments: Iterable[tuple[str, dict[str, Any]]] = ()


_RELEASES_HELP = "a release on the desk, or a .pressrelease file without one"
_ATTACH_HELP = "what goes with an email as a file (without it: docx); may be repeated"
_PUBLIC_HELP = "make a public web page although the embargo still holds"
_OUTPUT_HELP = "the file to write, or a folder; - for standard output"
DESK_HELP = "the desk's file (without it: the one in your data folder)"
FORMATS = ("docx", "html", "email", "pdf", "txt", "md", "ninjs", "json", "package")
GROUPS = {"boilerplate": "kept texts", "template": "the organization's own Word and web files"}
COMMANDS = (
    Command("list", "list the releases on the desk, newest first"),
    Command(
        "show",
        "print a release as plain text",
        (
            ("id", {"metavar": "ID", "help": "a release's id, or the beginning of one"}),
            ("--json", {"action": "store_true", "help": "print the exchange format instead"}),
        ),
    ),
    Command(
        "add",
        "put .pressrelease files on the desk; one that is there gets a new revision",
        (("files", {"metavar": "FILE", "nargs": "+", "help": "a .pressrelease file"}),),
    ),
    Command(
        "export",
        "write a release as a file, or several into a folder",
        (
            ("releases", {"metavar": "ID|FILE", "nargs": "+", "help": _RELEASES_HELP}),
            ("--to", {"required": True, "choices": FORMATS, "help": "the format; package: all of them"}),
            ("--template", {"metavar": "NAME|PATH", "help": "a template on the desk, or a file (else: the default)"}),
            ("--attach", {"action": "append", "choices": ("docx", "pdf", "none"), "help": _ATTACH_HELP}),
            ("--pdf-from", {"choices": ("word", "web"), "help": "make a PDF from this (else: the best there is)"}),
            ("--public", {"action": "store_true", "help": _PUBLIC_HELP}),
            ("-o --output", {"required": True, "metavar": "PATH", "help": _OUTPUT_HELP}),
        ),
    ),
    Command(
        "check",
        "tell what is wrong in a release: facts, people, style, spelling; exit code 1 where there is an error",
        (
            ("release", {"metavar": "ID|FILE", "help": "a release on the desk, or a .pressrelease file"}),
            ("--json", {"action": "store_true", "help": "print it for machines, with places"}),
        ),
    ),
    Command("boilerplate list", "list the boilerplate on the desk"),
    Command(
        "boilerplate show",
        "print a boilerplate's words",
        (("name", {"metavar": "NAME", "help": "its name, or the beginning of it"}),),
    ),
    Command(
        "boilerplate add",
        "keep a text; under a name that is there, as a new version",
        (
            ("name", {"metavar": "NAME", "help": "the name to find it by"}),
            ("--file", {"required": True, "metavar": "F", "help": "a text or Markdown (.md) file; - for input"}),
            ("--heading", {"metavar": "WORDS", "help": "the heading that prints above it"}),
        ),
    ),
    Command(
        "boilerplate export",
        "write the library as Markdown files into a folder, or as one .json file",
        (("path", {"metavar": "PATH", "help": "a folder, or a file that ends in .json"}),),
    ),
    Command(
        "boilerplate import",
        "take in a folder of text or Markdown files, or a .json file; a name that is there gets a new version",
        (("path", {"metavar": "PATH", "help": "the folder or the file"}),),
    ),
    Command("template list", "list the templates on the desk"),
    Command(
        "template add",
        "put a Word (.docx, .dotx) or web (.html, .j2, a pack) template on the desk",
        (
            ("path", {"metavar": "PATH", "help": "the template's file, or a pack's folder"}),
            ("--name", {"metavar": "N", "help": "its name on the desk (without it: the file's)"}),
        ),
    ),
    Command(
        "template check",
        "tell what works in a template and what does not; exit code 1 where something does not",
        (
            ("path", {"metavar": "PATH", "help": "the template's file"}),
            ("--json", {"action": "store_true", "help": "print it for machines"}),
        ),
    ),
    Command(
        "template prepare",
        "turn the fields typed in a Word template into content controls",
        (
            ("path", {"metavar": "PATH", "help": "the Word template"}),
            ("-o --output", {"required": True, "metavar": "PATH", "help": "the file to write; - for standard output"}),
        ),
    ),
)
