#pragma once

#include "widgets/pages/workplace.h"

namespace cluechain
{

/// The rows of statements that prove these transfers, to be shown: `then` gets their ids, none
/// where only victims' reports tell of them.
void readTransferRows(Workplace& workplace, Question& question, QObject* receiver,
                      const QList<qint64>& transfers, Workplace::Then<QList<qint64>> then);

} // namespace cluechain
