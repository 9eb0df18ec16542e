"""Find and replace in a release, by values: where words stand, and the release with others in their place.

Found is what a writer means. Upper and lower case are alike unless asked for, by the rules of the language (Turkish has
two letters i; ß is ss), letters with their accents in one character or in two are alike, and what a keyboard has finds
what typography makes of it: `'` every apostrophe, `"` every quotation mark, a hyphen every hyphen, three dots the
ellipsis, a space the spaces that do not break. Among other letters these find what a keyboard has as well; alone, only
themselves. Dashes are found by dashes only.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any, Final, NamedTuple, TypeAlias

from msgspec.structs import replace

from pressdesk.model import (
    BoilerplateUse,
    Contact,
    Dateline,
    Detail,
    Image,
    ListBlock,
    Paragraph,
    Quote,
    Release,
    Run,
    Speaker,
    Subheading,
    Table,
    Text,
    normalise,
    words,
)
from pressdesk.text.quotation import cut
from pressdesk.text.typography import Manner, tidied

Path: TypeAlias = tuple[str | int, ...]

# The fields with words a person reads on the form, from its top down.
_READ: Final[dict[type, tuple[str, ...]]] = {
    Release: (
        "label", "headline", "subheadlines", "dateline", "body", "end_mark", "boilerplates", "contacts", "notes",
    ),
    Dateline: ("place", "region", "as_written"),
    Paragraph: ("text",),
    Subheading: ("text",),
    ListBlock: ("items",),
    Quote: ("speaker", "lead_in", "paragraphs"),
    Speaker: ("name", "title", "organization"),
    Detail: ("label", "paragraphs"),
    Image: ("caption", "credit", "alt"),
    Table: ("header", "rows", "caption"),
    BoilerplateUse: ("heading", "paragraphs"),
    Contact: ("name", "title", "organization", "phone", "email", "hours"),
}  # fmt: skip
_REACHED: Final = ("phone", "email")  # a typographic sign in it would lead nowhere
_ALIKE: Final = {"'": "'’‘ʼ‛′", '"': '"“”„‟«»″', "-": "-‐‑", " ": " \u00a0\u202f\u2007"}
_PLAIN: Final = {sign: key for key, signs in _ALIKE.items() for sign in signs[1:]}
_DOTS: Final = r"(?:\.\.\.|…)"
_TURKIC: Final = ("tr", "az")


class Query(NamedTuple):
    """What is looked for: `case` as it is written only, `whole` words only."""

    words: str
    case: bool = False
    whole: bool = False


class Hit(NamedTuple):
    """Words found: the way to their text through the fields of the release, and its characters `start` to `end`."""

    path: Path
    start: int
    end: int

    @property
    def fixed(self) -> bool:
        """Whether the words are the library's: boilerplate is changed where it is kept, not in passing."""
        return self.path[0] == "boilerplates"


def find(release: Release, query: Query) -> tuple[Hit, ...]:
    """Return where the words stand, in the order of the form; none where nothing is looked for."""
    pattern = _pattern(query, release.language)
    if pattern is None:
        return ()
    return tuple(
        Hit(path, start, end)
        for path, text in _texts(release, ())
        for start, end in _spans(text, pattern, query, release.language)
    )


def words_at(release: Release, path: Path) -> str:
    """Return the words at the end of a path."""
    value: Any = release
    for step in path:
        value = value[step] if isinstance(step, int) else getattr(value, step)
    return value if isinstance(value, str) else words(value)


def replace_found(release: Release, hits: Iterable[Hit], new: str, manner: Manner | None = None) -> Release:
    """Return the release with `new` in place of every hit that can be changed, in the marks of its first letter; with a
    `manner`, as it would be were it typed there."""
    by_path: dict[Path, list[Hit]] = {}
    for hit in hits:
        if not hit.fixed:
            by_path.setdefault(hit.path, []).append(hit)
    for path, found in by_path.items():
        by = [as_typed(release, hit, new, manner) for hit in sorted(found)]
        release = _put(release, path, sorted(found), by)
    kept = tuple(text for n, text in enumerate(release.subheadlines) if text or ("subheadlines", n) not in by_path)
    return replace(release, subheadlines=kept)


def put(release: Release, hits: Iterable[tuple[Hit, str]]) -> Release:
    """Return the release with other words in place of each hit, in any part of it; hits do not overlap."""
    by_path: dict[Path, list[tuple[Hit, str]]] = {}
    for hit, new in hits:
        by_path.setdefault(hit.path, []).append((hit, new))
    for path, found in by_path.items():
        found.sort()
        release = _put(release, path, [hit for hit, _new in found], [new for _hit, new in found])
    return release


def as_typed(release: Release, hit: Hit, new: str, manner: Manner | None) -> str:
    """Return what comes in place of a hit: `new` as it would be were it typed there, or as it is without a manner and
    in an address."""
    if manner is None or not new or hit.path[-1] in _REACHED:
        return new
    block = release.body[hit.path[1]] if hit.path[0] == "body" and isinstance(hit.path[1], int) else None
    spoken = isinstance(block, Quote) and hit.path[2] == "paragraphs"
    before = words_at(release, hit.path)[: hit.start]
    return words(tidied((Run(before + new),), manner._replace(quoted=spoken), len(before)))[len(before) :]


