#include "models/intake/balancebreaks.h"

#include <algorithm>

namespace cluechain
{

QList<BalanceBreak> balanceBreaks(sqlite::Database& db, CaseId caseId)
{
    sqlite::Statement query(
        db, "SELECT b.txn_id, coalesce(a.number, iif(s.card_raw <> '', s.card_raw, s.account_raw)),"
            " coalesce(nullif(a.holder, ''), s.holder), s.file_id, b.txn_id - i.row_base, b.gap_fen"
            " FROM statement s JOIN balance_break b ON b.statement_id = s.id"
            " JOIN import_sheet i ON i.file_id = s.file_id AND b.txn_id > i.row_base"
            " AND b.txn_id <= i.row_base + i.last_line"
            " LEFT JOIN account a ON a.id = s.account_id WHERE s.case_id = ?"
            " ORDER BY abs(b.gap_fen) DESC, b.txn_id");
    query.bind(caseId);
    QList<BalanceBreak> breaks;
    while (query.step())
        breaks.append({.row = query.get<qint64>(0),
                       .number = query.get<QString>(1),
                       .holder = query.get<QString>(2),
                       .fileId = query.get<qint64>(3),
                       .line = query.get<qint64>(4),
                       .gapFen = query.get<qint64>(5)});
    return breaks;
}

QList<qint64> rowsAround(sqlite::Database& db, qint64 row, int each)
{
    QList<qint64> rows;
    const auto read = [&](const char* sql) {
        sqlite::Statement query(db, sql);
        query.bind(row, each);
        while (query.step())
            rows.append(query.get<qint64>(0));
    };
    read("SELECT id FROM txn WHERE statement_id = (SELECT statement_id FROM txn WHERE id = ?1)"
         " AND id < ?1 AND id > (SELECT row_base FROM import_sheet WHERE ?1 > row_base"
         " AND ?1 <= row_base + last_line) ORDER BY id DESC LIMIT ?2");
    std::reverse(rows.begin(), rows.end());
    rows.append(row);
    read("SELECT id FROM txn WHERE statement_id = (SELECT statement_id FROM txn WHERE id = ?1)"
         " AND id > ?1 AND id <= (SELECT row_base + last_line FROM import_sheet WHERE ?1 > row_base"
         " AND ?1 <= row_base + last_line) ORDER BY id LIMIT ?2");
    return rows;
}

} // namespace cluechain
