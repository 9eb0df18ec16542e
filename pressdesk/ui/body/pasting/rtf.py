"""Rich text as its bare words, for programs that put nothing else on the clipboard."""

import re
from typing import Final

from pressdesk.model import clean
from pressdesk.model.patterns import pattern

_TOKEN: Final = pattern(
    r"\\([a-z]+)(-?\d{1,9})? ?|\\'([0-9a-fA-F]{2})|\\([^a-z'])|([{}])|([^\\{}\r\n]+)|[\r\n]|\\", re.IGNORECASE
)
_ASIDE: Final = frozenset((
    "fonttbl", "colortbl", "stylesheet", "info", "pict", "header", "footer", "headerl", "headerr", "footerl", "footerr",
    "footnote", "annotation", "object", "listtable", "listoverridetable", "rsidtbl", "generator", "themedata",
    "fldinst", "xmlnstbl", "mmathpr", "latentstyles", "datastore", "bkmkstart", "bkmkend",
))  # fmt: skip
_SAID: Final = {
    "par": "\n", "sect": "\n", "page": "\n", "row": "\n", "line": "\n", "cell": " ", "tab": " ", "emdash": "—",
    "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•",
}  # fmt: skip
_SIGNS: Final = {"~": "\u00a0", "_": "\u2011", "\\": "\\", "{": "{", "}": "}", "\n": "\n", "\r": "\n"}


def rtf_text(source: bytes) -> str:
    """Return the words of rich text, a line to each paragraph, or an empty string where it is none."""
    rtf = source.decode("latin-1")
    if not rtf.startswith("{\\rtf"):
        return ""
    found = re.search(r"\\ansicpg(\d+)", rtf[:400])
    page = f"cp{found[1]}" if found and found[1] in ("874", *map(str, range(1250, 1259))) else "cp1252"
    aside, width, skip = [False], [1], 0
    made: list[str] = []
    for match in _TOKEN.finditer(rtf):
        word, number, byte, sign, brace, text = match.groups()
        if brace:
            if brace == "{":
                aside.append(aside[-1])
                width.append(width[-1])
            elif len(aside) > 1:
                aside.pop()
                width.pop()
        elif word in _ASIDE or sign == "*":
            aside[-1] = True
        elif word == "uc":
            width[-1] = min(int(number or 1), 9)
        elif not aside[-1]:
            said, skip = _said(word, number, byte, sign, text, page, skip)
            made.append(said)
            skip = width[-1] if word == "u" else skip
    return clean("".join(made).encode("utf-16", "surrogatepass").decode("utf-16", "replace"))[0].strip("\n")


def _said(
    word: str | None, number: str | None, byte: str | None, sign: str | None, text: str | None, page: str, skip: int
) -> tuple[str, int]:
    """Return the words of one token, and how many characters that stand in for a Unicode one still follow."""
    if text:
        return text[skip:], max(skip - len(text), 0)
    if byte:
        return ("", skip - 1) if skip else (bytes((int(byte, 16),)).decode(page, "replace"), 0)
    if word == "u":
        return chr(int(number or 63) & 0xFFFF), 0
    return _SAID.get(word or "", "") or _SIGNS.get(sign or "", ""), 0
