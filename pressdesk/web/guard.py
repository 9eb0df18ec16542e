"""A page read as strictly as can be, so that it means here what it means to every browser: nothing runs, nothing is
asked for from outside.

What the scanner does not know is refused; so there is no second way to read what it lets pass.
"""

import re
from collections.abc import Iterator
from html import unescape
from typing import Final, NamedTuple

from pressdesk.web import css
from pressdesk.web.css import Wrong

MASK: Final = "\ue000"  # stands for a field while the page's source is read

_TAG = re.compile(
    r"""<(?P<close>/?)(?P<name>[A-Za-z][A-Za-z0-9]*)"""
    r"""(?P<attributes>(?:\s++[^\s"'<>/=\x00]++(?:\s*+=\s*+(?:"[^"]*"|'[^']*'|[^\s"'=<>`]++))?+)*+)\s*+/?>"""
)
_ATTRIBUTE = re.compile(r"""\s++([^\s"'<>/=\x00]++)(?:\s*+=\s*+("[^"]*"|'[^']*'|[^\s"'=<>`]++))?+""")
_COMMENT = re.compile(r"<!--(?!-?>)(?:[^-]|-(?!-))*+-->")
_DOCTYPE = re.compile(r"<!doctype\s+html\s*>", re.IGNORECASE)
_RAW = {name: re.compile(rf"</{name}\s*>", re.IGNORECASE) for name in ("style", "script", "title")}

_ELEMENTS: Final = frozenset(
    re.findall(
        r"\S+",
        """
        html head body title meta link style script header footer main article section nav aside div p h1 h2 h3 h4 h5
        h6 hgroup address blockquote pre ol ul li dl dt dd figure figcaption hr a em strong small s cite q dfn abbr
        time code var samp kbd sub sup i b u mark ruby rt rp bdi bdo span br wbr ins del img table caption colgroup
        col thead tbody tfoot tr th td details summary data search
        """,
    )
)
_ATTRIBUTES: Final = frozenset(
    re.findall(
        r"\S+",
        """
        class id lang dir title role style hidden tabindex translate datetime href hreflang rel target download type
        src alt width height loading decoding fetchpriority colspan rowspan scope headers abbr start reversed value
        cite name content property charset media itemprop itemscope itemtype itemid span open prefix http-equiv
        accesskey sizes
        """,
    )
)
_LINKED: Final = {"canonical", "alternate", "author", "license", "help", "me", "icon", "next", "prev"}
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_LINKS: Final = ("http:", "https:", "mailto:", "tel:")
_EQUIVALENTS: Final = {"content-type", "content-language", "content-security-policy", "x-ua-compatible"}
_DRAWN: Final = 'Save the drawing as a file of the pack: <img src="{{ asset(\'drawing.svg\') }}" alt="">.'
_CARRY: Final = "Put the file into the pack and write {{ asset('its name') }}."
_SIGN: Final = "Write &lt; for the sign itself."
_TAKE_OUT: Final = "Take it out."


class Piece(NamedTuple):
    """A tag, or what a `style`, `script` or `title` holds (`text`), and where it begins in the page."""

    at: int
    name: str
    attributes: tuple[tuple[str, str], ...] = ()
    text: str | None = None


def faults(html: str, own: tuple[str, ...] = ()) -> tuple[Wrong, ...]:
    """Return what is wrong in a page; `own` are the addresses that stand for files of its pack."""
    return tuple(
        Wrong(html.count("\n", 0, piece.at) + wrong.line, wrong.message, wrong.remedy)
        for piece in _pieces(html)
        for wrong in _judged(piece, own)
    )


