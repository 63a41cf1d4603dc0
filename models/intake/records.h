#pragma once

#include "models/core/ids.h"
#include "models/intake/accountbook.h"
#include "models/intake/tablesurvey.h"

#include <QHash>
#include <QStringList>

#include <map>
#include <memory>

namespace cluechain
{

namespace sqlite
{
class Database;
class Statement;
} // namespace sqlite

/// Tells which records say the same: those with one key, as far as their serials, where both have
/// one, do not differ.
class RecordKeys
{
public:
    /// The id of the record that this one repeats; 0 if it repeats none, and is known from now on.
    qint64 add(qint64 id, const QByteArray& key, const QByteArray& serial = {});

private:
    struct Known {
        qint64 id = 0;
        QByteArray serial = {};
    };
    QHash<QByteArray, QList<Known>> m_known;
};

/// Writes the rows of tables beside the statements (账户信息, 人员信息, 强制措施信息…) into the
/// table of their kind. A row that the case has already is kept with duplicate_of.
class RecordWriter
{
public:
    RecordWriter(sqlite::Database& db, CaseId caseId, const LayoutSet& layouts, TableKind kind);
    ~RecordWriter();

    /// True if the case had such a row.
    bool add(const TableShape& table, std::span<const std::string_view> cells, qint64 rowId,
             qint64 fileId, AccountBook& accounts, bool countsFrom1904);

    /// What a person should know of the rows added, translated.
    QStringList warnings() const;

    /// The tables that hold records.
    static QByteArrayList tables();
    /// The keys of the records that the case has of a kind.
    static RecordKeys keysOf(sqlite::Database& db, CaseId caseId, TableKind kind);
    /// Says anew which records of the case repeat earlier ones, after some have come or gone.
    static void resolveDuplicates(sqlite::Database& db, CaseId caseId);
    /// Names the accounts of the case again from its records, and joins cards and accounts.
    static void describeAccounts(sqlite::Database& db, CaseId caseId, AccountBook& accounts);

private:
    CaseId m_case;
    const LayoutSet& m_layouts;
    TableKind m_kind;
    std::unique_ptr<sqlite::Statement> m_insert;
    RecordKeys m_known;
    std::vector<std::string>
        m_filled; ///< What the layout fills down, from the last row that had it.
    std::map<std::pair<QString, QString>, int> m_unanswered; ///< Bank and why: so many queries.
};

} // namespace cluechain
