"""Releases in which a fact about their parts is wrong, and others in which it is right."""

from datetime import UTC, date, datetime
from typing import Any

from build import b, contact, detail, h, image, link, p, plate, quote, release, said

from pressdesk.checks import Whole
from pressdesk.model import Boilerplate, Office, Organization, Person, Release, Speaker

NOW = datetime(2026, 3, 9, 12, tzinfo=UTC)


def _by(name: str, one: Release, web: str = "") -> Whole:
    return Whole(one, Office(Organization(name, web=web)))


def _with(*boilerplates: Boilerplate, **more: Any) -> Whole:
    pinned = plate("We sail.", heading="About us", id="a", version=2)
    return Whole(release(boilerplates=(pinned,), **more), boilerplates=boilerplates, now=NOW)


def _call(name: str, email: str = "", *more: str, **rest: str) -> Whole:
    people = tuple(Person(f"p{n}", one) for n, one in enumerate(more))
    office = Office(Organization("Harbor Trust", web="www.harbortrust.org"))
    return Whole(release(contacts=(contact(name, email=email, **rest),)), office, people)


def _advisory(*body: Any, language: str = "en-US") -> Release:
    return release(*body, kind="advisory", language=language)


_AS_SENT = Boilerplate("a", "Trust", 3, paragraphs=plate("We row.").paragraphs)
_DUE = Boilerplate("a", "Trust", 2, review_by=date(2026, 3, 8))

