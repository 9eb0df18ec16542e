"""Word lists: each list of a release is its own list in Word, so that its numbers begin again."""

from collections.abc import Callable
from copy import deepcopy

from lxml import etree

from pressdesk.word import xml
from pressdesk.word.package import NUMBERING, Package
from pressdesk.word.xml import w


class Numbering:
    """The lists of a template while it is compiled. `base` gives the root of our base file's lists."""

    def __init__(self, package: Package, base: Callable[[], etree._Element]) -> None:
        self._package, self._base = package, base
        self.part = package.related(package.main, NUMBERING)
        self._copied: dict[str, int] = {}

    def root(self) -> etree._Element:
        """Return the root of the part, added if the template has none."""
        if self.part is None:
            root = etree.Element(w("numbering"), nsmap={"w": xml.W})
            self.part = self._package.add(NUMBERING, "word/numbering.xml", root, of=self._package.main)
        return self._package.tree(self.part)

    def abstract_of(self, num_id: str) -> str | None:
        """Return the id of the list definition behind a list, or None where the list does not exist."""
        if self.part is None:
            return None
        found = next((num for num in self.root().iter(w("num")) if num.get(w("numId")) == num_id), None)
        definition = found.find(w("abstractNumId")) if found is not None else None
        return definition.get(w("val")) if definition is not None else None

    def from_base(self, num_id: str) -> int:
        """Return the id of a list here that looks like list `num_id` of our base file, copied once."""
        if num_id not in self._copied:
            base = self._base()
            num = next(num for num in base.iter(w("num")) if num.get(w("numId")) == num_id)
            definition = num.find(w("abstractNumId"))
            wanted = definition.get(w("val")) if definition is not None else None
            original = next(a for a in base.iter(w("abstractNum")) if a.get(w("abstractNumId")) == wanted)
            self._copied[num_id] = self._add(deepcopy(original))
        return self._copied[num_id]

    def _add(self, definition: etree._Element) -> int:
        root = self.root()
        new_id = _next(root, "abstractNum", "abstractNumId")
        definition.set(w("abstractNumId"), str(new_id))
        after = [*root.iter(w("abstractNum"))] or [*root.iter(w("numPicBullet"))]
        if after:
            after[-1].addnext(definition)
        else:
            root.insert(0, definition)
        num = etree.Element(w("num"), {w("numId"): str(_next(root, "num", "numId"))})
        etree.SubElement(num, w("abstractNumId"), {w("val"): str(new_id)})
        definition.addnext(num)
        return int(num.get(w("numId"), "0"))

    def next_num(self) -> int:
        """Return the first list id that is free."""
        return _next(self.root(), "num", "numId")


def _next(root: etree._Element, tag: str, attribute: str) -> int:
    taken = [int(e.get(w(attribute), "0")) for e in root.iter(w(tag)) if e.get(w(attribute), "").isdigit()]
    return max(taken, default=0) + 1


def new_list(num_id: int, abstract: str, level: int) -> str:
    """Return a `w:num` of its own for one list, its numbers beginning at 1."""
    override = f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="1"/></w:lvlOverride>'
    return f'<w:num w:numId="{num_id}"><w:abstractNumId w:val="{abstract}"/>{override}</w:num>'
