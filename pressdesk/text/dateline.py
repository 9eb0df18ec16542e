"""The dateline as it prints. Cities and states: AP's dateline tables (secondary sources)."""

from typing import Final

from pressdesk.model import Dateline, HouseStyle, Release
from pressdesk.text.dates import ap_date, long_date
from pressdesk.text.labels import comma, label

US_CITIES: Final = tuple(
    """\
Atlanta|Baltimore|Boston|Chicago|Cincinnati|Cleveland|Dallas|Denver|Detroit|Honolulu|Houston|
Indianapolis|Las Vegas|Los Angeles|Miami|Milwaukee|Minneapolis|New Orleans|New York|Oklahoma City|
Philadelphia|Phoenix|Pittsburgh|St. Louis|Salt Lake City|San Antonio|San Diego|San Francisco|Seattle|
Washington""".replace("\n", "").split("|")
)
WORLD_CITIES: Final = tuple(
    """\
Amsterdam|Baghdad|Bangkok|Beijing|Beirut|Berlin|Brussels|Cairo|Djibouti|Dublin|Geneva|Gibraltar|
Guatemala City|Havana|Helsinki|Hong Kong|Islamabad|Istanbul|Jerusalem|Johannesburg|Kabul|Kuwait City|
London|Luxembourg|Macau|Madrid|Mexico City|Milan|Monaco|Montreal|Moscow|Munich|New Delhi|Panama City|
Paris|Prague|Quebec City|Rio de Janeiro|Rome|San Marino|Sao Paulo|Shanghai|Singapore|Stockholm|Sydney|
Tokyo|Toronto|Vatican City|Vienna|Zurich""".replace("\n", "").split("|")
)
CITIES: Final = tuple(sorted(US_CITIES + WORLD_CITIES))

# State name, AP's dateline abbreviation, postal code. Eight states are never abbreviated.
_STATES: Final = """Alabama,Ala.,AL|Alaska,Alaska,AK|Arizona,Ariz.,AZ|Arkansas,Ark.,AR|California,Calif.,CA|
Colorado,Colo.,CO|Connecticut,Conn.,CT|Delaware,Del.,DE|Florida,Fla.,FL|Georgia,Ga.,GA|Hawaii,Hawaii,HI|Idaho,Idaho,ID|
Illinois,Ill.,IL|Indiana,Ind.,IN|Iowa,Iowa,IA|Kansas,Kan.,KS|Kentucky,Ky.,KY|Louisiana,La.,LA|Maine,Maine,ME|
Maryland,Md.,MD|Massachusetts,Mass.,MA|Michigan,Mich.,MI|Minnesota,Minn.,MN|Mississippi,Miss.,MS|Missouri,Mo.,MO|
Montana,Mont.,MT|Nebraska,Neb.,NE|Nevada,Nev.,NV|New Hampshire,N.H.,NH|New Jersey,N.J.,NJ|New Mexico,N.M.,NM|
New York,N.Y.,NY|North Carolina,N.C.,NC|North Dakota,N.D.,ND|Ohio,Ohio,OH|Oklahoma,Okla.,OK|Oregon,Ore.,OR|
Pennsylvania,Pa.,PA|Rhode Island,R.I.,RI|South Carolina,S.C.,SC|South Dakota,S.D.,SD|Tennessee,Tenn.,TN|
Texas,Texas,TX|Utah,Utah,UT|Vermont,Vt.,VT|Virginia,Va.,VA|Washington,Wash.,WA|West Virginia,W.Va.,WV|
Wisconsin,Wis.,WI|Wyoming,Wyo.,WY""".replace("\n", "")
STATES: Final = tuple(tuple(state.split(",")) for state in _STATES.split("|"))
REGIONS: Final = tuple(state[0] for state in STATES)
_ABBREVIATED: Final = {key.casefold().replace(".", "").replace(" ", ""): state[1] for state in STATES for key in state}
_ALONE: Final = frozenset(city.casefold() for city in CITIES)
# The states of the US cities that stand alone, in the order of US_CITIES; Washington is in none.
_HOMES: Final = dict(
    zip(
        (city.casefold() for city in US_CITIES),
        """\
Ga.|Md.|Mass.|Ill.|Ohio|Ohio|Texas|Colo.|Mich.|Hawaii|Texas|Ind.|Nev.|Calif.|Fla.|Wis.|Minn.|La.|N.Y.|Okla.|
Pa.|Ariz.|Pa.|Mo.|Utah|Texas|Calif.|Calif.|Wash.|D.C.""".replace("\n", "").split("|"),
        strict=True,
    )
)


def state_of(region: str) -> str:
    """Return a US state as AP has it in a dateline (Calif., Maine), empty for what is none."""
    return _ABBREVIATED.get(region.casefold().replace(".", "").replace(" ", "").replace("\u00a0", ""), "")


def is_alone(place: str, region: str) -> bool:
    """Return whether a city stands in a dateline without this region: Paris does without France, not without Texas."""
    city = place.casefold().strip()
    return city in _ALONE and state_of(region) in ("", _HOMES.get(city, ""))


def dateline_words(release: Release, house: HouseStyle) -> str:
    """Return the dateline without its dash (PORTLAND, Maine), empty where the release has none."""
    line = release.dateline
    if line is None:
        return ""
    if line.as_written:
        return line.as_written.strip()
    style = house.dateline
    parts = [line.place.upper() if style.capitals else line.place]
    if region := _region(line, release.language, house):
        parts.append(region if line.place else region.lstrip())
    words = style.separator.replace(",", label("comma", release.language)).join(part for part in parts if part)
    if words and style.wire:
        words += f" ({style.wire})"
    if words and release.release_date and style.date != "none":
        make = ap_date if style.date == "ap" else long_date
        words += comma(release.language) + make(release.release_date, release.language)
    return words


def dateline_text(release: Release, house: HouseStyle) -> str:
    """Return the dateline as it runs in to the lead, with the house's dash and spaces: `PORTLAND, Maine — `."""
    words = dateline_words(release, house)
    if not words:
        return ""
    if release.dateline and release.dateline.as_written:
        return words + " "
    style = house.dateline
    return words + " " * style.space_before + style.dash + " " * (style.space_after or not style.dash)


def _region(line: Dateline, language: str, house: HouseStyle) -> str:
    style = house.dateline
    if not line.region or style.region == "never":
        return ""
    if style.region == "table" and is_alone(line.place, line.region):
        return ""
    if house.guide != "ap" or language != "en-US":
        return line.region
    return state_of(line.region) or line.region
