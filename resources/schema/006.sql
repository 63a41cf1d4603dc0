-- Every file that arrives: registrations and logins, call records, layouts that a person taught, and
-- what settles rows of unknown direction.

-- 注册信息, TenpayRegInfo, regInfobasicInfo: who registered an account of a payment company or messenger.
-- One row for each line; a wallet with several bank cards may have several.
CREATE TABLE wallet_record(
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL,
    file_id INTEGER NOT NULL REFERENCES import_file(id),
    duplicate_of INTEGER,
    account_id INTEGER,                   -- account.id of the wallet
    wallet TEXT, status TEXT, name TEXT, nickname TEXT, alias TEXT, id_type TEXT, id_number TEXT, email TEXT,
    login_phone TEXT, phone TEXT, balance_fen INTEGER, registered_at INTEGER, register_ip TEXT,
    closed_at INTEGER, cards TEXT, card_state TEXT, card_bank TEXT, card TEXT, related TEXT, remark TEXT,
    subject TEXT                          -- what the company was asked for
) STRICT;
CREATE INDEX wallet_record_file ON wallet_record(file_id);
CREATE INDEX wallet_record_case ON wallet_record(case_id);

-- 登陆日志, WX登录轨迹: one login.
CREATE TABLE login_record(
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL,
    file_id INTEGER NOT NULL REFERENCES import_file(id),
    duplicate_of INTEGER,
    account TEXT, user TEXT, owner TEXT,  -- owner: as the folders name it
    name TEXT, ip TEXT, at INTEGER, subject TEXT
) STRICT;
CREATE INDEX login_record_file ON login_record(file_id);
CREATE INDEX login_record_case ON login_record(case_id);

-- 话单: a call or message, as the bill of one number tells it.
CREATE TABLE call(
    id INTEGER PRIMARY KEY,               -- row_base of its sheet + line
    case_id INTEGER NOT NULL,
    file_id INTEGER NOT NULL REFERENCES import_file(id),
    duplicate_of INTEGER,                 -- call.id of the row that tells of the same
    at INTEGER,
    seconds INTEGER,                      -- NULL of a message, and where none is told
    direction TEXT NOT NULL,              -- out, in, forwarded; '' unknown
    kind TEXT NOT NULL,                   -- voice, message, mms, data; '' unknown
    own TEXT NOT NULL,                    -- number of the bill, normalised
    peer TEXT NOT NULL,
    own_raw TEXT, peer_raw TEXT, type_raw TEXT, direction_raw TEXT, duration_raw TEXT, serial TEXT,
    imsi TEXT, imei TEXT,
    lac TEXT, ci TEXT,                    -- as they came; the numbers only where the file proves how they are written
    lac_number INTEGER, ci_number INTEGER,
    place TEXT, home TEXT, address TEXT, longitude TEXT, latitude TEXT, carrier TEXT, forwarded TEXT,
    peer_imsi TEXT, peer_imei TEXT, peer_lac TEXT, peer_ci TEXT, peer_place TEXT, peer_home TEXT, peer_carrier TEXT
) STRICT;
CREATE INDEX call_file ON call(file_id);
CREATE INDEX call_case ON call(case_id, own, at);
CREATE INDEX call_peer ON call(peer);

-- What stood in the flag of a row whose direction it does not tell: wording.id.
ALTER TABLE txn ADD COLUMN direction_w INTEGER;
ALTER TABLE txn ADD COLUMN settled INTEGER;  -- 1: its direction comes from direction_settled

-- Rows of unknown direction that were settled later. The importer's class and direction of the row
-- follow from here; taking this row away makes the direction unknown again. The id is that of the row.
CREATE TABLE direction_settled(
    id INTEGER PRIMARY KEY,               -- txn.id
    case_id INTEGER NOT NULL REFERENCES casefile(id),
    direction INTEGER NOT NULL CHECK(direction IN (-1, 1)),
    by TEXT NOT NULL CHECK(by IN ('person', 'balance'))
) STRICT;
CREATE INDEX direction_settled_case ON direction_settled(case_id);
INSERT INTO recorded_table(name) VALUES('direction_settled');
-- Also when undo and redo do it.
CREATE TRIGGER direction_settled_came AFTER INSERT ON direction_settled
BEGIN UPDATE txn SET class = 0, direction = new.direction, settled = 1 WHERE id = new.id AND class = 5; END;
CREATE TRIGGER direction_settled_went AFTER DELETE ON direction_settled
BEGIN UPDATE txn SET class = 5, direction = 0, settled = NULL WHERE id = old.id AND settled = 1; END;

-- Layouts that people taught: in the store, so that an import can be read again wherever the store
-- goes. The id follows from the key.
CREATE TABLE taught_layout(
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,             -- "id" of the layout
    json TEXT NOT NULL CHECK(json_valid(json))
) STRICT;
INSERT INTO recorded_table(name) VALUES('taught_layout');
