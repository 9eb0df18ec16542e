"""How AP names people: titles before and behind names, courtesy titles, and how they are said to speak."""

from collections.abc import Iterator
from typing import Final

from pressdesk.checks.american import suggested, written
from pressdesk.checks.rule import Line, Match, Rule
from pressdesk.model.patterns import pattern

_NAME: Final = r"[A-ZÀ-ÖØ-Þ][\w’'-]*[a-zß-ÿ][\w’'-]*"
_FULL: Final = rf"{_NAME}(?: [A-Z]\.)? (?:(?:de|del|la|van|von|der|al|bin|da|di|dos|y) )*{_NAME}"
_MODIFIERS: Final = (
    "Executive|Deputy|Associate|Assistant|Vice|Senior|Managing|General|Chief|Operating|Financial|Technology|Marketing"
    "|Information|Communications|Interim|Acting|Founding|Co-Founding|Program|Project|Regional|National|Medical"
    "|Scientific|Creative|Artistic|Technical|Global|Principal|Lead|Board"
)
_HEADS: Final = (
    "Director|President|Officer|Founder|Co-Founder|Co-founder|Chair|Chairman|Chairwoman|Chairperson|Mayor|Governor|Senator"
    "|Secretary|Treasurer|Minister|Professor|Manager|Commissioner|Superintendent|Coordinator|Chancellor|Dean|Principal"
    "|Administrator|Ambassador|Curator|Partner|Executive|Engineer|Scientist|Captain|Spokesperson|Spokeswoman|Spokesman"
)
_TITLE: Final = rf"(?:(?:{_MODIFIERS}) )*(?:{_HEADS})"
_BEHIND: Final = pattern(
    rf"\b{_FULL}, ({_TITLE}(?: and (?:{_TITLE}|CEO))?)(?=,? (?:of|at|for|and|said|says)\b|[,.;]|$)"
)
_ALONE: Final = pattern(
    rf"(?<=[a-z,;] )(?:[Tt]he|our|[Ii]ts|[Hh]er|[Hh]is|[Aa]) ({_TITLE})(?=[,.;]| [a-z])(?! of [A-Z])"
)
_BEFORE: Final = pattern(
    rf"\b(mayor|governor|senator|president|vice president|congresswoman|congressman|pope|ambassador) (?={_FULL})"
)
_HAS_TITLE: Final = pattern(rf"\b(?:{_HEADS})\b")


def _lower(words: str) -> str:
    return " ".join(word if word.isupper() else word.lower() for word in words.split(" "))


def _titles(line: Line) -> Iterator[Match]:
    if _HAS_TITLE.search(line.text):
        for shape in (_BEHIND, _ALONE):
            for found in written(line, shape):
                better = _lower(found[1])
                yield Match(*found.span(1), perhaps=(better,), said=(better,))
    for found in written(line, _BEFORE):
        better = " ".join(word.capitalize() for word in found[1].split())
        yield Match(*found.span(1), perhaps=(better,), said=(better,))


_SHORT: Final = {
    "Governor": "Gov.", "Lieutenant Governor": "Lt. Gov.", "Lt. Governor": "Lt. Gov.", "Senator": "Sen.",
    "Representative": "Rep.", "Congressman": "Rep.", "Congresswoman": "Rep.", "Doctor": "Dr.",
    "the Reverend": "the Rev.", "The Reverend": "The Rev.", "Reverend": "the Rev.",
}  # fmt: skip
_LONG: Final = pattern(
    rf"(?<![\w-])((?:Lieutenant |Lt\. )?Governor|Senator|Representative|Congresswoman|Congressman|Doctor"
    rf"|(?:[Tt]he )?Reverend|(?<![Tt]he )Rev\.) (?!General\b|Who\b){_FULL}"
)
_TITLED: Final = pattern(r"Governor|Senator|Representative|Congress|Doctor|Rev")


def _short(line: Line) -> Iterator[Match]:
    if _TITLED.search(line.text):
        for found in written(line, _LONG):
            better = _SHORT.get(found[1], "the Rev.")
            yield Match(*found.span(1), perhaps=(better,), said=(better,))


