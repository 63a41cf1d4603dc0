#include "models/funds/transferrows.h"

namespace cluechain
{

QList<qint64> transferRowIds(sqlite::Database& db, const QList<qint64>& transfers)
{
    // The id of a transfer is that of the row that stands for it, or of a payment without rows.
    sqlite::Statement query(
        db, "SELECT t.id, m.other_id FROM txn t LEFT JOIN txn_mirror m ON m.txn_id = t.id"
            " WHERE t.id = coalesce((SELECT txn_id FROM payment_match WHERE payment_id = ?1), ?1)");
    QList<qint64> rows;
    for (const qint64 transfer : transfers) {
        query.bind(transfer);
        while (query.step()) {
            rows.append(query.get<qint64>(0));
            if (!query.isNull(1))
                rows.append(query.get<qint64>(1));
        }
        query.reset();
    }
    return rows;
}

} // namespace cluechain
