#include "models/funds/filerows.h"

namespace cluechain
{

QList<qint64> fileRowIds(sqlite::Database& db, qint64 fileId, std::optional<int> rowClass)
{
    sqlite::Statement query(db, "SELECT t.id FROM import_sheet s JOIN txn t ON t.id > s.row_base"
                                " AND t.id <= s.row_base + s.last_line"
                                " WHERE s.file_id = ?1 AND (?2 IS NULL OR t.class = ?2)"
                                " ORDER BY s.sheet, t.id");
    query.bind(fileId, rowClass);
    QList<qint64> ids;
    while (query.step())
        ids.append(query.get<qint64>(0));
    return ids;
}

} // namespace cluechain
