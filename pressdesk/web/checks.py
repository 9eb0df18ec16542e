"""What is wrong in a page's source: every fault with its line, before anything is filled."""

import re
from collections.abc import Iterator
from difflib import get_close_matches
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from pressdesk.model import Fault
from pressdesk.web import guard
from pressdesk.web.fields import FIELDS, MORE, ORGANIZATION, PLACED
from pressdesk.web.sandbox import STARTER, environment, starter_source

if TYPE_CHECKING:
    from jinja2 import nodes

REMEDY: Final = "Correct that line and add the page again."
BLOCKS: Final = ("head", "styles", "masthead", "main", "footer")  # of the starter
# The fields that show words of the release; a page without any of them would print an empty letterhead.
_PRINTS: Final = frozenset(FIELDS) - set(MORE) - set(PLACED) | {"title", "description"}
_WRITE: Final = "Write {{ release }} where the release belongs."
_EXPRESSION = re.compile(r"\{\{.*?\}\}", re.DOTALL)
_MOST: Final = 50  # faults of one page


def used(tree: "nodes.Template") -> tuple[str, ...]:
    """Return the fields a page shows, those it takes over from the starter too, in the order of FIELDS."""
    found = _names(tree)
    if _extends(tree):
        found |= _names(_rest_of_starter(tree))
    return tuple(field for field in FIELDS if field in found)


def code_faults(tree: "nodes.Template", name: str, files: tuple[str, ...]) -> Iterator[Fault]:
    """Yield what is wrong in the page's code; `files` are those of its pack."""
    from jinja2 import nodes

    for found in tree.find_all((nodes.Include, nodes.Import, nodes.FromImport)):
        yield _fault(name, found.lineno, "a page cannot include another", REMEDY)
    for count, extends in enumerate(tree.find_all(nodes.Extends)):
        if count or not isinstance(extends.template, nodes.Const) or extends.template.value != STARTER:
            yield _fault(name, extends.lineno, "a page can extend the starter only, and once", _EXTEND)
    for found in tree.find_all(nodes.ScopedEvalContextModifier):
        yield _fault(name, found.lineno, "escaping cannot be switched off", REMEDY)
    if _extends(tree):
        for block in tree.find_all(nodes.Block):
            if block.name not in BLOCKS:
                yield _unknown(name, block.lineno, "block", block.name, BLOCKS)
    yield from _unknown_names(tree, name, files)
    if not set(used(tree)) & _PRINTS:
        yield Fault(name, "shows no field", _WRITE)


_EXTEND: Final = 'Begin the page with {% extends "starter" %}.'


def _unknown_names(tree: "nodes.Template", name: str, files: tuple[str, ...]) -> Iterator[Fault]:
    from jinja2 import nodes

    free = _names(tree) - set(FIELDS) - {"asset"}
    for node in tree.find_all(nodes.Name):
        if node.ctx == "load" and node.name in free:
            yield _unknown(name, node.lineno, "field", node.name, FIELDS)
    for parent, key, line in _looked_up(tree):
        if parent == "organization" and key not in ORGANIZATION:
            known = tuple(f"organization.{one}" for one in ORGANIZATION)
            yield _unknown(name, line, "field", f"organization.{key}", known)
    for call in tree.find_all(nodes.Call):
        wanted = call.args[0] if call.args and isinstance(call.node, nodes.Name) and call.node.name == "asset" else None
        if isinstance(wanted, nodes.Const) and wanted.value not in files:
            yield _unknown(name, call.lineno, "file", str(wanted.value), files)


def syntax_faults(source: str, name: str) -> tuple[str, list[Fault]]:
    """Return the source without the fields that cannot be read (blank in their place), and a fault for each."""
    import jinja2

    faults: list[Fault] = []

    def tried(found: re.Match[str]) -> str:
        try:
            environment().parse(found[0], name, name)
        except jinja2.TemplateSyntaxError as error:
            line = source.count("\n", 0, found.start()) + (error.lineno or 1)
            faults.append(_fault(name, line, *syntax_words(error)))
            return re.sub(r"[^\n]", " ", found[0])
        except RecursionError:
            pass  # the whole page will say it
        return found[0]

    return _EXPRESSION.sub(tried, source), faults


