#include "models/cases/casefile.h"
#include "models/cases/vocabulary.h"
#include "models/core/identifiers.h"
#include "models/reports/casecharts.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

/// What is shared, and when it first occurs in each case.
struct Found {
    QString kind = {};
    QString value = {};
    qint64 id = 0;
    std::map<qint64, Instant> cases = {};

    void add(CaseId caseId, Instant at)
    {
        const auto [it, isNew] = cases.try_emplace(caseId.value, at);
        if (!isNew)
            it->second = std::min(it->second, at);
    }
};

using Findings = std::map<QString, Found>;

/// Identifiers of hands, with their first sight: when it was seen, else when its case was reported.
constexpr const char* sharedIdentifiers =
    "SELECT other.kind, other.normalised, mine.raw, mine.id, other.case_id,"
    "       coalesce(other.seen_from, c.reported_at, c.created_at)"
    "  FROM identifier mine"
    "  JOIN identifier other ON other.kind = mine.kind AND other.normalised = mine.normalised"
    "  JOIN casefile c ON c.id = other.case_id"
    " WHERE mine.case_id = ?1 AND mine.validity <> 'invalid'";

/// People of the case's facts; those who work on it are met in every case.
constexpr const char* sharedIdNumbers =
    "SELECT 'id_number', other.normalised, mine.raw, mine.id, other.case_id,"
    "       coalesce(p.state_at, c.reported_at, c.created_at)"
    "  FROM person_document mine"
    "  JOIN person_document other"
    "    ON other.kind = mine.kind AND other.normalised = mine.normalised"
    "  JOIN person p ON p.id = other.person_id"
    "  JOIN casefile c ON c.id = other.case_id"
    " WHERE mine.case_id = ?1 AND mine.kind = 'id_number'"
    "   AND NOT EXISTS (SELECT 1 FROM person_role r WHERE r.person_id = mine.person_id"
    "        AND r.role IN ('officer', 'keeper', 'legal_reviewer', 'lawyer'))";

/// Numbers that this case names or has the statement of, wherever else they occur; and numbers of
/// this case's rows that another case names or has the statement of.
constexpr const char* sharedAccounts =
    "WITH known(case_id, number) AS ("
    "   SELECT case_id, number FROM case_account"
    "   UNION SELECT s.case_id, a.number FROM statement s JOIN account a ON a.id = s.account_id),"
    " here(number) AS (SELECT number FROM known WHERE case_id = ?1),"
    " shared(number) AS ("
    "   SELECT a.number FROM account a JOIN here h ON h.number = a.number WHERE a.case_id <> ?1"
    "   UNION SELECT c.number FROM case_account c JOIN here h ON h.number = c.number"
    "          WHERE c.case_id <> ?1"
    "   UNION SELECT k.number FROM known k JOIN account a ON a.number = k.number AND a.case_id = ?1"
    "          WHERE k.case_id <> ?1)"
    " SELECT 'account', s.number, s.number,"
    "        coalesce((SELECT id FROM account WHERE case_id = ?1 AND number = s.number),"
    "                 (SELECT id FROM case_account WHERE case_id = ?1 AND number = s.number)),"
    "        c.id,"
    "        coalesce((SELECT min(p.at) FROM payment p WHERE p.case_id = c.id"
    "                   AND s.number IN (p.from_number, p.to_number)),"
    "                 (SELECT min(t.at) FROM account a JOIN txn t ON t.account_id = a.id"
    "                   WHERE a.case_id = c.id AND a.number = s.number AND t.class = 0),"
    "                 (SELECT min(t.at) FROM account a JOIN txn t ON t.peer_id = a.id"
    "                   WHERE a.case_id = c.id AND a.number = s.number AND t.class = 0),"
    "                 c.reported_at, c.created_at)"
    "   FROM shared s JOIN casefile c ON c.id IN ("
    "        SELECT case_id FROM account WHERE number = s.number"
    "        UNION SELECT case_id FROM case_account WHERE number = s.number)";

/// Addresses behind which many sit, and numbers of banks and operators, link nobody.
bool isPublic(const QString& kind, const QString& value)
{
    const auto known = identifierKindFromKey(kind);
    if (!known)
        return false;
    const IdentifierCheck check = checkIdentifier(*known, value);
    return !check.fact(u"range").isNull() || check.fact(u"phone_type") == "service"_L1;
}

void collect(sqlite::Database& db, const char* sql, CaseId caseId, Findings& findings)
{
    sqlite::Statement query(db, sql);
    query.bind(caseId);
    while (query.step()) {
        const auto kind = query.get<QString>(0);
        const auto value = query.get<QString>(1);
        Found& found = findings[kind + u'\n' + value];
        if (found.kind.isEmpty()) {
            found.kind = kind;
            found.value = query.get<QString>(2);
            found.id = query.get<qint64>(3);
        }
        found.add(query.get<CaseId>(4), query.get<Instant>(5));
    }
}

} // namespace

LinkedCasesFigure linkedCasesFigure(sqlite::Database& db, CaseId caseId, const Masking& masking)
{
    Findings findings;
    collect(db, sharedIdentifiers, caseId, findings);
    collect(db, sharedIdNumbers, caseId, findings);
    collect(db, sharedAccounts, caseId, findings);
    std::erase_if(findings, [](const auto& entry) {
        return entry.second.cases.size() < 2 || isPublic(entry.second.kind, entry.second.value);
    });

    // This case on top, the others as they were reported.
    QList<Casefile> cases;
    QSet<qint64> seen;
    const CasefileStore store(db);
    for (const auto& [key, found] : findings) {
        for (const auto& [id, at] : found.cases) {
            if (seen.contains(id))
                continue;
            seen.insert(id);
            if (auto casefile = store.find({id}))
                cases.append(*casefile);
        }
    }
    std::sort(cases.begin(), cases.end(), [caseId](const Casefile& a, const Casefile& b) {
        if ((a.id == caseId) != (b.id == caseId))
            return a.id == caseId;
        return a.reportedAt.value_or(a.createdAt) < b.reportedAt.value_or(b.createdAt);
    });

    LinkedCasesFigure figure;
    QHash<qint64, int> lanes;
    for (const Casefile& casefile : cases) {
        lanes.insert(casefile.id.value, int(figure.lanes.size()));
        figure.lanes.append(
            {casefile.id, casefile.number(), masking.text(casefile.name), casefile.reportedAt});
    }
    const auto self = store.find(caseId);
    figure.subject = self ? masking.text(self->name) : QString();
    for (const auto& [key, found] : findings) {
        LinkedCasesFigure::Shared shared{.kind = wordText(u"identifier_kinds", found.kind),
                                         .value = masking.identifier(found.kind, found.value),
                                         .id = found.id,
                                         .kindKey = found.kind};
        for (const auto& [id, at] : found.cases)
            shared.occurrences.append({lanes.value(id), at});
        figure.shared.append(shared);
    }
    // What brings most cases together comes first and gets its plate first.
    std::stable_sort(figure.shared.begin(), figure.shared.end(), [](const auto& a, const auto& b) {
        return a.occurrences.size() > b.occurrences.size();
    });
    return figure;
}

} // namespace cluechain
