"""Attribution: who said it, by pattern and language, and where it goes among the spoken words."""

import pytest
from build import b, quote, said, t

from pressdesk.model import HouseStyle, Speaker, Text, words
from pressdesk.text import Manner, attributed, attribution, introduced, quote_lines, surname

N = "\u202f"
ANA = Speaker("Ana Ruiz", "director", "Harbor Trust")

WHO = {
    "whole": ("en-US", ANA, "said Ana Ruiz, director of Harbor Trust."),
    "no title": ("en-US", Speaker("Ana Ruiz", "", "Harbor Trust"), "said Ana Ruiz of Harbor Trust."),
    "no organization": ("en-US", Speaker("Ana Ruiz", "director"), "said Ana Ruiz, director."),
    "a name": ("en-US", Speaker("Ana Ruiz"), "said Ana Ruiz."),
    "Jr.": ("en-US", Speaker("Bo Day Jr."), "said Bo Day Jr."),
    "an organization": ("en-US", Speaker("", "", "Harbor Trust"), "said Harbor Trust."),
    "Spanish": ("es-MX", ANA, "dijo Ana Ruiz, director de Harbor Trust."),
    "French": ("fr", Speaker("Léa Roy", "directrice", "Armor"), "a déclaré Léa Roy, directrice d’Armor."),
    "unknown": ("tlh", Speaker("Worf"), "said Worf."),
}


@pytest.mark.parametrize(("language", "speaker", "made"), WHO.values(), ids=WHO)
def test_who_said_it(language: str, speaker: Speaker, made: str) -> None:
    assert attribution(speaker, False, Manner(language)) == made


def test_somebody_known_goes_by_the_surname() -> None:
    assert attribution(ANA, True, Manner()) == "said Ruiz."


def test_the_house_has_its_own_pattern() -> None:
    house = HouseStyle(attribution="{name}, {title}, {organization}, says.")
    assert attribution(ANA, False, Manner("en-US", house)) == "Ana Ruiz, director, Harbor Trust, says."
    assert attribution(ANA, False, Manner("es", house)) == "dijo Ana Ruiz, director de Harbor Trust."


@pytest.mark.parametrize(
    ("name", "language", "last"),
    [
        ("Ana Ruiz", "en-US", "Ruiz"),
        ("Bo Day Jr.", "en-US", "Day"),
        ("Ludwig van den Berg", "en-US", "van den Berg"),
        ("Ana Ruiz Castillo", "es", "Ruiz Castillo"),
        ("Charles de Gaulle", "fr", "de Gaulle"),
        ("Cher", "en-US", "Cher"),
    ],
)
def test_surnames(name: str, language: str, last: str) -> None:
    assert surname(name, language) == last


def test_only_the_full_name_introduces() -> None:
    assert introduced(ANA, ["Mayor Ana Ruiz, who"])
    assert not introduced(ANA, ["Ruiz sailed. Ana Ruizel, too."])
    assert not introduced(Speaker(), ["words"])


# spoken words with | where the caret stands, what they become, what is printed
PLACED = {
    "a full stop": ("en-US", "We sail.|", "“We sail,” said Ana."),
    "no stop": ("en-US", "We sa|il", "“We sail,” said Ana."),
    "a comma": ("en-US", "We sail,|", "“We sail,” said Ana."),
    "a question": ("en-US", "Do we sail?|", "“Do we sail?” said Ana."),
    "dots": ("en-US", "We sail…|", "“We sail…” said Ana."),
    "initials": ("en-US", "We love the U.S.|", "“We love the U.S.,” said Ana."),
    "inner marks": ("en-US", "She said ‘no.’|", "“She said ‘no,’” said Ana."),
    "the first of two": ("en-US", "We| sail. Now.", "“We sail,” said Ana. “Now.”"),
    "nothing but a stop": ("en-US", ".|", "“,” said Ana."),
    "between two": ("en-US", "We sail.| Now.", "“We sail,” said Ana. “Now.”"),
    "before the second": ("en-US", "We sail. |Now.", "“We sail,” said Ana. “Now.”"),
    "behind a comma": ("en-US", "We wait,| and sail.", "“We wait,” said Ana, “and sail.”"),
    "Spanish": ("es-ES", "Zarpamos.| Ya.", "«Zarpamos —said Ana—. Ya»."),
    "Spanish question": ("es-ES", "¿Vamos?|", "«¿Vamos?», said Ana."),
    "French": ("fr", "Oui.|", f"«{N}Oui{N}», said Ana."),
    "German question": ("de", "Ja?|", "„Ja?“, said Ana."),
}  # fmt: skip


@pytest.mark.parametrize(("language", "spoken", "printed"), PLACED.values(), ids=PLACED)
def test_attribution_stands_behind_its_sentence(language: str, spoken: str, printed: str) -> None:
    made = attributed(t(spoken.replace("|", "")), spoken.index("|"), "said Ana.", Manner(language))
    assert words(quote_lines(quote(made.text), language)[0]) == printed
    assert words(made.text)[: made.at].endswith(("said Ana.", "said Ana,"))


def test_marks_stay_on_the_words() -> None:
    made: Text = attributed(t("We ", b("sail.")), 3, "said Ana.", Manner()).text
    assert made == t("We ", b("sail, "), said("said Ana."))
