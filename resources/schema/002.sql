-- Cases and what hands enter about them. Every table here is recorded (see the end).
-- Case state, person state, money state and item state are kept apart:
-- casefile.state, person.state, case_account.money_state, evidence.state.
-- Foreign keys take no action: a parent with children cannot be deleted, and undo, which applies a
-- change with deferred keys, may delete both in any order (RESTRICT would refuse even then).
-- Words such as kinds, roles and states are keys of resources/rules/vocabulary.json; names of
-- columns in the list "registration" follow the national data items of a case record.

-- Serials of working numbers. Not recorded: a number once given is never given again, undo or not.
CREATE TABLE working_serial(
    year INTEGER NOT NULL,
    workstation TEXT NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY(year, workstation)
) STRICT, WITHOUT ROWID;

CREATE TABLE casefile(
    id INTEGER PRIMARY KEY,
    working_number TEXT NOT NULL UNIQUE,
    case_number TEXT,                     -- 案件编号 as entered
    case_number_key TEXT,                 -- normalised, for finding
    incident_number TEXT,                 -- 警情编号 as entered
    incident_number_key TEXT,
    scene_number TEXT,                    -- 现场勘验编号
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    fraud_type TEXT,                      -- F01…
    secondary_types TEXT NOT NULL DEFAULT '[]' CHECK(json_valid(secondary_types)),
    agency_code TEXT,
    agency_name TEXT,
    lead_officer TEXT,                    -- 主办
    assisting_officer TEXT,               -- 协办
    parent_id INTEGER REFERENCES casefile(id),      -- the case whose expansion gave this clue
    merged_into_id INTEGER REFERENCES casefile(id),
    transferred_to TEXT,

    -- chain
    main_link TEXT NOT NULL DEFAULT 'clue'
        CHECK(main_link IN ('clue', 'verify', 'file', 'seize', 'arrest', 'expand', 'recover')),
    state TEXT NOT NULL DEFAULT 'open'
        CHECK(state IN ('open', 'not_filed', 'transferred', 'merged', 'withdrawn')),
    recover_opened_at INTEGER,            -- the track 追赃挽损: minute 0 or the first stop
    expand_opened_at INTEGER,             -- the track 深挖扩线: the first child clue

    -- registration
    source TEXT,                          -- how it came in: 110, 96110, warning, transfer…
    reported_at INTEGER,
    incident_category TEXT,               -- 刑事警情类别
    filing_review_result TEXT,            -- 立案审查结果
    case_category TEXT,                   -- 案件类别
    discovered_at INTEGER,
    discovered_region TEXT,
    discovered_address TEXT,
    occurred_from INTEGER,
    occurred_until INTEGER,
    occurred_region TEXT,
    occurred_address TEXT,
    longitude REAL,
    latitude REAL,
    brief TEXT,                           -- 简要案情
    supervision_level TEXT,               -- 督办级别
    contact_means TEXT,                   -- 联络方式
    contact_at INTEGER,
    preparation_means TEXT,               -- 作案准备手段
    approach_means TEXT,                  -- 接近手段
    impersonation_means TEXT,             -- 冒充冒用手段
    impersonated_identity TEXT,
    impersonated_relation TEXT,
    impersonated_unit TEXT,
    fraud_means TEXT,                     -- 诈骗手段
    network_means TEXT,                   -- 网络作案手段
    obstruction_means TEXT,               -- 干扰侦查手段
    tools TEXT,                           -- 作案工具
    crossing_scope TEXT,                  -- 跨界范围
    roaming TEXT,                         -- 流窜
    ganging TEXT,                         -- 结伙
    joint_form TEXT,                      -- 共同犯罪组合形式
    offender_count INTEGER,
    loss_fen INTEGER,                     -- as registered; the payments have their own sum
    involved_fen INTEGER,                 -- 涉案金额
    goods_recovered_fen INTEGER,          -- 收缴财物价值
    accepted_at INTEGER,                  -- 受案
    accepted_agency_code TEXT,
    accepted_agency TEXT,
    filed_at INTEGER,                     -- 立案
    filed_agency_code TEXT,
    filed_agency TEXT,
    solved_at INTEGER,                    -- 破案
    concluded_at INTEGER,                 -- 侦查终结
    concluded_agency TEXT,
    prosecuted_at INTEGER,                -- 移送审查起诉
    prosecution_decision TEXT,
    withdrawn_at INTEGER,
    withdrawn_reason TEXT,
    withdrawn_agency TEXT,

    -- clue and verification
    grade TEXT,                           -- of the clue
    fixed_person TEXT,                    -- 定人: by what, how sure
    fixed_case TEXT,                      -- 定案
    fixed_place TEXT,                     -- 定位
    verification TEXT,                    -- what 落地核查 found
    jurisdiction_ground TEXT,             -- 程序规定 §15-17
    crime_found INTEGER,                  -- 程序规定 §178: 有犯罪事实, 0 or 1
    prosecution_needed INTEGER,           --   需要追究刑事责任
    jurisdiction_own INTEGER,             --   属于自己管辖

    created_at INTEGER NOT NULL,
    created_by TEXT
) STRICT;
CREATE INDEX casefile_case_number ON casefile(case_number_key);
CREATE INDEX casefile_incident_number ON casefile(incident_number_key);
CREATE INDEX casefile_parent ON casefile(parent_id);
CREATE INDEX casefile_merged ON casefile(merged_into_id);

