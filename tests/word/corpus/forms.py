"""The ways in which a place may be marked: a content control or typed words, whole, split, or mangled by Word."""

import re
from collections.abc import Callable
from itertools import count
from typing import NamedTuple

from builders import P, R, control, ppr, rpr

_bookmarks = count(90_001)


class Form(NamedTuple):
    """How a place is marked. `words(field, look)` marks it in the line, `around(field, head, look)` as a paragraph."""

    name: str
    typed: bool
    words: Callable[..., str]
    around: Callable[..., str]

    def __call__(self, field: str, look: str = "") -> str:
        return self.words(field, look)


def mangled(field: str) -> str:
    """Return a field's name as autocorrect and a British typist leave it: `“Organisation.Name”\u202f`."""
    name, *filters = field.split("|")
    name = name.title().replace("_", "–").replace("Organization", "Organisation")
    return "\u00a0|\u00a0".join((f"“{name}”", *(each.capitalize() for each in filters)))


def _split(words: str, look: str) -> str:
    """Return words in one run for each two letters, with what Word puts in between."""
    mark = next(_bookmarks)
    spell = '<w:proofErr w:type="spellStart"/>'
    bookmark = f'<w:bookmarkStart w:id="{mark}" w:name="b{mark}"/><w:bookmarkEnd w:id="{mark}"/>'
    pieces = re.findall(r".{1,3}", words)
    runs = [R(piece, look).replace("<w:r>", f'<w:r w:rsidRPr="00AB{n:04X}">') for n, piece in enumerate(pieces)]
    return runs[0] + spell + runs[1] + bookmark + "".join(runs[2:])


def _typed(mark: Callable[[str, str], str], name: str) -> Form:
    return Form(f"typed {name}", True, mark, lambda field, head="", look="": P(head, mark(field, look)))


def _plain(field: str, look: str) -> str:
    return R(f"{{{{ {field.replace('|', ' | ')} }}}}", look)


def _whole(field: str, look: str) -> str:
    return control(field, R(field.title(), look))


def _parted(field: str, look: str) -> str:
    return control(field, R(field[:3], look) + '<w:proofErr w:type="gramEnd"/>' + R(field[3:], "i sz40 00FF00"))


_DRESS = '<w:lock w:val="sdtLocked"/><w:placeholder><w:docPart w:val="DefaultPlaceholder_-1854013440"/></w:placeholder>'
_KIND = '<w15:color w:val="FF0000"/><w:text w:multiLine="1"/>'


def _dressed(field: str, look: str) -> str:
    mark = next(_bookmarks)
    marks = f'<w:bookmarkStart w:id="{mark}" w:name="c{mark}"/>{R(field, look)}<w:bookmarkEnd w:id="{mark}"/>'
    return control(field, marks, more=_DRESS + _KIND).replace(
        "<w:sdtPr>", f'<w:sdtPr>{rpr("b 00FF00")}<w:alias w:val="Any title"/>'
    )


def _block_whole(field: str, head: str = "", look: str = "") -> str:
    return control(field, P(head, R(field.title(), look)))


def _block_parted(field: str, head: str = "", look: str = "") -> str:
    first = P(head, R(field[:3], look), R(field[3:], "i sz40"))
    return control(field, first + P("right ind99", R("and a second paragraph", "caps")))


def _block_dressed(field: str, head: str = "", look: str = "") -> str:
    more = ppr(head, rpr("i")).removesuffix("</w:pPr>") + "</w:pPr>" if head else ""
    inside = f"<w:p>{more}{_dressed_run(field, look)}</w:p>"
    return control(field, inside, more=f'{_DRESS}<w15:appearance w15:val="boundingBox"/>')


def _dressed_run(field: str, look: str) -> str:
    return f'<w:proofErr w:type="spellStart"/>{R(field, look)}<w:proofErr w:type="spellEnd"/>'


FORMS = (
    _typed(_plain, "whole"),
    _typed(lambda field, look: _split(f"{{{{ {field.replace('|', ' | ')} }}}}", look), "split"),
    _typed(lambda field, look: R(f"{{{{\u00a0{mangled(field)}\u202f}}}}", look), "mangled"),
    Form("control whole", False, _whole, _block_whole),
    Form("control parted", False, _parted, _block_parted),
    Form("control dressed", False, _dressed, _block_dressed),
)
TYPED, CONTROL = FORMS[0], FORMS[3]
