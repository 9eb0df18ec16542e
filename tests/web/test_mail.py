"""The release as a mail draft, read back by Python's own parser."""

import io
import re
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest
from build import image, link, p, quote, release, table
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image as Drawing
from strategies import phrases

from pressdesk.model import Asset, Embargo, Office, Organization, Release
from pressdesk.web import mail
from pressdesk.web.mail import Attachment, eml, mail_page, subject

WORD = Attachment("2026-03-09-harbour-opens.docx", "application/zip", bytes(range(256)) * 20)
NOBODY = Office()
NEW_YORK = Embargo("2027-03-09T06:00", "America/New_York")


def picture(width: int, height: int, kind: str = "png", **more: object) -> Asset:
    made = io.BytesIO()
    Drawing.new("RGB", (width, height), "navy").save(made, kind, **more)
    return Asset(f"image/{kind}", made.getvalue())  # type: ignore[arg-type]


def office(*pictures: Asset, logo: str = "") -> Office:
    return Office(Organization("Harbour Trust", logo=logo), images=tuple((one.hash, one) for one in pictures))


def read(one: Release, house: Office = NOBODY, *attachments: Attachment, text: str = "Words") -> EmailMessage:
    data = eml(one, house, mail_page(one, house), text, attachments)
    assert re.search(rb"(?<!\r)\n|\r(?!\n)", data) is None
    assert max(map(len, data.split(b"\r\n"))) <= 78
    made = message_from_bytes(data, policy=policy.default)
    assert isinstance(made, EmailMessage)
    return made


def page(one: Release, house: Office = NOBODY) -> str:
    return mail_page(one, house)


def test_a_draft_names_no_sender_receiver_or_time() -> None:
    made = read(release(p("Boats sail.")))
    assert sorted(made.keys()) == ["Content-Type", "MIME-Version", "Subject", "X-Unsent"]
    assert (made["X-Unsent"], made["MIME-Version"]) == ("1", "1.0")


def test_the_same_release_gives_the_same_bytes() -> None:
    one, house = release(p("Boats sail."), image(picture(9, 9).hash)), office(picture(9, 9))
    assert eml(one, house, page(one, house), "x", [WORD]) == eml(one, house, page(one, house), "x", [WORD])


def test_parts_of_a_mail_with_pictures_and_attachments() -> None:
    made = read(release(image(picture(9, 9).hash)), office(picture(9, 9)), WORD)
    assert [part.get_content_type() for part in made.walk()] == [
        "multipart/mixed", "multipart/alternative", "text/plain", "multipart/related", "text/html", "image/png",
        "application/zip",
    ]  # fmt: skip


def test_the_parts_come_back() -> None:
    made = read(release(p("Año nuevo")), Office(), WORD, text="Ein Übel = groß.  \n" + "長い" * 60 + "\n")
    plain, html = (made.get_body((kind,)) for kind in ("plain", "html"))
    assert plain.get_content().replace("\r\n", "\n") == "Ein Übel = groß.  \n" + "長い" * 60 + "\n"
    assert html.get_content().replace("\r\n", "\n") == page(release(p("Año nuevo")))
    assert [(part.get_filename(), part.get_content()) for part in made.iter_attachments()] == [(WORD.name, WORD.data)]


@pytest.mark.parametrize(
    "name",
    [
        "EMBARGOED until 2027-03-09 0600 EST harbour-opens.docx",
        "2026-03-09-" + "افتتاح-الميناء-" * 6 + ".docx",
        "é" * 60,
    ],
)
def test_names_of_attachments_come_back(name: str) -> None:
    made = read(release(), Office(), WORD._replace(name=name))
    assert [part.get_filename() for part in made.iter_attachments()] == [name]


@pytest.mark.parametrize(
    ("more", "shown"),
    [
        ({"headline": "Harbour opens"}, "Harbour opens"),
        ({"headline": "Harbour\nopens \n\n today "}, "Harbour opens today"),
        ({"timing": NEW_YORK}, "EMBARGOED UNTIL 6 a.m. EST, Tuesday, March 9, 2027: Harbour opens"),
        ({"timing": NEW_YORK, "headline": ""}, "EMBARGOED UNTIL 6 a.m. EST, Tuesday, March 9, 2027"),
        ({"timing": Embargo("2027-03-09T06:00", "Europe/Paris"), "language": "fr"},
         "Sous embargo jusqu’au mardi 9 mars 2027, 06:00 heure normale d’Europe centrale\u00a0: Harbour opens"),
    ],
)  # fmt: skip
def test_the_subject_is_the_headline_behind_the_embargo(more: dict[str, object], shown: str) -> None:
    assert subject(release(**more)) == shown  # type: ignore[arg-type]
    assert read(release(**more))["Subject"] == shown  # type: ignore[arg-type]


