"""Releases with quotes that are not approved, and with others that are."""

from typing import Any

from build import p, quote, release
from msgspec.structs import replace

from pressdesk.model import Approval, Quote, Release, Speaker
from pressdesk.text import told

ANA, BOARD = Speaker("Ana Ruiz", "director"), Speaker("", "", "Harbor Trust")


def _heard(state: Any, words: str = "We sail.", by: Speaker = ANA) -> Quote:
    """Return a quote that was asked about in these words."""
    one = quote(words, by=by)
    (made,) = told((one,), one, Approval(state, by.name))
    assert isinstance(made, Quote)
    return made


def _other(one: Quote) -> Quote:
    """Return a quote in other words than before."""
    return replace(one, paragraphs=quote("We stay.").paragraphs)


def _in(stage: Any, *body: Any) -> Release:
    return release(p("A"), *body, stage=stage)


_LEFT = (quote("We sail.", by=ANA), _heard("asked"), _other(_heard("approved")), quote("We row.", by=BOARD))
_FINE = (_heard("approved"), _heard("approved", "We row.", BOARD), quote("", by=ANA), quote("No speaker."))

CASES = {
    "quote-refused": (
        (
            _in("draft", _heard("refused")),
            (_in("review", _heard("approved"), _heard("refused", "We row.", BOARD)), "Harbor Trust"),
            _in("approved", _heard("refused")),
        ),
        (_in("draft", *_FINE), _in("review", _other(_heard("refused"))), _in("issued", _heard("refused"))),
    ),
    "quote-approval-due": (
        (*(_in("review", one) for one in _LEFT), _in("approved", _LEFT[0])),
        (_in("review", *_FINE), _in("draft", *_LEFT), _in("issued", *_LEFT)),
    ),
    "quote-approval": (
        ((_in("draft", _LEFT[0]), "Ana Ruiz"), *(_in("draft", one) for one in _LEFT[1:])),
        (_in("draft", *_FINE), _in("review", *_LEFT), _in("withdrawn", *_LEFT)),
    ),
}
