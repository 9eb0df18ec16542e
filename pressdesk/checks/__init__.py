"""House style, facts and people: rules over values, and the checking of a release by all of them."""

from pressdesk.checks.checking import check, left, on_text
from pressdesk.checks.rule import Line, Match, Rule, Whole
from pressdesk.checks.rules import RULES

__all__ = ["RULES", "Line", "Match", "Rule", "Whole", "check", "left", "on_text"]
