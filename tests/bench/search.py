"""Searching 100,000 revisions as a person types, beside the bare FTS5 query over the same words.

The desk answers with rows, the hit shown and its revision, one row for each release, newest first. The rival is an FTS5
table of SQLite's own with a row for each revision, the same tokenizer and the same prefix index, asked for the first 20
rows, newest first: `bare` for their numbers alone, `shown` with FTS5's own snippet of each. Words are typed key by key
and all three are asked in turn; a ratio is the median of the ratios of the turns, its spread their quartiles.
"""

import random
import sqlite3
import statistics
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import accumulate
from pathlib import Path
from time import perf_counter

from pressdesk import desk as desks
from pressdesk.desk import Desk, releases
from pressdesk.desk.query import parsed
from pressdesk.desk.words import searched
from pressdesk.model import NoStatus, Paragraph, Release, Run, codec

RELEASES, EACH, PARAGRAPHS, LENGTH = 10_000, 10, 6, 32
ROUNDS = 9
BARE = "SELECT rowid FROM bare WHERE bare MATCH ? ORDER BY rowid DESC LIMIT 20"
SHOWN = BARE.replace("rowid FROM", "rowid, snippet(bare, 0, '[', ']', '…', 16) FROM")
LIKE_THE_DESK = (
    "CREATE VIRTUAL TABLE bare USING fts5 (text, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2')"
)


def vocabulary() -> list[str]:
    """Return 12,000 invented words, the most frequent first."""
    dice = random.Random(1)
    return ["".join(dice.choices("eaoinstrlcdmpugbhvfy", k=dice.randint(2, 10))) for _ in range(12_000)]


def histories(words: list[str]) -> Iterator[list[Release]]:
    """Yield the revisions of one release after the other: each rewrites one paragraph of the one before."""
    dice = random.Random(2)
    stock = dice.choices(words, cum_weights=[*accumulate(1 / (n + 3) for n in range(len(words)))], k=2_000_000)

    def paragraph() -> Paragraph:
        at = dice.randrange(len(stock) - LENGTH)
        return Paragraph((Run(" ".join(stock[at : at + LENGTH])),))

    for number in range(RELEASES):
        body = [paragraph() for _ in range(PARAGRAPHS)]
        made = []
        for _ in range(EACH):
            body[dice.randrange(PARAGRAPHS)] = paragraph()
            headline = (Run(" ".join(stock[number * 9 : number * 9 + 9])),)
            made.append(Release(f"r{number}", headline=headline, body=tuple(body)))
        yield made


def fill(desk: Desk, bare: sqlite3.Connection) -> None:
    """Put every revision on the desk and into the rival, as if each release had been written in one go."""
    at = releases.now().isoformat()
    heads, revisions, index, earlier, plain = [], [], [], [], []
    for number, made in enumerate(histories(vocabulary())):
        texts = [searched(release) for release in made]
        id, version = f"r{number}", number * EACH
        held = {line: n for n, text in enumerate(texts[:-1], 1) for line in text.split("\n")}
        now = texts[-1].split("\n")
        former = {line: str(n) for line, n in held.items() if line not in now}
        index.append((version + EACH, texts[-1], "\n".join(former), " ".join(former.values())))
        earlier.append((id, "\n".join(held), " ".join(map(str, held.values()))))
        heads.append((id, version + EACH, EACH, now[0], codec.dump(NoStatus()).decode(), at, version + EACH))
        revisions += [(version + n, id, n, at, at, codec.dump(release).decode()) for n, release in enumerate(made, 1)]
        plain += [(version + n, text) for n, text in enumerate(texts, 1)]
    with desk.writing() as db:
        db.executemany("INSERT INTO release VALUES (?,?,?,?,'draft','release','en-US',?,NULL,?,0,0,?)", heads)
        db.executemany("INSERT INTO revision VALUES (?,?,?,0,1,?,?,'kept',?)", revisions)
        db.executemany("INSERT INTO words (rowid, text, former, numbers) VALUES (?,?,?,?)", index)
        db.executemany("INSERT INTO earlier VALUES (?,?,?)", earlier)
    with bare:
        bare.execute(LIKE_THE_DESK)
        bare.executemany("INSERT INTO bare (rowid, text) VALUES (?,?)", plain)


def queries(words: list[str]) -> dict[str, list[str]]:
    """Return what is asked, by kind: what stands in the field after each key while words are typed, and whole words."""
    long = [word for word in words[:3000] if len(word) >= 6]
    common, known, rare = long[:3], long[60:63], long[-3:]
    typed = [word + " " for word in (*common, *known, *rare)] + [f"{words[n]} {words[n + 9]} " for n in (5, 200, 900)]
    keys = [text[:n] for text in typed for n in range(1, len(text) + 1)]
    return {
        "after each key": keys,
        "of these one or two letters": [key for key in keys if len(key) < 3],
        "of these a word's beginning": [key for key in keys if len(key) > 2 and not key.endswith(" ")],
        "of these whole words": [key for key in keys if key.endswith(" ")],
        "a common and a rare word": [f"{words[1]} {words[9000]} ", f"{words[0]} {words[11000]} "],
    }


def timed(work: Callable[[], object]) -> float:
    """Return the milliseconds that `work` takes."""
    start = perf_counter()
    work()
    return (perf_counter() - start) * 1e3


def compared(desk: Desk, bare: sqlite3.Connection, query: str) -> list[tuple[float, float, float]]:
    """Return the milliseconds of the desk and of both forms of the rival, in turn."""
    match = parsed(query).match
    turns = []
    for _ in range(ROUNDS):
        own = timed(lambda: desks.search(desk, query))
        rivals = [timed(lambda form=form: bare.execute(form, (match,)).fetchall()) for form in (BARE, SHOWN)]
        turns.append((own, rivals[0], rivals[1]))
    return turns


def told(kind: str, turns: list[tuple[float, float, float]]) -> str:
    """Return one line of figures."""
    own, bare, shown = (statistics.median(column) for column in zip(*turns, strict=True))
    figures = f"{kind:28} {own:8.3f} ms  {bare:8.3f} ms  {shown:8.3f} ms"
    for rival in (1, 2):
        low, middle, high = statistics.quantiles((turn[0] / turn[rival] for turn in turns), n=4)
        figures += f"  {middle:5.2f} ({low:.2f}–{high:.2f})"
    return f"{figures}  {max(turn[0] for turn in turns):8.2f} ms"


def main() -> None:
    """Print the medians of desk and rival, the ratios with their spread, and the slowest search."""
    with tempfile.TemporaryDirectory() as folder:
        start = perf_counter()
        bare = sqlite3.connect(Path(folder, "bare.sqlite"))
        with closing(desks.open_desk(Path(folder, "bench.pressdesk"))) as desk, closing(bare):
            fill(desk, bare)
            built = perf_counter() - start
            print(f"{RELEASES * EACH:,} revisions of {RELEASES:,} releases, made in {built:.0f} s")
            heads = f"{'desk':>11}  {'bare':>11}  {'shown':>11}  {'desk/bare':18} {'desk/shown':18} {'slowest':>9}"
            print(f"{'first 20 hits':28} {heads}")
            asked: dict[str, list[tuple[float, float, float]]] = {}
            for kind, typed in queries(vocabulary()).items():
                asked |= {query: compared(desk, bare, query) for query in typed if query not in asked}
                print(told(kind, [turn for query in typed for turn in asked[query]]))


if __name__ == "__main__":
    main()
