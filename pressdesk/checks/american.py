"""What the rules of AP that only suggest have in common."""

import re
from collections.abc import Iterator
from typing import Final

from pressdesk.checks.rule import Line, Rule

RUNNING: Final = ("caption", "item", "lead_in", "paragraph", "subheadline")


def written(line: Line, shape: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Yield what a pattern finds in the writer's own words."""
    spans, n = line.own(), 0
    for found in shape.finditer(line.text):
        start, end = found.span()
        while n < len(spans) and spans[n][1] <= start:
            n += 1
        if n == len(spans) or spans[n][0] >= end:
            yield found


def suggested(rule: Rule) -> Rule:
    """Return a rule of AP as a suggestion."""
    return rule._replace(languages=("en-US",), guided=True, exact=False)
