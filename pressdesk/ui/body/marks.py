"""Bold, italic and links on the words between two places: pure functions on lines."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from msgspec.structs import replace

from pressdesk.model import Run, link_fault, normalise
from pressdesk.text import cut
from pressdesk.ui.body.edits import length
from pressdesk.ui.body.lines import Line, Place

_SCHEME: Final = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")


def over(lines: Sequence[Line], start: Place, end: Place, change: Callable[[Run], Run]) -> tuple[Line, ...]:
    """Return the lines with every run between two places changed; locked lines stay as they are."""
    changed = list(lines)
    for n, first, last in _reach(lines, start, end):
        text = lines[n].text
        middle = tuple(change(run) for run in cut(text, first, last))
        whole = normalise((*cut(text, 0, first), *middle, *cut(text, last, length(lines[n]))))
        changed[n] = lines[n]._replace(text=whole)
    return tuple(changed)


def runs(lines: Sequence[Line], start: Place, end: Place) -> tuple[Run, ...]:
    """Return the runs between two places."""
    return tuple(run for n, first, last in _reach(lines, start, end) for run in cut(lines[n].text, first, last))


def _reach(lines: Sequence[Line], start: Place, end: Place) -> Iterator[tuple[int, int, int]]:
    for n in range(start.line, end.line + 1):
        if not lines[n].locked:
            last = end.at if n == end.line else length(lines[n])
            yield n, start.at if n == start.line else 0, last


def link_at(line: Line, at: int) -> tuple[str | None, int, int]:
    """Return the link round a place in a line, with the characters it begins and ends at."""
    first = 0
    for link, text in _linked(line):
        if first <= at <= first + len(text) and link and (at < first + len(text) or at > first):
            return link, first, first + len(text)
        first += len(text)
    return None, at, at


def _linked(line: Line) -> list[tuple[str | None, str]]:
    """Return the stretches of a line that share a link."""
    stretches: list[tuple[str | None, str]] = []
    for run in line.text:
        if stretches and stretches[-1][0] == run.link:
            stretches[-1] = (run.link, stretches[-1][1] + run.text)
        else:
            stretches.append((run.link, run.text))
    return stretches


def full_link(address: str) -> str:
    """Return an address as typed by a person as a link: `example.org` gets https, `a@example.org` mailto."""
    address = address.strip()
    if not address or _SCHEME.match(address) or not link_fault(address):
        return address
    return ("mailto:" if "@" in address and "/" not in address else "https://") + address


def with_link(link: str | None) -> Callable[[Run], Run]:
    """Return the change that links a run, or takes its link away."""
    return lambda run: replace(run, link=link)


def with_bold(on: bool) -> Callable[[Run], Run]:
    """Return the change that makes a run bold or not."""
    return lambda run: replace(run, bold=on)


def with_italic(on: bool) -> Callable[[Run], Run]:
    """Return the change that makes a run italic or not."""
    return lambda run: replace(run, italic=on)


def with_attribution(on: bool) -> Callable[[Run], Run]:
    """Return the change that makes a run of a quote the writer's own words or spoken ones."""
    return lambda run: replace(run, attribution=on)
