-- Releases and their revisions, and what a release is made from. `version` and `number` are those of the working
-- revision, `indexed` is the version whose words search finds (0: none yet); what a list shows stands beside them.
CREATE TABLE release (
    id TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    number INTEGER NOT NULL,
    headline TEXT NOT NULL,
    stage TEXT NOT NULL,
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    timing TEXT NOT NULL,
    release_date TEXT,
    edited TEXT NOT NULL,
    trashed INTEGER NOT NULL DEFAULT 0,
    sample INTEGER NOT NULL DEFAULT 0,
    indexed INTEGER NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX release_by_version ON release (version);
CREATE INDEX release_by_indexed ON release (indexed);
CREATE INDEX release_behind ON release (id) WHERE indexed <> version;

-- Every save makes a row. A row that the next save rewrote is passing: kept for a while as the common
-- ancestor of a merge, not part of the history.
CREATE TABLE revision (
    version INTEGER PRIMARY KEY AUTOINCREMENT,
    release TEXT NOT NULL REFERENCES release (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    passing INTEGER NOT NULL DEFAULT 0,
    sealed INTEGER NOT NULL DEFAULT 0,
    begun TEXT NOT NULL,
    at TEXT NOT NULL,
    reason TEXT NOT NULL,
    value TEXT NOT NULL
);
CREATE INDEX revision_of_release ON revision (release, passing, version);

CREATE TABLE boilerplate (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    version INTEGER NOT NULL,
    sample INTEGER NOT NULL DEFAULT 0,
    removed INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE boilerplate_version (
    boilerplate TEXT NOT NULL REFERENCES boilerplate (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    at TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (boilerplate, version)
);
-- A release may pin boilerplate this desk has never held, so only the release is a reference.
CREATE TABLE boilerplate_use (
    release TEXT NOT NULL REFERENCES release (id) ON DELETE CASCADE,
    boilerplate TEXT NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (boilerplate, release, version)
);
CREATE INDEX boilerplate_use_of_release ON boilerplate_use (release);

CREATE TABLE person (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    sample INTEGER NOT NULL DEFAULT 0,
    value TEXT NOT NULL
);
CREATE TABLE template (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    file_name TEXT NOT NULL,
    standard INTEGER NOT NULL DEFAULT 0,
    sample INTEGER NOT NULL DEFAULT 0,
    data BLOB NOT NULL
);
CREATE TABLE image (
    hash TEXT PRIMARY KEY,
    type TEXT NOT NULL,
    data BLOB NOT NULL
);
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
