"""What a file from outside may carry and no release does: fields that fetch or tell names, objects, links to a disk."""

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Final, NamedTuple

from lxml import etree

from pressdesk.model import Fault
from pressdesk.word import where
from pressdesk.word.codes import codes, simple, take
from pressdesk.word.outside import cut_off, on_disk
from pressdesk.word.package import CUSTOM, Package
from pressdesk.word.properties import custom_values, names_somebody
from pressdesk.word.runs import PARAGRAPH
from pressdesk.word.xml import dissolve, remove, w

_FETCHING: Final = re.compile(
    r"\s*(DDEAUTO|DDE|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|LINK|AUTOTEXTLIST|MACROBUTTON|DATABASE|RD)\b", re.I
)
_TELLING: Final = re.compile(
    r"\s*(?:INFO\s+)?\"?(FILENAME|AUTHOR|LASTSAVEDBY|USERNAME|USERINITIALS|USERADDRESS|TEMPLATE)\b", re.I
)
_PROPERTY: Final = re.compile(r"\s*(?:DOCPROPERTY|INFO)\s+(?:\"([^\"]*)\"|([^\s\\]+))", re.I)
_LINK: Final = re.compile(r"\s*HYPERLINK\s+(?:\"([^\"]*)\"|([^\s\\\"]\S*|\\\\\S+))", re.I)
# In the code of a field a backslash stands twice.
_PATH: Final = re.compile(r"\bfile:|\b[A-Za-z]:\\\\|\\\\\\\\", re.IGNORECASE)
_OFFICE: Final = "{urn:schemas-microsoft-com:office:office}"
_LEFT_OUT: Final = "It is left out of every export; take it out of the template."


class _Judged(NamedTuple):
    """What is wrong with a field, and whether what it shows must go too."""

    said: str
    shown: bool


def drop(package: Package) -> tuple[Fault, ...]:
    """Take out of a template what fetches from elsewhere, runs something, names a person or leads to somebody's disk.

    Returns a fault that does not stop for each, with its place.
    """
    part = package.related("", CUSTOM)
    values = custom_values(package.tree(part)) if part else {}
    faults: list[Fault] = []
    for part, place in where.text_parts(package).items():
        root = package.tree(part)
        said = _places(root, place)
        faults += _drop_fields(root, said, values)
        faults += _drop_elements(root, said)
    faults += cut_off(package)
    package.prune()
    return tuple(faults)


def _places(root: etree._Element, part: str) -> Callable[[etree._Element, str], Fault]:
    """Return what makes a fault of an element and what is wrong with it."""
    guide = cache(lambda: where.Guide(root, part))

    def fault(element: etree._Element, said: str) -> Fault:
        paragraph = next(element.iterancestors(PARAGRAPH), None)
        return Fault(guide().place(paragraph) if paragraph is not None else part, said, _LEFT_OUT, stops=False)

    return fault


def _drop_fields(
    root: etree._Element, fault: Callable[[etree._Element, str], Fault], values: dict[str, str]
) -> Iterator[Fault]:
    """Leave the last result of each field that fetches, nothing of one that tells a name, and neither field."""
    for field, code in simple(root):
        if judged := _judged(code, values):
            yield fault(field, judged.said)
            remove(field) if judged.shown else dissolve(field)
    for found in codes(root):
        made_up = _Judged("another field makes up what the field there does", shown=False)
        if judged := made_up if found.made_up else _judged(found.text, values):
            yield fault(found.begin, judged.said)
            take(found.inside if judged.shown else found.marks)


def _judged(code: str, values: dict[str, str]) -> _Judged | None:
    """Return what is wrong with a field of this code, None where nothing is."""
    if found := _FETCHING.match(code):
        return _Judged(f"the field {found[1].upper()} fetches or runs something outside the file", shown=False)
    if found := _TELLING.match(code):
        return _Judged(f"the field {found[1].upper()} shows a name or a path", shown=True)
    found = _PROPERTY.match(code)
    if found and names_somebody(name := found[1] or found[2], values.get(name.casefold(), "")):
        return _Judged(f"a field shows the property “{name}”, which names somebody", shown=True)
    found = _LINK.match(code)
    if _PATH.search(code) or (found and on_disk(found[1] or found[2] or "")):
        return _Judged("a link leads to a file on somebody's computer", shown=False)
    return None


def _drop_elements(root: etree._Element, fault: Callable[[etree._Element, str], Fault]) -> Iterator[Fault]:
    """Take out embedded objects, controls that run, and whole files put in by reference."""
    whole = (w("object"), f"{_OFFICE}OLEObject")
    for element in list(root.iter(*whole, w("control"), w("altChunk"), w("subDoc"))):
        name = "an object of another program" if element.tag in whole else "another file or a control inside"
        if next(element.iterancestors(w("object")), None) is None:
            yield fault(element, f"there is {name}")
        take([element])
