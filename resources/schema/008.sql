-- 返还测算: what people put in beside statements, payments and measures, and the rounds that were kept. Ids follow from
-- the case and what the row is about, so that the same row has the same id on every workstation.

-- What the rules leave open (返还规定 §8(3)). No row: the first of each.
CREATE TABLE refund_setting(
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL UNIQUE REFERENCES casefile(id),
    ratio TEXT NOT NULL CHECK(ratio IN ('of_all_losses', 'of_frozen')),
    loss TEXT NOT NULL CHECK(loss IN ('reached_account', 'total')),
    own_money TEXT NOT NULL CHECK(own_money IN ('left_out', 'in_base'))
) STRICT;
INSERT INTO recorded_table(name) VALUES('refund_setting');

-- A frozen amount that a person put in the place of what the measures say.
CREATE TABLE refund_frozen(
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES casefile(id),
    number TEXT NOT NULL,                 -- of the account, normalised
    frozen_fen INTEGER NOT NULL CHECK(frozen_fen >= 0),
    UNIQUE(case_id, number)
) STRICT;
INSERT INTO recorded_table(name) VALUES('refund_frozen');

-- 退赔: what a victim got otherwise than back through traced accounts.
CREATE TABLE refund_compensation(
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES casefile(id),
    victim_id INTEGER NOT NULL REFERENCES person(id),
    amount_fen INTEGER NOT NULL CHECK(amount_fen >= 0),
    UNIQUE(case_id, victim_id)
) STRICT;
CREATE INDEX refund_compensation_victim ON refund_compensation(victim_id);
INSERT INTO recorded_table(name) VALUES('refund_compensation');

-- A draft as it was put forward. A victim who comes later makes another round.
CREATE TABLE refund_round(
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES casefile(id),
    number INTEGER NOT NULL,              -- from 1
    at INTEGER NOT NULL,
    by_name TEXT NOT NULL,
    draft TEXT NOT NULL CHECK(json_valid(draft)),       -- as `cluechain refund --json` answers
    UNIQUE(case_id, number)
) STRICT;
INSERT INTO recorded_table(name) VALUES('refund_round');
