"""Hidden text of a template, which must never reach the press: taken out."""

from lxml import etree

from pressdesk.word import where
from pressdesk.word.package import STYLES, Package
from pressdesk.word.runs import PARAGRAPH, RUN
from pressdesk.word.xml import remove, w

_OFF = ("0", "false", "off")
# A run with one of these is a piece of a field: taken out alone it would leave the field torn.
_MACHINERY = (w("fldChar"), w("instrText"))
_KEEPS = tuple(map(w, ("r", "hyperlink", "sdt", "fldSimple", "drawing", "pict", "object")))


def settle(package: Package) -> tuple[str, ...]:
    """Take out hidden text. Returns a sentence where there was any."""
    hiding = _hiding_styles(package)
    taken = [_take_out(package.tree(part), hiding) for part in where.text_parts(package)]
    return ("Its hidden text was taken out.",) if any(taken) else ()


def _take_out(root: etree._Element, hiding: frozenset[str]) -> bool:
    """Take hidden runs out of a part, and paragraphs of nothing else; return whether there were any with words."""
    found = [run for run in root.iter(RUN) if _hides(run.find(w("rPr")), hiding, run)]
    loose = [run for run in found if next(run.iter(*_MACHINERY), None) is None and not _in_field(run)]
    for run in loose:
        paragraph = next(run.iterancestors(PARAGRAPH), None)
        remove(run)
        if paragraph is not None and next(paragraph.iter(*_KEEPS), None) is None and _mark_hidden(paragraph, hiding):
            _remove_paragraph(paragraph)
    for mark in [mark for mark in root.iter(w("vanish"), w("specVanish")) if not _in_style(mark)]:
        remove(mark)
    return bool(loose)


def _hides(properties: etree._Element | None, hiding: frozenset[str], run: etree._Element | None = None) -> bool:
    """Return whether run properties hide the words; a run of a hiding paragraph style is hidden unless it says no."""
    own = properties.find(w("vanish")) if properties is not None else None
    if own is not None:
        return own.get(w("val")) not in _OFF
    names = [properties.find(w("rStyle"))] if properties is not None else []
    paragraph = next(run.iterancestors(PARAGRAPH), None) if run is not None else None
    names.append(paragraph.find(f"{w('pPr')}/{w('pStyle')}") if paragraph is not None else None)
    return any(name is not None and name.get(w("val")) in hiding for name in names)


def _in_field(run: etree._Element) -> bool:
    """Return whether a run stands between the beginning and the end of a field in its paragraph."""
    depth = 0
    for sibling in run.itersiblings(RUN, preceding=True):
        mark = sibling.find(w("fldChar"))
        depth += {"begin": 1, "end": -1}.get(mark.get(w("fldCharType"), ""), 0) if mark is not None else 0
    return depth > 0


def _mark_hidden(paragraph: etree._Element, hiding: frozenset[str]) -> bool:
    style = paragraph.find(f"{w('pPr')}/{w('pStyle')}")
    named = style is not None and style.get(w("val")) in hiding
    return named or _hides(paragraph.find(f"{w('pPr')}/{w('rPr')}"), hiding)


def _remove_paragraph(paragraph: etree._Element) -> None:
    """Take a paragraph out where others stay beside it and it ends no section."""
    parent = paragraph.getparent()
    alone = parent is None or len([p for p in parent if p.tag == PARAGRAPH]) == 1
    if not alone and paragraph.find(f"{w('pPr')}/{w('sectPr')}") is None:
        remove(paragraph)


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
