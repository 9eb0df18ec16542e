"""Time zones as they print and as people look for them, by language (IANA's abbreviations; Babel's CLDR names)."""

import unicodedata
from datetime import datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Final
from zoneinfo import available_timezones

if TYPE_CHECKING:
    from babel import Locale

# What an English reader takes an abbreviation for that several parts of the world use, in hours from UTC.
# IST is India, Israel and Ireland: no reader can know.
_TAKEN_FOR: Final = {"CST": -6, "CDT": -5, "PST": -8, "IST": None}

# As American newsrooms say them; the winter and summer names are one zone.
_SAID: Final = {
    "et": "America/New_York", "est": "America/New_York", "edt": "America/New_York", "eastern": "America/New_York",
    "ct": "America/Chicago", "cst": "America/Chicago", "cdt": "America/Chicago", "central": "America/Chicago",
    "mt": "America/Denver", "mdt": "America/Denver", "mountain": "America/Denver",
    "pt": "America/Los_Angeles", "pst": "America/Los_Angeles", "pdt": "America/Los_Angeles",
    "pacific": "America/Los_Angeles", "gmt": "Etc/GMT", "bst": "Europe/London", "uk": "Europe/London",
    "cet": "Europe/Paris", "cest": "Europe/Paris", "utc": "UTC",
}  # fmt: skip

# Of these nobody knows which is meant: in summer Denver has another time than Arizona, which keeps this one.
_SEVERAL: Final = {"mst": ("America/Phoenix", "America/Denver")}


def zone_name(moment: datetime, language: str) -> str:
    """Return the zone of an aware `moment` as print names it: EST, or by language (hora estándar oriental).

    In an hour that comes twice the name tells which one is meant, with the distance from UTC where nothing else does.
    """
    return _told(moment, language, "long")


def zone_short(moment: datetime, language: str) -> str:
    """Return the zone of an aware `moment` for narrow places: EST, MEZ, or its distance from UTC (UTC-3)."""
    return _told(moment, language, "short")


def city(zone: str) -> str:
    """Return the place that an IANA zone is named after: New York."""
    return zone.rpartition("/")[2].replace("_", " ")


@lru_cache(maxsize=2000)
def zone_title(zone: str) -> str:
    """Return a zone as people look for it: New York, United States (Eastern Time)."""
    from babel.core import get_global

    if "/" not in zone or zone.startswith("Etc/"):
        return zone.removeprefix("Etc/")
    names = _names(zone, "en-US", "long")
    both = " / ".join(names[key] for key in ("standard", "daylight") if key in names)
    name = names.get("generic") or both
    codes = (get_global("zone_territories").get(key) for key in _keys(zone))
    country = locale_of("en-US").territories.get(next((code for code in codes if code and code.isalpha()), ""))
    place = f"{city(zone)}, {country}" if country and country != city(zone) else city(zone)
    return f"{place} ({name})" if name else place


@lru_cache(maxsize=1)
def zones() -> tuple[str, ...]:
    """Return the IANA zones under the names they have now, sorted by their cities, UTC first."""
    from babel.core import get_global

    renamed = get_global("zone_aliases")
    towns = (zone for zone in available_timezones() if "/" in zone and not zone.startswith("Etc/"))
    return ("UTC", *sorted((zone for zone in towns if zone not in renamed), key=city))


def find_zone(said: str) -> str | None:
    """Return the zone that somebody names by city, abbreviation, IANA name or title; None: no zone, or several."""
    wanted = plain_letters(said)
    if wanted in _SAID:
        return _SAID[wanted]
    for names in (zone_title, str, city):
        found = [zone for zone in zones() if plain_letters(names(zone)) == wanted]
        if len(found) == 1:
            return found[0]
    return said.strip() if "/" in said and said.strip() in available_timezones() else None


