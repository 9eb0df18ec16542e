"""The embargo in the header of every page: a template that has no place for it there gets one."""

from typing import Final

from lxml import etree

from pressdesk.word import controls, xml
from pressdesk.word.controls import SDT
from pressdesk.word.fields import Named, typed_places
from pressdesk.word.package import HEADER, SETTINGS, STYLES, Package
from pressdesk.word.runs import PARAGRAPH, words_of
from pressdesk.word.xml import R, w

_SAYS_IT: Final = ("embargo", "status")


def add_embargo(package: Package) -> None:
    """Put a place for the embargo into each header that has none, and a header where a kind of page has none."""
    main = package.tree(package.main)
    targets = {relation.id: relation.target for relation in package.relations(package.main)}
    present: set[str] = set()
    if next(main.iter(w("sectPr")), None) is None and (body := main.find(w("body"))) is not None:
        etree.SubElement(body, w("sectPr"))
    for section in main.iter(w("sectPr")):
        for reference in section.findall(w("headerReference")):
            present.add(reference.get(w("type"), "default"))
            if (part := targets.get(reference.get(f"{{{R}}}id", ""))) in package.members:
                _add_place(package, package.tree(str(part)))
        for kind in _kinds(package, section):
            if kind not in present:  # a later section takes over the header of the one before
                present.add(kind)
                _add_header(package, section, kind)


def _kinds(package: Package, section: etree._Element) -> list[str]:
    """Return which pages of a section have a header of their own."""
    title = section.find(w("titlePg"))
    settings = package.related(package.main, SETTINGS)
    even = package.tree(settings).find(w("evenAndOddHeaders")) if settings else None
    wanted = (("default", True), ("first", _on(title)), ("even", _on(even)))
    return [kind for kind, is_wanted in wanted if is_wanted]


def _on(switch: etree._Element | None) -> bool:
    return switch is not None and switch.get(w("val")) not in ("0", "false", "off")


def _add_place(package: Package, header: etree._Element) -> None:
    if not _has_place(header):
        header.insert(0, _paragraph(package))


def _has_place(header: etree._Element) -> bool:
    named = [controls.named_by(controls.tag_of(control)) for control in header.iter(SDT)]
    fields = [each.field for each in named if isinstance(each, Named)]
    typed = (typed_places(words_of(paragraph))[0] for paragraph in header.iter(PARAGRAPH))
    fields += [place.named.field for places in typed for place in places]
    return any(field in _SAYS_IT for field in fields)


def _add_header(package: Package, section: etree._Element, kind: str) -> None:
    root = etree.Element(w("hdr"), nsmap={"w": xml.W, "r": R})
    root.append(_paragraph(package))
    name = package.add(HEADER, "word/header-embargo.xml", root, of=package.main)
    relation = next(r for r in package.relations(package.main) if r.target == name)
    reference = etree.Element(w("headerReference"), {w("type"): kind, f"{{{R}}}id": relation.id})
    section.insert(0, reference)


def _paragraph(package: Package) -> etree._Element:
    """Return a paragraph with the place: in the template's style for headers, in the middle, bold."""
    paragraph = etree.Element(PARAGRAPH)
    properties = etree.SubElement(paragraph, w("pPr"))
    styles = package.related(package.main, STYLES)
    for style in package.tree(styles).iter(w("style")) if styles else ():
        name = style.find(w("name"))
        if name is not None and name.get(w("val"), "").casefold() == "header":
            etree.SubElement(properties, w("pStyle"), {w("val"): style.get(w("styleId"), "")})
            break
    etree.SubElement(properties, w("spacing"), {w("after"): "120"})
    etree.SubElement(properties, w("jc"), {w("val"): "center"})
    run = etree.SubElement(paragraph, w("r"))
    look = etree.SubElement(run, w("rPr"))
    etree.SubElement(look, w("b"))
    etree.SubElement(look, w("bCs"))
    etree.SubElement(run, w("t")).text = "{{ embargo }}"
    return paragraph
