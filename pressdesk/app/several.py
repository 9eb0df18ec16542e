"""Which releases of a desk go out together, and each of them as the files it becomes, one at a time."""

from collections.abc import Generator
from contextlib import closing
from datetime import date
from functools import partial
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from pressdesk import desk as desks
from pressdesk.app.export import ExportSet, Means, Wanted
from pressdesk.app.files import make_folder, names_in
from pressdesk.app.lookup import default_template
from pressdesk.app.targets import targets_in
from pressdesk.desk import Desk, Row

ALL, YEAR = "all", "year"


class Batch(Struct, frozen=True):
    """Releases, by their rows, to `folder` in these formats; `over`: what is there already is replaced, else the new
    files get a number."""

    rows: tuple[Row, ...]
    formats: tuple[str, ...]
    folder: Path
    over: bool = False
    means: Means = Means()


def chosen(rows: tuple[Row, ...], which: str, today: date) -> tuple[Row, ...]:
    """Return the rows of ALL, of this YEAR (by the release date, else the day of the last edit), or of a stage."""
    if which == YEAR:
        return tuple(row for row in rows if (row.release_date or row.edited.astimezone().date()).year == today.year)
    return tuple(row for row in rows if which in (ALL, row.stage))


def wanted(desk: Path, batch: Batch) -> Generator[Wanted, None, None]:
    """Yield the releases of a batch, in the desk's default templates.

    Reads the desk by a connection of its own, in the thread that asks. Raises PressDeskError where the desk cannot be
    read, or the folder made.
    """
    make_folder(batch.folder)
    taken = set() if batch.over else names_in(batch.folder)
    with closing(desks.open_desk(desk, reader=True)) as reader:
        own = {kind: default_template(reader, kind) for kind in ("word", "web")}
        batch = replace(batch, means=replace(batch.means, **own))
        for row in batch.rows:
            yield Wanted(row.headline, partial(_load, reader, row.id, batch, taken))


def _load(desk: Desk, release_id: str, batch: Batch, taken: set[Path]) -> ExportSet:
    release = desks.load(desk, release_id).release
    targets = targets_in(batch.folder, release, batch.formats, taken)
    taken |= {target.path for target in targets}
    return ExportSet(release, desks.office(desk, release), targets, batch.means)
