"""Everything that can be said about a page or pack: all its faults, its fields, what it leaves out."""

from collections.abc import Iterator

from pressdesk.model import ORDER, Fault, FieldUse, Inspection, TemplateError
from pressdesk.web import checks
from pressdesk.web.pack import Pack
from pressdesk.web.page import opened, page_source, parsed


def inspect(data: bytes, name: str) -> Inspection:
    """Return what is found in a template's bytes, a page's source or a pack, without filling it. Raises nothing."""
    try:
        held = opened(data, name)
        source, called = page_source(held, name)
    except TemplateError as error:
        return Inspection(name, faults=(Fault("", error.message, error.remedy),))
    fields, missing, faults = _looked_at(source, called, held)
    shown = {one.field for one in fields}
    return Inspection(
        name,
        fields=fields,
        missing=missing,
        faults=(*held.faults, *faults),
        notes=(*held.notes, *(_notes(shown, held) if fields else ())),
    )


def _looked_at(source: str, name: str, held: Pack) -> tuple[tuple[FieldUse, ...], tuple[str, ...], list[Fault]]:
    """Return the fields of the page, the parts it has no place for, and its faults in the order of their lines."""
    import jinja2

    readable, faults = checks.syntax_faults(source, name)
    fields: tuple[FieldUse, ...] = ()
    missing: tuple[str, ...] = ()
    addresses = tuple(file.address for file in held.files)
    try:
        faults += checks.markup_faults(readable, name, addresses) if held.page_name else []
        tree = parsed(readable, name)
        faults += checks.code_faults(tree, name, tuple(file.name for file in held.files))
        every = checks.used(tree)
        own = checks.places(tree, name) if held.page_name else ()
        fields = _uses([*own, *((field, "the starter's page") for field in every)])
        missing = () if "release" in every else tuple(part for part in ORDER if part not in every)
        missing += () if "metadata" in every else ("metadata",)
    except jinja2.TemplateSyntaxError as error:
        faults.append(Fault(f"{name}, line {error.lineno}", *checks.syntax_words(error)))
    except (RecursionError, SyntaxError):
        faults.append(Fault(name, "too deeply nested", "Simplify the page and add it again."))
    return fields, missing, sorted(dict.fromkeys(faults), key=_line)


def _uses(found: list[tuple[str, str]]) -> tuple[FieldUse, ...]:
    """Return each field once with its places; the starter's page counts where no own line shows the field."""
    places: dict[str, list[str]] = {}
    for field, place in found:
        own = places.setdefault(field, [])
        if place not in own and not (own and place == "the starter's page"):
            own.append(place)
    if any(field.startswith("organization.") for field in places):
        places.pop("organization", None)
    return tuple(FieldUse(field, tuple(lines)) for field, lines in places.items())


def _notes(shown: set[str], held: Pack) -> Iterator[str]:
    if held.styles and "styles" not in shown:
        yield "The styles of the pack are not used: write {{ styles }} in the head of the page."


def _line(fault: Fault) -> int:
    number = fault.place.rpartition("line ")[2]
    return int(number) if number.isdigit() else 0
