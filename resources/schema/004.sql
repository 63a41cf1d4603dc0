-- Finding by typing. Numbers are found from their start by the indexes that stand, and by their last
-- four characters by the indexes below; words by search_gram, which holds every two neighbouring
-- characters of a text. What is found is looked up where it stands, so nothing is shown that is gone.

CREATE INDEX account_tail ON account(substr(number, -4));
CREATE INDEX case_account_tail ON case_account(substr(number, -4));
CREATE INDEX identifier_tail ON identifier(substr(normalised, -4));
CREATE INDEX identifier_number ON identifier(normalised);
CREATE INDEX person_document_tail ON person_document(substr(normalised, -4));
CREATE INDEX person_document_value ON person_document(normalised);
CREATE INDEX person_phone_tail ON person(substr(phone, -4)) WHERE phone <> '';
CREATE INDEX account_record_phone ON account_record(phone) WHERE phone <> '';
CREATE INDEX account_record_phone_tail ON account_record(substr(phone, -4)) WHERE phone <> '';
CREATE INDEX casefile_case_tail ON casefile(substr(case_number_key, -4));
CREATE INDEX casefile_incident_tail ON casefile(substr(incident_number_key, -4));
CREATE INDEX casefile_working_tail ON casefile(substr(working_number, -4));
CREATE INDEX account_holder ON account(holder) WHERE holder <> '';
CREATE INDEX person_name ON person(name_folded);

-- ON CONFLICT, not INSERT OR: the latter gives way to the statement that fires a trigger.
-- What the words belong to. kind: 1 casefile, 2 person, 3 case_account, 4 identifier, 5 document,
-- 6 evidence, each with its row_id; 7 a holder that statements name, once for all its accounts.
-- pending: it came, changed or went, and search_gram has not heard of it yet.
CREATE TABLE search_entry(
    id INTEGER PRIMARY KEY,               -- rowid of search_gram
    kind INTEGER NOT NULL,
    row_id INTEGER NOT NULL DEFAULT 0,
    text TEXT NOT NULL DEFAULT '',
    pending INTEGER NOT NULL DEFAULT 1,
    UNIQUE(kind, row_id, text)
) STRICT;
CREATE INDEX search_entry_pending ON search_entry(id) WHERE pending = 1;

-- The words themselves, made by models/links/searchindex.cpp: a letter for the kind and two
-- characters make a word of it. Nothing of a text is kept but these.
CREATE VIRTUAL TABLE search_gram USING fts5(
    grams, content = '', contentless_delete = 1, tokenize = 'ascii');

CREATE TRIGGER search_casefile_came AFTER INSERT ON casefile
BEGIN INSERT INTO search_entry(kind, row_id) VALUES(1, new.id) ON CONFLICT DO UPDATE SET pending = 1; END;
CREATE TRIGGER search_casefile_changed AFTER UPDATE OF name, brief ON casefile
BEGIN INSERT INTO search_entry(kind, row_id) VALUES(1, new.id) ON CONFLICT DO UPDATE SET pending = 1; END;
CREATE TRIGGER search_casefile_went AFTER DELETE ON casefile
BEGIN UPDATE search_entry SET pending = 1 WHERE kind = 1 AND row_id = old.id; END;

CREATE TRIGGER search_person_came AFTER INSERT ON person
BEGIN INSERT INTO search_entry(kind, row_id) VALUES(2, new.id) ON CONFLICT DO UPDATE SET pending = 1; END;
CREATE TRIGGER search_person_changed AFTER UPDATE OF name, note ON person
BEGIN INSERT INTO search_entry(kind, row_id) VALUES(2, new.id) ON CONFLICT DO UPDATE SET pending = 1; END;
CREATE TRIGGER search_person_went AFTER DELETE ON person
BEGIN UPDATE search_entry SET pending = 1 WHERE kind = 2 AND row_id = old.id; END;
CREATE TRIGGER search_alias_came AFTER INSERT ON person_alias
BEGIN INSERT INTO search_entry(kind, row_id) VALUES(2, new.person_id) ON CONFLICT DO UPDATE SET pending = 1; END;
CREATE TRIGGER search_alias_changed AFTER UPDATE ON person_alias
BEGIN UPDATE search_entry SET pending = 1 WHERE kind = 2 AND row_id IN (old.person_id, new.person_id); END;
CREATE TRIGGER search_alias_went AFTER DELETE ON person_alias
BEGIN UPDATE search_entry SET pending = 1 WHERE kind = 2 AND row_id = old.person_id; END;

