"""A release as a file's bytes, in each format there is."""

from collections.abc import Callable
from functools import lru_cache

from msgspec import Struct

from pressdesk import plain, web, word
from pressdesk.app.starters import TemplateKind, starter
from pressdesk.model import (
    Embargo,
    Fault,
    FieldUse,
    Inspection,
    Office,
    PressDeskError,
    Release,
    Template,
    TemplateError,
    UnreadableTemplateError,
    codec,
)
from pressdesk.text import check_hour


class Means(Struct, frozen=True):
    """What an export is made with besides the release and the office.

    A template of each kind (None: the starter's); `print_page`, which turns a web page into a PDF (None where there is
    no engine); `public`: somebody said yes to a public page of a release whose embargo still holds.
    """

    word: Template | None = None
    web: Template | None = None
    print_page: Callable[[str], bytes] | None = None
    public: bool = False

    def template(self, kind: TemplateKind) -> Template:
        """Return the template of this kind, the starter's where none was chosen."""
        return (self.word if kind == "word" else self.web) or starter(kind)


class Made(Struct, frozen=True):
    """A file's bytes, and what a person should know about how they were made, one sentence each."""

    data: bytes
    notes: tuple[str, ...] = ()


class Format(Struct, frozen=True):
    """A kind of file: its name for people, its suffix, the kinds of template it takes, its writer."""

    name: str
    suffix: str
    templates: tuple[TemplateKind, ...]
    write: Callable[[Release, Office, Means], Made]


def render(release: Release, format_name: str, office: Office, means: Means = Means()) -> Made:
    """Return the release as a file of one of FORMATS.

    Raises PressDeskError for an unknown format, a template of the wrong kind, or (but in PressDesk's own format, which
    loses nothing) an embargo at an hour that daylight time skips; TemplateError for a broken template.
    """
    made = FORMATS.get(format_name)
    if made is None:
        raise PressDeskError(f"“{format_name}” is not a format", f"Choose one of {', '.join(FORMATS)}.")
    if format_name != "json":
        check_hour(release.timing)
    for kind in made.templates:
        if (template := means.template(kind)).kind != kind:
            raise PressDeskError(
                f"“{template.name}” is a {_KINDS[template.kind]} and cannot make a {made.name} file",
                f"Choose a {_KINDS[kind]}.",
            )
    return made.write(release, office, means)


def template_notes(template: Template) -> tuple[str, ...]:
    """Return what there is to say about a template that can be used, one line each. Raises TemplateError."""
    if template.kind == "word":
        _word_template(template.data, template.name, True)
        return _word_template(template.data, template.name).notes
    _web_page(template.data, template.name)
    return ()


def template_fields(template: Template) -> tuple[str, ...]:
    """Return the fields that a template places, as they are written in it. Raises TemplateError."""
    if template.kind == "word":
        return _word_template(template.data, template.name).fields
    return _web_page(template.data, template.name).fields


def template_inspection(template: Template) -> Inspection:
    """Return everything that can be said about a template. Raises UnreadableTemplateError for what is none."""
    if template.kind == "word":
        return word.inspect(template.data, template.name)
    try:
        page = _web_page(template.data, template.name)
    except UnreadableTemplateError:
        raise
    except TemplateError as error:
        return Inspection(template.name, faults=(Fault("", error.message, error.remedy),))
    return Inspection(template.name, tuple(FieldUse(field, ()) for field in page.fields))


@lru_cache(maxsize=16)
def _word_template(data: bytes, name: str, embargoed: bool = False) -> word.Template:
    return word.compile(data, name, embargoed=embargoed)


@lru_cache(maxsize=16)
def _web_page(data: bytes, name: str) -> web.Page:
    try:
        source = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableTemplateError(f"“{name}” is not UTF-8 text: byte {error.start}", "Save it as UTF-8.") from None
    return web.compile(source, name)


def _docx(release: Release, office: Office, means: Means) -> Made:
    template = means.template("word")
    embargoed = isinstance(release.timing, Embargo)
    return Made(word.write(release, _word_template(template.data, template.name, embargoed), office))


def _html(release: Release, office: Office, means: Means) -> Made:
    template = means.template("web")
    return Made(web.write(release, _web_page(template.data, template.name), office).encode())


def _txt(release: Release, office: Office, means: Means) -> Made:
    return Made(plain.text(release, office).encode())


def _md(release: Release, office: Office, means: Means) -> Made:
    return Made(plain.markdown(release, office).encode())


def _json(release: Release, office: Office, means: Means) -> Made:
    return Made(codec.encode(release, dict(office.images)))


_KINDS = {"word": "Word template", "web": "web page template"}

FORMATS: dict[str, Format] = {
    "docx": Format("Word", ".docx", ("word",), _docx),
    "html": Format("web page", ".html", ("web",), _html),
    "txt": Format("plain text", ".txt", (), _txt),
    "md": Format("Markdown", ".md", (), _md),
    "json": Format("PressDesk release", ".pressrelease", (), _json),
}
