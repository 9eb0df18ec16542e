"""The words of every output in their order, by simple means of our own and by Pandoc. White space only separates."""

import io
import json
import re
import shutil
import subprocess
import zipfile
from collections.abc import Iterator, Sequence
from email import message_from_bytes, policy
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from unicodedata import normalize

from lxml import etree

from pressdesk.model import Office, Release, Run, words
from pressdesk.text import Line, printed, printed_line

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
PANDOC = shutil.which("pandoc")


def spoken(release: Release, office: Office, *, marks: bool = False) -> list[str]:
    """Return the words the release prints; with `marks`, list marks as plain text shows them."""
    said: list[str] = []
    last, number = 0, 0
    for part in printed(release, office):
        for line in part.lines:
            number, last = (number + 1 if line.list and line.list == last else 1), line.list
            if marks and line.list:
                said.append("•" if line.style == "bullet" else f"{number}.")
            said += _line_words(line)
    return said


def _line_words(line: Line) -> list[str]:
    if line.table:
        cells = [cell for row in (line.table.header, *line.table.rows) for cell in row]
        return " \n ".join(words(cell) for cell in cells).split()
    return words(printed_line(line)).split()


class _Article(HTMLParser):
    """Collects the text inside `article`; every tag but the inline ones separates words."""

    INLINE = ("a", "em", "strong", "time")

    def __init__(self) -> None:
        super().__init__()
        self.inside = False
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.inside = self.inside or tag == "article"
        self.text += "" if tag in self.INLINE else " "

    def handle_endtag(self, tag: str) -> None:
        self.inside = self.inside and tag != "article"
        self.text += "" if tag in self.INLINE else " "

    def handle_data(self, data: str) -> None:
        self.text += data if self.inside else ""


def html_words(page: str) -> list[str]:
    """Return the words of the page's article."""
    parser = _Article()
    parser.feed(page)
    parser.close()
    return parser.text.split()


def mail_words(mail: bytes, release: Release, office: Office) -> tuple[list[str], list[str]]:
    """Return the words of a mail's plain part and of its page; links' addresses behind their words are none."""
    message = message_from_bytes(mail, policy=policy.default)
    plain, page = (message.get_body((kind,)) for kind in ("plain", "html"))
    assert plain
    assert page
    text = plain.get_content().replace("\r\n", "\n")
    runs = (run for part in printed(release, office) for line in part.lines for run in line_runs(line))
    for link in {run.link for run in runs if run.link}:
        text = re.sub(rf"(?:\n *|\s)<{re.escape(link)}>", "", text)  # on a line of its own where it was wrapped
    return text.split(), html_words(page.get_content())


def line_runs(line: Line) -> Iterator[Run]:
    """Yield the runs of a printed line, of the cells where it is a table."""
    yield from printed_line(line)
    for row in (line.table.header, *line.table.rows) if line.table else ():
        for cell in row:
            yield from cell


def docx_words(document: bytes) -> list[str]:
    """Return the words of the main part of a Word document."""
    with zipfile.ZipFile(io.BytesIO(document)) as package:
        body = etree.fromstring(package.read("word/document.xml")).find(f"{W}body")
    assert body is not None
    shown = {f"{W}noBreakHyphen": "\u2011", f"{W}softHyphen": "\u00ad", f"{W}br": " ", f"{W}tab": " ", f"{W}cr": " "}
    text = ""
    for event, node in etree.iterwalk(body, events=("start", "end")):
        if event == "start":
            text += (node.text or "") if node.tag == f"{W}t" else shown.get(str(node.tag), "")
        else:
            text += " " if node.tag == f"{W}p" else ""
    return text.split()


def markdown_words(markdown: str) -> list[str]:
    """Return the words of our own Markdown."""
    text = re.sub(r"\\(.)", lambda m: chr(0xE000 + ord(m[1])), markdown)
    text = re.sub(r"\\$|^(\|---:?)+\|$|<br>|^\|(?= )| \|(?= )| \|$", " ", text, flags=re.MULTILINE)
    text = re.sub(r"^ *(#+|>|-|\*|\d+[.)])( |$)", "", text, flags=re.MULTILINE)
    text = re.sub(r"</?(em|strong)>|\]\(<[^>]*>\)|\]\([^)]*\)|\[|\*", "", text)
    return re.sub(r"[\ue000-\ue07f]", lambda m: chr(ord(m[0]) - 0xE000), text).split()


def numbered_docx(document: bytes, marker: str) -> bytes:
    """Return the document with a first paragraph `marker`: Pandoc takes a leading title out of the text."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(document)) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "word/document.xml":
                root = etree.fromstring(data)
                first = etree.Element(f"{W}p")
                etree.SubElement(etree.SubElement(first, f"{W}r"), f"{W}t").text = marker
                root[0].insert(0, first)
                data = etree.tostring(root, encoding="UTF-8", standalone=True)
            new.writestr(name, data)
    return made.getvalue()


def pandoc_words(reader: str, files: Sequence[Path]) -> list[str]:
    """Return the words Pandoc reads from these files of one folder, one after the other; alternative texts left out.

    Pandoc composes letters and accents in some formats, so compare with words in normal form C.
    """
    assert PANDOC
    command = [PANDOC, "-f", reader, "-t", "json", *(file.name for file in files)]
    done = subprocess.run(command, cwd=files[0].parent, capture_output=True, check=True, timeout=300)
    return normalize("NFC", "".join(_pandoc_text(json.loads(done.stdout)["blocks"]))).split()


_INLINE = {"Str", "Emph", "Strong", "Link", "Span", "Underline"}


def _pandoc_text(node: Any) -> Iterator[str]:
    """Yield the text of Pandoc's tree; whatever is not inline text separates words."""
    if isinstance(node, list):
        for child in node:
            yield from _pandoc_text(child)
    if not isinstance(node, dict):
        return
    kind, content = node.get("t"), node.get("c")
    if kind == "Str":
        yield content
        return
    separates = kind not in _INLINE and not (kind == "RawInline" and content[1] != "<br>")
    yield " " if separates else ""
    if kind == "Image":
        yield from _pandoc_text(content[1]) if content[2][1] == "fig:" else ()
    elif kind in ("Code", "CodeBlock", "Math", "RawBlock"):
        yield f" {kind}?{content[-1]} "
    else:
        yield from _pandoc_text(content)
    yield " " if separates else ""
