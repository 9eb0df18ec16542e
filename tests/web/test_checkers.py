"""The starter page and the mail before the outside judges: the W3C's checker (vnu) and axe-core in the real engine."""

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from build import b, contact, detail, h, image, link, ol, p, plate, quote, release, t, table, ul
from hypothesis import Phase, given, settings
from packs import DESIGNED
from pytestqt.qtbot import QtBot
from samples import office, samples
from strategies import releases

from pressdesk import web
from pressdesk.model import ORDER, Asset, Embargo, HouseStyle, Office, Organization, Release
from pressdesk.model.resources import resource_text

TOOLS = Path(os.environ.get("PRESSDESK_TOOLS") or Path(__file__).parents[2] / ".tools") / "node_modules"
VNU = TOOLS / "vnu-jar/build/dist/vnu.jar"
AXE = TOOLS / "axe-core/axe.min.js"
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c63f8cfc0f01f00050001ffab"
    "dcb3f30000000049454e44ae426082"
)
PNG = Asset("image/png", PIXEL)

pytestmark = [
    pytest.mark.network_tool,
    pytest.mark.qt_log_ignore("QRhi|RHI|GPU|[Vv]ulkan|propagateSizeHints|MessageBusLinux"),
]
needs_axe = pytest.mark.skipif(not AXE.exists(), reason="axe-core is not installed; .ci/run installs it")


def _everything() -> Release:
    """Return a release with every part and every kind of block."""
    body = (
        p("One ", b("two"), " ", link("three")), h("Subhead"), ul("a", "b"), ol("c", "d"), ol("e"),
        quote("Spoken.", by="Ana Ruiz"), quote("Led in.", "Twice.", lead_in="She said:"), detail("WHO", "Ana", "Bo"),
        detail("WHEN", "Now"), detail("", "No label"), image(PNG.hash, "A ship.", "Photo: Bo", "A ship at sea"),
        image("b" * 64, alt="Lost"), table(("Year", ""), ("2026", "7"), caption="Ships by year"), table((), ("a", "b")),
        table(("Year", *["Ships of the harbour"] * 6), ("2026", *["18,400"] * 6)),
        p("עברית 100\u00a0km"), image(PNG.hash),
    )  # fmt: skip
    return release(
        *body, headline=t("Harbour ", b("opens")), place="Portland", subheadlines=(t("Below"), t("Lower")),
        label="KICKER",
        timing=Embargo("2027-03-09T06:00", "America/New_York"), end_mark="###", notes=(p("Note"), h("Sub"), ul("x")),
        boilerplates=(plate("Us.", heading="About us"), plate("Them.", heading="About them"), plate("Nobody.")),
        contacts=(contact("Ana", phone="503-555-0142", email="a@example.org"), contact("Bo")),
    )  # fmt: skip


def _pages() -> dict[str, str]:
    """Return the pages to judge, by name."""
    page = web.compile(resource_text("templates/page.html.j2"))
    made = {name: web.write(sample, page, office()) for name, sample in samples().items()}
    house = Office(
        Organization("Harbour Trust", "1 Quay\nPortland", "example.org", PNG.hash), images=((PNG.hash, PNG),)
    )
    made["everything"] = web.write(_everything(), page, house)
    first = HouseStyle(order=("contacts", *(part for part in ORDER if part != "contacts")))
    made["contacts-first"] = web.write(_everything(), page, Office(house=first))
    made["nothing"] = web.write(release(headline=(), release_date=None), page, Office())
    arabic = release(p("مرحبا"), headline="مرحبا", language="ar")
    made["arabic"] = web.write(arabic, page, office())
    made["mail"] = web.mail_page(_everything(), house, inline_images=True)
    made["mail-nothing"] = web.mail_page(release(headline=(), release_date=None), Office())
    made["mail-arabic"] = web.mail_page(arabic, office())
    made["marked"] = web.write(_everything(), page, house, marked=True)
    made["marked-arabic"] = web.write(
        release(p("مرحبا"), headline="مرحبا", language="ar", timing=Embargo("2027-03-09T06:00", "Asia/Riyadh")),
        page,
        office(),
        marked=True,
    )
    pack = web.load(DESIGNED, "ours.zip")
    made["pack"] = web.write(_everything(), pack, house)
    made["pack-marked"] = web.write(_everything(), pack, house, marked=True)
    made["pack-arabic"] = web.write(release(p("مرحبا"), headline="مرحبا", language="ar"), pack, house)
    made["pack-folder"] = web.write_folder(_everything(), pack, house)["index.html"].decode()
    return made


