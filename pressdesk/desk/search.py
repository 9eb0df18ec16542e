"""Finding releases by any word they hold or held."""

import re
from contextlib import suppress
from typing import Any, NamedTuple

from pressdesk.desk.file import Desk
from pressdesk.desk.index import settle
from pressdesk.desk.query import Query, folded, hit_at, parsed, snippet
from pressdesk.desk.releases import COLUMNS, Row, row_of
from pressdesk.model import DeskError

# A release's words stand under the version indexed, so that the index itself gives the newest first; CROSS keeps SQLite
# from turning the join round.
_HITS = f"""
SELECT words.rowid, text, number, {COLUMNS} FROM words CROSS JOIN release ON release.indexed = words.rowid
WHERE words MATCH ? AND words.rowid < ? AND trashed = 0 ORDER BY words.rowid DESC LIMIT ?
"""
_FORMER = "SELECT former, numbers FROM words WHERE rowid = ?"
_MARKED = "SELECT snippet(words, -1, char(1), char(2), '…', 16) FROM words WHERE words MATCH ? AND rowid = ?"
_LAST = 2**62


class Hit(NamedTuple):
    """A release that holds, or held, what was asked for.

    `snippet` are the words around the hit as (text, is it a hit), `revision` the newest revision that holds them,
    `place` where this hit stands among all (for `before`).
    """

    row: Row
    snippet: tuple[tuple[str, bool], ...]
    revision: int
    place: int


def search(desk: Desk, query: str, limit: int = 20, before: int | None = None) -> tuple[Hit, ...]:
    """Return the releases on the desk in which every word of `query` occurs, now or in an earlier revision.

    One hit for each release, last edited first; `before`: go on after the hit with this `place`. The last word may be
    only begun; words in quotation marks stand in that order. Nothing is a wrong query. Trash is left out.
    """
    asked = parsed(query)
    if not asked.match:
        return ()
    with suppress(DeskError):  # a desk that cannot be written is searched as far as it is indexed
        settle(desk)
    with desk.reading() as db:
        found = db.execute(_HITS, (asked.match, _LAST if before is None else before, limit))
        return tuple([_hit(db, asked, *values) for values in found])


def _hit(db: Any, asked: Query, place: int, text: str, number: int, *columns: Any) -> Hit:
    row = row_of(columns)
    if (at := _found(text, asked)) is not None:
        return Hit(row, snippet(text, asked, at), number, place)
    former, numbers = db.execute(_FORMER, (place,)).fetchone()
    if former and (at := _found(former, asked)) is not None:
        held = numbers.split(" ")[former.count("\n", 0, at)]
        return Hit(row, snippet(former, asked, at), int(held), place)
    return Hit(row, _marked(db, asked.match, place), number, place)


def _found(text: str, asked: Query) -> int | None:
    """Return where a hit begins: as the text is written, which is quick, else as the index compares it."""
    at = hit_at(text, asked)
    return hit_at(folded(text), asked) if at is None else at


def _marked(db: Any, match: str, place: int) -> tuple[tuple[str, bool], ...]:
    """Return the snippet as the index makes it: slower, and right for letters that fold in ways of their own."""
    marked: str = db.execute(_MARKED, (match, place)).fetchone()[0].replace("\n", " ")
    parts = re.split("([\x01\x02])", marked)
    return tuple((part, n > 0 and parts[n - 1] == "\x01") for n, part in enumerate(parts) if part not in "\x01\x02")
