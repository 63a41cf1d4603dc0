#include "models/links/sharedidentifiers.h"

#include "models/core/text.h"
#include "models/links/linknoise.h"

#include <QSet>

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

bool hasTable(sqlite::Database& db, const char* name)
{
    return db.value<int>("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?",
                         QString::fromLatin1(name)) > 0;
}

/// Every value that could link, under its kind, wherever it stands: what a query over `mention`
/// begins with. Not materialised, so that a condition on it reaches the indexes of the tables.
/// Those who work on a case link nothing.
QByteArray mentionsSql(sqlite::Database& db)
{
    QByteArray sql =
        "WITH staff(id) AS (SELECT person_id FROM person_role WHERE role IN"
        " ('officer', 'keeper', 'legal_reviewer', 'lawyer')),"
        " mention(kind, value, case_id, tab, row_id, holder, from_at, until_at) AS NOT "
        "MATERIALIZED ("
        " SELECT i.kind, i.normalised, i.case_id, 'identifier', i.id, coalesce(p.name, ''),"
        "  i.seen_from, coalesce(i.seen_until, i.seen_from)"
        "  FROM identifier i LEFT JOIN person p ON p.id = i.person_id"
        "  WHERE i.person_id IS NULL OR i.person_id NOT IN (SELECT id FROM staff)"
        " UNION ALL SELECT iif(kind = 'wallet', 'wallet', 'account'), number, case_id,"
        "  'case_account', id, coalesce(holder_name, ''), NULL, NULL FROM case_account"
        " UNION ALL SELECT 'account', to_number, case_id, 'payment', id, coalesce(to_name, ''), at,"
        "  at FROM payment"
        " UNION ALL SELECT 'account', y.from_number, y.case_id, 'payment', y.id, p.name, y.at, y.at"
        "  FROM payment y JOIN person p ON p.id = y.victim_id"
        " UNION ALL SELECT d.kind, d.normalised, d.case_id, 'person_document', d.id, p.name, NULL,"
        "  NULL FROM person_document d JOIN person p ON p.id = d.person_id"
        "  WHERE d.kind = 'id_number' AND d.person_id NOT IN (SELECT id FROM staff)";
    if (hasTable(db, "account_record"))
        sql += " UNION ALL SELECT 'account', a.number, r.case_id, 'account_record', r.id,"
               "  coalesce(r.holder, ''), r.opened_at, r.last_txn_at FROM account_record r"
               "  JOIN account a ON a.id = r.card_id OR a.id = r.account_id"
               " UNION ALL SELECT 'id_number', upper(holder_id_number), case_id, 'account_record',"
               "  id, coalesce(holder, ''), NULL, NULL FROM account_record"
               " UNION ALL SELECT 'phone', phone, case_id, 'account_record', id,"
               "  coalesce(holder, ''), NULL, NULL FROM account_record";
    return sql + ") ";
}

/// The values that stand in more than one case; of one case, if one is given.
QList<SharedIdentifier> sharedValues(sqlite::Database& db, CaseId caseId)
{
    const QByteArray chosen =
        caseId ? "SELECT DISTINCT kind, value FROM mention WHERE case_id = ? AND value <> ''"
               : "SELECT kind, value FROM mention WHERE value <> '' GROUP BY kind, value"
                 " HAVING count(DISTINCT case_id) > 1";
    sqlite::Statement query(db, mentionsSql(db) + chosen + " ORDER BY kind, value");
    if (caseId)
        query.bind(caseId);
    QList<SharedIdentifier> values;
    while (query.step())
        values.append(
            SharedIdentifier{.kind = query.get<QString>(0), .value = query.get<QString>(1)});
    return values;
}

SharedOccurrence occurrenceOf(const sqlite::Statement& row)
{
    return {.caseId = row.get<CaseId>(2),
            .table = row.get<QString>(3),
            .rowId = row.get<qint64>(4),
            .holder = row.get<QString>(5),
            .from = row.get<std::optional<Instant>>(6),
            .until = row.get<std::optional<Instant>>(7)};
}

