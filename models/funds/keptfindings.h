#pragma once

#include "models/core/ids.h"
#include "models/core/instant.h"
#include "models/core/localtext.h"
#include "models/core/money.h"
#include "models/funds/patterns.h"
#include "models/store/store.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace cluechain
{

/// A finding that a person kept, with all that made it, and what was decided about it.
struct KeptFinding {
    qint64 id = 0; ///< Of the one that is kept; 0: not kept yet.
    QString pattern = {};
    LocalText name = {};
    LocalText innocent = {};
    QStringList accounts = {}; ///< Numbers, in the order of the finding.
    QList<qint64> transfers = {};
    QString fact = {}; ///< What the accounts share; empty where the pattern is another.
    double value = 0;
    double threshold = 0;
    int n = 0;
    Money traced = {};
    QStringList methods = {};                  ///< Of tracing.
    QString rules = {};                        ///< Version.
    QJsonObject numbers = {};                  ///< Of the rule.
    QString decision = QStringLiteral("open"); ///< Of vocabulary "finding_decisions".
    QString reason = {};
    Instant at = {};
    QString by = {};
};

/// A finding as it would be kept now, without a decision.
KeptFinding toKeep(const Ledger& ledger, const PatternFinding& finding,
                   const PatternRules& rules = PatternRules::builtIn());

/// By account, then pattern. Throws SqlError.
QList<KeptFinding> keptFindings(sqlite::Database& db, CaseId caseId);

/// Keeps them as one recorded change; one that is kept already is put in its place. Work for the
/// store's writer. An error: the store cannot be written.
Result<> keepFindings(Store& store, CaseId caseId, const QList<KeptFinding>& findings);
/// They are kept no longer, as one recorded change.
Result<> dropFindings(Store& store, CaseId caseId, const QList<KeptFinding>& findings);

} // namespace cluechain
