"""What a Word template can and cannot do, told to its designer: fields, styles, fonts and every fault."""

from collections.abc import Iterable

from lxml import etree

from pressdesk.model import ORDER, FieldUse, Inspection, StyleUse
from pressdesk.word import where
from pressdesk.word.numbering import Numbering
from pressdesk.word.package import STYLES, THEME, Package
from pressdesk.word.reading import read
from pressdesk.word.styles import Styles
from pressdesk.word.template import base_numbering, needed_styles
from pressdesk.word.xml import A, w

# What a release has: its parts, and where they are run together.
_WHOLE = "release"
_FONTS = tuple(map(w, ("ascii", "hAnsi", "cs", "eastAsia")))
_THEMED = tuple(map(w, ("asciiTheme", "hAnsiTheme")))


def inspect(data: bytes, name: str = "template") -> Inspection:
    """Return everything that can be said about the template in these bytes, all its faults included.

    Raises UnreadableTemplateError where the file is no Word document or unsafe to open.
    """
    package = Package(data, name)
    fonts = _fonts(package)
    reading = read(package)
    places: dict[str, list[str]] = {}
    for field, place in reading.uses:
        places.setdefault(field, []).append(place or "document")
    bare = not reading.surveys[package.main].uses
    if bare:
        places.setdefault(_WHOLE, []).append("at the end of the document")
    others = dict.fromkeys(tag for survey in reading.surveys.values() for tag in survey.others)
    kept = (f"Controls of other programs stay as they are: {', '.join(others)}.",) if others else ()
    return Inspection(
        name,
        tuple(FieldUse(field, _once(at)) for field, at in places.items()),
        missing(places),
        _styles(package, places),
        fonts,
        reading.faults,
        (*reading.notes, *kept),
    )


def _once(places: list[str]) -> tuple[str, ...]:
    """Return each place once; the name typed in its own control stands nowhere else."""
    of_controls = {place.partition("”, ")[2] for place in places}
    return tuple(dict.fromkeys(at for at in places if at not in of_controls))


def missing(fields: Iterable[str]) -> tuple[str, ...]:
    """Return the parts of a release that have no place among these fields."""
    whole = {field.partition(".")[0] for field in fields}
    return () if _WHOLE in whole else tuple(part for part in ORDER if part not in whole)


def _styles(package: Package, fields: Iterable[str]) -> tuple[StyleUse, ...]:
    """Return the styles these fields print in, found in the template or added from ours."""
    styles = Styles(package, Numbering(package, base_numbering))
    there = {name: styles.has(name) for name in needed_styles(fields)}  # before ours bring the ones they are based on
    styles.ids(there)
    return tuple(StyleUse(name, found, name if found else f"{name}, from PressDesk") for name, found in there.items())


def _fonts(package: Package) -> tuple[str, ...]:
    """Return the fonts that the text of the template and the styles it uses ask for, those of the theme by name."""
    roots = [package.tree(part) for part in where.text_parts(package)]
    part = package.related(package.main, STYLES)
    styles = {style.get(w("styleId"), ""): style for style in package.tree(part).iter(w("style"))} if part else {}
    used = {e.get(w("val"), "") for root in roots for e in root.iter(w("pStyle"), w("rStyle"), w("tblStyle"))}
    used |= {name for name, style in styles.items() if style.get(w("default")) in ("1", "true", "on")}
    asked = [fonts for root in roots for fonts in root.iter(w("rFonts"))]
    asked += [fonts for name in used & set(styles) for fonts in styles[name].iter(w("rFonts"))]
    defaults = package.tree(part).find(f"{w('docDefaults')}//{w('rFonts')}") if part else None
    asked += [defaults] if defaults is not None else []
    theme = _theme(package)
    names = [e.get(key, "") for e in asked for key in _FONTS[:2]]
    names += [theme.get(e.get(key, "")[:5], "") for e in asked for key in _THEMED]
    return tuple(sorted({name for name in names if name}, key=str.casefold))


def _theme(package: Package) -> dict[str, str]:
    """Return the fonts of the theme by the first letters of what a style calls them (`major`, `minor`)."""
    part = package.related(package.main, THEME)
    root = package.tree(part) if part else etree.Element("none")
    return {
        kind: latin.get("typeface", "")
        for kind in ("major", "minor")
        for latin in root.iterfind(f".//{{{A}}}{kind}Font/{{{A}}}latin")
    }
