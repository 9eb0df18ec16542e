"""Tracked changes and comments of a template, which must never reach the press: accepted and taken out."""

from lxml import etree

from pressdesk.word import where
from pressdesk.word.blocks import take_cell, take_row
from pressdesk.word.package import COMMENTS, NUMBERING, SETTINGS, STYLES, Package
from pressdesk.word.xml import dissolve, remove, w

# ECMA-376 part 1, 17.13.5: what was typed, what was taken out, and what only tells of a change.
_ADDED = (w("ins"), w("moveTo"))
_DELETED = (w("del"), w("moveFrom"))
_RECORDS = tuple(map(w, (
    "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tblPrExChange", "tblGridChange", "trPrChange",
    "tcPrChange", "numberingChange", "cellIns", "cellMerge", "moveFromRangeStart", "moveFromRangeEnd",
    "moveToRangeStart", "moveToRangeEnd", "customXmlInsRangeStart", "customXmlInsRangeEnd", "customXmlDelRangeStart",
    "customXmlDelRangeEnd", "customXmlMoveFromRangeStart", "customXmlMoveFromRangeEnd", "customXmlMoveToRangeStart",
    "customXmlMoveToRangeEnd",
)))  # fmt: skip
_DELETED_CELL = w("cellDel")
_COMMENTS = (w("commentRangeStart"), w("commentRangeEnd"), w("commentReference"))


def settle(package: Package) -> tuple[str, ...]:
    """Accept all tracked changes and take out all comments. Returns a sentence for each of the two that was there."""
    roots = [package.tree(part) for part in where.text_parts(package)]
    looks = [part for kind in (STYLES, NUMBERING) if (part := package.related(package.main, kind)) is not None]
    changed = [_accept(root) for root in (*roots, *map(package.tree, looks))]
    commented = [_uncomment(root) for root in roots]
    for kind in COMMENTS:
        package.unrelate(package.main, kind)
    if (settings := package.related(package.main, SETTINGS)) is not None:
        for switch in package.tree(settings).findall(w("trackRevisions")):
            remove(switch)
    accepted = ("Its tracked changes were accepted.",) if any(changed) else ()
    return accepted + (("Its comments were taken out.",) if any(commented) else ())


def _accept(root: etree._Element) -> bool:
    """Accept the tracked changes of a part; return whether there were any."""
    found = list(root.iter(*_ADDED, *_DELETED, *_RECORDS, _DELETED_CELL))
    for change in found:
        parent = change.getparent()
        if change.tag in _ADDED:
            dissolve(change)
        elif change.tag in _DELETED and parent is not None and parent.tag == w("trPr"):
            take_row(next(change.iterancestors(w("tr"))))
        elif change.tag == _DELETED_CELL and (cell := next(change.iterancestors(w("tc")), None)) is not None:
            take_cell(cell)
        elif change.tag in _DELETED and parent is not None and parent.tag == w("rPr"):
            remove(change)
            _join_with_next(parent)
        else:
            remove(change)
    return bool(found)


def _uncomment(root: etree._Element) -> bool:
    found = list(root.iter(*_COMMENTS))
    for mark in found:
        run = mark.getparent()
        alone = run is not None and run.tag == w("r") and all(child.tag in (mark.tag, w("rPr")) for child in run)
        remove(run if run is not None and alone else mark)
    return bool(found)


def _join_with_next(properties: etree._Element) -> None:
    """Join the paragraph whose own mark was deleted with the one after it, which gives the look, as Word does."""
    above = properties.getparent()
    paragraph = above.getparent() if above is not None and above.tag == w("pPr") else None
    following = paragraph.getnext() if paragraph is not None else None
    if paragraph is None or following is None or following.tag != w("p"):
        return
    at = int(following.find(w("pPr")) is not None)
    for child in reversed([child for child in paragraph if child.tag != w("pPr")]):
        following.insert(at, child)
    remove(paragraph)
