"""Word export of release 000 beside docxtpl: the same words, layout and base file, interleaved in one run.

Release 000 itself where `../shared` is present, its invented twin elsewhere. Each template is compiled once where the
program can: docxtpl reads its template for every document.
"""

import io
import re
import sys
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

from docx import Document
from docxtpl import DocxTemplate, RichText
from lxml import etree

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import samples
from build import p, quote, release, t

from pressdesk import word
from pressdesk.model import BoilerplateUse, Dateline, DateLineStyle, HouseStyle, Office, Organization, Release, Run
from pressdesk.model.resources import read_resource
from pressdesk.text import Line, printed, printed_line, slug
from pressdesk.word.styles import LINE_STYLES

SOURCE = Path(__file__).resolve().parents[3] / "shared" / "releases" / "000-just-futures-law.txt"
LINKS = {name: f"https://example.org/{name}" for name in ("policies", "report", "letter", "contracts")}
ROUNDS, BATCH = 40, 10
LETTERHEAD = "templates/letterhead.docx"


def release_000() -> tuple[Release, Office, str]:
    """Return the release, its office and what it is called: 000 itself, or its twin where 000 is not at hand."""
    if not SOURCE.exists():
        return samples.samples()["camera-policy"], samples.office(), "the twin of 000"
    _, headline, first, second, lead_in, opened, closed, mark, about = _paragraphs(SOURCE)
    place, _, first = first.partition("– ")
    made = release(
        p(*_linked(first)),
        p(*_linked(second)),
        quote(opened.strip("“”"), closed.strip("“”"), lead_in=lead_in),
        release_date=date(2023, 9, 15),
        headline=t(headline),
        dateline=Dateline(place, as_written=f"{place}–"),
        end_mark=mark,
        boilerplates=(BoilerplateUse(paragraphs=(t(Run(about, italic=True)),)),),
    )
    house = HouseStyle(date_line=DateLineStyle(capitals=True))
    return made, Office(Organization("Just Futures Law", "", "example.org"), house), "release 000"


def _paragraphs(path: Path) -> list[str]:
    lines = (line.strip() for line in path.read_text(encoding="utf-8").splitlines())
    return [line.removeprefix("## ").strip("*") for line in lines if line]


def _linked(text: str) -> Iterator[Run]:
    for number, piece in enumerate(re.split(r"\[(\w+)\]\(#\)", text)):
        yield Run(piece, link=LINKS[piece]) if number % 2 else Run(piece)


@dataclass
class Rival:
    """docxtpl with a template that holds one styled paragraph for each line of the release."""

    data: bytes
    lines: list[Line]
    office: Office
    slug: str

    def write(self) -> bytes:
        """Return the document."""
        template = DocxTemplate(io.BytesIO(self.data))
        words = {f"line{number}": _rich(template, line) for number, line in enumerate(self.lines)}
        organization = self.office.organization
        words |= {
            "name": organization.name,
            "address": organization.address,
            "web": organization.web,
            "slug": self.slug,
        }
        template.render(words, autoescape=True)
        made = io.BytesIO()
        template.save(made)
        return made.getvalue()


def _rich(template: DocxTemplate, line: Line) -> RichText:
    made = RichText()
    for run in printed_line(line):
        url = template.build_url_id(run.link) if run.link else None
        made.add(run.text, bold=run.bold, italic=run.italic, url_id=url, style="Hyperlink" if run.link else None)
    return made


W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_FIELDS = {"organization.logo": "name", "organization.name": "name", "organization.address": "address",
    "organization.web": "web"}  # fmt: skip


def rival(made: Release, office: Office) -> Rival:
    """Return docxtpl with the letterhead's own file, its places written in docxtpl's way."""
    lines = [line for part in printed(made, office) for line in part.lines]
    paragraphs = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="{_style_id(line)}"/></w:pPr><w:r><w:t>{{{{r line{number} }}}}</w:t></w:r></w:p>'
        for number, line in enumerate(lines)
    )
    result = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(read_resource(LETTERHEAD))) as old, zipfile.ZipFile(result, "w") as new:
        for name in old.namelist():
            text = old.read(name).decode()
            text = re.sub(r"<w:p><w:r><w:t>{{ release }}</w:t></w:r></w:p>", lambda _: paragraphs, text)
            for field, variable in _FIELDS.items():
                text = text.replace(f"{{{{ {field} }}}}", f"{{{{ {variable} }}}}")
            new.writestr(name, text, zipfile.ZIP_DEFLATED)
    return Rival(result.getvalue(), lines, office, slug(made))


