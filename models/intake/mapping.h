#pragma once

#include "models/intake/inputs.h"
#include "models/intake/statementrow.h"

#include <memory>

namespace cluechain
{

namespace sqlite
{
class Database;
}

/// The first rows of a file, as a person sees them before it is understood.
struct TablePeek {
    struct Row {
        int sheet = 0;
        QString sheetName = {};
        qint64 line = 0;
        QStringList cells = {};
    };

    QString path = {};
    QString encoding = {};  ///< "gb18030", "xlsx"… as reports say it.
    QString separator = {}; ///< Between the cells of a text.
    QList<Row> rows = {};
    bool hasFullRows = true;
    bool countsFrom1904 = false;
};

/// Reads so much of a file as teaching its layout needs; also of a file inside an archive, by the
/// path that the import reported ("x.zip!member"), with the passwords that archives ask for.
Result<TablePeek> peekFile(const QString& path, const QList<Secret>& passwords = {});

/// The same of a file that the store keeps; `path` is how it is shown. Throws SqlError.
Result<TablePeek> peekKept(sqlite::Database& db, const QByteArray& sha256, const QString& path);

/// A column of a table that is being taught.
struct ColumnMapping {
    /// Why the column was guessed to play its role.
    enum class Ground { None, Name, LikeName, Values, Person };

    QString name = {}; ///< As the header has it.
    QString role = {}; ///< Key of words.json; empty: it says nothing that is used.
    Ground ground = Ground::None;
};

/// How a person says a statement is to be read.
struct Mapping {
    QString id = {}; ///< Follows from the header: a file of the same form has the same.
    LocalText name = {};
    int sheet = 0;
    qint64 headerLine = 0;
    QList<ColumnMapping> columns = {};
    SignRule sign = SignRule::Nothing;
    QHash<QString, Direction> directions = {}; ///< Of words that a person explained; by wordKey().
    QStringList flags = {};                    ///< What stands in the column of the flag.
    DateForm dateForm = DateForm::YearMonthDay;
    bool countsFen = false;

    int columnOf(const QString& role) const; ///< -1 if there is none.
    /// What it lacks before a row can be read, translated; empty if nothing.
    QStringList missing() const;
};

/// Roles of a statement in the order in which a form offers them, and what people call them.
QStringList mappingRoles();
QString roleName(const QString& role);

/// The best guess at a file that no layout fits: its header, and for each column the role by its
/// name, by a name like it, or by its values.
Mapping guessMapping(const TablePeek& peek);
/// The same with the header on another row.
Mapping guessMapping(const TablePeek& peek, int sheet, qint64 headerLine);

/// What stands in a column below the header, each thing once, the first ones.
QStringList columnSamples(const TablePeek& peek, const Mapping& mapping, int column,
                          qsizetype most = 3);
/// A person says what a column means, and so perhaps which column the flag is.
void setRole(const TablePeek& peek, Mapping& mapping, int column, const QString& role);
/// What the words of the column of the flag mean without a person.
QHash<QString, Direction> knownDirections(const Mapping& mapping);

/// The layout file that says the same; LayoutSet::add() reads it.
QJsonObject layoutOfMapping(const Mapping& mapping);

/// A row before and after.
struct MappedRow {
    qint64 line = 0;
    QStringList cells = {};
    RowClass rowClass = RowClass::Accepted;
    QString reason = {}; ///< Of a rejection.
    std::optional<Instant> at = {};
    Direction direction = Direction::Unknown;
    qint64 fen = 0;
    std::optional<qint64> balanceFen = {};
    QHash<QString, QString> texts = {}; ///< What the row says of the roles that are mapped.
};

/// The first rows read by the mapping, as an import would; fails with what is wrong with it.
Result<QList<MappedRow>> previewMapping(const TablePeek& peek, const Mapping& mapping,
                                        qsizetype most = 50);

} // namespace cluechain
