"""The release as a mail: a page laid out for mail programs, and the draft that carries it with its pictures."""

import base64
import re
from collections.abc import Iterable
from email.message import EmailMessage
from email.policy import SMTP
from functools import cache
from hashlib import sha256
from typing import Final, NamedTuple

from markupsafe import Markup

from pressdesk.model import Asset, Embargo, Office, Release, words
from pressdesk.model.resources import resource_text
from pressdesk.text import label, status_line
from pressdesk.web.mail_pictures import MailPicture, mail_picture
from pressdesk.web.page import Page, compile, write

CLIPPED: Final = 102_000  # bytes of HTML from which on Gmail shows a part and a link to the rest

# RFC 2045 and 2047 allow 76 letters to a line. What is folded already stays as it is.
_POLICY: Final = SMTP.clone(max_line_length=76, refold_source="none")


class Attachment(NamedTuple):
    """A file that goes with a mail: its name, its media type, its bytes."""

    name: str
    type: str
    data: bytes


def mail_page(release: Release, office: Office, inline_images: bool = False) -> str:
    """Return the release as HTML for mail programs: tables for layout, styles in their elements.

    Pictures are `cid:` references to the parts of `eml`, or carry their bytes with `inline_images` (for a browser).
    """
    import css_inline

    shown = write(release, _layout(), office, source=lambda image: _source(image, office, inline_images))
    # The layout says itself which styles stay beside: css-inline would put them before the page's charset.
    return css_inline.inline(shown, load_remote_stylesheets=False) + "\n"


def eml(release: Release, office: Office, page: str, text: str, attachments: Iterable[Attachment] = ()) -> bytes:
    """Return a draft (RFC 5322) without sender and receiver, which mail programs open to be sent.

    `page` is the release by `mail_page`, `text` the same as plain text. The same release gives the same bytes.
    """
    message = draft(subject(release), page, text)
    body = message.get_body(("html",))
    assert isinstance(body, EmailMessage)
    for number, (key, picture) in enumerate(_pictures(office, page), 1):
        name = f"picture-{number}.{picture.kind}"
        body.add_related(picture.data, "image", picture.kind, cid=f"<{key}>", filename=name, disposition="inline")
    for one in attachments:
        message.add_attachment(one.data, *one.type.split("/"), filename=one.name)
    return finished(message)


def draft(subject: str, page: str, text: str) -> EmailMessage:
    """Return a draft with a page and the same as plain text, without sender and receiver."""
    message = EmailMessage(policy=_POLICY)
    _set_subject(message, subject)
    message["X-Unsent"] = "1"
    message.set_content(text, cte="quoted-printable")
    message.add_alternative(page, subtype="html", cte="quoted-printable")
    return message


def finished(message: EmailMessage) -> bytes:
    """Return the bytes of a draft, the same for the same draft."""
    _set_boundaries(message)
    return message.as_bytes()


def subject(release: Release) -> str:
    """Return the headline in one line, behind the embargo where the release has one."""
    headline = re.sub(r" *\n[ \n]*", " ", words(release.headline)).strip()
    if not isinstance(release.timing, Embargo):
        return headline
    status, colon = status_line(release.timing, release.language), label("colon", release.language)
    return f"{status}{colon} {headline}" if headline else status


@cache
def _layout() -> Page:
    return compile(resource_text("templates/mail.html.j2"), "mail", ours=True)


def _source(image: Asset, office: Office, inline: bool) -> Markup:
    """Return where a mail finds a picture, and the size it shows it in; nothing where it is no picture."""
    picture = mail_picture(image, logo=image.hash == office.organization.logo)
    if picture is None:
        return Markup()
    where = f"cid:{_key(image.hash)}"
    if inline:
        where = f"data:image/{picture.kind};base64,{base64.b64encode(picture.data).decode('ascii')}"
    return Markup('src="{}" width="{}" height="{}"').format(where, picture.width, picture.height)


def _pictures(office: Office, page: str) -> list[tuple[str, MailPicture]]:
    """Return the pictures the page shows, by the keys that it finds them by."""
    found = []
    for asset, image in office.images:
        key = _key(asset)
        if f'src="cid:{key}"' in page and (picture := mail_picture(image, logo=asset == office.organization.logo)):
            found.append((key, picture))
    return found


def _key(asset: str) -> str:
    return f"{asset[:32]}@pressdesk"


def _set_subject(message: EmailMessage, words: str) -> None:
    """Set the subject, folded here: Python's own folding loses spaces between encoded words.

    Raises ValueError for a line break, which would begin another header.
    """
    message["Subject"] = words
    del message["Subject"]
    message.set_raw("Subject", _folded(words))


def _folded(words: str) -> str:
    """Return a header's words in lines of at most 76 letters (RFC 5322, 2.2.3; others than ASCII by RFC 2047)."""
    if words.isascii() and "=?" not in words:
        pieces = re.findall(" *[^ ]+", words)
    else:
        pieces = [f" =?utf-8?b?{base64.b64encode(piece.encode()).decode('ascii')}?=" for piece in _cut(words, 36)]
    lines = [""]
    for piece in pieces:
        full = len(lines[-1]) + len(piece) > (76 if lines[1:] else 76 - len("Subject: "))
        if lines[-1] and (full or piece.startswith(" =?")):
            lines.append(piece)
        else:
            lines[-1] += piece if lines[-1] else piece.lstrip(" ")
    return "\r\n".join(lines)


def _cut(words: str, most: int) -> list[str]:
    """Return the words in pieces of at most `most` bytes in UTF-8."""
    pieces = [""]
    for letter in words:
        if len((pieces[-1] + letter).encode()) > most:
            pieces.append("")
        pieces[-1] += letter
    return pieces


def _set_boundaries(message: EmailMessage) -> None:
    """Set what parts are cut at; Python's own is another one with every run."""
    digest = sha256()
    for part in message.walk():
        digest.update(str("" if part.is_multipart() else part.get_payload()).encode())
    for number, part in enumerate(part for part in message.walk() if part.is_multipart()):
        part.set_boundary(f"=_{number}_{digest.hexdigest()[:32]}")
