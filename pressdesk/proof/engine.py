"""What a checker of spelling is."""

from collections.abc import Callable
from typing import NamedTuple

from pressdesk.model import Finding


class Engine(NamedTuple):
    """A checker for one language: `check` returns what is wrong in a text; `suggest` words in place of a misspelt one,
    where `check` leaves that to the moment somebody asks."""

    check: Callable[[str], tuple[Finding, ...]]
    suggest: Callable[[str], tuple[str, ...]]
