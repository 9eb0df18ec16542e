"""Typographic characters for what a keyboard has: quotation marks, apostrophes, dashes and dots, by language.

`typed` says what one key makes of the words before the caret; `tidied` does it for words that are there already. Marks
for feet and inches (6' 2") stay straight, as AP has them, and nothing changes in web and mail addresses.
"""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from msgspec.structs import replace

from pressdesk.model import HouseStyle, Run, Text, normalise, words
from pressdesk.model.patterns import pattern
from pressdesk.text.quotation import cut, marks_for


class Change(NamedTuple):
    """How many characters before the caret go, and what comes in their place."""

    back: int
    text: str


class Manner(NamedTuple):
    """How a text is written: its language, the house, and whether it stands inside quotation marks that are drawn."""

    language: str = "en-US"
    house: HouseStyle | None = None
    quoted: bool = False


class Pair(NamedTuple):
    """An opening and a closing quotation mark, without the spaces inside them."""

    open: str
    close: str


NARROW: Final = "\u202f"
_NO_BREAK: Final = "\u00a0"
DOUBLES: Final = Pair("“", "”")
SINGLES: Final = Pair("‘", "’")
_INNER: Final = {
    "“": SINGLES,
    "‘": DOUBLES,
    "«": DOUBLES,
    "„": Pair("‚", "‘"),
    "‚": Pair("„", "“"),
    "»": Pair("›", "‹"),
}
_INNER_IN: Final = {
    ("ru", "«"): Pair("„", "“"), ("uk", "«"): Pair("„", "“"), ("ar", "«"): Pair("”", "“"),
    ("ar", "”"): Pair("’", "‘"), ("ur", "”"): Pair("’", "‘"), ("he", "”"): Pair("’", "’"),
}  # fmt: skip
_DASHES: Final = {"en": "—", "es": "—", "it": "—", "ru": "—", "uk": "—"}
_OPENS_AFTER: Final = "([{<—–-/¿¡"
_STRAIGHT: Final = "\"'"
_LOOK_BACK: Final = 400  # characters before the caret that decide; a quotation in a sentence is shorter
_ADDRESS: Final = pattern(r"\w://|^www\.|\w@|@\w|^mailto:|^tel:", re.IGNORECASE)
_TOKEN: Final = pattern(r"\S+\Z")
_PRIME: Final = pattern(r"(?:^|[\s(])\d+(?:['’′] ?\d+(?:[.,/]\d+)?)?\Z")
_FEET: Final = pattern(r"(?:^|[\s(])\d+['’′] ?\d+(?:[.,/]\d+)?\Z")
_CUT_YEAR: Final = pattern(r"(?<![\w’])‘(\d\d)\Z")
_CUT_WORD: Final = pattern(r"(?<![\w’])‘(tis|twas|twere|em|til|cause|bout)\Z", re.IGNORECASE)
_AND: Final = pattern(r"(?<![\w’])‘([nN])\Z")  # rock 'n' roll
_HEBREW: Final = pattern(r"[א-ת]\Z")
_GERESH: Final = {'"': "״", "”": "״", "'": "׳", "’": "׳"}
_OWNER: Final = pattern(r"\d'\Z")


def typed(before: str, key: str, manner: Manner) -> Change | None:
    """Return what the character `key`, typed after the words `before`, makes of both; None where it stands as typed."""
    before = before[-_LOOK_BACK:]
    if _base(manner.language) == "he" and (change := _hebrew(before, key, manner)):
        return change
    if key in _STRAIGHT:
        return _mark(before, key, manner)
    if key == "-" and before.endswith("-"):
        return _dash(before, manner)
    if key == "." and before.endswith(".."):
        return None if before.endswith("...") or _in_address(before) else Change(2, "…")
    base = _base(manner.language)
    if base == "fr" and (change := _french(before, key, manner)):
        return change
    return _apostrophe(before, key) if base == "en" else None


