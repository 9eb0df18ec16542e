"""Releases in which dates, hours and embargoes do not agree, and others in which they do."""

from datetime import UTC, date, datetime
from typing import Any

from build import detail, p, quote, release, ul

from pressdesk.checks import Whole
from pressdesk.model import Dateline, Embargo, Immediate, Release

NEW_YORK = "America/New_York"
NOW = datetime(2026, 3, 9, 12, tzinfo=UTC)
TUESDAY = Embargo("2026-03-10T06:00", NEW_YORK)


def _held(*body: Any, until: str = "2026-03-10T06:00", zone: str = NEW_YORK, **more: Any) -> Release:
    return release(*body, timing=Embargo(until, zone), **more)


def _typed(words: str, **more: Any) -> Release:
    return release(p("We sail."), label=words, **more)


def _now(one: Release) -> Whole:
    return Whole(one, now=NOW)


def _from(words: str, **more: Any) -> Release:
    return release(p("We sail."), dateline=Dateline(as_written=words), **more)


CASES = {
    "fact-embargo-immediate": (
        (
            (_typed("FOR IMMEDIATE RELEASE", timing=TUESDAY), "FOR IMMEDIATE RELEASE"),
            (release(p("Embargoed until Tuesday"), timing=Immediate()), "Embargoed until"),
            (release(p("PARA DIFUSIÓN INMEDIATA"), timing=TUESDAY, language="es-MX"), "PARA DIFUSIÓN INMEDIATA"),
            (release(p("Pour diffusion immédiate"), label="Sous embargo jusqu’au 10 mars", language="fr"), None),
            (release(ul("*** For immediate release ***"), timing=TUESDAY), "For immediate release"),
        ),
        (
            _typed("FOR IMMEDIATE RELEASE", timing=Immediate()),
            _typed("FOR IMMEDIATE RELEASE"),
            _typed("EMBARGOED UNTIL 6 a.m. EDT, March 10, 2026", timing=TUESDAY),
            release(p("They called for immediate release of the crew."), timing=TUESDAY),
            release(p("The arms embargo until May holds."), timing=Immediate()),
        ),
    ),
    "fact-embargo-unlike": (
        (
            _typed("EMBARGOED UNTIL 6 a.m. EDT, March 11, 2026", timing=TUESDAY),
            _typed("Embargoed until March 10, 7 a.m. EDT", timing=TUESDAY),
            release(p("Bajo embargo hasta el 12 de marzo"), timing=TUESDAY, language="es"),
        ),
        (
            _typed("EMBARGOED UNTIL 6 a.m. EDT, March 10, 2026", timing=TUESDAY),
            _typed("EMBARGOED UNTIL 10 a.m. GMT, Tuesday", timing=TUESDAY),
            _typed("EMBARGOED UNTIL 6 a.m. EDT/11 a.m. CET, March 10", timing=TUESDAY),
            _typed("EMBARGOED UNTIL 6 a.m. EDT, March 11, 2026"),
            release(p("On March 11 we sail."), timing=TUESDAY),
        ),
    ),
    "fact-embargo-zones": (
        (
            (_typed("EMBARGOED UNTIL 6 a.m. EST/10 a.m. CET, Feb. 10, 2026"), "6 a.m. EST/10 a.m. CET"),
            _typed("Embargoed until 9 a.m. ET / 7 a.m. PT, Tuesday"),
            release(p("Sous embargo jusqu’au 10 mars 2026, 11h00 CET (11h00 GMT)"), language="fr"),
        ),
        (
            _typed("EMBARGOED UNTIL 6 a.m. EST/noon CET, Feb. 10, 2026"),
            _typed("Embargoed until 9 a.m. ET / 6 a.m. PT, Tuesday"),
            _typed("Embargoed until 8 p.m. ET (1 a.m. GMT), Feb. 10"),
            _typed("Embargoed until 6 a.m. EDT, March 10"),
            release(p("At 9 a.m. ET / 9 a.m. PT")),
        ),
    ),
    "fact-zones": (
        (
            (release(p("Join at 9 a.m. ET/7 a.m. PT on March 20.")), "9 a.m. ET/7 a.m. PT"),
            release(detail("WHEN", "noon EDT (11 a.m. PDT), March 20")),
            release(p("At 10:30 a.m. CT or 10:30 a.m. ET, we open.")),
        ),
        (
            release(p("Join at 9 a.m. ET/6 a.m. PT on March 20.")),
            release(p("From 9 a.m. ET to 7 p.m. PT")),
            release(p("Doors at 9 a.m. ET, and 7 a.m. PT for others")),
            release(p("Join at 9 a.m. ET.")),
            # Between the two changes of the clocks London is four hours from New York.
            release(p("Join at 9 a.m. ET/1 p.m. GMT on March 20.")),
        ),
    ),
    "fact-embargo-skipped": (
        (
            _held(until="2026-03-08T02:30"),
            _held(until="2026-03-29T02:15", zone="Europe/Paris"),
            _held(until="2026-03-29T01:00", zone="Europe/London"),
        ),
        (_held(), _held(until="2026-11-01T01:30"), _held(until="2026-03-08T02:30", zone="America/Phoenix"), release()),
    ),
    "fact-embargo-hour": (
        (
            _typed("EMBARGOED UNTIL MARCH 10, 2026"),
            release(p("Embargoed until Tuesday.")),
            release(p("Bajo embargo hasta el 10 de marzo"), language="es"),
        ),
        (
            _typed("EMBARGOED UNTIL 6 A.M. EDT, MARCH 10"),
            _typed("Embargoed until noon GMT, March 10"),
            release(p("Sperrfrist: 10. März"), language="de"),
            release(p("An embargo until March holds.")),
            _held(),
        ),
    ),
    "fact-embargo-zone": (
        (
            (_typed("EMBARGOED UNTIL 6 A.M., MARCH 10, 2026"), "6 A.M."),
            (release(p("Embargoed until noon on Tuesday")), "noon"),
            (release(p("Sous embargo jusqu’au 10 mars, 11h00"), language="fr"), "11h00"),
        ),
        (
            _typed("EMBARGOED UNTIL 6 A.M. EDT, MARCH 10"),
            _typed("Embargoed until 6 a.m. Geneva time, March 10"),
            _typed("Embargoed until 06:00 UTC+2, March 10"),
            _typed("EMBARGOED UNTIL MARCH 10"),
            release(p("At 6 a.m. we sail.")),
        ),
    ),
    "fact-embargo-past": (
        (
            _now(_held(until="2026-03-09T07:59")),
            _now(_held(until="2025-03-09T06:00", stage="approved")),
            _now(_held(until="2026-03-09T20:59", zone="Asia/Tokyo")),
        ),
        (
            _now(_held()),
            _now(_held(until="2026-03-09T08:00")),
            _now(_held(until="2026-03-08T06:00", stage="issued")),
            _now(release()),
            _held(until="2025-03-09T06:00"),
        ),
    ),
    "fact-day-absent": (
        (
            (release(p("It opens Feb. 30.")), "Feb. 30"),
            (release(p("On 31 April 2027"), language="en-GB"), "31 April 2027"),
            (release(quote("On Feb. 29, 2027, we sail.")), "Feb. 29, 2027"),
            (release(p("El 31 de junio abre."), language="es"), "31 de junio"),
            (release(p("From Sept. 28-31")), "Sept. 28-31"),
        ),
        (
            release(p("It opens Feb. 28.")),
            release(p("On Feb. 29 or Feb. 29, 2028")),
            release(p("El 31 de julio abre."), language="es"),
            release(p("Am 31. Juni"), language="de"),
            release(p("In June 2031")),
        ),
    ),
    "fact-dateline-date": (
        (
            (_from("BOSTON, March 8, 2026 —"), "March 8, 2026"),
            (_from("MADRID, 9 de marzo de 2025 —", language="es"), "9 de marzo de 2025"),
            (release(p("BOSTON, Mass., March 10, 2026 — The quay opens.")), "March 10, 2026"),
            (release(p("PARIS, le 8 mars 2026 – Le quai ouvre."), language="fr"), None),
            (release(p("March 8, 2026"), p("The quay opens.")), "March 8, 2026"),
        ),
        (
            _from("BOSTON, March 9, 2026 —"),
            _from("BOSTON, March 10 —", timing=TUESDAY),
            _from("BOSTON, March 8 —", release_date=None),
            release(p("BOSTON, March 9, 2026 — The quay opens May 1.")),
            release(p("On March 3 — a day of rain — it opened.")),
            release(p("The quay opens."), p("March 20, 2026")),
            release(p("Open from March 20 – 22.")),
        ),
    ),
    "fact-today": (
        (
            (release(p("The trust said today (March 8) that it sails.")), "today (March 8"),
            (release(p("El puerto abre hoy, 10 de marzo."), language="es"), "hoy, 10 de marzo"),
            (release(p("It sailed yesterday, March 9, 2026.")), "yesterday, March 9, 2026"),
        ),
        (
            release(p("The trust said today (March 9) that it sails.")),
            release(p("The trust said today (March 10) that it sails."), timing=TUESDAY),
            release(p("It sailed yesterday, March 8.")),
            release(p("It sails tomorrow, March 10, 2026.")),
            release(p("It sails today. March 20 is a day off.")),
            release(p("It sailed today, March 1."), release_date=None),
        ),
    ),
    "fact-year-far": (
        (
            _now(release(release_date=date(2025, 3, 1))),
            _held(until="2027-06-10T06:00"),
            (release(p("It opens March 9, 2102.")), "March 9, 2102"),
        ),
        (
            _now(release()),
            _now(release(release_date=date(2019, 3, 1), stage="issued")),
            _held(),
            release(p("Since March 9, 1902, it sails; by Dec. 31, 2050, without oil.")),
            _now(release(release_date=None)),
        ),
    ),
    "fact-date-embargo": (
        (
            _held(release_date=date(2026, 3, 11)),
            _held(release_date=date(2026, 5, 1)),
            _held(until="2026-03-08T23:00"),
        ),
        (_held(), _held(release_date=date(2026, 3, 10)), release(), _held(release_date=None)),
    ),
    "fact-when-past": (
        (
            release(detail("WHEN", "Sunday, March 8, 9 a.m.")),
            release(detail("When", "March 20, 2025")),
            release(detail("CUÁNDO", "7 y 8 de marzo de 2026"), language="es"),
        ),
        (
            release(detail("WHEN", "Monday, March 9, 9 a.m.")),
            release(detail("WHEN", "March 8 to April 2")),
            release(detail("WHY", "On March 8 it sank.")),
            release(detail("WHEN", "March 8"), release_date=None),
            release(detail("WHEN", "noon")),
        ),
    ),
}
