"""What is told when two windows change the same."""

import pytest
from build import b, p, quote, t

from pressdesk.app.conflicts import conflict_words
from pressdesk.model import Contact, Immediate
from pressdesk.text.merge import Conflict


@pytest.mark.parametrize(
    ("field", "theirs", "told"),
    [
        ("headline", t("Ferry ", b("sails")), "The headline was changed in another window too."),
        ("headline", t("Ferry ", b("sails")), "Your version stands; the other is “Ferry sails”."),
        ("body", (p("one"), quote("We sail.")), "“one We sail.”"),
        ("end_mark", "-30-", "A part of this release"),
        ("subheadlines", (t("one"), t("two")), "“one two”"),
        ("contacts", (Contact("Ana"),), "Your version stands."),
        ("timing", Immediate(), "The status was changed in another window too. Your version stands."),
        ("body", (p("word " * 100),), " word…”"),
    ],
)  # fmt: skip
def test_a_conflict_says_where_and_what(field: str, theirs: object, told: str) -> None:
    assert told in conflict_words(Conflict(field, (), theirs))
