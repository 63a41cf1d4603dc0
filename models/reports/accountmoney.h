#pragma once

#include "models/cases/caseids.h"
#include "models/funds/accountsummary.h"
#include "models/funds/counterparties.h"
#include "models/funds/statementcoverage.h"
#include "models/reports/caseflow.h"
#include "models/reports/figures.h"

namespace cluechain
{

/// Traced money that came onto an account or left it, as a list shows it.
struct LotRow {
    qint64 id = 0;       ///< Its place in the list, from 1.
    qint64 transfer = 0; ///< Id of the transfer.
    Instant at = {};
    bool isIn = false;
    QString victim = {}; ///< Whose money it is.
    Instant paidAt = {}; ///< The payment that it comes from.
    AccountId peerAccount = {};
    QString peer = {}; ///< Where it came from, or went.
    QString peerNumber = {};
    Money amount = {};
    std::optional<Money> there = {}; ///< Traced money on the account after it; not of a victim's.
};

/// One payment's money on an account: in = out + rests + broken.
struct WhoseRow {
    qint64 id = 0; ///< Its place in the list, from 1.
    PaymentId payment = {};
    QString victim = {};
    Instant paidAt = {};
    Money paid = {}; ///< All of the payment.
    Money in = {};
    Money out = {};
    Money rests = {};
    Money broken = {}; ///< Left unseen, where balances do not follow.
    QString why = {};  ///< Why it rests, in words; empty where nothing does.
    QList<qint64> transfers = {};
};

/// Whose money an account held by one method, and what became of it there.
struct AccountTrace {
    int level = 0; ///< 0: traced money did not reach it, or it has none.
    Money in = {};
    Money out = {};
    Money rests = {};
    Money broken = {};
    QList<LotRow> lots = {};
    QList<WhoseRow> whose = {};
};

/// `account` is an identity; nothing of one that the ledger does not know.
AccountTrace accountTrace(const CaseFlow& flow, TraceMethod method, qint64 account,
                          const Masking& masking = {});

/// What the store knows of one account, for its page.
struct AccountMoney {
    AccountSummary account = {};
    QString kind = {};        ///< "Card", "Account" and what the bank calls it, in words.
    QString holderId = {};    ///< Identity number of its holder.
    QStringList numbers = {}; ///< All numbers that are proved to be one with it.
    /// What hands named: measures and clocks are on these.
    QList<CaseAccountId> named = {};
    StatementCoverage coverage = {};
    FundsFigure figure = {};
    QList<Counterparty> parties = {};
};

/// Throws SqlError.
AccountMoney accountMoney(sqlite::Database& db, CaseId caseId, const AccountSummary& account,
                          const Masking& masking = {});

} // namespace cluechain
