"""Make resources/templates/base.docx and letterhead.docx from the readable files in resources/templates/source.

Run `python tests/word/make_templates.py` after changing a source; a test proves that the files are what this makes.
"""

import re
import zipfile
from io import BytesIO
from pathlib import Path

TEMPLATES = Path(__file__).resolve().parents[2] / "resources" / "templates"
SOURCE = TEMPLATES / "source"
NAMES = ("base", "letterhead")

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_CORE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_TYPES = {
    "word/document.xml": f"{_WORD_TYPE}document.main+xml",
    "word/theme.xml": "application/vnd.openxmlformats-officedocument.theme+xml",
    "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    "docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
}


def template(name: str) -> bytes:
    """Return the bytes of one template, the same each time."""
    shared = {part: _read(f"shared/{part}.xml") for part in ("numbering", "settings", "fontTable", "theme")}
    parts = {path.stem: _read(f"{name}/{path.name}") for path in sorted((SOURCE / name).glob("*.xml"))}
    parts["styles"] = _styles(name)
    members = {f"word/{part}.xml": text for part, text in {**parts, **shared}.items()}
    members["docProps/core.xml"] = _read("shared/core.xml")
    members["docProps/app.xml"] = _read("shared/app.xml")
    members["_rels/.rels"] = _relationships(
        {"rId1": (f"{_OFFICE}officeDocument", "word/document.xml"), "rId2": (_CORE, "docProps/core.xml"),
         "rId3": (f"{_OFFICE}extended-properties", "docProps/app.xml")}
    )  # fmt: skip
    members["word/_rels/document.xml.rels"] = _relationships(
        {part: (_OFFICE + _kind(part), f"{part}.xml") for part in sorted({**parts, **shared}) if part != "document"}
    )
    return _zipped({"[Content_Types].xml": _content_types(members), **members})


def _read(path: str) -> str:
    """Return a source without its comments and the white space between elements, which are there for the reader."""
    text = (SOURCE / path).read_text(encoding="utf-8").replace("\r\n", "\n")
    head, _, rest = text.partition("?>")
    rest = re.sub(r"<!--.*?-->", "", rest, flags=re.DOTALL)
    return f"{head}?>\n" + re.sub(r">\s+<", "><", rest).strip()


def _styles(name: str) -> str:
    """Return the shared styles; the template's own are added, or stand in place of those with the same id."""
    shared, own = _read("shared/styles.xml"), SOURCE / name / "styles.xml"
    for style in re.findall(r"<w:style .*?</w:style>", _read(f"{name}/styles.xml")) if own.exists() else ():
        same = f"<w:style [^>]*{re.findall(r'w:styleId=.*?>', style)[0]}.*?</w:style>"
        if not re.search(same, shared):
            shared = shared.replace("</w:styles>", f"{style}</w:styles>")
        shared = re.sub(same, style, shared)
    return shared


def _kind(part: str) -> str:
    return next((kind for kind in ("header", "footer") if part.startswith(kind)), part)


def _relationships(relations: dict[str, tuple[str, str]]) -> str:
    rows = (f'<Relationship Id="{i}" Type="{kind}" Target="{target}"/>' for i, (kind, target) in relations.items())
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'{_HEAD}<Relationships xmlns="{space}">{"".join(rows)}</Relationships>'


def _content_types(members: dict[str, str]) -> str:
    rows = ['<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>']
    rows.append('<Default Extension="xml" ContentType="application/xml"/>')
    for name in members:
        if not name.endswith(".rels"):
            kind = _TYPES.get(name, f"{_WORD_TYPE}{_kind(Path(name).stem)}+xml")
            rows.append(f'<Override PartName="/{name}" ContentType="{kind}"/>')
    space = "http://schemas.openxmlformats.org/package/2006/content-types"
    return f'{_HEAD}<Types xmlns="{space}">{"".join(rows)}</Types>'


def _zipped(members: dict[str, str]) -> bytes:
    """Return the archive; stored, not packed, because packing differs from one zlib to the next."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, text in members.items():
            archive.writestr(zipfile.ZipInfo(name), text.encode("utf-8"))
    return made.getvalue()


if __name__ == "__main__":
    for each in NAMES:
        (TEMPLATES / f"{each}.docx").write_bytes(template(each))
