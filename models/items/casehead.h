#pragma once

#include "models/cases/caseclocks.h"
#include "models/cases/casefigures.h"
#include "models/cases/casefile.h"
#include "models/cases/movecase.h"
#include "models/reports/masking.h"

#include <QHash>

namespace cluechain
{

/// What stands over every page of an open case: its name, state and clocks, its chain, and how much
/// is behind each tab.
struct CaseHead {
    Casefile casefile = {};
    QList<LinkStatus> chain = {};
    QStringList lines = {}; ///< One a link: when it was passed, what goes on, what is missing.
    QList<CaseClock> clocks = {};
    QHash<QString, qint64> counts = {}; ///< By the id of a tab: "people", "record"…
    bool canUndo = false;
    bool canRedo = false;
};

/// Nothing if there is no such case (any more). `actor` is whose last change undo would take back.
/// Throws SqlError.
std::optional<CaseHead> readCaseHead(sqlite::Database& db, CaseId caseId, const QString& actor,
                                     Instant now, const Masking& masking = {});

/// "3.12 万", "52,360.00": money where there is little room, shortened from 10,000 yuan on.
QString shortMoney(Money amount);

} // namespace cluechain
