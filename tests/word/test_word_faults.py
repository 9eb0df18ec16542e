"""What is wrong in a template is said where it stands, with the remedy; on the command line in one line."""

import re
from pathlib import Path

import pytest
from build import p, release
from builders import P, Piece, R, comments, control, core, header, letter
from corpus.controls import CALLED
from faulty import FAULTY, UNREADABLE, Faulty
from wordfile import OFFICE, members_of

from pressdesk import word
from pressdesk.cli import main
from pressdesk.model import Fault, TemplateError, UnreadableTemplateError, codec

Capture = pytest.CaptureFixture[str]
each = pytest.mark.parametrize("faulty", FAULTY, ids=lambda faulty: faulty.name)
stopping = pytest.mark.parametrize("faulty", [f for f in FAULTY if f.stops], ids=lambda faulty: faulty.name)
harmless = pytest.mark.parametrize("faulty", [f for f in FAULTY if not f.stops], ids=lambda faulty: faulty.name)


def faults(faulty: Faulty) -> tuple[Fault, ...]:
    """Return what is found in the template."""
    return word.inspect(letter(*faulty.pieces, framed=False), "letter.docx").faults


@pytest.fixture
def files(tmp_path: Path) -> tuple[str, str, Path]:
    """Return the paths of a release, of a template to be written, and of the output."""
    (tmp_path / "ferry.pressrelease").write_bytes(codec.encode(release(p("We sail."), id="ferry-1")))
    return str(tmp_path / "ferry.pressrelease"), str(tmp_path / "letter.docx"), tmp_path / "out.docx"


@each
def test_the_place_is_named_and_the_fault_is_said_once(faulty: Faulty) -> None:
    found = faults(faulty)
    assert len(found) == faulty.count, [str(each) for each in found]
    assert re.fullmatch(faulty.place, found[0].place), str(found[0])
    assert {each.stops for each in found} == {faulty.stops}


@each
def test_message_and_remedy_help(faulty: Faulty) -> None:
    found = faults(faulty)[0]
    said = (re.search(faulty.message, found.message), re.search(faulty.remedy, found.remedy))
    assert None not in said, str(found)
    assert str(found) == f"{found.place}: {found.message.rstrip('.')}. {found.remedy}".removeprefix(": ")


@stopping
def test_compiling_stops_with_the_same_words(faulty: Faulty) -> None:
    with pytest.raises(TemplateError) as caught:
        word.compile(letter(*faulty.pieces, framed=False), "letter.docx")
    found = faults(faulty)[0]
    assert not isinstance(caught.value, UnreadableTemplateError)
    assert [said in str(caught.value) for said in ("letter.docx", found.place, found.remedy)] == [True] * 3


@each
def test_check_names_each_fault_and_exits_with_1(faulty: Faulty, files: tuple[str, str, Path], capsys: Capture) -> None:
    Path(files[1]).write_bytes(letter(*faulty.pieces, framed=False))
    assert main(["template", "check", files[1]]) == 1
    out, err = capsys.readouterr()
    assert (str(faults(faulty)[0]) in out + err, "Traceback" in out + err) == (True, False)


@stopping
def test_an_export_stops_with_one_line_and_no_file(
    faulty: Faulty, files: tuple[str, str, Path], capsys: Capture
) -> None:
    Path(files[1]).write_bytes(letter(*faulty.pieces, framed=False))
    code = main(["export", files[0], "--to", "docx", "--template", files[1], "-o", str(files[2])])
    out, err = capsys.readouterr()
    assert (code, out, err.count("\n"), files[2].exists()) == (1, "", 1, False)
    assert faults(faulty)[0].remedy in err


@harmless
def test_what_is_left_out_does_not_stop_an_export(faulty: Faulty) -> None:
    data = letter(*faulty.pieces, framed=False)
    text = "".join(members_of(word.write(release(label="NEWS"), word.compile(data), OFFICE)).values())
    assert "NEWS" in text
    secrets = ("evil.example", "DDE", "INCLUDE", "OLEObject", "oleObject", "aFChunk", "altChunk", "secret words")
    assert [said for said in secrets if said in text] == []


def test_all_faults_are_listed_in_the_order_of_the_document() -> None:
    pieces = [piece for faulty in FAULTY if faulty.name.startswith("{{ ") for piece in faulty.pieces]
    found = word.inspect(letter(*pieces, framed=False), "letter.docx").faults
    numbers = [int(re.findall(r"paragraph (\d+)", fault.place)[0]) for fault in found]
    assert (len(numbers), numbers) == (len(pieces) // 2, sorted(numbers))


def test_the_bytes_of_a_checked_template_are_not_touched(files: tuple[str, str, Path]) -> None:
    path = Path(files[1])
    path.write_bytes(letter(*FAULTY[0].pieces))
    before = (path.read_bytes(), path.stat().st_mtime_ns)
    main(["template", "check", files[1]])
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before


unreadable = pytest.mark.parametrize(
    ("data", "said"), [row[1:] for row in UNREADABLE], ids=[row[0] for row in UNREADABLE]
)


@unreadable
def test_what_is_no_word_file_is_unreadable_for_all_three(data: bytes, said: str) -> None:
    for reading in (word.inspect, word.compile, word.prepare):
        with pytest.raises(UnreadableTemplateError, match=said) as caught:
            reading(data, "letter.docx")
        assert (caught.value.remedy != "", "letter.docx" in str(caught.value)) == (True, True)


@unreadable
def test_what_is_no_word_file_exits_with_2_and_makes_no_file(
    data: bytes, said: str, files: tuple[str, str, Path], capsys: Capture
) -> None:
    Path(files[1]).write_bytes(data)
    export = ["export", files[0], "--to", "docx", "--template", files[1], "-o", str(files[2])]
    prepare = ["template", "prepare", files[1], "-o", str(files[2])]
    for call in (["template", "check", files[1]], ["template", "check", files[1], "--json"], prepare, export):
        code, (out, err) = main(call), capsys.readouterr()
        assert (code, out, err.count("\n"), bool(re.search(said, err))) == (2, "", 1, True), err
    assert not files[2].exists()


@pytest.mark.parametrize(
    ("pieces", "said"),
    [
        ((P("", CALLED.format(R("x"))), comments("Ask Ana", "Jane Designer")), "comments"),
        ((P("", '<w:ins w:id="1" w:author="Jane Designer">', R("x"), "</w:ins>"),), "tracked changes"),
        ((P("", R("hidden", "vanish")),), "hidden text"),
        ((core(creator="Jane Designer", lastModifiedBy="Bo Li"),), "Jane Designer, Bo Li"),
        ((P("", control("goog_rdk_1", R("x"))),), "goog_rdk_1"),
    ],
)
def test_what_is_taken_out_or_left_is_noted(pieces: tuple[Piece, ...], said: str) -> None:
    notes = word.inspect(letter(*pieces, P("", R("{{ label }}")))).notes
    assert [said in note for note in notes] == [True]


def test_each_field_is_listed_with_its_places() -> None:
    pieces = (P("", R("{{ label }}")), P("", control("label", R("x"))), core(title="{{ headline }}"))
    uses = word.inspect(letter(*pieces, header("first", P("", R("{{ slug }}"))), framed=False)).fields
    found = {use.field: use.places for use in uses}
    assert list(found) == ["label", "slug", "headline"]
    assert (len(found["label"]), found["slug"], found["headline"]) \
        == (2, ("header of the first page",), ("document property “title”",))  # fmt: skip
