"""Tracked changes and comments of a template never reach the press."""

import pytest
from build import p, release
from wordfile import OFFICE_TYPE, docx, findings, members_of, para, with_part, written, zipped

from pressdesk import word
from pressdesk.word.xml import HEAD, W

WHO = 'w:id="1" w:author="Bob" w:date="2026-01-01T00:00:00Z"'
BODY = para("{{ body }}")


def run(words: str, tag: str = "t") -> str:
    """Return a run with these words."""
    return f'<w:r><w:{tag} xml:space="preserve">{words}</w:{tag}></w:r>'


def deleted_mark(words: str) -> str:
    """Return a paragraph whose own mark was deleted."""
    return f"<w:p><w:pPr><w:rPr><w:del {WHO}/></w:rPr></w:pPr>{run(words)}</w:p>"


CELL = '<w:tc><w:tcPr><w:tcW w:w="9000" w:type="dxa"/></w:tcPr><w:p/></w:tc>'
GRID = '<w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid>'


@pytest.mark.parametrize(
    ("changed", "left"),
    [
        (f"<w:p>{run('a')}<w:ins {WHO}>{run('b')}</w:ins></w:p>", ["ab"]),
        (f"<w:p>{run('a')}<w:del {WHO}>{run('b', 'delText')}</w:del></w:p>", ["a"]),
        (f"<w:p><w:moveFrom {WHO}>{run('b')}</w:moveFrom><w:moveTo {WHO}>{run('c')}</w:moveTo></w:p>", ["c"]),
        (f"<w:p><w:ins {WHO}>{run('{{ head')}</w:ins>{run('line }}')}</w:p>", ["Harbour opens"]),
        (f"<w:p><w:del {WHO}>{run('{{ old }}', 'delText')}</w:del>{run('a')}</w:p>", ["a"]),
        (f"<w:p><w:pPr><w:pPrChange {WHO}><w:pPr/></w:pPrChange></w:pPr>{run('a')}</w:p>", ["a"]),
        (deleted_mark("a") + para("b"), ["ab"]),
        (f"<w:tbl>{GRID}<w:tr><w:trPr><w:del {WHO}/></w:trPr>{CELL}</w:tr><w:tr>{CELL}</w:tr></w:tbl>", [""]),
        (f"<w:tbl>{GRID}<w:tr><w:trPr><w:del {WHO}/></w:trPr>{CELL}</w:tr></w:tbl>", []),
    ],
)  # fmt: skip
def test_tracked_changes_are_accepted(changed: str, left: list[str]) -> None:
    made = written(release(p("Text.")), docx(changed, BODY))
    assert made.words() == [*left, "Text."]
    assert "Bob" not in made.parts["word/document.xml"]
    assert findings(made.data) == set()


def test_that_changes_were_accepted_is_said() -> None:
    template = docx(f"<w:p><w:ins {WHO}>{run('x')}</w:ins></w:p>", para("{{ release }}"))
    assert word.compile(template).notes == ("Its tracked changes were accepted.",)


def commented() -> bytes:
    """Return a template with a comment on its place."""
    around = f'<w:commentRangeStart w:id="0"/>{run("{{ release }}")}<w:commentRangeEnd w:id="0"/>'
    body = docx(f'<w:p>{around}<w:r><w:commentReference w:id="0"/></w:r></w:p>')
    comments = f'{HEAD}<w:comments xmlns:w="{W}"><w:comment {WHO.replace("1", "0", 1)}>{para("secret")}</w:comment></w:comments>'  # noqa: E501
    return with_part(body, "word/comments.xml", comments, f"{OFFICE_TYPE}comments")


def test_comments_are_taken_out_and_it_is_said() -> None:
    made = written(release(p("Text.")), commented())
    assert "comment" not in "".join((*made.parts, *made.parts.values()))
    assert word.compile(commented()).notes == ("Its comments were taken out.",)


def test_the_written_file_does_not_track_changes() -> None:
    members = members_of(docx(BODY))
    settings = members["word/settings.xml"].replace("<w:defaultTabStop", "<w:trackRevisions/><w:defaultTabStop")
    assert "<w:trackRevisions/>" in settings
    made = written(release(), zipped({**members, "word/settings.xml": settings}))
    assert "trackRevisions" not in made.parts["word/settings.xml"]
