#pragma once

#include "models/core/ids.h"
#include "models/core/instant.h"
#include "models/core/result.h"
#include "models/intake/layout.h"

namespace cluechain
{

class Store;

namespace sqlite
{
class Database;
}

/// Rows of one file whose direction is told by nothing, with one thing in their flag.
struct UnknownDirections {
    qint64 fileId = 0;
    QString path = {};
    QString layout = {};
    QString flag = {}; ///< What stands there; empty where nothing does.
    qint64 rows = 0;
    qint64 fen = 0;      ///< Of those in yuan.
    qint64 provable = 0; ///< So many of the rows the balances prove.
};

/// What a case has of them, file after file. Throws SqlError.
QList<UnknownDirections> unknownDirections(sqlite::Database& db, CaseId caseId);
/// The ids of the rows of one such group, in the order of the file.
QList<TransactionId> rowsOf(sqlite::Database& db, const UnknownDirections& group);

/// One of them, with what its balances say.
struct UnknownRow {
    TransactionId id = {};
    qint64 line = 0;
    std::optional<Instant> at = {};
    qint64 fen = 0;
    std::optional<qint64> beforeFen = {}; ///< The balance that the row before left.
    std::optional<qint64> afterFen = {};
    Direction proven = Direction::Unknown; ///< What the balances prove; Unknown: nothing.
    QString peerName = {};
    QString summary = {};
};
/// The rows of one such group in the order of the file. Throws SqlError.
QList<UnknownRow> unknownRows(sqlite::Database& db, const UnknownDirections& group);

/// What settles a direction that the file does not tell.
enum class SettledBy { Person, Balance };

struct SettledDirection {
    TransactionId row = {};
    Direction direction = Direction::Unknown;
};

/// The rows of unknown direction whose balance follows from the balance of the row before in one
/// way only: in where it is larger by exactly the amount, out where it is smaller. Where the file's
/// own sequence is not proven by its other rows, nothing is.
QList<SettledDirection> directionsByBalance(sqlite::Database& db, CaseId caseId);

/// Settles rows as one recorded change that says what settled them; says anew what repeats what and
/// what is one transfer. Gives how many rows it settled: those that are not unknown stay as they
/// are. The counts of the import's report stay too. Work for the store's writer.
Result<qint64> settleDirections(Store& store, CaseId caseId, const QList<SettledDirection>& rows,
                                SettledBy by);
/// Makes settled rows unknown again.
Result<qint64> unsettleDirections(Store& store, CaseId caseId, const QList<TransactionId>& rows);

/// Gives rows that came anew the direction that was settled for them before; tells how many.
qint64 applySettledDirections(sqlite::Database& db, CaseId caseId);
/// Says anew what repeats what and what is one transfer after directions have changed. Works in the
/// caller's transaction.
void resolveDirections(sqlite::Database& db, CaseId caseId);

} // namespace cluechain
