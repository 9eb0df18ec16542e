"""The release as Markdown: readable, and escaped where a reader would take words for marks."""

import pytest
from build import b, detail, h, i, image, link, ol, p, plate, quote, release, t, table, ul

from pressdesk import plain
from pressdesk.model import Office, Run


def markdown(*blocks: object, **more: object) -> str:
    more = {"headline": (), "release_date": None, **more}
    return plain.markdown(release(*blocks, **more), Office())


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("It costs 4% & more, she said: 3-2 at 9 a.m.", "It costs 4% & more, she said: 3-2 at 9 a.m."),
        ("*a* _b_ `c` [d] <e> {f} ~g~ | ^ $", r"\*a\* \_b\_ \`c\` \[d\] \<e> \{f\} \~g\~ \| \^ \$"),
        ("C:\\new", r"C:\\new"),
        ("&amp; &copy; AT&T", r"\&amp; \&copy; AT&T"),
        ("# a", r"\# a"),
        ("- a", r"\- a"),
        ("1. a", r"1\. a"),
        ("1986) a", r"1986\) a"),
        ("(a) b", r"\(a) b"),
        ("> a", r"\> a"),
        ("Table: a", r"Table\: a"),
        ("a\n- b\n\nc ", "a\\\n\\- b\\\nc"),
        (":smile:", r"\:smile:"),
        ("a@b.org @c", r"a@b.org \@c"),
        ("see https://example.org/refunds today", "see https://example.org/refunds today"),
        ("see https://example.org/a_b", r"see https\://example.org/a\_b"),
    ],
)
def test_words_are_escaped_only_where_they_must_be(words: str, shown: str) -> None:
    assert markdown(p(words)) == shown + "\n"


@pytest.mark.parametrize(
    ("runs", "shown"),
    [
        ((b("a"), " ", i("b"), " ", Run("c", bold=True, italic=True)), "**a** *b* ***c***"),
        (("x", b(" a "), "y"), "x **a** y"),
        (("x", b("“a”"), "y"), "x<strong>“a”</strong>y"),
        ((b("a"), i("b")), "**a**<em>b</em>"),
        ((link("a "), "b"), "[a](https://example.org/) b"),
        (("Look!", link("a")), r"Look\![a](https://example.org/)"),
        ((link("a", "https://example.org/b_(c)"),), "[a](<https://example.org/b_(c)>)"),
        ((link("a", "https://example.org/<>"),), r"[a](<https://example.org/\<\>>)"),
        ((b("a\n"), "b"), "**a**\\\nb"),
    ],
)
def test_marks_touch_the_words_they_mark(runs: tuple[str | Run, ...], shown: str) -> None:
    assert markdown(p(*runs)) == shown + "\n"


@pytest.mark.parametrize(
    ("blocks", "shown"),
    [
        ((h("Sub ###"),), "## Sub \\#\\#\\#\n"),
        ((h("a\nb"),), "## a b\n"),
        ((ul("a", "b\nc"), ul("d")), "- a\n- b\\\n  c\n\n* d\n"),
        ((ol("a", "b"), ol("c")), "1. a\n2. b\n\n1) c\n"),
        ((quote("a", "b", by="Ana"),), "> “a\n>\n> “b”\n>\n> — Ana\n"),
        ((quote("a", lead_in="Ana said:"),), "**Ana said:**\n\n> “a”\n"),
        ((detail("WHEN", "a", "b"),), "**WHEN:** a\n\nb\n"),
        ((table(("A", "B|"), ("c\nd", ""), caption="T"),), "| A | B\\| |\n|---|---|\n| c<br>d |  |\n\n*T*\n"),
        ((table(("A", "B"), ("c", "7")),), "| A | B |\n|---|---:|\n| c | 7 |\n"),
        ((table((), ("a", "b")),), "|  |  |\n|---|---|\n| a | b |\n"),
        ((image(caption="Ship."),), "*Ship.*\n"),
    ],
)
def test_a_block_as_markdown(blocks: tuple[object, ...], shown: str) -> None:
    assert markdown(*blocks) == shown


def test_the_parts_around_the_body() -> None:
    shown = markdown(p("w"), headline=t("Head"), subheadlines=(t("Below"),), label="KICKER", end_mark="###",
                     boilerplates=(plate("Us.", heading="About"),), notes=(h("Sub"),))  # fmt: skip
    assert shown == (
        "**KICKER**\n\n# Head\n\n*Below*\n\nw\n\n\\###\n\n## About\n\nUs.\n\n## Notes to editors\n\n### Sub\n"
    )