_COURTESY: Final = pattern(rf"\b(?:Mr|Mrs|Ms|Mx|Miss)(?:\. ?| )({_NAME}(?: {_NAME})?)")


def _courtesy(line: Line) -> Iterator[Match]:
    if "M" in line.text:
        for found in written(line, _COURTESY):
            yield Match(*found.span(), perhaps=(found[1],), said=(found[1],))


_VERBS: Final = "exclaimed|stated|declared|opined|enthused|gushed|remarked|quipped"
_SPEAKS: Final = pattern(
    rf"(?:[,?!.]”|[,?!.]\"|[,?!]’) (?:{_NAME} ){{0,4}}({_VERBS})\b"  # “…,” Ana Ruiz stated
    rf"|\b({_VERBS})(?=[,:] [“\"])"  # stated: “…
    rf"|(?<=[,?!] )({_VERBS})(?= {_NAME})"  # …, stated Ana Ruiz
)
_LED: Final = pattern(rf"\b({_VERBS})(?=[,:]?\s*$)")
_ANY_VERB: Final = pattern(rf"\b(?:{_VERBS})\b")


def _said(line: Line) -> Iterator[Match]:
    if not _ANY_VERB.search(line.text):
        return
    shapes = (_SPEAKS, _LED) if line.role == "lead_in" else (_SPEAKS,)
    for shape in shapes:
        for found in shape.finditer(line.text):
            n = found.lastindex or 0
            yield Match(*found.span(n), perhaps=("said",), said=(found[n],))


_ROLES: Final = ("boilerplate", "caption", "item", "lead_in", "note", "paragraph", "quote", "subheadline")

RULES: Final = (
    suggested(Rule(
        "ap-18-title", "style", "suggestion", "AP Stylebook, titles",
        "A formal title has capitals just before a name only.", "Write “{0}”.",
        _titles, None,
        (
            "Ana Ruiz, [Executive Director] of the port, spoke.",
            "On Friday the [Mayor] opened it.",
            "Today [mayor] Ana Ruiz opened it.",
            "Lena Foss, [President and CEO], agreed.",
        ),
        (
            "Ana Ruiz, executive director of the port, spoke.",
            "On Friday Mayor Ana Ruiz opened it.",
            "The Director General’s Office of the port is new.",
            "“Ana Ruiz, Director of the port, spoke.”",
        ),
        roles=_ROLES,
    )),
    suggested(Rule(
        "ap-19-short-title", "style", "suggestion", "AP Stylebook, titles",
        "AP shortens this title before a full name.", "Write “{0}”.",
        _short, None,
        (
            "[Governor] Ana Ruiz came.",
            "It was [Lieutenant Governor] Lena Foss and [Senator] Omar Diaz.",
            "On Friday [Reverend] Ana Ruiz spoke.",
            "They met [Congresswoman] Lena B. Foss there.",
        ),
        (
            "Gov. Ana Ruiz and the Rev. Omar Diaz came.",
            "Governor General Mary Foss came.",
            "“Senator Ana Ruiz came,” she said.",
            "The Governor spoke.",
        ),
        roles=_ROLES,
    )),
    suggested(Rule(
        "ap-20-courtesy", "style", "suggestion", "AP Stylebook, courtesy titles",
        "AP uses no courtesy titles.", "Write “{0}”.",
        _courtesy, None,
        ("[Mr. Ruiz] agreed.", "On Friday [Ms. Lena Foss] spoke.", "It pleased [Mrs Diaz] and [Miss Foss]."),
        ("Ruiz agreed.", "“Mr. Ruiz agreed,” she said.", "The Mrs. is out.", "Ms. magazine is out."),
        roles=_ROLES,
    )),
    suggested(Rule(
        "ap-21-said", "style", "suggestion", "AP Stylebook, said",
        "“{0}” draws the eye from the words; people say things.", "Write “said”.",
        _said, None,
        (
            "“We sail,” Ana Ruiz [stated].",
            "“We sail!” [exclaimed] the captain.",
            "Ana Ruiz [declared]: “We sail.”",
            "We sail, [stated] Ana Ruiz.",
        ),
        ("“We sail,” Ana Ruiz said.", "The governor declared an emergency.", "The stated goal is 12 boats."),
        roles=_ROLES,
    )),
)  # fmt: skip
