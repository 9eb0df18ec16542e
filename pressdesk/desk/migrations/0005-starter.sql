-- Releases that are kept as patterns for new ones.
CREATE TABLE starter (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    value TEXT NOT NULL
);
