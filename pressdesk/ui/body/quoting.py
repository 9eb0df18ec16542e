"""Words that become a quote, and the attribution of one: pure functions on lines."""

from collections.abc import Sequence

from pressdesk.model import Quote, Speaker, Text, words
from pressdesk.text import Manner, attributed, attribution, cut, introduced, spoken, unwrapped
from pressdesk.ui.body.lines import SPOKEN, Line, Lines, Place


def heard(lines: Sequence[Line], first: int, last: int, manner: Manner) -> tuple[Line, ...]:
    """Return the lines, those that are to be quoted without the quotation marks that were typed round them."""
    made = list(lines)
    for n in range(first, last + 1):
        if not lines[n].locked and lines[n].kind not in SPOKEN:
            made[n] = lines[n]._replace(text=spoken(lines[n].text, manner))
    return tuple(made)


def taken_in(new: Sequence[Line], line: Line, at: int, manner: Manner) -> list[Line]:
    """Return pasted lines as they go into a line: without the marks round them where those of a quote are drawn."""
    if line.kind != "quote" or not draws(line):
        return list(new)
    whole = words(line.text)
    if not whole.strip():
        return [_worded(one, spoken(one.text, manner)) for one in new]
    if len(new) == 1 and (not whole[:at].strip() or not whole[at:].strip()):
        return [_worded(new[0], unwrapped(new[0].text, manner))]
    return list(new)


def draws(line: Line) -> bool:
    """Return whether quotation marks are drawn round the words of a line."""
    return line.kind == "quote" and not (isinstance(line.head, Quote) and line.head.marks == "none")


def attribution_at(lines: Sequence[Line], place: Place, speaker: Speaker, manner: Manner) -> Lines | None:
    """Return the lines with the attribution behind the sentence at a place of a quote, and the place behind that.

    None where one stands there already. Somebody whom words above it introduce goes by the surname.
    """
    n, at = place
    line = lines[n]
    if any(run.attribution for run in cut(line.text, max(at - 1, 0), at)):
        return None
    above = [words(one.text) for one in lines[:n]] + [words(cut(line.text, 0, at))]
    heads = [one.head for one in lines[:n] if one.group != line.group]
    named = any(isinstance(head, Quote) and head.speaker == speaker for head in heads)
    who = attribution(speaker, named or introduced(speaker, above), manner)
    made = attributed(line.text, at, who, manner)
    return Lines((*lines[:n], line._replace(text=made.text), *lines[n + 1 :]), n, made.at)


def _worded(line: Line, text: Text) -> Line:
    return line if line.locked or line.kind != "paragraph" else line._replace(text=text)
