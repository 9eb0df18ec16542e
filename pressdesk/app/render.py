"""A release as a file's bytes, in each format there is."""

from collections.abc import Callable
from functools import lru_cache

from msgspec import Struct

from pressdesk import plain, web, word
from pressdesk.app.starters import TemplateKind, starter
from pressdesk.model import Office, PressDeskError, Release, Template, TemplateError, codec


class Format(Struct, frozen=True):
    """A kind of file: its name for people, its suffix, the kind of template it takes, its writer."""

    name: str
    suffix: str
    template: TemplateKind | None
    write: Callable[[Release, Template | None, Office], bytes]


def render(release: Release, format_name: str, template: Template | None, office: Office) -> bytes:
    """Return the release as the bytes of a `docx`, `html`, `txt`, `md` or `json` file.

    Without a template the starter's is used. Raises PressDeskError for an unknown format or a template of the wrong
    kind, TemplateError for a broken one.
    """
    made = FORMATS.get(format_name)
    if made is None:
        raise PressDeskError(f"“{format_name}” is not a format", f"Choose one of {', '.join(FORMATS)}.")
    if made.template and template and template.kind != made.template:
        raise PressDeskError(
            f"“{template.name}” is a {_KINDS[template.kind]} and cannot make a {made.name} file",
            f"Choose a {_KINDS[made.template]}.",
        )
    return made.write(release, template, office)


def template_notes(template: Template) -> tuple[str, ...]:
    """Return what there is to say about a template that can be used, one line each. Raises TemplateError."""
    if template.kind == "word":
        return _word_template(template.data, template.name).notes
    _web_page(template.data, template.name)
    return ()


def template_fields(template: Template) -> tuple[str, ...]:
    """Return the fields that a template places, as they are written in it. Raises TemplateError."""
    if template.kind == "word":
        return _word_template(template.data, template.name).fields
    return _web_page(template.data, template.name).fields


@lru_cache(maxsize=16)
def _word_template(data: bytes, name: str) -> word.Template:
    return word.compile(data, name)


@lru_cache(maxsize=16)
def _web_page(data: bytes, name: str) -> web.Page:
    try:
        source = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise TemplateError(f"“{name}” is not UTF-8 text: byte {error.start}", "Save it as UTF-8.") from None
    return web.compile(source, name)


def _docx(release: Release, template: Template | None, office: Office) -> bytes:
    template = template or starter("word")
    return word.write(release, _word_template(template.data, template.name), office)


def _html(release: Release, template: Template | None, office: Office) -> bytes:
    template = template or starter("web")
    return web.write(release, _web_page(template.data, template.name), office).encode()


def _txt(release: Release, template: Template | None, office: Office) -> bytes:
    return plain.text(release, office).encode()


def _md(release: Release, template: Template | None, office: Office) -> bytes:
    return plain.markdown(release, office).encode()


def _json(release: Release, template: Template | None, office: Office) -> bytes:
    return codec.encode(release, dict(office.images))


_KINDS = {"word": "Word template", "web": "web page template"}

FORMATS: dict[str, Format] = {
    "docx": Format("Word", ".docx", "word", _docx),
    "html": Format("web page", ".html", "web", _html),
    "txt": Format("plain text", ".txt", None, _txt),
    "md": Format("Markdown", ".md", None, _md),
    "json": Format("PressDesk release", ".pressrelease", None, _json),
}
