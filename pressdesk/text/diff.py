"""What differs between two texts, word by word, and which items of two lists belong together."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
from typing import Final, Literal, NamedTuple, TypeAlias, TypeVar

from pressdesk.model import Run, Text, normalise, words

T = TypeVar("T")
Bag: TypeAlias = "Counter[str]"
Pair: TypeAlias = tuple[int, int]

# A word with its apostrophes and hyphens, a number with its points, one ideograph or kana, a space, any other sign.
_TOKENS: Final = re.compile(
    "[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|[^\\W_\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+"
    "(?:['’.,\u2011-][^\\W_\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+)*|\\s+|.",
    re.DOTALL,
)
_LARGE = 1_000_000  # pairs of words; beyond it the words that stand once divide the text first
LIKE = 0.4  # items that share so much of their words belong together
_TURN = 0.2  # texts that share less are told as replaced


class Words(NamedTuple):
    """Words that both texts have, or only the old or the new one."""

    kind: Literal["same", "old", "new"]
    text: Text


class _Token(NamedTuple):
    word: str
    bold: bool
    italic: bool
    link: str | None
    attribution: bool


class _Stretch(NamedTuple):
    """Words that went, words that came in their place, and the same words after them."""

    old: tuple[_Token, ...]
    new: tuple[_Token, ...]
    same: tuple[_Token, ...]


def diff_words(old: Text, new: Text) -> tuple[Words, ...]:
    """Return how `new` came from `old`: same and old make the old text, same and new the new one.

    Words whose marks differ (bold, link …) are different words.
    """
    if old == new:
        return (Words("same", old),) if old else ()
    before, after = _tokens(old), _tokens(new)
    if likeness(bag(old), bag(new)) < _TURN:
        stretches = [_Stretch(tuple(before), tuple(after), ())]
    else:
        stretches = _smooth(_stretches(before, after, _matches(before, after)))
    made = ((kind, _text(getattr(stretch, kind))) for stretch in stretches for kind in ("old", "new", "same"))
    return tuple(Words(kind, text) for kind, text in made if text)  # type: ignore[arg-type]


def nearby(found: Sequence[Words], around: int = 40) -> tuple[Words, ...]:
    """Return a comparison with only so many characters, in whole words, of the same words before and after others."""
    made: list[Words] = []
    for at, one in enumerate(found):
        said = words(one.text)
        if one.kind != "same" or len(said) <= 2 * around:
            made.append(one)
            continue
        head = said[:around].rsplit(" ", 1)[0] + " " if at else ""
        tail = " " + said[-around:].split(" ", 1)[-1] if at + 1 < len(found) else ""
        made.append(Words("same", (Run(f"{head}…{tail}"),)))
    return tuple(made)


def bag(*texts: Text) -> Bag:
    """Return how often each word stands in these texts."""
    return Counter(token for text in texts for token in _TOKENS.findall(words(text)) if not token.isspace())


def likeness(a: Bag, b: Bag) -> float:
    """Return how much of their words two texts share, 0 to 1; texts without words are alike."""
    total = a.total() + b.total()
    return 2 * sum(min(number, b[word]) for word, number in a.items()) / total if total else 1.0


def align(
    old: Sequence[T], new: Sequence[T], words_of: Callable[[T], Bag], kin: Callable[[T, T], bool]
) -> tuple[tuple[int | None, int | None], ...]:
    """Return the items of both lists in order, each old one beside the new one it became, or alone.

    Equal items belong together first, then those with like words, then kin that stand alone in the same place.
    """
    pairs: list[Pair] = []
    from difflib import SequenceMatcher  # here, so that the first paint does without it

    for tag, low, high, first, last in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            pairs += zip(range(low, high), range(first, last), strict=True)
        elif tag == "replace":
            found = _likely([words_of(item) for item in old[low:high]], [words_of(item) for item in new[first:last]])
            found = _filled(old[low:high], new[first:last], found, kin)
            pairs += [(low + i, first + j) for i, j in found]
    rows: list[tuple[int | None, int | None]] = []
    i = j = 0
    for low, first in [*pairs, (len(old), len(new))]:
        rows += [(at, None) for at in range(i, low)]
        rows += [(None, at) for at in range(j, first)]
        if low < len(old) and first < len(new):
            rows.append((low, first))
        i, j = low + 1, first + 1
    return tuple(rows)


def _likely(old: list[Bag], new: list[Bag]) -> list[Pair]:
    """Return the items with like words, in order: each old one votes for the new ones that have its rarer words."""
    where: dict[str, list[int]] = {}
    for at, there in enumerate(new):
        for word in there:
            where.setdefault(word, []).append(at)
    rare = max(4, len(new) // 8)
    found: list[Pair] = []
    for at, here in enumerate(old):
        votes = Counter(n for word in here if len(places := where.get(word, ())) <= rare for n in places)
        best = max(votes, key=lambda n: (votes[n], -abs(n - at)), default=None)
        if best is not None and likeness(here, new[best]) >= LIKE:
            found.append((at, best))
    return _rising(found)


def _filled(old: Sequence[T], new: Sequence[T], pairs: list[Pair], kin: Callable[[T, T], bool]) -> list[Pair]:
    """Return the pairs with those between them that stand one to one and are kin."""
    made: list[Pair] = []
    i = j = 0
    for low, first in [*pairs, (len(old), len(new))]:
        if low - i == first - j and all(kin(old[i + n], new[j + n]) for n in range(low - i)):
            made += [(i + n, j + n) for n in range(low - i)]
        made.append((low, first))
        i, j = low + 1, first + 1
    return made[:-1]


def _rising(pairs: Iterable[Pair]) -> list[Pair]:
    """Return the longest run of pairs in which both numbers rise; the first already does."""
    ends: list[int] = []
    chains: list[tuple[Pair, object]] = []
    for low, first in pairs:
        at = bisect_left(ends, first)
        link = ((low, first), chains[at - 1] if at else None)
        if at == len(ends):
            ends.append(first)
            chains.append(link)
        else:
            ends[at], chains[at] = first, link
    made: list[Pair] = []
    link_: object = chains[-1] if chains else None
    while isinstance(link_, tuple):
        pair, link_ = link_
        made.append(pair)
    return made[::-1]


def _tokens(text: Text) -> list[_Token]:
    return [
        _Token(word, run.bold, run.italic, run.link, run.attribution)
        for run in text
        for word in _TOKENS.findall(run.text)
    ]


def _text(tokens: Iterable[_Token]) -> Text:
    grouped = groupby(tokens, key=lambda token: token[1:])
    return normalise(tuple(Run("".join(token.word for token in group), *marks) for marks, group in grouped))


def _matches(a: list[_Token], b: list[_Token]) -> list[Pair]:
    """Return which words of both stand for each other, in order."""
    if len(a) * len(b) <= _LARGE:
        from difflib import SequenceMatcher

        blocks = SequenceMatcher(_is_space, a, b, autojunk=False).get_matching_blocks()
        return [(low + n, first + n) for low, first, size in blocks for n in range(size)]
    once = {token: at for at, token in enumerate(b)}
    count, others = Counter(a), Counter(b)
    single = [(at, once[token]) for at, token in enumerate(a) if count[token] == others[token] == 1]
    made: list[Pair] = []
    i = j = 0
    for low, first in [*_rising(single), (len(a), len(b))]:
        if (low - i) * (first - j) <= _LARGE:
            made += [(i + x, j + y) for x, y in _matches(a[i:low], b[j:first])]
        made.append((low, first))
        i, j = low + 1, first + 1
    return made[:-1]


def _is_space(token: _Token) -> bool:
    return token.word.isspace()


def _stretches(a: list[_Token], b: list[_Token], pairs: list[Pair]) -> list[_Stretch]:
    made: list[_Stretch] = []
    i = j = 0
    same: list[_Token] = []
    old: list[_Token] = []
    new: list[_Token] = []
    for low, first in [*pairs, (len(a), len(b))]:
        if (low > i or first > j) and same:
            made.append(_Stretch(tuple(old), tuple(new), tuple(same)))
            old, new, same = [], [], []
        old += a[i:low]
        new += b[j:first]
        same += a[low : low + 1]
        i, j = low + 1, first + 1
    return [*made, _Stretch(tuple(old), tuple(new), tuple(same))]


def _smooth(stretches: list[_Stretch]) -> list[_Stretch]:
    """Return the stretches, those joined that only a space or a sign lies between."""
    made: list[_Stretch] = []
    for one in stretches:
        if made and (made[-1].old or made[-1].new) and not any(token.word[0].isalnum() for token in made[-1].same):
            last = made.pop()
            one = _Stretch(last.old + last.same + one.old, last.new + last.same + one.new, one.same)
        made.append(one)
    return made
