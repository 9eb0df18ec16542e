"""Attribution in the house's pattern: said Ana Ruiz, director of Harbor Trust. Where it goes among the spoken words."""

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from msgspec.structs import replace

from pressdesk.model import HouseStyle, Run, Speaker, Text, normalise, words
from pressdesk.model.patterns import pattern
from pressdesk.text.quotation import cut
from pressdesk.text.typography import Manner

PATTERNS: Final = {
    "de": "sagte {name}, {title}, {organization}.",
    "es": "dijo {name}, {title} de {organization}.",
    "fr": "a déclaré {name}, {title} de {organization}.",
    "it": "ha detto {name}, {title} di {organization}.",
    "pt": "disse {name}, {title} de {organization}.",
}
_COMMA_AFTER_MARKS: Final = ("de", "es")  # «¿Vamos?», dijo: the comma follows ? and ! too
_PLACE: Final = pattern(r"\{(name|title|organization)\}")
_SENTENCE: Final = pattern(r"[.!?…]+[\"'”’»]*(?=\s|\Z)")
_BREAK: Final = pattern(r"([,.!?…—–])([\"'”’»]*)\Z")
_INITIALS: Final = pattern(r"(?:\b\w\.){2,}\Z")
_ELISION: Final = pattern(r"\b([Dd])e (?=[aeiouyhàâéèêîôûœAEIOUYHÀÂÉÈÊÎÔÛŒ])")
_SUFFIX: Final = pattern(r",? (?:Jr\.?|Sr\.?|I{2,3}|IV|Ph\.?D\.?|M\.?D\.?)\Z")
_PARTICLES: Final = {
    "al", "bin", "d'", "da", "de", "dei", "del", "della", "den", "der", "di", "do", "dos", "du", "el", "la", "le",
    "ter", "van", "von", "zu",
}  # fmt: skip


class Attributed(NamedTuple):
    """A spoken paragraph with its attribution, and the place behind it."""

    text: Text
    at: int


def attribution(speaker: Speaker, known: bool, manner: Manner) -> str:
    """Return who said it, in the house's pattern or the language's; a person who is `known` by the surname alone."""
    pattern = _pattern(manner)
    name = speaker.name or speaker.organization
    if known and speaker.name:
        name, title, organization = surname(speaker.name, manner.language), "", ""
    else:
        title, organization = speaker.title, speaker.organization if speaker.name else ""
    made = _filled(pattern, {"name": name, "title": title, "organization": organization})
    return _ELISION.sub(r"\1’", made) if _base(manner) == "fr" else made


def introduced(speaker: Speaker, earlier: Iterable[str]) -> bool:
    """Return whether earlier words of the release name the speaker in full."""
    name = speaker.name.strip()
    return bool(name) and any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) for text in earlier)


def surname(name: str, language: str) -> str:
    """Return what a person is called once introduced: the last name with its particles, in Spanish both."""
    parts = _SUFFIX.sub("", name.strip()).split()
    if len(parts) < 2:
        return name.strip()
    first = len(parts) - 1
    if language.partition("-")[0] in ("es", "pt") and len(parts) > 2:
        first = 1
    while first > 1 and parts[first - 1].lower() in _PARTICLES:
        first -= 1
    return " ".join(parts[first:])


def attributed(text: Text, at: int, who: str, manner: Manner) -> Attributed:
    """Return spoken words with the attribution `who` behind the sentence at a place.

    “We sail.” becomes “We sail,” said Ana Ruiz. Behind a comma within a sentence it stands there, and the sentence
    goes on after it.
    """
    whole = words(text)
    place = _place(whole, at)
    before, rest = _ended(cut(text, 0, place), manner), cut(text, place, len(whole))
    if words(before).endswith(",") and whole[:place].endswith(",") and words(rest).strip():
        who = who.removesuffix(".") + ","
    tail = rest if not rest or words(rest)[0].isspace() else (Run(" "), *rest)
    made = normalise((*before, replace(before[-1], text=" ", link=None), Run(who, attribution=True), *tail))
    return Attributed(made, len(words(before)) + 1 + len(who))


def _place(whole: str, at: int) -> int:
    """Return the end of the sentence at a place, or of the clause a comma ends right there; spaces do not count."""
    here = len(whole[:at].rstrip())
    if _BREAK.search(whole[:here]) and whole[here : here + 1] in ("", " ", "\n", "\u00a0"):
        return here
    found = _SENTENCE.search(whole, here)
    return found.end() if found else len(whole.rstrip())


def _ended(text: Text, manner: Manner) -> Text:
    """Return spoken words ready for attribution to follow: a full stop is a comma, ? and ! stay."""
    whole = words(text)
    found = _BREAK.search(whole)
    stop, behind = (found.start(1), found.start(2)) if found else (len(whole), len(whole))
    sign = whole[stop:behind]
    if sign == "." and not _INITIALS.search(whole[:behind]) and whole[stop - 1 : stop] != ".":
        return _with_comma(text, stop, behind)
    if sign in ("", "."):
        return _with_comma(text, behind, behind)
    return _with_comma(text, len(whole), len(whole)) if sign in "?!…" and _base(manner) in _COMMA_AFTER_MARKS else text


def _with_comma(text: Text, start: int, end: int) -> Text:
    """Return words with a comma in the place of what stands there."""
    left, right = cut(text, 0, start), cut(text, end, len(words(text)))
    return normalise((*left, replace((left or text)[-1], text=",", link=None), *right))


def _pattern(manner: Manner) -> str:
    house = manner.house or HouseStyle()
    base = _base(manner)
    if base == "en" or (house.attribution != HouseStyle().attribution and house.language.partition("-")[0] == base):
        return house.attribution
    return PATTERNS.get(base, house.attribution)


def _filled(pattern: str, who: dict[str, str]) -> str:
    """Return the pattern with its places filled; an empty one goes with the words that lead to it."""
    made, at = "", 0
    for n, place in enumerate(_PLACE.finditer(pattern)):
        leading = pattern[at : place.start()]
        if who[place[1]]:
            made += leading + who[place[1]]
        elif n == 0:
            made += leading
        at = place.end()
    tail = pattern[at:]
    return made[:-1] + tail if tail == "." and made.endswith(".") else made + tail


def _base(manner: Manner) -> str:
    return manner.language.partition("-")[0]
