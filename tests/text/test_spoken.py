"""A written quotation as a quote holds it, and back in print as it was."""

import pytest
from build import b, quote, said, t

from pressdesk.model import Text, words
from pressdesk.text import Manner, quote_lines, spoken, unwrapped

N = "\u202f"
SPOKEN = {
    "plain words": ("en-US", t("We sail."), t("We sail.")),
    "straight marks": ("en-US", t('"We sail."'), t("We sail.")),
    "curled marks": ("en-US", t(" “We ", b("sail"), ".” "), t("We ", b("sail"), ".")),
    "not closed": ("en-US", t("“We sail."), t("We sail.")),
    "attribution": ("en-US", t("“We sail,” said Ana."), t("We sail, ", said("said Ana."))),
    "in the middle": ("en-US", t("“We,” he said. “Now.”"), t("We, ", said("he said."), " Now.")),
    "a question": ("en-US", t('"Now?" he asked.'), t("Now? ", said("he asked."))),
    "a title": ("en-US", t("“Sea Star” leaves."), t("‘Sea Star’ leaves.")),
    "a term": ("en-US", t("They say “no” to us"), t("They say ‘no’ to us")),
    "marks within": ("en-US", t("“She said ‘no’.”"), t("She said ‘no’.")),
    "a stop outside": ("en-GB", t("“We sail”."), t("We sail.")),
    "Spanish": ("es-ES", t("«Zarpamos», dijo Ana."), t("Zarpamos, ", said("dijo Ana."))),
    "French": ("fr", t(f"«{N}Oui{N}», dit Ana."), t("Oui, ", said("dit Ana."))),
    "German": ("de", t("„Ja“, sagte Ana."), t("Ja, ", said("sagte Ana."))),
    "only marks": ("en-US", t('""'), t('""')),
    "nothing": ("en-US", t(), t()),
}


@pytest.mark.parametrize(("language", "written", "held"), SPOKEN.values(), ids=SPOKEN)
def test_a_written_quotation_becomes_a_quote(language: str, written: Text, held: Text) -> None:
    assert spoken(written, Manner(language)) == held


@pytest.mark.parametrize("name", ["curled marks", "attribution", "in the middle", "Spanish", "French", "German"])
def test_it_prints_as_it_was_written(name: str) -> None:
    language, written, _ = SPOKEN[name]
    made = quote(spoken(written, Manner(language)))
    assert words(quote_lines(made, language)[0]).strip() == words(written).strip()


def test_only_one_pair_round_all_is_taken_off() -> None:
    assert unwrapped(t("“We sail.”"), Manner()) == t("We sail.")
    assert unwrapped(t("“We,” he said."), Manner()) == t("“We,” he said.")
