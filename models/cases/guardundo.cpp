#include "models/cases/guardundo.h"

#include "models/cases/caseeditor.h"
#include "models/cases/settle.h"

#include <QCoreApplication>
#include <QHash>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GuardUndo)
};

/// What the step would make missing in a case that was not missing before.
GateReport newlyBroken(sqlite::Database& db, CaseId caseId, const QSet<QString>& brokenBefore)
{
    GateReport broken;
    const GateReport standing = gatesOfStanding(db, caseId);
    for (const GateLine& line : standing.lines)
        if (breaksNow(line, brokenBefore))
            broken.lines.append(line);
    return broken;
}

Result<> lookAfter(sqlite::Database& db, const QHash<CaseId, QSet<QString>>& brokenBefore,
                   const QStringList& tables)
{
    GateReport broken;
    for (auto it = brokenBefore.begin(); it != brokenBefore.end(); ++it) {
        settle(db, it.key());
        broken.lines.append(newlyBroken(db, it.key(), it.value()).lines);
        if (tables.contains("direction_settled"_L1))
            directionsChanged(db, it.key());
        else if (tables.contains("payment"_L1))
            paymentsChanged(db, it.key());
    }
    if (broken.lines.isEmpty())
        return {};
    return failure(Text::tr("This cannot be done, because the case would then lack what it must "
                            "have. Nothing was changed. Missing:") +
                   u'\n' + broken.missingText());
}

} // namespace

void guardUndo(Store& store)
{
    store.setReversalHook([](sqlite::Database& db, const Reversal& reversal) {
        QHash<CaseId, QSet<QString>> brokenBefore;
        for (const CaseId caseId : reversal.cases)
            brokenBefore.insert(caseId, brokenLines(gatesOfStanding(db, caseId)));
        return [&db, brokenBefore, tables = reversal.tables] {
            return lookAfter(db, brokenBefore, tables);
        };
    });
}

} // namespace cluechain
