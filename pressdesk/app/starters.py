"""The templates that ship with the program, for where an organization has none of its own."""

from typing import Literal, TypeAlias

from pressdesk.model import Template
from pressdesk.model.resources import read_resource

TemplateKind: TypeAlias = Literal["word", "web"]
STARTERS: dict[TemplateKind, tuple[str, str]] = {
    "word": ("Letterhead", "letterhead.docx"),
    "web": ("Web page", "page.html.j2"),
}


def starter(kind: TemplateKind) -> Template:
    """Return the template of this kind that ships with the program."""
    name, file = STARTERS[kind]
    return Template(f"starter-{kind}", name, kind, read_resource(f"templates/{file}"), file, default=True)
