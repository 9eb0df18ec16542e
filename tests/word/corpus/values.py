"""The releases that fill the templates: one with everything, one with nothing."""

from datetime import date

from build import b, contact, h, i, link, p, plate, quote, release, t, ul
from wordfile import asset

from pressdesk.model import Embargo, Office, Organization, Speaker

ANA = Speaker("Ana Ruiz", "director", "Harbour Law")
FULL = release(
    p("Ships ", i("sail"), " at noon."),
    h("Fares"),
    ul("Adults pay 5 dollars.", "Children sail free."),
    quote("We waited.", "Now we sail.", by=ANA),
    quote("The pier holds.", by="Bo Li", lead_in="Bo Li added:"),
    p("See ", link("the timetable", "https://harbour.example/times"), "."),
    headline=t("Harbour ", b("opens")),
    place="Boston",
    label="MEDIA ADVISORY",
    timing=Embargo("2026-09-09T06:00", "America/New_York"),
    subheadlines=(t("Two ferries"), t("One pier")),
    boilerplates=(plate("We carry people.", "Daily.", heading="About us"), plate("Since 1901.")),
    contacts=(
        contact(
            "Ana Ruiz", title="director", organization="Harbour Law", phone="+1 555 0100",
            email="ana@harbour.example", hours="9 to 5",
        ),
        contact("Bo Li", phone="+1 555 0199"),
    ),
    notes=(p("Photos on request."), ul("Caption sheet")),
    end_mark="###",
    release_date=date(2026, 9, 9),
)  # fmt: skip
EMPTY = release(headline="", release_date=None)
LOGO = asset(size=(400, 100))
OFFICE = Office(
    Organization("Harbour & Law", "1 Quay\nPortland", "harbour.example", LOGO.hash), images=((LOGO.hash, LOGO),)
)
POOR = Office(Organization())
STATUS = "EMBARGOED UNTIL 6 a.m. EDT, Wednesday, September 9, 2026"
