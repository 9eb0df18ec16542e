"""What a PDF says of itself: its title and language, and nothing of who made it with what."""

import io
from xml.sax.saxutils import escape

# ISO 16684-1 (XMP).
_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


def is_tagged(pdf: bytes) -> bool:
    """Return whether the PDF says that it holds the structure a screen reader needs."""
    from pypdf import PdfReader

    marks = PdfReader(io.BytesIO(pdf)).root_object.get("/MarkInfo")
    return marks is not None and bool(marks.get_object().get("/Marked"))


def with_facts(pdf: bytes, *, title: str, language: str) -> bytes:
    """Return the PDF with this title, shown in a reader's title bar, and this language (BCP 47).

    What the program that made it wrote of itself, of times and of people is taken out; tags, bookmarks and links stay.
    """
    from pypdf import PdfReader, PdfWriter
    from pypdf.generic import BooleanObject, DictionaryObject, NameObject, StreamObject, TextStringObject

    reader = PdfReader(io.BytesIO(pdf))
    reader.root_object.pop("/Metadata", None)  # else the old one stays in the file, unreferred to
    writer = PdfWriter(clone_from=reader)
    writer.pdf_header = reader.pdf_header
    writer.metadata = {"/Title": title}
    root = writer.root_object
    root[NameObject("/Lang")] = TextStringObject(language)
    viewer = root.setdefault(NameObject("/ViewerPreferences"), DictionaryObject()).get_object()
    viewer[NameObject("/DisplayDocTitle")] = BooleanObject(True)
    facts = StreamObject()
    facts.set_data(_XMP.format(title=escape(title), language=escape(language)).encode())
    facts.update({NameObject("/Type"): NameObject("/Metadata"), NameObject("/Subtype"): NameObject("/XML")})
    root[NameObject("/Metadata")] = writer._add_object(facts)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()
