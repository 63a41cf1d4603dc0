#pragma once

#include "models/core/ids.h"
#include "models/core/instant.h"
#include "models/core/money.h"
#include "models/store/sqlite.h"

#include <QList>
#include <QString>

#include <optional>

namespace cluechain
{

/// One account of a case with the sums of its transfers in yuan, each counted once.
struct AccountSummary {
    AccountId id = {};   ///< Identity.
    QString number = {}; ///< The card where one is known.
    QString bank = {};
    QString holder = {};
    bool hasStatement = false;
    bool isVictims = false;  ///< A victim paid from it.
    bool isNamed = false;    ///< Named by hand or in a payment, not only by statements.
    QString moneyState = {}; ///< Key of vocabulary "money_states"; empty unless named.
    qint64 transfers = 0;
    Money in = {};
    Money out = {};
    std::optional<Money> lastBalance = {}; ///< Of the last own row in yuan that has one.
    std::optional<Instant> first = {};
    std::optional<Instant> last = {};
};

/// All accounts of a case: those that matter first (victims', named, with a statement), then by
/// what they received. Throws SqlError.
QList<AccountSummary> accountSummaries(sqlite::Database& db, CaseId caseId);

} // namespace cluechain
