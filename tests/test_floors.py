"""Imports only go down; siblings on one floor never import each other; PySide6 stays in `app` and `ui`."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "pressdesk"
FLOORS = (("model",), ("text",), ("word", "web", "plain", "desk", "checks", "proof"), ("app",), ("ui",), ("",))
HEIGHT = {name: n for n, names in enumerate(FLOORS) for name in names}
LATE = {"main.py", "cli.py"}
METHODS = (ast.FunctionDef, ast.AsyncFunctionDef)
FILES = sorted(PACKAGE.rglob("*.py"))


def floor_of(module: str) -> str:
    name = module.split(".")[1] if "." in module else ""
    return name if name in HEIGHT else ""


def imports(tree: ast.AST) -> Iterator[tuple[ast.stmt, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node, name.name) for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "relative import"
            yield node, node.module or ""
            if node.module == "pressdesk":
                yield from ((node, f"pressdesk.{name.name}") for name in node.names if name.name in HEIGHT)


def faults(source: str, file: str) -> list[str]:
    """Return the floor faults of a module, `file` being its path inside the package."""
    tree, own = ast.parse(source), floor_of("pressdesk." + file.replace("/", ".")) if "/" in file else ""
    hidden = {n for f in ast.walk(tree) if isinstance(f, ast.FunctionDef | ast.AsyncFunctionDef) for n in ast.walk(f)}
    found = []
    for node, module in imports(tree):
        if module.split(".")[0] == "PySide6" and own not in ("app", "ui", ""):
            found.append(f"{file}: PySide6 below app")
        if own == "app" and module.startswith("PySide6.") and module != "PySide6.QtCore":
            found.append(f"{file}: app may use QtCore only, not {module}")
        if module.split(".")[0] != "pressdesk" or module == "pressdesk":
            continue
        other = floor_of(module)
        if HEIGHT[other] > HEIGHT[own] or (HEIGHT[other] == HEIGHT[own] and other != own):
            found.append(f"{file}: {module} is not below {own or 'the top'}")
        if node in hidden and file not in LATE:
            found.append(f"{file}: {module} imported inside a function")
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_imports_only_go_down(path: Path) -> None:
    assert faults(path.read_text(encoding="utf-8"), path.relative_to(PACKAGE).as_posix()) == []


@pytest.mark.parametrize(
    ("file", "source"),
    [
        ("model/x.py", "from pressdesk.text import dates"),
        ("word/x.py", "from pressdesk.web import page"),
        ("desk/x.py", "from pressdesk import word"),
        ("text/x.py", "import PySide6.QtCore"),
        ("app/x.py", "from PySide6.QtWidgets import QWidget"),
        ("ui/x.py", "def f():\n    from pressdesk.word import write"),
        ("app/x.py", "from pressdesk.cli import main"),
    ],
)
def test_a_wrong_import_is_found(file: str, source: str) -> None:
    assert faults(source, file)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_files_stay_short(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    long = [
        node.name
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno - node.lineno >= 40  # type: ignore[operator]
    ]
    assert (source.count("\n") <= 300, long) == (True, [])


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_classes_do_one_thing(path: Path) -> None:
    nodes = [node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.ClassDef)]
    methods = {node.name: [part for part in node.body if isinstance(part, METHODS)] for node in nodes}
    assert [name for name, defined in methods.items() if len(defined) >= 20] == []
