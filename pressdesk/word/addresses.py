"""Fields typed in the address of a link: `{{ organization.web }}` as the target of a hyperlink in the template."""

from collections.abc import Callable
from urllib.parse import quote, unquote

from pressdesk.model import TemplateError
from pressdesk.word.fields import FIELDS, Fault, typed_places
from pressdesk.word.package import HYPERLINK, Package, Relation

_NOWHERE = "about:blank"
_REMEDY = "In Word, edit the link and type a field of one line as its address, such as {{ organization.web }}."


def with_fields(package: Package, part: str, place: str) -> tuple[Relation, ...]:
    """Return the links of a part whose address holds a field, the address unquoted.

    Raises TemplateError where such a field does not exist or stands for paragraphs.
    """
    found = []
    for relation in package.relations(part):
        target = unquote(relation.target)
        if relation.type != HYPERLINK or not relation.external or "{{" not in target:
            continue
        typed = typed_places(target)
        if isinstance(typed, Fault) or any(FIELDS[field] == "block" for field, *_ in typed):
            where = f", in the {place}" if place else ""
            raise TemplateError(
                f"{package.file}: the address “{target[:60]}” of a link{where} cannot be filled", _REMEDY
            )
        found.append(relation._replace(target=target))
    return tuple(found)


def filled(target: str, words: Callable[[str], str]) -> str:
    """Return an address with its fields filled; `words` gives the words of a field."""
    typed = typed_places(target)
    if isinstance(typed, Fault):
        return _NOWHERE
    made, rest = "", 0
    for field, start, end in typed:
        made += target[rest:start] + _value(field, words(field), target[:start])
        rest = end
    return (made + target[rest:]) if any(words(place.field) for place in typed) else _NOWHERE


def _value(field: str, words: str, before: str) -> str:
    if field != "organization.web":
        return quote(words)
    if before:
        return words.partition("://")[2] or words
    return words if "://" in words else f"https://{words}"
