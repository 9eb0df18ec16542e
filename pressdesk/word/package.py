"""A Word file as its parts: which part is which, and how one is changed or added."""

import posixpath
from collections.abc import Collection
from typing import NamedTuple
from urllib.parse import unquote

from lxml import etree

from pressdesk.model import UnreadableTemplateError
from pressdesk.word import refusals, xml, zips

TYPES_PART = "[Content_Types].xml"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
_STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"
CORE = f"{_PACKAGE}core-properties"
THUMBNAIL = f"{_PACKAGE}thumbnail"
DOCUMENT = f"{_OFFICE}officeDocument"
APP = f"{_OFFICE}extended-properties"
CUSTOM = f"{_OFFICE}custom-properties"
STYLES, NUMBERING, SETTINGS, THEME, GLOSSARY, HYPERLINK, IMAGE, HEADER, FOOTER, FOOTNOTES, ENDNOTES, ATTACHED = (
    _OFFICE + kind
    for kind in (
        "styles", "numbering", "settings", "theme", "glossaryDocument", "hyperlink", "image", "header", "footer",
        "footnotes", "endnotes", "attachedTemplate",
    )
)  # fmt: skip
# Word 2013 and later keep threads, dates and authors of comments in parts of their own.
_MICROSOFT = "http://schemas.microsoft.com/office/"
COMMENTS = (
    f"{_OFFICE}comments",
    f"{_MICROSOFT}2011/relationships/commentsExtended",
    f"{_MICROSOFT}2016/09/relationships/commentsIds",
    f"{_MICROSOFT}2018/08/relationships/commentsExtensible",
    f"{_MICROSOFT}2011/relationships/people",
)

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
MAIN_TYPE = f"{_WORD}document.main+xml"
_TEMPLATE_TYPE = f"{_WORD}template.main+xml"
CONTENT_TYPES = {
    STYLES: f"{_WORD}styles+xml",
    NUMBERING: f"{_WORD}numbering+xml",
    CORE: "application/vnd.openxmlformats-package.core-properties+xml",
    APP: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    HEADER: f"{_WORD}header+xml",
}
# What runs: Word looks for it by its relationship, whatever the file is called.
_MACROS = ("/vbaProject", "/wordVbaData", "/vbaProjectSignature")
_SAVE = "In Word choose File, Save as, Word Document (.docx), and use that file."


class Relation(NamedTuple):
    """A relationship of a part: its id, type, target (a part's name, or an address when external)."""

    id: str
    type: str
    target: str
    external: bool


