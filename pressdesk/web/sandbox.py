"""A Jinja2 environment for other people's pages: no Python, no other files, bounded in time and size.

Jinja's own sandbox stops attribute tricks but not `'x' * 3000000` or an endless loop. Here every loop turn, every
joining of words and every printed value passes a Meter, and only plain functions and few filters can be called.
"""

import re
import time
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from markupsafe import Markup, escape

from pressdesk.model.resources import resource_text

if TYPE_CHECKING:
    from jinja2 import Environment, nodes

SECONDS: Final = 1.0  # of processor time: a page takes milliseconds
STARTER: Final = "starter"  # the one page that another can extend
METER: Final = "_pressdesk_meter"
_TURN: Final = "_pressdesk_turn"
_JOIN: Final = "_pressdesk_join"
_BITS: Final = 256  # of a number


class TooMuchError(Exception):
    """The page asked for more time or words than a page needs."""


class Assets:
    """The files of a page's pack, by path: `asset("logo.png")` in the page is the address that stands for one."""

    def __init__(self, addresses: dict[str, str]) -> None:
        self._addresses = addresses

    def __call__(self, name: str) -> str:
        """Return the address. Raises LookupError."""
        if not isinstance(name, str) or name not in self._addresses:
            raise LookupError(f"no file “{name if isinstance(name, str) else '?'}” in the pack")
        return self._addresses[name]


class Meter:
    """Counts what one rendering uses. `limit` is in characters, the time in seconds of this thread."""

    def __init__(self, limit: int) -> None:
        self._left = limit
        self._until = time.thread_time() + SECONDS

    def charge(self, size: int) -> None:
        """Note `size` characters or elements. Raises TooMuchError."""
        self._left -= size
        if self._left < 0:
            raise TooMuchError("the page grows too long")
        if time.thread_time() > self._until:
            raise TooMuchError("the page takes too long")

    def turn(self, size: int) -> None:
        """Note one turn of a loop or macro that prints at least `size` characters. Raises TooMuchError."""
        self.charge(size + 1)

    def join(self, *parts: object) -> str:
        """Return the parts as one text (the `~` of the page). Raises TooMuchError."""
        shown = [_words(part) for part in parts]
        self.charge(sum(map(len, shown)))
        if any(isinstance(part, Markup) for part in shown):
            return Markup().join(shown)
        return "".join(shown)

    def names(self) -> dict[str, object]:
        """Return what a rendering needs to find under our own names."""
        return {METER: self, _TURN: self.turn, _JOIN: self.join}


def starter_source() -> str:
    """Return the source of the page that ships with the program."""
    return resource_text("templates/page.html.j2")


@cache
def environment() -> "Environment":
    """Return the environment all pages share; everything that belongs to one rendering is in its Meter."""
    from jinja2 import FunctionLoader, StrictUndefined, filters, pass_context
    from jinja2.exceptions import SecurityError
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    class PageEnvironment(ImmutableSandboxedEnvironment):
        intercepted_binops = frozenset(("+", "*", "**", "%"))

        def is_safe_callable(self, obj: Any) -> bool:
            if not _callable(obj):
                raise SecurityError(f"“{getattr(obj, '__name__', type(obj).__name__)}” cannot be called in a page")
            return True

        def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
            return _OPERATORS[operator](left, right, context[METER])

    @pass_context
    def shown(context: Any, value: Any) -> Any:
        return _shown(value, context[METER])

    made = PageEnvironment(autoescape=True, undefined=StrictUndefined, finalize=shown, keep_trailing_newline=True)
    made.loader = FunctionLoader(lambda name: starter_source() if name == STARTER else None)
    made.filters = {**_FILTERS, "default": filters.do_default, "d": filters.do_default}
    made.globals = {name: made.globals[name] for name in ("range", "cycler", "joiner", "namespace")}
    return made


def bounded(tree: "nodes.Template") -> "nodes.Template":
    """Return the parsed page with every loop, macro and `~` passing the meter."""
    from jinja2 import nodes

    for loop in tree.find_all((nodes.For, nodes.Macro, nodes.CallBlock, nodes.Block)):
        assert isinstance(loop, (nodes.For, nodes.Macro, nodes.CallBlock, nodes.Block))
        size = sum(len(data.data) for data in loop.find_all(nodes.TemplateData))
        arguments: list[nodes.Expr] = [nodes.Const(size, lineno=loop.lineno)]
        loop.body.insert(0, nodes.ExprStmt(_call(_TURN, arguments, loop.lineno), lineno=loop.lineno))
    _measure_joins(tree)
    tree.set_environment(environment())
    return tree


