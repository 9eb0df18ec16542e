from time import process_time

import pytest
from build import contact, quote, release
from hypothesis import given
from hypothesis import strategies as st

from pressdesk.model import Dateline, Office, Speaker, words
from pressdesk.text import apart, dateline_text, is_rtl, label, printed, quote_lines, written
from pressdesk.text.labels import ENGLISH, LABELS


@pytest.mark.parametrize(
    ("language", "rtl"),
    [("ar", True), ("he", True), ("fa-IR", True), ("uz-Arab", True), ("az-Latn", False), ("en-US", False)],
)
def test_the_direction_is_that_of_the_script(language: str, rtl: bool) -> None:
    assert is_rtl(language) == rtl


@pytest.mark.parametrize(
    ("text", "way"), [("עברית", "rtl"), ("English", "ltr"), ("Acme تفتتح", ""), ("123", ""), ("العربية 2026", "rtl")]
)
def test_words_are_written_one_way_or_both(text: str, way: str) -> None:
    assert written(text) == way


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("اتصل +1 (503) 555-0142 الآن", ["+1 (503) 555-0142"]),
        ("03-555 0142", ["03-555 0142"]),
        ("من 2026 إلى 2027", []),
        ("9 مارس 2027، 6:00", []),
        ("A1234567", []),
    ],
)
def test_telephone_numbers_stand_apart(text: str, numbers: list[str]) -> None:
    assert [piece for piece, is_number in apart(text) if is_number] == numbers


@given(st.text("+() -1234567890ab\nא") | st.text())
def test_a_text_in_pieces_is_the_text(text: str) -> None:
    assert "".join(piece for piece, _ in apart(text)) == text


ROWS = ("1", "1 ", "(1", "+(1-", "1a(", "1 1a ", "((((", "1----", "12345 1a")


@pytest.mark.parametrize("tail", ["", "a", "(" * 50_000, "-" * 50_000 + "1a"], ids=["", "a", "(…", "-…1a"])
@pytest.mark.parametrize("row", ROWS)
def test_four_times_the_row_takes_little_more_than_four_times_the_while(row: str, tail: str) -> None:
    short, long = (row * (size // len(row)) + tail * (size // 100_000) for size in (100_000, 400_000))
    assert best(long) < 10 * best(short)


def best(text: str) -> float:
    """Return how many seconds of the processor a text takes, the least of several times."""
    took = []
    for _ in range(3):
        start = process_time()
        apart(text)
        took.append(process_time() - start)
    return min(took)


@pytest.mark.parametrize("language", LABELS)
def test_every_language_has_all_the_fixed_words(language: str) -> None:
    assert LABELS[language].keys() == ENGLISH.keys()
    assert "{when}" in label("embargo", language)


@pytest.mark.parametrize(
    ("language", "words_", "shown"),
    [
        ("ar", "نبحر.", "«نبحر.»"),
        ("fa", "می‌رویم", "«می‌رویم»"),
        ("he", "אנו מפליגים.", "”אנו מפליגים.”"),
        ("he", '"אנו מפליגים."', "”אנו מפליגים.”"),
        ("he", 'כך אמר מנכ"ל', '”כך אמר מנכ"ל”'),
        ("he", 'צה"ל הודיע', '”צה"ל הודיע”'),
        ("he", "צה״ל הודיע שלום״", "”צה״ל הודיע שלום”"),
    ],
)
def test_quotation_marks(language: str, words_: str, shown: str) -> None:
    assert words(quote_lines(quote(words_), language)[0]) == shown


def test_names_and_places_are_joined_by_the_arabic_comma() -> None:
    made = release(
        quote("نبحر", by=Speaker("آنا", "مديرة")),
        dateline=Dateline("القاهرة", "مصر"),
        contacts=(contact("بو", title="ناطق"),),
        language="ar",
    )
    said = [words(line.text) for part in printed(made, Office()) for line in part.lines]
    assert {"— آنا، مديرة", "بو، ناطق"} < set(said)
    assert dateline_text(made, Office().house) == "القاهرة، مصر — "
