"""Bring the translations up to date with the words of the program: `make resources`.

Every word that a person reads in the window stands in one of these: `self.tr("…")`, `translate("Context", "…")`,
`_tr("…")` of a module whose `_tr` names its context, `QT_TRANSLATE_NOOP("Context", "…")`; and, below the floor that
knows Qt, what an error, a fault or a table of sentences says (context `Said`). New words come in as unfinished, words
that are gone go.
"""

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "resources" / "translations"
SAID = "Said"
# Where words are made without Qt: the floors below, and what of `app` raises errors in plain English.
PLAIN = ("model", "text", "word", "web", "plain", "desk", "proof", "app")
PROSE = re.compile(r"^[^<>\\#*$^|=]*[A-Za-z}”)][ ,:] ?[^<>\\#*$^|]*$")
NOT_PROSE = re.compile(
    r"\b(SELECT|INSERT|UPDATE|DELETE|CREATE|PRAGMA|FROM|WHERE|VALUES)\b|://"
    r"|^pressdesk-|\w:\w|^\{?\w+:|\n|^PressDesk [A-Z]|\w: ?[\w.#{}]+;|\w=\S"
)
_NOT_SAYING = ("compile", "sub", "fullmatch", "match", "search", "findall", "execute", "all", "one", "w")
# What is printed, or written for machines and the command line, is not said in the window.
OTHER_WORDS = tuple(
    f"pressdesk/{name}.py"
    for name in (
        "app/problems",
        "text/attribution",
        "text/labels",
        "text/prose_dates",
        "web/approval_mail",
        "text/embargo", "text/correction",
        "app/trials", "app/template_checks", "app/reports", "app/lookup", "model/schema",
        "model/office", "web/metadata", "web/ninjs", "word/styles", "word/pieces", "word/embargo", "desk/releases",
    )
)  # fmt: skip
# Texts that are put together from pieces, as they are said in the end.
PUT_TOGETHER = (
    "{0}: {1}", "line {0}", "table {0}", "table {0}, row {1}", "header", "footer", "footnotes", "endnotes",
    "header of the first page", "header of the even pages", "footer of the first page", "footer of the even pages",
    "drawing", "{0} is a PDF", "{0} is a Rich Text file (.rtf)", "{0} is a web page or XML, not a Word file",
    "{0} is a Pages document", "{0} is an OpenDocument file (.odt)", "{0} is an Excel workbook",
    "{0} is a PowerPoint presentation", "Did you mean {{ {0} }}? The fields are {1}.",
    "the content controls “{0}” and “{1}” have the same number", "{0}, {1}", "LibreOffice made no PDF: {0}",
)  # fmt: skip

Known = dict[tuple[str, str], tuple[str, ...]]  # (context, words) to the forms of its translation
Sources = dict[tuple[str, str], str]  # (context, words) to the file they stand in


def sources() -> Sources:
    """Return every text of the program that is to be translated, with its context and the file it stands in."""
    found: Sources = {}
    for path in sorted((ROOT / "pressdesk").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        file = path.relative_to(ROOT).as_posix()
        plain = path.relative_to(ROOT).parts[1] in PLAIN and file not in OTHER_WORDS
        for key in _in_module(tree, plain):
            found.setdefault(key, file)
    return found | {(SAID, text): "put together" for text in PUT_TOGETHER}


def _in_module(tree: ast.Module, plain: bool) -> Iterator[tuple[str, str]]:
    own = _own_context(tree)
    translated: set[int] = set()
    for kind, node in _calls(tree):
        if name_of(node) == "Rule":
            yield from ((SAID, text) for argument in _of_rule(node) if (text := literal(argument)))
        texts, context = _asked(kind, node, own)
        for argument in texts:
            if (text := literal(argument)) is not None:
                translated.add(id(argument))
                yield context, text
    if plain:
        for node in _said(tree):
            if id(node) not in translated and (text := literal(node)) is not None and is_prose(text):
                yield SAID, text.replace("{{{{", "{{").replace("}}}}", "}}")


def _of_rule(call: ast.Call) -> list[ast.expr]:
    """Return what a rule of the checks says: its message and its remedy."""
    return call.args[4:6] + [one.value for one in call.keywords if one.arg in ("message", "remedy")]


def _calls(tree: ast.Module) -> Iterator[tuple[str, ast.Call]]:
    """Yield every call with the name of the class it stands in."""

    def walk(node: ast.AST, holder: str) -> Iterator[tuple[str, ast.Call]]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Call):
                yield holder, child
            yield from walk(child, child.name if isinstance(child, ast.ClassDef) else holder)

    return walk(tree, "")