def _measure_joins(node: "nodes.Node") -> None:
    from jinja2 import nodes

    for name, value in node.iter_fields():
        for n, child in enumerate(value if isinstance(value, list) else [value]):
            if not isinstance(child, nodes.Node):
                continue
            _measure_joins(child)
            if isinstance(child, nodes.Concat):
                call = _call(_JOIN, child.nodes, child.lineno)
                if isinstance(value, list):
                    value[n] = call
                else:
                    setattr(node, name, call)


def _call(name: str, arguments: "list[nodes.Expr]", line: int) -> "nodes.Call":
    from jinja2 import nodes

    return nodes.Call(nodes.Name(name, "load", lineno=line), arguments, [], None, None, lineno=line)


def _callable(function: Any) -> bool:
    """Return whether a page may call this: macros, loops and Jinja's small helpers, never a method of a value."""
    from jinja2 import sandbox
    from jinja2.runtime import BlockReference, LoopContext, Macro
    from jinja2.utils import Cycler, Joiner, Namespace

    owner = getattr(function, "__self__", function)
    known = (sandbox.safe_range, Cycler, Joiner, Namespace)
    ours = (Macro, LoopContext, Cycler, Joiner, Meter, BlockReference, Assets)
    return isinstance(owner, ours) or any(function is one for one in known)


def _shown(value: Any, meter: Meter) -> Any:
    """Return a value that is about to be printed: words, numbers and nothing else."""
    from jinja2 import Undefined

    if isinstance(value, Undefined):
        return value
    words = _words(value)
    meter.charge(len(words))
    return words


def _words(value: Any) -> str:
    from jinja2 import Undefined

    if isinstance(value, str):
        return value
    if isinstance(value, (Undefined, bool, int, float)):
        return str(value)
    if value is None:
        return ""
    raise TypeError(f"{type(value).__name__} cannot be printed, only words and numbers")


def _add(left: Any, right: Any, meter: Meter) -> Any:
    made = left + right
    _measured(made, meter)
    return made


def _multiply(left: Any, right: Any, meter: Meter) -> Any:
    for held, times in ((left, right), (right, left)):
        if isinstance(held, (str, list, tuple)) and isinstance(times, int):
            meter.charge(len(held) * max(times, 0))
    return _measured(left * right, meter)


def _power(left: Any, right: Any, meter: Meter) -> Any:
    if not all(isinstance(side, (int, float)) and abs(side) <= _BITS for side in (left, right)):
        raise TooMuchError("the number grows too large")
    return left**right


def _modulo(left: Any, right: Any, meter: Meter) -> Any:
    if isinstance(left, str):
        raise TypeError("% works on numbers only; join words with ~")
    return left % right


def _measured(made: Any, meter: Meter) -> Any:
    """Return what an operator made, once its size is charged."""
    if isinstance(made, (str, list, tuple)):
        meter.charge(len(made))
    elif isinstance(made, int) and made.bit_length() > _BITS:
        raise TooMuchError("the number grows too large")
    return made


_OPERATORS: Final[dict[str, Callable[[Any, Any, Meter], Any]]] = {
    "+": _add,
    "*": _multiply,
    "**": _power,
    "%": _modulo,
}


def _outside_tags(change: Callable[[str], str]) -> Callable[[Any], str]:
    """Return a filter that changes words but neither tags nor entities."""

    def changed(value: Any) -> str:
        words = _words(value)
        if not isinstance(words, Markup):
            return change(words)
        return Markup(re.sub(r"<[^>]*>|&[^;]*;|[^<&]+", lambda m: m[0] if m[0][0] in "<&" else change(m[0]), words))

    return changed


_FILTERS: Final[dict[str, Callable[..., Any]]] = {
    "upper": _outside_tags(str.upper),
    "lower": _outside_tags(str.lower),
    "trim": lambda value: _words(value).strip(),
    "striptags": lambda value: Markup(_words(value)).striptags(),
    "escape": lambda value: escape(_words(value)),
    "e": lambda value: escape(_words(value)),
    "urlencode": lambda value: quote(_words(value)),
    "length": len,
    "count": len,
}
