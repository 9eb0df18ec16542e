"""Kept text from a file: paragraphs between blank lines, with the few marks of Markdown that a release can hold."""

import re

from msgspec.structs import replace

from pressdesk.model import Run, Text, UnreadableError, clean, link_fault, normalise, plain

_MARK = re.compile(
    r"(?<!\\)(?:\[(?P<linked>(?:[^\[\]\\]|\\.)+)\]\(<?(?P<address>[^()\s<>]+)>?\)"
    r"|(?P<stars>\*{1,3})(?=[^\s*])(?P<starred>.{1,1500}?)(?<=[^\s\\])(?P=stars)(?!\*)"
    r"|(?<!\w)(?P<bars>_{1,2})(?=[^\s_])(?P<barred>.{1,1500}?)(?<=[^\s\\])(?P=bars)(?!\w))"
)
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+.!|<>-])")


def read_paragraphs(data: bytes, *, markdown: bool) -> tuple[Text, ...]:
    """Return the paragraphs of a UTF-8 text file, each line break inside one as a space.

    With `markdown`, `**bold**`, `*italic*` and `[words](address)` become marks. Raises UnreadableError for bytes
    that are not text and for links that are refused.
    """
    try:
        text, _ = clean(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise UnreadableError(f"not UTF-8 text (byte {error.start})", "Save the file as UTF-8.") from None
    blocks = (" ".join(block.split("\n")).strip() for block in re.split(r"\n\s*\n", text))
    return tuple(normalise(_runs(block, Run(""))) if markdown else plain(block) for block in blocks if block)


def _runs(text: str, marks: Run) -> list[Run]:
    """Return Markdown as runs that carry `marks` and what they add to them."""
    runs, done = [], 0
    for found in _MARK.finditer(text):
        runs.append(_run(text[done : found.start()], marks))
        done = found.end()
        if found["linked"]:
            if fault := link_fault(found["address"]):
                raise UnreadableError(fault, "Correct the address.")
            runs += _runs(found["linked"], replace(marks, link=found["address"]))
        else:
            strength = len(found["stars"] or found["bars"])
            inner = replace(marks, bold=marks.bold or strength >= 2, italic=marks.italic or strength != 2)
            runs += _runs(found["starred"] or found["barred"], inner)
    return [*runs, _run(text[done:], marks)]


def _run(text: str, marks: Run) -> Run:
    return replace(marks, text=_ESCAPE.sub(r"\1", text))
