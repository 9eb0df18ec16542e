"""Months and weekdays that a language writes in lower case."""

import re
from collections.abc import Iterator

from pressdesk.checks.rule import Line, Match
from pressdesk.text.spans import quoted, touches


def lowered(line: Line, capitals: re.Pattern[str]) -> Iterator[Match]:
    """Yield the words that stand in the groups of a pattern, to be written in lower case; none inside quotation marks,
    where they may be a name."""
    named = quoted(line.text)
    for found in capitals.finditer(line.text):
        which = found.lastindex or 1
        if not touches(*found.span(), named):
            small = found[which].lower()
            yield Match(*found.span(which), small, said=(small,))
