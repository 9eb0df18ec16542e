"""The named styles a release is printed in, found in a template by name or added from our own base file."""

from collections.abc import Iterable
from copy import deepcopy
from functools import cache
from typing import Final

from lxml import etree

from pressdesk.model.resources import read_resource
from pressdesk.text import LineStyle
from pressdesk.word import xml
from pressdesk.word.numbering import Numbering
from pressdesk.word.package import STYLES, Package
from pressdesk.word.xml import w

# The style each line is printed in. Body paragraphs take the look of their place instead.
LINE_STYLES: Final[dict[LineStyle, str]] = {
    "status": "PressDesk Status",
    "release_date": "PressDesk Release Date",
    "label": "PressDesk Label",
    "headline": "Title",
    "subheadline": "Subtitle",
    "subheading": "Heading 2",
    "bullet": "List Bullet",
    "number": "List Number",
    "lead_in": "PressDesk Lead-in",
    "quote": "Quote",
    "attribution": "PressDesk Attribution",
    "detail": "PressDesk Detail",
    "image": "PressDesk Picture",
    "caption": "Caption",
    "end_mark": "PressDesk End Mark",
    "boilerplate_heading": "PressDesk Boilerplate Heading",
    "boilerplate": "PressDesk Boilerplate",
    "contact_heading": "PressDesk Contact Heading",
    "contact": "PressDesk Contact",
    "notes_heading": "PressDesk Notes Heading",
    "note": "PressDesk Note",
}
TABLE, TABLE_HEAD, TABLE_TEXT, LINK = "PressDesk Table", "PressDesk Table Head", "PressDesk Table Text", "Hyperlink"

_BODY: Final = ("Heading 2", "List Bullet", "List Number", "PressDesk Lead-in", "Quote", "PressDesk Attribution",
    "PressDesk Detail", "PressDesk Picture", "Caption", TABLE, TABLE_HEAD, TABLE_TEXT, LINK)  # fmt: skip
# The styles a field may need.
FIELD_STYLES: Final[dict[str, tuple[str, ...]]] = {
    "release": tuple(dict.fromkeys((*LINE_STYLES.values(), *_BODY))),
    "body": _BODY,
    "headline": (LINK,),
    "subheadlines": ("Subtitle", LINK),
    "boilerplates": ("PressDesk Boilerplate Heading", "PressDesk Boilerplate", LINK),
    "quotes": ("PressDesk Lead-in", "Quote", "PressDesk Attribution", LINK),
    "contacts": ("PressDesk Contact Heading", "PressDesk Contact", LINK),
    "notes": ("PressDesk Notes Heading", "PressDesk Note", "Heading 2", "List Bullet", "List Number", LINK),
}
_KINDS: Final = {TABLE: "table", LINK: "character"}
# What points from one style to another.
_REFERENCES = (w("basedOn"), w("link"), w("next"))


class Styles:
    """The styles of a template while it is compiled, by name; those it lacks are added from the base file."""

    def __init__(self, package: Package, numbering: Numbering) -> None:
        part = package.related(package.main, STYLES)
        if part is None:
            root = etree.Element(w("styles"), nsmap={"w": xml.W})
            root.append(deepcopy(_base_default()))
            part = package.add(STYLES, "word/styles.xml", root, of=package.main)
        self.root = package.tree(part)
        self.added: list[str] = []
        self._numbering = numbering
        self._found = {_key(style): style for style in reversed(list(self.root.iter(w("style"))))}
        self._ids = {style.get(w("styleId"), "").casefold() for style in self._found.values()}

    def ids(self, names: Iterable[str]) -> dict[str, str]:
        """Return the id of each named style, adding what the template lacks."""
        return {name: self.id(_KINDS.get(name, "paragraph"), name) for name in names}

    def has(self, name: str) -> bool:
        """Return whether the template itself has the style."""
        return (_KINDS.get(name, "paragraph"), name.casefold()) in self._found

    def id(self, kind: str, name: str) -> str:
        """Return the id of the style with this name, added from the base file if the template lacks it."""
        found = self._found.get((kind, name.casefold()))
        if found is None:
            found = self._add(base_styles()[kind, name.casefold()])
        return found.get(w("styleId"), "")

    def _default_like(self, original: etree._Element) -> str:
        """Return the id of the default style here of the same type, or the empty string."""
        same = (s for s in self._found.values() if s.get(w("type")) == original.get(w("type")))
        return next((s.get(w("styleId"), "") for s in same if _is_default(s)), "")

    def style(self, kind: str, name: str) -> etree._Element | None:
        """Return the style with this name, or None."""
        return self._found.get((kind, name.casefold()))

    def by_id(self, style_id: str) -> etree._Element | None:
        """Return the paragraph style with this id, or None."""
        found = (s for s in self._found.values() if s.get(w("styleId")) == style_id)
        return next((s for s in found if s.get(w("type")) == "paragraph"), None)

    def _add(self, original: etree._Element) -> etree._Element:
        style = deepcopy(original)
        name = _name(style)
        self.added.append(f"{name[:1].upper()}{name[1:]}")
        style.set(w("styleId"), self._free_id(style.get(w("styleId"), "")))
        self._found[_key(style)] = style
        self.root.append(style)
        for reference in [child for child in style if child.tag in _REFERENCES]:
            reference.set(w("val"), self._same(reference.get(w("val"), "")))
        for numbered in style.iter(w("numId")):
            numbered.set(w("val"), str(self._numbering.from_base(numbered.get(w("val"), ""))))
        return style

    def _same(self, base_id: str) -> str:
        """Return the id here of the style that has this id in the base file, added if need be."""
        original = next(s for s in base_styles().values() if s.get(w("styleId")) == base_id)
        if _is_default(original) and (own := self._default_like(original)):
            return own
        found = self._found.get(_key(original))
        return (found if found is not None else self._add(original)).get(w("styleId"), "")

    def _free_id(self, wanted: str) -> str:
        free = next(i for n in range(len(self._ids) + 2) if (i := wanted + str(n or "")).casefold() not in self._ids)
        self._ids.add(free.casefold())
        return free


def _is_default(style: etree._Element) -> bool:
    """Return whether what names no style looks like this one."""
    return style.get(w("default")) in ("1", "true", "on")


def _key(style: etree._Element) -> tuple[str, str]:
    return style.get(w("type"), "paragraph"), _name(style).casefold()


def _name(style: etree._Element) -> str:
    name = style.find(w("name"))
    return name.get(w("val"), "") if name is not None else ""


@cache
def base_package() -> Package:
    """Return our own base file, opened once."""
    return Package(read_resource("templates/base.docx"), "base.docx")


@cache
def base_styles() -> dict[tuple[str, str], etree._Element]:
    """Return the styles of our base file by type and name in lower case."""
    package = base_package()
    part = package.related(package.main, STYLES) or ""
    return {_key(style): style for style in package.tree(part).iter(w("style"))}


def _base_default() -> etree._Element:
    return base_styles()["paragraph", "normal"]
