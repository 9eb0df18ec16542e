"""What a template carries that must not travel with a release."""

import re
from typing import Final

from lxml import etree

from pressdesk.model import Fault
from pressdesk.word import where
from pressdesk.word.package import (
    APP,
    ATTACHED,
    CORE,
    GLOSSARY,
    HYPERLINK,
    SETTINGS,
    THUMBNAIL,
    Package,
    relations_name,
)
from pressdesk.word.xml import PIC, WP, R, w

_PATH: Final = re.compile(r"[A-Za-z]:\\|\\\\|/(Users|home)/|file:", re.IGNORECASE)

# Word's notes on the template file itself: paths, names, counts that are no longer true.
_KEPT_FACTS = frozenset(("Application", "AppVersion", "Company", "DocSecurity"))
# Word 2010's second copy of the styles, which would no longer be true.
_STALE_STYLES = "http://schemas.microsoft.com/office/2007/relationships/stylesWithEffects"
_SHOWN = (w("drawing"), w("pict"), w("object"))


def clean(package: Package) -> tuple[tuple[Fault, ...], tuple[str, ...]]:
    """Take out what points outside the file (links apart), the path of the attached template, the thumbnail, stale
    copies, the facts about the file, the question that `updateFields` asks, names and paths of people's computers.

    Returns a fault for each thing that a reader would miss, and a sentence for what nobody would.
    """
    notes = _name_authors(package)
    package.unrelate("", THUMBNAIL)
    package.unrelate(package.main, _STALE_STYLES)
    package.unrelate(package.main, GLOSSARY)  # the designer's own building blocks, which nothing prints
    if (app := package.related("", APP)) is not None:
        _keep_facts(package.tree(app))
    if (settings := package.related(package.main, SETTINGS)) is not None:
        package.unrelate(settings, ATTACHED)
        root = package.tree(settings)
        for name in ("attachedTemplate", "updateFields", "mailMerge", "docVars"):
            for element in root.findall(w(name)):
                root.remove(element)
        _drop_outside(package, settings, "")
    faults: list[Fault] = []
    for part, place in where.text_parts(package).items():
        faults += _drop_outside(package, part, place)
        _drop_paths(package.tree(part))
    return tuple(faults), notes


def _name_authors(package: Package) -> tuple[str, ...]:
    """Return a sentence with the names in the properties; the written file gets its own."""
    roots = [package.tree(part) for kind in (CORE, APP) if (part := package.related("", kind))]
    wanted = ("creator", "lastModifiedBy", "Manager")
    said = [(e.text or "").strip() for root in roots for e in root if etree.QName(e).localname in wanted]
    names = ", ".join(dict.fromkeys(filter(None, said)))
    return (f"The names of its authors were taken out: {names}.",) if names else ()


def _drop_paths(root: etree._Element) -> None:
    """Take paths of somebody's computer out of the descriptions of pictures, where Word once put them."""
    for element in root.iter(f"{{{WP}}}docPr", f"{{{PIC}}}cNvPr"):
        for name in ("descr", "title", "name"):
            if _PATH.search(element.get(name, "")):
                element.set(name, "")


def _keep_facts(root: etree._Element) -> None:
    for element in list(root):
        if etree.QName(element).localname not in _KEPT_FACTS:
            root.remove(element)


def _drop_outside(package: Package, part: str, place: str) -> list[Fault]:
    """Drop the relationships that lead out of the file, links apart; return a fault for all that went with them."""
    outside = {r.id: r.target for r in package.relations(part) if r.external and r.type != HYPERLINK}
    if not outside:
        return []
    relations = package.tree(relations_name(part))
    for entry in [entry for entry in relations if entry.get("Id") in outside]:
        relations.remove(entry)
    root = package.tree(part)
    users = [(e, str(key), str(value)) for e in root.iter() for key, value in e.attrib.items() if _points(str(key))]
    faults = []
    for element, key, value in users:
        if value in outside:
            paragraph = next(element.iterancestors(w("p")), None)
            said = where.place(paragraph, place) if paragraph is not None else place
            if _forget(element, key):
                message = f"a picture or object is linked from another place ({outside[value][:60]})"
                faults.append(
                    Fault(said, message, "It is left out of every export: insert it in the file.", stops=False)
                )
    return faults


def _points(key: str) -> bool:
    return key.startswith(f"{{{R}}}")


def _forget(element: etree._Element, key: str) -> bool:
    """Take out the reference, and what it shows unless that is embedded too; return whether something shown went."""
    del element.attrib[key]
    if any(str(other).startswith(f"{{{R}}}") for other in element.attrib):
        return False
    shown = next((above for above in element.iterancestors(*_SHOWN)), element)
    if (parent := shown.getparent()) is not None:
        parent.remove(shown)
    return True