-- Every passing of a link, way out and way back.
CREATE TABLE passage(
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES casefile(id),
    kind TEXT NOT NULL CHECK(kind IN ('forward', 'back', 'out', 'reopened')),
    from_link TEXT NOT NULL,
    from_state TEXT NOT NULL,
    to_link TEXT NOT NULL,
    to_state TEXT NOT NULL,
    at INTEGER NOT NULL,
    actor TEXT,
    reason TEXT,
    overrides TEXT NOT NULL DEFAULT '[]' CHECK(json_valid(overrides)),  -- ids of the advice passed over
    override_reason TEXT
) STRICT;
CREATE INDEX passage_case ON passage(case_id, at);

CREATE TABLE person(
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES casefile(id),
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    sex TEXT,
    birth_date TEXT,                      -- yyyy-MM-dd
    nationality TEXT,
    ethnicity TEXT,
    occupation TEXT,
    phone TEXT,
    address TEXT,
    household_address TEXT,               -- 户籍地
    workplace TEXT,
    gain_fen INTEGER,                     -- what somebody got for it
    state TEXT NOT NULL DEFAULT 'none',   -- custody of a suspect; 'none' for everybody else
    state_at INTEGER,
    upline_id INTEGER REFERENCES person(id),
    upline_name TEXT,                     -- while the upline is only a name
    note TEXT,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX person_case ON person(case_id);
CREATE INDEX person_phone ON person(phone);
CREATE INDEX person_upline ON person(upline_id);

CREATE TABLE person_role(
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES casefile(id),
    person_id INTEGER NOT NULL REFERENCES person(id),
    role TEXT NOT NULL,                   -- victim, suspect, holder, witness, officer, reporter…
    part TEXT,                            -- a suspect's part in the gang: card_supplier…
    UNIQUE(person_id, role)
) STRICT;
CREATE INDEX person_role_case ON person_role(case_id, role);

CREATE TABLE person_alias(
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person(id),
    alias TEXT NOT NULL,
    alias_folded TEXT NOT NULL,
    UNIQUE(person_id, alias)
) STRICT;

CREATE TABLE person_document(
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES casefile(id),
    person_id INTEGER NOT NULL REFERENCES person(id),
    kind TEXT NOT NULL,                   -- id_number, passport, …
    raw TEXT NOT NULL,
    normalised TEXT NOT NULL,
    validity TEXT NOT NULL,               -- valid, suspicious, invalid
    UNIQUE(person_id, kind, normalised)
) STRICT;
CREATE INDEX person_document_number ON person_document(kind, normalised);

-- An account that the investigator names. Accounts read from statements are bulk rows elsewhere;
-- both meet in the normalised number.
CREATE TABLE case_account(
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES casefile(id),
    raw TEXT NOT NULL,
    number TEXT NOT NULL,                 -- normalised
    kind TEXT,                            -- card, account, corporate, wallet, payment
    validity TEXT NOT NULL,
    holder_name TEXT,
    holder_id INTEGER REFERENCES person(id),
    controller_id INTEGER REFERENCES person(id),    -- 实际控制人, not always the holder
    bank TEXT,
    role TEXT,                            -- victim, suspect, first_level…
    money_state TEXT NOT NULL DEFAULT 'found',
    money_state_at INTEGER,
    note TEXT,
    created_at INTEGER NOT NULL,
    UNIQUE(case_id, number)
) STRICT;
CREATE INDEX case_account_number ON case_account(number);
CREATE INDEX case_account_holder ON case_account(holder_id);
CREATE INDEX case_account_controller ON case_account(controller_id);

CREATE TABLE identifier(
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES casefile(id),
    kind TEXT NOT NULL,                   -- phone, imei, ip, mac, url, app, wechat, qq, wallet…
    raw TEXT NOT NULL,
    normalised TEXT NOT NULL,
    validity TEXT NOT NULL,
    person_id INTEGER REFERENCES person(id),
    platform TEXT,
    nickname TEXT,
    port INTEGER,                         -- of an IP: behind CGNAT port and time name the user
    seen_from INTEGER,
    seen_until INTEGER,
    note TEXT,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX identifier_value ON identifier(kind, normalised);
CREATE INDEX identifier_case ON identifier(case_id);
CREATE INDEX identifier_person ON identifier(person_id);

-- A payment as its victim reports it.
CREATE TABLE payment(
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES casefile(id),
    victim_id INTEGER NOT NULL REFERENCES person(id),
    at INTEGER NOT NULL,
    from_raw TEXT,
    from_number TEXT,                     -- normalised
    to_raw TEXT,
    to_number TEXT,                       -- normalised
    to_name TEXT,
    to_bank TEXT,
    amount_fen INTEGER NOT NULL CHECK(amount_fen > 0),
    channel TEXT,
    receipt TEXT,
    note TEXT,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX payment_case ON payment(case_id, at);
CREATE INDEX payment_victim ON payment(victim_id);
CREATE INDEX payment_from ON payment(from_number);
CREATE INDEX payment_to ON payment(to_number);

-- A paper of the case, on its way or issued.
CREATE TABLE document(
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES casefile(id),
    kind TEXT NOT NULL,                   -- filing_decision, freeze_notice…
    number TEXT,                          -- 文书字号
    title TEXT,
    at INTEGER,                           -- signed or issued
    served_at INTEGER,
    approver TEXT,
    level TEXT,                           -- department, county, city, province
    state TEXT NOT NULL DEFAULT 'issued'
        CHECK(state IN ('draft', 'submitted', 'issued', 'served', 'void')),
    person_id INTEGER REFERENCES person(id),
    account_id INTEGER REFERENCES case_account(id),
    sha256 TEXT,                          -- of the kept scan
    note TEXT,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX document_case ON document(case_id, kind);
CREATE INDEX document_person ON document(person_id);
CREATE INDEX document_account ON document(account_id);

CREATE TABLE evidence(
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES casefile(id),
    number TEXT,
    name TEXT NOT NULL,
    kind TEXT,                            -- 程序规定 §59: physical, documentary, electronic…
    description TEXT,
    quantity TEXT,
    at INTEGER,                           -- collected or seized
    place TEXT,
    holder_name TEXT,                     -- from whom
    holder_id INTEGER REFERENCES person(id),
    keeper TEXT,                          -- 涉案财物管理人员
    officers TEXT NOT NULL DEFAULT '[]' CHECK(json_valid(officers)),
    sha256 TEXT,                          -- 完整性校验值 of electronic data
    hashed_at INTEGER,
    hashed_by TEXT,
    value_fen INTEGER,
    state TEXT NOT NULL DEFAULT 'collected',
    state_at INTEGER,
    note TEXT,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX evidence_case ON evidence(case_id, number);
CREATE INDEX evidence_holder ON evidence(holder_id);

-- 保管链: each thing from hand to hand.
CREATE TABLE custody_step(
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES casefile(id),
    evidence_id INTEGER NOT NULL REFERENCES evidence(id),
    kind TEXT NOT NULL,                   -- seized, handed_over, stored, examined, returned…
    at INTEGER NOT NULL,
    place TEXT,
    from_name TEXT,
    to_name TEXT,
    note TEXT
) STRICT;
CREATE INDEX custody_step_evidence ON custody_step(evidence_id, at);
CREATE INDEX custody_step_case ON custody_step(case_id);

-- An act that stops, holds or returns property, or restricts a person.
CREATE TABLE measure(
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES casefile(id),
    kind TEXT NOT NULL,                   -- stop, freeze, seizure, summons, detention…
    parent_id INTEGER REFERENCES measure(id),       -- what it renews, extends or ends
    account_id INTEGER REFERENCES case_account(id),
    person_id INTEGER REFERENCES person(id),
    evidence_id INTEGER REFERENCES evidence(id),
    place TEXT,
    at INTEGER NOT NULL,                  -- when it took effect
    ends_at INTEGER,                      -- the end that its document prints (程序规定 §239)
    ended_at INTEGER,                     -- when it was lifted, changed or over
    end_reason TEXT,
    requested_fen INTEGER,
    held_fen INTEGER,
    officers TEXT NOT NULL DEFAULT '[]' CHECK(json_valid(officers)),
    approver TEXT,
    level TEXT,
    document_id INTEGER REFERENCES document(id),
    conditions TEXT NOT NULL DEFAULT '{}' CHECK(json_valid(conditions)),  -- what its clock depends on
    answer TEXT,                          -- the bank's words
    note TEXT,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX measure_case ON measure(case_id, at);
CREATE INDEX measure_account ON measure(account_id);
CREATE INDEX measure_person ON measure(person_id);
CREATE INDEX measure_evidence ON measure(evidence_id);
CREATE INDEX measure_parent ON measure(parent_id);
CREATE INDEX measure_document ON measure(document_id);

-- What was done within a measure, and when: into the detention centre, family told, first
-- interrogation, arrest requested, procuratorate received…
CREATE TABLE measure_step(
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES casefile(id),
    measure_id INTEGER NOT NULL REFERENCES measure(id),
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    by_name TEXT,
    note TEXT
) STRICT;
CREATE INDEX measure_step_measure ON measure_step(measure_id, at);
CREATE INDEX measure_step_case ON measure_step(case_id);

-- Words on a case or on anything in it, bulk rows included, whose ids outlive undo and redo.
CREATE TABLE note(
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES casefile(id),
    subject TEXT,                         -- table of what it is about; NULL: the case
    subject_id INTEGER,
    text TEXT NOT NULL,
    author TEXT,
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX note_case ON note(case_id, at);
CREATE INDEX note_subject ON note(subject, subject_id);

CREATE TABLE task(
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES casefile(id),
    title TEXT NOT NULL,
    owner TEXT,
    due_at INTEGER,
    state TEXT NOT NULL DEFAULT 'open' CHECK(state IN ('open', 'done', 'dropped')),
    done_at INTEGER,
    note TEXT,
    created_at INTEGER NOT NULL,
    created_by TEXT
) STRICT;
CREATE INDEX task_case ON task(case_id, state, due_at);

INSERT INTO recorded_table(name) VALUES
    ('casefile'), ('passage'), ('person'), ('person_role'), ('person_alias'), ('person_document'),
    ('case_account'), ('identifier'), ('payment'), ('document'), ('evidence'), ('custody_step'),
    ('measure'), ('measure_step'), ('note'), ('task');
