"""A release as a file's bytes, in each format there is."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QT_TRANSLATE_NOOP

from pressdesk import plain, web, word
from pressdesk.app import pdf
from pressdesk.app.files import file_name
from pressdesk.app.package import Package, package, zipped
from pressdesk.app.starters import TemplateKind, starter
from pressdesk.app.unfilled import unfilled
from pressdesk.model import (
    Embargo,
    Inspection,
    Office,
    PressDeskError,
    Release,
    Template,
    codec,
    words,
)
from pressdesk.text import check_hour, embargo_holds


class Means(Struct, frozen=True):
    """What an export is made with besides the release and the office.

    A template of each kind (None: the starter's); `print_page`, which turns a web page into a PDF on this paper (None
    where there is no engine); `public`: somebody said yes to a public page of a release whose embargo still holds;
    `attach`: the formats that go with a mail as files; `pdf_from`: what a PDF is to be made from (empty: the best there
    is); `stopped`: whether nobody wants it any more; `kept`: where a PDF stays for the rest of one export, whose files
    hold it several times (None: it is made for each).
    """

    word: Template | None = None
    web: Template | None = None
    print_page: pdf.PrintPage | None = None
    public: bool = False
    attach: tuple[str, ...] = ("docx",)
    pdf_from: pdf.PdfFrom = ""
    stopped: Callable[[], bool] = lambda: False
    kept: "dict[str, Made] | None" = None

    def template(self, kind: TemplateKind) -> Template:
        """Return the template of this kind, the starter's where none was chosen."""
        return (self.word if kind == "word" else self.web) or starter(kind)


class Made(Struct, frozen=True):
    """A file's bytes, and what a person should know about how they were made, one sentence each."""

    data: bytes
    notes: tuple[str, ...] = ()


class MadeFolder(Struct, frozen=True):
    """The files of a folder by their path in it, with forward slashes; and the notes of Made."""

    files: dict[str, bytes]
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
    _check_kinds(made, means)
    return made.write(release, office, means)


def _check_kinds(made: Format, means: Means) -> None:
    for kind in made.templates:
        if (template := means.template(kind)).kind != kind:
            raise PressDeskError(
                f"“{template.name}” is a {_KINDS[template.kind]} and cannot make a {made.name} file",
                f"Choose a {_KINDS[kind]}.",
            )


def render_folder(release: Release, office: Office, means: Means = Means()) -> MadeFolder:
    """Return the release's web page as the files of a folder. Raises TemplateError like `render`."""
    check_hour(release.timing)
    _check_kinds(FORMATS["html"], means)
    template, marked = means.template("web"), needs_marking(release, means)
    page = _web_page(template.data, template.name)
    return MadeFolder(web.write_folder(release, page, office, marked=marked), _of_embargo(release, marked))


def _of_embargo(release: Release, marked: bool) -> tuple[str, ...]:
    """Return what is to be known of the page of an embargoed release; nothing of another's."""
    if marked:
        return (MARKED,)
    return (PUBLIC,) if embargo_holds(release.timing, now()) else ()


def keeping(means: Means) -> Means:
    """Return the means of one export, in which a PDF is made once, however many of its files hold it."""
    return means if means.kept is not None else replace(means, kept={})


def copied(release: Release, office: Office) -> tuple[str, str]:
    """Return the release as HTML and as plain text, to be pasted into a mail. Raises PressDeskError like `render`."""
    check_hour(release.timing)
    return web.fragment(release, office), plain.text(release, office)


def needs_marking(release: Release, means: Means) -> bool:
    """Return whether a web page has to be marked: the release's embargo holds and nobody said yes to a public one."""
    return not means.public and embargo_holds(release.timing, now())


def now() -> datetime:
    """Return the time that decides whether an embargo still holds."""
    return datetime.now(UTC)


def whole(release: Release, office: Office, means: Means = Means()) -> Package:
    """Return the release in every format there is, and its pictures. Raises PressDeskError like `render`."""
    means = keeping(means)
    check_hour(release.timing)
    _check_kinds(FORMATS["package"], means)
    return package(release, office, means, {name: form for name, form in FORMATS.items() if name != "package"})


def template_notes(template: Template) -> tuple[str, ...]:
    """Return what there is to say about a template that can be used, one line each. Raises TemplateError."""
    if template.kind == "word":
        _word_template(template.data, template.name, True)
        return _word_template(template.data, template.name).notes
    _web_page(template.data, template.name)
    return web.inspect(template.data, template.name).notes


