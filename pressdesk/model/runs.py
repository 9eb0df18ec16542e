"""Words with their marks: `Run` and `Text`, and the one valid form of both."""

import re
from collections.abc import Iterable
from itertools import groupby
from typing import TypeAlias
from urllib.parse import urlsplit

import msgspec
from msgspec import Struct

LINK_SCHEMES = ("http", "https", "mailto", "tel")

# C0 and C1 controls but \n, the line and paragraph separators, Qt's own document marks (U+FDD0, U+FDD1),
# and what XML 1.0 forbids (surrogates, U+FFFE, U+FFFF).
FORBIDDEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufdd0\ufdd1\ud800-\udfff\ufffe\uffff]")


class Run(Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Words that share their marks: bold, italic, a link, or the writer's own words inside a quote."""

    text: str
    bold: bool = False
    italic: bool = False
    link: str | None = None
    attribution: bool = False

    def __post_init__(self) -> None:
        if bad := FORBIDDEN.search(self.text):
            raise ValueError(f"control character U+{ord(bad.group()):04X} in “{_shown(self.text)}”")
        if self.link is not None and (fault := link_fault(self.link)):
            raise ValueError(fault)


Text: TypeAlias = tuple[Run, ...]
EMPTY: Text = ()


def _shown(text: str) -> str:
    return FORBIDDEN.sub("", text)[:40]


def clean(text: str) -> tuple[str, int]:
    """Return `text` without the characters no release may hold, and how many were dropped.

    Line ends and separators become `\\n`, a tab becomes a space; neither counts as dropped.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    return FORBIDDEN.subn("", text.replace("\t", " "))


def clean_line(text: str) -> str:
    """Return `text` as one line: cleaned, with line breaks turned to spaces."""
    return clean(text)[0].replace("\n", " ")


def link_fault(link: str) -> str | None:
    """Return why `link` cannot be used, or None: only http, https, mailto and tel addresses are."""
    if FORBIDDEN.search(link) or any(c.isspace() for c in link):
        return f"link “{_shown(link)}” holds a space or a control character"
    try:
        parts = urlsplit(link)
        host, _ = parts.hostname, parts.port  # the port raises where it is no number
    except ValueError:
        return f"link “{link[:60]}” is not an address"
    if parts.scheme not in LINK_SCHEMES:
        return f"link “{link[:60]}” is refused: only http, https, mailto and tel addresses can be linked"
    if parts.scheme in ("http", "https") and not host:
        return f"link “{link[:60]}” has no host"
    if parts.scheme in ("mailto", "tel") and not parts.path:
        return f"link “{link[:60]}” has no address"
    return None


def normalise(text: Iterable[Run]) -> Text:
    """Return the one valid form of `text`: no empty run, no two equal neighbours. The same object if it was valid."""
    merged: list[Run] = []
    for _, alike in groupby((run for run in text if run.text), _marks):
        first, *more = alike
        joined = first.text + "".join(run.text for run in more)  # at once: run by run, a long text would take minutes
        merged.append(msgspec.structs.replace(first, text=joined) if more else first)
    if isinstance(text, tuple) and len(merged) == len(text):
        return text
    return tuple(merged)


def _marks(run: Run) -> tuple[bool, bool, str | None, bool]:
    return run.bold, run.italic, run.link, run.attribution


def words(text: Text) -> str:
    """Return the bare words of `text`."""
    return "".join(run.text for run in text)


def plain(text: str) -> Text:
    """Return `text` as unmarked runs: none for the empty string."""
    return (Run(text),) if text else ()


def without_attribution(text: Text) -> Text:
    """Return `text` with no run marked as attribution (for use outside a quote)."""
    if not any(run.attribution for run in text):
        return text
    return normalise(tuple(msgspec.structs.replace(run, attribution=False) for run in text))
