"""What the parts of a Word file are related to: what leads out of the file, runs, or is nobody's but the designer's."""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any, Final, cast
from urllib.parse import unquote

from lxml import etree

from pressdesk.model import Fault
from pressdesk.word import where
from pressdesk.word.package import APP, CORE, CUSTOM, DOCUMENT, FOOTER, HEADER, HYPERLINK, Package, Relation
from pressdesk.word.xml import R, dissolve, remove, w

# Relationships of the whole file that a release needs.
_OF_THE_FILE: Final = (DOCUMENT, CORE, APP, CUSTOM)
# What a part needs though no element of it says so (by the end of the type). Of all others, those that no element names
# are left out: comments, tasks, people, data of SharePoint, building blocks, key maps, pictures that went.
_UNNAMED: Final = (
    "/styles", "/numbering", "/settings", "/webSettings", "/fontTable", "/theme", "/footnotes", "/endnotes",
    "/themeOverride", "/chartStyle", "/chartColorStyle", "/diagramDrawing",
)  # fmt: skip
# What runs, brings another file, or tells of a computer.
_UNWANTED: Final = (
    "/oleObject", "/package", "/control", "/activeXControlBinary", "/aFChunk", "/subDocument", "/frame", "/customXml",
    "/printerSettings", "/attachedTemplate", "/glossaryDocument", "/vbaProject", "/keyMapCustomizations",
    "/attachedToolbars", "/recipientData",
)  # fmt: skip
_WEB: Final = re.compile(r"(?:https?|mailto|tel|sms|ftps?|sftp|about|news|geo):|www\.", re.IGNORECASE)
_SHOWN: Final = (w("drawing"), w("pict"), w("object"))
_REFERENCES: Final = f"//@*[namespace-uri()='{R}' or local-name()='relid' or local-name()='relId']"
_KEPT_OUT: Final = "It is left out of every export: insert it in the file."
_PLACES: Final = {"numbering": "lists", "styles": "styles", "theme": "theme", "settings": "settings"}


def on_disk(address: str) -> bool:
    """Return whether a link leads to a file: of somebody's computer, of a server, or beside the document."""
    address = unquote(address).strip()
    return bool(address) and not address.startswith("#") and "{{" not in address and not _WEB.match(address)


def cut_off(package: Package) -> list[Fault]:
    """Drop, part by part, the relationships that lead out of the file (links apart), to a disk, to what runs, or to
    what no release needs, with what shows them; return a fault for all that a reader would miss."""
    package.cut("", {relation.id for relation in package.relations("") if relation.type not in _OF_THE_FILE})
    faults: list[Fault] = []
    places = where.text_parts(package)
    parts = dict.fromkeys((package.main,))
    for part in (waiting := [package.main]):
        faults += _cut_part(package, part, places.get(part, _place(part)))
        for relation in package.relations(part):
            near = not relation.external and relation.type != HYPERLINK and package.has(relation.target)
            if near and relation.target not in parts:
                parts[relation.target] = None
                waiting.append(relation.target)
    return faults


def _place(part: str) -> str:
    name = part.rpartition("/")[2].rpartition(".")[0].rstrip("0123456789")
    return _PLACES.get(name, name)


def _cut_part(package: Package, part: str, place: str) -> list[Fault]:
    relations = package.relations(part)
    if not relations:
        return []
    if not part.endswith(".xml"):  # a picture or a font is related to nothing
        package.cut(part, {relation.id for relation in relations})
        return []
    root = package.tree(part)
    users: dict[str, list[tuple[etree._Element, str]]] = defaultdict(list)
    for value in cast("list[Any]", root.xpath(_REFERENCES)):
        users[str(value)].append((value.getparent(), str(value.attrname)))
    lost = {r.id for r in relations if not r.external and r.type != HYPERLINK and not package.has(r.target)}
    gone = [relation for relation in relations if relation.id in lost or _goes(relation, named=relation.id in users)]
    package.cut(part, {relation.id for relation in gone})
    guide = where.Guide(root, place) if any(users[relation.id] for relation in gone) else None
    return [
        fault for relation in gone for each in users[relation.id] for fault in _forget(relation, each, guide, place)
    ]


def _goes(relation: Relation, *, named: bool) -> bool:
    if relation.type == HYPERLINK:
        return on_disk(relation.target)
    kept = named or relation.type in (HEADER, FOOTER) or relation.type.endswith(_UNNAMED)
    return relation.external or relation.type.endswith(_UNWANTED) or not kept


def _forget(
    relation: Relation, user: tuple[etree._Element, str], guide: where.Guide | None, place: str
) -> Iterator[Fault]:
    """Take out what refers to a relationship that is gone; yield a fault where a reader would miss it."""
    element, key = user
    paragraph = next(element.iterancestors(w("p")), None)
    said = guide.place(paragraph) if guide is not None and paragraph is not None else place
    if relation.type == HYPERLINK:
        dissolve(element) if element.tag == w("hyperlink") else remove(element)
        message = "a link leads to a file on somebody's computer"
        yield Fault(said, message, "It is left out of every export; take it out of the template.", stops=False)
    elif _take_shown(element, key):
        if element.tag.endswith("}externalData"):
            yield Fault(
                said, "a chart carries its whole workbook", "The chart prints; its workbook is left out.", stops=False
            )
        elif relation.external:
            message = f"a picture or object is linked from another place ({relation.target[:60]})"
            yield Fault(said, message, _KEPT_OUT, stops=False)


def _take_shown(element: etree._Element, key: str) -> bool:
    """Take out the reference, and what it shows unless that is embedded too; return whether something shown went."""
    element.attrib.pop(key, "")
    if any(str(other).startswith(f"{{{R}}}") for other in element.attrib):
        return False
    bullet = next(element.iterancestors(w("numPicBullet")), None)
    if bullet is not None:
        _take_bullet(bullet)
    else:
        remove(next(element.iterancestors(*_SHOWN, w("frameset")), element))
    return True


def _take_bullet(bullet: etree._Element) -> None:
    """Take out the picture of a bullet; the lists that use it show their sign instead."""
    number = bullet.get(w("numPicBulletId"))
    for user in list(bullet.getroottree().getroot().iter(w("lvlPicBulletId"))):
        if user.get(w("val")) == number:
            remove(user)
    remove(bullet)
