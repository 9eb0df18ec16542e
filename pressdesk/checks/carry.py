"""What was carried over from an old release and is neither changed nor confirmed."""

from collections.abc import Iterator
from typing import Final

from pressdesk.checks.rule import Match, Rule, Whole
from pressdesk.text.carry import left
from pressdesk.text.passages import Passage


def _left(whole: Whole) -> Iterator[tuple[Passage, Match]]:
    """Yield one match that counts what is left, where the first of it stands."""
    found = left(whole.release)
    if found:
        first = found[0]
        number = len({one.carried for one in found})
        yield first.passage, Match(first.start, first.end, said=(str(number), first.carried.words))


RULES: Final = (
    Rule(
        "fact-carried-over",
        "facts",
        "warning",
        "House practice",
        "Details of the earlier release, neither changed nor confirmed: {0}. First “{1}”.",
        "Change or confirm each; the strip above the page leads from one to the next.",
        facts=_left,
    ),
)
