#include "widgets/pages/transferrowsread.h"

#include "models/funds/transferrows.h"

namespace cluechain
{

void readTransferRows(Workplace& workplace, Question& question, QObject* receiver,
                      const QList<qint64>& transfers, Workplace::Then<QList<qint64>> then)
{
    workplace.read<QList<qint64>>(
        question, receiver,
        [transfers](sqlite::Database& db) -> Result<QList<qint64>> {
            return transferRowIds(db, transfers);
        },
        std::move(then));
}

} // namespace cluechain
