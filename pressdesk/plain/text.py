"""The release as plain text: a blank line between paragraphs, list items close together, no line cut within words."""

import re
import unicodedata
from itertools import groupby
from typing import Final

from pressdesk.model import Office, Release, Table, Text, words
from pressdesk.text import Line, printed, printed_line

WIRE_WIDTH: Final = 72  # columns, what news wires and old terminals show


def text(release: Release, office: Office, width: int = 0, *, addresses: bool = False) -> str:
    """Return the release as plain text, UTF-8, ending with a line break. Pictures show their captions only.

    `width` in columns (East Asian letters take two); 0: one line to a paragraph. With `addresses` each link's address
    follows its words in angle brackets; addresses are no words of the release, so they show in mail only.
    """
    made = ""
    last: Line | None = None
    number = 0
    for part in printed(release, office):
        for line in part.lines:
            close = last is not None and bool(line.list) and line.list == last.list
            number = number + 1 if close else 1
            shown = _table(line.table) if line.table else _marked(line, number, width, addresses)
            if shown:
                made += ("\n" if close else "\n\n" if made else "") + shown
                last = line
    return made + "\n" if made else ""


def _marked(line: Line, number: int, width: int, addresses: bool) -> str:
    mark = f"{number}. " if line.style == "number" else "• " if line.style == "bullet" else ""
    said = printed_line(line)
    lines = (_addressed(said) if addresses else words(said)).strip("\n").split("\n")
    return mark + f"\n{' ' * len(mark)}".join(piece for one in lines for piece in _wrapped(one, width - len(mark)))


def _wrapped(line: str, width: int) -> list[str]:
    """Return the line cut at spaces (never at another white space, a hyphen or within words) to `width` columns."""
    if width <= 0 or _columns(line) <= width:
        return [line]
    made: list[str] = []
    used = 0
    for piece in re.findall(" *[^ ]+", line):
        used += _columns(piece)
        if made and used > width:
            made.append(piece.lstrip(" "))
            used = _columns(made[-1])
        elif made:
            made[-1] += piece
        else:
            made.append(piece)
    return made


def _columns(shown: str) -> int:
    """Return the columns that letters take in a fixed-width type (Unicode Standard Annex 11)."""
    if shown.isascii():
        return len(shown)
    wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in shown)
    return len(shown) + wide - sum(unicodedata.category(letter) in ("Mn", "Me", "Cf") for letter in shown)


def _addressed(said: Text) -> str:
    """Return the words with each link's address behind its own, where these are not the address itself."""
    made = ""
    for link, runs in groupby(said, key=lambda run: run.link):
        linked = words(tuple(runs))
        core = linked.rstrip()
        hidden = link and core and core.lstrip() not in (link, *_bare(link))
        made += f"{core} <{link}>{linked[len(core) :]}" if hidden else linked
    return made


def _bare(link: str) -> tuple[str, str]:
    """Return the address as people write it: without its scheme, and without the slash that ends it."""
    bare = re.sub(r"^(?:https?://|mailto:|tel:)", "", link)
    return bare, bare.removesuffix("/")


def _table(table: Table) -> str:
    """Return the rows with a tab between the cells, as a spreadsheet pastes them."""
    rows = (*([table.header] if table.header else []), *table.rows)
    return "\n".join("\t".join(" ".join(words(cell).split("\n")) for cell in row).rstrip() for row in rows)