CASES = {
    "fact-quote-speaker": (
        (release(quote("We sail.")), release(p("A"), quote("We", "sail.", by=Speaker())), release(quote(b("Row!")))),
        (
            release(quote("We sail.", by="Ana Ruiz")),
            release(quote("We sail,", said(" said Ana Ruiz."), by=None)),
            release(quote("We sail.", lead_in="Ana Ruiz said:")),
            release(quote("We sail.", by=Speaker("", "", "Harbor Trust"))),
            release(quote("")),
        ),
    ),
    "fact-picture-alt": (
        (release(image()), release(p("A"), image(caption="A quay.")), release(image(alt=" "))),
        (release(image(alt="A quay")), release(p("A")), release(image(alt="A", caption="B"))),
    ),
    "fact-picture-caption": (
        (release(image()), release(p("A"), image(alt="A quay.")), release(image(caption=" "))),
        (release(image(caption="A quay")), release(p("A")), release(image(alt="A", caption=b("B")))),
    ),
    "fact-boilerplate-missing": (
        (release(), release(p("A")), release(boilerplates=(plate("", heading="About us"),))),
        (
            release(boilerplates=(plate("We sail."),)),
            release(kind="statement"),
            release(kind="advisory"),
            release(p("We sail."), h("About Harbor Trust"), p("It sails.")),
            _by("Harbor Trust", release(notes=(p("Harbor Trust was founded in 1998."),))),
            release(boilerplates=(plate("", "We sail.", heading="About us"),)),
        ),
    ),
    "fact-boilerplate-old": (
        (_with(_AS_SENT), _with(_AS_SENT, stage="review"), _with(_AS_SENT, stage="approved")),
        (_with(), _with(_DUE), _with(_AS_SENT, stage="issued"), release(boilerplates=(plate("We sail."),))),
    ),
    "fact-boilerplate-review": (
        (_with(_DUE), _with(_DUE, stage="review"), _with(_DUE, stage="approved")),
        (_with(_AS_SENT), _with(_DUE, stage="issued"), release(boilerplates=(plate("We sail."),))),
    ),
    "fact-organization-missing": (
        (
            _by("Harbor Trust", release(p("A ferry sails."), headline="New ferry")),
            _by("Sea Line, Inc.", release(p("A ferry sails."), p("Sea Line"), headline="New ferry")),
            _by("Acme Group", release(p("A ferry sails."), headline="New ferry", subheadlines=(p("It sails").text,))),
        ),
        (
            _by("Harbor Trust", release(p("Harbor Trust opens a quay."), headline="New quay")),
            _by("Sea Line, Inc.", release(p("A ferry sails."), headline="Sea Line opens a quay")),
            _by("British Ferry Authority", release(p("A ferry sails."), headline="BFA opens a quay")),
            _by("Ball Corporation", release(p("Ball opens a quay."), headline="New quay")),
            _by("Niños Unidos", release(p("La red Ninos Unidos abre."), headline="Nuevo")),
            _by("", release(p("A ferry sails."), headline="New ferry")),
        ),
    ),
    "fact-advisory-when": (
        (
            _advisory(detail("WHERE", "Pier 4")),
            _advisory(detail("WHEN", " "), detail("WHERE", "Pier 4")),
            _advisory(p("Come and see."), language="es-ES"),
        ),
        (
            _advisory(detail("When:", "Monday")),
            _advisory(detail("CUÁNDO", "el lunes"), language="es"),
            _advisory(detail("Date", "lundi"), language="fr"),
            _advisory(p(b("WHEN: "), "Monday, 9 a.m.")),
            _advisory(p("Tule"), language="fi"),
            release(p("Come")),
        ),
    ),
    "fact-advisory-where": (
        (
            _advisory(detail("WHEN", "Monday")),
            _advisory(detail("WHERE", ""), p("Pier 4")),
            _advisory(detail("QUAND", "lundi"), language="fr-CA"),
        ),
        (
            _advisory(detail("Location", "Pier 4")),
            _advisory(detail("OÙ", "Quai 4"), language="fr"),
            _advisory(detail("When and where", "Monday, Pier 4")),
            _advisory(p("Place: Pier 4")),
            release(p("Come")),
        ),
    ),
    "fact-headline-long": (
        (release(headline="x" * 101), release(headline="Ferry " * 20), release(headline=b("y" * 300))),
        (release(headline="x" * 100), release(headline=""), release(headline="Ferry sails")),
    ),
    "fact-lead-long": (
        (release(p("row " * 41)), release(image(), p("row " * 60), p("A")), release(p(""), p("row " * 41))),
        (release(p("row " * 40)), release(), release(p("A short one."), p("row " * 60))),
    ),
    "fact-contact-missing": (
        (release(), release(contacts=(contact(""),)), release(contacts=(contact(" "), contact("")))),
        (
            release(contacts=(contact("Ana Ruiz"),)),
            release(contacts=(contact("", email="press@example.org"),)),
            release(contacts=(contact(""), contact("", organization="Press office"))),
        ),
    ),
    "fact-contact-unreachable": (
        (
            (_call("Ana Ruiz"), "Ana Ruiz"),
            (_call("", organization="Press office"), "Press office"),
            (_call("Ana Ruiz", title="Director"), "Ana Ruiz"),
        ),
        (_call("Ana Ruiz", "a@example.org"), _call("Ana Ruiz", phone="555-0100"), release()),
    ),
    "fact-contact-address": (
        (
            (_call("Ana Ruiz", "ana.ruiz"), "ana.ruiz"),
            (_call("Ana Ruiz", "ana@harbortrust"), "ana@harbortrust"),
            (_call("Ana Ruiz", "a@example.org, b@@example.org"), "b@@example.org"),
        ),
        (
            _call("Ana Ruiz", "ana@harbortrust.org"),
            _call("Ana Ruiz", "a@example.org; press+eu@example.co.uk"),
            _call("Ana Ruiz", "<ana@example.org>"),
            _call("Ana Ruiz"),
        ),
    ),
    "fact-contact-name": (
        (
            _call("Ana Ruiz", "bo.lind@harbortrust.org"),
            _call("Ana Ruiz", "blind@harbortrust.org", "Bo Lind"),
            _call("Dr. Ana Ruiz", "sam_carter2@harbortrust.org"),
        ),
        (
            _call("Ana Ruiz", "ana.ruiz@harbortrust.org"),
            _call("Ana Ruiz", "aruiz@harbortrust.org", "Bo Lind"),
            _call("Ana Ruiz", "press.office@harbortrust.org"),
            _call("Ana Ruiz", "harbor.trust@harbortrust.org"),
            _call("Ana María Ruiz-Peña", "am.ruizpena@harbortrust.org"),
            _call("Kate O’Neil", "k.oneil@harbortrust.org"),
            _call("Robert Lee", "bob.lee@harbortrust.org"),
            _call("Ana Ruiz", "execdir@harbortrust.org"),
            _call("أنا رويز", "ana.ruiz@harbortrust.org"),
        ),
    ),
    "fact-contact-domain": (
        (
            _call("Ana Ruiz", "ana@harbourtrust.org"),
            _call("Ana Ruiz", "ana.ruiz@gmail.com"),
            _call("Ana Ruiz", "ana@sea.net", organization="Harbor Trust"),
        ),
        (
            _call("Ana Ruiz", "ana@harbortrust.org"),
            _call("Ana Ruiz", "ana@press.harbortrust.org"),
            _call("Ana Ruiz", "ana@harbortrust.com"),
            _call("Ana Ruiz", "ana@sea.net", organization="Sea Agency"),
            release(contacts=(contact("Ana Ruiz", email="ana@sea.net"),)),
        ),
    ),
    "fact-quotes-pair": (
        (
            (release(p("He said “yes and left.")), "“"),
            (release(p("He said yes” and left."), p("Then")), "”"),
            (release(p("Call it “ferry.”"), headline="A ‘new quay"), "‘"),
            (release(p('The "ferry sails.'), p("On")), '"'),
            (release(p("He said, ”sail on.” And she said “row.”")), "”"),
            (release(p("Dijo «sí y salió."), language="es"), "«"),
        ),
        (
            release(p("“We sail.”"), p("The ‘new’ quay’s open.")),
            release(p("“We sail."), p("“We row.”")),
            release(p("“We sail."), p("We row.”")),
            release(quote("“We sail.", "We row.”", by="Ana Ruiz")),
            release(p('The "ferry” sails; “row" on.')),
            release(p('"We sail in 2027" and "row".')),
            release(p('A 6" pipe and a 5\'10" man.')),
            release(p("Rock ‘n’ roll of the ‘90s")),
            release(p("„Wir segeln“, sagte er."), language="de"),
            release(p("«Navegamos."), p("»Remamos», dijo."), language="es"),
            release(p("אגודת הנמל ע”ש"), language="he"),
        ),
    ),
    "fact-link-local": (
        (
            (release(p(link("Look", "http://localhost:8000/a"))), "Look"),
            (release(p("See ", link("here", "https://intranet/a"))), "here"),
            (release(p("See http://192.168.1.4/page now.")), "http://192.168.1.4/page"),
        ),
        (
            release(p(link("Look", "https://example.org/localhost"))),
            release(p("See http://example.org now.")),
            release(p(link("Write", "mailto:a@example.org"))),
            release(p("Version 10.2 of localhost")),
        ),
    ),
    "fact-link-unlike": (
        (
            (release(p(link("www.harbor.org", "https://example.org"))), "www.harbor.org"),
            (release(p(link("a@harbor.org", "mailto:b@harbor.org"))), "a@harbor.org"),
            (release(p(link("harbor.co.uk/a", "https://trust.co.uk/a"))), "harbor.co.uk/a"),
        ),
        (
            release(p(link("www.harbor.org", "https://press.harbor.org/a?b=c"))),
            release(p(link("A@harbor.org", "mailto:a@harbor.org?subject=x"))),
            release(p(link("the page", "https://example.org"))),
            release(p(link("harbor.org", "https://harbor.org"), b("x"))),
            release(p(link("@harbor", "https://example.org/harbor"))),
        ),
    ),
    "fact-marks-mixed": (
        (
            (release(p("“We sail.”"), p("The ferry's quay")), "'"),
            (release(p('“We sail.” The "quay'), language="fr"), '"'),
            (release(p("It's the ferry’s")), "'"),
        ),
        (
            release(p("“We sail.” The ferry’s quay")),
            release(p('"We sail." It\'s')),
            release(p("“We sail.” A 6\" pipe, 5'10.")),
            release(p("“We sail.” See https://example.org/it's")),
            release(p('“אגודה” צה"ל'), language="he"),
        ),
    ),
}
