import json
from contextlib import suppress
from pathlib import Path

import pytest
from build import b, image, link, p, quote, release, t, ul
from hypothesis import given
from hypothesis import strategies as st
from strategies import releases

from pressdesk.model import Asset, Release, UnreadableError
from pressdesk.model.codec import decode, dump, encode, load, load_blocks
from pressdesk.model.migrations import MIGRATIONS, VERSION
from pressdesk.model.resources import resource_text
from pressdesk.model.schema import schema


def read(**keys: object) -> Release:
    return decode(json.dumps({"pressdesk": 1, "id": "r1", **keys}).encode()).release


@given(releases())
def test_decode_brings_back_what_was_encoded(value: Release) -> None:
    assert decode(encode(value)).release == value
    assert load(dump(value), Release) == value


def test_absent_and_null_parts_take_their_defaults() -> None:
    assert read() == Release("r1")
    assert read(label=None, dateline=None, timing=None, subheadlines=None) == Release("r1")


def test_the_example_of_the_format_is_read() -> None:
    text = [{"text": "We waited, "}, {"text": "said Ana Ruiz.", "attribution": True}, {"text": " Now we sail."}]
    speaker = {"name": "Ana Ruiz", "title": "", "organization": "", "person": None}
    made = read(body=[{"type": "quote", "paragraphs": [text], "speaker": speaker, "lead_in": None, "marks": "auto"}])
    assert made.body[0].paragraphs[0][1].attribution  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("keys", "says"),
    [
        ({"foo": 1}, "foo"),
        ({"body": [{"type": "paragraph"}, {"type": "paragraph", "txt": []}]}, "body 2: .*txt"),
        ({"body": [{"type": "video"}]}, "body 1"),
        (
            {"body": [{"type": "paragraph", "text": [{"text": "x", "link": "javascript:x"}]}]},
            "body 1, text 1: .*refused",
        ),
        ({"headline": [{"text": "a"}, {"text": 3}]}, "headline 2, text"),
        ({"timing": {"type": "embargo", "until": "2027-03-09", "zone": "Europe/Paris"}}, "timing: an embargo"),
        ({"release_date": "9 March"}, "release_date"),
        ({"release_date": "0915-03-09"}, "the year 915 is not between 1900 and 2199"),
        ({"timing": {"type": "embargo", "until": "0001-01-01T00:00", "zone": "UTC"}}, "timing: the year 1 is"),
        ({"assets": {"a": {"type": "image/png", "data": "AAAA"}}}, "do not match"),
        ({"assets": {"a": {"type": "image/svg+xml", "data": "AAAA"}}}, "assets, a"),
        ({"pressdesk": 99}, "newer PressDesk"),
        ({"pressdesk": "1"}, "not a PressDesk release"),
    ],
)
def test_an_error_says_where(keys: dict[str, object], says: str) -> None:
    with pytest.raises(UnreadableError, match=says):
        read(**keys)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK\x03\x04",
        b"[]",
        b"\xff\xfe",
        b'{"pressdesk": 1}',
        b'{"pressdesk": 1,\n "id": }',
        b'{"pressdesk": 1, "id": "a", "assets": []}',
        b'{"pressdesk": ' + b"9" * 5000 + b"}",
        b"[" * 9999,
        b'{"pressdesk": 1, "id": "a", "body": ' + b"[" * 500 + b"]" * 500 + b"}",
    ],
)
def test_what_is_not_a_release_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableError):
        decode(data)


def test_broken_json_names_line_and_column() -> None:
    with pytest.raises(UnreadableError, match="line 2, column 8"):
        decode(b'{"pressdesk": 1,\n "id": x}')


def test_a_key_that_stands_twice_is_refused() -> None:
    with pytest.raises(UnreadableError, match="“body” stands twice"):
        decode(b'{"pressdesk": 1, "id": "a", "body": [{"type": "paragraph"}], "body": []}')


@given(st.binary(max_size=60), st.integers(0, 400), st.integers(0, 8))
def test_a_damaged_file_is_read_or_refused(noise: bytes, at: int, length: int) -> None:
    whole = encode(release(p("one", link("two")), quote("three", by="Ana Ruiz", lead_in="four")))
    with suppress(UnreadableError):
        assert isinstance(decode(whole[:at] + noise + whole[at + length :]).release, Release)


def test_control_characters_are_removed_and_said() -> None:
    made = decode(b'{"pressdesk": 1, "id": "r1", "headline": [{"text": "a\\u0007b\\u0000"}]}')
    assert made.release == release(headline="ab", release_date=None)
    assert made.losses == ("headline 1, text: 2 control characters removed",)


def test_pictures_travel_beside_the_release() -> None:
    asset = Asset("image/png", b"\x89PNG")
    value = release(image(asset.hash))
    made = decode(encode(value, {asset.hash: asset, "b" * 64: asset}))
    assert (made.release, made.assets) == (value, {asset.hash: asset})
    assert decode(encode(value)).losses[0].startswith("the picture")


def test_defaults_are_not_written() -> None:
    assert json.loads(encode(Release("r1", body=(p("x"),)))) == {
        "pressdesk": 1,
        "id": "r1",
        "body": [{"type": "paragraph", "text": [{"text": "x"}]}],
    }


def test_a_list_of_blocks_is_read() -> None:
    blocks = (p("a", b("b")), quote("c", lead_in=t("d")), ul(link("e")))
    assert load_blocks(dump(blocks)) == blocks


def test_the_shipped_schema_is_current() -> None:
    assert json.loads(resource_text("schema/pressrelease.schema.json")) == schema()


def test_every_migration_has_a_test() -> None:
    names = {path.stem for path in Path(__file__).parent.glob("test_migration_*.py")}
    assert sorted(MIGRATIONS) == list(range(1, VERSION))
    assert names == {f"test_migration_{version}" for version in MIGRATIONS}
