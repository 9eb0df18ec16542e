"""All rules, in the order in which they are told."""

from typing import Final

from pressdesk.checks import (
    ap_dates,
    ap_hours,
    ap_marks,
    ap_names,
    ap_numbers,
    ap_places,
    ap_style,
    ap_words,
    approval,
    carry,
    dateline,
    doubled,
    facts_contacts,
    facts_dates,
    facts_embargo,
    facts_parts,
    facts_text,
    people,
    people_pronouns,
    people_titles,
    placeholders,
)
from pressdesk.checks.rule import Rule

RULES: Final[tuple[Rule, ...]] = (
    *placeholders.RULES,
    *facts_embargo.RULES,
    *facts_dates.RULES,
    *facts_parts.RULES,
    *facts_contacts.RULES,
    *facts_text.RULES,
    *carry.RULES,
    *approval.RULES,
    *doubled.RULES,
    *ap_dates.RULES,
    *dateline.RULES,
    *ap_places.RULES,
    *ap_style.RULES,
    *ap_names.RULES,
    *ap_hours.RULES,
    *ap_numbers.RULES,
    *people.RULES,
    *people_titles.RULES,
    *people_pronouns.RULES,
    *ap_words.RULES,
    *ap_marks.RULES,
)
