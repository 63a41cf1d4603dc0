#pragma once

#include "models/core/ids.h"
#include "models/core/instant.h"
#include "models/core/localtext.h"
#include "models/intake/layout.h"
#include "models/intake/statementrow.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QStringList>

#include <array>
#include <functional>
#include <optional>

namespace cluechain
{

/// How many rows are of which class. They add up to the data rows of a file.
struct RowCounts {
    std::array<qint64, 7> counts = {};

    qint64& operator[](RowClass which) { return counts[size_t(which)]; }
    qint64 operator[](RowClass which) const { return counts[size_t(which)]; }
    qint64 total() const;
    RowCounts& operator+=(const RowCounts& other);
};

/// A row that was refused: where it stands, why, and what it says.
struct Rejection {
    int sheet = 0;
    qint64 line = 0;
    QString reason = {};
    QString text = {}; ///< Its cells, TAB between them.
};

/// Accepted rows in a currency that is not yuan, in units of it (core/currency.h). They are no part
/// of the sums in fen.
struct ForeignSum {
    qint64 rows = 0;
    qint64 in = 0;
    qint64 out = 0;
};

/// What came of one table of one file.
struct FileReport {
    QString path = {};
    QByteArray sha256 = {};
    QString layout = {}; ///< Id; empty where nothing was recognised.
    QString encoding = {};
    TableKind kind = TableKind::Statement;
    QString refusal = {};    ///< Why nothing of it was taken over; empty if something could be.
    bool isLocked = false;   ///< It lies in an archive whose password was not given.
    bool isKept = false;     ///< Refused, but the case lists it from now on.
    QByteArray archive = {}; ///< SHA-256 of the archive with a password in which it lies…
    QString member = {};     ///< …and its name there.
    /// It is a table whose form no layout knows: a person can teach it (models/intake/mapping.h)…
    bool isUnknownForm = false;
    int knownColumns = 0; ///< …of whose columns the nearest layout knows so many…
    int columns = 0;      ///< …of so many; 0 where none comes near.
    bool isKnown = false; ///< The very same file was in the case before: nothing was added.

    RowCounts rows = {}; ///< Of a statement…
    qint64 otherLines = 0;
    qint64 sumInFen = 0; ///< Of accepted rows in yuan.
    qint64 sumOutFen = 0;
    QMap<QString, ForeignSum> foreign = {}; ///< By the code of the currency.
    std::optional<Instant> first = {};      ///< Of rows that tell of a transfer.
    std::optional<Instant> last = {};
    QList<Rejection> rejections = {};

    qint64 records = 0; ///< …and of any other table.
    qint64 duplicates = 0;

    QStringList warnings = {};

    bool isStatement() const { return refusal.isEmpty() && kind == TableKind::Statement; }
};

/// The report of a table of a file that comes again: what was accepted then is a duplicate now.
FileReport reportAgain(const FileReport& first);

/// How far an import is with a file, told while it works, in its thread.
struct FileProgress {
    enum class Stage { Waiting, Recognised, Reading, Done, Refused, Known };

    QString path = {};
    Stage stage = Stage::Waiting;
    LocalText layout = {}; ///< By which it is read.
    qint64 rows = 0;       ///< So far.
};
using TellProgress = std::function<void(const FileProgress&)>;

struct ImportReport {
    QList<FileReport> files = {};
    BatchId batch = {}; ///< None if nothing was added.
    qint64 changedEarlier =
        0; ///< Rows of earlier imports that turned out to be duplicates, or none.

    RowCounts rows() const;
};

/// The shape of `import --json` (DESIGN.md §3).
QJsonObject fileReportToJson(const FileReport& file);
/// Reads what fileReportToJson() wrote; the texts of rejections are not part of it.
FileReport fileReportFromJson(const QJsonObject& object);
QJsonObject importReportToJson(const ImportReport& report);

/// The rejected rows as CSV for a spreadsheet: UTF-8 with BOM; a cell that would be a formula there
/// gets an apostrophe in front.
QByteArray rejectionsToCsv(const ImportReport& report);

} // namespace cluechain
