"""What a file from outside may carry and no release does: fields that fetch, objects, links to a disk."""

import re
from typing import Final

from lxml import etree

from pressdesk.model import Fault
from pressdesk.word import where
from pressdesk.word.package import HYPERLINK, Package, relations_name
from pressdesk.word.runs import PARAGRAPH, RUN
from pressdesk.word.xml import R, dissolve, remove, w

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_CHUNK, _OLE, _PACKAGE, _CONTROL = (f"{_OFFICE}{kind}" for kind in ("aFChunk", "oleObject", "package", "control"))
_RIBBON: Final = (
    "http://schemas.microsoft.com/office/2006/relationships/ui/extensibility",
    "http://schemas.microsoft.com/office/2007/relationships/ui/extensibility",
)
_FETCHING: Final = re.compile(
    r"\s*(DDEAUTO|DDE|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|LINK|AUTOTEXTLIST|MACROBUTTON)\b", re.I
)
_ON_DISK: Final = re.compile(r"file:|[A-Za-z]:[\\/]|\\\\", re.IGNORECASE)
_LEFT_OUT: Final = "It is left out of every export; take it out of the template."


def drop(package: Package) -> tuple[Fault, ...]:
    """Take out of a template what fetches from elsewhere, runs something or leads to somebody's disk.

    Returns a fault that does not stop for each, with its place.
    """
    for kind in _RIBBON:
        package.unrelate("", kind)
    faults: list[Fault] = []
    for part, place in where.text_parts(package).items():
        root = package.tree(part)
        faults += _drop_fields(root, place)
        faults += _drop_elements(root, place)
        faults += _drop_disk_links(package, part, place)
        for kind in (_CHUNK, _OLE, _CONTROL):
            package.unrelate(part, kind)
        if not any(_uses(root, relation.id) for relation in package.relations(part) if relation.type == _PACKAGE):
            package.unrelate(part, _PACKAGE)
    return tuple(faults)


def _fault(element: etree._Element, place: str, said: str) -> Fault:
    paragraph = next(element.iterancestors(PARAGRAPH), None)
    return Fault(where.place(paragraph, place) if paragraph is not None else place, said, _LEFT_OUT, stops=False)


def _drop_fields(root: etree._Element, place: str) -> list[Fault]:
    """Leave the last result of each field that fetches, and no field."""
    faults = []
    for simple in list(root.iter(w("fldSimple"))):
        if found := _FETCHING.match(simple.get(w("instr"), "")):
            faults.append(_fault(simple, place, _fetches(found[1])))
            dissolve(simple)
    open_fields: list[list[etree._Element]] = []
    for mark in list(root.iter(w("fldChar"), w("instrText"))):
        kind = mark.get(w("fldCharType"))
        if kind == "begin":
            open_fields.append([mark])
        elif open_fields:
            open_fields[-1].append(mark)
            if kind == "end":
                pieces = open_fields.pop()
                said = "".join(piece.text or "" for piece in pieces if piece.tag == w("instrText"))
                if found := _FETCHING.match(said):
                    faults.append(_fault(pieces[0], place, _fetches(found[1])))
                    for piece in pieces:
                        _remove_piece(piece)
    return faults


def _fetches(kind: str) -> str:
    return f"the field {kind.upper()} fetches or runs something outside the file"


def _drop_elements(root: etree._Element, place: str) -> list[Fault]:
    """Take out embedded objects, controls that run, and whole files put in by reference."""
    faults = []
    for element in list(root.iter(w("object"), w("control"), w("altChunk"), w("subDoc"))):
        name = "an object of another program" if element.tag == w("object") else "another file or a control inside"
        faults.append(_fault(element, place, f"there is {name}"))
        _remove_piece(element)
    return faults


def _drop_disk_links(package: Package, part: str, place: str) -> list[Fault]:
    """Take links to a computer's own files apart; their words stay."""
    gone = [r for r in package.relations(part) if r.external and r.type == HYPERLINK and _ON_DISK.match(r.target)]
    faults = []
    for relation in gone:
        tree = package.tree(relations_name(part))
        tree.remove(next(entry for entry in tree if entry.get("Id") == relation.id))
        for link in [e for e in package.tree(part).iter(w("hyperlink")) if e.get(f"{{{R}}}id") == relation.id]:
            faults.append(_fault(link, place, "a link leads to a file on somebody's computer"))
            dissolve(link)
    return faults


def _uses(root: etree._Element, relation: str) -> bool:
    return any(
        relation == value for e in root.iter() for key, value in e.attrib.items() if str(key).startswith(f"{{{R}}}")
    )


def _remove_piece(element: etree._Element) -> None:
    """Take out an element, and its run with it where nothing else is in it."""
    run = element.getparent()
    remove(element)
    if run is not None and run.tag == RUN and all(child.tag == w("rPr") for child in run):
        remove(run)
