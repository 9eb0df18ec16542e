"""Word's XML: namespaces, safe parsing, escaping."""

import re
from collections.abc import Iterable
from itertools import islice

from lxml import etree

from pressdesk.model import UnreadableTemplateError
from pressdesk.word.zips import AGAIN

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"
MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

_OWN = {"w": W, "r": R}
# What holds blocks and nothing else: white space between them says nothing.
_FEW = 64  # attributes of a root; a crowd of them is nobody's, and slow to set
_BLOCKS = tuple(
    f"{{{W}}}{name}"
    for name in ("body", "tbl", "tr", "tc", "sdt", "sdtContent", "hdr", "ftr", "txbxContent", "footnote", "endnote")
)
_NAMESPACE = re.compile(r' xmlns(?::([\w.-]+))?="([^"]*)"')


def w(tag: str) -> str:
    """Return the name of a WordprocessingML element or attribute as lxml writes it."""
    return f"{{{W}}}{tag}"


def parse(data: bytes, part: str, file: str) -> etree._Element:
    """Return the root of a part, comments and processing instructions left out.

    Raises UnreadableTemplateError where it is not XML or carries a DTD, which Word never writes.
    """
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        raise UnreadableTemplateError(f"{file} is damaged: “{part}” inside it is not valid XML", AGAIN) from None
    if getattr(root.getroottree().docinfo, "doctype", ""):
        raise UnreadableTemplateError(
            f"{file} is refused: “{part}” inside it carries a document type definition", AGAIN
        )
    return root


def with_own_prefixes(root: etree._Element) -> etree._Element:
    """Return the part with the prefixes `w` and `r`, without white space between blocks, as our own text expects."""
    for block in root.iter(*_BLOCKS):
        for child in block:
            child.tail = (child.tail or "").strip() or None
        block.text = (block.text or "").strip() or None
    if all(root.nsmap.get(prefix) == space for prefix, space in _OWN.items()):
        return root
    known = {prefix: space for prefix, space in root.nsmap.items() if prefix and space not in _OWN.values()}
    known = {prefix: space for prefix, space in known.items() if prefix not in _OWN}
    made = etree.Element(
        root.tag, dict(islice(((str(key), str(value)) for key, value in root.attrib.items()), _FEW)), _OWN | known
    )
    made.text = root.text
    made.extend(root)
    etree.cleanup_namespaces(made, keep_ns_prefixes=[*_OWN, *known])
    return made


def whole(root: etree._Element) -> str:
    """Return a part as text, with its XML declaration."""
    return HEAD + etree.tostring(root, encoding="unicode")


def inner(element: etree._Element, root: etree._Element) -> str:
    """Return an element as text for use inside `root`, without the namespaces that `root` declares."""
    text = etree.tostring(element, encoding="unicode", with_tail=False)
    end = text.index(">")
    known = root.nsmap

    def drop(match: re.Match[str]) -> str:
        return "" if known.get(match[1]) == match[2] else match[0]

    return _NAMESPACE.sub(drop, text[:end]) + text[end:]


def escape(text: str) -> str:
    """Return `text` for use between tags."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def quoted(text: str) -> str:
    """Return `text` for use inside a double-quoted attribute."""
    return escape(text).replace('"', "&quot;").replace("\n", "&#10;").replace("\t", "&#9;")


def remove(element: etree._Element) -> None:
    """Take an element out of its tree."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def dissolve(element: etree._Element, inside: Iterable[etree._Element] | None = None) -> None:
    """Leave what an element holds (or only these of it) in its place."""
    for child in list(element if inside is None else inside):
        element.addprevious(child)
    remove(element)
