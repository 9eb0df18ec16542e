"""A release as a file's bytes, in each format there is."""

from collections.abc import Callable
from functools import lru_cache

from msgspec import Struct

from pressdesk import plain, web, word
from pressdesk.app import pdf
from pressdesk.app.starters import TemplateKind, starter
from pressdesk.model import Office, PressDeskError, Release, Template, TemplateError, codec, words


class Means(Struct, frozen=True):
    """What an export is made with besides the release and the office.

    A template of each kind (None: the starter's); `print_page`, which turns a web page into a PDF on this paper (None
    where there is no engine); `public`: somebody said yes to a public page of a release whose embargo still holds;
    `pdf_from`: what a PDF is to be made from (empty: the best there is); `stopped`: whether nobody wants it any more.
    """

    word: Template | None = None
    web: Template | None = None
    print_page: pdf.PrintPage | None = None
    public: bool = False
    pdf_from: pdf.PdfFrom = ""
    stopped: Callable[[], bool] = lambda: False

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

    Raises PressDeskError for an unknown format or a template of the wrong kind, TemplateError for a broken one.
    """
    made = FORMATS.get(format_name)
    if made is None:
        raise PressDeskError(f"“{format_name}” is not a format", f"Choose one of {', '.join(FORMATS)}.")
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


def _docx(release: Release, office: Office, means: Means) -> Made:
    template = means.template("word")
    return Made(word.write(release, _word_template(template.data, template.name), office))


def _html(release: Release, office: Office, means: Means) -> Made:
    template = means.template("web")
    return Made(web.write(release, _web_page(template.data, template.name), office).encode())


def _pdf(release: Release, office: Office, means: Means) -> Made:
    sheets = pdf.Sheets(
        lambda: _docx(release, office, means).data,
        lambda: _html(release, office, means).data.decode(),
        means.print_page,
        pdf.paper(office.house),
    )
    title = words(release.headline) or office.organization.name
    data, note = pdf.make(sheets, means.pdf_from, title=title, language=release.language, stopped=means.stopped)
    return Made(data, (note,))


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
    "pdf": Format("PDF", ".pdf", ("word", "web"), _pdf),
    "txt": Format("plain text", ".txt", (), _txt),
    "md": Format("Markdown", ".md", (), _md),
    "json": Format("PressDesk release", ".pressrelease", (), _json),
}
