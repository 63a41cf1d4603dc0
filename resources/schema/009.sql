-- 资金特征: findings that a person kept, each with all that made it, so that a report of it can be made again whatever
-- becomes of the rules. A hint and somebody's decision on it, never a label on a person. The id follows from case,
-- pattern and accounts.
CREATE TABLE pattern_finding(
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES casefile(id),
    pattern TEXT NOT NULL,                -- id in resources/rules/patterns.json
    name TEXT NOT NULL CHECK(json_valid(name)),         -- its words then: {"zh", "en"}
    innocent TEXT NOT NULL CHECK(json_valid(innocent)), -- how the same may come about honestly
    accounts TEXT NOT NULL CHECK(json_valid(accounts)), -- numbers, in the order of the finding
    transfers TEXT NOT NULL CHECK(json_valid(transfers)),   -- ids of the transfers that show it, as texts
    value REAL NOT NULL,
    threshold REAL NOT NULL,
    n INTEGER NOT NULL,
    traced_fen INTEGER NOT NULL,          -- victims' money that had reached the accounts
    methods TEXT NOT NULL,                -- of tracing: 'fifo lifo rolling'
    rules TEXT NOT NULL,                  -- version of the rules
    numbers TEXT NOT NULL CHECK(json_valid(numbers)),   -- thresholds of the rule
    decision TEXT NOT NULL CHECK(decision IN ('open', 'follow_up', 'explained')),
    reason TEXT,
    at INTEGER NOT NULL,
    by_name TEXT NOT NULL,
    UNIQUE(case_id, pattern, accounts)
) STRICT;
INSERT INTO recorded_table(name) VALUES('pattern_finding');
