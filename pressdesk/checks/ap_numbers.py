"""Figures as AP writes them: at the beginning of a sentence, percentages, sums of money, decades."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from pressdesk.checks.rule import Line, Match, Rule
from pressdesk.model.patterns import pattern

_FIGURE: Final = r"\d[\d,]*+(?:\.\d+)?"
# A figure that opens a sentence: none that is part of a name (3M, 5G, 7-Eleven, 401(k)), of a street or a phone number,
# none that numbers a list, no date and no clock time.
_STARTS: Final = pattern(
    rf"(?:^[“‘«\"\s]{{0,3}}|[.?!][”’\")]?\s{{1,3}}[“‘\"]?)({_FIGURE})(?=[%\s-])(?!-[A-Z\d]|\s[A-Z\d]|\s?[AaPp]\.?[Mm]\b)"
)
_YEAR: Final = pattern(r"(?:1[5-9]|20|21)\d\d\Z")
_SHORT: Final = pattern(
    r"(?i:\b(?:nos?|vols?|figs?|secs?|sept|approx|ext|arts?|chs?|pp?|inc|corp|ltd|co|dept|feb|jan|aug|oct|nov|dec|rev"
    r"|sen|rep|gov|ave|blvd|tel|etc|vs|eds?|min|max|mon|tues?|wed|thurs?|fri|sat|sun|bros|dist|prop|flt|rte|hwy|apt|ste"
    r"|st|dr|mr|mrs|ms|ca|cf|al|vers)|\b[A-Za-z](?:\.[A-Za-z])*)\.\s+$"
)
_PROSE_ROLES: Final = ("boilerplate", "caption", "lead_in", "note", "paragraph", "quote")
_NARROW: Final = ("headline", "subheadline", "label", "cell")  # where $3M may stand

_ONES: Final = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS: Final = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def in_words(number: int) -> str:
    """Return a number from 0 to 99 in words."""
    if number < 20:
        return _ONES[number]
    ten, one = divmod(number, 10)
    return _TENS[ten - 2] + (f"-{_ONES[one]}" if one else "")


def _openings(line: Line) -> Iterator[Match]:
    text = line.text
    if not any(mark in text for mark in ".?!"):
        return  # a line that is no sentence
    for found in _STARTS.finditer(text):
        figure = found[1]
        if _SHORT.search(text, max(0, found.start(1) - 12), found.start(1)) or _YEAR.match(figure):
            continue
        sure = figure.isdigit() and figure[0] != "0" and len(figure) < 3 and text[found.end(1)] != "%"
        better = in_words(int(figure)).capitalize() if sure else None
        yield Match(*found.span(1), better, said=(figure,))


_PERCENT: Final = pattern(rf"(?<![\w.,-])({_FIGURE}|\.\d+)(\s{{1,3}}%|[\s-]per\s?cent\b)")
_BEFORE: Final = pattern(r"\d\s?(?:[-–—]|to|and|or)\s?$")


def _percents(line: Line) -> Iterator[Match]:
    opening = {found.start(1) for found in _STARTS.finditer(line.text)} if line.role in _PROSE_ROLES else set()
    for found in _PERCENT.finditer(line.text) if "%" in line.text or "cent" in line.text else ():
        if found.start() in opening and found[2].strip() != "%":
            continue  # words are right there; rule 15 tells
        one_of_two = _BEFORE.search(line.text, max(0, found.start() - 8), found.start())
        right = f"{found[1]}%"
        yield Match(*found.span(), None if one_of_two else right, (right,) if one_of_two else (), (right,))


_SUM: Final = rf"([$€£])\s?({_FIGURE})"
_CENTS: Final = pattern(r"([$€£])(\d[\d,]*+)\.00(?!\d)")
_LETTER: Final = pattern(rf"{_SUM}\s?(MM|mm|[MB]|m|mn|bn|bln|mil|mio)\b\.?(?![-/&\w])")
_HYPHEN: Final = pattern(rf"{_SUM}-(million|billion|trillion)\b(?!-)")
_DOLLARS: Final = pattern(rf"(?<![\w.,$-])({_FIGURE})(\s(?:million|billion|trillion))?\s(?:U\.?S\.?\s)?dollars\b")
_BOTH: Final = pattern(rf"\$({_FIGURE}(?:\s(?:million|billion|trillion))?)\sdollars\b")
_LONG: Final = pattern(r"([$€£])(\d{1,3}(?:,\d{3}){2,3})(?![\d,.]\d)")


def _sums(line: Line) -> Iterator[Match]:
    text = line.text
    if not any(mark in text for mark in "$€£") and "dollars" not in text:
        return
    for found in _CENTS.finditer(text if line.role != "cell" else ""):
        yield Match(*found.span(), found[1] + found[2], said=(found[1] + found[2],))
    for found in _LETTER.finditer(text if line.role not in _NARROW else ""):
        word = "billion" if found[3][0] in "Bb" else "million"
        right = f"{found[1]}{found[2]} {word}"
        yield Match(*found.span(), right + "." * _ends(found[0], text, found.end()), said=(right,))
    for found in _HYPHEN.finditer(text):
        right = f"{found[1]}{found[2]} {found[3]}"
        yield Match(*found.span(), right, said=(right,))
    for found in _BOTH.finditer(text):
        yield Match(*found.span(), f"${found[1]}", said=(f"${found[1]}",))
    for found in _DOLLARS.finditer(text):
        if _YEAR.match(found[1]):
            continue  # in 2020 dollars
        right = f"${found[1]}{(found[2] or '').replace(chr(160), ' ')}"
        yield Match(*found.span(), right, said=(right,))
    for found in _LONG.finditer(text if line.role not in _NARROW else ""):
        right = found[1] + _rounded(int(found[2].replace(",", "")))
        if right != found[1]:
            yield Match(*found.span(), right, said=(right,))


def _ends(words: str, text: str, end: int) -> bool:
    """Return whether the point that words end on is that of their sentence."""
    return words.endswith(".") and (not text[end:].strip() or text[end + 1 : end + 2].isupper())


def _rounded(number: int) -> str:
    """Return millions or billions with two decimals at most, empty where that is not the number."""
    for unit, name in ((10**9, "billion"), (10**6, "million")):
        if number >= unit:
            many = Decimal(number) / unit
            return f"{many.normalize():f} {name}" if many == round(many, 2) else ""
    return ""


_DECADE: Final = pattern(
    r"\b(?P<before>(?:the|early|late|mid)[\s-])(?P<year>(?:1[5-9]|20)\d0|\d0)[’'‘]s\b|(?<!\w)‘(?P<short>\d0)s\b"
)


def _decades(line: Line) -> Iterator[Match]:
    for found in _DECADE.finditer(line.text) if any(sign in line.text for sign in "’'‘") else ():
        start = found.end("before") if found["before"] else found.start()
        year = found["year"] or found["short"]
        right = f"{year}s" if len(year) == 4 else f"’{year}s"
        yield Match(start, found.end(), right, said=(right,))


RULES: Final = (
    Rule(
        "ap-15-opening",
        "style",
        "suggestion",
        "AP Stylebook, “numerals”",
        "A sentence opens with the figure {0}.",
        "Write it in words or turn the sentence; only a year may stand there.",
        find=_openings,
        wrong=(
            "[12→Twelve] boats came.",
            "The quay is open. [76→Seventy-six] percent came by boat.",
            "She asked: Who came? [1,200] guests.",
            "“[45→Forty-five] boats is a record,” she said.",
            "It opens at 9 a.m. EST. [20→Twenty] boats wait.",
            "[4]% of the boats sank.",
        ),
        right=(
            "2026 was a good year.",
            "The quay is in St. Louis. It has No. 5 and Sept. 15 on it.",
            "3M came. 7-Eleven left. 12 Quay St. stands.",
            "12 boats",
            "It opens soon. 9 a.m. is the hour.",
            "In the U.S. 12 boats sail.",
        ),
        languages=("en-US",),
        roles=_PROSE_ROLES,
        guided=True,
    ),
    Rule(
        "ap-16-percent",
        "style",
        "suggestion",
        "AP Stylebook, “percentages”",
        "AP writes {0}.",
        "Write the sign right after the figure.",
        find=_percents,
        wrong=(
            "It grew by [4 %→4%].",
            "It grew by [3.5 percent→3.5%] in May.",
            "Of all, [67 per cent→67%] came.",
            "It grew 4 to [5 percent].",
        ),
        right=(
            "It grew by 4%.",
            "A percentage point is no percent.",
            "Seventy-six percent came.",
            "76 percent came by boat.",
            "The percentage of 12 boats",
        ),
        languages=("en-US",),
        guided=True,
    ),
    Rule(
        "ap-17-money",
        "style",
        "suggestion",
        "AP Stylebook, “dollars”, “millions, billions, trillions”",
        "AP writes {0}.",
        "Write the sign, the figure without .00, then million or billion.",
        find=_sums,
        wrong=(
            "It costs [$25.00→$25].",
            "It cost [$3.5M→$3.5 million] to build and [$2bn→$2 billion] to run.",
            "It cost [3.5 million dollars→$3.5 million].",
            "It cost [$3,500,000→$3.5 million].",
            "It cost [$4 million dollars→$4 million].",
            "A [$4-million→$4 million] quay",
            "It cost [$3M.→$3 million.]",
        ),
        right=(
            "It costs $25 or $25.50.",
            "It cost $3.5 million to build.",
            "It cost $3,567,211 in 2020 dollars.",
            "A $10 M&A fee and a $5 B-roll",
            "A $4-million-a-year quay",
        ),
        languages=("en-US",),
        guided=True,
    ),
    Rule(
        "ap-32-decade",
        "style",
        "suggestion",
        "AP Stylebook, “decades”",
        "AP writes this decade {0}.",
        "Set no apostrophe before the s.",
        find=_decades,
        wrong=(
            "It was built in the [1890's→1890s].",
            "It was built in the late [1920’s→1920s].",
            "It is music of the [90's→’90s].",
            "It is music of the [‘80s→’80s].",
        ),
        right=(
            "It was built in the 1890s.",
            "It was 2020’s best film.",
            "It is music of the ’90s.",
            "A man in his 50s",
        ),
        languages=("en-US",),
        guided=True,
    ),
)
