"""Drawings of a pack: no scripts, nothing from outside."""

from collections.abc import Iterator
from typing import Any, Final

from pressdesk.web import css
from pressdesk.web.css import Wrong

_REFUSED: Final = {"script", "foreignobject", "iframe", "embed", "object", "audio", "video", "handler", "listener"}
_REMEDY: Final = "Save the drawing as plain SVG and add the pack again."


def faults(data: bytes) -> tuple[Wrong, ...]:
    """Return what is wrong in an SVG drawing: no drawing at all, an entity, a script, an address from outside."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        line = getattr(error, "lineno", None) or 1
        return (Wrong(line, f"no SVG drawing: {' '.join(str(error).split())}", _REMEDY),)
    if _local(root.tag) != "svg":
        return (Wrong(1, "no SVG drawing", _REMEDY),)
    return tuple(_found(root))


def _found(root: Any) -> Iterator[Wrong]:
    from lxml import etree

    declared = root.getroottree().docinfo.internalDTD
    if declared is not None and any(True for _ in declared.iterentities()):
        yield Wrong(1, "entities are refused", _REMEDY)
    before = root.getprevious()
    while before is not None:
        if before.tag is etree.ProcessingInstruction:
            yield Wrong(before.sourceline or 1, f"<?{before.target}?> is refused", _REMEDY)
        before = before.getprevious()
    for element in root.iter():
        line = element.sourceline or 1
        if not isinstance(element.tag, str):
            if element.tag is not etree.Comment:
                yield Wrong(line, "entities and processing instructions are refused", _REMEDY)
            continue
        name = _local(element.tag)
        if name in _REFUSED:
            yield Wrong(line, f"<{name}> is refused in a drawing", _REMEDY)
        if name == "style":
            yield from (Wrong(line + one.line - 1, *one[1:]) for one in _styled(element.text or ""))
        for attribute, value in element.attrib.items():
            yield from _attribute(_local(str(attribute)), str(value), line)


def _attribute(name: str, value: str, line: int) -> Iterator[Wrong]:
    if name.startswith("on"):
        yield Wrong(line, f"“{name}” is refused: a drawing runs no scripts", _REMEDY)
    elif name in ("href", "src") and not value.strip().startswith("#") and not css.carried(value.strip()):
        yield Wrong(line, f"“{value[:60]}” is refused: a drawing asks for nothing from outside", _REMEDY)
    elif name in ("attributename",) and value.strip().lower().rpartition(":")[2] in ("href", "style"):
        yield Wrong(line, f"an animation of “{value[:20]}” is refused", _REMEDY)
    elif "(" in value or "\\" in value:
        yield from (Wrong(line, *one[1:]) for one in _styled(value))


def _styled(text: str) -> tuple[Wrong, ...]:
    made = css.resolved(text, lambda address: address if address.startswith("#") or css.carried(address) else None)
    return made[1]


def _local(name: str) -> str:
    return name.rpartition("}")[2].lower()