@given(st.lists(phrases | st.sampled_from(["=?utf-8?q?=41?=", "x" * 90]), max_size=5).map(" ".join))
def test_every_headline_comes_back_as_the_subject(headline: str) -> None:
    one = release(headline=headline)
    made = message_from_bytes(eml(one, Office(), "", ""), policy=policy.default)
    assert (made["Subject"] or "") == subject(one)
    assert made["X-Unsent"] == "1"


def test_a_line_break_cannot_begin_another_header() -> None:
    with pytest.raises(ValueError, match="linefeed"):
        mail._set_subject(EmailMessage(policy=policy.SMTP), "Harbour\r\nBcc: a@example.org")


@pytest.mark.parametrize(
    ("made", "size", "type"),
    [
        (picture(100, 50), ("100", "50"), "image/png"),
        (picture(3000, 1500, "jpeg"), ("552", "276"), "image/jpeg"),
        (picture(100, 50, "webp"), ("100", "50"), "image/png"),
        (picture(100, 50, "gif"), ("100", "50"), "image/gif"),
        (picture(20, 960), ("10", "480"), "image/png"),
    ],
)
def test_a_picture_is_a_related_part_with_its_size(made: Asset, size: tuple[str, str], type: str) -> None:
    one = release(image(made.hash, alt="A ship"))
    found = re.search(r'<img src="cid:([^"]+)" width="(\d+)" height="(\d+)" alt="A ship"', page(one, office(made)))
    part = next(part for part in read(one, office(made)).walk() if part["Content-ID"])
    assert found
    assert (found.groups()[1:], part["Content-ID"], part.get_content_type()) == (size, f"<{found[1]}>", type)


def test_a_picture_held_sideways_is_turned() -> None:
    tags = Drawing.Exif()
    tags[0x0112] = 6
    made = picture(100, 50, "jpeg", exif=tags)
    assert 'width="50" height="100"' in page(release(image(made.hash)), office(made))


def test_a_large_picture_is_made_smaller_and_a_small_one_stays() -> None:
    large, small = picture(3000, 1500, "jpeg"), picture(100, 50)
    made = read(release(image(large.hash), image(small.hash)), office(large, small))
    parts = [part.get_content() for part in made.walk() if part.get_content_maintype() == "image"]
    assert sorted(Drawing.open(io.BytesIO(data)).width for data in parts) == [100, 1104]
    assert small.data in parts


def test_a_picture_that_is_none_is_an_empty_box() -> None:
    broken = Asset("image/png", b"no picture")
    assert 'class="missing-picture"' in page(release(image(broken.hash)), office(broken))


def test_a_logo_and_a_picture_not_shown() -> None:
    logo, other = picture(960, 96), picture(7, 7)
    made = read(release(p("x")), office(logo, other, logo=logo.hash))
    assert sum(part.get_content_maintype() == "image" for part in made.walk()) == 1
    assert 'width="240" height="24" alt="Harbour Trust"' in page(release(), office(logo, logo=logo.hash))


def test_a_browser_gets_the_pictures_with_the_page() -> None:
    made = mail_page(release(image(picture(9, 9).hash)), office(picture(9, 9)), inline_images=True)
    assert 'src="data:image/png;base64,' in made
    assert "cid:" not in made


def test_styles_stand_in_their_elements_and_those_for_screens_beside() -> None:
    made = page(release(p("x", link("y")), table(("A", "B"), ("1", "2"))))
    assert re.search(r'<p style="[^"]+">', made)
    assert "prefers-color-scheme: dark" in made
    assert re.search(r"<link|flex|grid|var\(|url\(|http-equiv", made) is None
    assert made.index("charset") < 1024


def test_a_mail_is_written_in_the_direction_of_its_language() -> None:
    made = page(release(quote("مرحبا"), headline="مرحبا", language="ar"))
    assert made.count('dir="rtl"') == 3
    assert ("border-right: 3px" in made, "border-left" in made, "text-align: left" in made) == (True, False, False)
