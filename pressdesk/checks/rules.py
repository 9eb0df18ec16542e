"""All rules, in the order in which they are told."""

from typing import Final

from pressdesk.checks import doubled
from pressdesk.checks.rule import Rule

RULES: Final[tuple[Rule, ...]] = (*doubled.RULES,)