CREATE TRIGGER search_case_account_came AFTER INSERT ON case_account
BEGIN INSERT INTO search_entry(kind, row_id) VALUES(3, new.id) ON CONFLICT DO UPDATE SET pending = 1; END;
CREATE TRIGGER search_case_account_changed AFTER UPDATE OF holder_name, note ON case_account
BEGIN INSERT INTO search_entry(kind, row_id) VALUES(3, new.id) ON CONFLICT DO UPDATE SET pending = 1; END;
CREATE TRIGGER search_case_account_went AFTER DELETE ON case_account
BEGIN UPDATE search_entry SET pending = 1 WHERE kind = 3 AND row_id = old.id; END;

CREATE TRIGGER search_identifier_came AFTER INSERT ON identifier
BEGIN INSERT INTO search_entry(kind, row_id) VALUES(4, new.id) ON CONFLICT DO UPDATE SET pending = 1; END;
CREATE TRIGGER search_identifier_changed AFTER UPDATE OF kind, raw, nickname, note ON identifier
BEGIN INSERT INTO search_entry(kind, row_id) VALUES(4, new.id) ON CONFLICT DO UPDATE SET pending = 1; END;
CREATE TRIGGER search_identifier_went AFTER DELETE ON identifier
BEGIN UPDATE search_entry SET pending = 1 WHERE kind = 4 AND row_id = old.id; END;

CREATE TRIGGER search_document_came AFTER INSERT ON document
BEGIN INSERT INTO search_entry(kind, row_id) VALUES(5, new.id) ON CONFLICT DO UPDATE SET pending = 1; END;
CREATE TRIGGER search_document_changed AFTER UPDATE OF number, title, note ON document
BEGIN INSERT INTO search_entry(kind, row_id) VALUES(5, new.id) ON CONFLICT DO UPDATE SET pending = 1; END;
CREATE TRIGGER search_document_went AFTER DELETE ON document
BEGIN UPDATE search_entry SET pending = 1 WHERE kind = 5 AND row_id = old.id; END;

CREATE TRIGGER search_evidence_came AFTER INSERT ON evidence
BEGIN INSERT INTO search_entry(kind, row_id) VALUES(6, new.id) ON CONFLICT DO UPDATE SET pending = 1; END;
CREATE TRIGGER search_evidence_changed AFTER UPDATE OF number, name, description, note ON evidence
BEGIN INSERT INTO search_entry(kind, row_id) VALUES(6, new.id) ON CONFLICT DO UPDATE SET pending = 1; END;
CREATE TRIGGER search_evidence_went AFTER DELETE ON evidence
BEGIN UPDATE search_entry SET pending = 1 WHERE kind = 6 AND row_id = old.id; END;

CREATE TRIGGER search_holder_came AFTER INSERT ON account WHEN new.holder <> ''
BEGIN INSERT INTO search_entry(kind, text) VALUES(7, new.holder) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER search_holder_changed AFTER UPDATE OF holder ON account WHEN new.holder <> old.holder
BEGIN
    UPDATE search_entry SET pending = 1 WHERE kind = 7 AND row_id = 0 AND text = old.holder;
    INSERT INTO search_entry(kind, text) SELECT 7, new.holder WHERE new.holder <> ''
        ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_holder_went AFTER DELETE ON account WHEN old.holder <> ''
BEGIN UPDATE search_entry SET pending = 1 WHERE kind = 7 AND row_id = 0 AND text = old.holder; END;
