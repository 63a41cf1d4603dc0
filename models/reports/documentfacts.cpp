#include "models/reports/documentfacts.h"

#include "models/store/chain.h"

namespace cluechain
{

Document::Facts documentFacts(sqlite::Database& db, const QString& caseNumber, Instant madeAt,
                              bool masked)
{
    return {.caseNumber = caseNumber,
            .madeAt = madeAt,
            .recordNumber = db.value<qint64>("SELECT count(*) FROM change"),
            .recordHead = QString::fromLatin1(chainHead(db).toHex()),
            .masked = masked};
}

} // namespace cluechain
