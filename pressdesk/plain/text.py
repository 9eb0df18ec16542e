"""The release as plain text: one line to a paragraph, a blank line between paragraphs, list items close together."""

from pressdesk.model import Office, Release, Table, words
from pressdesk.text import Line, printed, printed_line


def text(release: Release, office: Office) -> str:
    """Return the release as plain text, UTF-8, ending with a line break. Pictures show their captions only."""
    made = ""
    last: Line | None = None
    number = 0
    for part in printed(release, office):
        for line in part.lines:
            close = last is not None and bool(line.list) and line.list == last.list
            number = number + 1 if close else 1
            shown = _table(line.table) if line.table else _marked(line, number)
            if shown:
                made += ("\n" if close else "\n\n" if made else "") + shown
                last = line
    return made + "\n" if made else ""


def _marked(line: Line, number: int) -> str:
    mark = f"{number}. " if line.style == "number" else "• " if line.style == "bullet" else ""
    lines = words(printed_line(line)).strip("\n").split("\n")
    return mark + f"\n{' ' * len(mark)}".join(lines)


def _table(table: Table) -> str:
    """Return the rows with a tab between the cells, as a spreadsheet pastes them."""
    rows = (*([table.header] if table.header else []), *table.rows)
    return "\n".join("\t".join(" ".join(words(cell).split("\n")) for cell in row).rstrip() for row in rows)
