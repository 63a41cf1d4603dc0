#pragma once

#include "models/core/ids.h"
#include "models/core/instant.h"
#include "models/core/result.h"
#include "models/intake/statementrow.h"

namespace cluechain
{

namespace sqlite
{
class Database;
}

/// Where a row of a delivered file stands.
struct RowPlace {
    QString path = {};
    int sheet = 0; ///< From 0.
    QString sheetName = {};
    qint64 line = 0;

    /// "statement.csv, line 12"; of a workbook with its sheet. Translated.
    QString toText() const;
};

/// Another row that tells of the same, and what shows it.
struct SameFact {
    enum class How { Duplicate, Mirror };

    How how = How::Duplicate;
    TransactionId row = {};
    RowPlace place = {};
    QStringList because = {}; ///< Translated: "the serial number is the same"…
};

/// Why a row of a statement is counted as it is.
struct RowExplanation {
    TransactionId row = {};
    RowPlace place = {};
    RowClass rowClass = RowClass::Accepted;
    QList<SameFact> same = {};
    bool isPayment = false; ///< A victim reported it.
    QString settledBy = {}; ///< "person" or "balance" where that told the direction.
    QString text = {};      ///< All of it in sentences, translated.
};

/// Explains a row, rejected ones too; fails if there is none. Throws SqlError.
Result<RowExplanation> explainRow(sqlite::Database& db, TransactionId row);

/// Between two times as they are shown, to the second: 4 from 40.9 s to 44.1 s.
qint64 shownSecondsBetween(Instant one, Instant other);

} // namespace cluechain