def _own_context(tree: ast.Module) -> str:
    """Return the context that the module's `_tr` or `tr` translates in, its own or that of another module."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name in ("_tr", "tr"):
            for call in ast.walk(node):
                if isinstance(call, ast.Call) and name_of(call) == "translate":
                    return literal(call.args[0]) or ""
        if isinstance(node, ast.ImportFrom) and any(name.name in ("_tr", "tr") for name in node.names):
            path = ROOT / f"{(node.module or '').replace('.', '/')}.py"
            return _own_context(ast.parse(path.read_text(encoding="utf-8")))
    return ""


def _asked(holder: str, call: ast.Call, own: str) -> tuple[list[ast.expr], str]:
    """Return the texts that a call translates, and their context."""
    name, method = name_of(call), isinstance(call.func, ast.Attribute)
    if name == "tr" and method and isinstance(call.func, ast.Attribute) and ast.unparse(call.func.value) == "self":
        return call.args[:1], holder
    if name == "tr" and method:
        return call.args[:1], "MainWindow"  # window.tr(…) in the modules that wire the window
    if name in ("translate", "QT_TRANSLATE_NOOP") or (name in ("tr", "_tr") and len(call.args) > 1):
        return call.args[1:2], literal(call.args[0]) or ""
    if name in ("_tr", "tr"):
        return call.args[:1], own
    return [], ""


def _said(tree: ast.Module) -> Iterator[ast.expr]:
    """Yield the texts that a module without Qt may say: all but docstrings and patterns."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            continue
        if not (isinstance(node, ast.Call) and name_of(node) in _NOT_SAYING):
            for child in ast.iter_child_nodes(node):
                if isinstance(child, ast.expr) and not isinstance(node, ast.JoinedStr | ast.BinOp):
                    yield from _texts(child)


def _texts(node: ast.expr) -> Iterator[ast.expr]:
    if literal(node) is not None:
        yield node


def is_prose(text: str) -> bool:
    """Return whether a text without Qt is one that a person reads: words with a space between, no markup or SQL."""
    return bool(re.search(r"[a-z]{2}", text) and PROSE.match(text) and not NOT_PROSE.search(text))


def literal(node: ast.expr) -> str | None:
    """Return the text of a literal, with `{0}` for each place in it; None for anything else."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else None
    if isinstance(node, ast.JoinedStr):
        places = iter(range(len(node.values)))
        return "".join(
            str(part.value) if isinstance(part, ast.Constant) else f"{{{next(places)}}}" for part in node.values
        )
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        left, right = literal(node.left), literal(node.right)
        return left + right if left is not None and right is not None else None
    if isinstance(node, ast.Call) and name_of(node) == "str" and len(node.args) == 1:
        return literal(node.args[0])
    return None


def name_of(call: ast.Call) -> str:
    """Return the last name of what is called."""
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def read(path: Path) -> Known:
    """Return the finished translations of a `.ts` file, each with all its forms: one, or singular and plural."""
    if not path.exists():
        return {}
    known: Known = {}
    for context in ElementTree.parse(path).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") != "unfinished":
                forms = tuple(form.text or "" for form in translation) or (translation.text or "",)
                known[context.findtext("name") or "", message.findtext("source") or ""] = forms
    return known


def write(path: Path, found: Iterable[tuple[str, str]], known: Known) -> list[str]:
    """Write a `.ts` file of all that is found, and return what of it has no translation."""
    language = path.stem.rpartition("_")[2]
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    lacks = []
    for name in sorted({context for context, _ in found}):
        context = ElementTree.SubElement(root, "context")
        ElementTree.SubElement(context, "name").text = name
        for words in sorted(words for each, words in found if each == name):
            forms = known.get((name, words), ())
            lacks += [f"{name}: {words}"] * (not all(forms) or not forms)
            _message(context, words, forms)
    ElementTree.indent(root, " ")
    body = ElementTree.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8", newline="\n")
    return lacks


def _message(context: ElementTree.Element, words: str, forms: tuple[str, ...]) -> None:
    message = ElementTree.SubElement(context, "message")
    ElementTree.SubElement(message, "source").text = words
    translation = ElementTree.SubElement(message, "translation")
    if not forms:
        translation.set("type", "unfinished")
    elif "%n" in words:
        message.set("numerus", "yes")
        for form in forms:
            ElementTree.SubElement(translation, "numerusform").text = form
    else:
        translation.text = forms[0]


def main() -> int:
    """Bring every translation up to date, compile it, and return 1 where a text is not translated."""
    found, missing = sources(), 0
    for path in sorted(FOLDER.glob("pressdesk_*.ts")):
        wanted = [key for key in found if not path.stem.endswith("_en") or "%n" in key[1]]
        lacks = write(path, wanted, read(path))
        missing += len(lacks)
        print(f"{path.name}: {len(wanted)} texts, {len(lacks)} without a translation", *lacks, sep="\n  ")
        tool = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent)) or "pyside6-lrelease"
        subprocess.run([tool, str(path), "-silent", "-qm", str(path.with_suffix(".qm"))], check=True)
    return min(missing, 1)


if __name__ == "__main__":
    raise SystemExit(main())
