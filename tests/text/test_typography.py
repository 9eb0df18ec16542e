"""Typographic characters: what each key makes of the words before it, by language; and words tidied at once."""

import pytest
from build import b, link, said, t
from hypothesis import given
from hypothesis import strategies as st

from pressdesk.model import HouseStyle, LanguageMarks
from pressdesk.model.office import DatelineStyle
from pressdesk.text.typography import Manner, swallowed, tidied, tidied_words

N, B = "\u202f", "\u00a0"
SINGLE = HouseStyle(marks=(LanguageMarks("en-GB", "single"),))

TYPED = {
    "marks": ("en-US", 'He said "no" and "yes".', "He said “no” and “yes”."),
    "after a comma": ("en-US", '"No," he said.', "“No,” he said."),
    "apostrophes": ("en-US", "don't the sailors' it's", "don’t the sailors’ it’s"),
    "single marks": ("en-US", "the 'old' way", "the ‘old’ way"),
    "marks within marks": ("en-US", "\"She said 'no'\"", "“She said ‘no’”"),
    "double within double": ("en-US", '"She said "no" twice"', "“She said ‘no’ twice”"),
    "brackets": ("en-US", '("no")', "(“no”)"),
    "feet and inches": ("en-US", '6\' 2" and 5\'11" and a 12" pipe', '6\' 2" and 5\'11" and a 12" pipe'),
    "a year at the end": ("en-US", '"We sail in 2026"', "“We sail in 2026”"),
    "decades": ("en-US", "the '90s and the 1990's", "the ’90s and the 1990’s"),
    "the class of": ("en-US", "class of '08.", "class of ’08."),
    "shortened words": ("en-US", "'tis rock 'n' roll", "’tis rock ’n’ roll"),
    "an em dash": ("en-US", "now--or never", "now—or never"),
    "broken off": ("en-US", '"I said--"', "“I said—”"),
    "after a dash": ("en-US", 'he said--"No"', "he said—“No”"),
    "dots": ("en-US", "and so...", "and so…"),
    "a line of hyphens": ("en-US", "-----", "—---"),
    "addresses": (
        "en-US",
        "http://x.example/a--b'c www.x.example/--... a--b@x.example",
        "http://x.example/a--b'c www.x.example/--... a—b@x.example",
    ),
    "en-GB": ("en-GB", '"no" -- now', "“no” – now"),
    "Hebrew abbreviations": ("he", 'צה"ל ומנכ"ל ג\' אמרו', "צה״ל ומנכ״ל ג׳ אמרו"),
    "Hebrew abbreviations in marks": ("he", '"צה"ל אמר"', "”צה״ל אמר”"),
    "Spanish": ("es-ES", '"Dijo "no" ayer" -- y', "«Dijo “no” ayer» — y"),
    "Mexican": ("es-MX", '¿"No"?', "¿“No”?"),
    "French": ("fr", '"L\'été" arrive !', f"«{N}L’été{N}» arrive{N}!"),
    "French guillemets": ("fr-FR", "« Non » : oui", f"«{N}Non{N}»{B}: oui"),
    "German": ("de", "\"Er sagte 'nein'\" -- gut", "„Er sagte ‚nein‘“ – gut"),
    "a German apostrophe": ("de", "wie geht's", "wie geht’s"),
    "unknown": ("tlh", '"nuqneH"', "“nuqneH”"),
}


@pytest.mark.parametrize(("language", "keys", "made"), TYPED.values(), ids=TYPED)
def test_keys_become_typographic(language: str, keys: str, made: str) -> None:
    assert tidied_words(keys, Manner(language)) == made


def test_the_house_sets_marks_and_dash() -> None:
    assert tidied_words("'He said \"no\"'", Manner("en-GB", SINGLE)) == "‘He said “no”’"
    assert tidied_words("a--b", Manner("en-US", HouseStyle(dateline=DatelineStyle(dash="–")))) == "a–b"


def test_inside_a_quote_marks_are_the_inner_ones() -> None:
    assert tidied_words('It is "ours" now', Manner(quoted=True)) == "It is ‘ours’ now"
    assert tidied(t('a "b" ', said('said "c".')), Manner(quoted=True)) == t("a ‘b’ ", said("said “c”."))


def test_bold_and_links_stay_on_their_words() -> None:
    text = t('The "', b("new"), '" ', link("one"), b("--"))
    assert tidied(text, Manner()) == t("The “", b("new"), "” ", link("one"), b("—"))


def test_tidy_words_are_the_same_object() -> None:
    text = t("Nothing ", b("here"))
    assert tidied(text, Manner()) is text


letters = st.text(st.sampled_from("ab0 9s'\"-.«»“”‘’„—–…!?:()\u202f\u00a0\n@/w"), max_size=14)


@given(letters, st.sampled_from(["en-US", "en-GB", "es-ES", "fr", "de", "ru", "he", "ar", "ur"]), st.booleans())
def test_tidying_twice_changes_nothing(text: str, language: str, quoted: bool) -> None:
    once = tidied_words(text, Manner(language, None, quoted))
    assert tidied_words(once, Manner(language, None, quoted)) == once


@pytest.mark.parametrize(
    ("before", "after", "key", "language", "gone"),
    [
        ("", "", '"', "en-US", True),
        ("", "We sail", "“", "en-US", True),
        ("We sail.", "", '"', "en-US", True),
        ("We sail.", "", "”", "en-US", True),
        ("We sail ", "", '"', "en-US", False),
        ("We", " sail", '"', "en-US", False),
        ("She said ‘no", "", '"', "en-US", False),
        ("It is 6' 2", "", '"', "en-US", False),
        ("", "", "'", "en-US", False),
        ("don", "", "'", "en-US", False),
        ("", "", "«", "fr", True),
        ("Non ", "", "»", "fr", True),
        ("Non", "", "»", "fr", True),
    ],
)
def test_marks_that_are_drawn_are_not_typed(before: str, after: str, key: str, language: str, gone: bool) -> None:
    assert swallowed(before, after, key, Manner(language, None, True)) is gone


@pytest.mark.parametrize(("before", "gone"), [("מנכ", False), ("נפליג.", True), ("", True)])
def test_the_mark_of_a_hebrew_abbreviation_stays_in_quoted_words(before: str, gone: bool) -> None:
    assert swallowed(before, "", '"', Manner("he", quoted=True)) == gone
