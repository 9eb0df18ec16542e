"""The organization's page: compiled once, filled many times, and faults that say where."""

import re
from types import TracebackType
from typing import TYPE_CHECKING, Final, NamedTuple

from markupsafe import Markup

from pressdesk.model import Fault, Office, Release, TemplateError
from pressdesk.web import checks, guard, pack, zips
from pressdesk.web.fields import values
from pressdesk.web.markup import Source, carried, embedded, on_page
from pressdesk.web.pack import File, Pack
from pressdesk.web.sandbox import Assets, Meter, TooMuchError, bounded, environment, starter_source

if TYPE_CHECKING:
    import jinja2
    from jinja2 import nodes

LONGEST: Final = 5_000_000  # characters of a page's source
ROOM: Final = 1_000_000  # characters a page may print besides the release
ALONE: Final = Pack("")  # a page that stands by itself
CARRIED: Final = 30_000_000  # characters of the files of its pack that a page may carry
_ASIDE: Final = "Make the page's loops and repeated words smaller."


class Page(NamedTuple):
    """A compiled page: its name, the fields it shows, the code that fills it, and its pack's styles and files.

    `ours`: it is the starter's own, whose markup needs no second look.
    """

    name: str
    fields: tuple[str, ...]
    size: int
    template: "jinja2.Template"
    ours: bool = False
    styles: str = ""
    files: tuple[File, ...] = ()


def load(data: bytes, name: str) -> Page:
    """Return the page of a template's bytes: a page's source in UTF-8, or a pack. Raises TemplateError."""
    held = opened(data, name)
    if held.faults:
        raise refusal(held.faults)
    source, called = page_source(held, name)
    return compile(source, called, held)


def opened(data: bytes, name: str) -> Pack:
    """Return a template's bytes as a pack; a single page is a pack that holds nothing else. Raises TemplateError."""
    return pack.read(data, name) if zips.is_zip(data) else Pack("", name, data)


def page_source(held: Pack, name: str) -> tuple[str, str]:
    """Return the source of the pack's page, the starter's where it has none, and what to call it. TemplateError."""
    called = held.page_name or name
    if not held.page_name:
        return starter_source(), called
    try:
        source = held.page.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise TemplateError(f"“{called}” is not UTF-8 text: byte {error.start}", "Save it as UTF-8.") from None
    if len(source) > LONGEST:
        raise TemplateError(
            f"{called} is too long", "A page holds at most 5 million characters; make its pictures smaller."
        )
    return source, called


def compile(source: str, name: str = "page", held: Pack = ALONE, *, ours: bool = False) -> Page:
    """Return the page, ready to be filled.

    Raises TemplateError naming the page, the line and the remedy: broken syntax, an unknown field, another file, no
    field at all, what a page must not hold; a page of `ours` is not looked at for that.
    """
    import jinja2

    files = {file.name: file.address for file in held.files}
    ours = ours or (source == starter_source() and not held.styles)
    try:
        tree = parsed(source, name)
        fields = checks.used(tree)
        if found := next(checks.code_faults(tree, name, tuple(files)), None):
            raise refusal((found,))
        if not ours and (wrong := checks.markup_faults(source, name, tuple(files.values()))):
            raise refusal(tuple(wrong))
        code = environment().compile(bounded(tree), name, name)
    except jinja2.TemplateSyntaxError as error:
        message, remedy = checks.syntax_words(error)
        raise TemplateError(f"{name}, line {error.lineno}: {message}", remedy) from None
    except (RecursionError, SyntaxError):
        raise TemplateError(f"{name}: too deeply nested", "Simplify the page and add it again.") from None
    template = jinja2.Template.from_code(environment(), code, environment().globals)
    return Page(name, fields, len(source) + len(held.styles), template, ours, held.styles, held.files)


def parsed(source: str, name: str) -> "nodes.Template":
    """Return the page's code as a tree."""
    return environment().parse(source.removeprefix("\ufeff"), name, name)


def refusal(faults: tuple[Fault, ...]) -> TemplateError:
    """Return the first of the faults as an error that says how many more there are."""
    first, *more = faults
    counted = f" (and {len(more)} more)" if more else ""
    joined = f"{first.place}: " if re.search(r", line \d+$", first.place) or more else f"{first.place} "
    return TemplateError(f"{joined if first.place else ''}{first.message}{counted}", first.remedy)


def write(release: Release, page: Page, office: Office, *, marked: bool = False, source: Source = embedded) -> str:
    """Return the page filled with the release, as one HTML file that carries its styles; pictures by their `source`.

    `marked`: the release's embargo holds: the page says so on top and asks search engines to stay away. Raises
    TemplateError like `compile`.
    """
    html = _filled(release, page, office, marked, source)
    return _with(html, {file.address: file.carried for file in page.files}, page)


