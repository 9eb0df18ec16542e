-- The full-text index (SQLite's own; another database brings its own): a row for each release under the version that was
-- indexed last, with the words it held then and, in `former`, the lines that only earlier revisions hold; `numbers` tells
-- for each of those the newest revision that holds it.
CREATE VIRTUAL TABLE words USING fts5 (
    text,
    former,
    numbers UNINDEXED,
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '1 2'
);

-- Every line of the revisions before the working one, once, with their numbers.
CREATE TABLE earlier (
    release TEXT PRIMARY KEY REFERENCES release (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    numbers TEXT NOT NULL
);