JUDGED = ("everything", "contacts-first", "arabic", "marked", "marked-arabic", "pack", "pack-marked", "pack-arabic")


def _hostile_pages() -> dict[str, str]:
    page = web.compile(resource_text("templates/page.html.j2"))
    made: dict[str, str] = {}

    @settings(max_examples=60, phases=[Phase.generate], derandomize=True, database=None)
    @given(releases())
    def keep(hostile: Release) -> None:
        made[f"hostile-{len(made)}"] = web.write(hostile, page, office())
        made[f"hostile-{len(made)}-mail"] = web.mail_page(hostile, office())

    keep()
    return made


@pytest.mark.skipif(not shutil.which("java"), reason="Java is not installed")
@pytest.mark.skipif(not VNU.exists(), reason="vnu-jar is not installed; .ci/run installs it")
def test_the_checker_of_the_w3c_finds_no_error(tmp_path: Path) -> None:
    for name, page in (_pages() | _hostile_pages()).items():
        (tmp_path / f"{name}.html").write_text(page, encoding="utf-8")
    quick = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xss4m")  # short runs pay for compiling
    command = [
        "java",
        *quick,
        "-jar",
        str(VNU),
        "--errors-only",
        "--format",
        "json",
        *map(str, sorted(tmp_path.iterdir())),
    ]
    found = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False).stderr
    assert json.loads(found)["messages"] == []


@needs_axe
@pytest.mark.parametrize("name", [*samples(), *JUDGED, "mail", "mail-arabic"])
@pytest.mark.parametrize("width", [1000, 320])
def test_axe_finds_no_violation_and_nothing_is_cut_off(name: str, width: int, qtbot: QtBot) -> None:
    assert _violations(_pages()[name], width, qtbot) == []


@needs_axe
def test_axe_would_find_a_violation(qtbot: QtBot) -> None:
    bad = '<!doctype html><title>t</title><p style="color:#ccc;width:999px">faint</p><img src="x.png">'
    assert {"html-has-lang", "image-alt", "color-contrast", "wider than the window"} <= {
        found.split(":")[0] for found in _violations(bad, 400, qtbot)
    }


def _violations(page: str, width: int, qtbot: QtBot) -> list[str]:
    """Return what axe-core finds in the page, shown in the engine at this width, and whether it scrolls sideways."""
    from pressdesk.ui import engine

    engine.start()
    from PySide6.QtWebEngineWidgets import QWebEngineView

    view = QWebEngineView()
    qtbot.addWidget(view)
    view.resize(width, 1200)
    view.show()
    with qtbot.waitSignal(view.loadFinished, timeout=20_000):
        view.setHtml(page)
    answer: list[Any] = []
    wide: list[Any] = []
    view.page().runJavaScript(AXE.read_text(encoding="utf-8"))
    view.page().runJavaScript("axe.run().then(r => { window.found = JSON.stringify(r.violations) })")
    view.page().runJavaScript(
        "document.documentElement.scrollWidth > document.documentElement.clientWidth", wide.append
    )
    for _ in range(100):
        view.page().runJavaScript("window.found || ''", answer.append)
        qtbot.waitUntil(lambda: bool(answer), timeout=20_000)
        if said := answer.pop():
            found = [f"{rule['id']}: {rule['nodes'][0]['html'][:120]}" for rule in json.loads(said)]
            return found + ["wider than the window"] * wide[0]
        qtbot.wait(50)
    raise TimeoutError("axe-core did not answer")
