"""Content controls: which of them are places, what they hold, and what takes their place in the tree."""

from collections import Counter
from copy import deepcopy
from typing import Final, Literal, TypeAlias

from lxml import etree

from pressdesk.word.fields import ITEMS, Named, Wrong, field_name, meant, parsed, typed_places
from pressdesk.word.looks import RunLook, run_look
from pressdesk.word.runs import PARAGRAPH, words_of
from pressdesk.word.xml import dissolve, remove, w

SDT, CONTENT = w("sdt"), w("sdtContent")
RANGES: Final = tuple(map(w, ("bookmarkStart", "bookmarkEnd", "permStart", "permEnd")))
_REPEATING = "{http://schemas.microsoft.com/office/word/2012/wordml}repeatingSection"
_PARA_IDS = ("paraId", "textId")
_W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
Level: TypeAlias = Literal["row", "cell", "block", "inline"]
_BLOCKS: Final = frozenset(map(w, ("body", "tc", "hdr", "ftr", "txbxContent", "footnote", "endnote")))
_WRAPPERS: Final = frozenset((SDT, CONTENT, w("customXml"), w("ins"), w("moveTo")))
_CELL = w("tc")


def tag_of(control: etree._Element) -> str:
    """Return the tag of a control, empty where it has none."""
    found = control.find(f"{w('sdtPr')}/{w('tag')}")
    return (found.get(w("val")) or "").strip() if found is not None else ""


def title_of(control: etree._Element) -> str:
    """Return what a designer knows the control by: its title, else its tag, else its first words."""
    alias = control.find(f"{w('sdtPr')}/{w('alias')}")
    title = (alias.get(w("val")) or "") if alias is not None else ""
    first = next(control.iter(PARAGRAPH), None)
    return title or tag_of(control) or (words_of(first)[:30] if first is not None else "")


def named_by(tag: str) -> Named | Wrong | None:
    """Return the field a tag names, what is wrong with it, or None where it is another program's tag."""
    named = parsed(tag)
    if isinstance(named, Named):
        return named
    resembles = named.kind != "unknown" or "{{" in tag or "|" in tag or meant(tag, 0.8) is not None
    return named if resembles else None


def repeats(control: etree._Element) -> str | None:
    """Return what the control repeats over (`contacts`), or None: it does where relative fields stand in it."""
    collection = field_name(tag_of(control))
    if collection not in ITEMS:
        return None
    inside = (field_name(tag_of(c).split("|")[0]) or "" for c in control.iter(SDT) if c is not control)
    if any(field.startswith(".") for field in inside) or control.find(f"{w('sdtPr')}/{_REPEATING}") is not None:
        return collection
    paragraphs = [words_of(paragraph) for paragraph in control.iter(PARAGRAPH)]
    words = paragraphs or ["".join(text.text or "" for text in control.iter(w("t")))]
    own = (".", f"{collection}.")
    typed = (place.named.field for each in words for place in typed_places(each)[0])
    return collection if any(field.startswith(own) for field in typed) else None


def inside(control: etree._Element) -> list[etree._Element]:
    """Return the elements a control goes round."""
    content = control.find(CONTENT)
    return list(content) if content is not None else []


def level(control: etree._Element) -> Level:
    """Return what the control goes round: table rows, cells, paragraphs, or words in a paragraph."""
    above = control.getparent()
    while above is not None and above.tag in _WRAPPERS:
        above = above.getparent()
    tag = above.tag if above is not None else ""
    if tag in _BLOCKS:
        return "block"
    return "row" if tag == w("tbl") else "cell" if tag == w("tr") else "inline"


def look_of(control: etree._Element, root: etree._Element) -> RunLook:
    """Return the look of the words in a control: of its first run, unless that is Word's own grey placeholder."""
    properties = control.find(f"{w('sdtPr')}/{w('rPr')}")
    run = next(control.iter(w("r")), None)
    if control.find(f"{w('sdtPr')}/{w('showingPlcHdr')}") is None and run is not None:
        return run_look(run.find(w("rPr")), root)
    if properties is None and (mark := next(control.iter(PARAGRAPH), None)) is not None:
        properties = mark.find(f"{w('pPr')}/{w('rPr')}")
    return run_look(properties, root)


def replace(control: etree._Element, marker: etree._Element) -> etree._Element:
    """Put the mark of a place where the control is, in its first paragraph; return the mark's paragraph or parent."""
    content = control.find(CONTENT)
    content = control if content is None else content
    ranges = list(control.iter(*RANGES))
    kind = level(control)
    if kind == "inline":
        for mark in ranges:
            control.addprevious(mark)
        control.addprevious(marker)
    elif kind == "block":
        control.addprevious(_paragraph(content, [*ranges, marker]))
    else:
        cell = next(content.iter(_CELL))
        made = _paragraph(cell, [*cell.iter(*RANGES), marker])
        for child in [child for child in cell if child.tag != w("tcPr")]:
            cell.remove(child)
        cell.append(made)
        for child in list(content):
            control.addprevious(child)
    remove(control)
    parent = marker.getparent()
    assert parent is not None
    return parent


def _paragraph(content: etree._Element, inside: list[etree._Element]) -> etree._Element:
    """Return a paragraph like the first one here, holding only these, ending the section that one here ends."""
    made = etree.Element(PARAGRAPH)
    first = next(content.iter(PARAGRAPH), None)
    properties = first.find(w("pPr")) if first is not None else None
    section = next(content.iter(w("sectPr")), None)
    if properties is not None or section is not None:
        kept = deepcopy(properties) if properties is not None else etree.Element(w("pPr"))
        if section is not None and kept.find(w("sectPr")) is None:
            kept.append(deepcopy(section))
        made.append(kept)
    made.extend(inside)
    return made


def _hoist(pattern: etree._Element) -> None:
    """Put the half of a bookmark whose other half stands outside beside what will be repeated."""
    marks = [mark for mark in pattern.iter(*RANGES) if mark is not pattern]
    ids = Counter((str(mark.tag).rpartition("}")[2][:4], mark.get(w("id"))) for mark in marks)
    for mark in marks:
        kind = str(mark.tag).rpartition("}")[2]
        if ids[kind[:4], mark.get(w("id"))] == 1:
            if kind.endswith("Start"):
                pattern.addprevious(mark)
            else:
                pattern.addnext(mark)


def tidy(pattern: etree._Element) -> None:
    """Take out of what will be repeated all that may stand in a document only once; a repeated item keeps the first."""
    _hoist(pattern)
    for mark in list(pattern.iter(*RANGES)):
        remove(mark)
    for element in pattern.iter():
        for name in _PARA_IDS:
            element.attrib.pop(f"{{{_W14}}}{name}", "")
    items = [c for c in pattern.iter(SDT) if c is not pattern and c.find(f"{w('sdtPr')}/{_REPEATING}Item") is not None]
    for more in items[1:]:
        remove(more)
    for control in [c for c in pattern.iter(SDT) if c is not pattern and named_by(tag_of(c)) is None]:
        dissolve(control, inside(control))
