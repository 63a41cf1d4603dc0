-- Money that is not yuan. Its rows are kept, shown and counted like all others; sums, flows and figures are in yuan
-- and leave it out.

ALTER TABLE txn ADD COLUMN currency TEXT;      -- code if it is not yuan: amount_fen and balance_fen count hundredths of it
UPDATE txn SET currency = (SELECT CASE trim(text)
    WHEN 'HKD' THEN 'HKD' WHEN '港币' THEN 'HKD' WHEN '港元' THEN 'HKD' WHEN '344' THEN 'HKD'
    WHEN 'USD' THEN 'USD' WHEN '美元' THEN 'USD' WHEN '840' THEN 'USD'
    WHEN 'EUR' THEN 'EUR' WHEN '欧元' THEN 'EUR' WHEN '978' THEN 'EUR'
    WHEN 'JPY' THEN 'JPY' WHEN '日元' THEN 'JPY' WHEN '392' THEN 'JPY'
    WHEN 'GBP' THEN 'GBP' WHEN '英镑' THEN 'GBP' WHEN '826' THEN 'GBP'
    WHEN 'MOP' THEN 'MOP' WHEN '澳门元' THEN 'MOP' WHEN '446' THEN 'MOP'
    WHEN 'TWD' THEN 'TWD' WHEN '新台币' THEN 'TWD' WHEN '901' THEN 'TWD' END
    FROM wording WHERE id = currency_w)
 WHERE currency_w IS NOT NULL;

DROP VIEW transfer;
-- Facts in yuan: each transfer once, however many rows and reports tell of it. id is the id of the row that
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
 WHERE t.class = 0 AND t.currency IS NULL AND coalesce(m.stands, 1) = 1
UNION ALL
SELECT p.id, p.case_id, p.at, p.amount_fen, a.identity_id, b.identity_id, NULL, NULL, p.id
  FROM payment p
  LEFT JOIN payment_match y ON y.payment_id = p.id
  LEFT JOIN account a ON a.case_id = p.case_id AND a.number = p.from_number
  LEFT JOIN account b ON b.case_id = p.case_id AND b.number = p.to_number
 WHERE y.txn_id IS NULL;