def _style_id(line: Line) -> str:
    name = LINE_STYLES.get(line.style, "Normal").casefold()
    with zipfile.ZipFile(io.BytesIO(read_resource(LETTERHEAD))) as archive:
        styles = etree.fromstring(archive.read("word/styles.xml"))
    found = (s for s in styles if (n := s.find(f"{{{W}}}name")) is not None and n.get(f"{{{W}}}val").casefold() == name)
    return str(next(found).get(f"{{{W}}}styleId"))


def words_of(data: bytes) -> list[str]:
    """Return the words of a document's body."""
    document = Document(io.BytesIO(data))
    return " ".join("".join(t.text or "" for t in q.iter(f"{{{W}}}t")) for q in document.element.body).split()


def timed(make: Callable[[], bytes]) -> float:
    """Return the seconds one document takes, over a batch."""
    start = perf_counter()
    for _ in range(BATCH):
        make()
    return (perf_counter() - start) / BATCH


def main() -> None:
    """Print documents per second of both, and the ratio with its spread."""
    made, office, name = release_000()
    template = word.compile(read_resource(LETTERHEAD), "letterhead.docx")
    other = rival(made, office)

    def ours() -> bytes:
        return word.write(made, template, office)

    if words_of(ours()) != words_of(other.write()):
        raise SystemExit("the two documents do not hold the same words")
    pairs = [(timed(ours), timed(other.write)) for _ in range(ROUNDS)]
    ratios = [theirs / own for own, theirs in pairs]
    low, _, high = quantiles(ratios, n=4)
    print(f"Word export of {name}, template compiled once, {ROUNDS} rounds of {BATCH} documents")
    print(f"  PressDesk {median(1 / own for own, _ in pairs):8.0f} a second   ({len(ours()) / 1024:.0f} KB)")
    print(
        f"  docxtpl   {median(1 / theirs for _, theirs in pairs):8.0f} a second   ({len(other.write()) / 1024:.0f} KB)"
    )
    print(f"  ratio     {median(ratios):8.1f} ×  (middle half {low:.1f} to {high:.1f}; at least 5 wanted)")


def growth() -> None:
    """Print the time of ever longer releases, by word: linear growth keeps it the same."""
    template = word.compile(read_resource(LETTERHEAD), "letterhead.docx")
    print("Word export by length: microseconds a thousand words (best of 5)")
    for count in (2_500, 5_000, 10_000, 20_000, 40_000):
        long = release(*(p("The harbour opens to all ships at noon. " * 12) for _ in range(count // 96)))
        best = min(timed_once(lambda long=long: word.write(long, template, Office())) for _ in range(5))
        print(f"  {count:6} words   {best * 1e6 / count * 1000:6.0f}")


def timed_once(make: Callable[[], bytes]) -> float:
    """Return the seconds one document takes."""
    start = perf_counter()
    make()
    return perf_counter() - start


def memory() -> None:
    """Print how much the process grows over 1,000 different releases."""
    template = word.compile(read_resource(LETTERHEAD), "letterhead.docx")
    held = []
    for number in range(1_001):
        made = release(*(p(f"Paragraph {n} of release {number}. " * 20) for n in range(20)), headline=f"No. {number}")
        word.write(made, template, Office())
        if number % 500 == 100 or number == 1_000:
            held.append(resident())
    print(f"1,000 Word exports in one process: {held[0]:.1f} MB after 100, {held[-1]:.1f} MB at the end (within 20 MB)")


def resident() -> float:
    """Return the resident memory of this process in MB; 0 where the system does not tell."""
    status = Path("/proc/self/status")
    lines = status.read_text().splitlines() if status.exists() else []
    return sum(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1024


if __name__ == "__main__":
    main()
    growth()
    memory()