def syntax_words(error: Exception) -> tuple[str, str]:
    """Return what Jinja says is wrong, in one line, and what to do about it."""
    message = said(error)
    filters = f"The filters are {', '.join(sorted(environment().filters))}."
    return message, filters if message.startswith("No filter") else REMEDY


def said(error: Exception) -> str:
    """Return Jinja's message without its full stop and in one line."""
    return " ".join(str(getattr(error, "message", None) or error).split()).rstrip(".")


def markup_faults(source: str, name: str, own: tuple[str, ...] = ()) -> list[Fault]:
    """Return what is refused in the page's HTML, by the lines of its source.

    Tags that code puts together are judged in the finished page.
    """
    wrong = guard.faults(_without_code(source), own)
    return [_fault(name, one.line, one.message, one.remedy) for one in wrong if not one.message.startswith("there is")]


def _without_code(source: str) -> str:
    """Return the page's own words on their lines: a sign for each field, nothing for other code."""
    made: list[str] = []
    line = 1
    for at, kind, text in environment().lex(source):
        if kind == "data":
            made.append("\n" * (at - line))
            made.append(text)
            line = max(at, line) + text.count("\n")
        elif kind == "variable_begin":
            made.append(guard.MASK)
    return "".join(made)


def places(tree: "nodes.Template", name: str) -> Iterator[tuple[str, str]]:
    """Yield each field of the page with a place it stands in."""
    from jinja2 import nodes

    whole = {id(node.node) for node in tree.find_all(nodes.Getattr)}
    for node in tree.find_all((nodes.Name, nodes.Getattr)):
        if isinstance(node, nodes.Name) and node.name in FIELDS and id(node) not in whole:
            yield node.name, _at(name, node.lineno)
        elif isinstance(node, nodes.Getattr) and isinstance(node.node, nodes.Name) and node.node.name == "organization":
            yield f"organization.{node.attr}", _at(name, node.lineno)


def _names(tree: "nodes.Template") -> set[str]:
    from jinja2 import meta

    return set(meta.find_undeclared_variables(tree)) - set(environment().globals)


def _extends(tree: "nodes.Template") -> bool:
    from jinja2 import nodes

    return next(tree.find_all(nodes.Extends), None) is not None


@cache
def _starter_tree() -> "nodes.Template":
    return environment().parse(starter_source())


def _rest_of_starter(tree: "nodes.Template") -> "nodes.Template":
    """Return the starter's page without the blocks that `tree` writes itself and does not print with super()."""
    from jinja2 import nodes

    own = {block.name for block in tree.find_all(nodes.Block) if not _prints_super(block)}
    kept = [one for one in _starter_tree().body if not (isinstance(one, nodes.Block) and one.name in own)]
    return nodes.Template(kept, lineno=1).set_environment(environment())  # type: ignore[return-value]


def _prints_super(block: "nodes.Block") -> bool:
    from jinja2 import nodes

    return any(node.name == "super" for node in block.find_all(nodes.Name))


def _looked_up(tree: "nodes.Template") -> list[tuple[str, Any, int]]:
    """Return each name that is looked into, what is looked up there, and the line."""
    from jinja2 import nodes

    dotted = [(n.node, n.attr, n.lineno) for n in tree.find_all(nodes.Getattr)]
    indexed = [(n.node, n.arg.value, n.lineno) for n in tree.find_all(nodes.Getitem) if isinstance(n.arg, nodes.Const)]
    return [(node.name, key, line) for node, key, line in dotted + indexed if isinstance(node, nodes.Name)]


def _unknown(name: str, line: int, what: str, wanted: str, known: tuple[str, ...]) -> Fault:
    near = get_close_matches(wanted.lower(), known, n=1)
    every = f"The {what}s are {', '.join(known)}." if known else f"There is no {what} here."
    return _fault(name, line, f"unknown {what} “{wanted}”", f"Did you mean “{near[0]}”?" if near else every)


def _at(name: str, line: int) -> str:
    return f"{name}, line {line}"


def _fault(name: str, line: int, message: str, remedy: str) -> Fault:
    return Fault(_at(name, line), message, remedy)
