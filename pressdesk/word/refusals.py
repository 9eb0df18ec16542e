"""What is not a Word document, told from its first bytes, and what to do about it."""

from pressdesk.model import UnreadableTemplateError
from pressdesk.word import zips

_SAVE = "In Word choose File, Save as, Word Document (.docx), and use that file."
_ZIP = b"PK\x03\x04"

# First bytes, what it is, what to do. The first that fits counts.
_SIGNATURES: tuple[tuple[bytes, str, str], ...] = (
    (b"%PDF", "is a PDF", "Use the Word file it was made from, or open the PDF in Word and save it as .docx."),
    (b"{\\rtf", "is a Rich Text file (.rtf)", "Open it in Word and save it as Word Document (.docx)."),
    (b"<", "is a web page or XML, not a Word file", "Open it in Word and save it as Word Document (.docx)."),
)
# A member that tells a zip archive of another program, what it is, what to do.
_FOREIGN: tuple[tuple[str, str, str], ...] = (
    ("Index/Document.iwa", "is a Pages document", "In Pages choose File, Export to, Word, and use that file."),
    ("Index.zip", "is a Pages document", "In Pages choose File, Export to, Word, and use that file."),
    ("content.xml", "is an OpenDocument file (.odt)", "Save it as Word Document (.docx) in the program that made it."),
    ("xl/workbook.xml", "is an Excel workbook", "Use a Word document (.docx)."),
    ("ppt/presentation.xml", "is a PowerPoint presentation", "Use a Word document (.docx)."),
)
# What cannot hold XML that Word reads. (A drawing in SVG may well carry a document type definition.)
_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".emf", ".wmf", ".svg", ".odttf")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")


def check_signature(data: bytes, file: str) -> None:
    """Raise UnreadableTemplateError where the first bytes are not a .docx, naming what it is and the remedy."""
    if data.startswith(_ZIP) and not _is_lock(file):
        return
    if not data:
        raise UnreadableTemplateError(f"{file} is empty", "Choose the template again, or save it again from Word.")
    if _is_lock(file):
        raise UnreadableTemplateError(
            f"{file} is a lock file Word keeps beside an open document", "Choose the file without “~$” in its name."
        )
    if data.startswith(_OLE):
        if _ENCRYPTED_STREAM in data:
            remedy = "Open it in Word, remove the password under File, Info, Protect Document, and save it."
            raise UnreadableTemplateError(f"{file} is protected with a password", remedy)
        raise UnreadableTemplateError(f"{file} is an old Word file (.doc)", _SAVE)
    for start, what, remedy in _SIGNATURES:
        if data.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(start):
            raise UnreadableTemplateError(f"{file} {what}", remedy)
    raise UnreadableTemplateError(
        f"{file} is not a Word document", "Choose a Word document (.docx) or template (.dotx)."
    )


def check_members(members: tuple[zips.Member, ...], file: str) -> None:
    """Raise UnreadableTemplateError where the archive belongs to another program or carries macros."""
    names = {member.name.casefold() for member in members}
    if "[content_types].xml" not in names:
        for mark, what, remedy in _FOREIGN:
            if mark.casefold() in names:
                raise UnreadableTemplateError(f"{file} {what}", remedy)
        raise UnreadableTemplateError(
            f"{file} is not a Word document", "Choose a Word document (.docx) or template (.dotx)."
        )
    for mark, what, remedy in _FOREIGN:
        if "/" in mark and mark.casefold() in names:
            raise UnreadableTemplateError(f"{file} {what}", remedy)
    if any(name.rpartition("/")[2] == "vbaproject.bin" for name in names):
        raise UnreadableTemplateError(f"{file} contains macros (.docm, .dotm)", _SAVE)


def check_definitions(members: tuple[zips.Member, ...], file: str) -> None:
    """Raise UnreadableTemplateError where a member carries a document type definition, in any encoding of Unicode."""
    for member in members:
        if member.name.casefold().endswith(_PICTURES):
            continue
        if b"<!DOCTYPE" in zips.unpack(member, file).replace(b"\0", b""):
            raise UnreadableTemplateError(
                f"{file} is refused: “{member.name}” inside it carries a document type definition", zips.AGAIN
            )


def _is_lock(file: str) -> bool:
    return file.replace("\\", "/").rpartition("/")[2].startswith("~$")
