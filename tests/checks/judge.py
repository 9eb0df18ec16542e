"""Show what the exact rules find in the corpus and nobody has judged: `PYTHONPATH=. python tests/checks/judge.py`.

Every line that it prints goes into judged.txt, with `right` or `wrong` at its end, after a look at the words: `|` and
what follows is left out there.
"""

from typing import NamedTuple

from real_releases import CORPUS, NUMBERS, whole

from pressdesk.checks import RULES, check

# Whether a quote was approved no text shows.
EXACT = frozenset(rule.id for rule in RULES if rule.exact and not rule.id.startswith("quote-"))


class Found(NamedTuple):
    """A finding by its place: nothing here is a word of the release."""

    release: str
    rule: str
    place: str


def found(number: str) -> dict[Found, str]:
    """Return what the exact rules find in one release, with the words and what stands round them."""
    made = {}
    for passage, finding in check(whole(number)):
        if finding.rule in EXACT:
            place = f"{passage.field}/{passage.block}/{passage.part}:{finding.start}-{finding.end}"
            around = passage.text[max(0, finding.start - 40) : finding.start], passage.text[finding.end :][:40]
            shown = f"{around[0]}[{finding.words}]{around[1]}  {finding.message} -> {finding.suggestions[:1]}"
            made[Found(number, finding.rule, place)] = shown
    return made


def judged() -> dict[Found, str]:
    """Return the judgement of each finding that was looked at: right or wrong."""
    lines = (CORPUS.parent / "judged.txt").read_text(encoding="utf-8").splitlines()
    parts = [line.split() for line in lines if line and not line.startswith("#")]
    return {Found(*place): judgement for *place, judgement in parts}


if __name__ == "__main__":
    known = judged()
    for number in NUMBERS:
        for one, shown in found(number).items():
            if one not in known:
                print(*one, "|", shown)
