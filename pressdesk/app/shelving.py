"""Putting boilerplate and templates on the desk from files."""

from msgspec.structs import replace

from pressdesk import desk as desks
from pressdesk.app.paragraphs import read_paragraphs
from pressdesk.app.vetting import vetted
from pressdesk.desk import Desk
from pressdesk.model import Boilerplate, Template, UnreadableError, clean_line, new_id


def add_boilerplate(desk: Desk, name: str, heading: str | None, data: bytes, suffix: str) -> Boilerplate:
    """Keep the paragraphs of a text file (`.md`: with its marks) under `name` and return what is kept.

    A name the desk has already gets a new version, with its heading unless another is given. Raises UnreadableError.
    """
    paragraphs = read_paragraphs(data, markdown=suffix in (".md", ".markdown"))
    if not paragraphs:
        raise UnreadableError(
            "The file holds no words", "Write the boilerplate into it, paragraphs between blank lines."
        )
    name = clean_line(name).strip()
    if not name:
        raise UnreadableError("A boilerplate needs a name to be found by", "Name it.")
    heading = None if heading is None else clean_line(heading).strip()
    old = next((b for b in desks.boilerplates(desk) if b.name.casefold() == name.casefold()), None)
    if old is None:
        language = desks.office(desk).house.language
        return desks.save_boilerplate(desk, Boilerplate(new_id(), name, 1, heading or "", language, paragraphs))
    heading = old.heading if heading is None else heading
    return desks.save_boilerplate(desk, replace(old, heading=heading, paragraphs=paragraphs, sample=False))


def add_template(desk: Desk, template: Template, name: str | None = None) -> tuple[Template, tuple[str, ...]]:
    """Keep a template that can be used and return it with what there is to say about it. Raises TemplateError.

    A template of the same name and kind is replaced; the first of its kind becomes the default.
    """
    notes = vetted(template)
    same_kind = [t for t in desks.templates(desk) if t.kind == template.kind]
    name = clean_line(name or template.name).strip() or template.name
    old = next((t for t in same_kind if t.name.casefold() == name.casefold()), None)
    made = replace(
        template,
        name=name,
        id=old.id if old else new_id(),
        default=old.default if old else not any(t.default for t in same_kind),
    )
    return desks.save_template(desk, made), notes
