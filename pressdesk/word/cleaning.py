"""What a template carries that must not travel with a release."""

from lxml import etree

from pressdesk.word import where
from pressdesk.word.package import APP, ATTACHED, HYPERLINK, SETTINGS, THUMBNAIL, Package, relations_name
from pressdesk.word.xml import R, w

# Word's notes on the template file itself: paths, names, counts that are no longer true.
_KEPT_FACTS = frozenset(("Application", "AppVersion", "Company", "DocSecurity"))
# Word 2010's second copy of the styles, which would no longer be true.
_STALE_STYLES = "http://schemas.microsoft.com/office/2007/relationships/stylesWithEffects"
_SHOWN = (w("drawing"), w("pict"), w("object"))


def clean(package: Package) -> tuple[str, ...]:
    """Take out what points outside the file (links apart), the path of the attached template, the thumbnail, stale
    copies, the facts about the file, the question that `updateFields` asks.

    Returns a sentence for what a reader would miss.
    """
    package.unrelate("", THUMBNAIL)
    package.unrelate(package.main, _STALE_STYLES)
    if (app := package.related("", APP)) is not None:
        _keep_facts(package.tree(app))
    if (settings := package.related(package.main, SETTINGS)) is not None:
        package.unrelate(settings, ATTACHED)
        root = package.tree(settings)
        for name in ("attachedTemplate", "updateFields", "mailMerge"):
            for element in root.findall(w(name)):
                root.remove(element)
        _drop_outside(package, settings)
    dropped = [part for part in where.text_parts(package) if _drop_outside(package, part)]
    if not dropped:
        return ()
    return ("Pictures or objects linked from another place were taken out: insert them in the file instead.",)


def _keep_facts(root: etree._Element) -> None:
    for element in list(root):
        if etree.QName(element).localname not in _KEPT_FACTS:
            root.remove(element)


def _drop_outside(package: Package, part: str) -> bool:
    """Drop the relationships that lead out of the file, links apart; return whether something shown went with them."""
    outside = {r.id for r in package.relations(part) if r.external and r.type != HYPERLINK}
    if not outside:
        return False
    relations = package.tree(relations_name(part))
    for entry in [entry for entry in relations if entry.get("Id") in outside]:
        relations.remove(entry)
    root = package.tree(part)
    users = [(e, key) for e in root.iter() for key, value in e.attrib.items() if _points(str(key), value, outside)]
    shown = [_forget(element, str(key)) for element, key in users]
    return any(shown)


def _points(key: str, value: str | bytes, outside: set[str]) -> bool:
    return key.startswith(f"{{{R}}}") and value in outside


def _forget(element: etree._Element, key: str) -> bool:
    """Take out the reference, and what it shows unless that is embedded too; return whether something shown went."""
    del element.attrib[key]
    if any(str(other).startswith(f"{{{R}}}") for other in element.attrib):
        return False
    shown = next((above for above in element.iterancestors(*_SHOWN)), element)
    if (parent := shown.getparent()) is not None:
        parent.remove(shown)
    return True
