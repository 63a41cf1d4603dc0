-- The store itself: what it is, the record of every change, and the kept originals.
-- STRICT tables; ids are 63-bit numbers; times are microseconds of UTC.

-- One row for each thing the store knows about itself: 'store_id', 'workstation', 'created_at', 'program'.
CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Tables whose rows people edit: the session watches them, a change keeps what they were and became.
CREATE TABLE recorded_table (
    name TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- The record: one row for each user action, chained by hashes. Rows are only ever added.
CREATE TABLE change (
    id INTEGER PRIMARY KEY,             -- rises along the chain
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,               -- a stable key: 'case.move', 'measure.add'
    subject TEXT NOT NULL,              -- what it is about, in words
    case_id INTEGER,                    -- no foreign key: the record outlives what it tells of
    changeset BLOB NOT NULL,            -- of SQLite's session extension; empty if no recorded row changed
    batches TEXT NOT NULL DEFAULT '',   -- ids of bulk rows: '7 8' came with this change, '-7' went with it
    undoes TEXT NOT NULL DEFAULT '',    -- ids of the changes this one takes back, '5 4'
    parent_hash BLOB NOT NULL,          -- hash of the change before; of the first: SHA-256 of store_id
    hash BLOB NOT NULL UNIQUE           -- SHA-256 over parent_hash and all other fields
) STRICT;
CREATE INDEX change_of_case ON change(case_id, id);
CREATE INDEX change_undoing ON change(id) WHERE undoes <> '';

CREATE TRIGGER change_is_never_altered BEFORE UPDATE ON change
BEGIN SELECT RAISE(ABORT, 'the record is never altered'); END;
CREATE TRIGGER change_is_never_removed BEFORE DELETE ON change
BEGIN SELECT RAISE(ABORT, 'the record is never altered'); END;

-- Which rows a change touched, so that the history of a row is found without reading every changeset.
CREATE TABLE change_row (
    table_name TEXT NOT NULL,
    row_key TEXT NOT NULL,              -- primary key as text, columns joined by '|'
    change_id INTEGER NOT NULL REFERENCES change(id),
    PRIMARY KEY (table_name, row_key, change_id)
) STRICT, WITHOUT ROWID;

-- Originals as they came, each once, in chunks of 1 MiB. The id is derived from the SHA-256, so that the same file
-- has the same id everywhere. complete = 0: still arriving, swept when the store is opened.
CREATE TABLE source_file (
    id INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
    size INTEGER NOT NULL,
    name TEXT NOT NULL,                 -- as it was first called
    kept_at INTEGER NOT NULL,
    complete INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE source_chunk (
    source_file_id INTEGER NOT NULL REFERENCES source_file(id),
    number INTEGER NOT NULL,            -- from 0
    bytes BLOB NOT NULL,
    PRIMARY KEY (source_file_id, number)
) STRICT;
