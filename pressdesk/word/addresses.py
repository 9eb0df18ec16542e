"""Fields typed in the address of a link: `{{ organization.web }}` as the target of a hyperlink in the template."""

import re
from collections.abc import Callable
from typing import NamedTuple
from urllib.parse import quote, unquote

from pressdesk.model import Fault
from pressdesk.word.faults import fault
from pressdesk.word.fields import Named, typed_places
from pressdesk.word.package import HYPERLINK, Package, Relation

_NOWHERE = "about:blank"
_PLACE = re.compile(r"(?:\{|%7B){2}.*?(?:\}|%7D){2}", re.IGNORECASE)  # as typed, or as Word encodes it


class Addresses(NamedTuple):
    """The links of a part whose address holds fields, those fields, and what is wrong."""

    links: tuple[Relation, ...]
    fields: tuple[str, ...]
    faults: tuple[Fault, ...]


def with_fields(package: Package, part: str, place: str) -> Addresses:
    """Return the links of a part whose address holds a field. What stands beside the fields stays as it is written."""
    links: list[Relation] = []
    fields: list[str] = []
    faults: list[Fault] = []
    for relation in package.relations(part):
        target = _PLACE.sub(lambda found: unquote(found[0]), relation.target)
        if relation.type != HYPERLINK or not relation.external or "{{" not in target:
            continue
        typed, wrong = typed_places(target)
        if wrong or any(place.named.kind == "block" or place.named.field.startswith(".") for place in typed):
            faults.append(
                fault("address", unquote(target), ", in the ".join(filter(None, ("address of a link", place))))
            )
        else:
            links.append(relation._replace(target=target))
            fields += [place.named.field for place in typed]
    return Addresses(tuple(links), tuple(fields), tuple(faults))


def filled(target: str, words: Callable[[Named], str]) -> str:
    """Return an address with its fields filled; `words` gives the words of a field."""
    typed, _ = typed_places(target)
    made, rest = "", 0
    for place in typed:
        made += target[rest : place.start] + value(place.named, words(place.named), first=not target[: place.start])
        rest = place.end
    return (made + target[rest:]) if any(words(place.named) for place in typed) else _NOWHERE


def value(named: Named, words: str, *, first: bool) -> str:
    """Return the words of a field as they stand in an address; `first`: the address begins with them."""
    if named.field != "organization.web":
        return quote(words)
    if not first:
        return words.partition("://")[2] or words
    return words if "://" in words or not words else f"https://{words}"
