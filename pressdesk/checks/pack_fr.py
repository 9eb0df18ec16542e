"""Spaces, dates and figures as French sets them."""

from collections.abc import Iterator
from typing import Final

from pressdesk.checks.lowering import lowered
from pressdesk.checks.rule import Line, Match, Rule
from pressdesk.model.patterns import pattern

NARROW: Final = "\u202f"
NO_BREAK: Final = "\u00a0"
_MARKS: Final = pattern(r"(?<=[\w»”)%€…])( ?)([;!?]+)(?=[\s»”)]|$)")
_COLON: Final = pattern(r"(?<=[\w»”)%€…]) ?:(?=\s|$)")
_OPENING: Final = pattern(r"« ?(?=[^\s«»])")
_CLOSING: Final = pattern(r"(?<=[^\s«»]) ?»")


def _marks(line: Line) -> Iterator[Match]:
    text, canadian = line.text, line.language.startswith("fr-CA")
    for found in _MARKS.finditer(text):
        name = not found[1] and text[found.end() : found.end() + 2].strip().islower() and found[2] != ";"
        if not canadian and not name:  # Quebec sets these close; “Yahoo! annonce” is a name
            yield Match(*found.span(), NARROW + found[2], said=(found[2],))
    for found in _COLON.finditer(text):
        yield Match(*found.span(), NO_BREAK + ":", said=(":",))


def _guillemets(line: Line) -> Iterator[Match]:
    if ("«" not in line.text and "»" not in line.text) or line.language.startswith("fr-CH"):  # the Swiss set them close
        return
    for found in _OPENING.finditer(line.text):
        yield Match(*found.span(), "«" + NARROW)
    for found in _CLOSING.finditer(line.text):
        yield Match(*found.span(), NARROW + "»")


_MONTHS: Final = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
_BIG: Final = "Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre"
_DAYS: Final = "Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche"
# Without a year a day is perhaps a feast or a street: le 14 Juillet. Mars and Avril may be names.
_CAPITALS: Final = pattern(
    rf"\b(?:\d{{1,2}}|1er)[ \u00a0\u202f]({_BIG})(?=[ \u00a0\u202f](?:1[5-9]|20)\d\d\b)"
    rf"|\b(?:en|depuis|dès|début|fin|mois de)"
    rf" (Janvier|Février|Mai|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre)\b(?! [A-ZÀ-Ý])"
    rf"|\b(?:le|ce|chaque|dès) ({_DAYS})\b(?! (?:[A-ZÀ-Ý]|saint|gras|noir|rouge|des? |in\b))"
)
_FIRST: Final = pattern(rf"(?<![\w.,/\u00a0\u202f–-])(?<!\d )1([ \u00a0\u202f])({_MONTHS})\b")


def _lower(line: Line) -> Iterator[Match]:
    return lowered(line, _CAPITALS)


def _first(line: Line) -> Iterator[Match]:
    for found in _FIRST.finditer(line.text):
        better = f"1er{found[1]}{found[2]}"
        yield Match(*found.span(), better, said=(better,))


_THOUSANDS: Final = pattern(r"(?<![\w.,])[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*(?![\w]|[.,]\d)")
_COUNTED: Final = pattern(r"[ \u00a0\u202f](?:€|(?!et\b|ou\b|à\b)[a-zà-ÿ]{2,})|€")
_REGISTERED: Final = pattern(r"(?:SIREN|SIRET|RCS|IP|[nN]°|version)\W*\Z")


def _thousands(line: Line) -> Iterator[Match]:
    text = line.text
    for found in _THOUSANDS.finditer(text):
        number, sign = found[0], found[1]
        groups = number.split(sign)
        if len(number) - len(groups) + 1 < 5 or (len(groups) == 4 and sign == "."):  # the last: an address of a machine
            continue
        if _REGISTERED.search(text[max(0, found.start() - 12) : found.start()]):
            continue
        better = NARROW.join(groups)
        if len(groups) > 2 or (sign == "." and _COUNTED.match(text, found.end())):
            yield Match(*found.span(), better, said=(better,))
        elif sign == ",":  # perhaps three decimals
            yield Match(*found.span(), None, (better,), (better,))


_POINT: Final = pattern(
    r"(?<![\w.,])\d{1,3}(\.)\d{1,2}(?=[ \u00a0\u202f]?[%€]"
    r"|[ \u00a0\u202f](?:pour cent|millions?|milliards?|euros?|dollars?|kilomètres|mètres|km|kg|tonnes|hectares"
    r"|degrés|points?)\b)"
)
_SIGNS: Final = pattern(r"(?<=\d)( ?)([%€])(?!\w)")


def _point(line: Line) -> Iterator[Match]:
    if not line.language.startswith("fr-CH"):
        yield from (Match(*found.span(1), ",") for found in _POINT.finditer(line.text))


