"""Hostile pages and packs, each looked at in the process that vets new templates: refused, with what it took."""

import struct
import subprocess
import sys
import zipfile
from hashlib import shake_256
from io import BytesIO

import pytest
from packs import PNG, pack

from pressdesk import web
from pressdesk.app.limits import MEMORY
from pressdesk.app.vetting import examine, vetted
from pressdesk.model import Template, TemplateError

RELEASE = "{{ release }}"
NOISE = shake_256(b"noise").digest(2 * 2**20)  # what no zip makes smaller


def _zip(*entries: tuple[str, bytes], **changed: int) -> bytes:
    """Return a zip of these entries, names as they are; `changed` sets fields of every entry."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries:
            info = zipfile.ZipInfo(name)
            info.compress_type = zipfile.ZIP_DEFLATED
            for field, value in changed.items():
                setattr(info, field, value)
            archive.writestr(info, data)
    return made.getvalue()


MANIFEST = ("pack.toml", b'name = "x"')


def _locked() -> bytes:
    data = bytearray(_zip(MANIFEST))
    for sign, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = data.index(sign) + at
        data[start : start + 2] = struct.pack("<H", 1)
    return bytes(data)


def _lying() -> bytes:
    """Return a zip whose picture says it unpacks to 100 bytes and holds a megabyte."""
    data = bytearray(_zip(MANIFEST, ("a.png", PNG + bytes(2**20))))
    for sign, at in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        start = data.rindex(sign) + at
        data[start : start + 4] = struct.pack("<I", 100)
    return bytes(data)


# What a page's code tries.
CODE = {
    "class": "{{ ''.__class__ }}",
    "mro": "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "class by brackets": "{{ ''['__class__'] }}",
    "class by joining": "{{ ''['__cla' ~ 'ss__'] }}",
    "attr filter": "{{ ''|attr('__class__') }}",
    "map filter": "{{ [release]|map(attribute='__class__')|list }}",
    "format": "{{ '{0.__class__}'.format(release) }}",
    "format_map": "{{ '{x.__class__}'.format_map({'x': release}) }}",
    "percent": "{{ '%999999999d' % 1 }}",
    "globals": "{{ cycler.__init__.__globals__ }}",
    "joiner": "{{ joiner.__init__.__globals__.os }}",
    "self": "{{ self.__init__.__globals__ }}",
    "super": "{% block x %}{{ super.__self__ }}{% endblock %}",
    "asset's insides": "{{ asset.__class__ }}{{ asset.__call__.__globals__ }}",
    "asset's own": "{{ asset._addresses }}",
    "macro's insides": "{% macro m() %}{% endmacro %}{{ m.__init__ }}{{ m._func }}",
    "loop's insides": "{% for x in [1] %}{{ loop.__init__ }}{{ loop._iterable.__class__ }}{% endfor %}",
    "namespace": "{% set ns = namespace() %}{{ ns.__class__ }}",
    "config": "{{ config }}",
    "import": "{% import 'os' as os %}",
    "include": "{% include '/etc/passwd' %}",
    "extends a file": "{% extends '/etc/passwd' %}",
    "extends a field": "{% extends slug %}",
    "safe": "{{ '<script>'|safe }}",
    "3 GB": "{{ 'x' * 3000000000 }}",
    "3 GB by brackets": "{{ ['x'] * 3000000000 }}",
    "3 GB of a field": "{{ release * 300000 }}",
    "long number": "{{ 9 ** 9 ** 9 }}",
    "doubling": "{% set ns = namespace(s='x') %}{% for n in range(60) %}{% set ns.s = ns.s ~ ns.s %}{% endfor %}",
    "doubling lists": "{% set ns = namespace(s=[1]) %}{% for n in range(60) %}{% set ns.s = ns.s + ns.s %}{% endfor %}",
    "comparing": "{% set ns = namespace(a=[1], b=[1]) %}{% for n in range(60) %}{% set ns.a = [ns.a, ns.a] %}"
    "{% set ns.b = [ns.b, ns.b] %}{% endfor %}{{ ns.a == ns.b }}",
    "long range": "{% for n in range(10**9) %}{% endfor %}",
    "loops in loops": "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
    "cycler": "{% set c = cycler(1) %}{% for a in range(99999) %}{% for b in range(99999) %}{{ c.next() }}{% endfor %}"
    "{% endfor %}",
    "macro calls itself": "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    "macro calls itself twice": "{% macro m(n) %}{% if n %}{{ m(n - 1) }}{{ m(n - 1) }}{% endif %}{% endmacro %}"
    "{{ m(60) }}",
    "block calls itself": "{% block x %}{{ self.x() }}{% endblock %}",
    "block calls itself twice": "{% block x %}{{ self.x() }}{{ self.x() }}{% endblock %}",
    "recursive loop": "{% for x in [[1]] recursive %}{{ loop([[1]]) }}{% endfor %}",
    "brackets": "{{ " + "(" * 5000 + "1" + ")" * 5000 + " }}",
    "nested ifs": "{% if 1 %}" * 3000 + "{% endif %}" * 3000,
    "many fields": "{{ release }}" * 50_000,
    "set block": "{% set x %}{% for n in range(99999) %}{{ release }}{{ release }}{% endfor %}{% endset %}",
    "much source": "x" * 5_000_001,
}
# What a page's HTML and CSS try.
MARKUP = {
    "script": "<script>alert(1)</script>",
    "script from outside": '<script src="https://example.org/x.js"></script>',
    "script put together": "<scr{{ 'ipt' }}>alert(1)</scr{{ 'ipt' }}>",
    "script by a comment of code": "<scr{# #}ipt>alert(1)</script>",
    "script in a comment that ends early": "<!--> <script>alert(1)</script> -->",
    "script by a macro": "{% macro m() %}<script{% endmacro %}{{ m() }}>",
    "data script": '<script type="application/ld+json" src="//example.org"></script>',
    "handler": '<p onclick="alert(1)">x</p>',
    "handler put together": "<p {{ 'onclick' }}=alert(1)>x</p>",
    "handler behind a quote": '<p title="{% if slug == \'no\' %}"{% endif %} onclick=alert(1) x="y">x</p>',
    "iframe": '<iframe src="https://example.org"></iframe>',
    "object": '<object data="x"></object>',
    "form": '<form action="https://example.org"></form>',
    "base": '<base href="https://example.org/">',
    "refresh": '<meta http-equiv="refresh" content="0;url=https://example.org">',
    "styles from outside": '<link rel="stylesheet" href="https://example.org/x.css">',
    "preconnect": '<link rel="preconnect" href="https://example.org">',
    "picture from outside": '<img src="https://example.org/x.png" alt="">',
    "picture without a scheme": '<img src="//example.org/x.png" alt="">',
    "picture of a field": '<img src="{{ slug }}" alt="">',
    "srcset": '<img srcset="https://example.org/x.png 1x" alt="">',
    "javascript": '<a href="javascript:alert(1)">x</a>',
    "javascript in disguise": '<a href="&#106;ava&Tab;script:alert(1)">x</a>',
    "data link": '<a href="data:text/html,x">x</a>',
    "svg": '<svg><script>alert(1)</script></svg>',
    "unclosed": "<p title='x",
    "style address": '<p style="background: url(https://example.org/x)">x</p>',
    "style escape": r'<p style="background: u\72l(https://example.org/x)">x</p>',
    "import": "<style>@import 'https://example.org/x.css';</style>",
    "import escaped": r"<style>@\69mport 'https://example.org/x.css';</style>",
    "address in styles": "<style>p { background: url(https://example.org/x) }</style>",
    "image-set": "<style>p { background: image-set('https://example.org/x' 1x) }</style>",
    "address put together": "<style>p { background: url(htt{{ 'p' }}://example.org/x) }</style>",
    "address in a property": "<style>p { --x: url(//example.org/x); background: var(--x) }</style>",
}  # fmt: skip
SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">{}</svg>'
LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
# What a pack's files try.
PACKS = {
    "no manifest": web.join({"page.html": b"{{ release }}"}),
    "broken manifest": web.join({"pack.toml": b"name = "}),
    "unknown key": web.join({"pack.toml": b'nam = "x"'}),
    "extends another": web.join({"pack.toml": b'extends = "other"'}),
    "deep manifest": web.join({"pack.toml": b"x = " + b"[" * 50_000}),
    "path above": _zip(MANIFEST, ("../x.css", b"")),
    "path from the root": _zip(MANIFEST, ("/etc/x.css", b"")),
    "path with a drive": _zip(MANIFEST, ("C:x.css", b"")),
    "path backwards": _zip(MANIFEST, ("..\\x.css", b"")),
    "name twice": _zip(MANIFEST, ("a.css", b""), ("A.css", b"")),
    "link": _zip(MANIFEST, ("a.png", b"/etc/passwd"), external_attr=0o120777 << 16),
    "bomb": _zip(MANIFEST, ("a.css", bytes(7 * 2**20))),
    "too much": _zip(MANIFEST, *((f"{n}.png", NOISE) for n in range(5))),
    "too many": _zip(MANIFEST, *((f"{n}.css", b"") for n in range(300))),
    "locked": _locked(),
    "lying": _lying(),
    "cut off": pack("{{ release }}", "p {}")[:-30],
    "css import": pack(styles="@import url(x.css);"),
    "css address": pack(styles="p { background: url(//example.org/x.png) }"),
    "css end": pack(styles="p::after { content: '</style><script>alert(1)</script>' }"),
    "css brackets": pack(styles="(" * 200_000),
    "no picture": pack(a_png=b"<script>"),
    "svg script": pack(a_svg=SVG.format("<script>alert(1)</script>").encode()),
    "svg handler": pack(a_svg=SVG.format('<rect onload="alert(1)"/>').encode()),
    "svg address": pack(a_svg=SVG.format('<image xlink:href="https://example.org/x.png"/>').encode()),
    "svg styles": pack(a_svg=SVG.format("<style>@import 'https://example.org';</style>").encode()),
    "svg fill": pack(a_svg=SVG.format('<rect fill="url(https://example.org/x#y)"/>').encode()),
    "svg foreign": pack(a_svg=SVG.format("<foreignObject/>").encode()),
    "svg entities": pack(a_svg=f"<!DOCTYPE svg [{LAUGHS}]>{SVG.format('&l11;')}".encode()),
    "svg file": pack(a_svg=b'<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + SVG.format("&x;").encode()),
    "svg sheet": pack(a_svg=b'<?xml-stylesheet href="https://example.org"?>' + SVG.format("").encode()),
    "svg animation": pack(a_svg=SVG.format('<animate attributeName="xlink:href" to="x"/>').encode()),
    "pictures without end": pack(
        "{% for n in range(99999) %}<img src=\"{{ asset('a.png') }}\" alt=\"\">{% endfor %}{{ release }}",
        a_png=PNG + NOISE,
    ),
}  # fmt: skip
PAGES = {
    **{f"code: {name}": (source + RELEASE).encode() for name, source in CODE.items()},
    **{f"markup: {name}": (source + RELEASE).encode() for name, source in MARKUP.items()},
    **{f"pack: {name}": data for name, data in PACKS.items()},
}


@pytest.mark.parametrize("name", PAGES)
def test_what_is_hostile_is_refused(name: str) -> None:
    template = Template("t", "Hostile", "web", PAGES[name], "hostile.zip" if "pack" in name else "hostile.html")
    try:
        found, ended = examine(template)
        said = "; ".join(map(str, found.faults))
        print(f"{name}: {ended.seconds:.2f} s, {ended.peak / 2**20:.0f} MB: {said}")
        assert ended.peak < MEMORY
    except TemplateError as error:
        said = str(error)
        print(f"{name}: {said}")
    assert said
    assert "\n" not in said
    assert "cannot be looked at" not in said


def test_a_refusal_is_an_error_of_one_line() -> None:
    with pytest.raises(TemplateError, match=r"hostile.html, line 1: <script> is refused"):
        vetted(Template("t", "x", "web", PAGES["markup: script"], "hostile.html"))


@pytest.mark.parametrize(
    ("attempt", "end"),
    [
        ("bytearray(300 * 2**20)", "MemoryError"),
        ("import socket; socket.create_connection(('127.0.0.1', 9))", "PermissionError"),
        ("import subprocess; subprocess.run(['true'])", "PermissionError"),
        ("import os; os.system('true')", "PermissionError"),
    ],
)
@pytest.mark.skipif(sys.platform != "linux", reason="other systems end the process instead")
def test_the_limits_hold(attempt: str, end: str) -> None:
    code = f"from pressdesk.app.limits import limit; limit(); {attempt}"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr.splitlines()[-1].partition(":")[0]) == (1, end)


def test_no_module_beside_the_template_is_run(tmp_path, monkeypatch) -> None:
    (tmp_path / "msgspec.py").write_text("raise SystemExit(3)")
    monkeypatch.chdir(tmp_path)
    assert vetted(Template("t", "x", "web", b"{{ release }}", "x.html")) == ()


def test_a_program_that_is_large_itself_can_vet() -> None:
    held = bytearray(MEMORY + 2**20)
    assert vetted(Template("t", "x", "web", b"{{ release }}", "x.html")) == ()
    assert held