def _texts(value: Any, path: Path) -> Iterator[tuple[Path, str]]:
    """Yield each text in a value with the way to it."""
    if isinstance(value, str):
        if value:
            yield path, value
    elif isinstance(value, tuple):
        if value and isinstance(value[0], Run):
            yield path, words(value)
        else:
            for n, one in enumerate(value):
                yield from _texts(one, (*path, n))
    elif value is not None:
        for name in _READ[type(value)]:
            yield from _texts(getattr(value, name), (*path, name))


def _put(value: Any, path: Path, hits: Sequence[Hit], new: Sequence[str]) -> Any:
    """Return a value with new words for each of the hits, which are in order, in the text at the end of a path."""
    if not path:
        return _line_with(value, hits, new) if isinstance(value, str) else _text_with(value, hits, new)
    step, rest = path[0], path[1:]
    if isinstance(step, int):
        return (*value[:step], _put(value[step], rest, hits, new), *value[step + 1 :])
    return replace(value, **{step: _put(getattr(value, step), rest, hits, new)})


def _line_with(line: str, hits: Sequence[Hit], new: Sequence[str]) -> str:
    for hit, by in reversed(list(zip(hits, new, strict=True))):
        line = line[: hit.start] + by + line[hit.end :]
    return line


def _text_with(text: Text, hits: Sequence[Hit], new: Sequence[str]) -> Text:
    made: list[Run] = []
    at, length = 0, len(words(text))
    for hit, by in zip(hits, new, strict=True):
        made += cut(text, at, hit.start)
        made.append(replace(cut(text, hit.start, hit.start + 1)[0], text=by))
        at = hit.end
    return normalise((*made, *cut(text, at, length)))


def _spans(text: str, pattern: re.Pattern[str], query: Query, language: str) -> Iterator[tuple[int, int]]:
    """Yield where the pattern stands in a text, by whole letters."""
    folded, origin = _folded(text, query.case, _is_turkic(language))
    at = 0
    while found := pattern.search(folded, at):
        start, end = _own(found.start(), origin, len(text)), _own(found.end(), origin, len(text))
        if start is not None and end is not None and _stands(text, start, end, query):
            yield start, end
            at = found.end()
        else:
            at = found.start() + 1


def _own(place: int, origin: Sequence[int] | None, length: int) -> int | None:
    """Return the place in the text of one in its folded form, None within a letter."""
    if origin is None:
        return place
    if place == len(origin):
        return length
    return origin[place] if place == 0 or origin[place - 1] != origin[place] else None


def _stands(text: str, start: int, end: int, query: Query) -> bool:
    """Return whether the words there end with a letter and its accents, and are whole words where such are wanted."""
    if unicodedata.combining(text[end : end + 1] or " ") or unicodedata.combining(text[start]):
        return False
    return not query.whole or not (_joins(text, start) or _joins(text, end))


def _joins(text: str, place: int) -> bool:
    """Return whether a word goes on across this place."""
    return 0 < place < len(text) and _is_word(text[place - 1]) and _is_word(text[place])


def _is_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_" or unicodedata.category(letter)[0] == "M"


def _pattern(query: Query, language: str) -> re.Pattern[str] | None:
    """Return the query as a pattern over folded text."""
    folded = _folded(query.words, query.case, _is_turkic(language))[0]
    pieces = re.findall(r"\.\.\.|.", folded, re.DOTALL)
    parts = (_letter(piece, alone=len(pieces) == 1) for piece in pieces)
    return re.compile("".join(parts)) if folded else None


def _letter(letter: str, *, alone: bool) -> str:
    if letter in _ALIKE:
        return f"[{re.escape(_ALIKE[letter])}]"
    if letter == "..." or (letter == "…" and not alone):
        return _DOTS
    key = "" if alone else _PLAIN.get(letter, "")
    return f"[{re.escape(letter + key)}]" if key else re.escape(letter)


@lru_cache(maxsize=8192)
def _folded(text: str, case: bool, turkic: bool) -> tuple[str, Sequence[int] | None]:
    """Return a text as it is compared, and the place of each of its letters in the text, None where it is the same."""
    whole = _fold(text, case, turkic)
    if len(whole) == len(text):
        return whole, None
    letters = [(_fold(letter, case, turkic), n) for n, letter in enumerate(text)]
    return "".join(letter for letter, _ in letters), [n for letter, n in letters for _ in letter]


def _fold(text: str, case: bool, turkic: bool) -> str:
    if not case:
        text = text.replace("İ", "i").replace("I", "ı") if turkic else text.replace("İ", "i")
        text = text.casefold()
    return text if text.isascii() else unicodedata.normalize("NFD", text)


def _is_turkic(language: str) -> bool:
    return language.partition("-")[0] in _TURKIC