def zones_like(said: str) -> tuple[str, ...]:
    """Return the zones whose city, country or name holds all these words, the one that is meant and cities first."""
    wanted = plain_letters(said).split()
    meant = find_zone(said)
    first = (meant,) if meant else _SEVERAL.get(plain_letters(said), ())
    found = [zone for zone in zones() if all(word in plain_letters(zone_title(zone)) for word in wanted)]
    found.sort(key=lambda zone: not plain_letters(zone_title(zone)).startswith(" ".join(wanted)))
    return tuple(dict.fromkeys((*first, *found)))


@lru_cache(maxsize=4000)
def plain_letters(words: str) -> str:
    """Return words as a search compares them: small letters without accents, single spaces."""
    apart = unicodedata.normalize("NFKD", words.replace("_", " ").casefold())
    return " ".join("".join(letter for letter in apart if not unicodedata.combining(letter)).split())


def locale_of(language: str) -> "Locale":
    """Return Babel's locale for a language tag, English where it has none."""
    from babel import Locale, UnknownLocaleError

    for tag in (language.replace("-", "_"), language.partition("-")[0], "en"):
        try:
            return Locale.parse(tag)
        except (UnknownLocaleError, ValueError):
            continue
    raise LookupError(language)


def _told(moment: datetime, language: str, width: str) -> str:
    name = _named(moment, language, width)
    twin = moment.replace(fold=1 - moment.fold)
    if twin.utcoffset() != moment.utcoffset() and _named(twin, language, width) == name:
        return f"{name} ({_from_utc(moment)})"
    return name


def _named(moment: datetime, language: str, width: str) -> str:
    short = moment.tzname() or ""
    if short == "UTC" and width == "short":
        return short
    if language.partition("-")[0] == "en":
        hours = (moment.utcoffset() or timedelta()) / timedelta(hours=1)
        if short.isalpha() and _TAKEN_FOR.get(short, hours) == hours:
            return short
    return _cldr(moment, language, width) or _from_utc(moment)


def _from_utc(moment: datetime) -> str:
    """Return the distance from UTC: UTC, UTC-5, UTC+5:45."""
    minutes = round((moment.utcoffset() or timedelta()) / timedelta(minutes=1))
    if not minutes:
        return "UTC"
    rest = f":{abs(minutes) % 60:02}" if minutes % 60 else ""
    return f"UTC{'-' if minutes < 0 else '+'}{abs(minutes) // 60}{rest}"


def _cldr(moment: datetime, language: str, width: str) -> str:
    """Return CLDR's name, empty where it has none or only one for standard and daylight time.

    Babel's own function is blind for zones that IANA renamed (Asia/Kolkata), and takes Irish winter, which IANA calls
    the daylight time, for summer.
    """
    names = _names(str(moment.tzinfo), language, width)
    if moment.dst() and "daylight" not in names:
        return ""
    name = str(names.get("daylight" if _summer(moment) else "standard") or "")
    return "" if name == "∅∅∅" else name  # CLDR's mark for a name that a language does not take from another


def _names(zone: str, language: str, width: str) -> dict[str, str]:
    """Return what CLDR calls a zone: generic, standard, daylight, as far as it has names."""
    from babel.core import get_global

    locale = locale_of(language)
    keys = _keys(zone)
    metas = get_global("meta_zones")  # type: ignore[arg-type]  # Babel's own list of keys leaves it out
    meta = next((metas[key] for key in keys if key in metas), None)
    names = dict(locale.meta_zones.get(meta, {}).get(width, {}))
    for key in keys:
        names |= locale.time_zones.get(key, {}).get(width, {})
    return names


@lru_cache(maxsize=1000)
def _keys(zone: str) -> tuple[str, ...]:
    """Return a zone's name now and the names it had."""
    from babel.core import get_global

    aliases = get_global("zone_aliases")
    now = aliases.get(zone, zone)
    return (*dict.fromkeys((zone, now)), *(old for old, new in aliases.items() if new == now and old != zone))


def _summer(moment: datetime) -> bool:
    """Return whether the clocks are ahead of the zone's winter; IANA has Ireland's winter behind its standard time."""
    dst = moment.dst() or timedelta()
    january = moment.replace(month=1, day=1).dst() or timedelta()
    return dst > timedelta() or (not dst and january < timedelta())
