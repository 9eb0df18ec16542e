"""The release as Markdown: CommonMark with GitHub's tables, escaped so that every word survives.

Pandoc's own Markdown reads the same words. Marks that could not be closed safely beside others become the HTML tag
of the same meaning, which Markdown allows.
"""

import re
from collections.abc import Callable
from typing import Final

from msgspec.structs import replace

from pressdesk.model import Office, Release, Table, Text, normalise
from pressdesk.plain.inline import inline
from pressdesk.text import Line, figure_columns, printed, printed_line


def markdown(release: Release, office: Office) -> str:
    """Return the release as Markdown, UTF-8, ending with a line break. Pictures show their captions only."""
    made = ""
    last: Line | None = None
    number = 0
    for part in printed(release, office):
        for line in part.lines:
            number = number + 1 if last is not None and line.list and line.list == last.list else 1
            shown = _block(line, number, part.name == "notes")
            if shown:
                made += _between(last, line) + shown
                last = line
    return made + "\n" if made else ""


def _between(last: Line | None, line: Line) -> str:
    if last is None:
        return ""
    if line.list and line.list == last.list:
        return "\n"
    same_quote = last.style == "quote" and line.style in ("quote", "attribution")
    return "\n>\n" if same_quote else "\n\n"


def _block(line: Line, number: int, note: bool) -> str:
    if line.table:
        return _table(line.table)
    text = _MARKED.get(line.style, printed_line)(line)
    lines = inline(text)
    if prefix := _HEADINGS.get(line.style):
        deeper = "#" if note and line.style == "subheading" else ""
        # Number signs at the end would be taken for the heading's own.
        heading = re.sub(r"(?<!\\)#(?=#*$)", r"\\#", " ".join(lines))
        return f"{deeper}{prefix} {heading}" if lines else ""
    if line.style in ("quote", "attribution"):
        return "\\\n".join(f"> {one}" for one in lines)
    mark = _list_mark(line, number)
    return mark + f"\\\n{' ' * len(mark)}".join(lines) if lines else ""


def _list_mark(line: Line, number: int) -> str:
    """Return what begins a list item; neighbouring lists differ, or they would become one."""
    odd = line.list % 2
    marks = {"number": f"{number}{'.' if odd else ')'} ", "bullet": "- " if odd else "* "}
    return marks.get(line.style, "")


def _table(table: Table) -> str:
    """Return a table of GitHub's kind, which always has a header row; figures stand flush right."""
    columns = figure_columns(table)
    marks = "".join("---:|" if figures else "---|" for figures in columns)
    rows = [_row(table.header or ((),) * len(columns)), f"|{marks}", *(_row(row) for row in table.rows)]
    return "\n".join(rows)


def _row(cells: tuple[Text, ...]) -> str:
    return "| " + " | ".join("<br>".join(inline(cell)) for cell in cells) + " |"


def _bold(line: Line) -> Text:
    return normalise(replace(run, bold=True) for run in printed_line(line))


def _italic(line: Line) -> Text:
    return normalise(replace(run, italic=True) for run in line.text)


_HEADINGS: Final = {
    "headline": "#",
    "subheading": "##",
    "boilerplate_heading": "##",
    "contact_heading": "##",
    "notes_heading": "##",
}
_MARKED: Final[dict[str, Callable[[Line], Text]]] = {
    "status": _bold,
    "label": _bold,
    "subheadline": _italic,
    "lead_in": _bold,
    "caption": _italic,
}
