"""The mail that asks somebody to approve the quotes of a release that are theirs."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from email.errors import MessageError
from email.headerregistry import Address
from typing import Final

from markupsafe import Markup, escape

from pressdesk.model import Embargo, Office, Quote, Release, Speaker, words
from pressdesk.text import is_rtl, named, printed_line, status_line, weekday_date
from pressdesk.text.printed import quote_printed
from pressdesk.web.mail import draft, finished

_ENGLISH: Final = {
    "subject": "For your approval: {headline}",
    "bare_subject": "For your approval",
    "hello": "Hello {name},",
    "hello_all": "Hello,",
    "would": "{who} would like to quote you in these words:",
    "would_in": "{who} would like to quote you in these words, in a release titled “{headline}”:",
    "we": "We",
    "reply": "Please reply by {day}: that you approve these words, or what they should be.",
    "thanks": "Thank you.",
}
_WORDS: Final = {
    "en": _ENGLISH,
    "es": {
        "subject": "Para su aprobación: {headline}",
        "bare_subject": "Para su aprobación",
        "hello": "Buenos días, {name}:",
        "hello_all": "Buenos días:",
        "would": "{who} desea citarle con estas palabras:",
        "would_in": "{who} desea citarle con estas palabras, en un comunicado titulado «{headline}»:",
        "we": "Nuestra oficina de prensa",
        "reply": "Le rogamos que responda antes del final del {day}: que aprueba estas palabras, o cómo deben ser.",
        "thanks": "Muchas gracias.",
    },
    "fr": {
        "subject": "Pour votre accord : {headline}",
        "bare_subject": "Pour votre accord",
        "hello": "Bonjour {name},",
        "hello_all": "Bonjour,",
        "would": "{who} souhaite vous citer en ces termes :",
        "would_in": "{who} souhaite vous citer en ces termes, dans un communiqué intitulé « {headline} » :",
        "we": "Notre service de presse",
        "reply": "Merci de répondre d’ici le {day} : que vous approuvez ces mots, ou ce qu’ils doivent être.",
        "thanks": "Merci beaucoup.",
    },
}
_BLOCK: Final = "margin:1em 0;padding:0 0 0 12px;border-{side}:3px solid #c9c9c9"


def approval_mail(release: Release, quotes: Iterable[Quote], office: Office, email: str, by: date) -> bytes:
    """Return a draft (RFC 5322) that asks the speaker of `quotes` to approve them, to be answered `by` a day.

    It is in the release's language, where that is English, Spanish or French, else in English; the quotes are as they
    print. `email` may be empty or no address: then the draft has no receiver.
    """
    quotes = tuple(quotes)
    speaker = next((quote.speaker for quote in quotes if quote.speaker), None)
    letter = _letter(release, office, named(speaker), by)
    blocks = [tuple(_lines(quote, release, office)) for quote in quotes]
    own = release.language if _base(release.language) in _WORDS else "en-US"
    message = draft(_subject(release), _page(letter, blocks, own, release.language), _text(letter, blocks))
    if address := _address(speaker, email):
        message["To"] = address
    return finished(message)


def _letter(release: Release, office: Office, name: str, by: date) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the paragraphs before the quotes and those behind."""
    said, headline = _said(release.language), _headline(release)
    organization = office.organization.name.strip()
    language = release.language if _base(release.language) in _WORDS else "en-US"
    hello = said["hello"].format(name=name) if name else said["hello_all"]
    would = said["would_in" if headline else "would"].format(who=organization or said["we"], headline=headline)
    holds = (status_line(release.timing, release.language),) if isinstance(release.timing, Embargo) else ()
    reply = said["reply"].format(day=weekday_date(by, language))
    return (hello, *holds, would), (reply, said["thanks"], *((organization,) if organization else ()))


def _lines(quote: Quote, release: Release, office: Office) -> Iterator[str]:
    """Yield the lines of a quote as they print."""
    for line in quote_printed(quote, release.language, office.house):
        yield words(printed_line(line))


def _text(letter: tuple[tuple[str, ...], tuple[str, ...]], blocks: list[tuple[str, ...]]) -> str:
    before, behind = letter
    quoted = ("\n\n".join("    " + line.replace("\n", "\n    ") for line in block) for block in blocks)
    return "\n\n".join((*before, *quoted, *behind)) + "\n"


def _page(
    letter: tuple[tuple[str, ...], tuple[str, ...]], blocks: list[tuple[str, ...]], own: str, language: str
) -> str:
    before, behind = (Markup("\n").join(_paragraph(line) for line in part) for part in letter)
    rtl = is_rtl(language)
    style, way = _BLOCK.format(side="right" if rtl else "left"), "rtl" if rtl else "ltr"
    quoted = Markup("\n").join(
        Markup('<blockquote lang="{}" dir="{}" style="{}">{}</blockquote>').format(
            language, way, style, Markup("").join(_paragraph(line) for line in block)
        )
        for block in blocks
    )
    page = Markup(
        '<!DOCTYPE html>\n<html lang="{}"><head><meta charset="utf-8"><title></title></head>\n'
        '<body style="font-family:sans-serif;font-size:15px;line-height:1.5">\n{}\n{}\n{}\n</body></html>\n'
    )
    return str(page.format(own, before, quoted, behind))


def _paragraph(line: str) -> Markup:
    return Markup("<p>{}</p>").format(escape(line).replace("\n", Markup("<br>")))


def _subject(release: Release) -> str:
    said, headline = _said(release.language), _headline(release)
    return said["subject"].format(headline=headline) if headline else said["bare_subject"]


def _headline(release: Release) -> str:
    return re.sub(r"\s*\n\s*", " ", words(release.headline)).strip()


def _address(speaker: Speaker | None, email: str) -> Address | None:
    """Return whom the draft is for, or None where `email` is no address that a header takes."""
    try:
        return Address(named(speaker), addr_spec=email.strip()) if email.strip() else None
    except (MessageError, ValueError, IndexError):
        return None


def _said(language: str) -> dict[str, str]:
    return _WORDS.get(_base(language), _ENGLISH)


def _base(language: str) -> str:
    return language.split("-")[0]
