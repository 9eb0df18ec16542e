"""Words, names and addresses as AP writes them."""

from collections.abc import Iterator
from typing import Final

from pressdesk.checks.american import written
from pressdesk.checks.rule import Line, Match, Rule
from pressdesk.model.patterns import pattern

# From its end, where it can be found fast; forwards are players too, and somebody forwards mail.
_WARDS: Final = pattern(
    r"wards\b(?:(?<=\b[Tt]owards)|(?<=\b[Bb]ackwards)|(?<=\b[Aa]fterwards)|(?<=\b[Uu]pwards)|(?<=\b[Dd]ownwards)"
    r"|(?<=\band forwards)|(?<=\b[Ff]orwards)(?= and backwards?\b)|(?<=\b(?:move|push|look|step) forwards)"
    r"|(?<=\b(?:moves|moved|going|steps) forwards)|(?<=\b(?:moving|pushed|pushes|looked|walked|leaned) forwards))"
)


def _wards(line: Line) -> Iterator[Match]:
    for found in written(line, _WARDS):
        start = found.start()
        while start and line.text[start - 1].isalpha():
            start -= 1
        word = line.text[start : found.end() - 1]
        yield Match(start, found.end(), word, said=(word,))


_SIGN: Final = pattern(r"([^\s™®℠]{0,40})\s?(?:[™®℠]|\((?:TM|SM)\))+")


def _signs(line: Line) -> Iterator[Match]:
    if not any(sign in line.text for sign in ("™", "®", "℠", "(TM)", "(SM)")):
        return
    for found in _SIGN.finditer(line.text):
        yield Match(*found.span(), found[1])


_COMPANIES: Final = ("Inc", "Ltd", "LLC", "L.L.C", "LLP", "Corp", "PLC")
_INC: Final = pattern(r"(?<=[\w.)’'&]),\s(Inc|Ltd|LLC|L\.L\.C|LLP|Corp|PLC)\b(?!\s?magazine)")


def _incorporated(line: Line) -> Iterator[Match]:
    for found in _INC.finditer(line.text) if any(name in line.text for name in _COMPANIES) else ():
        yield Match(*found.span(), f" {found[1]}", said=(found[1] if found[1].isupper() else f"{found[1]}.",))


_SHORT_STREETS: Final = {"Ave": "Avenue", "Blvd": "Boulevard", "St": "Street"}
_STREETS: Final = {full: short for short, full in _SHORT_STREETS.items()}
_WITHOUT_NUMBER: Final = pattern(
    r"(?<![\w.’-])([A-Z][\w’]+|\d{1,3}(?:st|nd|rd|th))\s(Ave|Blvd|St)\.(?=\s(?:[a-z]|and\b|\()|[,;:)]|\s*$)"
)
_NUMBER: Final = pattern(r"\b\d[\w-]*\s(?:[NSEW]{1,2}\.?\s|(?:North|South|East|West)\s)?(?:[A-Z][\w’]*\s){0,3}$")
_WITH_NUMBER: Final = pattern(
    r"(?<![\w,.$-])\d{1,5}[A-Z]?\s(?:[NSEW]{1,2}\.?\s|(?:North|South|East|West)\s)?(?!Wall\b)"
    r"(?:[A-Z][\w’]*\s|\d{1,3}(?:st|nd|rd|th)\s){1,3}(Street|Avenue|Boulevard)\b(?=(?:\.?\s*$)|,|;|\.\s[A-Z]|\s(?:in|at)\s)"
)


def _streets(line: Line) -> Iterator[Match]:
    text = line.text
    for found in _WITHOUT_NUMBER.finditer(text) if any(f"{name}." in text for name in _SHORT_STREETS) else ():
        if not _NUMBER.search(text, max(0, found.start() - 40), found.start()):
            full = _SHORT_STREETS[found[2]]
            yield Match(found.start(2), found.end(), full + "." * (not text[found.end() :].strip()), said=(full,))
    for found in _WITH_NUMBER.finditer(text) if any(name in text for name in _STREETS) else ():
        if _YEAR_BEFORE.match(found[0]) and text[: found.start()].rstrip().casefold().endswith(("in", "since", "by")):
            continue  # In 2026 Main Street was closed
        short = f"{_STREETS[found[1]]}."
        yield Match(found.start(1), found.end(1) + text.startswith(".", found.end(1)), short, said=(short,))


_YEAR_BEFORE: Final = pattern(r"(?:1[5-9]|20)\d\d\s")

RULES: Final = (
    Rule(
        "ap-25-toward",
        "style",
        "suggestion",
        "AP Stylebook, “toward”, “forward”",
        "AP writes “{0}”, without an s.",
        "Drop the s.",
        find=_wards,
        wrong=(
            "They sail [towards→toward] the quay.",
            "It moves [backwards→backward] and [forwards→forward].",
            "We are moving [forwards→forward].",
            "[Afterwards→Afterward] they left.",
        ),
        right=(
            "They sail toward the quay.",
            "“We sail towards the quay,” she said.",
            "She forwards the mail to two forwards of the team.",
        ),
        languages=("en-US",),
        guided=True,
    ),
    Rule(
        "ap-26-sign",
        "style",
        "suggestion",
        "AP Stylebook, “trademark”",
        "A sign of a trademark stands here.",
        "Leave ™ and ® out; a capital is enough in news.",
        find=_signs,
        wrong=(
            "The [Quaymaster®→Quaymaster] opens.",
            "The [Quaymaster ™→Quaymaster] opens.",
            "The [Quaymaster(TM)→Quaymaster], a crane, opens.",
        ),
        right=("The Quaymaster opens.", "A temperature of 4° in May", "© 2026 Harbor"),
        languages=("en-US",),
        guided=True,
    ),
    Rule(
        "ap-29-inc",
        "style",
        "suggestion",
        "AP Stylebook, “Inc.”",
        "No comma stands before “{0}”.",
        "Take the comma out, whatever the company's papers say.",
        find=_incorporated,
        wrong=(
            "Harbor Cranes[, Inc→ Inc]. opens.",
            "Harbor Cranes[, LLC→ LLC] opens.",
            "Harbor & Sons[, Ltd→ Ltd]., opens.",
        ),
        right=("Harbor Cranes Inc. opens.", "Harbor Cranes Inc., of Ohio", "Read Time, Inc magazine and others."),
        languages=("en-US",),
        guided=True,
    ),
    Rule(
        "ap-30-street",
        "style",
        "suggestion",
        "AP Stylebook, “addresses”",
        "AP writes {0} here.",
        "Abbreviate Ave., Blvd. and St. with a house number only, and then always.",
        find=_streets,
        wrong=(
            "The quay on Main [St.→Street] in Harbor",
            "It stands on Fifth [Ave.→Avenue], near the sea.",
            "It stands at 12 Main [Street→St.], Harbor.",
            "It stands at 1600 Sea [Boulevard.→Blvd.]",
            "It stands on Sunset [Blvd.→Boulevard.]",
        ),
        right=(
            "It stands at 12 Main St., near Fifth Avenue.",
            "They sail to Port St. Lucie and St. Louis.",
            "In 2026 Main Street, then a lane, was paved.",
            "It stands at 12 N. Sea Wall Blvd. in Harbor.",
        ),
        languages=("en-US",),
        guided=True,
    ),
)
