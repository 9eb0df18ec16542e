"""Dates, marks and figures as Spanish sets them."""

import re
from collections.abc import Iterator
from typing import Final

from pressdesk.checks.lowering import lowered
from pressdesk.checks.rule import PROSE, Line, Match, Rule
from pressdesk.model.patterns import pattern

_MONTHS: Final = "enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre"
_BIG_MONTHS: Final = "Enero|Febrero|Marzo|Abril|Mayo|Junio|Julio|Agosto|Sep?tiembre|Octubre|Noviembre|Diciembre"
_DAYS: Final = "Lunes|Martes|Mi[ée]rcoles|Jueves|Viernes|S[áa]bados?|Domingos?"
# A day and a month alone may be a place or a feast: Hospital 12 de Octubre, 2 de Mayo. So may the names of people.
_CAPITALS: Final = pattern(
    rf"\b\d{{1,2}} de ({_BIG_MONTHS})(?= (?:del? )?(?:19|20)\d\d\b)"
    rf"|\b(?:en|desde|hasta|principios de|mediados de|finales de|mes de)"
    rf" (Enero|Febrero|Marzo|Junio|Agosto|Sep?tiembre|Octubre|Noviembre|Diciembre)\b(?! [A-ZÁÉÍÓÚÑ])"
    rf"|\b(?:el|los|este|cada|próximo|pasado|del|al) ({_DAYS})\b(?! (?:[A-ZÁÉÍÓÚÑ]|de [A-ZÁÉÍÓÚÑ]|santo|negro))"
)


def _lower(line: Line) -> Iterator[Match]:
    return lowered(line, _CAPITALS)


# One space only: of two the rule on double spaces tells.
_SPACED: Final = pattern(
    r"(?<=[\w»”)])[ \u00a0\u202f](?:([,;.])(?=[\s»”)]|$)|(:)(?=\s+[^\W\d]|$)|([!?])(?=[\s»”).,]|$))"
)


def _spaces(line: Line) -> Iterator[Match]:
    for found in _SPACED.finditer(line.text):
        mark = found[0][1:]
        yield Match(*found.span(), mark, said=(mark,))


_ENDS: Final = pattern(r"[!?]+")


def _openings(line: Line) -> Iterator[Match]:
    text, past = line.text, 0
    for found in _ENDS.finditer(text) if "?" in text or "!" in text else ():
        start, end = found.span()
        before, after = text[past:start], text[end : end + 2]
        past = end
        if "¿" in before or "¡" in before or not (before[-1:].isalnum() or before[-1:] in tuple("»”…")):
            continue
        if after.strip("»”) ") and not (after[0].isspace() and after[1:].isupper()):  # a name: Yahoo! anuncia
            continue
        yield Match(start, end, said=("¿" if "?" in found[0] else "¡", found[0]))


_YEAR: Final = pattern(rf"\b(\d{{1,2}}º? de (?:{_MONTHS})), (?:del? )?((?:19|20)\d\d)\b(?!\.\d)", re.IGNORECASE)
_DEL: Final = pattern(rf"\b\d{{1,2}}º? de (?:{_MONTHS}) (del) (?:19|20)\d\d\b", re.IGNORECASE)
_STOPS: Final = pattern(r"\s*(?:$|[.,;:)»”—–])")


def _comma(line: Line) -> Iterator[Match]:
    for found in _YEAR.finditer(line.text):
        better = f"{found[1].lower()} de {found[2]}"
        if _STOPS.match(line.text, found.end()):
            yield Match(*found.span(), better, said=(better,))
        else:  # perhaps so many of something
            yield Match(*found.span(), None, (better,), (better,))


def _of_the(line: Line) -> Iterator[Match]:
    yield from (Match(*found.span(1), None, ("de",)) for found in _DEL.finditer(line.text))


_POINT: Final = pattern(
    r"(?<![\w.,])\d{1,3}(\.)\d{1,2}(?=[ \u00a0\u202f]?[%€]"
    r"|[ \u00a0\u202f](?:por ciento|millones|millón|euros|dólares|kilómetros|metros|km|kilos|kg|toneladas|hectáreas"
    r"|grados|puntos)\b)"
)
_PERCENT: Final = pattern(r"(?<![\w.,])\d+(?:[.,]\d+)*(%|\u0020%)(?!\w)")
_STRAIGHT: Final = pattern(r'(?<![\w"])"([^\s"](?:[^"]{0,300}[^\s"])?)"(?!\w)')


def _point(line: Line) -> Iterator[Match]:
    yield from (Match(*found.span(1), ",") for found in _POINT.finditer(line.text))


def _percent(line: Line) -> Iterator[Match]:
    yield from (Match(*found.span(1), None, ("\u00a0%",)) for found in _PERCENT.finditer(line.text))


def _straight(line: Line) -> Iterator[Match]:
    for found in _STRAIGHT.finditer(line.text):
        pairs = (f"«{found[1]}»", f"“{found[1]}”")
        yield Match(*found.span(), None, pairs if line.language == "es-ES" else pairs[::-1])


