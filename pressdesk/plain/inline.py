"""Words with their marks as lines of Markdown."""

import re
from typing import Final

from msgspec.structs import replace

from pressdesk.model import Run, Text, normalise

# Escaped wherever they stand: marks, links, tags, tables, code, mathematics, attributes.
_SPECIAL: Final = re.compile(
    r"[\\`*_\[\]{}<|~^$]"
    r"|(?<![^\W_])@"  # Pandoc's citations
    r"|&(?=#?\w+;)"  # entities
    r"|:(?=[\w+-]+:)"  # GitHub's :smile:
    r"|!$"  # would turn the link behind it into a picture
)
# A bare address becomes a link by itself and would take escapes and marks behind it along.
_ADDRESS: Final = re.compile(
    r"(?:(?:https?|ftp|mailto|xmpp)(?=:\S)|www(?=\.\S))(?P<mark>[:.])(?P<rest>\S*)", re.IGNORECASE
)
# What would begin a list, a rule, a heading, a quote, a definition, a caption or a title block.
_START: Final = re.compile(
    r"(?:\d+|[a-z]|[ivxlcdm]+)(?=[.)](?:\s|$))|table(?=:)|(?=[-+=:%#>])|(?=\(\w+\))", re.IGNORECASE
)
_BARE_LINK: Final = re.compile(r"[\w:/?#=.,%+@;-]+", re.ASCII)
_SENTENCE: Final = ".,:;!?%()[]“”‘’\"'–—"


def inline(text: Text) -> list[str]:
    """Return the text as Markdown lines without white space around them; blank lines are left out."""
    pieces = _pieces(text)
    links = [None, *(piece.link for piece in pieces), None]
    # Pandoc reads on from a bare address to a backslash that ends the line.
    broken = any("\n" in piece.text for piece in pieces)
    made = ""
    for n, piece in enumerate(pieces):
        opens, closes = links[n] != piece.link, links[n + 2] != piece.link
        made += "[" if piece.link and opens else ""
        after = pieces[n + 1].text[0] if n + 1 < len(pieces) else ""
        made += _marked(piece, made[-1:], "]" if piece.link and closes else after)
        if piece.link and closes:
            made += f"]({_address(piece.link, bare=not (broken and after.strip()))})"
    return [_begun(line.strip()) for line in made.split("\n") if line.strip()]


def _pieces(text: Text) -> Text:
    """Return the runs with the white space around their words unmarked: Markdown's marks must touch the words."""
    cut: list[Run] = []
    for run in text:
        core = run.text.strip()
        at = run.text.find(core) if core else len(run.text)
        bare = Run("", link=run.link)
        cut += [replace(bare, text=run.text[:at]), replace(run, text=core)]
        cut.append(replace(bare, text=run.text[at + len(core) :]))
    kept = [run for run in cut if run.text]
    for n, run in enumerate(kept):
        inside = 0 < n < len(kept) - 1 and kept[n - 1].link == run.link == kept[n + 1].link
        if run.link and run.text.isspace() and not inside:
            kept[n] = replace(run, link=None)
    return normalise(replace(run, attribution=False) for run in kept)


def _marked(run: Run, before: str, following: str) -> str:
    delimiter = "**" * run.bold + "*" * run.italic
    shown = _escaped(run.text, touched=bool(delimiter or run.link or following.strip()))
    if not delimiter:
        return shown
    if before != "*" and _flanks(run.text[0], before) and _flanks(run.text[-1], following):
        return delimiter + shown + delimiter
    tags = ["strong"] * run.bold + ["em"] * run.italic
    return "".join(f"<{tag}>" for tag in tags) + shown + "".join(f"</{tag}>" for tag in reversed(tags))


def _escaped(text: str, *, touched: bool) -> str:
    """Return the words with a backslash before all that Markdown would take for its own."""
    places = {found.start() for found in _SPECIAL.finditer(text)}
    for found in _ADDRESS.finditer(text):
        if _SPECIAL.search(found["rest"]) or (touched and found.end() == len(text)):
            places.add(found.start("mark"))
    return "".join("\\" * (n in places) + letter for n, letter in enumerate(text))


def _flanks(edge: str, neighbour: str) -> bool:
    """Return whether a mark between these two opens or closes in every reader (CommonMark 0.31, section 6.2).

    The specification allows more, but readers differ on symbols, joiners and neighbouring punctuation.
    """
    if not neighbour.strip():
        return edge.isalnum() or edge in _SENTENCE
    return edge.isalnum() and (neighbour.isalnum() or neighbour in _SENTENCE)


def _address(link: str, *, bare: bool) -> str:
    if bare and _BARE_LINK.fullmatch(link):
        return link
    return "<" + re.sub(r"[\\<>]|&(?=#?\w+;)", r"\\\g<0>", link) + ">"


def _begun(line: str) -> str:
    start = _START.match(line)
    return f"{line[: start.end()]}\\{line[start.end() :]}" if start else line
