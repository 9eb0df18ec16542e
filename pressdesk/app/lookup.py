"""Finding what the command line names: by id, by the beginning of an id, or by name."""

from collections.abc import Iterable
from typing import Protocol, TypeVar

from pressdesk import desk as desks
from pressdesk.app.starters import TemplateKind
from pressdesk.desk import Desk, Row
from pressdesk.model import Boilerplate, Template, UnreadableError


class Named(Protocol):
    """Anything with an id and a name."""

    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...


N = TypeVar("N", bound=Named)
T = TypeVar("T")


def find_row(desk: Desk, wanted: str) -> Row:
    """Return the row of the release with this id or beginning of an id. Raises UnreadableError."""
    rows = desks.rows(desk)
    found = [row for row in rows if row.id == wanted] or [row for row in rows if row.id.startswith(wanted)]
    return _only(found, wanted, "release", "pressdesk list", [row.id for row in found])


def find_boilerplate(desk: Desk, wanted: str) -> Boilerplate:
    """Return the boilerplate with this name or id. Raises UnreadableError."""
    return _find(desks.boilerplates(desk), wanted, "boilerplate", "pressdesk boilerplate list")


def find_template(desk: Desk, wanted: str) -> Template:
    """Return the desk's template with this name or id. Raises UnreadableError."""
    return _find(desks.templates(desk), wanted, "template", "pressdesk template list")


def default_template(desk: Desk, kind: TemplateKind) -> Template | None:
    """Return the desk's default template of this kind, or any, or None."""
    ours = sorted((t for t in desks.templates(desk) if t.kind == kind), key=lambda t: not t.default)
    return ours[0] if ours else None


def shortest_ids(ids: Iterable[str], at_least: int = 8) -> dict[str, str]:
    """Return for each id its shortest beginning that no other has."""
    known = sorted(ids)
    short = {}
    for n, one in enumerate(known):
        near = known[max(n - 1, 0) : n] + known[n + 1 : n + 2]
        length = max([at_least, *(_common(one, other) + 1 for other in near)])
        short[one] = one[:length]
    return short


def _common(a: str, b: str) -> int:
    return next((n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))


def _find(items: Iterable[N], wanted: str, what: str, where: str) -> N:
    every = list(items)
    low = wanted.casefold()
    found = (
        [item for item in every if item.id == wanted]
        or [item for item in every if item.name.casefold() == low]
        or [item for item in every if item.name.casefold().startswith(low) or item.id.startswith(wanted)]
    )
    return _only(found, wanted, what, where, [f"“{item.name}”" for item in found])


def _only(found: list[T], wanted: str, what: str, where: str, shown: list[str]) -> T:
    if not found:
        raise UnreadableError(f"There is no {what} “{wanted}” on this desk", f"See {where}.")
    if len(found) > 1:
        raise UnreadableError(f"“{wanted}” could be {', '.join(shown[:3])}", "Write more of it.")
    return found[0]
