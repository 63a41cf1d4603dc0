#pragma once

#include "models/core/ids.h"
#include "models/intake/accountbook.h"
#include "models/intake/balancechain.h"
#include "models/intake/facts.h"
#include "models/intake/importreport.h"
#include "models/intake/wordings.h"
#include "models/store/sqlite.h"

#include <memory>

namespace cluechain
{

/// Writes the rows of statements into `txn`, telling re-deliveries from new facts on the way, and
/// what follows from them: the delivered statements, their sequence and the breaks of their
/// balances, the counts and sums of the report.
class RowWriter
{
public:
    RowWriter(sqlite::Database& db, CaseId caseId, AccountBook& accounts, DuplicateFinder& facts);

    /// The rows that follow belong to this file.
    void beginFile(qint64 fileId, SameMovement movement, FileReport& report);
    void addWording(const Wordings::Added& wording);
    /// A row whose wordings were added; `cells` are its own, for a rejection.
    void add(const StatementRow& row, const RowWordings& wordings,
             std::span<const std::string_view> cells, qint64 rowId, int sheet, qint64 line);
    void endFile();

private:
    /// The rows of one account in the file.
    struct Statement {
        qint64 id = 0;
        quint32 delivery = 0; ///< Its number among the facts.
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
        BalanceChain chain;

        qint64 accountId() const { return cardNumber.id ? cardNumber.id : accountNumber.id; }
    };
    Statement& statementOf(const StatementRow& row);
    /// The balances of a statement whose rows are written, all breaks kept.
    BalanceChain chainAgain(qint64 statement);
    void reject(const QString& reason, std::span<const std::string_view> cells, qint64 rowId,
                int sheet, qint64 line);
    void insert(const StatementRow& row, const RowWordings& wordings, RowClass rowClass,
                const Statement& statement, qint64 rowId, qint64 peerId,
                std::optional<qint64> duplicateOf);

    sqlite::Database& m_db;
    CaseId m_case;
    AccountBook& m_accounts;
    DuplicateFinder& m_facts;
    sqlite::Statement m_insert;
    sqlite::Statement m_insertWording;
    sqlite::Statement m_insertRejected;

    qint64 m_file = 0;
    SameMovement m_movement = SameMovement::Never;
    FileReport* m_report = nullptr;
    std::vector<std::unique_ptr<Statement>> m_statements; ///< In the order in which they begin.
    TextMap<Statement*> m_byNumbers;
    Statement* m_lastStatement = nullptr;
    qint64 m_damagedPeers = 0;
};

} // namespace cluechain
