"""A style sheet read as browsers read it (CSS Syntax Level 3): its addresses resolved, what reaches out refused."""

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple

if TYPE_CHECKING:
    from tinycss2.ast import Node

# In these functions a string is an address (CSS Images 4, CSS Values 5).
_ADDRESSED: Final = {"url", "src", "image", "image-set", "-webkit-image-set"}
_OUTSIDE: Final = "is refused: a page asks for nothing from outside"
_ONLY_OURS: Final = "Put the file into the pack and name it: url(photo.png)."


class Wrong(NamedTuple):
    """What is wrong in a style sheet or a page: the line, counted from 1, the words, and what to do."""

    line: int
    message: str
    remedy: str


Resolve = Callable[[str], str | None]


def resolved(css: str, resolve: Resolve) -> tuple[str, tuple[Wrong, ...]]:
    """Return the style sheet with each address as `resolve` gives it (None: refused), and what is wrong in it."""
    import tinycss2

    try:
        nodes: list[Node] = tinycss2.parse_component_value_list(css)
        found = list(_walk(nodes, resolve))
        made = tinycss2.serialize(nodes)
    except RecursionError:
        return "", (Wrong(1, "the styles are too deeply nested", "Simplify them."),)
    # A style element ends at the first such letters, wherever they stand.
    if "</style" in made.lower():
        line = css.lower()[: css.lower().find("</style")].count("\n") + 1
        found.append(Wrong(line, "“</style” cannot stand in styles", "Take it out."))
    return made, tuple(found)


@lru_cache(maxsize=64)
def faults(css: str, own: tuple[str, ...] = ()) -> tuple[Wrong, ...]:
    """Return what is wrong in styles whose only addresses may be `own` and pictures that carry their bytes."""
    return resolved(css, lambda address: address if address in own or carried(address) else None)[1]


def carried(address: str) -> bool:
    """Return whether an address is a picture or font that carries its bytes."""
    return address.lower().startswith(("data:image/", "data:font/")) and ";base64," in address[:60]


def _walk(nodes: "list[Node]", resolve: Resolve, function: str = "") -> Iterator[Wrong]:
    from tinycss2.ast import URLToken

    for n, node in enumerate(nodes):
        line = node.source_line
        if node.type == "at-keyword" and node.lower_value == "import":
            yield Wrong(line, "@import is refused", "Copy those styles into the file.")
        elif node.type == "error":
            yield Wrong(line, f"broken styles: {' '.join(str(node.message).split())}", "Correct that line.")
        elif node.type == "url" or (node.type == "string" and function in _ADDRESSED):
            made = resolve(node.value)
            if made is None:
                yield Wrong(line, f"“{_short(node.value)}” {_OUTSIDE}", _ONLY_OURS)
            else:
                nodes[n] = URLToken(line, node.source_column, made, f'url("{made}")')
        elif node.type == "function":
            yield from _function(nodes, n, resolve)
        elif hasattr(node, "content"):
            yield from _walk(node.content, resolve, function)


def _function(nodes: "list[Node]", n: int, resolve: Resolve) -> Iterator[Wrong]:
    """Look into a function; `url("…")` becomes the address it holds."""
    call: Any = nodes[n]
    yield from _walk(call.arguments, resolve, call.lower_name)
    if call.lower_name in ("url", "src"):
        inner = [one for one in call.arguments if one.type not in ("whitespace", "comment")]
        if len(inner) == 1 and inner[0].type == "url":
            nodes[n] = inner[0]
        elif not any(one.type in ("url", "string") for one in inner):
            yield Wrong(call.source_line, f"{call.lower_name}() without a plain address is refused", _ONLY_OURS)


def _short(address: str) -> str:
    return " ".join(address.split())[:60]
