#pragma once

#include "models/core/columnfilter.h"
#include "models/core/ids.h"
#include "models/core/instant.h"
#include "models/core/money.h"
#include "models/store/sqlite.h"

#include <QList>
#include <QString>

#include <optional>

namespace cluechain
{

/// One side of a transfer, as far as rows and reports tell.
struct TransferParty {
    AccountId account = {}; ///< Identity; none where the side has no number.
    QString name = {};
    QString number = {}; ///< Of the identity; as it came where it is none.
    QString bank = {};
};

/// A transfer as a list shows it: a fact, however many rows and reports tell of it.
struct ListedTransfer {
    /// How it is known.
    enum class Proof {
        Both,   ///< The payer's and the payee's statement agree.
        Single, ///< One statement only.
        Report, ///< A victim's report, and no row.
    };

    qint64 id = 0; ///< Of the row that stands for it; of the payment where no row does.
    std::optional<Instant> at = {};
    Money amount = {};
    QString currency = {}; ///< Code if it is not yuan: `amount` counts units (core/currency.h).
    TransferParty from = {};
    TransferParty to = {};
    QString summary =
        {}; ///< Of the row that stands for it, else of the other; of a report its way.
    Proof proof = Proof::Single;
    PaymentId payment = {}; ///< The victim's payment that it is.
    int rows = 0;           ///< Of statements: 0, 1 or 2.
};

/// What a list of transfers shows. Columns: time, payer, payer_number, payee, payee_number, amount,
/// currency, summary, proof (both, single, report), payment (payment, other), rows. Names are found
/// and sorted as rows say them; payer and payee are found by number too.
struct TransferFilter {
    QList<ColumnFilter> columns = {};
    QList<SortColumn> sorting = {}; ///< By time, then by id, where it leaves transfers equal.
};

/// Transfers of one currency together.
struct CurrencySum {
    QString currency = {}; ///< Empty: yuan.
    Money sum = {};        ///< Units of the currency, fen of yuan.
    qint64 count = 0;
};

struct FoundTransfers {
    QList<qint64> ids = {};       ///< In order; ids alone, rows are fetched by page.
    QList<CurrencySum> sums = {}; ///< Of what was found: yuan first.
};

/// All transfers of a case that the filter lets through, in whatever currency. Steps through the
/// rows of the case once. Throws SqlError, as all here.
FoundTransfers findTransfers(sqlite::Database& db, CaseId caseId,
                             const TransferFilter& filter = {});

qint64 countTransfers(sqlite::Database& db, CaseId caseId);

/// The transfers of these ids that exist.
QList<ListedTransfer> fetchTransfers(sqlite::Database& db, const QList<qint64>& ids);

QList<CurrencySum> sumTransfers(sqlite::Database& db, const QList<qint64>& ids);

} // namespace cluechain
