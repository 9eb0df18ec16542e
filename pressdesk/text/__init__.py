"""Pure functions on values: dates, dateline, quotation, the printed lines, counts, merging."""

from pressdesk.text.approval import (
    Standing,
    address_of,
    lapsed,
    named,
    quotes,
    reply_by,
    same_speaker,
    speakers,
    standing,
    told,
    unapproved,
)
from pressdesk.text.attribution import attributed, attribution, introduced, surname
from pressdesk.text.count import block_texts, reading_minutes, texts, word_count
from pressdesk.text.dateline import CITIES, REGIONS, dateline_text, dateline_words
from pressdesk.text.dates import (
    ap_date,
    clock,
    embargo_short,
    embargo_words,
    house_date,
    long_date,
    short_date,
    short_day,
    status_line,
    weekday_date,
)
from pressdesk.text.direction import apart, is_rtl, written
from pressdesk.text.embargo import embargo_holds, embargo_instant
from pressdesk.text.finding import Hit, Query, as_typed, find, replace_found, words_at
from pressdesk.text.hours import check_hour, hour_fault
from pressdesk.text.items import Item, items
from pressdesk.text.labels import comma, label
from pressdesk.text.merge import Conflict, Merged, merge
from pressdesk.text.printed import (
    Line,
    LineStyle,
    Part,
    block_printed,
    contact_text,
    has_words,
    printed,
    printed_line,
    speaker_words,
)
from pressdesk.text.quotation import Marks, cut, marks_for, quote_lines
from pressdesk.text.slug import slug
from pressdesk.text.spoken import spoken, unwrapped
from pressdesk.text.tables import figure_columns
from pressdesk.text.typography import Manner, replaced, swallowed, tidied, tidied_words, typed
from pressdesk.text.zones import city, find_zone, zone_name, zone_short, zone_title, zones, zones_like

__all__ = [
    "CITIES", "REGIONS", "Conflict", "Hit", "Item", "Line", "LineStyle", "Manner", "Marks", "Merged", "Part", "Query",
    "Standing", "address_of", "ap_date", "apart", "as_typed", "attributed", "attribution", "block_printed",
    "block_texts", "check_hour", "city", "clock", "comma", "contact_text", "cut", "dateline_text", "dateline_words",
    "embargo_holds", "embargo_instant", "embargo_short", "embargo_words", "figure_columns", "find", "find_zone",
    "has_words", "hour_fault", "house_date", "introduced", "is_rtl", "items", "label", "lapsed", "long_date",
    "marks_for", "merge", "named", "printed", "printed_line", "quote_lines", "quotes", "reading_minutes",
    "replace_found", "replaced", "reply_by", "same_speaker", "short_date", "short_day", "slug", "speaker_words",
    "speakers", "spoken", "standing", "status_line", "surname", "swallowed", "texts", "tidied", "tidied_words", "told",
    "typed", "unapproved", "unwrapped", "weekday_date", "word_count", "words_at", "written", "zone_name", "zone_short",
    "zone_title", "zones", "zones_like",
]  # fmt: skip
