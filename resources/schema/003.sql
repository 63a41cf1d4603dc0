-- What files bring: bulk rows, written by imports. Of these tables only import_batch is recorded;
-- the rest comes and goes with its batch, and is made again from the kept originals.
-- A number of a row: id = row_base of its sheet + line, and row_base follows from case, SHA-256 of
-- the file and sheet; so the same file gives the same ids wherever it is imported.

-- One import, as a person started it.
CREATE TABLE import_batch(
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES casefile(id),
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    layout TEXT NOT NULL DEFAULT '',      -- id of a layout that a person chose; '' = recognised
    sources TEXT NOT NULL CHECK(json_valid(sources))    -- [{"path", "sha256"}], what a redo reads again
) STRICT;
CREATE INDEX import_batch_case ON import_batch(case_id);
INSERT INTO recorded_table(name) VALUES('import_batch');

-- One table in one file: a text file, or the sheets of a workbook that continue each other.
CREATE TABLE import_file(
    id INTEGER PRIMARY KEY,
    batch_id INTEGER NOT NULL REFERENCES import_batch(id),
    case_id INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,             -- order of reading within the batch
    path TEXT NOT NULL,                   -- as given; 'x.zip!member' inside a zip
    sha256 TEXT NOT NULL,                 -- of the file (of the member, inside a zip), hex
    size INTEGER NOT NULL,
    kind TEXT NOT NULL,                   -- statement, accounts, persons, measures, subaccounts, tasks
    layout TEXT NOT NULL,
    encoding TEXT NOT NULL,               -- utf-8, utf-8-sig, gb18030, utf-16-le, utf-16-be, xlsx
    report TEXT NOT NULL CHECK(json_valid(report))      -- its entry in the report of the import
) STRICT;
CREATE INDEX import_file_batch ON import_file(batch_id);
CREATE INDEX import_file_case ON import_file(case_id, sha256);

CREATE TABLE import_sheet(
    file_id INTEGER NOT NULL REFERENCES import_file(id),
    sheet INTEGER NOT NULL,               -- from 0; a text file has the sheet 0
    name TEXT NOT NULL,
    row_base INTEGER NOT NULL,
    last_line INTEGER NOT NULL,           -- so its rows are those with id in (row_base, row_base + last_line]
    PRIMARY KEY(file_id, sheet)
) STRICT, WITHOUT ROWID;

-- A number under which money moves: card, account, wallet. Numbers that tables or rows prove to be
-- one account share identity_id, the id of the one that stands for them (a card where one is known).
-- Made and swept with the rows that name it.
CREATE TABLE account(
    id INTEGER PRIMARY KEY,               -- follows from case and number
    case_id INTEGER NOT NULL,
    number TEXT NOT NULL,                 -- normalised
    identity_id INTEGER NOT NULL,
    is_card INTEGER NOT NULL DEFAULT 0,   -- stood in a column of cards
    bank TEXT NOT NULL DEFAULT '',
    holder TEXT NOT NULL DEFAULT '',
    holder_id_number TEXT NOT NULL DEFAULT '',
    named_by INTEGER NOT NULL DEFAULT 9,  -- who says so: 1 an account table, 2 its own statement, 3 a counterparty's row
    UNIQUE(case_id, number)
) STRICT;
CREATE INDEX account_of_number ON account(number);
CREATE INDEX account_of_identity ON account(identity_id);

