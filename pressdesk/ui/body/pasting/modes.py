"""How words inside a tag are read: their marks, the block they belong to, and whether they are taken at all."""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any, Final, NamedTuple
from urllib.parse import parse_qs, urlsplit

from pressdesk.model import link_fault
from pressdesk.model.patterns import pattern
from pressdesk.ui.body.pasting.tokens import Token

Style = Mapping[str, str]


class Mode(NamedTuple):
    """What a tag and those around it make of the words inside.

    `skip` says why they are left out (see `left_out.WORDS`; `-`: nobody misses them). `item`, `quote` and `terms` tell
    list items, quotations and lists of terms apart by number; `many` tells lists apart that must not run together.
    """

    bold: bool = False
    italic: bool = False
    link: str | None = None
    skip: str = ""
    pre: bool = False
    heading: bool = False
    listed: bool = False
    ordered: bool = False
    many: str = ""
    item: int = 0
    quote: int = 0
    by: bool = False
    terms: int = 0
    term: bool = False
    caption: bool = False
    marker: bool = False  # the bullet or number that Word writes before the words of an item
    looks: tuple[str, ...] = ()  # what the words have that a release does not hold (see `left_out.WORDS`)
    mail_list: bool = False  # an item of Word whose style was lost on the way: only its class is left


_HEADINGS: Final = ("h1", "h2", "h3", "h4", "h5", "h6")
_SILENT: Final = (
    "script", "style", "xml", "title", "textarea", "iframe", "noscript", "noembed", "noframes", "template", "select",
    "button", "svg", "object", "video", "audio", "canvas", "rp",
)  # fmt: skip
_MARKING: Final = ("b", "strong", "i", "em", "cite", "pre", "u", "s", "strike", "mark", "sub", "sup")
_NOTES: Final = pattern(r"#_?(ftn|edn|sdfootnote|sdendnote|ftnt|cite_note|fn|footnote|endnote)[-:\w]*")
_COMMENT: Final = pattern(r"#_?(cmnt|msocom)[-_]?\d+")
_BACK: Final = pattern(r"#_?(cmnt_ref|msoanchor|ftnref|ednref|ftnt_ref|sd(foot|end)note\d+anc|cite_ref|fnref)[-:\w]*")
_NOTE_TEXTS: Final = pattern(r"(sd)?(foot|end)notes?\d*|references")
_MAIL_QUOTE: Final = pattern(r"\b(gmail|yahoo|protonmail)_?quote")
_LOWER: Final = pattern(r" level(?!1\b)\d")
_WRAPPED: Final = (("safelinks.protection.outlook.com", "url"), ("www.google.com", "q"))


@lru_cache(maxsize=1024)
def style_of(source: str) -> Style:
    """Return the declarations of a style attribute, in lower case."""
    pairs = (part.partition(":") for part in source[:20_000].lower().split(";"))
    return {name.strip(): value.strip() for name, _, value in pairs}


def inside(mode: Mode, token: Token, number: int) -> Mode:
    """Return the mode inside a tag; `number` is one that no other tag has."""
    name, attributes = token.name, token.attributes
    style = style_of(attributes.get("style", ""))
    if mode.skip:
        return mode
    if skip := _skipped(name, attributes, style):
        return mode._replace(skip=skip)
    if attributes or name in _MARKING:
        mode = _marked(mode, name, attributes, style)
    if name in _STRUCTURE:
        mode = mode._replace(**_STRUCTURE[name](mode, attributes, number))
    if not attributes:
        return mode
    if attributes.get("role") == "heading" or "msotitle" in attributes.get("class", "").lower():
        mode = mode._replace(heading=True)
    return _word_item(mode, attributes, style)


