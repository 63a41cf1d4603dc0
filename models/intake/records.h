#pragma once

#include "models/core/ids.h"
#include "models/intake/accountbook.h"
#include "models/intake/tablesurvey.h"

#include <QHash>

#include <memory>

namespace cluechain
{

namespace sqlite
{
class Database;
class Statement;
} // namespace sqlite

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

    /// The tables that hold records.
    static QByteArrayList tables();
    /// Says anew which records of the case repeat earlier ones, after some have come or gone.
    static void resolveDuplicates(sqlite::Database& db, CaseId caseId);
    /// Names the accounts of the case again from its records, and joins cards and accounts.
    static void describeAccounts(sqlite::Database& db, CaseId caseId, AccountBook& accounts);

private:
    CaseId m_case;
    const LayoutSet& m_layouts;
    TableKind m_kind;
    std::unique_ptr<sqlite::Statement> m_insert;
    QHash<QByteArray, qint64> m_known; ///< Ids of rows by what they say.
};

} // namespace cluechain
