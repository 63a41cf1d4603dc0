#pragma once

#include "models/core/ids.h"
#include "models/intake/statementrow.h"

#include <array>
#include <string>
#include <vector>

namespace cluechain
{

namespace sqlite
{
class Database;
}

/// The roles of a row whose texts repeat: the store keeps each distinct text of a case once.
inline constexpr std::array wordingRoles{
    Role::Peer,  Role::PeerName, Role::PeerIdNumber,   Role::PeerBank, Role::Summary,
    Role::Type,  Role::Remark,   Role::Cash,           Role::Currency, Role::Branch,
    Role::Place, Role::Merchant, Role::MerchantNumber, Role::Terminal, Role::Ip,
    Role::Mac,   Role::Success,  Role::Reason,         Role::Direction};

/// wording.id for each of wordingRoles; 0 for no text.
using RowWordings = std::array<qint64, wordingRoles.size()>;

/// Numbers the distinct texts of a case.
class Wordings
{
public:
    /// A text that the store does not have yet.
    struct Added {
        qint64 id = 0;
        std::string_view text = {};
    };

    /// Reads what the case has; `db` is not used afterwards, and what is numbered next is written
    /// by who asks for it, in the same transaction.
    Wordings(sqlite::Database& db, CaseId caseId);

    /// Numbers the texts of a row; new ones, which are pieces of it, are appended to `added`.
    RowWordings of(const StatementRow& row, std::vector<Added>& added);

private:
    /// The text of the row before: most repeat it.
    struct Column {
        std::string last = {};
        qint64 id = 0;
    };

    qint64 idOf(std::string_view text, std::vector<Added>& added);

    qint64 m_last = 0;
    TextMap<qint64> m_ids;
    std::array<Column, wordingRoles.size()> m_columns;
};

} // namespace cluechain