def write_folder(release: Release, page: Page, office: Office, *, marked: bool = False) -> dict[str, bytes]:
    """Return the same page as the files of a folder, by path: `index.html`, `styles.css`, `images/…`."""
    html = _filled(release, page, office, marked, embedded)
    files: dict[str, bytes] = {}
    addresses: dict[str, str] = {}
    for file in page.files:
        if file.address in html:
            addresses[file.address] = _placed(files, file.name, file.data)
    for number, (_, image) in enumerate(office.images, 1):
        if (address := carried(image)) in html:
            shown = on_page(image)
            ending = shown.type.partition("/")[2].replace("jpeg", "jpg")
            addresses[address] = _placed(files, f"picture-{number}.{ending}", shown.data)
    html, sheet = _styles_apart(_with(html, addresses, page))
    if sheet:
        files["styles.css"] = sheet.encode()
    return {"index.html": html.encode(), **files}


def _placed(files: dict[str, bytes], name: str, data: bytes) -> str:
    """Put a file into the folder's `images` under a name that every system takes, and return its path there."""
    stem, _, ending = name.rpartition("/")[2].lower().rpartition(".")
    safe = re.sub(r"[^a-z0-9]+", "-", stem).strip("-")[:60]
    safe = f"file-{safe}" if re.fullmatch(r"(con|prn|aux|nul|com\d|lpt\d|)", safe) else safe
    path, number = f"images/{safe}.{ending}", 2
    while files.get(path, data) != data:
        path, number = f"images/{safe}-{number}.{ending}", number + 1
    files[path] = data
    return path


_STYLE = re.compile(r"<style([^>]*)>(.*?)</style\s*>\n?", re.DOTALL | re.IGNORECASE)
_LINK: Final = '<link rel="stylesheet" href="styles.css">\n'


def _styles_apart(html: str) -> tuple[str, str]:
    """Return the page with a link in place of its style elements, and what they hold; one with a `media` stays."""
    head, end, body = html.partition("</head>")
    held = [found[2].strip("\n") for found in _STYLE.finditer(head) if not found[1].strip()]
    if not held or not end:
        return html, ""
    last = len(held)

    def put(found: re.Match[str]) -> str:
        nonlocal last
        if found[1].strip():
            return found[0]
        last -= 1
        return "" if last else _LINK

    return _STYLE.sub(put, head) + end + body, "\n\n".join(held) + "\n"


def _with(html: str, addresses: dict[str, str], page: Page) -> str:
    """Return the page with these addresses in place of what stands for them. Raises TemplateError."""
    if sum(html.count(short) * len(long) for short, long in addresses.items()) > CARRIED + ROOM:
        raise TemplateError(f"{page.name}: the page grows too long", "Use fewer or smaller pictures.")
    for short, long in addresses.items():
        html = html.replace(short, long)
    return html


def _filled(release: Release, page: Page, office: Office, marked: bool, source: Source) -> str:
    """Return the page filled; its pack's files stand as their addresses. Raises TemplateError."""
    import jinja2

    fields = values(release, office, dateline_apart="dateline" in page.fields, marked=marked, source=source)
    fields["styles"] = Markup("<style>\n{}\n</style>").format(Markup(page.styles)) if page.styles else Markup()
    meter = Meter(ROOM + page.size + 8 * sum(len(str(value)) for value in fields.values()))
    fields["asset"] = Assets({file.name: file.address for file in page.files})
    chunks: list[str] = []
    try:
        for chunk in page.template.generate(fields | meter.names()):
            chunks.append(chunk)
    except TooMuchError as error:
        raise _fault(page.name, error, _ASIDE) from None
    except (jinja2.TemplateError, ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
        raise _fault(page.name, error, checks.REMEDY) from None
    except RecursionError as error:
        raise _fault(page.name, TooMuchError("a macro calls itself without end"), checks.REMEDY, error) from None
    html = "".join(chunks)
    if marked:
        html = _marked(html, str(fields["metadata"]), str(fields["banner"]))
    if not page.ours and (wrong := guard.faults(html, tuple(file.address for file in page.files))):
        raise TemplateError(f"{page.name}: in the finished page {wrong[0].message}", wrong[0].remedy)
    return html


def _marked(html: str, head: str, banner: str) -> str:
    """Return the page with its embargo marked, where its own code leaves that out."""
    for element, added in (("body", banner), ("head", head)):
        if added not in html:
            opening = re.search(rf"<{element}(\s[^>]*)?>|\A(\s*<!doctype[^>]*>)?", html, re.IGNORECASE)
            at = opening.end() if opening else 0
            if found := re.search(rf"<{element}(\s[^>]*)?>", html, re.IGNORECASE):
                at = found.end()
            html = f"{html[:at]}\n{added}\n{html[at:]}"
    return html


def _fault(name: str, error: Exception, remedy: str, raised: Exception | None = None) -> TemplateError:
    line = _line((raised or error).__traceback__, name)
    return TemplateError(f"{name}{f', line {line}' if line else ''}: {checks.said(error)}", remedy)


def _line(trace: TracebackType | None, name: str) -> int:
    """Return the page's own line where the error came up (Jinja puts its frames into the traceback), or 0."""
    line = 0
    while trace:
        if trace.tb_frame.f_code.co_filename == name:
            line = trace.tb_lineno
        trace = trace.tb_next
    return line