def _signs(line: Line) -> Iterator[Match]:
    for found in _SIGNS.finditer(line.text):
        yield Match(*found.span(), NO_BREAK + found[2], said=(found[2],))


_LEXICON: Final = "Lexique des règles typographiques, Imprimerie nationale"

RULES: Final = (
    Rule(
        "fr-1-marks",
        "style",
        "suggestion",
        _LEXICON,
        "There is no no-break space before “{0}”.",
        "Set a no-break space before the mark.",
        find=_marks,
        wrong=(
            "Le quai ouvre[ ;→\u202f;] il est long.",
            "Le quai ouvre[!→\u202f!] Enfin.",
            "Ouvre-t-il[ ?→\u202f?]",
            "Il ouvre[ :→\u00a0:] enfin.",
            "Contact[:→\u00a0:] le quai",
        ),
        right=(
            "Le quai ouvre\u202f; il est long.",
            "Le quai ouvre\u00a0! Enfin.",
            "Il ouvre\u202f: enfin.",
            "La société Yahoo! annonce cela.",
            "À 10:30, il ouvre.",
        ),
        languages=("fr",),
        exact=False,
    ),
    Rule(
        "fr-2-guillemets",
        "style",
        "suggestion",
        _LEXICON,
        "There is no no-break space inside the quotation mark.",
        "Set a no-break space inside it.",
        find=_guillemets,
        wrong=(
            "Le nom [« →«\u202f]la porte[ »→\u202f»].",
            "Le nom [«→«\u202f]la porte[»→\u202f»].",
            "[«→«\u202f]Oui\u00a0»",
        ),
        right=("Le nom «\u202fla porte\u202f».", "Le nom «\u00a0la porte\u00a0».", "Le nom “la porte”."),
        languages=("fr",),
        exact=False,
    ),
    Rule(
        "fr-3-lower",
        "style",
        "suggestion",
        _LEXICON,
        "In French it is “{0}”, in lower case.",
        "Write months and weekdays in lower case.",
        find=_lower,
        wrong=(
            "Il ouvre le 15 [Septembre→septembre] 2026.",
            "Il ouvre le [Lundi→lundi] 15 juin.",
            "Il ouvrira en [Octobre→octobre].",
        ),
        right=(
            "Il ouvre le lundi 15 juin 2026.",
            "La fête du 14 Juillet est belle.",
            "Septembre est le mois.",
            "Il ouvre le Vendredi saint.",
            "Le Journal du Dimanche paraît.",
        ),
        languages=("fr",),
    ),
    Rule(
        "fr-4-first",
        "style",
        "suggestion",
        _LEXICON,
        "The first of a month is written “{0}”.",
        "Write “1er”.",
        find=_first,
        wrong=(
            "Le [1 janvier→1er janvier] 2027",
            "Dès le [1 mai→1er mai], il ouvre.",
            "Du [1 juin→1er juin] au 3 juin",
        ),
        right=("Le 1er janvier 2027", "Le 11 janvier 2027", "Le 21 mai", "Du 1er au 3 juin"),
        languages=("fr",),
    ),
    Rule(
        "fr-5-thousands",
        "style",
        "suggestion",
        _LEXICON,
        "French writes this number “{0}”.",
        "Part thousands with a no-break space.",
        find=_thousands,
        wrong=(
            "Il coûte [12.500→12\u202f500] euros.",
            "Il compte [1,250,000→1\u202f250\u202f000] pages.",
            "Il pèse [12,500] kilos.",
        ),
        right=(
            "Il coûte 12\u00a0500 euros.",
            "Il pèse 2,500 kilos.",
            "La machine 192.168.100.200 répond.",
            "SIREN 123.456.789",
            "À 48.856 et 12.352",
        ),
        languages=("fr",),
    ),
    Rule(
        "fr-6-decimal",
        "style",
        "suggestion",
        _LEXICON,
        "In French decimals stand behind a comma.",
        "Set a comma.",
        find=_point,
        wrong=("Il coûte 3[.→,]5 millions.", "Il gagne 2[.→,]25\u00a0%.", "Il mesure 10[.→,]5 km."),
        right=("Il coûte 3,5 millions.", "La version 3.5 sort.", "Il coûte 3.500 euros."),
        languages=("fr",),
    ),
    Rule(
        "fr-7-signs",
        "style",
        "suggestion",
        _LEXICON,
        "There is no no-break space between the figure and “{0}”.",
        "Set a no-break space before the sign.",
        find=_signs,
        wrong=("Il gagne 35[%→\u00a0%].", "Il coûte 12[ €→\u00a0€] ici.", "Il gagne 3,5[ %→\u00a0%]."),
        right=("Il gagne 35\u00a0%.", "Il coûte 12\u202f€.", "Le signe %", "Il coûte 12 euros."),
        languages=("fr",),
        exact=False,
    ),
)
