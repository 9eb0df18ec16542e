"""Words that were to be replaced: XX, TK, [DATE], {{name}}, lorem ipsum, lines to fill in."""

import re
from collections.abc import Iterator
from typing import Final

from pressdesk.checks.rule import PROSE, Line, Match, Rule
from pressdesk.model.patterns import pattern

# No English word, no numeral and no name in any language.
_ANYWHERE: Final = pattern(
    r"""\bX{4,}\b | (?<!\w)[$€£]\s?X{1,3}\b | \bX{2,3}(?=\s?%|[/:.-]X(?!Y\b)|\spercent\b|\sper\scent\b)
    | (?<=X[/:.-])X{2,4}\b
    | \bXYZ\b(?!\s(?:ax|coord)) | \bTKTK\w* | \bTK[ -]TK\b
    | \blorem\sipsum\b
    | \{\{[^{}\n]{0,80}\}\} | \$\{\w{1,40}\} | %%\w{1,40}%% | «\s?(?:…|\.\.\.)\s?» | «\w*_\w*»
    | _{3,} | (?<!\S)\?{2,}(?!\S)
    | \b(?:DD|MM|JJ)[/.-](?:MM|DD)[/.-](?:YY|AA){1,2}\b
    | \b(?:Name\sSurname|First\s?[Nn]ame,?\sLast\s?[Nn]ame|Nombre\s(?:y\s)?Apellidos?|Prénom\sNom|Vorname\sNachname)\b
    | \b(?:000[-. ])?000[-. ]0000\b""",
    re.VERBOSE | re.IGNORECASE,
)
# One of these stands, in capitals, in whatever _ANYWHERE and _ENGLISH find: they are looked for first, which is fast.
_SIGNS: Final = (
    "XX", "XYZ", "TKTK", "TK TK", "TK-TK", "LOREM", "{{", "${", "%%", "«", "___", "??", "0000", "SURNAME", "LAST NAME",
    "LASTNAME", "LAST\u00a0NAME", "APELLIDO", "PRÉNOM", "NACHNAME",
    *(money + space + "X" for money in "$€£" for space in ("", " ", "\u00a0")),
    *(part + sign for part in ("DD", "MM", "JJ") for sign in "/.-"),
)  # fmt: skip
_ENGLISH_SIGNS: Final = ("TBA", "TBC", "TBD", "TK", "XX", "INSERT", "MONTH")
_LETTERS: Final = re.compile(r"X{2}|TK|XYZ|DD|MM|JJ")
_ENGLISH: Final = pattern(
    r"""(?<![\w.])(?:TB[ACD]|TK)(?!\w|\.\w|\s[A-Z][a-z]|\s(?:TK|TB[ACD])\b)
    | (?<![\w.-])X{2,3}(?=\s(?!(?:[Cc]entur|[Cc]hromosom|anniversar|is\b|was\b|and\b|in\b|on\b|at\b|by\b|as\b))[a-z])
    | \b[Ii]nsert\s(?:[\w’'-]+\s){1,4}here\b | \bMonth\s(?:DD|XX|00),?""",
    re.VERBOSE,
)
_OTHERS: Final = pattern(
    r"\b(?:inserte|insertar)\s(?:[\w’'-]+\s){1,4}aquí\b|\binsérer\s(?:[\w’'-]+\s){1,4}ici\b", re.IGNORECASE
)
_BRACKETS: Final = pattern(r"[\[<]([^\W\d_][^\[\]<>\n]{1,60})[\]>]")
_WORD: Final = pattern(r"[^\W\d_]+")
_NAMES: Final = frozenset(
    re.findall(
        r"\w+",
        """date day month year time zone place city state region country location venue address street name surname
        first last full title position role number amount percent percentage figure price quote quotation speaker
        spokesperson link url website web site company organization organisation client product service event phone
        telephone mobile email mail contact insert add enter your our placeholder headline subheadline lead text
        here logo image photo caption credit tbc tbd tba tk xx xxx fecha día mes año hora lugar ciudad estado país
        nombre apellido apellidos cargo cifra importe precio cita enlace empresa organización cliente producto
        evento teléfono correo contacto insertar titular texto aquí jour mois année heure lieu ville pays nom prénom
        poste titre chiffre montant prix citation lien entreprise produit événement téléphone courriel insérer texte
        ici""",
    )
)
_BETWEEN: Final = frozenset(("of", "the", "and", "or", "a", "de", "del", "la", "el", "y", "o", "du", "le", "et", "ou"))
_ORDERS: Final = frozenset(("insert", "add", "enter", "your", "placeholder", "insertar", "insérer", "tbc", "tbd", "tk"))
_ROMAN: Final = ("es", "fr", "it", "pt", "ca", "ro", "pl")  # XX aniversario: numerals stand before small words