def _skipped(name: str, attributes: Mapping[str, str], style: Style) -> str:
    """Return why the words inside this tag are not taken, or nothing."""
    if not attributes:
        return "-" if name in _SILENT else "deleted" if name == "del" else ""
    classes = attributes.get("class", "").lower()
    element = style.get("mso-element", "")
    if name in _SILENT:
        return "-"
    if name == "del" or "msodel" in classes.split():
        return "deleted"
    if style.get("display") == "none" or style.get("mso-hide") == "all" or "hidden" in attributes:
        return "hidden"
    if "msocomanchor" in classes or "msocommentreference" in classes:
        return "comment"
    if element in ("comment-list", "footnote-list", "endnote-list") or "mw-editsection" in classes:
        return "-"
    if name in ("div", "section", "ol") and _NOTE_TEXTS.fullmatch(attributes.get("id", "") or classes):
        return "-"
    if name == "a" and (note := _note(attributes.get("href", ""))):
        return note
    return "-" if re.search(r"signature_prefix|moz-signature", classes) else ""


def is_note_text(token: Token) -> bool:
    """Return whether a link leads back from the text of a footnote, whose paragraph it begins."""
    return token.name == "a" and _BACK.fullmatch(_within(token.attributes.get("href", ""))) is not None


def _note(link: str) -> str:
    """Return what note a link leads to, if it is the mark of one."""
    place = _within(link)
    if _BACK.fullmatch(place):
        return ""
    return "comment" if _COMMENT.fullmatch(place) else "footnote" if _NOTES.fullmatch(place) else ""


def _within(link: str) -> str:
    """Return the place in its page that a link leads to: browsers copy the address of the page with it."""
    return "#" + link.partition("#")[2]


def _marked(mode: Mode, name: str, attributes: Mapping[str, str], style: Style) -> Mode:
    weight, slant = style.get("font-weight"), style.get("font-style")
    bold = mode.bold or name in ("b", "strong")
    italic = mode.italic or name in ("i", "em") or (name == "cite" and not mode.by)
    if weight:
        bold = weight in ("bold", "bolder", "600", "700", "800", "900")
    if slant:
        italic = slant in ("italic", "oblique")
    link = address(attributes.get("href", "")) if name == "a" and "href" in attributes else mode.link
    white = style.get("white-space", "")
    pre = white.startswith("pre") if white else mode.pre or name == "pre"
    mode = mode._replace(bold=bold, italic=italic, link=link, pre=pre)
    return mode._replace(looks=_looks(mode, name, attributes, style))


def address(link: str) -> str | None:
    """Return the address a link leads to, past what mail programs wrap round it, or None where it cannot be used."""
    link = link.strip()
    if link_fault(link):
        return None
    parts = urlsplit(link)
    for host, name in _WRAPPED:
        if (parts.hostname or "").endswith(host) and (parts.path in ("/", "/url")):
            inner = parse_qs(parts.query).get(name, [""])[0]
            return inner if inner and not link_fault(inner) else link
    return link


def _list(mode: Mode, ordered: bool, attributes: Mapping[str, str], number: int) -> dict[str, Any]:
    """Return what a list says: one inside another is one with it; a numbered one that goes on from 2 joins the last."""
    if mode.listed:
        return _deeper(mode)
    start = attributes.get("start", "1").strip()
    return {"listed": True, "ordered": ordered, "many": f"list {number}" if ordered and start in ("", "1") else ""}


def _deeper(mode: Mode) -> dict[str, Any]:
    """Return what words have that stand on a lower level of a list."""
    return {} if "levels" in mode.looks else {"looks": (*mode.looks, "levels")}


def _level(mode: Mode, attributes: Mapping[str, str]) -> dict[str, Any]:
    """Return what an item says of its level where it stands in no other list: so do programs on the web."""
    level = attributes.get("aria-level") or attributes.get("data-aria-level") or "1"
    return _deeper(mode) if level.isdecimal() and int(level) > 1 else {}


def _blockquote(mode: Mode, attributes: Mapping[str, str], number: int) -> dict[str, Any]:
    """Return a quotation, unless a mail program means an answered mail or an indent."""
    style = style_of(attributes.get("style", ""))
    mail = attributes.get("type") == "cite" or _MAIL_QUOTE.search(attributes.get("class", ""))
    indent = style.get("border", "").startswith("none") and "margin" in style
    return {} if mail or indent or mode.quote else {"quote": number}