_ORTHOGRAPHY: Final = "RAE, Ortografía de la lengua española"

RULES: Final = (
    Rule(
        "es-1-lower",
        "style",
        "suggestion",
        _ORTHOGRAPHY,
        "In Spanish it is “{0}”, in lower case.",
        "Write months and weekdays in lower case.",
        find=_lower,
        wrong=(
            "Abre el 15 de [Septiembre→septiembre] de 2026.",
            "Abre el [Lunes→lunes], 15 de junio.",
            "Abrirá en [Octubre→octubre].",
        ),
        right=(
            "Abre el lunes 15 de junio de 2026.",
            "Septiembre es el mes.",
            "El Hospital 12 de Octubre abre.",
            "Sale el Domingo de Ramos y el Viernes Santo.",
            "Habló Julio Ruiz en Santo Domingo.",
        ),
        languages=("es",),
    ),
    Rule(
        "es-2-space",
        "style",
        "warning",
        _ORTHOGRAPHY,
        "There is a space before “{0}”.",
        "Leave no space before the mark.",
        find=_spaces,
        wrong=("El muelle[ ,→,] largo, abre.", "El muelle abre[ .→.] Es largo.", "¿Abre[ ?→?]", "Abre[ :→:] es hora."),
        right=("El muelle, largo, abre.", "Escala 1 : 100", "Abre … y cierra.", "Calibre .22 y .com"),
        languages=("es",),
        roles=tuple(sorted(PROSE - {"cell"})),
    ),
    Rule(
        "es-3-opening",
        "style",
        "suggestion",
        _ORTHOGRAPHY,
        "“{0}” is missing before this sentence.",
        "Open it with “{0}”.",
        find=_openings,
        wrong=("Abre el muelle[?] Sí.", "Es largo[!]", "¿Abre? Cuándo[?]"),
        right=("¿Abre el muelle? ¡Sí!", "La firma Yahoo! anuncia algo.", "Dijo (?) eso.", "¡Qué? ¿Cómo!"),
        languages=("es",),
        exact=False,
    ),
    Rule(
        "es-4-year",
        "style",
        "suggestion",
        _ORTHOGRAPHY,
        "The date is written “{0}”.",
        "Join the month and the year with “de”, without a comma.",
        find=_comma,
        wrong=(
            "Abre el [15 de septiembre, 2026→15 de septiembre de 2026].",
            "MADRID, [1 de mayo, 2026→1 de mayo de 2026] — Abre",
            "El [15 de mayo, 2026] vecinos votan.",
            "Abre el [3 de Agosto, 2026→3 de agosto de 2026].",
            "Abre el [2 de junio, del 2026→2 de junio de 2026].",
        ),
        right=("Abre el 15 de septiembre de 2026.", "Abre el 15 de septiembre, dijo.", "En mayo, 2026 vecinos votan."),
        languages=("es",),
    ),
    Rule(
        "es-5-del",
        "style",
        "suggestion",
        _ORTHOGRAPHY,
        "A date has “de” before the year.",
        "Write “de”.",
        find=_of_the,
        wrong=("El 15 de mayo [del] 2026 abre.", "El 1º de junio [del] 2026", "Desde el 3 de abril [del] 1999"),
        right=("El 15 de mayo de 2026 abre.", "Las fiestas del 2026", "El 15 de mayo del año 2026"),
        languages=("es",),
        exact=False,
    ),
    Rule(
        "es-6-decimal",
        "style",
        "suggestion",
        _ORTHOGRAPHY,
        "In Spain decimals stand behind a comma.",
        "Set a comma.",
        find=_point,
        wrong=("Cuesta 3[.→,]5 millones.", "Sube un 2[.→,]25 %.", "Mide 10[.→,]5 km."),
        right=("Cuesta 3,5 millones.", "Cuesta 3.500 euros.", "A las 10.30 horas", "Versión 3.5"),
        languages=("es-ES",),
    ),
    Rule(
        "es-7-percent",
        "style",
        "suggestion",
        _ORTHOGRAPHY,
        "The percent sign stands apart from its figure.",
        "Set a no-break space before it.",
        find=_percent,
        wrong=("Sube un 35[%].", "Sube un 3,5[%] más.", "El 10[ %] de los vecinos"),
        right=("Sube un 35\u00a0%.", "Sube un 35\u202f%.", "El signo %"),
        languages=("es",),
        exact=False,
    ),
    Rule(
        "es-8-straight",
        "style",
        "suggestion",
        _ORTHOGRAPHY,
        "These quotation marks are straight.",
        "Set the quotation marks of the house.",
        find=_straight,
        wrong=('Lo llaman ["la puerta"].', '["Abre"], dijo.', 'Dijo (["abre"]) y ["cierra"].'),
        right=("Lo llaman «la puerta».", "Lo llaman “la puerta”.", 'Un tubo de 12" y otro de 10".'),
        languages=("es",),
        exact=False,
    ),
)
