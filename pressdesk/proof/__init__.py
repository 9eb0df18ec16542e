"""Spelling and grammar: one function for each engine, and what they need not look at."""

from pressdesk.proof.checking import carried, check, left, replaced
from pressdesk.proof.dictionaries import dictionary, engine, press_words, read_words, write_words
from pressdesk.proof.finding import Engine, Finding, Kind
from pressdesk.proof.passages import Passage, names_in, passages, texts_of
from pressdesk.proof.words import known_words

__all__ = [
    "Engine", "Finding", "Kind", "Passage", "carried", "check", "dictionary", "engine", "known_words", "left",
    "names_in", "passages", "press_words", "read_words", "replaced", "texts_of", "write_words",
]  # fmt: skip
