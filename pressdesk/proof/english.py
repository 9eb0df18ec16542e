"""English by Harper: spelling and grammar. Without its package there is none."""

import ctypes
import sys
from itertools import groupby
from typing import TYPE_CHECKING, Final

from pressdesk.model import Finding
from pressdesk.proof.engine import Engine

if TYPE_CHECKING:
    from harper import Lint

_DIALECTS: Final = {"GB": 1, "IE": 1, "ZA": 1, "AU": 2, "NZ": 2, "CA": 3, "IN": 4}  # Harper's numbers; others are 0
# What belongs to the house style, to typing, or is wrong too often in a release.
_OFF: Final = (
    "AvoidCurses", "CompoundNouns", "Dashes", "DisjointPrefixes", "EllipsisLength", "ExpandTimeShorthands",
    "FillerWords", "LongSentences", "MassNouns", "NoFrenchSpaces", "NumericRangeEnDash", "OrthographicConsistency",
    "OxfordComma", "RepeatedWords", "SplitWords", "UnclosedQuotes", "UseEllipsisCharacter", "UseTitleCase",
    "WrongNegative",
)  # fmt: skip
_LEFT: Final = ("Enhancement", "Readability", "Regionalism", "Style")
_SPELLING: Final = ("Spelling", "Typo")
_MOST: Final = 5


def harper(language: str) -> Engine | None:
    """Return Harper for a kind of English, `en-GB` say, or None where it is not installed. Takes half a second."""
    try:
        from harper import Dialect, Linter
    except ImportError:
        return None
    linter = Linter(Dialect(_DIALECTS.get(language[3:5], 0)))
    linter.set_lint_config(dict.fromkeys(_OFF, False))
    _give_back()

    def check(text: str) -> tuple[Finding, ...]:
        lints = sorted(linter.lint(text, language="plaintext"), key=lambda lint: lint.span.start)
        return tuple(_finding(text, lint) for lint in lints if lint.lint_kind not in _LEFT and _meant(text, lint))

    return Engine(check, lambda word: ())


def _give_back() -> None:
    """Return to the system what making a linter took for a while: a fifth of its memory, which the GNU C library would
    keep."""
    if sys.platform == "linux" and (trim := getattr(ctypes.CDLL(None), "malloc_trim", None)) is not None:
        trim(0)


def _meant(text: str, lint: "Lint") -> bool:
    """Return whether a finding is one in a release: items and headlines begin as they like, capitals are a choice; and
    `9 a.m.` has no article."""
    if lint.lint_kind == "Capitalization":
        return bool(text[: lint.span.start].strip()) and not lint.problem_text.isupper()
    return not (lint.problem_text == "a" and text[lint.span.end :][:1] == ".")


def _finding(text: str, lint: "Lint") -> Finding:
    spelling = lint.lint_kind in _SPELLING
    return Finding(
        lint.span.start,
        lint.span.end,
        "spelling" if spelling else "grammar",
        lint.problem_text,
        "spelling" if spelling else lint.lint_kind,
        "" if spelling else lint.message.replace("`", ""),
        _suggestions(text, lint),
    )


def _suggestions(text: str, lint: "Lint") -> tuple[str, ...]:
    curly = "'" not in text
    found = {(lint.problem_text if int(one.kind) == 2 else "") + one.replacement_text: None for one in lint.suggestions}
    # A letter written once in place of twice, or twice, is what goes wrong most: such a word comes first.
    best = sorted(found, key=lambda one: _single(one) != _single(lint.problem_text))
    return tuple(one.replace("'", "’") if curly else one for one in best if one != lint.problem_text)[:_MOST]


def _single(word: str) -> str:
    return "".join(letter for letter, _ in groupby(word.casefold()))
