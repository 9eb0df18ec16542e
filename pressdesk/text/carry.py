"""What a release takes over from the one it is begun from, and what is left of it to be changed or confirmed."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from msgspec.structs import replace

from pressdesk.model import Carried, CarriedKind, Embargo, Release, Text, is_frozen
from pressdesk.model.patterns import pattern
from pressdesk.text.details import Detail, Known, details, known_places
from pressdesk.text.passages import Passage, every_passage, texts_of

_FIRST: Final = pattern(r"\w+")
_PLACES: Final = (("dateline", 0), ("dateline", 1))
_PERSONS: Final = (("speaker", 0), ("contacts", 0))
_NAMES: Final = (*_PERSONS, ("speaker", 2), ("contacts", 2))
_SILENT: Final = (("speaker", 1), ("contacts", 1), ("label", 0), ("end_mark", 0), ("detail", 0))  # titles, furniture
_LINKS: Final = (("contacts", 4),)
_PHONES: Final = (("contacts", 3),)
_WHOLE: Final[tuple[tuple[tuple[tuple[str, int], ...], CarriedKind], ...]] = (
    (_PLACES, "place"), (_NAMES, "name"), (_LINKS, "link"), (_PHONES, "number"),
)  # fmt: skip


# As they stand on the form: the speakers, labels and credits with their blocks of the body.
_ORDER: Final = {
    "timing": 0, "label": 1, "headline": 2, "subheadlines": 3, "dateline": 4, "release_date": 5, "body": 6,
    "speaker": 6, "detail": 6, "credit": 6, "end_mark": 7, "boilerplates": 8, "contacts": 9, "notes": 10,
}  # fmt: skip
_LAST: Final = 11
_MOST: Final = 5_000  # texts that are remembered


class Left(NamedTuple):
    """A detail that still stands in a release: the characters `start` to `end` of a text of it."""

    passage: Passage
    start: int
    end: int
    carried: Carried


def inherited(release: Release, names: Iterable[str] = (), own: str = "") -> tuple[Carried, ...]:
    """Return the details in a release, each once, in the order of the form; `names` are those of People, `own` is that
    of the organization, which holds for every release.

    Boilerplate of the library is left out: the library keeps it current.
    """
    texts = tuple(_passages(release))
    wholes = {name for name in (*names, *(one.text for one in texts if one[0:3:2] in _PERSONS)) if " " in name}
    known = Known(
        release.language,
        frozenset((*wholes, *(name.split()[-1] for name in wholes if name.split()[-1][:1].isupper()))),
        known_places(one.text for one in texts if one[0:3:2] in _PLACES),
    )
    found = [Carried("date", day) for day in _days(release)]
    links = linked(release)
    for passage in texts:
        spans = links.get(passage[:3], ())
        found += (Carried("link", address) for _start, _end, address in spans)
        for start, end, kind in _of_passage(passage, known):
            if kind != "link" or not any(first <= start and end <= last for first, last, _ in spans):
                found.append(Carried(kind, passage.text[start:end]))
    return tuple(one for one in dict.fromkeys(found) if one.words != own)


def _of_passage(passage: Passage, known: Known) -> Iterable[Detail]:
    place, whole = passage[0:3:2], (0, len(passage.text))
    if place in _SILENT:
        return ()
    for places, kind in _WHOLE:
        if place in places:
            return (Detail(*whole, kind),)
    return details(passage.text, known)


class Index:
    """Finds carried details in texts: by their first word, so that a long text with many of them takes no longer. What
    stands in a text is remembered."""

    def __init__(self, carried: Iterable[Carried]) -> None:
        self._known: dict[str, tuple[tuple[int, int, Carried], ...]] = {}
        self._by_word: dict[str, list[tuple[int, Carried]]] = {}
        self.by_words = {(one.kind, one.words): one for one in carried}
        for one in self.by_words.values():
            if first := _FIRST.search(one.words):
                self._by_word.setdefault(first.group(), []).append((first.start(), one))
        for known in self._by_word.values():
            known.sort(key=lambda pair: -len(pair[1].words))

    def spans(self, text: str) -> tuple[tuple[int, int, Carried], ...]:
        """Return where carried details stand in a text, in order; none lies in another."""
        if text not in self._known:
            if len(self._known) > _MOST:
                self._known.clear()
            self._known[text] = tuple(self._find(text))
        return self._known[text]

    def _find(self, text: str) -> Iterator[tuple[int, int, Carried]]:
        past = 0
        for word in _FIRST.finditer(text):
            for before, one in self._by_word.get(word.group(), ()):
                start = word.start() - before
                end = start + len(one.words)
                if start >= past and text.startswith(one.words, start) and _is_whole(text, start, end):
                    yield start, end, one
                    past = end
                    break


def _is_whole(text: str, start: int, end: int) -> bool:
    """Return whether these characters are words or a figure of their own: not the 12 of 12,500."""
    before, after = text[max(start - 2, 0) : start], text[end : end + 2]
    if text[start].isalnum() and before[-1:].isalnum():
        return False
    if text[end - 1].isalnum() and after[:1].isalnum():
        return False
    if text[start].isdigit() and before[-1:] in (".", ",") and before[:1].isdigit():
        return False
    return not (text[end - 1].isdigit() and after[:1] in (".", ",") and after[1:].isdigit())


@lru_cache(maxsize=8)
def index_of(carried: tuple[Carried, ...]) -> Index:
    """Return what finds carried details; the same for the same."""
    return Index(carried)


def left(release: Release) -> tuple[Left, ...]:
    """Return every place where a carried detail still stands, in the order of the form; none where it is issued."""
    if not release.carried or is_frozen(release):
        return ()
    index = index_of(release.carried)
    links = linked(release)
    made = [
        Left(Passage(field, 0, 0, ""), 0, 0, index.by_words["date", day])
        for field, day in zip(("release_date", "timing"), _days(release, ""), strict=True)
        if ("date", day) in index.by_words
    ]
    for passage in _passages(release):
        spans = index.spans(passage.text)
        if passage[:3] in links:
            ends = ((start, end, index.by_words.get(("link", to))) for start, end, to in links[passage[:3]])
            linked_here = [(start, end, one) for start, end, one in ends if one is not None]
            spans = tuple(sorted((*spans, *linked_here), key=lambda span: span[:2]))
        made += [Left(passage, *span) for span in spans]
    return tuple(sorted(made, key=lambda one: _ORDER.get(one.passage.field, _LAST)))


def confirmed(release: Release, done: Iterable[Carried]) -> Release:
    """Return the release with details confirmed; those that stand nowhere any more are forgotten."""
    gone = frozenset(done)
    standing = {one.carried for one in left(release)}
    return replace(release, carried=tuple(one for one in release.carried if one in standing and one not in gone))


def linked(release: Release) -> dict[tuple[str, int, int], tuple[tuple[int, int, str], ...]]:
    """Return where words are linked and to which address, by field, block and part of their text."""
    found = {}
    for key, text in _texts(release):
        if any(run.link for run in text):
            found[key] = tuple(_links_of(text))
    return found


def _links_of(text: Text) -> Iterator[tuple[int, int, str]]:
    at = 0
    for run in text:
        if run.link:
            yield at, at + len(run.text), run.link
        at += len(run.text)


def _texts(release: Release) -> Iterator[tuple[tuple[str, int, int], Text]]:
    yield ("headline", 0, 0), release.headline
    for n, line in enumerate(release.subheadlines):
        yield ("subheadlines", n, 0), line
    for field, blocks in (("body", release.body), ("notes", release.notes)):
        for n, block in enumerate(blocks):
            for part, (text, _spoken) in enumerate(texts_of(block)):
                yield (field, n, part), text


def _passages(release: Release) -> Iterator[Passage]:
    for one in every_passage(release):
        if one.field != "boilerplates" or release.boilerplates[one.block].id is None:
            yield one


def _days(release: Release, none: str | None = None) -> tuple[str, ...]:
    """Return the release date and the embargo as they are carried, `none` in place of one that is not there."""
    day = release.release_date.isoformat() if release.release_date else none
    until = release.timing.until if isinstance(release.timing, Embargo) else none
    return tuple(one for one in (day, until) if one is not None)
