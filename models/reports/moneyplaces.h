#pragma once

#include "models/reports/caseflow.h"

namespace cluechain
{

/// A kind of place where victims' money rests.
struct MoneyPlace {
    enum class Kind {
        Returned,    ///< Back with the victim who had paid it.
        Held,        ///< On accounts, stopped or frozen.
        Lying,       ///< On accounts whose statement shows it, and nobody holds it.
        Cash,        ///< Drawn as cash.
        Spent,       ///< With shops, and fees.
        Hub,         ///< With payment companies, mixed with everybody's.
        OtherVictim, ///< With another victim.
        Unseen,      ///< It left where balances do not follow from the rows.
        Gap,         ///< It reached accounts, or a time of them, without a statement.
    };

    Kind kind = Kind::Gap;
    Money money = {};
    int accounts = 0; ///< On how many it rests; 0 where that has no account.
    /// The transfers that brought it, by the order of the ledger: those into the accounts, or those
    /// that left them for good.
    QList<qint64> transfers = {};
};

/// "returned", "held", "lying", "cash", "spent", "hub", "other_victim", "unseen", "gap".
QString keyOf(MoneyPlace::Kind kind);

/// Where the money that victims paid is now: paid = the sum of all places, to the fen.
struct MoneyPlaces {
    Money paid = {};
    QList<MoneyPlace> places = {}; ///< In the order of the kinds; none of nought.
    int accounts = 0;              ///< That traced money reached.
    int levels = 0;                ///< The deepest of them.

    /// Of this kind; nought if there is none.
    MoneyPlace at(MoneyPlace::Kind kind) const;
    /// paid less what is unseen or lies in a gap.
    Money located() const;
};

/// By one method. Money on an account without a statement that is stopped or frozen there is held.
MoneyPlaces moneyPlaces(const CaseFlow& flow, TraceMethod method);

} // namespace cluechain