class Package:
    """The parts of a Word file while a template is compiled. Trees that were asked for are written back at the end."""

    def __init__(self, data: bytes, file: str) -> None:
        refusals.check_signature(data, file)
        members = zips.read(data, file)
        refusals.check_members(members, file)
        refusals.check_definitions(members, file)
        self.file = file
        self.members = {member.name: member for member in members}
        self._names = {unquote(name).casefold(): name for name in self.members}
        self._trees: dict[str, etree._Element] = {}
        self.main = self._main()

    def _main(self) -> str:
        relations = self.relations("")
        if any(relation.type == _STRICT for relation in relations):
            raise UnreadableTemplateError(f"{self.file} is a Strict Open XML document", _SAVE)
        found = [relation.target for relation in relations if relation.type == DOCUMENT]
        if not found or found[0] not in self.members:
            raise UnreadableTemplateError(f"{self.file} is damaged: it holds no document", zips.AGAIN)
        self._check_main_type(found[0])
        return found[0]

    def _check_main_type(self, main: str) -> None:
        types = self.tree(TYPES_PART)
        ending = main.rpartition(".")[2].casefold()
        own = next((e for e in types if (e.get("PartName") or "").casefold() == f"/{main}".casefold()), None)
        usual = next((e for e in types if (e.get("Extension") or "").casefold() == ending), None)
        entry = own if own is not None else usual
        kind = (entry.get("ContentType") if entry is not None else None) or "application/xml"
        if "macroEnabled" in kind or any(r.type.endswith(_MACROS) for r in self.relations(main)):
            raise UnreadableTemplateError(f"{self.file} is a document with macros (.docm, .dotm)", _SAVE)
        if entry is None or kind not in (MAIN_TYPE, _TEMPLATE_TYPE):
            raise UnreadableTemplateError(f"{self.file} is not a Word document (its main part is “{kind}”)", _SAVE)
        if own is None:  # said of all parts with this ending, though only one of them is the document
            entry.set("ContentType", "application/xml")
            own = etree.SubElement(types, f"{{{xml.TYPES}}}Override", {"PartName": f"/{main}"})
        own.set("ContentType", MAIN_TYPE)

    def tree(self, part: str) -> etree._Element:
        """Return the root of a part, to read or to change. Raises UnreadableTemplateError where it is missing."""
        if part not in self._trees:
            member = self.members.get(part)
            if member is None:
                raise UnreadableTemplateError(f"{self.file} is damaged: “{part}” is missing inside it", zips.AGAIN)
            self._trees[part] = xml.parse(zips.unpack(member, self.file), part, self.file)
        return self._trees[part]

    def replace(self, part: str, root: etree._Element) -> None:
        """Put another root in place of a part's."""
        self._trees[part] = root

    def has(self, part: str) -> bool:
        """Return whether there is such a part, of the file's own or added."""
        return part in self.members or part in self._trees

    def relations(self, part: str) -> tuple[Relation, ...]:
        """Return the relationships of a part (of the package for the empty name), links with their target as it is."""
        name = relations_name(part)
        if not self.has(name):
            return ()
        found = []
        for entry in self.tree(name).iter(f"{{{xml.RELS}}}Relationship"):
            target, external = entry.get("Target", ""), entry.get("TargetMode", "").strip().casefold() == "external"
            kind = entry.get("Type", "")
            place = target if external or kind == HYPERLINK else self._name(resolve(part, target))
            found.append(Relation(entry.get("Id", ""), kind, place, external))
        return tuple(found)

    def _name(self, name: str) -> str:
        """Return a part's name as the archive spells it (in any case, quoted or not: ECMA-376 part 2, 6.2.2.3)."""
        return self._names.get(name.casefold(), name)

    def related(self, part: str, kind: str) -> str | None:
        """Return the name of the first present part that `part` relates to in this way, or None."""
        parts = (rel.target for rel in self.relations(part) if rel.type == kind and not rel.external)
        return next((name for name in parts if self.has(name)), None)

    def relate(self, part: str, kind: str, target: str) -> str:
        """Add a relationship from `part` to the part `target` and return its id."""
        name = relations_name(part)
        if not self.has(name):
            self._trees[name] = etree.fromstring(f'<Relationships xmlns="{xml.RELS}"/>')
        taken = {relation.id for relation in self.relations(part)}
        rid = next(f"rId{n}" for n in range(1, len(taken) + 2) if f"rId{n}" not in taken)
        entry = etree.SubElement(self.tree(name), f"{{{xml.RELS}}}Relationship")
        entry.attrib.update(
            {"Id": rid, "Type": kind, "Target": posixpath.relpath(f"/{target}", posixpath.dirname(f"/{part}"))}
        )
        return rid

    def unrelate(self, part: str, kind: str) -> None:
        """Remove the relationships of this type; what nothing leads to any more is not packed."""
        self.cut(part, {relation.id for relation in self.relations(part) if relation.type == kind})

    def cut(self, part: str, ids: Collection[str]) -> None:
        """Remove the relationships of a part that have these ids."""
        if ids:
            tree = self.tree(relations_name(part))
            for entry in [e for e in tree.iter(f"{{{xml.RELS}}}Relationship") if e.get("Id", "") in ids]:
                xml.remove(entry)

    def reached(self) -> tuple[str, ...]:
        """Return the parts that the package leads to, the document first among those of equal distance."""
        found = {"": None}
        for part in (waiting := [""]):
            for relation in self.relations(part):
                near = not relation.external and relation.type != HYPERLINK and self.has(relation.target)
                if near and relation.target not in found:
                    found[relation.target] = None
                    waiting.append(relation.target)
        return tuple(found)[1:]

    def prune(self) -> None:
        """Take out the members that nothing leads to."""
        parts = self.reached()
        kept = {TYPES_PART, *parts, *map(relations_name, ("", *parts))}
        self.members = {name: member for name, member in self.members.items() if name in kept}
        self._trees = {name: tree for name, tree in self._trees.items() if name in kept}

    def add(self, kind: str, wanted: str, root: etree._Element, *, of: str) -> str:
        """Add a part of this kind, related from the part `of`, and return its name: `wanted` or one like it."""
        stem, dot, ending = wanted.rpartition(".")
        names = {name.casefold() for name in (*self.members, *self._trees)}
        free = (wanted if n == 1 else f"{stem}{n}{dot}{ending}" for n in range(1, len(names) + 2))
        name = next(name for name in free if name.casefold() not in names)
        self._trees[name] = root
        self.relate(of, kind, name)
        entry = etree.SubElement(self.tree(TYPES_PART), f"{{{xml.TYPES}}}Override")
        entry.attrib.update({"PartName": f"/{name}", "ContentType": CONTENT_TYPES[kind]})
        return name

    def packed(self, left_out: frozenset[str]) -> tuple[zips.Member, ...]:
        """Return all members but those named and those that nothing leads to, the content types first, changed trees
        packed again."""
        self.prune()
        self._drop_stale_types()
        names = dict.fromkeys((TYPES_PART, *self.members, *self._trees))
        return tuple(self._packed(name) for name in names if name not in left_out)

    def _packed(self, name: str) -> zips.Member:
        if name in self._trees:
            return zips.pack(name, xml.whole(self._trees[name]).encode("utf-8"))
        member = self.members[name]
        return zips.tight(member, self.file) if name.endswith((".xml", ".rels")) else member

    def _drop_stale_types(self) -> None:
        types = self.tree(TYPES_PART)
        for entry in list(types):
            name = self._name(unquote(entry.get("PartName", "").lstrip("/")))
            if name and not self.has(name):
                types.remove(entry)


def entry(part: str, relation: Relation) -> str:
    """Return a relationship of `part` as Word writes it, its target seen from there."""
    target, mode = relation.target, ' TargetMode="External"' if relation.external else ""
    if not relation.external and relation.type != HYPERLINK:
        target = posixpath.relpath(f"/{target}", posixpath.dirname(f"/{part}"))
    facts = f'Id="{xml.quoted(relation.id)}" Type="{xml.quoted(relation.type)}" Target="{xml.quoted(target)}"'
    return f"<Relationship {facts}{mode}/>"


def relations_name(part: str) -> str:
    """Return the name of the member that holds a part's relationships."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def resolve(part: str, target: str) -> str:
    """Return the part's name that a relationship's target means, seen from `part`."""
    target = unquote(target.partition("#")[0])
    return posixpath.normpath(posixpath.join("/", posixpath.dirname(part), target)).lstrip("/")
