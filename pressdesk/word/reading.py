"""A template read before it is filled or judged: made clean, its places found, its faults told."""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from pressdesk.model import Fault
from pressdesk.word import addresses, controls, hidden, review, unsafe, where, xml, zips
from pressdesk.word.addresses import Addresses
from pressdesk.word.cleaning import clean
from pressdesk.word.controls import SDT
from pressdesk.word.faults import fault
from pressdesk.word.fields import typed_places
from pressdesk.word.package import Package
from pressdesk.word.properties import Properties, read_properties
from pressdesk.word.survey import Survey
from pressdesk.word.xml import w

# Where text can stand that is no text of Word's: SmartArt, charts.
_DRAWN = re.compile(r"word/(diagrams|charts|drawings)/[^/]+\.xml", re.IGNORECASE)
_TEXT = re.compile(r"<a:t>([^<]*)</a:t>")


class Reading(NamedTuple):
    """The parts that hold text with what stands in them, the links and properties with fields, every fault, and a
    sentence for each thing that is taken out."""

    surveys: dict[str, Survey]
    links: dict[str, Addresses]
    properties: Properties
    faults: tuple[Fault, ...]
    notes: tuple[str, ...]

    @property
    def uses(self) -> tuple[tuple[str, str], ...]:
        """Each field with its place in words, in the order of the parts."""
        found = [use for survey in self.surveys.values() for use in survey.uses]
        found += [(field, self.surveys[part].part) for part, links in self.links.items() for field in links.fields]
        return (*found, *self.properties.uses)


def read(package: Package) -> Reading:
    """Return what a template holds; what must not travel is taken out of the package."""
    notes = review.settle(package) + hidden.settle(package)
    dropped = unsafe.drop(package)
    more, said = clean(package)
    parts = where.text_parts(package)
    for part in parts:
        package.replace(part, xml.with_own_prefixes(package.tree(part)))
    surveys = {part: Survey(package.tree(part), place) for part, place in parts.items()}
    links = {part: addresses.with_fields(package, part, place) for part, place in parts.items()}
    properties = read_properties(package)
    faults = [fault for survey in surveys.values() for fault in survey.faults]
    faults += [fault for link in links.values() for fault in link.faults]
    faults += [*properties.faults, *_twins(surveys), *_drawn(package), *dropped, *more]
    return Reading(surveys, links, properties, tuple(dict.fromkeys(faults)), notes + said)


def _twins(surveys: dict[str, Survey]) -> Iterator[Fault]:
    """Yield a fault for each number that two controls share."""
    found: dict[str, list[str]] = defaultdict(list)
    for survey in surveys.values():
        for control in survey.root.iter(SDT):
            number = control.find(f"{w('sdtPr')}/{w('id')}")
            fallback = next(control.iterancestors(f"{{{xml.MC}}}Fallback"), None) is not None
            if number is not None and not fallback:
                found[number.get(w("val"), "")].append(controls.title_of(control))
    for titles in found.values():
        if len(titles) > 1:
            yield fault("id", "” and “".join(titles[:2]), f"content control “{titles[1][:40]}”")


def _drawn(package: Package) -> Iterator[Fault]:
    """Yield a fault for each place in a drawing of a part of its own."""
    for name, member in package.members.items():
        if _DRAWN.fullmatch(name):
            data = zips.unpack(member, package.file)
            if b"{{" in data:
                words = "".join(_TEXT.findall(data.decode("utf-8", "replace")))
                for place in typed_places(words)[0]:
                    yield fault("drawing", words[place.start : place.end], "drawing")