def template_inspection(template: Template) -> Inspection:
    """Return everything that can be said about a template. Raises UnreadableTemplateError for what is none."""
    look = word.inspect if template.kind == "word" else web.inspect
    return look(template.data, template.name)


@lru_cache(maxsize=16)
def _word_template(data: bytes, name: str, embargoed: bool = False) -> word.Template:
    return word.compile(data, name, embargoed=embargoed)


@lru_cache(maxsize=16)
def _web_page(data: bytes, name: str) -> web.Page:
    return web.load(data, name)


def _docx(release: Release, office: Office, means: Means) -> Made:
    template = means.template("word")
    embargoed = isinstance(release.timing, Embargo)
    data = word.write(release, _word_template(template.data, template.name, embargoed), office)
    return Made(data, unfilled(template, release, office))


def _html(release: Release, office: Office, means: Means) -> Made:
    template, marked = means.template("web"), needs_marking(release, means)
    page = _web_page(template.data, template.name)
    return Made(web.write(release, page, office, marked=marked).encode(), _of_embargo(release, marked))


def _email(release: Release, office: Office, means: Means) -> Made:
    notes: list[str] = []
    attachments: list[web.Attachment] = []
    for name in means.attach:
        made = render(release, name, office, replace(means, attach=()))
        suffix = FORMATS[name].suffix
        attachments.append(web.Attachment(file_name(release, suffix), _MEDIA_TYPES.get(suffix, _ANY_TYPE), made.data))
        notes += made.notes
    page = web.mail_page(release, office)
    if len(page.encode()) > web.CLIPPED:
        notes.append(LONG_MAIL)
    words = plain.text(release, office, _MAIL_WIDTH, addresses=True)
    return Made(web.eml(release, office, page, words, attachments), tuple(dict.fromkeys(notes)))


def _package(release: Release, office: Office, means: Means) -> Made:
    made = whole(release, office, means)
    return Made(zipped(made.files), made.notes)


def _pdf(release: Release, office: Office, means: Means) -> Made:
    kept = {} if means.kept is None else means.kept
    if "pdf" not in kept:
        kept["pdf"] = _new_pdf(release, office, means)
    return kept["pdf"]


def _new_pdf(release: Release, office: Office, means: Means) -> Made:
    sheets = pdf.Sheets(
        lambda: _docx(release, office, means).data,
        lambda: _html(release, office, replace(means, public=False)).data.decode(),
        means.print_page,
        pdf.paper(office.house),
    )
    title = words(release.headline) or office.organization.name
    data, note = pdf.make(sheets, means.pdf_from, title=title, language=release.language, stopped=means.stopped)
    return Made(data, (note,))


def _txt(release: Release, office: Office, means: Means) -> Made:
    return Made(plain.text(release, office, plain.WIRE_WIDTH).encode())


def _md(release: Release, office: Office, means: Means) -> Made:
    return Made(plain.markdown(release, office).encode())


def _ninjs(release: Release, office: Office, means: Means) -> Made:
    return Made(web.ninjs(release, office, plain.text(release, office), now()))


def _json(release: Release, office: Office, means: Means) -> Made:
    return Made(codec.encode(release, dict(office.images)))


_MAIL_WIDTH = 78  # columns, RFC 5322
_ANY_TYPE = "application/octet-stream"
_MEDIA_TYPES = {
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".pdf": "application/pdf",
}
# What people should know of a file; whoever shows it translates it.
PUBLIC = str(QT_TRANSLATE_NOOP("Export", "The web page is public although the embargo still holds."))
MARKED = str(QT_TRANSLATE_NOOP("Export", "The web page is marked as embargoed and asks search engines to stay away."))
LONG_MAIL = str(QT_TRANSLATE_NOOP("Export", "The mail is long: Gmail shows its beginning and a link to the rest."))
_KINDS = {"word": "Word template", "web": "web page template"}

FORMATS: dict[str, Format] = {
    "docx": Format("Word", ".docx", ("word",), _docx),
    "html": Format("web page", ".html", ("web",), _html),
    "email": Format("email", ".eml", ("word",), _email),
    "pdf": Format("PDF", ".pdf", ("word", "web"), _pdf),
    "txt": Format("plain text", ".txt", (), _txt),
    "md": Format("Markdown", ".md", (), _md),
    "ninjs": Format("ninjs", ".ninjs.json", (), _ninjs),
    "json": Format("PressDesk release", ".pressrelease", (), _json),
    "package": Format("package", ".zip", ("word", "web"), _package),
}
