"""Spelling and grammar: one function for each engine, and what they need not look at."""

from pressdesk.proof.checking import carried, check, left, replaced
from pressdesk.proof.dictionaries import dictionary, engine, press_words, read_words, write_words
from pressdesk.proof.engine import Engine
from pressdesk.proof.names import names_in
from pressdesk.proof.words import known_words

__all__ = [
    "Engine", "carried", "check", "dictionary", "engine", "known_words", "left",
    "names_in", "press_words", "read_words", "replaced", "write_words",
]  # fmt: skip
