"""What a template carries that must not travel with a release."""

from lxml import etree

from pressdesk.word.package import APP, ATTACHED, SETTINGS, THUMBNAIL, Package
from pressdesk.word.xml import w

# Word's notes on the template file itself: paths, names, counts that are no longer true.
_KEPT_FACTS = frozenset(("Application", "AppVersion", "Company", "DocSecurity"))


def clean(package: Package) -> tuple[str, ...]:
    """Take out the path of the attached template, the thumbnail, the facts about the file and the question Word asks
    for `updateFields`; return a sentence for each that a person may notice."""
    package.unrelate("", THUMBNAIL)
    if (app := package.related("", APP)) is not None:
        _keep_facts(package.tree(app))
    settings = package.related(package.main, SETTINGS)
    if settings is None:
        return ()
    package.unrelate(settings, ATTACHED)
    root = package.tree(settings)
    for name in ("attachedTemplate", "updateFields"):
        for element in root.findall(w(name)):
            root.remove(element)
    return ()


def _keep_facts(root: etree._Element) -> None:
    for element in list(root):
        if etree.QName(element).localname not in _KEPT_FACTS:
            root.remove(element)
