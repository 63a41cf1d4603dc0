#pragma once

#include "models/core/ids.h"
#include "models/funds/accountmovements.h"

#include <QList>
#include <QString>

namespace cluechain
{

/// Somebody with whom an account dealt, and how much went each way, in yuan.
struct Counterparty {
    qint64 id = 0;          ///< Its place in the list, from 1.
    AccountId account = {}; ///< Identity; none where it has no number.
    QString name = {};
    QString number = {};
    QString bank = {};
    Money in = {}; ///< From it into the account.
    Money out = {};
    QList<qint64> inRows = {}; ///< Rows of statements behind it, each transfer once.
    QList<qint64> outRows = {};
    Instant first = {};
    Instant last = {};
};

/// All of an account, of which these are the movements; those with most money first. Who has no
/// number is told apart by name. Throws SqlError.
QList<Counterparty> counterparties(sqlite::Database& db, const QList<AccountMovement>& movements);

} // namespace cluechain
