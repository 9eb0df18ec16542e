"""What Word asks for in scripts from right to left, where a template was designed for Latin letters only.

Word takes size and weight of an Arabic or Hebrew run from properties of their own (ECMA-376 part 1, 17.3.2: szCs, bCs).
Where a template says only those of Latin letters, they count for both; italics do not, for these scripts have none. A
line beside a paragraph stands left or right whatever its direction (17.3.1.24), so it is taken to the other side.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from pressdesk.word.zips import Member, pack, unpack

_LOOK: Final = re.compile(r"<w:rPr>.*?</w:rPr>", re.DOTALL)
# Files say an element without content as `<w:b/>` or as `<w:b></w:b>`.
_TWINS: Final = {name: re.compile(rf"<w:{name}(?=[ />])([^>]*?)(?:/>|></w:{name}>)") for name in ("b", "sz")}
_SPACED: Final = re.compile(r"<w:spacing\b[^>]*?(?:/>|></w:spacing>)")
_BORDERS: Final = re.compile(r"<w:pBdr>(.*?)</w:pBdr>", re.DOTALL)
_BORDER: Final = re.compile(r"<w:(\w+)\b([^>]*?)(?:/>|></w:\1>)")
_OTHER_SIDE: Final = {"left": "right", "right": "left"}
_ORDER: Final = {side: n for n, side in enumerate(("top", "left", "bottom", "right", "between", "bar"))}


@lru_cache(maxsize=1024)
def both_scripts(look: str) -> str:
    """Return run properties in which size and weight count for scripts from right to left too, and letters that join
    are not spaced."""
    for name, own in _TWINS.items():
        if f"<w:{name}Cs" not in look:
            look = own.sub(rf"\g<0><w:{name}Cs\1/>", look)
    return _SPACED.sub("", look)


@lru_cache(maxsize=256)
def mirrored(look: str) -> str:
    """Return paragraph properties whose lines at the left stand at the right, and the other way round."""
    return _BORDERS.sub(lambda found: f"<w:pBdr>{_turned(found[1])}</w:pBdr>", look)


def _turned(borders: str) -> str:
    sides = {_OTHER_SIDE.get(side, side): said for side, said in _BORDER.findall(borders)}
    return "".join(
        f"<w:{side}{sides[side]}/>" for side in sorted(sides, key=lambda side: _ORDER.get(side, len(_ORDER)))
    )


def with_both(members: Iterable[Member], styles: str, file: str) -> Iterator[Member]:
    """Yield the members of a file, its part of styles saying for scripts from right to left what it says for Latin."""
    for member in members:
        if member.name != styles:
            yield member
            continue
        text = unpack(member, file)
        looks = mirrored(text.decode("utf-8", "surrogateescape"))
        made = _LOOK.sub(lambda found: both_scripts(found[0]), looks).encode("utf-8", "surrogateescape")
        yield pack(member.name, made) if made != text else member