def tidied(text: Text, manner: Manner, start: int = 0) -> Text:
    """Return the words from `start` on with typographic characters; marks and links stay on them.

    The same object if nothing changed.
    """
    made = [replace(run, text=letter) for run in cut(text, 0, start) for letter in run.text]
    before = words(text)[:start]
    for run in cut(text, start, len(words(text))):
        inside = manner._replace(quoted=manner.quoted and not run.attribution)
        for letter in run.text:
            before = before[-2 * _LOOK_BACK :]  # all of it again for every letter would take minutes
            change = typed(before, letter, inside)
            made.append(replace(run, text=letter))
            before += letter
            if change is not None and len(made) - 1 - change.back >= start:
                gone = made[len(made) - 1 - change.back :]
                made[len(made) - 1 - change.back :] = _like(gone, change.text)
                before = before[: len(before) - 1 - change.back] + change.text
    whole = normalise(tuple(made))
    return text if whole == text else whole


def replaced(text: Text, start: int, end: int, by: str) -> Text:
    """Return the words with others from `start` to `end`, which take the marks of those they stand for."""
    gone = [replace(run, text=letter) for run in cut(text, start, end) for letter in run.text]
    return normalise((*cut(text, 0, start), *_like(gone, by), *cut(text, end, len(words(text)))))


def _like(gone: Sequence[Run], by: str) -> list[Run]:
    return [replace(gone[min(n, len(gone) - 1)], text=letter) for n, letter in enumerate(by)]


def tidied_words(text: str, manner: Manner) -> str:
    """Return plain words with typographic characters."""
    return "".join(run.text for run in tidied((Run(text),), manner)) if text else text


def swallowed(before: str, after: str, key: str, manner: Manner) -> bool:
    """Return whether a quotation mark typed at an edge of quoted words must vanish, since the mark there is drawn."""
    outer, inner = pairs(manner)
    straight = "'" if outer == SINGLES else '"'
    if key not in (straight, *outer):
        return False
    if not before.strip():
        return True
    if _base(manner.language) == "he" and _HEBREW.search(before):
        return False  # the mark of an abbreviation
    if after.strip():
        return False
    if key != straight:
        return key == outer.close
    if before[-1].isspace() or before[-1] in _OPENS_AFTER:
        return False
    if straight == "'":
        return before[-1] in ".,!?…"  # else it may be an apostrophe
    return not (_waiting(before, [outer, inner]) or _FEET.search(before))


def pairs(manner: Manner) -> tuple[Pair, Pair]:
    """Return the outer and the inner quotation marks."""
    marks = marks_for(manner.language, manner.house)
    outer = Pair(marks.open.strip(), marks.close.strip())
    inner = _INNER_IN.get((_base(manner.language), outer.open)) or _INNER.get(outer.open, SINGLES)
    return outer, inner


def _base(language: str) -> str:
    return language.partition("-")[0].lower()


def _in_address(before: str) -> bool:
    token = _TOKEN.search(before)
    return token is not None and _ADDRESS.search(token[0]) is not None


def _mark(before: str, key: str, manner: Manner) -> Change | None:
    """Return the mark for a straight one: opening, closing or apostrophe."""
    if _in_address(before):
        return None
    levels = list(pairs(manner))
    if key == "'":
        levels = [pair for pair in levels if pair.open in "‘‚’"] or [SINGLES]
    elif "‘" in levels[0].open:
        levels = [DOUBLES]
    waiting = _waiting(before, list(pairs(manner)) if key == '"' else levels)
    if key == "'" and _base(manner.language) == "en" and (found := _AND.search(before)):
        return Change(2, "’" + found[1] + "’")
    if _begins(before, waiting):
        depth = int(manner.quoted and len(levels) > 1) + len(waiting)
        return Change(0, _opening(levels[depth % len(levels)], manner))
    if _FEET.search(before) if waiting else _PRIME.search(before) or before[-1].isdigit():
        return None
    mine = [pair for pair in waiting if pair in levels]
    if key == "'":
        # Within a word it is an apostrophe; behind one it may close.
        return Change(0, mine[-1].close if mine and not before[-1].isspace() else "’")
    return Change(0, _closing(mine[-1] if mine else levels[0], manner))