bool hasStatement(sqlite::Database& db, const QString& number)
{
    return hasTable(db, "statement") &&
           db.value<bool>("SELECT EXISTS (SELECT 1 FROM account a WHERE a.number = ? AND"
                          " (EXISTS (SELECT 1 FROM statement s WHERE s.account_id = a.id"
                          "   OR s.second_id = a.id)"
                          " OR EXISTS (SELECT 1 FROM account_record r WHERE r.card_id = a.id"
                          "   OR r.account_id = a.id)))",
                          number);
}

int counterparties(sqlite::Database& db, const QString& number)
{
    if (!hasTable(db, "txn"))
        return 0;
    return db.value<int>("SELECT count(DISTINCT o.number) FROM account a JOIN txn t ON"
                         " t.peer_id = a.id JOIN account o ON o.id = t.account_id"
                         " WHERE a.number = ?",
                         number);
}

void judge(sqlite::Database& db, SharedIdentifier& shared)
{
    SharedValue value{.kind = shared.kind, .value = shared.value};
    for (const SharedOccurrence& occurrence : shared.occurrences)
        if (const QString holder = fold(occurrence.holder);
            !holder.isEmpty() && !value.holders.contains(holder))
            value.holders.append(holder);
    value.cases = int(shared.cases.size());
    value.isWithoutStatement = [&] { return !hasStatement(db, shared.value); };
    value.counterparties = [&] { return counterparties(db, shared.value); };
    if (const LinkNoiseRule* rule = findLinkNoise(value)) {
        shared.cappedBecause = rule->text.text();
        shared.cappedSource = rule->source.text();
    }
}

/// A case on the time axis: its own dates, else its report, else when it was entered.
LinkedCase caseOnAxis(sqlite::Database& db, CaseId caseId)
{
    sqlite::Statement query(
        db, "SELECT coalesce(case_number, working_number), name,"
            " coalesce(occurred_from, (SELECT min(at) FROM payment WHERE case_id = ?1),"
            "  reported_at, created_at),"
            " coalesce(occurred_until, (SELECT max(at) FROM payment WHERE case_id = ?1),"
            "  reported_at, created_at) FROM casefile WHERE id = ?1");
    query.bind(caseId);
    if (!query.step())
        return {};
    return {.caseId = caseId,
            .number = query.get<QString>(0),
            .name = query.get<QString>(1),
            .from = query.get<Instant>(2),
            .until = query.get<Instant>(3)};
}

} // namespace

QList<SharedIdentifier> sharedIdentifiers(sqlite::Database& db, CaseId caseId)
{
    QList<SharedIdentifier> found = sharedValues(db, caseId);
    sqlite::Statement query(db, mentionsSql(db) +
                                    "SELECT kind, value, case_id, tab, row_id, holder, from_at,"
                                    " until_at FROM mention WHERE kind = ? AND value = ?"
                                    " ORDER BY case_id, tab, row_id");
    for (SharedIdentifier& shared : found) {
        query.bind(shared.kind, shared.value);
        while (query.step()) {
            const SharedOccurrence occurrence = occurrenceOf(query);
            shared.occurrences.append(occurrence);
            if (!shared.cases.contains(occurrence.caseId))
                shared.cases.append(occurrence.caseId);
        }
    }
    found.removeIf([](const SharedIdentifier& shared) { return shared.cases.size() < 2; });
    for (SharedIdentifier& shared : found)
        judge(db, shared);
    std::stable_partition(found.begin(), found.end(),
                          [](const SharedIdentifier& shared) { return shared.isLink(); });
    return found;
}

QList<LinkedCase> linkedCases(sqlite::Database& db, CaseId caseId)
{
    QList<LinkedCase> linked;
    const auto shared = sharedIdentifiers(db, caseId);
    for (const SharedIdentifier& identifier : shared) {
        if (!identifier.isLink())
            continue;
        for (const CaseId other : identifier.cases) {
            if (other == caseId)
                continue;
            auto at = std::find_if(linked.begin(), linked.end(),
                                   [&](const LinkedCase& known) { return known.caseId == other; });
            if (at == linked.end()) {
                linked.append(caseOnAxis(db, other));
                at = linked.end() - 1;
            }
            at->shared.append(identifier);
        }
    }
    std::stable_sort(linked.begin(), linked.end(), [](const LinkedCase& a, const LinkedCase& b) {
        return a.shared.size() > b.shared.size();
    });
    linked.prepend(caseOnAxis(db, caseId));
    return linked;
}

} // namespace cluechain
