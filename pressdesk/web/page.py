"""The organization's page: compiled once, filled many times, and faults that say where."""

from difflib import get_close_matches
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from pressdesk.model import Office, Release, TemplateError
from pressdesk.web.fields import FIELDS, ORGANIZATION, values
from pressdesk.web.markup import Source, embedded
from pressdesk.web.sandbox import Meter, TooMuchError, bounded, environment

if TYPE_CHECKING:
    import jinja2
    from jinja2 import nodes

LONGEST: Final = 5_000_000  # characters of a page's source
ROOM: Final = 1_000_000  # characters a page may print besides the release

# The fields that show words of the release; a page without any of them would print an empty letterhead.
_PRINTS: Final = frozenset(FIELDS) - {"organization", "language", "direction", "slug"}
_REMEDY: Final = "Correct that line and add the page again."


class Page(NamedTuple):
    """A compiled page: its name, the fields it shows, and the code that fills it."""

    name: str
    fields: tuple[str, ...]
    size: int
    template: "jinja2.Template"


def compile(source: str, name: str = "page") -> Page:
    """Return the page, ready to be filled.

    Raises TemplateError naming the page, the line and the remedy: broken syntax, an unknown field, another file, no
    field at all.
    """
    import jinja2

    if len(source) > LONGEST:
        raise TemplateError(
            f"{name} is too long", "A page holds at most 5 million characters; make its pictures smaller."
        )
    try:
        tree = environment().parse(source.removeprefix("\ufeff"), name, name)
        fields = _checked(tree, name)
        code = environment().compile(bounded(tree), name, name)
    except jinja2.TemplateSyntaxError as error:
        filters = f"The filters are {', '.join(sorted(environment().filters))}."
        remedy = filters if _said(error).startswith("No filter") else _REMEDY
        raise TemplateError(f"{name}, line {error.lineno}: {_said(error)}", remedy) from None
    except (RecursionError, SyntaxError):
        raise TemplateError(f"{name}: too deeply nested", "Simplify the page and add it again.") from None
    return Page(name, fields, len(source), jinja2.Template.from_code(environment(), code, environment().globals))


def write(release: Release, page: Page, office: Office, source: Source = embedded) -> str:
    """Return the page filled with the release, as one HTML file; pictures by their `source`.

    Raises TemplateError like `compile`.
    """
    import jinja2

    fields = values(release, office, dateline_apart="dateline" in page.fields, source=source)
    meter = Meter(ROOM + page.size + 8 * sum(len(str(value)) for value in fields.values()))
    chunks: list[str] = []
    try:
        for chunk in page.template.generate(fields | meter.names()):
            chunks.append(chunk)
    except TooMuchError as error:
        raise _fault(page.name, error, "Make the page's loops and repeated words smaller.") from None
    except (jinja2.TemplateError, ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
        raise _fault(page.name, error, _REMEDY) from None
    except RecursionError as error:
        raise _fault(page.name, TooMuchError("a macro calls itself without end"), _REMEDY, error) from None
    return "".join(chunks)


def _fault(name: str, error: Exception, remedy: str, raised: Exception | None = None) -> TemplateError:
    line = _line((raised or error).__traceback__, name)
    return TemplateError(f"{name}{f', line {line}' if line else ''}: {_said(error)}", remedy)


def _line(trace: TracebackType | None, name: str) -> int:
    """Return the page's own line where the error came up (Jinja puts its frames into the traceback), or 0."""
    line = 0
    while trace:
        if trace.tb_frame.f_code.co_filename == name:
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


def _said(error: Exception) -> str:
    """Return Jinja's message without its full stop and in one line."""
    return " ".join(str(getattr(error, "message", None) or error).split()).rstrip(".")


def _checked(tree: "nodes.Template", name: str) -> tuple[str, ...]:
    """Return the fields the page shows, in the order of FIELDS. Raises TemplateError."""
    from jinja2 import meta, nodes

    other = (nodes.Include, nodes.Import, nodes.FromImport, nodes.Extends)
    if found := next(tree.find_all(other), None):
        raise TemplateError(f"{name}, line {found.lineno}: a page is one file and cannot include another", _REMEDY)
    if found := next(tree.find_all(nodes.ScopedEvalContextModifier), None):
        raise TemplateError(f"{name}, line {found.lineno}: escaping cannot be switched off", _REMEDY)
    used = meta.find_undeclared_variables(tree) - set(environment().globals)
    for node in tree.find_all(nodes.Name):
        if node.ctx == "load" and node.name in used - set(FIELDS):
            raise _unknown(name, node.lineno, node.name, FIELDS)
    for parent, key, line in _looked_up(tree):
        if parent == "organization" and key not in ORGANIZATION:
            raise _unknown(name, line, f"organization.{key}", tuple(f"organization.{one}" for one in ORGANIZATION))
    if not used & _PRINTS:
        raise TemplateError(f"{name} shows no field", "Write {{ release }} where the release belongs.")
    return tuple(field for field in FIELDS if field in used)


def _looked_up(tree: "nodes.Template") -> list[tuple[str, Any, int]]:
    """Return each name that is looked into, what is looked up there, and the line."""
    from jinja2 import nodes

    dotted = [(n.node, n.attr, n.lineno) for n in tree.find_all(nodes.Getattr)]
    indexed = [(n.node, n.arg.value, n.lineno) for n in tree.find_all(nodes.Getitem) if isinstance(n.arg, nodes.Const)]
    return [(node.name, key, line) for node, key, line in dotted + indexed if isinstance(node, nodes.Name)]


def _unknown(name: str, line: int, field: str, known: tuple[str, ...]) -> TemplateError:
    near = get_close_matches(field.lower(), known, n=1)
    remedy = f"Did you mean “{near[0]}”?" if near else f"The fields are {', '.join(known)}."
    return TemplateError(f"{name}, line {line}: unknown field “{field}”", remedy)
