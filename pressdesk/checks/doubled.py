"""What a hand writes twice: a word, a space."""

import re
from collections.abc import Iterator
from typing import Final

from pressdesk.checks.rule import PROSE, Line, Match, Rule
from pressdesk.model.patterns import pattern

# Words that rightly follow themselves: “had had”, “that that”; names of places and the like have capitals.
_RIGHTLY: Final = frozenset(("had", "that", "very", "no", "ha", "bye", "so", "nous", "vous", "se", "bla"))
_TWICE: Final = pattern(r"\b([^\W\d_]{2,}) +\1\b(?![-'’])", re.IGNORECASE)
_SPACES: Final = pattern(r"(?<=\S) {2,}(?=\S)")


def _words(line: Line) -> Iterator[Match]:
    for found in _TWICE.finditer(line.text):
        word, again = found[1], found.group().split()[-1]
        joined = line.text[found.start() - 1 : found.start()] in ("-", "'", "’")
        if word.lower() not in _RIGHTLY and again.islower() and not joined:
            yield Match(found.start(), found.end(), word, said=(word,))


def _spaces(line: Line) -> Iterator[Match]:
    for found in _SPACES.finditer(line.text) if "  " in line.text else ():
        yield Match(found.start(), found.end(), " ")


RULES: Final = (
    Rule(
        "fact-double-word",
        "facts",
        "warning",
        "House practice",
        "“{0}” stands twice.",
        "Keep it once.",
        find=_words,
        wrong=(
            "The ferry left [the the→the] quay.",
            "[The the→The] council met.",
            "Two boats [of of→of] the line sail.",
            "It will [open open→open] in March.",
        ),
        right=("She had had enough.", "They met in Walla Walla.", "The theme is the sea."),
        languages=("en", "es", "fr"),  # German and others say „die die“ rightly
    ),
    Rule(
        "fact-double-space",
        "facts",
        "suggestion",
        "House practice",
        "There are two spaces.",
        "Keep one.",
        find=_spaces,
        wrong=("The quay opens.[  → ]It closes.", "Two[   → ]boats", "In March[  → ]2027 it opens."),
        right=("The quay opens. It closes.", "One boat", "In March 2027"),
        roles=tuple(sorted(PROSE | {"place", "end_mark"})),
    ),
)
