-- Lists of cases: the tags that people put on cases, and how a list is shown.

-- The id is derived from case and tag, so that the same tag has the same row on every workstation.
CREATE TABLE case_tag(
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES casefile(id),
    tag TEXT NOT NULL,
    UNIQUE(case_id, tag)
) STRICT;
CREATE INDEX case_tag_tag ON case_tag(tag);
INSERT INTO recorded_table(name) VALUES('case_tag');

-- Filters name people and accounts, so what a list remembers of them stays in the store. Not recorded: it tells
-- nothing of a case. The name is empty for how the list was last shown, else it is that of a saved view.
CREATE TABLE list_view(
    place TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL CHECK(json_valid(value)),
    PRIMARY KEY(place, name)
) STRICT, WITHOUT ROWID;
