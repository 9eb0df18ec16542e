-- The full-text index (SQLite's own; another database brings its own). A release has a row for the words it holds now,
-- under its version, and one for the words of its earlier revisions, a line each, under the version of the newest of
-- them; `numbers` tells for each line of those the newest revision that holds it.
CREATE VIRTUAL TABLE words USING fts5 (
    text,
    numbers UNINDEXED,
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '1 2'
);
