from datetime import date

import pytest

from pressdesk.text.prose_dates import Mention, dates_in, day_of, times_in


def written(text, language="en-US"):
    """Return each date of a text with its words, without its place."""
    return [(text[one.start : one.end], one[2:]) for one in dates_in(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "words", "parts"),
    [
        ("en-US", "It opens Tuesday, Sept. 15, 2026, at noon.", "Tuesday, Sept. 15, 2026", (1, 15, 9, 2026, None)),
        ("en-US", "It opens on September 15th.", "September 15th", (None, 15, 9, None, None)),
        ("en-US", "From Sept. 15-17, 2026, it is open.", "Sept. 15-17, 2026", (None, 15, 9, 2026, 17)),
        ("en-US", "Monday to Friday, Sept. 14-18, it is open.", "Monday to Friday, Sept. 14-18", (0, 14, 9, None, 18)),
        ("en-US", "Monday to Friday, Sept. 18", "Monday to Friday, Sept. 18", (None, 18, 9, None, None)),
        ("en-US", "in September 2026", "September 2026", (None, None, 9, 2026, None)),
        ("en-US", "by March 5 (Friday).", "March 5 (Friday)", (4, 5, 3, None, None)),
        ("en-US", "On SAT., SEPT. 19, we", "SAT., SEPT. 19", (5, 19, 9, None, None)),
        ("en-GB", "on Tuesday 15 September 2026 at", "Tuesday 15 September 2026", (1, 15, 9, 2026, None)),
        ("en-GB", "the 1st of May", "1st of May", (None, 1, 5, None, None)),
        ("en-GB", "on 1 April.", "1 April", (None, 1, 4, None, None)),
        ("en-US", "They meet Thursday.", "Thursday", (3, None, None, None, None)),
        ("en-US", "on 9/15/2026.", "9/15/2026", (None, 15, 9, 2026, None)),
        ("en-GB", "on 15/9/2026.", "15/9/2026", (None, 15, 9, 2026, None)),
        ("de", "am 2026-09-15", "", ()),
        ("es", "el martes 15 de septiembre de 2026 en", "martes 15 de septiembre de 2026", (1, 15, 9, 2026, None)),
        ("es", "el 1º de mayo", "1º de mayo", (None, 1, 5, None, None)),
        ("es", "en septiembre de 2026", "septiembre de 2026", (None, None, 9, 2026, None)),
        ("es", "del 15 al 17 de septiembre", "15 al 17 de septiembre", (None, 15, 9, None, 17)),
        ("es", "Abre el sábado.", "sábado", (5, None, None, None, None)),
        ("fr", "le mardi 15 septembre 2026 à", "mardi 15 septembre 2026", (1, 15, 9, 2026, None)),
        ("fr", "le 1er août", "1er août", (None, 1, 8, None, None)),
        ("fr", "le 3 févr. 2026", "3 févr. 2026", (None, 3, 2, 2026, None)),
    ],
)  # fmt: skip
def test_a_date_in_prose(language, text, words, parts):
    assert written(text, language) == ([(words, parts)] if words else [])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en-US", "We may 15 times march 20 miles in the sun."),
        ("en-US", "In May 3.5 million people came, in June 40% more."),
        ("en-US", "Plays on Sun Street and Mondays"),
        ("en-US", "A march of 2,000 people in version 1.2.2026-1"),
        ("es", "Plácido Domingo canta en el mar 15 veces"),
        ("fr", "Il marche vers Mars et mai"),
    ],
)
def test_what_is_no_date(language, text):
    assert written(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "words", "parts"),
    [
        ("en-US", "at 9 a.m. on", "9 a.m.", (9, 0, None)),
        ("en-US", "at 9:30 p.m. EDT on", "9:30 p.m. EDT", (21, 30, "EDT")),
        ("en-US", "at 12:15 am Eastern Daylight Time.", "12:15 am Eastern Daylight Time", (0, 15, "EDT")),
        ("en-US", "at 7:00 AM US/Mountain —", "7:00 AM US/Mountain", (7, 0, "MT")),
        ("en-US", "at noon ET.", "noon ET", (12, 0, "ET")),
        ("en-US", "by 2pm (Pacific time) we", "2pm (Pacific time)", (14, 0, "PT")),
        ("en-US", "9-11 a.m. CST", "11 a.m. CST", (11, 0, "CST")),
        ("en-GB", "at 14:30 BST.", "14:30 BST", (14, 30, "BST")),
        ("es", "a las 10.30 horas", "10.30 horas", (10, 30, None)),
        ("es", "a las 8 de la tarde", "8 de la tarde", (20, 0, None)),
        ("es", "a las 18:00 CET", "18:00 CET", (18, 0, "CET")),
        ("fr", "à 10 h 30 (heure de Paris)", "10 h 30 (heure de Paris)", (10, 30, "CET")),
        ("fr", "à 9h.", "9h", (9, 0, None)),
    ],
)
def test_a_clock_time_in_prose(language, text, words, parts):
    assert [(text[one.start : one.end], one[2:5]) for one in times_in(text, language)] == [(words, parts)]


@pytest.mark.parametrize("text", ["10 people", "EST", "$9.30", "9.30 points", "chapter 4", "1:2:3", "25:10", "14 a.m."])
def test_what_is_no_clock_time(text):
    assert times_in(text, "en-US") == ()


@pytest.mark.parametrize(
    ("year", "day", "month", "near", "meant"),
    [
        (None, 2, 1, date(2026, 12, 20), date(2027, 1, 2)),
        (None, 20, 12, date(2027, 1, 2), date(2026, 12, 20)),
        (2020, 20, 12, date(2027, 1, 2), date(2020, 12, 20)),
        (None, 29, 2, date(2027, 7, 1), date(2028, 2, 29)),
        (2027, 29, 2, date(2027, 7, 1), None),
        (2027, None, 2, date(2027, 7, 1), None),
    ],
)
def test_the_day_that_a_date_means(year, day, month, near, meant):
    assert day_of(Mention(0, 1, None, day, month, year), near) == meant


def test_where_a_zone_stands():
    text = "Doors open (at 8 p.m. EDT) on Friday."
    [time] = times_in(text, "en-US")
    assert (text[slice(*time.zone_at)], text[time.start : time.end]) == ("EDT", "8 p.m. EDT")
