"""What is found in a template, in a designer's words."""

from msgspec import Struct


class Fault(Struct, frozen=True):
    """One thing in a template that does not work: where it stands, what is wrong, what to do.

    `stops`: nothing can be exported until it is mended; else it is left out of every export.
    """

    place: str
    message: str
    remedy: str = ""
    stops: bool = True

    def __str__(self) -> str:
        said = f"{self.place}: {self.message}" if self.place else self.message
        return f"{said.rstrip('.')}. {self.remedy}" if self.remedy else said


class FieldUse(Struct, frozen=True):
    """A field of a template, and the places it stands in, in words (`header of the first page`)."""

    field: str
    places: tuple[str, ...]


class StyleUse(Struct, frozen=True):
    """A style that the release needs: whether the template has it, and the name of what will be used."""

    name: str
    found: bool
    used: str


class Inspection(Struct, frozen=True):
    """Everything that can be said about a template.

    `fields` in the order of the template; `missing`: what a release has and the template has no place for; `styles`
    that those fields need; `fonts` by name; `faults`; `notes`: what is taken out of every export (comments, hidden
    text, authors' names) or added to it, one sentence each. For a web page `styles` and `fonts` are empty.
    """

    name: str
    fields: tuple[FieldUse, ...] = ()
    missing: tuple[str, ...] = ()
    styles: tuple[StyleUse, ...] = ()
    fonts: tuple[str, ...] = ()
    faults: tuple[Fault, ...] = ()
    notes: tuple[str, ...] = ()
