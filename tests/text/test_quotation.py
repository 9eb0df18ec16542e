import pytest
from build import b, link, quote, said, t
from hypothesis import given
from hypothesis import strategies as st

from pressdesk.model import HouseStyle, LanguageMarks, words
from pressdesk.text import quote_lines

ASIDE = t("We waited, ", said("said Ana Ruiz."), " Now we sail.")
FINAL = t("We waited, ", said("said Ana Ruiz."))


def lines(language: str, *paragraphs: object, house: HouseStyle | None = None, marks: str = "auto") -> list[str]:
    return [words(text) for text in quote_lines(quote(*paragraphs, marks=marks), language, house)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("language", "paragraphs", "printed"),
    [
        ("en-US", ["One."], ["“One.”"]),
        ("en-US", ["One.", "Two."], ["“One.", "“Two.”"]),
        ("en-US", [ASIDE], ["“We waited,” said Ana Ruiz. “Now we sail.”"]),
        ("en-US", [FINAL, "Two."], ["“We waited,” said Ana Ruiz.", "“Two.”"]),
        ("en-US", ["One.", t(said("She went on:")), "Two."], ["“One.”", "She went on:", "“Two.”"]),
        ("en-US", [t(said("“No,” said Ana."))], ["“No,” said Ana."]),
        ("en-US", ["One.", "", "  "], ["“One.”"]),
        ("en-US", [" One. "], [" “One.” "]),
        ("es-ES", [t("Esperamos, ", said("dijo Ana."), " Zarpamos.")], ["«Esperamos —dijo Ana—. Zarpamos»."]),
        ("es-ES", [t("Esperamos, ", said("dijo Ana."))], ["«Esperamos», dijo Ana."]),
        ("es", ["Uno.", "Dos."], ["«Uno.", "»Dos»."]),
        ("es", ["¿Vamos?"], ["«¿Vamos?»"]),
        ("es", ["Y luego..."], ["«Y luego...»"]),
        ("es-MX", ["Uno.", "Dos."], ["“Uno.", "“Dos”."]),
        ("fr", ["Un."], ["«\u202fUn.\u202f»"]),
        ("fr-CA", [t("Un, ", said("dit Ana."), " Deux.")], ["«\u202fUn, dit Ana. Deux.\u202f»"]),
        ("de", [t("Wir gehen, ", said("sagte Ana."))], ["„Wir gehen“, sagte Ana."]),
        ("tlh", ["nuqneH"], ["“nuqneH”"]),
    ],
)
def test_marks_are_composed(language: str, paragraphs: list[object], printed: list[str]) -> None:
    assert lines(language, *paragraphs) == printed


def test_the_house_sets_the_marks_of_a_language() -> None:
    house = HouseStyle(marks=(LanguageMarks("en-GB", "single"), LanguageMarks("es", "double")))
    assert lines("en-GB", "One.", house=house) == ["‘One.’"]
    assert lines("en-US", "One.", house=house) == ["“One.”"]
    assert lines("es-ES", "Uno.", house=house) == ["“Uno”."]


def test_a_quote_can_go_without_marks() -> None:
    assert lines("en-US", "One.", "Two.", marks="none") == ["One.", "Two."]


def test_the_words_keep_their_own_marks() -> None:
    made = quote_lines(quote(t(b("One"), link(" two"))), "en-US")[0]
    assert made == t(b("“One"), link(" two"), "”")


@pytest.mark.parametrize(
    ("language", "paragraphs", "printed"),
    [
        ("en-US", ["“We sail.”"], ["“We sail.”"]),
        ("en-US", ['"We sail."'], ["“We sail.”"]),
        ("en-US", ['"We sail".'], ["“We sail.”"]),
        ("en-US", ["«We sail.»"], ["“We sail.”"]),
        ("en-US", ["“One.", "“Two.”"], ["“One.", "“Two.”"]),
        ("en-US", ["“One.”", "“Two.”"], ["“One.", "“Two.”"]),
        (
            "en-US",
            [t("“We waited,” ", said("said Ana. "), "“Now we sail.”")],
            ["“We waited,” said Ana. “Now we sail.”"],
        ),
        ("en-US", ["“Yes” is what we say, “always”"], ["““Yes” is what we say, “always””"]),
        ("en-US", ['"Yes" and "no"'], ['“"Yes" and "no"”']),
        ("en-US", ['"He said "go" now"'], ['“He said "go" now”']),
        ("en-US", ["‘Never’ is a word"], ["“‘Never’ is a word”"]),
        ("en-US", ["‘We sail.’"], ["“‘We sail.’”"]),
        (
            "en-US",
            [t("“Never ", said("said Ana "), "again” was the word.")],
            ["““Never” said Ana “again” was the word.”"],
        ),
        ("en-US", ['A pipe of 12"'], ['“A pipe of 12"”']),
        ("en-US", ["“”"], ["““””"]),
        ("es-ES", ["«Zarpamos»."], ["«Zarpamos»."]),
        ("es-ES", ["«Uno.", "»Dos»."], ["«Uno.", "»Dos»."]),
        ("es-ES", ["La palabra “no” es nuestra."], ["«La palabra “no” es nuestra»."]),
        ("fr", ["« Nous partons. »"], ["«\u202fNous partons.\u202f»"]),
        ("fr", ["Nous disons « non »"], ["«\u202fNous disons « non »\u202f»"]),
        ("de", ["„Wir gehen.“"], ["„Wir gehen.“"]),
        ("de", ["Das Wort „nein“"], ["„Das Wort „nein““"]),
    ],
)
def test_marks_that_were_typed_are_not_doubled(language: str, paragraphs: list[object], printed: list[str]) -> None:
    assert lines(language, *paragraphs) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("‘We sail.’", "‘We sail.’"),
        ("'We don't sail.'", "‘We don't sail.’"),
        ("“We sail.”", "‘We sail.’"),
        ("'Tis the sailors'", "‘'Tis the sailors'’"),
        ("We thank the sailors’", "‘We thank the sailors’’"),
    ],
)
def test_marks_that_were_typed_where_the_house_has_single_ones(typed: str, printed: str) -> None:
    assert lines("en-GB", typed, house=HouseStyle(marks=(LanguageMarks("en-GB", "single"),))) == [printed]


def test_dropped_marks_leave_bold_and_links() -> None:
    made = quote_lines(quote(t("“", b("One"), link(" two”"))), "en-US")[0]
    assert made == t(b("“One"), link(" two"), "”")


@given(st.text(" ab\"'“”‘’«»„.,", max_size=14), st.sampled_from(("en-US", "en-GB", "es-ES", "fr", "de")))
def test_no_word_is_ever_dropped(typed: str, language: str) -> None:
    letters = [c for c in typed if c.isalpha()]
    assert [c for line in lines(language, typed) for c in line if c.isalpha()] == letters
