"""What the house style would print, as live examples beside its fields."""

from datetime import date

from pressdesk.model import Dateline, HouseStyle, Quote, Release, plain, words
from pressdesk.text import dateline_text, house_date, quote_lines

DAY = date(2027, 9, 15)


def dateline_example(house: HouseStyle) -> str:
    """Return a dateline with the beginning of its lead."""
    release = Release("example", release_date=DAY, dateline=Dateline("Portland", "Oregon"), language="en-US")
    return dateline_text(release, house) + "The harbor opens to all ships on Monday."


def date_example(house: HouseStyle) -> str:
    """Return a release date on its own line, in the house's language."""
    return house_date(DAY, house.language, house)


def attribution_example(house: HouseStyle) -> str:
    """Return a quote with its attribution."""
    spoken = words(quote_lines(Quote((plain("We waited ten years for this,"),)), "en-US", house)[0])
    who = {"name": "Ana Ruiz", "title": "director", "organization": "Harbor Trust"}
    return f"{spoken} {filled(house.attribution, who)}"


def filled(pattern: str, who: dict[str, str]) -> str:
    """Return the attribution pattern with these names in its places; anything else in braces stays as it is."""
    for place, name in who.items():
        pattern = pattern.replace("{" + place + "}", name)
    return pattern


def quote_example(language: str, house: HouseStyle) -> str:
    """Return two words in the quotation marks of a language."""
    return words(quote_lines(Quote((plain("…"),)), language, house)[0])
