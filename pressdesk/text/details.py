"""The details in a text that seldom hold for the next release: dates, figures, names, quarters, places, links."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final, NamedTuple

from pressdesk.model import CarriedKind
from pressdesk.model.patterns import pattern
from pressdesk.text.dateline import CITIES, REGIONS
from pressdesk.text.spans import addresses
from pressdesk.text.zones import locale_of


class Detail(NamedTuple):
    """A detail: the characters `start` to `end` of its text."""

    start: int
    end: int
    kind: CarriedKind


class Known(NamedTuple):
    """What is known of a release beside its words: its language, names of persons, names of places."""

    language: str = "en-US"
    names: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()


_QUARTER: Final = (
    r"[QT][1-4](?!\w)(?:\s\d{4})?|[1-4]Q(?:\s?\d{2,4})?|FY\s?\d{2,4}"
    r"|(?:first|second|third|fourth)[\s-](?:fiscal[\s-])?quarter|(?:first|second)[\s-]half|fiscal(?:\syear)?\s\d{4}"
    r"|(?:primer|segundo|tercer|cuarto|primero|tercero)\s(?:trimestre|semestre)"
    r"|(?:premier|deuxième|second|troisième|quatrième)\s(?:trimestre|semestre)|[1-4](?:er|º|\.º|e)\strimestre"
)
_CLOCK: Final = r"\d{1,2}(?:[:.]\d{2})?\s?[ap]\.?\s?m\b\.?|\d{1,2}:\d{2}|\d{1,2}\sh(?:\s\d{2})?\b"
_FIGURES: Final = r"\d{4}-\d\d-\d\d|\d{1,2}/\d{1,2}/\d{2,4}|\d{1,2}\.\d{1,2}\.\d{4}"
_YEAR: Final = r"(?:19|20)\d\d(?:[-–](?:(?:19|20)\d\d|\d\d))?(?![\d%]|[.,]\d)"
_SHORT: Final = r"(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\."
_COUNTED: Final = {
    "en": "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
    "|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|dozen",
    "es": "dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cuarenta|cincuenta|cien"
    "|ciento|doscientos|quinientos|mil|docena",
    "fr": "deux|trois|quatre|cinq|six|sept|huit|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|cent|mille",
}
_MEASURES: Final = (
    "%|percent|per cent|por ciento|pour cent|hundred|thousand|million|billion|trillion|mil|millón|millones|millions"
    "|milliards?|euros?|dollars?|dólares|pesos|pounds|cents|€|\\$|£"
)
_FIGURE: Final = (
    rf"(?:(?:US|C|A|NZ)?[$€£¥]\s?)?\d+(?:[.,\u00a0\u202f]\d+)*(?:st|nd|rd|th)?(?:[\s-]?(?:{_MEASURES})(?![^\W\d]))*"
)
# Words that begin a sentence with a capital and belong to no name.
_BEGINNERS: Final = pattern(
    "a|an|and|as|at|but|by|during|for|from|he|her|his|how|if|in|it|its|more|most|no|on|one|or|our|she|since|"
    "some|that|the|their|there|these|they|this|those|to|two|under|we|what|when|where|while|who|with|yesterday|"
    "today|tomorrow|after|before|all|also|about|over|several|los|las|el|la|un|una|en|para|por|con|según|desde|"
    "de|del|su|sus|este|esta|al|le|les|une|des|dans|pour|avec|selon|depuis|par|sur|son|sa|ses|ce|cette|aux|au|"
    "du"
)
_JOINED: Final = r"(?:de la|de los|del|de|da|dos|von|van der|van|der|di|du|bin|al)"
_PROPER: Final = pattern(
    rf"(?<![\w’'-])[^\W\d_a-zß-ÿ][\w’'-]+(?:\s(?:[A-Z]\.\s)?(?:{_JOINED}\s)?[^\W\d_a-zß-ÿ][\w’'-]+)+"
)
_WHERE: Final = pattern(r"\b(?:in|near|outside|en|à)\s([^\W\d_a-zß-ÿ][\w’'-]{2,})(?!\s[A-Z])")
_TITLED: Final = 0.6  # so many words with capitals are a headline in which capitals say nothing


def details(text: str, known: Known) -> tuple[Detail, ...]:
    """Return the details in a text, in order; none lies in another."""
    found = [Detail(start, end, "link") for start, end in addresses(text)]
    for kind, wanted in _patterns(known.language):
        _take(found, kind, (match.span() for match in wanted.finditer(text)))
    _take(found, "place", _spans(text, known.places))
    _take(found, "name", _spans(text, known.names))
    if not _is_titled(text):
        _take(found, "name", (_without_beginner(match) for match in _PROPER.finditer(text)))
        _take(found, "place", (match.span(1) for match in _WHERE.finditer(text)))
    return tuple(sorted(found))


def _take(found: list[Detail], kind: CarriedKind, spans: Iterable[tuple[int, int]]) -> None:
    for start, end in spans:
        if start < end and not any(start < one.end and one.start < end for one in found):
            found.append(Detail(start, end, kind))


def _without_beginner(match: re.Match[str]) -> tuple[int, int]:
    """Return where a name is without the word that begins its sentence: nowhere for one word, or one in capitals."""
    if match.group().isupper():
        return 0, 0
    first, *more = match.group().split()
    if not _BEGINNERS.fullmatch(first.casefold()):
        return match.span()
    return (match.start() + len(first) + 1, match.end()) if len(more) > 1 else (0, 0)


def _is_titled(text: str) -> bool:
    if text.rstrip()[-1:] in (".", "”", "?", ":"):
        return False
    long = [word for word in text.split() if len(word) > 3 and word[0].isalpha()]
    return len(long) > 3 and sum(word[0].isupper() for word in long) > _TITLED * len(long)


def _spans(text: str, words: frozenset[str]) -> Iterable[tuple[int, int]]:
    return (match.span() for match in _any_of(words).finditer(text)) if words else ()


@lru_cache(maxsize=8)
def _any_of(words: frozenset[str]) -> re.Pattern[str]:
    longest = sorted(words, key=lambda word: (-len(word), word))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest))})(?!\w)")


def known_places(written: Iterable[str]) -> frozenset[str]:
    """Return the names of places: those of the tables for datelines and those that are written in a release."""
    return frozenset((*CITIES, *REGIONS, *(one for one in written if one.strip())))


@lru_cache(maxsize=8)
def _patterns(language: str) -> tuple[tuple[CarriedKind, re.Pattern[str]], ...]:
    months, days = _calendar(language)
    english = language.startswith("en")
    month = rf"(?:(?:{months})\b|{_SHORT})" if english else rf"(?:{months})\b"
    day = rf"(?:{days})"
    weekday = rf"(?:{day}\b,?\s(?:le\s|el\s|den\s)?)?"
    dates = (
        rf"{weekday}{month}\s\d{{1,2}}(?!\d)(?:st|nd|rd|th)?(?:,?\s\d{{4}})?",
        rf"{weekday}\d{{1,2}}(?:st|nd|rd|th|er|º|\.)?\s(?:of\s|de\s)?{month}(?:,?\s(?:de\s|del\s)?\d{{4}})?",
        rf"{month}\s(?:de\s|del\s)?\d{{4}}",
        _FIGURES,
        _CLOCK,
        _YEAR,
        # “may” and “march” are verbs too.
        rf"(?!(?:May|March|mars|mai)\b)\b{month}(?!\w)|(?<=\b[Ii]n\s)(?:May|March)\b|(?<=\bof\s)(?:May|March)\b",
        rf"\b{day}s?\b",
    )
    counted = _COUNTED.get(language.partition("-")[0])
    numbers = _FIGURE if counted is None else rf"{_FIGURE}|\b(?i:{counted})(?:-(?:one|{counted}))?\b"
    return (
        ("quarter", re.compile(rf"(?<!\w)(?i:{_QUARTER})(?!\w)")),
        ("date", re.compile(rf"(?<![\w$€£])(?<!\d[.,])(?:{'|'.join(dates)})")),
        ("number", re.compile(rf"(?<!\w)(?<!\w-)(?:{numbers})(?![^\W\d])")),
    )


@lru_cache(maxsize=8)
def _calendar(language: str) -> tuple[str, str]:
    """Return the names of the months and of the days of the week in a language, as alternatives."""
    locale = locale_of(language)
    made = []
    for names in (locale.months, locale.days):
        wide = {name for form in ("format", "stand-alone") for name in names[form]["wide"].values()}
        made.append("|".join(sorted(map(re.escape, wide), key=len, reverse=True)))
    return made[0], made[1]
