"""Where quotes stand, and which are not approved."""

import pytest
from msgspec.structs import replace

from pressdesk.model import Approval, Quote, Speaker, approval_digest
from pressdesk.text import speakers, standing, unapproved
from tests.build import p, quote, release, said, t

ANA, BO = Speaker("Ana Ruiz", "director", "Harbor Trust"), Speaker("", "the board")


def told(state: str, one: Quote) -> Quote:
    """Return a quote that was asked about in these words, and what came of it."""
    return replace(one, approval=Approval(state, digest=approval_digest(one)))  # type: ignore[arg-type]


@pytest.mark.parametrize("state", ["asked", "approved", "refused"])
def test_a_quote_stands_as_it_was_told(state: str) -> None:
    assert standing(told(state, quote("We sail.", by=ANA))) == state


@pytest.mark.parametrize(
    "changed",
    [
        {"paragraphs": (t("We stay."),)},
        {"paragraphs": (t("We sail."), t("Soon."))},
        {"paragraphs": (t("We ", said("sail."),),)},
        {"speaker": Speaker("Ana Ruiz", "chair", "Harbor Trust")},
        {"speaker": None},
    ],
)  # fmt: skip
def test_other_words_attribution_or_speaker_take_it_back(changed: dict[str, object]) -> None:
    approved = told("approved", quote("We sail.", by=ANA))
    assert standing(replace(approved, **changed)) == "changed"
    assert standing(replace(approved, lead_in=t("She said:"))) == "approved"


def test_what_is_not_approved_is_named_once_for_each_speaker() -> None:
    ana = quote("We sail.", by=ANA)
    body = (p("x"), told("approved", ana), told("asked", ana), ana, quote("No.", by=BO), quote("Yes."), quote(""))
    left = unapproved(release(*body))
    assert left == (told("asked", ana), ana, quote("No.", by=BO), quote("Yes."))
    assert speakers(left) == ("Ana Ruiz", "the board", "")
