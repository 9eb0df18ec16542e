"""The library of boilerplate as files: out and in again without a word lost, and never half."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from build import b, t
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from strategies import languages, single_lines, texts

from pressdesk import desk as desks
from pressdesk.app.library_files import HEAD, folder_files, library_json, read_json, read_text
from pressdesk.app.library_import import Taken, export_library, import_library, take
from pressdesk.desk import Desk, open_desk
from pressdesk.model import Boilerplate, PressDeskError, UnreadableError, words

DAY = date(2027, 3, 9)
ABOUT = Boilerplate(
    "a", "About", 1, "About us", "en-US", (t("We ", b("sail"), "."), t("Yes.")), False, "Ana", "Port", DAY
)
ACERCA = Boilerplate("b", "About", 1, "Acerca", "es", (t("Navegamos."),), group="g")
SAFETY = Boilerplate("c", "Safety", paragraphs=(t("Call us."),))

names = single_lines.map(str.strip).filter(bool)
plates = st.builds(
    Boilerplate,
    st.text("abcdef", min_size=1),
    names,
    heading=single_lines,
    language=languages,
    paragraphs=st.lists(texts(2), max_size=3).map(tuple),
    owner=single_lines,
    organization=single_lines,
    review_by=st.none() | st.dates(date(1990, 1, 1), date(2090, 1, 1)),
    group=st.sampled_from(("", "g", "h")),
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = open_desk(tmp_path / "desk.sqlite")
    yield opened
    opened.close()


def keep(desk: Desk, *every: Boilerplate) -> None:
    desks.save_boilerplates(desk, every)


@given(st.lists(plates, max_size=4))
def test_json_holds_all_of_it(kept: list[Boilerplate]) -> None:
    read = read_json(library_json(kept))
    assert [Boilerplate(told.id, **told.fields) for told in read] == kept


def letters(one: Boilerplate) -> list[tuple[object, ...]]:
    marked = [(run, letter) for text in one.paragraphs for run in text for letter in run.text if not letter.isspace()]
    return [(letter, run.bold, run.italic, run.link) for run, letter in marked]


@settings(deadline=None)
@given(plates.filter(lambda one: words(sum(one.paragraphs, ())).strip()))
def test_a_markdown_file_holds_words_marks_and_head(kept: Boilerplate) -> None:
    ((name, data),) = folder_files([kept]).items()
    read = Boilerplate("x", **read_text(data, name, markdown=True).fields)
    assert letters(read) == letters(kept)
    for field in HEAD.values():
        wanted = getattr(kept, field)
        assert getattr(read, field) == (wanted.strip() if isinstance(wanted, str) else wanted)


@pytest.mark.parametrize("target", ["library.json", "library"])
def test_what_is_exported_is_imported_whole(desk: Desk, tmp_path: Path, target: str) -> None:
    every = (replace(ABOUT, group="g"), ACERCA, SAFETY)
    keep(desk, *every)
    assert export_library(desk, tmp_path / target) == 3
    assert import_library(desk, tmp_path / target) == Taken(0, 0, 3)
    for one in every:
        desks.remove_boilerplate(desk, one.id)
    assert import_library(desk, tmp_path / target) == Taken(3, 0, 0)
    back = sorted(desks.boilerplates(desk), key=lambda one: (one.name, one.language))
    assert [replace(one, id="") for one in back] == [replace(one, id="") for one in every]


def test_variants_have_files_of_their_own(tmp_path: Path) -> None:
    assert list(folder_files((ABOUT, ACERCA, SAFETY))) == ["About (en-US).md", "About (es).md", "Safety.md"]
    twins = (SAFETY, replace(SAFETY, name="safety"), replace(SAFETY, name="SAFETY"))
    assert len({name.casefold() for name in folder_files(twins)}) == 3


def test_a_name_that_is_there_gets_a_new_version(desk: Desk, tmp_path: Path) -> None:
    keep(desk, ABOUT, SAFETY)
    (tmp_path / "about.TXT").write_text("We *row*.")
    (tmp_path / "New.md").write_text("name: Harbor line\nowner: Bo\n\nThe **harbor**.")
    (tmp_path / "notes.pdf").write_bytes(b"%PDF")
    assert import_library(desk, tmp_path) == Taken(1, 1, 0)
    row = desks.boilerplate(desk, "a")
    assert (row.version, row.paragraphs, row.owner, row.review_by) == (2, (t("We *row*."),), "Ana", DAY)
    new = next(one for one in desks.boilerplates(desk) if one.name == "Harbor line")
    assert (new.owner, new.paragraphs) == ("Bo", (t("The ", b("harbor"), "."),))


def test_the_same_name_in_another_language_is_its_variant(desk: Desk, tmp_path: Path) -> None:
    keep(desk, ABOUT)
    file = tmp_path / "a.md"
    file.write_text("---\nname: About\nlanguage: es\n---\nNavegamos.")
    assert import_library(desk, file) == Taken(1, 0, 0)
    ours, spanish = sorted(desks.boilerplates(desk), key=lambda one: one.language)
    assert ours.group == spanish.group != ""
    assert (ours.version, spanish.language) == (1, "es")


def test_variants_from_elsewhere_join_the_group_of_the_desk(desk: Desk) -> None:
    keep(desk, replace(ABOUT, group="ours"))
    take(desk, read_json(library_json((replace(ABOUT, group="g"), ACERCA))))
    assert {one.group for one in desks.boilerplates(desk)} == {"ours"}


def test_a_sample_that_a_file_changes_is_a_sample_no_longer(desk: Desk) -> None:
    keep(desk, replace(SAFETY, sample=True))
    take(desk, [read_text(b"Call us now.", "Safety.txt", markdown=False)])
    assert [(one.sample, one.version) for one in desks.boilerplates(desk)] == [(False, 2)]


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("x.md", b"---\nname: X\ncolour: red\n---\nWords", "x.md: line 3: “colour: red” is not understood"),
        ("x.md", b"---\nname: X\nWords", "do not end"),
        ("x.md", b"---\nname: X\nname: Y\n---\nWords", "line 3: “name: Y” is told twice"),
        ("x.md", b"---\nname: X\nreview-by: soon\n---\nWords", "line 3: “soon” is not a date"),
        ("x.md", b"---\nname: X\nlanguage: Elvish\n---\nWords", "“Elvish`|`Elvish` is not a language"),
        ("x.md", b"---\nname: X\n---\n", "x.md: the file holds no words"),
        ("x.md", b"name:\n\nWords", "it has no name"),
        ("x.md", b"[a](javascript:x)", "x.md: link “javascript:x” is refused"),
        ("x.txt", b"ab\xff", "x.txt: not UTF-8 text"),
        ("x.json", b"{", "x.json: This is not a library of boilerplate: .*line 1"),
        ("x.json", b"[]", "is no list of named values"),
        ("x.json", b'{"pressdesk": 1}', "does not hold a version"),
        ("x.json", b'{"pressdesk-library": 9, "boilerplate": []}', "newer PressDesk"),
        ("x.json", b'{"pressdesk-library": 1, "boilerplate": [{"id": "a", "name": 5}]}', "boilerplate 1, name: "),
        ("x.json", b'{"pressdesk-library": 1, "boilerplate": [{"id": "a", "name": ""}]}', "boilerplate 1: it has no"),
        ("x.docx", b"PK", "“x.docx” is no library"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_taken(
    desk: Desk, tmp_path: Path, name: str, data: bytes, said: str
) -> None:
    (tmp_path / name).write_bytes(data)
    keep(desk, SAFETY)
    with pytest.raises(UnreadableError, match=said) as error:
        import_library(desk, tmp_path / name)
    assert error.value.remedy
    assert desks.boilerplates(desk) == (SAFETY,)


def test_one_bad_file_keeps_the_others_out(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.md").write_text("Words")
    (folder / "b.md").write_bytes(b"\xff")
    with pytest.raises(UnreadableError, match=r"^b\.md"):
        import_library(desk, folder)
    assert desks.boilerplates(desk) == ()


def test_two_files_of_one_name_are_refused(desk: Desk) -> None:
    twice = [read_text(b"Words", name, markdown=True) for name in ("a.md", "A.txt")]
    with pytest.raises(UnreadableError, match=r"^a\.md and A\.txt have the same name"):
        take(desk, twice)


@pytest.mark.parametrize("target", ["none", "none.md", "none.json"])
def test_what_is_not_there_is_said(desk: Desk, tmp_path: Path, target: str) -> None:
    with pytest.raises(PressDeskError, match="cannot be read"):
        import_library(desk, tmp_path / target)


def test_an_empty_folder_and_an_empty_library_are_said(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    with pytest.raises(UnreadableError, match="“in” holds no text"):
        import_library(desk, tmp_path / "in")
    keep(desk, replace(SAFETY, sample=True))
    with pytest.raises(UnreadableError, match="no boilerplate"):
        export_library(desk, tmp_path / "out.json")