def _pieces(html: str) -> Iterator[Piece]:
    at = html.find("<")
    while at >= 0:
        if found := _COMMENT.match(html, at) or _DOCTYPE.match(html, at):
            end = found.end()
        elif found := _TAG.match(html, at):
            name, end = found["name"].lower(), found.end()
            if not found["close"]:
                read = ((key.lower(), unescape(value.strip("\"'"))) for key, value in _ATTRIBUTE.findall(found[3]))
                yield Piece(at, name, tuple(read))
            if name in _RAW and not found["close"]:
                close = _RAW[name].search(html, end)
                yield Piece(end, name, tuple(_raw_attributes(found[3])), html[end : close.start() if close else None])
                end = close.end() if close else len(html)
        else:
            yield Piece(at, "<")
            end = at + 1
        at = html.find("<", end)


def _raw_attributes(written: str) -> Iterator[tuple[str, str]]:
    return ((key.lower(), value.strip("\"'").lower()) for key, value in _ATTRIBUTE.findall(written))


def _judged(piece: Piece, own: tuple[str, ...]) -> Iterator[Wrong]:
    if piece.text is not None:
        yield from _held(piece, own)
    elif piece.name == "<":
        yield Wrong(1, "there is a “<” that begins no tag, or a tag that is not closed", _SIGN)
    elif piece.name in ("svg", "math"):
        yield Wrong(1, f"<{piece.name}> is refused inside the page", _DRAWN)
    elif piece.name not in _ELEMENTS or (piece.name == "script" and piece.attributes != (("type", _DATA),)):
        yield Wrong(1, f"<{piece.name}> is refused", _TAKE_OUT)
    else:
        for name, value in piece.attributes:
            yield from _attribute(piece, name, value, own)


_DATA: Final = "application/ld+json"


def _held(piece: Piece, own: tuple[str, ...]) -> Iterator[Wrong]:
    text = piece.text or ""
    if piece.name == "style" and MASK not in text:
        yield from css.faults(text, own)
    elif piece.name != "style" and "<" in text:
        yield Wrong(1, f"there is a “<” inside <{piece.name}>", _SIGN)


def _attribute(piece: Piece, name: str, value: str, own: tuple[str, ...]) -> Iterator[Wrong]:
    if MASK in name:
        return
    if name.startswith("on"):
        yield Wrong(1, f"“{name}” is refused: a page runs no scripts", _TAKE_OUT)
    elif name not in _ATTRIBUTES and not name.startswith(("aria-", "data-")):
        yield Wrong(1, f"“{name}” is refused in <{piece.name}>", _TAKE_OUT)
    elif MASK in value:
        return
    elif name == "style":
        yield from (Wrong(1, *one[1:]) for one in css.faults(value, own))
    elif name == "src" and value not in own and not css.carried(value):
        yield Wrong(1, f"“{value[:60]}” is refused: a page asks for nothing from outside", _CARRY)
    elif name == "href":
        yield from _href(piece, value, own)
    elif name == "http-equiv" and value.lower() not in _EQUIVALENTS:
        yield Wrong(1, f'<meta http-equiv="{value[:20]}"> is refused', _TAKE_OUT)


def _href(piece: Piece, value: str, own: tuple[str, ...]) -> Iterator[Wrong]:
    kinds = set(dict(piece.attributes).get("rel", "").lower().split())
    fetched = piece.name == "link" and (not kinds or not kinds <= _LINKED or "icon" in kinds)
    if fetched and value not in own and not (kinds == {"icon"} and css.carried(value)):
        remedy = "Put the styles into the pack and write {{ styles }}." if "stylesheet" in kinds else _TAKE_OUT
        yield Wrong(1, f'<link href="{value[:60]}"> is refused: a page asks for nothing from outside', remedy)
        return
    # Browsers leave out tabs and line ends before they look for the scheme (URL Standard, 4.4).
    bare = re.sub(r"[\x00-\x20]+", "", value)
    if (scheme := _SCHEME.match(bare)) and not bare.lower().startswith(_LINKS) and value not in own and not fetched:
        yield Wrong(1, f"a link to “{scheme[0]}” is refused", "Link to http, https, mailto or tel addresses.")
