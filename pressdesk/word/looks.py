"""The look of a paragraph and of a run as Word writes it, with room for what the release adds."""

import re
from functools import lru_cache
from typing import NamedTuple

from lxml import etree

from pressdesk.text import is_rtl
from pressdesk.word.complex import mirrored
from pressdesk.word.xml import inner, quoted, w

# ECMA-376 part 1, 17.3.1.26 (CT_PPr) and 17.3.2.28 (CT_RPr): the order of the properties.
_BEFORE_LIST = frozenset(map(w, ("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl")))
_BEFORE_BIDI = frozenset(
    map(
        w,
        ("suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap", "overflowPunct",
         "topLinePunct", "autoSpaceDE", "autoSpaceDN"),
    )
)  # fmt: skip
_DROPPED_P = frozenset(map(w, ("bidi", "sectPr", "numPr")))
_BOLD, _ITALIC = frozenset((w("b"), w("bCs"))), frozenset((w("i"), w("iCs")))
_DROPPED_R = frozenset(map(w, ("rtl", "lang", "noProof")))
_PAGE_BREAK = re.compile(r"<w:pageBreakBefore\b[^>]*/>")
_AFTER_RTL = frozenset(map(w, ("cs", "em")))
_AFTER_LANGUAGE = frozenset(map(w, ("eastAsianLayout", "specVanish", "oMath")))

_EAST = frozenset(("ja", "ko", "zh"))


class Script(NamedTuple):
    """How a language is marked on a run: its `w:lang`, and whether it runs from right to left."""

    lang: str
    rtl: bool


@lru_cache(maxsize=64)
def script(language: str) -> Script:
    """Return the marks of a BCP 47 language."""
    rtl = is_rtl(language)
    kind = "bidi" if rtl else "eastAsia" if language.partition("-")[0] in _EAST else "val"
    return Script(f'<w:lang w:{kind}="{quoted(language)}"/>', rtl)


class ParagraphLook(NamedTuple):
    """A paragraph's properties as text: up to its list, its list, up to its direction, after it, its section."""

    style: str = ""
    list: str = ""
    middle: str = ""
    after: str = ""
    section: str = ""

    def properties(self, rtl: bool, section: str = "") -> str:
        """Return the `w:pPr` element, empty where nothing is to be said."""
        direction = "<w:bidi/>" if rtl else ""
        middle = mirrored(self.middle) if rtl else self.middle
        said = f"{self.style}{self.list}{middle}{direction}{self.after}{section}"
        return f"<w:pPr>{said}</w:pPr>" if said else ""

    def page_break(self) -> str:
        """Return the property that begins a new page, empty where the paragraph does not."""
        found = _PAGE_BREAK.search(self.style)
        return found[0] if found else ""

    def without_page_break(self) -> "ParagraphLook":
        """Return the same look, on the same page."""
        return self._replace(style=_PAGE_BREAK.sub("", self.style))


def named_look(style: str) -> ParagraphLook:
    """Return the look of a paragraph in the style with this id, nothing else said."""
    return ParagraphLook(f'<w:pStyle w:val="{quoted(style)}"/>')


def paragraph_look(properties: etree._Element | None, root: etree._Element) -> ParagraphLook:
    """Return the look of a paragraph from its `w:pPr` inside the part `root`."""
    if properties is None:
        return ParagraphLook()
    style, before_bidi, after, numbered, section = [], [], [], "", ""
    for child in properties:
        if child.tag in _BEFORE_LIST:
            style.append(inner(child, root))
        elif child.tag in _BEFORE_BIDI:
            before_bidi.append(inner(child, root))
        elif child.tag == w("numPr"):
            numbered = inner(child, root)
        elif child.tag == w("sectPr"):
            section = inner(child, root)
        elif child.tag not in _DROPPED_P:
            after.append(inner(child, root))
    return ParagraphLook("".join(style), numbered, "".join(before_bidi), "".join(after), section)


class RunLook(NamedTuple):
    """A run's properties as text: style, fonts, bold, italic, up to its direction, up to its language, after it."""

    style: str = ""
    fonts: str = ""
    bold: str = ""
    italic: str = ""
    middle: str = ""
    after: str = ""
    last: str = ""


PLAIN = RunLook()


def run_look(properties: etree._Element | None, root: etree._Element) -> RunLook:
    """Return the look of a run from its `w:rPr` inside the part `root`; language and direction are left out."""
    kept: dict[str, list[str]] = {name: [] for name in RunLook._fields}
    for child in properties if properties is not None else ():
        if child.tag not in _DROPPED_R:
            kept[_slot(str(child.tag))].append(inner(child, root))
    return RunLook(*("".join(kept[name]) for name in RunLook._fields))


def _slot(tag: str) -> str:
    if tag == w("rStyle"):
        return "style"
    if tag == w("rFonts"):
        return "fonts"
    if tag in _BOLD:
        return "bold"
    if tag in _ITALIC:
        return "italic"
    if tag in _AFTER_LANGUAGE or not tag.startswith(w("")):
        return "last"
    return "after" if tag in _AFTER_RTL else "middle"


@lru_cache(maxsize=1024)
def run_properties(look: RunLook, script: Script, bold: bool, italic: bool, link_style: str) -> str:
    """Return the `w:rPr` element of a run in this look, with the release's own marks, language and direction."""
    style = f'<w:rStyle w:val="{quoted(link_style)}"/>' if link_style else look.style
    direction = "<w:rtl/>" if script.rtl else ""
    strong = "<w:b/><w:bCs/>" if bold else look.bold
    slanted = "<w:i/><w:iCs/>" if italic else look.italic
    after = f"{direction}{look.after}{script.lang}{look.last}"
    return f"<w:rPr>{style}{look.fonts}{strong}{slanted}{look.middle}{after}</w:rPr>"
