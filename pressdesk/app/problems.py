"""Everything wrong in a release, for the command line: what the rules find and what is misspelt."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from typing import Any, Final

from msgspec import structs

from pressdesk import desk as desks
from pressdesk.app import paths
from pressdesk.app.careful import whole_of
from pressdesk.app.lookup import find_row
from pressdesk.app.sources import is_file, naming, read
from pressdesk.app.word_lists import WordLists
from pressdesk.checks import check
from pressdesk.desk import Desk
from pressdesk.model import Office, Person, Release, codec
from pressdesk.proof import check as spell
from pressdesk.proof import engine, known_words, left, names_in, press_words
from pressdesk.text.passages import CONTACT_PARTS, SPEAKER_PARTS, Passage, Told, passages

_WEIGHT: Final = ("error", "warning", "suggestion")
_PARTS: Final = {"contacts": CONTACT_PARTS, "speaker": SPEAKER_PARTS, "dateline": ("place", "region", "as written")}
_SINGLE: Final = ("headline", "label", "dateline", "end_mark", "release", "timing", "release_date")


def problems(name: str, open_desk: Callable[[], Desk] | None) -> tuple[Release, tuple[Told, ...]]:
    """Return a release, of a file or by its id, and everything wrong in it, errors first. Raises PressDeskError."""
    with ExitStack() as held:
        desk = held.enter_context(closing(open_desk())) if open_desk is not None else None
        if is_file(name) or desk is None:
            data = read(name)
            with naming(name):
                release = codec.decode(data)[0]
            office = desks.office(desk, release) if desk is not None else Office()
        else:
            release = desks.load(desk, find_row(desk, name).id).release
            office = desks.office(desk, release)
        whole = whole_of(desk, release, office)
        told = [*check(whole), *_misspelt(desk, release, office, whole.people)]
    return release, tuple(sorted(told, key=lambda one: _WEIGHT.index(one.finding.severity)))


def _misspelt(desk: Desk | None, release: Release, office: Office, people: tuple[Person, ...]) -> Iterator[Told]:
    made = engine(release.language, paths.dictionaries_folder())
    if made is None:
        return
    lists = WordLists(desk).known() if desk is not None else frozenset[str]()
    known = lists | known_words((*names_in(release, office, people), *press_words(release.language)))
    for passage in passages(release):
        found = left(spell(passage.text, made, passage.spoken), known, release.ignored)
        yield from (Told(passage, one) for one in found)


def place(passage: Passage) -> str:
    """Return where a text stands, in words: `body 3`, `body 3, part 2`, `contact 1, email`."""
    field, part = passage.field, passage.part
    if not passage.text:
        return field.replace("_", " ")
    names = _PARTS.get(field)
    number = "" if field in _SINGLE else f" {passage.block + 1}"
    within = f", {names[part]}" if names else f", part {part + 1}" if part else ""
    return f"{field.replace('_', ' ')}{number}{within}"


def lines(told: tuple[Told, ...]) -> Iterator[str]:
    """Yield a line for each: how bad, where, which words, what is wrong, what to do, and the rule's name."""
    for passage, finding in told:
        words = f" “{finding.words}”" if finding.words.strip() else ""
        said = finding.message or ("Not in the dictionary." if finding.kind == "spelling" else "")
        remedy = finding.remedy or (f"Perhaps {', '.join(finding.suggestions[:3])}." if finding.suggestions else "")
        yield f"{finding.severity:10}  {place(passage)}:{words} {said} {remedy}".rstrip() + f"  [{finding.rule}]"


def for_machines(release: Release, told: tuple[Told, ...]) -> dict[str, Any]:
    """Return the release's id with its problems, each with its place, as JSON takes it."""
    problem = [
        {**structs.asdict(one), "field": passage.field, "block": passage.block, "part": passage.part}
        for passage, one in told
    ]
    return {"release": release.id, "problems": problem}
