#include "models/intake/wordings.h"

#include "models/store/sqlite.h"

namespace cluechain
{

Wordings::Wordings(sqlite::Database& db, CaseId caseId)
    : m_last(db.value<qint64>("SELECT max(id) FROM wording"))
{
    sqlite::Statement query(db, "SELECT id, text FROM wording WHERE case_id = ?");
    query.bind(caseId);
    while (query.step())
        m_ids.emplace(query.get<QString>(1).toStdString(), query.get<qint64>(0));
}

qint64 Wordings::idOf(std::string_view text, std::vector<Added>& added)
{
    if (text.empty())
        return 0;
    if (const auto known = m_ids.find(text); known != m_ids.end())
        return known->second;
    m_ids.emplace(text, ++m_last);
    added.push_back({m_last, text});
    return m_last;
}

RowWordings Wordings::of(const StatementRow& row, std::vector<Added>& added)
{
    RowWordings ids;
    for (size_t i = 0; i < wordingRoles.size(); ++i) {
        const Role role = wordingRoles[i];
        std::string_view text = row.text(role);
        if (role == Role::Peer)
            text = row.peerNumber();
        else if (role == Role::Direction && row.direction != Direction::Unknown)
            text = {}; // a flag that was understood says no more than the direction
        Column& column = m_columns[i];
        if (text != column.last) {
            column.last = text;
            column.id = idOf(text, added);
        }
        ids[i] = column.id;
    }
    return ids;
}

} // namespace cluechain
