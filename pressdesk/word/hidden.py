"""Hidden text of a template, which must never reach the press: taken out."""

import re
from typing import Final

from lxml import etree

from pressdesk.word import where
from pressdesk.word.blocks import take_paragraph, take_row
from pressdesk.word.codes import CODE, MARK, codes, take
from pressdesk.word.package import STYLES, Package
from pressdesk.word.runs import PARAGRAPH, RUN
from pressdesk.word.xml import MC, WP, remove, w

_OFF = ("0", "false", "off")
_KEEPS = tuple(map(w, ("r", "hyperlink", "sdt", "fldSimple", "drawing", "pict", "object")))
_UNSEEN: Final = re.compile(r"visibility\s*:\s*hidden|display\s*:\s*none", re.IGNORECASE)
_VML = "{urn:schemas-microsoft-com:vml}"
# What a drawing in several shapes is made of.
_SHAPES = frozenset(("pic", "wsp", "wgp", "grpSp", "graphicFrame", "cxnSp", "sp"))


def settle(package: Package) -> tuple[str, ...]:
    """Take out hidden text, rows and drawings. Returns a sentence where there was any."""
    hiding = _hiding_styles(package)
    roots = [package.tree(part) for part in where.text_parts(package)]
    taken = [(_take_rows(root), _take_shapes(root), _take_out(root, hiding)) for root in roots]
    return ("Its hidden text was taken out.",) if any(map(any, taken)) else ()


def _take_out(root: etree._Element, hiding: frozenset[str]) -> bool:
    """Take hidden runs out of a part, and paragraphs of nothing else; return whether there were any."""
    found = dict.fromkeys(run for run in root.iter(RUN) if _hides(run.find(w("rPr")), hiding, run))
    paragraphs = dict.fromkeys(next(run.iterancestors(PARAGRAPH), None) for run in found)
    for code in [code for code in codes(root) if code.begin.getparent() in found] if found else ():
        paragraphs |= dict.fromkeys(next(piece.iterancestors(PARAGRAPH), None) for piece in code.inside)
        take(code.inside)
    for run in found:
        if next(run.iter(MARK, CODE), None) is None:  # a piece of a field that shows something: without it, torn
            remove(run)
    for paragraph in paragraphs:
        if paragraph is not None and next(paragraph.iter(*_KEEPS), None) is None and _mark_hidden(paragraph, hiding):
            take_paragraph(paragraph)
    for mark in [mark for mark in root.iter(w("vanish"), w("specVanish")) if not _in_style(mark)]:
        remove(mark)
    return bool(found)


def _take_rows(root: etree._Element) -> bool:
    found = [mark for mark in root.iterfind(f".//{w('trPr')}/{w('hidden')}") if mark.get(w("val")) not in _OFF]
    for mark in found:
        take_row(next(mark.iterancestors(w("tr"))))
    return bool(found)


def _take_shapes(root: etree._Element) -> bool:
    """Take out drawings, shapes and older pictures that are marked as hidden."""
    named = [e for e in root.iter(f"{{{WP}}}docPr", "{*}cNvPr") if e.get("hidden", "0") not in _OFF]
    older = [e for e in root.iter(f"{_VML}*") if _UNSEEN.search(e.get("style", ""))]
    for element in [*map(_shape, named), *map(_picture, older)]:
        parent = element.getparent()
        both = parent is not None and parent.tag in (f"{{{MC}}}Choice", f"{{{MC}}}Fallback")
        take([next(element.iterancestors(f"{{{MC}}}AlternateContent"), element) if both else element])
    return bool(named or older)


def _shape(properties: etree._Element) -> etree._Element:
    """Return what these properties hide: the drawing, or one shape of several in it."""
    shape = next((above for above in properties.iterancestors() if etree.QName(above).localname in _SHAPES), None)
    group = shape.getparent() if shape is not None else None
    if shape is None or group is None or properties.tag.endswith("docPr") or group.tag.endswith("graphicData"):
        return next(properties.iterancestors(w("drawing")), properties)
    return shape


def _picture(shape: etree._Element) -> etree._Element:
    """Return the older picture with its only shape, or this shape of several."""
    holder = shape.getparent()
    if holder is None or holder.tag != w("pict"):
        return shape
    return holder if all(each is shape or each.tag == f"{_VML}shapetype" for each in holder) else shape


def _hides(properties: etree._Element | None, hiding: frozenset[str], run: etree._Element | None = None) -> bool:
    """Return whether run properties hide the words; a run of a hiding paragraph style is hidden unless it says no."""
    own = properties.find(w("vanish")) if properties is not None else None
    if own is not None:
        return own.get(w("val")) not in _OFF
    names = [properties.find(w("rStyle"))] if properties is not None else []
    paragraph = next(run.iterancestors(PARAGRAPH), None) if run is not None and hiding else None
    names.append(paragraph.find(f"{w('pPr')}/{w('pStyle')}") if paragraph is not None else None)
    return any(name is not None and name.get(w("val")) in hiding for name in names)


def _mark_hidden(paragraph: etree._Element, hiding: frozenset[str]) -> bool:
    style = paragraph.find(f"{w('pPr')}/{w('pStyle')}")
    named = style is not None and style.get(w("val")) in hiding
    return named or _hides(paragraph.find(f"{w('pPr')}/{w('rPr')}"), hiding)


def _hiding_styles(package: Package) -> frozenset[str]:
    """Return the ids of the styles that hide, by themselves or by the style they are based on."""
    part = package.related(package.main, STYLES)
    styles = {style.get(w("styleId"), ""): style for style in package.tree(part).iter(w("style"))} if part else {}
    return frozenset(name for name in styles if _style_hides(name, styles))


def _style_hides(name: str, styles: dict[str, etree._Element]) -> bool:
    for _ in range(20):
        style = styles.get(name)
        own = style.find(f"{w('rPr')}/{w('vanish')}") if style is not None else None
        if style is None or own is not None:
            return own is not None and own.get(w("val")) not in _OFF
        based = style.find(w("basedOn"))
        name = based.get(w("val"), "") if based is not None else ""
    return False


def _in_style(mark: etree._Element) -> bool:
    return next(mark.iterancestors(w("style")), None) is not None
