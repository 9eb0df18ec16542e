"""The room for text on a page of the template."""

from typing import NamedTuple

from lxml import etree

from pressdesk.word.xml import w

EMU = 635  # English Metric Units in a twip


class Area(NamedTuple):
    """Width and height of the text on a page, in twips (1/1440 inch)."""

    width: int
    height: int


LETTER = Area(9360, 12960)  # Letter with one-inch margins


def text_area(root: etree._Element) -> Area:
    """Return the room for text in the document's last section, that of US Letter where it says nothing usable."""
    section = root.find(f"{w('body')}/{w('sectPr')}")
    size = section.find(w("pgSz")) if section is not None else None
    margin = section.find(w("pgMar")) if section is not None else None
    if size is None or margin is None:
        return LETTER
    width = _twips(size, "w") - _twips(margin, "left") - _twips(margin, "right") - _twips(margin, "gutter")
    height = _twips(size, "h") - abs(_twips(margin, "top")) - abs(_twips(margin, "bottom"))
    if section is not None and (columns := section.find(w("cols"))) is not None:
        count = max(1, _twips(columns, "num"))
        width = (width - (count - 1) * _twips(columns, "space")) // count
    return Area(width, height) if width > 720 and height > 720 else LETTER


def _twips(element: etree._Element, name: str) -> int:
    value = element.get(w(name), "0")
    return int(value) if value.lstrip("-").isdigit() else 0