_STRUCTURE: Final[dict[str, Callable[[Mode, Mapping[str, str], int], dict[str, Any]]]] = {
    **dict.fromkeys(_HEADINGS, lambda mode, attributes, number: {"heading": True}),
    "ul": lambda mode, attributes, number: _list(mode, False, attributes, number),
    "ol": lambda mode, attributes, number: _list(mode, True, attributes, number),
    "li": lambda mode, attributes, number: {"listed": True, "item": number, **_level(mode, attributes)},
    "blockquote": _blockquote,
    "footer": lambda mode, attributes, number: {"by": bool(mode.quote)},
    "caption": lambda mode, attributes, number: {"caption": True},
    "dl": lambda mode, attributes, number: {"terms": number},
    "dt": lambda mode, attributes, number: {"term": True},
    "dd": lambda mode, attributes, number: {"term": False},
    **dict.fromkeys(
        ("td", "th"),
        lambda mode, attributes, number: {
            "heading": False,
            "listed": False,
            "item": 0,
            "quote": 0,
            "terms": 0,
            "caption": False,
        },
    ),
}


def _word_item(mode: Mode, attributes: Mapping[str, str], style: Style) -> Mode:
    """Return the mode of Word's own list items, which are paragraphs with a marker written out."""
    place = style.get("mso-list", "")
    if place == "ignore":
        return mode._replace(marker=True)
    if place.startswith("l") and not mode.item:
        deeper = _deeper(mode) if _LOWER.search(place) else {}
        return mode._replace(many=place, mail_list=False, item=-1, **deeper)
    if attributes.get("class", "").startswith("MsoListParagraph") and not mode.item:
        return mode._replace(mail_list=True)
    return mode


def _looks(mode: Mode, name: str, attributes: Mapping[str, str], style: Style) -> tuple[str, ...]:
    """Return what words here have that a release does not hold and a writer may miss: colours, underlines."""
    line = style.get("text-decoration", "") + style.get("text-decoration-line", "")
    colour = style.get("color", attributes.get("color", "") if name == "font" else "")
    found = {
        "underline": (name == "u" or "underline" in line) and not mode.link,
        "strike": name in ("s", "strike") or "line-through" in line,
        "raised": name in ("sub", "sup") or style.get("vertical-align", "").startswith(("sub", "super")),
        "colour": _is_colour(colour) and not mode.link,
        "highlight": name == "mark" or _is_colour(style.get("background", style.get("background-color", ""))),
    }
    return (
        tuple(dict.fromkeys((*mode.looks, *(look for look, on in found.items() if on))))
        if any(found.values())
        else mode.looks
    )


def thing(token: Token) -> str:
    """Return what a tag brings that stands by itself and is left out, or nothing."""
    if token.name == "img" and not _is_sign(token.attributes):
        return "picture"
    return "form" if token.name == "input" and token.attributes.get("type") != "hidden" else ""


def _is_sign(attributes: Mapping[str, str]) -> bool:
    """Return whether a picture is a box to tick, a letter drawn as one, or the one dot that counts readers."""
    tiny = attributes.get("width") in ("0", "1") or attributes.get("height") in ("0", "1")
    return tiny or attributes.get("aria-roledescription") == "checkbox" or attributes.get("role") == "presentation"


def _is_colour(value: str) -> bool:
    """Return whether a colour is one that somebody chose: no grey, black or white."""
    if found := re.match(r"#([0-9a-f]{3}|[0-9a-f]{6})\b", value):
        size = len(found[1]) // 3
        parts = [int(found[1][n : n + size] * (3 - size), 16) for n in range(0, len(found[1]), size)]
    elif found := re.match(r"rgba?\((\d{1,3})[,\s]+(\d{1,3})[,\s]+(\d{1,3})(?:[,/\s]+(\d*\.?\d+))?", value):
        parts = [0] if found[4] and not float(found[4]) else [int(found[n]) for n in (1, 2, 3)]
    else:
        return value.split(" ")[0] in ("red", "blue", "green", "yellow", "orange", "purple", "aqua", "lime", "fuchsia")
    return max(parts) - min(parts) > 40
