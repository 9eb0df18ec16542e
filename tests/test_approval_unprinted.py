"""No output tells who was asked about a quote, what came of it, or when."""

from datetime import UTC, datetime
from io import BytesIO
from zipfile import ZipFile

from msgspec.structs import replace

from pressdesk import plain, web, word
from pressdesk.model import Approval, Office, Quote, Release
from pressdesk.model.resources import read_resource, resource_text
from pressdesk.text import told
from tests.build import p, quote, release

ASKED = quote("We sail.", by="Ana Ruiz", lead_in="She said:")
BARE = release(p("Ships."), ASKED, id="a", headline="Ferry sails")


def parts(docx: bytes) -> dict[str, bytes]:
    """Return the parts of a Word file; of its properties, which hold the moment it was made, only the names."""
    with ZipFile(BytesIO(docx)) as file:
        return {name: b"" if name == "docProps/core.xml" else file.read(name) for name in file.namelist()}


def outputs(of: Release) -> dict[str, object]:
    """Return what a release becomes, by the output."""
    house, text = Office(), plain.text(of, Office(), 78, addresses=True)
    return {
        "word": parts(word.write(of, word.compile(read_resource("templates/base.docx")), house)),
        "page": web.write(of, web.compile(resource_text("templates/page.html.j2")), house),
        "fragment": web.fragment(of, house),
        "mail": web.eml(of, house, web.mail_page(of, house), text),
        "text": text,
        "markdown": plain.markdown(of, house),
        "ninjs": web.ninjs(of, house, text, datetime(2026, 3, 9, tzinfo=UTC)),
    }


def test_an_approval_changes_no_output() -> None:
    for state in ("asked", "approved", "refused"):
        approval = Approval(state, "Zed Quux", "by pigeon", "2026-03-09T09:30+00:00", "", "a note")
        asked = replace(BARE, body=told(BARE.body, ASKED, approval))
        assert isinstance(asked.body[1], Quote)
        assert asked.body[1].approval is not None
        assert outputs(asked) == outputs(BARE)
