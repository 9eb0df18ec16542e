"""Finding releases by any word they hold or held."""

import re
from typing import NamedTuple

import msgspec

from pressdesk.desk.file import Desk
from pressdesk.desk.query import Query, hit_at, parsed, snippet
from pressdesk.desk.releases import COLUMNS, Row, row_of

# FTS rows come newest first by themselves; CROSS keeps SQLite from turning the join round.
_HITS = """
SELECT words.rowid, revision.release, revision.number
FROM words CROSS JOIN revision ON revision.version = words.rowid
WHERE words MATCH ? ORDER BY words.rowid DESC
"""
_ROW = f"SELECT {COLUMNS} FROM release WHERE id = ? AND trashed = 0"
_TEXT = "SELECT text, numbers FROM words WHERE rowid = ?"
_MARKED = "SELECT snippet(words, 0, char(1), char(2), '…', 16) FROM words WHERE words MATCH ? AND rowid = ?"


class Hit(NamedTuple):
    """A release that holds what was asked for.

    `snippet` are the words around the hit as (text, is it a hit), `revision` the newest revision that holds them,
    `place` where this hit stands among all (for `before`).
    """

    row: Row
    snippet: tuple[tuple[str, bool], ...]
    revision: int
    place: int


def search(desk: Desk, query: str, limit: int = 20, before: int | None = None) -> tuple[Hit, ...]:
    """Return the releases on the desk in which every word of `query` occurs, now or in an earlier revision.

    One hit for each release, last written first; `before`: go on after the hit with this `place`. The last word may be
    only begun; words in quotation marks stand in that order. Nothing is a wrong query. Trash is left out.
    """
    asked = parsed(query)
    hits: list[Hit] = []
    seen: set[str] = set()
    for place, release, number in desk.each(_HITS, asked.match) if asked.match else ():
        if release in seen:
            continue
        seen.add(release)
        if before is not None and place >= before:
            continue
        if found := desk.one(_ROW, release):
            hits.append(_hit(desk, row_of(found), place, number, asked))
            if len(hits) == limit:
                break
    return tuple(hits)


def _hit(desk: Desk, row: Row, place: int, number: int, asked: Query) -> Hit:
    text, numbers = desk.one(_TEXT, place)
    at = hit_at(text, asked.hit)
    if numbers:
        number = msgspec.json.decode(numbers)[text.count("\n", 0, at or 0)]
    shown = _marked(desk, asked.match, place) if at is None else snippet(text, asked.hit, at)
    return Hit(row, shown, number, place)


def _marked(desk: Desk, match: str, place: int) -> tuple[tuple[str, bool], ...]:
    """Return the snippet as the index makes it: slower, and right for letters that fold in ways of their own."""
    marked: str = desk.one(_MARKED, match, place)[0].replace("\n", " ")
    parts = re.split("([\x01\x02])", marked)
    pairs = [(part, n > 0 and parts[n - 1] == "\x01") for n, part in enumerate(parts) if part not in "\x01\x02"]
    return tuple(pairs)
