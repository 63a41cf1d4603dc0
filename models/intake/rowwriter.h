#pragma once

#include "models/core/ids.h"
#include "models/intake/accountbook.h"
#include "models/intake/balancechain.h"
#include "models/intake/facts.h"
#include "models/intake/importreport.h"
#include "models/store/sqlite.h"

#include <array>
#include <memory>

namespace cluechain
{

/// The distinct texts of a case, each kept once.
class Wordings
{
public:
    Wordings(sqlite::Database& db, CaseId caseId);

    /// wording.id of the text; nothing for an empty one.
    std::optional<qint64> idOf(std::string_view text);

private:
    CaseId m_case;
    sqlite::Statement m_insert;
    qint64 m_last = 0;
    TextMap<qint64> m_ids;
};

/// Writes the rows of statements into `txn`, telling re-deliveries from new facts on the way, and
/// what follows from them: the delivered statements, their sequence and the breaks of their
/// balances, the counts and sums of the report.
class RowWriter
{
public:
    RowWriter(sqlite::Database& db, CaseId caseId, AccountBook& accounts, DuplicateFinder& facts);

    /// The rows that follow belong to this file.
    void beginFile(qint64 fileId, SameMovement movement, FileReport& report);
    /// `cells` are those of the row, for a rejection.
    void add(const StatementRow& row, std::span<const std::string_view> cells, qint64 rowId,
             int sheet, qint64 line);
    void endFile();

private:
    /// The rows of one account in the file.
    struct Statement {
        qint64 id = 0;
        std::string card = {};
        std::string account = {};
        AccountBook::Number cardNumber = {};
        AccountBook::Number accountNumber = {};
        std::string holder = {};
        std::string idNumber = {};
        std::string bank = {};
        qint64 rows = 0;
        std::optional<Instant> first = {};
        std::optional<Instant> last = {};
        BalanceChain chain = {};

        qint64 accountId() const { return cardNumber.id ? cardNumber.id : accountNumber.id; }
    };
    /// A column of texts, with the text of the row before: most repeat it.
    struct TextColumn {
        Role role;
        std::string last = {};
        std::optional<qint64> id = {};
    };

    Statement& statementOf(const StatementRow& row);
    void reject(const QString& reason, std::span<const std::string_view> cells, qint64 rowId,
                int sheet, qint64 line);
    std::optional<qint64> wordingOf(TextColumn& column, std::string_view text);
    void insert(const StatementRow& row, RowClass rowClass, const Statement& statement,
                qint64 rowId, qint64 peerId, std::string_view peerRaw,
                std::optional<qint64> duplicateOf);

    sqlite::Database& m_db;
    CaseId m_case;
    AccountBook& m_accounts;
    DuplicateFinder& m_facts;
    Wordings m_wordings;
    sqlite::Statement m_insert;
    sqlite::Statement m_insertRejected;
    std::array<TextColumn, 19> m_columns;

    qint64 m_file = 0;
    SameMovement m_movement = SameMovement::Never;
    FileReport* m_report = nullptr;
    std::vector<std::unique_ptr<Statement>> m_statements; ///< In the order in which they begin.
    TextMap<Statement*> m_byNumbers;
    Statement* m_lastStatement = nullptr;
    qint64 m_damagedPeers = 0;
};

} // namespace cluechain
