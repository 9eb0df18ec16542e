"""Kept text from a file: paragraphs between blank lines, with the few marks of Markdown that a release can hold."""

import re

from msgspec.structs import replace

from pressdesk.model import Run, Text, UnreadableError, clean, link_fault, normalise, plain

_UNIT = r"(?:\\.|[^\\])"
_MARK = re.compile(
    r"\\(?P<escaped>[!-/:-@\[-`{-~])"
    r"|\[(?P<linked>(?:[^\[\]\\]|\\.)+)\]\((?:<(?P<enclosed>(?:[^<>\\\s]|\\.)+)>|(?P<address>[^()\s<>]+))\)"
    rf"|<(?P<tag>strong|em)>(?P<tagged>{_UNIT}{{1,1500}}?)</(?P=tag)>"
    rf"|(?P<stars>\*{{1,3}})(?=[^\s*])(?P<starred>{_UNIT}{{1,1500}}?)(?<!\s)(?P=stars)(?!\*)"
    rf"|(?<!\w)(?P<bars>_{{1,2}})(?=[^\s_])(?P<barred>{_UNIT}{{1,1500}}?)(?<!\s)(?P=bars)(?!\w)",
    re.DOTALL,
)
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_BREAK = re.compile(r"(?<!\\)((?:\\\\)*)\\\n")


def read_paragraphs(data: bytes, *, markdown: bool) -> tuple[Text, ...]:
    """Return the paragraphs of a UTF-8 text file, each line break inside one as a space.

    With `markdown`, `**bold**`, `*italic*` and `[words](address)` become marks, and a backslash at the end of a line
    keeps its break. Raises UnreadableError for bytes that are not text and for links that are refused.
    """
    return paragraphs_in(text_of(data), markdown=markdown)


def text_of(data: bytes) -> str:
    """Return the words of a UTF-8 text file, with lines that end in `\\n`. Raises UnreadableError for other bytes."""
    try:
        return clean(data.decode("utf-8-sig"))[0]
    except UnicodeDecodeError as error:
        raise UnreadableError(f"not UTF-8 text (byte {error.start})", "Save the file as UTF-8.") from None


def paragraphs_in(text: str, *, markdown: bool) -> tuple[Text, ...]:
    """Return the paragraphs of cleaned text. Raises UnreadableError for links that are refused."""
    blocks = (block.strip() for block in re.split(r"\n\s*\n", text))
    if not markdown:
        return tuple(plain(" ".join(block.split("\n"))) for block in blocks if block)
    read = ("\n".join(line.replace("\n", " ") for line in _lines(block)) for block in blocks if block)
    return tuple(normalise(_runs(block, Run(""))) for block in read)


def _lines(block: str) -> list[str]:
    """Return the lines that end in a backslash, without it."""
    return _BREAK.sub("\\1\0", block).split("\0")


def _runs(text: str, marks: Run) -> list[Run]:
    """Return Markdown as runs that carry `marks` and what they add to them."""
    runs, done = [], 0
    for found in _MARK.finditer(text):
        runs.append(_run(text[done : found.start()], marks))
        done = found.end()
        if found["escaped"]:
            runs.append(replace(marks, text=found["escaped"]))
        elif found["linked"]:
            address = _ESCAPE.sub(r"\1", found["enclosed"]) if found["enclosed"] else found["address"]
            if fault := link_fault(address):
                raise UnreadableError(fault, "Correct the address.")
            runs += _runs(found["linked"], replace(marks, link=address))
        else:
            strength = {"strong": 2, "em": 1}.get(found["tag"] or "", len(found["stars"] or found["bars"] or ""))
            inner = replace(marks, bold=marks.bold or strength >= 2, italic=marks.italic or strength != 2)
            runs += _runs(found["tagged"] or found["starred"] or found["barred"], inner)
    return [*runs, _run(text[done:], marks)]


def _run(text: str, marks: Run) -> Run:
    return replace(marks, text=text)