-- The rows of one account in one file, as delivered.
CREATE TABLE statement(
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL,
    file_id INTEGER NOT NULL REFERENCES import_file(id),
    account_id INTEGER,                   -- account.id: the card, else the account
    card_raw TEXT NOT NULL,
    account_raw TEXT NOT NULL,
    second_id INTEGER,                    -- account.id of the other number, where rows carry both
    holder TEXT NOT NULL,
    holder_id_number TEXT NOT NULL,
    bank TEXT NOT NULL,
    rows INTEGER NOT NULL,                -- accepted, duplicate, direction unknown
    first_at INTEGER,
    last_at INTEGER,
    sequence INTEGER NOT NULL DEFAULT 0,  -- as its balances prove: 1 oldest first, -1 newest first, 0 unproven
    has_balance INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX statement_case ON statement(case_id);
CREATE INDEX statement_file ON statement(file_id);
CREATE INDEX statement_account ON statement(account_id);

-- Where the balances of a statement do not follow from its rows.
CREATE TABLE balance_break(
    txn_id INTEGER PRIMARY KEY,           -- the later of the two rows
    statement_id INTEGER NOT NULL REFERENCES statement(id),
    gap_fen INTEGER NOT NULL              -- its balance less what it should be; > 0: money in is missing
) STRICT;
CREATE INDEX balance_break_statement ON balance_break(statement_id);

-- Distinct texts of the rows of a case.
CREATE TABLE wording(
    id INTEGER PRIMARY KEY,               -- of this store only
    case_id INTEGER NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX wording_case ON wording(case_id);

-- A row of a statement: evidence. class: 0 accepted, 1 duplicate, 2 failed, 3 informational, 4 zero,
-- 5 direction unknown. Columns *_w are wording.id. No foreign keys: a million rows would look up
-- twenty million parents; the importer alone writes here.
CREATE TABLE txn(
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL,
    statement_id INTEGER NOT NULL,
    account_id INTEGER,                   -- account.id of the own number
    peer_id INTEGER,                      -- account.id of the counterparty's number
    class INTEGER NOT NULL,
    direction INTEGER NOT NULL,           -- 1 in, -1 out, 0 unknown
    at INTEGER,
    amount_fen INTEGER,                   -- never negative
    balance_fen INTEGER,
    duplicate_of INTEGER,                 -- txn.id of the row that stands for the same fact
    serial TEXT,
    log_number TEXT,
    peer_raw_w INTEGER,                   -- the counterparty's number as it came
    peer_name_w INTEGER,
    peer_id_number_w INTEGER,
    peer_bank_w INTEGER,
    summary_w INTEGER,
    type_w INTEGER,
    remark_w INTEGER,
    cash_w INTEGER,
    currency_w INTEGER,
    branch_w INTEGER,
    place_w INTEGER,
    merchant_w INTEGER,
    merchant_number_w INTEGER,
    terminal_w INTEGER,
    ip_w INTEGER,
    mac_w INTEGER,
    success_w INTEGER,
    reason_w INTEGER
) STRICT;
-- What asks for the rows of an account of a case says +case_id: else this one is taken for it.
CREATE INDEX txn_case ON txn(case_id, at);
CREATE INDEX txn_account ON txn(account_id, at);
CREATE INDEX txn_peer ON txn(peer_id, at);

-- The same transfer in the payer's and in the payee's statement. Two rows for each pair.
CREATE TABLE txn_mirror(
    txn_id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL,
    other_id INTEGER NOT NULL,
    stands INTEGER NOT NULL               -- 1: this row stands for the pair (the payer's; the one whose direction is known)
) STRICT;
CREATE INDEX txn_mirror_case ON txn_mirror(case_id);

-- The row that stands for the same transfer as a victim's payment. Computed; no foreign key to
-- payment, which undo takes away on its own.
CREATE TABLE payment_match(
    payment_id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL,
    txn_id INTEGER NOT NULL UNIQUE
) STRICT;
CREATE INDEX payment_match_case ON payment_match(case_id);

-- A line that is no row: what it says, and why it was refused.
CREATE TABLE rejected_row(
    id INTEGER PRIMARY KEY,               -- row_base + line
    file_id INTEGER NOT NULL REFERENCES import_file(id),
    sheet INTEGER NOT NULL,
    line INTEGER NOT NULL,
    reason TEXT NOT NULL,
    text TEXT NOT NULL                    -- its cells, TAB between them, at most 2000 characters
) STRICT;
CREATE INDEX rejected_row_file ON rejected_row(file_id);

-- 账户信息: what a bank says about an account.
CREATE TABLE account_record(
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL,
    file_id INTEGER NOT NULL REFERENCES import_file(id),
    duplicate_of INTEGER,
    card_id INTEGER,                      -- account.id
    account_id INTEGER,                   -- account.id
    holder TEXT, holder_id_type TEXT, holder_id_number TEXT, card TEXT, account_no TEXT, opened_at INTEGER,
    balance_fen INTEGER, available_fen INTEGER, currency TEXT, branch_code TEXT, branch TEXT, status TEXT,
    cash_kind TEXT, closed_at INTEGER, type TEXT, remark TEXT, bank TEXT, closing_branch TEXT,
    last_txn_at INTEGER, phone TEXT, address TEXT, agent TEXT, agent_phone TEXT
) STRICT;
CREATE INDEX account_record_file ON account_record(file_id);
CREATE INDEX account_record_case ON account_record(case_id);

-- 人员信息, 人员联系方式信息, 人员住址信息: what a bank says about a holder.
CREATE TABLE person_record(
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL,
    file_id INTEGER NOT NULL REFERENCES import_file(id),
    duplicate_of INTEGER,
    name TEXT, id_type TEXT, id_number TEXT, phone TEXT, mobile TEXT, home_phone TEXT, address TEXT,
    employer TEXT, employer_address TEXT, employer_phone TEXT, email TEXT, agent TEXT, agent_id_type TEXT,
    agent_id_number TEXT, legal_representative TEXT, tax_number TEXT, local_tax_number TEXT,
    licence_number TEXT, birth_date TEXT
) STRICT;
CREATE INDEX person_record_file ON person_record(file_id);
CREATE INDEX person_record_case ON person_record(case_id);

-- 强制措施信息: stops and freezes that lie on an account, as its bank reports them.
CREATE TABLE measure_record(
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL,
    file_id INTEGER NOT NULL REFERENCES import_file(id),
    duplicate_of INTEGER,
    account_id INTEGER,                   -- account.id
    bank TEXT, account_no TEXT, kind TEXT, amount_fen INTEGER, organ TEXT, from_at INTEGER, until_at INTEGER,
    serial TEXT, remark TEXT
) STRICT;
CREATE INDEX measure_record_file ON measure_record(file_id);
CREATE INDEX measure_record_case ON measure_record(case_id);

-- 关联子账户信息.
CREATE TABLE subaccount_record(
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL,
    file_id INTEGER NOT NULL REFERENCES import_file(id),
    duplicate_of INTEGER,
    account_id INTEGER,                   -- account.id of the account that owns it
    bank TEXT, account_no TEXT, subaccount_no TEXT, balance_fen INTEGER, available_fen INTEGER, kind TEXT,
    serial TEXT, currency TEXT, cash_kind TEXT, status TEXT, account_serial TEXT, holder TEXT, remark TEXT
) STRICT;
CREATE INDEX subaccount_record_file ON subaccount_record(file_id);
CREATE INDEX subaccount_record_case ON subaccount_record(case_id);

-- 任务信息: what was asked of which bank and how it answered. Failed = no data from that bank.
CREATE TABLE task_record(
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL,
    file_id INTEGER NOT NULL REFERENCES import_file(id),
    duplicate_of INTEGER,
    account_id INTEGER,                   -- account.id
    task_number TEXT, bank TEXT, subject_kind TEXT, id_number TEXT, account_no TEXT, sent_at INTEGER,
    answered_at INTEGER, result TEXT, plain_result TEXT, detail_result TEXT, stored_at INTEGER,
    store_state TEXT, request_number TEXT, query_result TEXT
) STRICT;
CREATE INDEX task_record_file ON task_record(file_id);
CREATE INDEX task_record_case ON task_record(case_id);

-- Facts: each transfer once, however many rows and reports tell of it. id is the id of the row that
-- stands for it, or of the payment where no row exists. from_id and to_id are identities; NULL = unnamed.
CREATE VIEW transfer AS
SELECT t.id, t.case_id, t.at, t.amount_fen,
       CASE WHEN t.direction < 0 THEN own.identity_id ELSE peer.identity_id END AS from_id,
       CASE WHEN t.direction < 0 THEN peer.identity_id ELSE own.identity_id END AS to_id,
       CASE WHEN t.direction < 0 THEN t.id ELSE m.other_id END AS out_txn_id,
       CASE WHEN t.direction < 0 THEN m.other_id ELSE t.id END AS in_txn_id,
       p.id AS payment_id
  FROM txn t
  LEFT JOIN txn_mirror m ON m.txn_id = t.id
  LEFT JOIN account own ON own.id = t.account_id
  LEFT JOIN account peer ON peer.id = t.peer_id
  LEFT JOIN payment_match y ON y.txn_id = t.id
  LEFT JOIN payment p ON p.id = y.payment_id
 WHERE t.class = 0 AND coalesce(m.stands, 1) = 1
UNION ALL
SELECT p.id, p.case_id, p.at, p.amount_fen, a.identity_id, b.identity_id, NULL, NULL, p.id
  FROM payment p
  LEFT JOIN payment_match y ON y.payment_id = p.id
  LEFT JOIN account a ON a.case_id = p.case_id AND a.number = p.from_number
  LEFT JOIN account b ON b.case_id = p.case_id AND b.number = p.to_number
 WHERE y.txn_id IS NULL;

-- Accounts as identities, one row each: what lists of accounts show.
CREATE VIEW account_identity AS
SELECT a.id, a.case_id, a.number, a.is_card, a.bank, a.holder, a.holder_id_number,
       (SELECT group_concat(n.number, ' ') FROM account n WHERE n.identity_id = a.id) AS numbers,
       EXISTS(SELECT 1 FROM account n JOIN statement s ON s.account_id = n.id WHERE n.identity_id = a.id AND s.rows > 0) AS has_statement
  FROM account a
 WHERE a.identity_id = a.id;

-- Rows with their texts, for showing and proving. Ask for few rows by id or account.
CREATE VIEW txn_row AS
SELECT t.id, t.case_id, t.class, t.direction, t.at, t.amount_fen, t.balance_fen, t.duplicate_of, t.serial, t.log_number,
       s.file_id, f.path, h.sheet, h.name AS sheet_name, t.id - h.row_base AS line,
       t.statement_id, t.account_id, own.identity_id AS account_identity_id, own.number, s.card_raw, s.account_raw, s.holder, s.bank,
       t.peer_id, peer.identity_id AS peer_identity_id, peer.number AS peer_number,
       (SELECT text FROM wording WHERE id = t.peer_raw_w) AS peer_raw,
       (SELECT text FROM wording WHERE id = t.peer_name_w) AS peer_name,
       (SELECT text FROM wording WHERE id = t.peer_id_number_w) AS peer_id_number,
       (SELECT text FROM wording WHERE id = t.peer_bank_w) AS peer_bank,
       (SELECT text FROM wording WHERE id = t.summary_w) AS summary,
       (SELECT text FROM wording WHERE id = t.type_w) AS type,
       (SELECT text FROM wording WHERE id = t.remark_w) AS remark,
       (SELECT text FROM wording WHERE id = t.cash_w) AS cash,
       (SELECT text FROM wording WHERE id = t.currency_w) AS currency,
       (SELECT text FROM wording WHERE id = t.branch_w) AS branch,
       (SELECT text FROM wording WHERE id = t.place_w) AS place,
       (SELECT text FROM wording WHERE id = t.merchant_w) AS merchant,
       (SELECT text FROM wording WHERE id = t.merchant_number_w) AS merchant_number,
       (SELECT text FROM wording WHERE id = t.terminal_w) AS terminal,
       (SELECT text FROM wording WHERE id = t.ip_w) AS ip,
       (SELECT text FROM wording WHERE id = t.mac_w) AS mac,
       (SELECT text FROM wording WHERE id = t.success_w) AS success,
       (SELECT text FROM wording WHERE id = t.reason_w) AS reason,
       m.other_id AS mirror_id, y.payment_id
  FROM txn t
  JOIN statement s ON s.id = t.statement_id
  JOIN import_file f ON f.id = s.file_id
  JOIN import_sheet h ON h.file_id = s.file_id AND t.id > h.row_base AND t.id <= h.row_base + h.last_line
  LEFT JOIN account own ON own.id = t.account_id
  LEFT JOIN account peer ON peer.id = t.peer_id
  LEFT JOIN txn_mirror m ON m.txn_id = t.id
  LEFT JOIN payment_match y ON y.txn_id = t.id;
