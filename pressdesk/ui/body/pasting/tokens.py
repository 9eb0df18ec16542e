"""HTML as tokens, in one pass whatever it holds: a hostile page costs no more than a good one of its length."""

import re
from collections.abc import Iterator, Mapping
from typing import Final, Literal, NamedTuple

from pressdesk.model import clean
from pressdesk.model.patterns import pattern

# Each part is possessive, so that a match that fails has looked at every character once.
_TAG: Final = pattern(
    r"""<(/?)([a-zA-Z][^\s/>]*+)((?:[\s/]++|[^\s/>=][^\s/>=]*+|=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>]*+))*+)>"""
)
_ATTRIBUTE: Final = pattern(r"""([^\s/>=]++)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s>]*+)))?+""")
_BOGUS: Final = pattern(r"<(?:[!?]|/[^a-zA-Z])")
_CUT_OFF: Final = pattern(r"</?[a-zA-Z]")
_RAW: Final = ("script", "style", "xml", "title", "textarea", "iframe", "noscript", "noembed", "noframes", "template")
_ENDS: Final = {name: pattern(f"</{name}(?=[\\s/>])[^>]*+>", re.IGNORECASE) for name in _RAW}


class Token(NamedTuple):
    """A tag that begins or ends (`name`, with its attributes), or words (`text`)."""

    kind: Literal["start", "end", "words"]
    name: str = ""
    attributes: Mapping[str, str] = {}
    text: str = ""


def tokens(html: str) -> Iterator[Token]:
    """Yield the tags and words of HTML, without comments, scripts and style sheets."""
    at = 0
    while at < len(html):
        opened = html.find("<", at)
        if opened != at:
            yield Token("words", text=_words(html[at : opened if opened >= 0 else len(html)]))
            if opened < 0:
                return
        at = opened
        if _BOGUS.match(html, at):
            at = _past_comment(html, at)
        elif found := _TAG.match(html, at):
            at = found.end()
            name = found[2].lower()
            yield Token("end", name) if found[1] else Token("start", name, _attributes(found[3]))
            if name in _ENDS and not found[1]:
                if not found[3].endswith("/"):
                    end = _ENDS[name].search(html, at)
                    at = end.end() if end else len(html)
                yield Token("end", name)
        elif _CUT_OFF.match(html, at):
            return  # the page ends inside a tag
        else:
            yield Token("words", text="<")
            at += 1


def _past_comment(html: str, at: int) -> int:
    """Return where the comment at this place ends; Word's `<![if …]>` is one, what stands inside it is not."""
    mark = "-->" if html.startswith("<!--", at) else ">"
    end = html.find(mark, at)
    return end + len(mark) if end >= 0 else len(html)


def _attributes(source: str) -> Mapping[str, str]:
    if not source.strip(" /"):
        return {}
    found = _ATTRIBUTE.findall(source)
    return {name.lower(): _words(double or single or bare) for name, double, single, bare in found}


def _words(source: str) -> str:
    """Return source text as the characters it stands for, without those that no release may hold."""
    if "&" not in source:
        return source
    from html import unescape  # here: its table of names is long

    return clean(unescape(source))[0]
