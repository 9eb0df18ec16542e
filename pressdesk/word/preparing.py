"""Typed places turned into content controls, so that nobody can break them by typing; nothing else is touched."""

from collections.abc import Iterable, Iterator
from copy import deepcopy
from itertools import count

from lxml import etree

from pressdesk.word import where, xml, zips
from pressdesk.word.controls import SDT
from pressdesk.word.faults import raised
from pressdesk.word.fields import Named, Typed
from pressdesk.word.package import Package
from pressdesk.word.runs import PARAGRAPH, RUN, Atom, atom_at, atoms, replace_words
from pressdesk.word.survey import Survey
from pressdesk.word.xml import w

_ROW = w("tr")


def prepare(data: bytes, name: str = "template") -> bytes:
    """Return the template with a tagged control round each place that was typed; every other part as it was.

    The words typed stay inside, so that the place is still one when its control is taken away. Raises TemplateError for
    the first place that is wrong, UnreadableTemplateError for what is no Word document.
    """
    package = Package(data, name)
    surveys = {part: Survey(package.tree(part), place) for part, place in where.text_parts(package).items()}
    for survey in surveys.values():
        for fault in survey.faults:
            raise raised(fault, name)
    numbers = _free_numbers(surveys.values())
    changed = {part: survey.root for part, survey in surveys.items() if _wrap(survey, numbers)}
    members = (
        zips.pack(member.name, xml.whole(changed[member.name]).encode("utf-8")) if member.name in changed else member
        for member in package.members.values()
    )
    return zips.join(members)


def _free_numbers(surveys: Iterable[Survey]) -> Iterator[int]:
    """Return numbers for new controls, above all that are taken."""
    ids = (e.get(w("val"), "") for s in surveys for e in s.root.iterfind(f".//{w('sdtPr')}/{w('id')}"))
    taken = [int(number) for number in ids if number.lstrip("-").isdigit() and int(number) < 2**30]
    return count(max([0, *taken]) + 1)


def _wrap(survey: Survey, numbers: Iterator[int]) -> bool:
    """Put the typed places of a part into controls; return whether there were any."""
    typed = {paragraph: places for paragraph, places in survey.typed.items() if places}
    wrapped: dict[etree._Element, etree._Element] = {}
    for paragraph, places in typed.items():
        if len(places) == 1 and places[0].named.kind == "block" and not _around(paragraph, places[0]):
            wrapped[paragraph] = _wrap_element(paragraph, _tag(places[0].named), numbers)
            continue
        found = list(atoms(paragraph))
        for place in reversed(places):
            if found[atom_at(found, place.start + 2)].run.find(f"{w('rPr')}/{w('vanish')}") is None:
                _wrap_words(found, place, numbers)
    lines = {next(control.iterancestors(PARAGRAPH, _ROW)) for control in survey.promoted}
    for element, collection in survey.repeats.items():
        if element.tag != SDT and element not in lines:
            _wrap_element(wrapped.get(element, element), collection, numbers)
    return bool(typed)


def _around(paragraph: etree._Element, place: Typed) -> bool:
    """Return whether a paragraph holds more than the place, or ends a section: a control round it would not fit."""
    words = "".join(atom.words for atom in atoms(paragraph))
    more = f"{words[: place.start]}{words[place.end :]}".strip()
    return bool(more) or paragraph.find(f"{w('pPr')}/{w('sectPr')}") is not None


def _tag(named: Named) -> str:
    return "|".join((named.field, *named.filters))


def _wrap_words(found: list[Atom], place: Typed, numbers: Iterator[int]) -> None:
    """Put a place's words into a control of their own, in the format of the field's name."""
    words = "".join(atom.words for atom in found)[place.start : place.end]
    look = found[atom_at(found, place.start + 2)].run.find(w("rPr"))
    control = _control(_tag(place.named), numbers, look)
    replace_words(found, place.start, place.end, control)
    made = etree.SubElement(etree.SubElement(control, w("sdtContent")), RUN)
    if look is not None:
        made.append(deepcopy(look))
    text = etree.SubElement(made, w("t"), {"{http://www.w3.org/XML/1998/namespace}space": "preserve"})
    text.text = " ".join(words.split())


def _wrap_element(element: etree._Element, tag: str, numbers: Iterator[int]) -> etree._Element:
    """Put a paragraph or a table row into a control and return that."""
    control = _control(tag, numbers, None)
    element.addprevious(control)
    etree.SubElement(control, w("sdtContent")).append(element)
    return control


def _control(tag: str, numbers: Iterator[int], look: etree._Element | None) -> etree._Element:
    """Return a control without content. ECMA-376 part 1, 17.5.2.38: the order of its properties."""
    control = etree.Element(SDT)
    properties = etree.SubElement(control, w("sdtPr"))
    if look is not None:
        properties.append(deepcopy(look))
    etree.SubElement(properties, w("alias"), {w("val"): tag})
    etree.SubElement(properties, w("tag"), {w("val"): tag})
    etree.SubElement(properties, w("id"), {w("val"): str(next(numbers))})
    return control
