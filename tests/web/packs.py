"""Small packs and pictures for the tests."""

import zlib
from struct import pack as bits

from pressdesk import web
from pressdesk.model import Asset


def _chunk(kind: bytes, data: bytes) -> bytes:
    return bits(">I", len(data)) + kind + data + bits(">I", zlib.crc32(kind + data))


def png(width: int = 8, height: int = 8, colour: tuple[int, int, int] = (31, 58, 95)) -> bytes:
    """Return a picture of one colour."""
    rows = (b"\0" + bytes(colour) * width) * height
    head = bits(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    end = _chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", zlib.compress(rows)) + end


PNG = png(colour=(11, 93, 78))
PICTURE = Asset("image/png", PNG)
SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 12"><rect width="40" height="12" rx="2" fill="#0b5d4e"/>'
    b'<circle cx="6" cy="6" r="3" fill="#fff"/></svg>'
)


def pack(page: str = "", styles: str = "", **more: bytes) -> bytes:
    """Return a pack; further files by name, with `_` for the dot."""
    files = {"pack.toml": b'name = "Harbour Trust"\nversion = "2"\nextends = "starter"\n'}
    files |= {"page.html.j2": page.encode()} if page else {}
    files |= {"looks/styles.css": styles.encode()} if styles else {}
    return web.join(files | {name.replace("_", "."): data for name, data in more.items()})


# A pack as a designer makes one: other colours and letters, a masthead of its own, a picture in page and styles.
DESIGNED = pack(
    """{% extends "starter" %}
{% block masthead %}
<header class="harbour"><img src="{{ asset('logo.svg') }}" alt="{{ organization.name|striptags }}" width="120">
<p>News from the water</p></header>
{% endblock %}
{% block footer %}<footer class="foot"><p>{{ organization.name }}</p></footer>{% endblock %}
""",
    """:root { --brand: #0b5d4e; --link: #0b5d4e; }
body { border-top: 6px solid var(--brand); }
.harbour { display: flex; flex-wrap: wrap; gap: .75rem 1rem; align-items: center; margin-bottom: 2rem; }
.harbour p { margin: 0; padding-inline-start: 1rem; font: 700 1rem/1.2 var(--sans); color: var(--brand);
  background: url("../wave.png") left center / 4px 1.5em no-repeat; }
""",
    logo_svg=SVG,
    wave_png=PNG,
)