def _find(line: Line) -> Iterator[Match]:
    text = line.text
    letters = text.upper()
    spans = []
    if any(sign in letters for sign in _SIGNS):
        spans = [found.span() for found in _ANYWHERE.finditer(text) if _is_meant(found[0])]
    base = line.language.partition("-")[0]
    if base == "en" and any(sign in letters for sign in _ENGLISH_SIGNS):
        spans += [found.span() for found in _ENGLISH.finditer(text) if not _numeral(text, found)]
    elif base in ("es", "fr"):
        spans += [found.span() for found in _OTHERS.finditer(text)]
    if "[" in text or "<" in text:
        spans += [
            found.span()
            for found in _BRACKETS.finditer(text)
            if _is_name(found[1]) and (found[1].isupper() or not line.is_own(*found.span()))  # “[The company] sails”
        ]
    for start, end in spans:
        yield Match(start, end, said=(text[start:end],))


def _is_meant(words: str) -> bool:
    """Return whether words that are found in any case are written as a placeholder is: its letters in capitals."""
    letters = words.upper()
    return not _LETTERS.match(letters.lstrip("$€£ ")) or words == letters or words.casefold().startswith("xx")


def _numeral(text: str, found: re.Match[str]) -> bool:
    """Return whether XX is the numeral behind a name: Super Bowl XX."""
    before = text[: found.start()].rstrip().rpartition(" ")[2]
    return found[0].startswith("XX") and before[:1].isupper()


def _is_name(inside: str) -> bool:
    """Return whether words in brackets name what was to stand there: [DATE], [Company name], [insert quote]."""
    parts = [one.group() for one in _WORD.finditer(inside)]
    small = [part.casefold() for part in parts]
    if small and small[0] in _ORDERS:
        return True
    known = all(part in _NAMES or part in _BETWEEN for part in small)
    return known and parts[0][0].isupper() and small[0] not in _BETWEEN and any(part in _NAMES for part in small)


RULES: Final = (
    Rule(
        "fact-placeholder",
        "facts",
        "error",
        "House practice",
        "“{0}” holds the place of words that are still to come.",
        "Put the words there.",
        find=_find,
        wrong=(
            "The fleet will carry [XX] passengers a day.",
            "It cost [$XX] million.",
            "Dear [{{first_name}}], the quay opens.",
            "The mayor, [TK], will speak at [TBC].",
            "[Lorem ipsum] dolor sit amet.",
            "Signed [____] in Port Ellis.",
            "A word by [Name Surname], director.",
            "Please [insert quote here].",
            "Call [000-000-0000] now.",
        ),
        right=(
            "They watched Super Bowl XX together.",
            "The store of TK Maxx opens on Monday.",
            "The XX century had two wars.",
            "He told [them] that the [sic] ferry was late.",
            "Insert the card and go.",
            "It sails in 2027.",
            "Of XX/XY and XX-XY pairs both are known.",
        ),
        roles=tuple(sorted(PROSE | {"dateline", "speaker", "credit", "contacts", "end_mark"})),
    ),
)
