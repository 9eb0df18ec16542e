"""What is a word to spell, what is an address, what a known name covers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressdesk.proof.words import known_words, knows, spelled, with_unseen, without_unseen
from pressdesk.text.spans import addresses, masked


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/a?b=c", "www.exampl.org", "press@exampel.org", "@oceanwtch", "#SaveTheOceen",
        "exampel.org", "exampel.org/nwes", "annexe-finall.pdf", "C:\\Tmpp\\a", "/usr/lcal/bin",
        "mailto:a@b.org", "tel:+12125550100",
    ],
)  # fmt: skip
def test_an_address_is_found_whole(address: str) -> None:
    assert [f"see {address}, now."[a:b] for a, b in addresses(f"see {address}, now.")] == [address]


@pytest.mark.parametrize("text", ["at 9 a.m. in the U.S. today", "and/or", "No. 5", "it ended.The next", "50/50 1/2"])
def test_other_words_with_dots_and_strokes_are_none(text: str) -> None:
    assert addresses(text) == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The COVID-19 vote of 8th May", ["The", "vote", "of", "May"]),
        ("NEW YORK and iPhone", ["and", "iPhone"]),
        ("ACTA’s and NATO's NGOs, As Is", ["and", "As", "Is"]),
        ("l’école aujourd'hui", ["l’école", "aujourd'hui"]),
        ("a well-known snake_case x", ["well-known"]),
        ("cafe\u0301 हिन्दी", ["cafe\u0301", "हिन्दी"]),
    ],
)
def test_words_to_spell(text: str, found: list[str]) -> None:
    assert [text[a:b] for a, b in spelled(text)] == found


@pytest.mark.parametrize(
    ("word", "is_known"),
    [
        ("Ruiz", True), ("ruiz", True), ("Ruiz’s", True), ("Ruiz's", True), ("Peña-Ruiz", True), ("Pen\u0303a", True),
        ("Ruis", False), ("Ruizes", False), ("Anna", False), ("O’Brien", True), ("Jones’", True),
    ],
)  # fmt: skip
def test_a_name_makes_its_parts_and_possessives_known(word: str, is_known: bool) -> None:
    assert knows(known_words(["Ana Peña Ruiz", "Pat O'Brien", "Jones"]), word) is is_known


@given(st.text(st.sampled_from("ab \u00ad\u200b"), max_size=20))
def test_places_are_kept_through_what_nobody_sees(text: str) -> None:
    seen, gone = without_unseen(text)
    assert [text[with_unseen(n, gone)] for n in range(len(seen))] == list(seen)


@given(st.text(max_size=60))
def test_a_mask_keeps_the_length(text: str) -> None:
    assert len(masked(text, addresses(text))) == len(text)


@pytest.mark.parametrize("piece", ["x", "a.", "a-", "1.a-", "0"])
def test_a_row_of_letters_without_a_space_is_no_address_and_read_once(piece: str) -> None:
    assert addresses(piece * 20_000) == ()
    assert sum(end - start for start, end in spelled(f"{piece * 20_000} word")) >= 4