def _begins(before: str, waiting: list[Pair]) -> bool:
    """Return whether a mark after these words opens: at the beginning, after a space, a bracket or an opening mark."""
    if not before or before[-1].isspace():
        return True
    if before[-1] in "—–":
        return not waiting
    return before[-1] in _OPENS_AFTER or bool(waiting and before[-1] == waiting[-1].open)


def _waiting(before: str, levels: list[Pair]) -> list[Pair]:
    """Return the pairs that were opened and not closed, the outermost first."""
    open_now: list[Pair] = []
    for n, letter in enumerate(before):
        if open_now and letter == open_now[-1].close and not _within_word(before, n):
            open_now.pop()
        else:
            open_now += [pair for pair in levels if letter == pair.open and _may_open(pair, before[:n])][:1]
    return open_now


def _may_open(pair: Pair, before: str) -> bool:
    """Return whether an opening mark may stand after these words: one that closes too only at a word's beginning."""
    return pair.open != pair.close or not before or before[-1].isspace() or before[-1] in _OPENS_AFTER


def _within_word(text: str, at: int) -> bool:
    return text[at] == "’" and 0 < at < len(text) - 1 and text[at - 1].isalnum() and text[at + 1].isalnum()


def _opening(pair: Pair, manner: Manner) -> str:
    return pair.open + (NARROW if _spaced(pair, manner) else "")


def _closing(pair: Pair, manner: Manner) -> str:
    return (NARROW if _spaced(pair, manner) else "") + pair.close


def _spaced(pair: Pair, manner: Manner) -> bool:
    return pair.open == "«" and _base(manner.language) == "fr"


def _dash(before: str, manner: Manner) -> Change | None:
    if before[-2:-1] in ("-", "—", "–") or _in_address(before):
        return None
    base = _base(manner.language)
    usual = "–" if manner.language in ("en-GB", "en-IE", "en-AU", "en-NZ", "en-ZA") else _DASHES.get(base, "–")
    house = manner.house.dateline.dash if manner.house else ""
    return Change(1, "–" if house == "–" else usual)


def _french(before: str, key: str, manner: Manner) -> Change | None:
    """Return French spacing: narrow no-break spaces within « », and before ; ! ? (a no-break space before a colon)."""
    if key == "«":
        return Change(0, "«" + NARROW)
    if key == "»" and not before.endswith("«" + NARROW):
        bare = before.rstrip(" " + NARROW + _NO_BREAK)
        return Change(len(before) - len(bare), NARROW + "»")
    if key in (" ", NARROW, _NO_BREAK) and before.endswith("«" + NARROW):
        return Change(1, NARROW)
    if key in ";!?:" and before.endswith(" ") and before.strip() and before[-2:-1] != " ":
        return Change(1, (_NO_BREAK if key == ":" else NARROW) + key)
    return None


def _hebrew(before: str, key: str, manner: Manner) -> Change | None:
    """Return the marks of an abbreviation (צה״ל, ג׳), also where one was taken for a closing mark at first."""
    if key in _GERESH and _HEBREW.search(before) and not _in_address(before) and not _waiting(before, [*pairs(manner)]):
        return Change(0, _GERESH[key])
    if _HEBREW.search(key) and before[-1:] in _GERESH and _HEBREW.search(before[:-1]):
        return Change(1, _GERESH[before[-1]] + key)
    return None


def _apostrophe(before: str, key: str) -> Change | None:
    """Return the apostrophe of a cut year or word ('90s, class of '08, 'tis), taken for an opening mark at first."""
    near = before[-8:]
    if "‘" not in near and "'" not in near:
        return None
    if (found := _CUT_YEAR.search(near)) and (key == "s" or not (key.isalnum() or key in "’‘'")):
        return Change(3, "’" + found[1] + key)
    if (found := _CUT_WORD.search(near)) and not (key.isalnum() or key in "’‘'"):
        return Change(1 + len(found[1]), "’" + found[1] + key)
    if key.isalpha() and _OWNER.search(near):
        return Change(1, "’" + key)
    return None
