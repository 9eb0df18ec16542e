"""A Word file read back: its words with their formatting in one notation, and what stands outside the places.

`shown` gives a line for each paragraph, such as `2.1> Title center|Now: {b FF0000}Harbour opens{}!`: where it stands
(row 2, cell 1), its style and alignment, and its runs, each change of look in braces. `= before` is a paragraph that
carries the mark of those that must stay; `<tag: …>` is a content control, `[words](address)` a link, `‹PAGE›` the code
of a field, `▣` a picture, `*` a footnote mark, `¶` the end of a section.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from builders import KEEP, SPACES
from lxml import etree
from wordfile import members_of

from pressdesk.word.xml import RELS, R, w

MAIN = "word/document.xml"
_MARK = w("rsidR")
_LEFT_OUT = {"lang", "rtl", "noProof", "bCs", "iCs", "szCs"}
_SIGNS = {
    "tab": "⇥",
    "noBreakHyphen": "-",
    "drawing": "▣",
    "pict": "▣",
    "footnoteReference": "*",
    "endnoteReference": "*",
}
_TEXT_BOX, _FALLBACK = w("txbxContent"), f"{{{SPACES['mc']}}}Fallback"
_PROPERTIES = re.compile(r"<(?:\w+:)?(\w+)[^>]*>([^<]+)</")


class _Reader(NamedTuple):
    """What is needed to read a part: the addresses of its links."""

    addresses: dict[str, str]


def shown(data: bytes, part: str = MAIN) -> list[str]:
    """Return the paragraphs of a part, a line each."""
    parts = members_of(data)
    if part.startswith("docProps/"):
        return [f"{name}: {words}" for name, words in _properties(parts[part])]
    folder, _, name = part.rpartition("/")
    rels = parts.get(f"{folder}/_rels/{name}.rels")
    entries = etree.fromstring(rels.encode()).iter(f"{{{RELS}}}Relationship") if rels else ()
    reader = _Reader({entry.get("Id"): entry.get("Target") for entry in entries})
    return list(_blocks(etree.fromstring(parts[part].encode()), reader, ""))


def words(data: bytes, part: str | None = MAIN) -> list[str]:
    """Return the bare words of each paragraph of a part, or of all other parts of the text."""
    names = [part] if part else [name for name in members_of(data) if re.search(r"word/(head|foot|endn).*\.xml$", name)]
    roots = (etree.fromstring(members_of(data)[name].encode()) for name in names)
    said = ("".join(each for _, each in _runs(p, _Reader({}))) for root in roots for p in root.iter(w("p")))
    return [re.sub("[⇥⏎▣*⤓]", " ", re.sub(r"‹.*?›|<[^:]*: |\]\(.*?\)|[\[>]", "", line)) for line in said]


def _properties(text: str) -> Iterator[tuple[str, str]]:
    root = etree.fromstring(text.encode())
    for element in root:
        name = element.get("name") or etree.QName(element).localname
        if words := "".join(element.itertext()):
            yield name, words


def _blocks(parent: Any, reader: _Reader, where: str) -> Iterator[str]:
    for child in parent:
        if child.tag == w("p"):
            yield where + _paragraph(child, reader)
            for box in _boxes(child):
                yield from _blocks(box, reader, f"{where}box> ")
        elif child.tag == w("tbl"):
            yield from _table(child, reader, where)
        elif child.tag == w("sdt"):
            yield from _blocks(child.find(w("sdtContent")), reader, f"{where}<{_tag(child)}> ")
        elif child.get(w("type")) not in ("separator", "continuationSeparator"):
            yield from _blocks(child, reader, where)


def _boxes(paragraph: Any) -> Iterator[Any]:
    for box in paragraph.iter(_TEXT_BOX):
        if next(box.iterancestors(w("p"))) is paragraph:
            yield box


def _table(tbl: Any, reader: _Reader, where: str) -> Iterator[str]:
    for number, row in enumerate(_through(tbl, "tr"), 1):
        for column, cell in enumerate(_through(row, "tc"), 1):
            yield from _blocks(cell, reader, f"{where}{number}.{column}> ")


def _through(parent: Any, name: str) -> Iterator[Any]:
    """Return the rows (cells), through the controls round them."""
    for child in parent:
        if child.tag == w(name):
            yield child
        elif child.tag in (w("sdt"), w("sdtContent"), w("customXml")):
            yield from _through(child, name)


def _tag(sdt: Any) -> str:
    tag = sdt.find(f"{w('sdtPr')}/{w('tag')}")
    return tag.get(w("val")) if tag is not None else ""


def _paragraph(paragraph: Any, reader: _Reader) -> str:
    if paragraph.get(_MARK) == KEEP:
        return "= " + "".join(words for _, words in _runs(paragraph, reader))
    line, last = "", ""
    for look, words in _runs(paragraph, reader):
        line += words if look == last else f"{{{look}}}{words}"
        last = look
    head = " ".join(_head(paragraph.find(w("pPr"))))
    return f"{head}|{line}" if head else line


def _head(properties: Any) -> Iterator[str]:
    for child in properties if properties is not None else ():
        name = etree.QName(child).localname
        if name in ("pStyle", "jc"):
            yield child.get(w("val"))
        elif name == "numPr":
            yield "num"
        elif name == "ind" and child.get(w("left")):
            yield f"ind{child.get(w('left'))}"
        elif name == "sectPr":
            yield "¶"
        elif name in ("keepNext", "pageBreakBefore", "pBdr"):
            yield name


def _runs(parent: Any, reader: _Reader) -> Iterator[tuple[str, str]]:
    """Return look and words of the runs in a paragraph or what stands in one."""
    for child in parent:
        if child.tag == w("r"):
            if words := "".join(_words(child)):
                yield _look(child.find(w("rPr"))), words
        elif child.tag == w("sdt"):
            yield "", f"<{_tag(child)}: "
            yield from _runs(child.find(w("sdtContent")), reader)
            yield "", ">"
        elif child.tag == w("hyperlink"):
            yield "", "["
            yield from _runs(child, reader)
            yield "", f"]({reader.addresses.get(child.get(f'{{{R}}}id'), '#')})"
        elif child.tag == w("fldSimple"):
            yield "", f"‹{child.get(w('instr')).strip()}›"
            yield from _runs(child, reader)
        elif child.tag in (w("del"), w("moveFrom")):
            yield "", "[deleted]"
        elif child.tag != w("pPr"):
            yield from _runs(child, reader)


def _words(run: Any) -> Iterator[str]:
    for child in run:
        name = etree.QName(child).localname
        if name == "t":
            yield child.text or ""
        elif name == "br":
            yield "⤓" if child.get(w("type")) == "page" else "⏎"
        elif name == "instrText":
            yield f"‹{(child.text or '').strip()}›"
        elif name == "AlternateContent":
            yield "▣"
        else:
            yield _SIGNS.get(name, "")


def _look(properties: Any) -> str:
    return " ".join(filter(None, map(_token, properties if properties is not None else ())))


def _token(child: Any) -> str:
    name, value = etree.QName(child).localname, child.get(w("val"), "")
    if name in _LEFT_OUT or child.tag.partition("}")[0][1:] != SPACES["w"]:
        return ""
    if name == "rFonts":
        return str(child.get(w("ascii")) or child.get(w("asciiTheme"), ""))
    if name in ("color", "highlight"):
        return str(value)
    if name == "rStyle":
        return f"~{value}"
    return f"{name}{'' if value in ('single', '1', 'true') else value}"


# What the engine may add or settle in these parts; all others must be the same.
_GROWS = {"word/styles.xml": ("style", "styleId"), "word/numbering.xml": ("num", "numId")}
_SETTLED = ("attachedTemplate", "updateFields", "mailMerge", "trackRevisions", "rsids", "removePersonalInformation")
_REWRITTEN = ("docProps/core.xml", "docProps/app.xml", "docProps/custom.xml")


def changed(template: bytes, made: bytes, gone: Iterable[str] = ()) -> list[str]:
    """Return what differs outside the places: parts with other content, lost parts, lost relationships.

    `gone` are the parts, and the ids of relationships, that the engine must drop.
    """
    before, after = members_of(template), members_of(made)
    found = [f"{name} is lost" for name in before if name not in after and name not in gone]
    found += [f"{name} is there still" for name in gone if name in after]
    for name in before.keys() & after.keys() - {*_REWRITTEN}:
        if _settled(name, before[name], before, gone) != _settled(name, after[name], before, gone):
            found.append(f"{name} differs")
    prefixes = [name for name in after if name.startswith("word/") and name.endswith(".xml") and _loose(after[name])]
    new = after.keys() - before.keys()
    allowed = re.compile(r"word/media/.+|word/_rels/.+\.rels|word/numbering\.xml|docProps/core\.xml")
    found += [f"{name} is new" for name in new if not allowed.fullmatch(name)]
    return found + [f"{name}: mc:Ignorable names an undeclared prefix" for name in prefixes]


def _loose(text: str) -> bool:
    root = etree.fromstring(text.encode())
    return any(p not in root.nsmap for p in root.get(f"{{{SPACES['mc']}}}Ignorable", "").split())


def _settled(name: str, text: str, before: dict[str, str], gone: Iterable[str]) -> Any:
    """Return a part without what the engine may change in it, ready to be compared."""
    if not name.endswith((".xml", ".rels")):
        return text
    root = etree.fromstring(text.encode())
    if name == "[Content_Types].xml" or name.endswith(".rels"):
        return _listed(root, before[name], gone)
    if name in _GROWS:
        kind, key = _GROWS[name]
        known = {e.get(w(key)) for e in etree.fromstring(before[name].encode()).iter(w(kind))}
        _drop(e for e in list(root) if e.tag == w(kind) and e.get(w(key)) not in known)
    if name == "word/settings.xml":
        _drop(root.iter(*map(w, _SETTLED)))
    _without_places(root)
    return etree.tostring(root, method="c14n", exclusive=True)


def _listed(root: Any, before: str, gone: Iterable[str]) -> set[str]:
    """Return the entries of a list of parts or relationships that were there and stay, addresses outside apart."""
    known = {_entry(e) for e in etree.fromstring(before.encode())}
    left_out = {*gone, *(f"/{name}" for name in gone)}
    kept = (e for e in root if not left_out & {e.get("Id"), e.get("PartName"), e.get("Target")})
    return {_entry(e) for e in kept} & known


def _entry(element: Any) -> str:
    target = element.get("Target", "")
    target = "" if element.get("TargetMode") == "External" else target.rpartition("/")[2]
    kind = element.get("ContentType", "").replace("template.main", "document.main")
    return f"{element.get('Id')} {element.get('Type')} {element.get('PartName')} {kind} {target}"


def _drop(elements: Iterable[Any]) -> None:
    for element in list(elements):
        if element.getparent() is not None:
            element.getparent().remove(element)


def _without_places(root: Any) -> None:
    """Take out all paragraphs, rows, tables and controls of a part that hold nothing which must stay.

    A paragraph that carries a text box stays, its attributes apart: its own words are no place.
    """
    _drop_shells(control for control in root.iter(w("sdt")) if _tag(control) in _REPEATS or _wraps_cells(control))
    kept = {e for e in root.iter(w("p"), w("tr")) if e.get(_MARK) == KEEP or _host(e)}
    marked = kept.union(*(e.iterancestors() for e in kept))
    _drop(e for e in root.iter(w("p"), w("tr"), w("tbl"), w("sdt")) if e not in marked)
    marks = root.iter(w("bookmarkStart"), w("bookmarkEnd"))
    _drop(mark for mark in marks if next(mark.iterancestors(w("p"), _TEXT_BOX, w("body"), root.tag)).tag != w("p"))
    for host in filter(_host, kept):
        host.attrib.clear()


def _host(element: Any) -> bool:
    return element.tag == w("p") and any(True for _ in _boxes(element))


def _wraps_cells(control: Any) -> bool:
    return control.find(f"{w('sdtContent')}/{w('tc')}") is not None


def _drop_shells(controls: Iterable[Any]) -> None:
    for control in list(controls):
        for child in control.find(w("sdtContent")):
            control.addprevious(child)
        _drop([control])


_REPEATS = {"quotes", "contacts", "boilerplates", "subheadlines"}
