"""Releases in which something carried over is left, and others in which nothing is."""

from datetime import date

from build import contact, link, p, quote, release

from pressdesk.model import Carried, Embargo

MARCH = (Carried("date", "March 9"),)
SITE = (Carried("link", "https://example.org/old"),)

CASES = {
    "fact-carried-over": (
        (
            (release(p("It opened on March 9."), carried=MARCH), "March 9"),
            (release(p("See ", link("it", "https://example.org/old"), "."), carried=SITE), "it"),
            (release(quote("We sail.", by="Ana Ruiz"), carried=(Carried("name", "Ana Ruiz"),)), "Ana Ruiz"),
            (release(place="Dale", carried=(Carried("place", "Dale"),)), "Dale"),
            (release(timing=Embargo("2027-03-09T06:00", "UTC"), carried=(Carried("date", "2027-03-09T06:00"),)), ""),
        ),
        (
            release(p("It opened on March 9.")),
            release(p("It opened on March 19."), carried=MARCH),
            release(p("See ", link("it", "https://example.org/new"), "."), carried=SITE),
            release(release_date=date(2027, 3, 10), carried=(Carried("date", "2027-03-09"),)),
            release(contacts=(contact("Bo", phone="2"),), carried=(Carried("number", "1"),)),
        ),
    )
}
