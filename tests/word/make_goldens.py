"""Make tests/word/goldens: the pages of the starter letterhead as LibreOffice prints them, small and grey.

Run `python tests/word/make_goldens.py` after a change of the letterhead that is meant, and look at the pages before
they are kept. It needs LibreOffice, Poppler (pdftoppm, pdffonts) and the fonts Carlito and Caladea, which stand in for
Calibri and Cambria letter by letter.
"""

import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
sys.path.insert(0, str(Path(__file__).parents[2]))

import samples
from build import b, contact, detail, h, i, image, link, ol, p, plate, quote, release, t, table, ul
from msgspec.structs import replace
from PIL import Image as Pillow
from wordfile import asset

from pressdesk import word
from pressdesk.model import Embargo, Immediate, Office, Release, Speaker
from pressdesk.model.resources import read_resource

GOLDENS = Path(__file__).parent / "goldens"
FONTS = ("Carlito", "Caladea")
_SHADES = 16
LOGO, CHART = asset(size=(420, 90)), asset(size=(600, 240))
ANA = Speaker("Ana Ruiz", "executive director", "Commonlight Law Project")
LONG = "The county paid for cameras that read a plate on a parked bus as often as one on a moving car, records show. "
PLAIN = release(
    p("The county must refund fines that an automated camera issued in error, a judge ruled Monday."),
    p("The ruling covers 312 people, each of whom paid a fine between January and June."),
    quote("A machine cannot be the only witness.", by=ANA),
    p("The refunds begin in April."),
    headline="Court orders refund of automated bus fines",
    place="Portland",
    timing=Immediate(),
    end_mark="###",
    contacts=(contact("Ana Ruiz", phone="+1 555 0100", email="ana@commonlight.example"),),
)  # fmt: skip
FULL = release(
    detail("WHAT", "A hearing on the camera policy, with time for questions."),
    detail("WHEN", "Friday, March 13, at 10 a.m."),
    p("The board will hear ", b("three reports"), " and one ", i("amicus"), " brief, all of them ",
      link("on its site", "https://commonlight.example/brief"), "."),
    h("What the reports say"),
    ul("The error rate rose from 4 to 11 percent.", "Nobody checked the matches by hand."),
    ol("Refund the fines.", "Publish the error rate each month."),
    quote("We asked for the numbers in May.", "We have them now, and they are worse than we feared.", by=ANA,
          lead_in="Ana Ruiz, executive director, said after the hearing:"),
    table(("Month", "Fines", "Errors"), ("January", "1,204", "48"), ("February", "1,377", "131"),
          caption="Fines issued and errors found."),
    image(CHART.hash, "Errors by month.", "Commonlight Law Project", "A bar for each month"),
    headline=t("Board hears how often the cameras err"),
    label="MEDIA ADVISORY",
    subheadlines=(t("Three reports, one brief"),),
    place="Portland",
    timing=Immediate(),
    end_mark="###",
    boilerplates=(plate("Commonlight Law Project defends people whom machines accuse. It was founded in 2014.",
                        heading="About Commonlight Law Project"),),
    contacts=(contact("Ana Ruiz", title="executive director", phone="+1 555 0100", email="ana@commonlight.example"),
              contact("Bo Li", phone="+1 555 0199", hours="8 a.m. to 6 p.m.")),
    notes=(p("Photographs are free to use with the credit given."),),
)  # fmt: skip
EMBARGOED = release(
    *(p(LONG * 4) for _ in range(9)),
    headline="Cameras read parked buses as moving cars",
    place="Boston",
    timing=Embargo("2026-03-09T06:00", "America/New_York"),
    release_date=date(2026, 3, 9),
    end_mark="###",
    contacts=(contact("Ana Ruiz", phone="+1 555 0100"),),
)
RELEASES = {"plain": PLAIN, "everything": FULL, "embargoed": EMBARGOED}


def office() -> Office:
    """Return the office of the samples, with a logo."""
    own = samples.office()
    pictures = ((LOGO.hash, LOGO), (CHART.hash, CHART))
    return Office(replace(own.organization, logo=LOGO.hash), own.house, pictures)


def print_pages(releases: dict[str, Release], folder: Path, soffice: str = "soffice") -> dict[str, list[Pillow.Image]]:
    """Return the pages of each release in the letterhead, grey, 60 dots an inch, and leave the PDFs in the folder."""
    template = word.compile(read_resource("templates/letterhead.docx"))
    paths = [folder / f"{name}.docx" for name in releases]
    for path in paths:
        path.write_bytes(word.write(releases[path.stem], template, office()))
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [soffice, profile, "--headless", "--convert-to", "pdf", "--outdir", folder, *paths]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    return {path.stem: _pages(path.with_suffix(".pdf")) for path in paths}


def _pages(pdf: Path) -> list[Pillow.Image]:
    command = ["pdftoppm", "-r", "60", "-gray", "-png", pdf, pdf.with_suffix("")]
    subprocess.run(command, check=True, capture_output=True, timeout=60)
    return [Pillow.open(path).convert("L") for path in sorted(pdf.parent.glob(f"{pdf.stem}-*.png"))]


def fonts(pdf: Path) -> set[str]:
    """Return the families of the fonts in a PDF."""
    told = subprocess.run(["pdffonts", pdf], check=True, capture_output=True, timeout=60).stdout.decode()
    return {line.split()[0].rpartition("+")[2].partition("-")[0] for line in told.splitlines()[2:]}


def main() -> None:
    """Write the goldens anew."""
    GOLDENS.mkdir(exist_ok=True)
    for old in GOLDENS.glob("*.png"):
        old.unlink()
    with tempfile.TemporaryDirectory() as folder:
        for name, pages in print_pages(RELEASES, Path(folder)).items():
            assert fonts(Path(folder) / f"{name}.pdf") <= set(FONTS), fonts(Path(folder) / f"{name}.pdf")
            for number, page in enumerate(pages, 1):
                page.quantize(_SHADES).save(GOLDENS / f"{name}-{number}.png", optimize=True)


if __name__ == "__main__":
    main()
