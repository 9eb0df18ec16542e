"""What an export without a window is made of: a release from the desk or a file, its office, its template."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from msgspec import Struct

from pressdesk import desk as desks
from pressdesk import web
from pressdesk.app.files import read
from pressdesk.app.lookup import default_template, find_row, find_template
from pressdesk.app.render import FORMATS, Means
from pressdesk.app.template_files import read_template
from pressdesk.desk import Desk
from pressdesk.model import Office, Release, Template, UnreadableError, codec

__all__ = ["Source", "from_desk", "from_file", "is_file", "naming", "read", "template_there", "there"]


class Source(Struct, frozen=True):
    """A release with what a writer needs, and one line for each thing a person should know about it."""

    release: Release
    office: Office
    means: Means
    notes: tuple[str, ...] = ()


def there(name: str) -> bool:
    """Return whether this names a file that is there."""
    try:
        return Path(name).is_file()
    except (OSError, ValueError):  # no name that this system could give a file
        return False


def template_there(name: str) -> bool:
    """Return whether this names a template's file, or the folder of a template pack."""
    return there(name) or there(f"{name}/{web.MANIFEST}")


@contextmanager
def naming(name: str) -> Iterator[None]:
    """Put the file's name before what is wrong inside it."""
    try:
        yield
    except UnreadableError as error:
        raise UnreadableError(f"{name}: {error.message}", error.remedy) from error


def from_desk(desk: Desk, release_id: str, format_name: str, template: str | None) -> Source:
    """Return a release of the desk with the desk's office. Raises UnreadableError, TemplateError."""
    row = find_row(desk, release_id)
    release = desks.load(desk, row.id).release
    sample = (f"“{row.headline}” is a sample: its people and its organization are invented",) if row.sample else ()
    return Source(release, desks.office(desk, release), _means(desk, format_name, template), sample)


def from_file(name: str, format_name: str, template: str | None, open_desk: Callable[[], Desk] | None) -> Source:
    """Return the release in a `.pressrelease` file, with the office of a desk where one is given.

    Without a desk the organization has no name and the starter's template prints it. Raises UnreadableError and
    TemplateError.
    """
    data = read(name)
    with naming(name):
        release, assets, losses = codec.decode(data)
    notes = tuple(f"{name}: {loss}" for loss in losses)
    if open_desk is None:
        own = [read_template(Path(template))] if template else []
        return Source(release, Office(images=tuple(assets.items())), _chosen(own, named=bool(own)), notes)
    with closing(open_desk()) as desk:
        ours = desks.office(desk)
        office = Office(ours.organization, ours.house, (*ours.images, *assets.items()))
        return Source(release, office, _means(desk, format_name, template), notes)


def is_file(name: str) -> bool:
    """Return whether an argument means a file and not something on the desk."""
    return there(name) or name.endswith((".pressrelease", ".json"))


def _means(desk: Desk, format_name: str, template: str | None) -> Means:
    """Return the desk's default templates for the format, the named one in place of its kind's."""
    found = [default_template(desk, kind) for kind in FORMATS[format_name].templates]
    if template:
        found.append(read_template(Path(template)) if template_there(template) else find_template(desk, template))
    return _chosen([one for one in found if one], named=bool(template))


def _chosen(templates: list[Template], *, named: bool) -> Means:
    """Return the means with these templates, a later one in place of an earlier of its kind.

    Where the last was `named` by somebody, a PDF is made from what it makes.
    """
    kinds = {template.kind: template for template in templates}
    return Means(kinds.get("word"), kinds.get("web"), pdf_from=templates[-1].kind if named else "")
