"""All rules, in the order in which they are told."""

from typing import Final

from pressdesk.checks import ap_dates, doubled, facts_contacts, facts_parts, facts_text, placeholders
from pressdesk.checks.rule import Rule

RULES: Final[tuple[Rule, ...]] = (
    *placeholders.RULES,
    *facts_parts.RULES,
    *facts_contacts.RULES,
    *facts_text.RULES,
    *doubled.RULES,
    *ap_dates.RULES,
)
