"""Every output of a release from right to left holds the same words, whatever stands in them."""

import pytest
from build import b, contact, detail, h, link, p, quote, release, table, ul
from test_parity import HOUSE, _check

from pressdesk.model import Embargo, Speaker


@pytest.mark.parametrize(
    ("language", "words"),
    [("ar", "انتظرنا طويلا، وسنبحر."), ("he", 'חיכינו זמן רב, אמר מנכ"ל הנמל.'), ("fa", "می‌رویم.")],
)
def test_a_release_from_right_to_left(language: str, words: str) -> None:
    numbers = p(words, " Acme Ltd. +20 (3) 555-0142 ", link("https://example.org/"), " 2026 ", b("press@example.org"))
    said = quote(words, "English.", by=Speaker(words, words, "Acme"))
    body = (numbers, h(words), said, ul(words, "Acme"), detail("Acme", words), p("English."))
    parts = {
        "timing": Embargo("2027-03-09T06:00", "Africa/Cairo"),
        "contacts": (contact(words, phone="+972 3 555 0142", email="press@example.org"),),
    }
    figures = table((words, "2026"), ("Acme", "1,200"))
    _check(release(*body, figures, language=language, headline=f"Acme {words}", place=words, **parts), HOUSE)
