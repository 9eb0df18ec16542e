"""What a template carries that must not travel with a release."""

import re
from typing import Final

from lxml import etree

from pressdesk.model import Fault
from pressdesk.word import where
from pressdesk.word.outside import on_disk
from pressdesk.word.package import APP, ATTACHED, CORE, GLOSSARY, SETTINGS, THUMBNAIL, Package
from pressdesk.word.xml import PIC, WP, A, remove, w

_PATH: Final = re.compile(r"[A-Za-z]:\\|\\\\|/(Users|home)/|file:", re.IGNORECASE)
_VML, _OFFICE = "{urn:schemas-microsoft-com:vml}", "{urn:schemas-microsoft-com:office:office}"
# Where Word puts the path of a picture or of a link, by element.
_DESCRIBED: Final = {
    f"{{{WP}}}docPr": ("descr", "title", "name"),
    f"{{{PIC}}}cNvPr": ("descr", "title", "name"),
    f"{{{A}}}hlinkClick": ("tooltip",),
    f"{{{A}}}hlinkHover": ("tooltip",),
    w("hyperlink"): (w("tooltip"),),
}
_VML_WORDS: Final = ("alt", "title", f"{_OFFICE}title")
_VML_LINKS: Final = ("href", f"{_OFFICE}href")
# The documents' own properties, which a control may show; what else it is bound to is data that was left out.
_OWN_STORES: Final = ("{6C3C8BC8-F283-45AE-878A-BAB7291924A1}", "{6668398D-A668-4E3E-A5EB-62B293D839F1}")

# Word's notes on the template file itself: paths, names, counts that are no longer true.
_KEPT_FACTS = frozenset(("Application", "AppVersion", "Company", "DocSecurity"))
# Word 2010's second copy of the styles, which would no longer be true.
_STALE_STYLES = "http://schemas.microsoft.com/office/2007/relationships/stylesWithEffects"


def clean(package: Package) -> tuple[tuple[Fault, ...], tuple[str, ...]]:
    """Take out the path of the attached template, the thumbnail, stale copies, the facts about the file, the question
    that `updateFields` asks, names and paths of people's computers.

    Returns a fault for each thing that a reader would miss, and a sentence for what nobody would.
    """
    notes = _name_authors(package)
    faults: list[Fault] = []
    package.unrelate("", THUMBNAIL)
    package.unrelate(package.main, _STALE_STYLES)
    package.unrelate(package.main, GLOSSARY)  # the designer's own building blocks, which nothing prints
    if (app := package.related("", APP)) is not None:
        faults += _keep_facts(package.tree(app))
    if (settings := package.related(package.main, SETTINGS)) is not None:
        package.unrelate(settings, ATTACHED)
        root = package.tree(settings)
        for name in ("attachedTemplate", "updateFields", "mailMerge", "docVars"):
            for element in root.findall(w(name)):
                root.remove(element)
    for part in where.text_parts(package):
        root = package.tree(part)
        _drop_paths(root)
        _drop_vml_paths(root)
        _drop_editors(root)
        for bound in list(root.iter("{*}dataBinding")):
            if bound.get(w("storeItemID"), "").upper() not in _OWN_STORES:
                remove(bound)
    return tuple(faults), notes


def _name_authors(package: Package) -> tuple[str, ...]:
    """Return a sentence with the names in the properties; the written file gets its own."""
    roots = [package.tree(part) for kind in (CORE, APP) if (part := package.related("", kind))]
    wanted = ("creator", "lastModifiedBy", "Manager")
    said = [(e.text or "").strip() for root in roots for e in root if etree.QName(e).localname in wanted]
    names = ", ".join(dict.fromkeys(filter(None, said)))
    return (f"The names of its authors were taken out: {names}.",) if names else ()


def _drop_paths(root: etree._Element) -> None:
    """Take paths of somebody's computer out of the descriptions of pictures and links, where Word once put them."""
    for element in root.iter(*_DESCRIBED):
        for name in _DESCRIBED[str(element.tag)]:
            if _PATH.search(element.get(name, "")):
                element.set(name, "")


def _drop_vml_paths(root: etree._Element) -> None:
    """Take paths, and addresses that are fetched, out of pictures as Word drew them once."""
    for element in root.iter(f"{_VML}*"):
        element.attrib.pop("src", "")  # what is embedded is named by its relationship
        for name in _VML_WORDS:
            if _PATH.search(element.get(name, "")):
                element.set(name, "")
        for name in _VML_LINKS:
            if on_disk(element.get(name, "")):
                del element.attrib[name]


def _drop_editors(root: etree._Element) -> None:
    """Take out the ranges that only a person of this name may edit."""
    named = {mark.get(w("id")) for mark in root.iter(w("permStart")) if mark.get(w("ed"))}
    for mark in list(root.iter(w("permStart"), w("permEnd"))) if named else ():
        if mark.get(w("id")) in named:
            remove(mark)


def _keep_facts(root: etree._Element) -> list[Fault]:
    """Leave the facts that may travel, and what a field fills; return a fault for one that would name somebody."""
    faults = []
    for element in list(root):
        name = etree.QName(element).localname
        filled = "{{" in (element.text or "")
        if name == "Manager" and filled:
            message = "a property for the name of a person is not filled"
            remedy = "In Word choose File, Info, and empty it."
            faults.append(Fault(f"document property “{name}”", message, remedy, stops=False))
        if name not in _KEPT_FACTS and (not filled or name == "Manager"):
            root.remove(element)
    return faults
