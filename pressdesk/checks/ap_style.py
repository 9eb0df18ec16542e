"""AP style that needs a look: numbers, works, acronyms, captions, series. All are suggestions."""

from collections.abc import Iterator
from typing import Final

from pressdesk.checks.american import RUNNING, suggested, written
from pressdesk.checks.rule import Line, Match, Rule
from pressdesk.model.patterns import pattern
from pressdesk.text.dateline import STATES

_SMALL: Final = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_FIGURE: Final = pattern(r"(?<=[a-z,;:—] )([1-9]) (?=([a-z]{3,}))")
# Figures are right for ages, money, percentages, measures, scores, odds and what is numbered.
_UNITS: Final = frozenset(
    """\
percent|per|percentage|million|billion|trillion|thousand|hundred|cents|dollars|euros|pounds|points|votes|degrees|out|
inches|inch|feet|foot|yards|miles|mile|meters|meter|metres|kilometers|kilometer|kilometres|centimeters|centimeter|
millimeters|hectares|acres|tons|tonnes|ounces|grams|kilograms|liters|litres|gallons|cups|tablespoons|teaspoons|knots|
watts|megawatts|gigawatts|kilowatts|volts|and|through|with|years""".replace("\n", "").split("|")
)
_NUMBERED: Final = pattern(
    r"\b(?:age|ages|aged|page|pages|chapter|grade|grades|phase|level|levels|tier|room|route|section|part|version|class"
    r"|article|type|number|item|step|stage|figure|table|exit|line|unit|volume|question|note|under|over|to|in|from|score"
    r"|by|between|lot|gate|pier|track|zone|category|day|week|year|magnitude|turns|turned|turning"
    r"|[A-Z][\w’-]*\.?) $"
)
_TENS: Final = {
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
_WORDS: Final = pattern(
    r"(?<=[a-z,;] )({})(?:-({}))?\b(?![-’'/]| ?(?:percent|hundred|thousand|of\b))".format(
        "|".join(_TENS), "|".join(_SMALL)
    )
)


def _numbers(line: Line) -> Iterator[Match]:
    for found in written(line, _FIGURE):
        before = line.text[max(0, found.start() - 20) : found.start()]
        if found[2] not in _UNITS and not _NUMBERED.search(before):
            word = _SMALL[int(found[1]) - 1]
            yield Match(*found.span(1), perhaps=(word,), said=(word,))
    if line.role != "headline":
        for found in written(line, _WORDS):
            figure = str(_TENS[found[1]] + (_SMALL.index(found[2]) + 1 if found[2] else 0))
            yield Match(*found.span(), perhaps=(figure,), said=(figure,))


_ENTITLED: Final = pattern(r"\b([Ee])ntitled(?=,? [“\"‘])")


def _titled(line: Line) -> Iterator[Match]:
    for found in _ENTITLED.finditer(line.text):
        yield Match(*found.span(), "Titled" if found[1] == "E" else "titled")


_ACRONYM: Final = pattern(r"(?<=[a-z]) \(([A-Z]{2,7})\)")
_HELPERS: Final = frozenset(("of", "the", "and", "for", "in", "on", "to", "de", "&", "at"))


def _acronyms(line: Line) -> Iterator[Match]:
    for found in written(line, _ACRONYM):
        initials = "".join(
            part[0]
            for word in line.text[max(0, found.start() - 120) : found.start()].split()[-14:]
            for part in word.split("-")
            if part and word not in _HELPERS
        )
        if initials.upper().endswith(found[1]):
            yield Match(found.start() + 1, found.end(), said=(found[1],))


_SENTENCE: Final = pattern(r"[a-z\d)”’\"][.!?][”’\")]* +(?=[A-Z“\"‘(])")
_TITLED: Final = pattern(r"\b(?:Dr|Mr|Ms|Mrs|St|Gov|Sen|Rep|Rev|Lt|Inc|Co|Corp|Jr|Sr|No|vs|U\.S|[ap]\.m|[A-Z])\.\s*$")


def _captions(line: Line) -> Iterator[Match]:
    ends = [
        one.end()
        for one in _SENTENCE.finditer(line.text)
        if not _TITLED.search(line.text[max(0, one.end() - 12) : one.end()])
    ]
    if len(ends) > 1:
        yield Match(ends[1], len(line.text))


_ITEM: Final = r"[^\W\d_][\w’'-]*(?: [^\W\d_][\w’'-]*)?"
_COMMA: Final = pattern(rf"\b{_ITEM}, ({_ITEM})(,) (and|or) ({_ITEM})\b")
_NONE: Final = pattern(rf"\b{_ITEM}, {_ITEM}, ({_ITEM})()(?<! and)(?<! or) (and|or) ({_ITEM})\b")
# What opens a clause or stands in apposition is no item of a series.
_CLAUSE: Final = pattern(
    r"(?i)\b(?:I|he|she|it|we|they|you|who|which|that|this|these|those|there|where|when|while|if|but|as|is|are|was|were"
    r"|will|has|have|had|said|says|however|also|director|president|chair|mayor|editor|founder|owner|captain|Inc|Jr|Sr"
    r"|including|such|like|and|or|Canada|France|Spain|Germany|Italy|Mexico|England|Ireland|Scotland|Wales|{})\b".format(
        "|".join(state[0] for state in STATES)
    )
)


def _series(line: Line) -> Iterator[Match]:
    if ", " not in line.text or (" and " not in line.text and " or " not in line.text):
        return
    wanted = line.house.serial_comma
    for found in written(line, _NONE if wanted else _COMMA):
        if not _CLAUSE.search(f"{found[1]} {found[4]}"):
            end = found.end(1)
            yield Match(end, found.end(3), ("," if wanted else "") + f" {found[3]}", said=(found[3],))


RULES: Final = (
    suggested(Rule(
        "ap-14-numbers", "style", "suggestion", "AP Stylebook, numerals",
        "One to nine are words here, 10 and above figures.", "Write “{0}”.",
        _numbers, None,
        (
            "The line runs [3] ferries.",
            "It hired [twelve] captains.",
            "The port has, since May, [thirty-two] berths and [7] cranes.",
        ),
        (
            "The line runs three ferries and 12 buses.",
            "Prices rose 5 percent and children under 6 sail free.",
            "See page 4 for it. It costs $3 million and 8 cents. It is Type 2 glass.",
            "“We run 3 ferries,” she said.",
        ),
        roles=("boilerplate", "item", "lead_in", "note", "paragraph"),
    )),
    suggested(Rule(
        "ap-27-titled", "style", "suggestion", "AP Stylebook, entitled",
        "A work is titled; a person is entitled to something.", "Write “titled”.",
        _titled, None,
        (
            "The report is [entitled→titled] “Ports in Winter.”",
            "A book [entitled→titled] \"Tides\" is out.",
            "[Entitled→Titled] “Quay,” the film opens Friday.",
        ),
        ("She is entitled to a refund.", "The report is titled “Ports.”", "Those entitled vote in May."),
    )),
    suggested(Rule(
        "ap-28-acronym", "style", "suggestion", "AP Stylebook, abbreviations and acronyms",
        "AP puts no acronym in parentheses behind a name.",
        "Leave out “{0}”; write it later only where every reader knows it.",
        _acronyms, None,
        (
            "The Harbor Pilots Association [(HPA)] met.",
            "The Department of Marine Resources [(DMR)] agreed.",
            "A ship-to-shore link [(STSL)] was laid.",
        ),
        ("The line (founded in 1920) sails.", "Comcast (CMCSA) rose.", "The port (AA) opened."),
        roles=("boilerplate", *RUNNING),
    )),
    suggested(Rule(
        "ap-33-caption", "style", "suggestion", "AP Stylebook, captions",
        "The caption has more than two sentences.", "Keep two.",
        _captions, None,
        (
            "A ferry leaves. It is new. [It is red.]",
            "Dr. Ana Ruiz waits. The sea is calm. [Nobody sails. Nobody rows.]",
            "Crews rest! Will they sail? [They will.]",
        ),
        (
                "A ferry leaves.",
                "A ferry leaves. It is new.",
                "Dr. Ana Ruiz and Lt. Lena Foss wait. They sail at 9 a.m. Monday.",
        ),
        roles=("caption",),
    )),
    suggested(Rule(
        "ap-34-series", "style", "suggestion", "AP Stylebook, comma",
        "The comma before “{0}” in a series is not as the house has it.",
        "Write the series as the house style says.",
        _series, None,
        (
            "Boats, buses[, and→ and] trains run.",
            "The flag is red, white[, or→ or] blue.",
            "It sails to Bath, Belfast[, and→ and] Rockland.",
        ),
        (
            "Boats, buses and trains run.",
            "In March, she said, and in May they sail.",
            "The yard in Portland, Maine, and the quay closed.",
            "Ana Ruiz, director, and Lena Foss met.",
        ),
    )),
)  # fmt: skip
