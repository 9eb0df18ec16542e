"""The mail that asks for approval: to one person, with that person's quotes, in the release's language."""

from datetime import date
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest

from pressdesk.model import Office, Organization, Quote, Release, Speaker
from pressdesk.web.approval_mail import approval_mail
from tests.build import quote, release

ANA = Speaker("Ana Ruiz", "director", "Harbor Trust")
OFFICE = Office(Organization("Harbor Trust"))
DAY = date(2026, 11, 25)


def asked(of: Release, *quotes: Quote, email: str = "ana@example.org") -> EmailMessage:
    """Return the mail that asks about these quotes."""
    made = message_from_bytes(approval_mail(of, quotes, OFFICE, email, DAY), policy=policy.default)
    assert isinstance(made, EmailMessage)
    return made


def body(mail: EmailMessage, kind: str) -> str:
    """Return the plain text or the page of a mail."""
    part = mail.get_body((kind,))
    assert isinstance(part, EmailMessage)
    return str(part.get_content())


@pytest.mark.parametrize(
    ("language", "subject", "words"),
    [
        ("en-US", "For your approval: We sail", "reply by Wednesday, November 25, 2026"),
        ("es", "Para su aprobación: We sail", "miércoles, 25 de noviembre de 2026"),
        ("fr", "Pour votre accord : We sail", "mercredi 25 novembre 2026"),
        ("de", "For your approval: We sail", "reply by Wednesday, November 25, 2026"),
    ],
)  # fmt: skip
def test_it_speaks_the_language_of_the_release(language: str, subject: str, words: str) -> None:
    mail = asked(release(headline="We sail", language=language), quote("Soon.", by=ANA))
    assert mail["Subject"] == subject
    assert words in body(mail, "plain").replace("\n", " ")


def test_it_holds_the_quotes_as_they_print_in_text_and_page() -> None:
    mail = asked(
        release(headline="We sail"), quote("Soon.", "Very & soon.", by=ANA, lead_in="She said:"), quote("Yes.")
    )
    text, page = body(mail, "plain"), body(mail, "html")
    assert all(words in text for words in ("She said:", "“Soon.", "“Very & soon.”", "“Yes.”", "Harbor Trust"))
    assert all(words in page for words in ("She said:", "“Soon.", "“Very &amp; soon.”", "“Yes.”"))


def test_it_goes_to_the_person_and_waits_to_be_sent() -> None:
    mail = asked(release(), quote("Soon.", by=Speaker("Ana Ruiz Peña")))
    assert mail["To"].addresses[0].addr_spec == "ana@example.org"
    assert mail["To"].addresses[0].display_name == "Ana Ruiz Peña"
    assert mail["X-Unsent"] == "1"


@pytest.mark.parametrize("email", ["", "no address", "a@b\nBcc: c@d", "ana@", "@x"])
def test_what_is_no_address_leaves_the_receiver_open(email: str) -> None:
    mail = asked(release(), quote("Soon.", by=ANA), email=email)
    assert mail["To"] is None
    assert mail["Bcc"] is None


def test_the_same_request_gives_the_same_bytes() -> None:
    one, two = (approval_mail(release(), (quote("Soon.", by=ANA),), OFFICE, "a@b.org", DAY) for _ in "12")
    assert one == two
