#include "models/items/caselist.h"

#include "models/cases/casefile.h"
#include "models/cases/movecase.h"
#include "models/core/text.h"
#include "models/items/cells.h"

#include <QCollator>

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

/// What is lost, as registered or else as the victims paid it; and what is held: of the freezes and
/// stops that have not ended, the freezes of an account before its stops, which hold the same
/// money.
constexpr const char* lossSql =
    "coalesce(c.loss_fen, (SELECT sum(amount_fen) FROM payment WHERE case_id = c.id), 0)";
constexpr const char* heldSql =
    "coalesce((SELECT sum(coalesce(frozen, stopped)) FROM"
    " (SELECT sum(CASE WHEN kind <> 'stop' THEN held_fen END) AS frozen,"
    "         max(CASE WHEN kind = 'stop' THEN held_fen END) AS stopped"
    "    FROM measure WHERE case_id = c.id AND ended_at IS NULL AND held_fen IS NOT NULL"
    "     AND kind IN ('stop', 'freeze', 'freeze_equity', 'freeze_listed_equity',"
    "                  'freeze_securities')"
    "   GROUP BY account_id)), 0)";
constexpr const char* linkOrderSql = "CASE c.main_link WHEN 'clue' THEN 0 WHEN 'verify' THEN 1"
                                     " WHEN 'file' THEN 2 WHEN 'seize' THEN 3 WHEN 'arrest' THEN 4"
                                     " WHEN 'expand' THEN 5 ELSE 6 END";
constexpr const char* heapSql =
    "CASE WHEN c.state = 'transferred' OR (c.state = 'open' AND c.prosecuted_at IS NOT NULL) THEN 3"
    " WHEN c.state <> 'open' OR c.concluded_at IS NOT NULL THEN 4"
    " WHEN c.main_link IN ('clue', 'verify') THEN 2 ELSE 1 END";

QByteArray orderSql(const CaseListFilter& filter)
{
    static const QHash<QString, QByteArray> orders{
        {u"number"_s, "coalesce(nullif(c.case_number, ''), c.working_number)"},
        {u"type"_s, "c.fraud_type"},
        {u"link"_s, QByteArray("c.state <> 'open', ") + linkOrderSql},
        {u"chain"_s, linkOrderSql},
        {u"loss"_s, lossSql},
        {u"held"_s, heldSql},
        {u"officer"_s, "c.lead_officer"},
        {u"reported"_s, "c.reported_at"}};
    const QByteArray direction = filter.order == Qt::AscendingOrder ? " ASC" : " DESC";
    const auto found = orders.constFind(filter.sortKey);
    if (found == orders.constEnd())
        return "c.id DESC";
    return QByteArray(*found).replace("c.state <> 'open',",
                                      QByteArray("c.state <> 'open'") + direction + ",") +
           direction + ", c.id DESC";
}

/// By pinyin, which SQLite does not know.
void sortByName(QList<QPair<QString, qint64>>& named, Qt::SortOrder order)
{
    const QCollator collator(QLocale(QLocale::Chinese));
    std::vector<std::pair<QCollatorSortKey, qint64>> keys;
    keys.reserve(size_t(named.size()));
    for (const auto& [name, id] : std::as_const(named))
        keys.emplace_back(collator.sortKey(name), id);
    std::stable_sort(keys.begin(), keys.end(), [order](const auto& a, const auto& b) {
        return order == Qt::AscendingOrder ? a.first < b.first : b.first < a.first;
    });
    for (size_t i = 0; i < keys.size(); ++i)
        named[qsizetype(i)].second = keys[i].second;
}

Tone toneOf(LinkState state)
{
    switch (state) {
    case LinkState::Done:
        return Tone::Done;
    case LinkState::Open:
        return Tone::Open;
    case LinkState::Blocked:
        return Tone::Blocked;
    case LinkState::NotBegun:
        break;
    }
    return Tone::Idle;
}

} // namespace

CaseListAnswer findCases(sqlite::Database& db, const CaseListFilter& filter)
{
    CaseListAnswer answer;
    answer.all = db.value<qint64>("SELECT count(*) FROM casefile");

    QByteArray where = " WHERE (?1 = '' OR c.fraud_type = ?1) AND (?2 = '' OR c.main_link = ?2)"
                       " AND (?3 = '' OR c.lead_officer = ?3)";
    const QStringList terms = fold(filter.text).split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < terms.size(); ++i) {
        const QByteArray term = "?" + QByteArray::number(4 + i);
        where += " AND (instr(c.name_folded, " + term + ") OR instr(lower(c.working_number), " +
                 term + ") OR instr(lower(c.case_number), " + term +
                 ") OR instr(lower(c.incident_number), " + term + "))";
    }
    const bool byName = filter.sortKey == "name"_L1;
    sqlite::Statement query(db, QByteArray("SELECT c.id, ") + heapSql +
                                    (byName ? ", c.name_folded" : "") + " FROM casefile c" + where +
                                    " ORDER BY " + orderSql(filter));
    query.bind(filter.fraudType.isNull() ? u""_s : filter.fraudType,
               filter.link ? toKey(*filter.link) : u""_s,
               filter.officer.isNull() ? u""_s : filter.officer);
    for (qsizetype i = 0; i < terms.size(); ++i)
        query.bindAt(int(4 + i), terms.at(i));

    QList<QPair<QString, qint64>> named;
    while (query.step()) {
        const auto heap = query.get<int>(1);
        ++answer.heaps.at(size_t(heap));
        ++answer.heaps.at(size_t(CaseHeap::All));
        if (filter.heap != CaseHeap::All && int(filter.heap) != heap)
            continue;
        if (byName)
            named.append({query.get<QString>(2), query.get<qint64>(0)});
        else
            answer.ids.append(query.get<qint64>(0));
    }
    if (byName) {
        sortByName(named, filter.order);
        for (const auto& [name, id] : std::as_const(named))
            answer.ids.append(id);
    }
    return answer;
}

CaseListSums sumCases(sqlite::Database& db, const QList<qint64>& ids)
{
    CaseListSums sums;
    sqlite::Statement query(db, QByteArray("SELECT ") + lossSql + ", " + heldSql +
                                    " FROM casefile c WHERE c.id = ?");
    for (const qint64 id : ids) {
        query.bind(id);
        if (!query.step())
            continue;
        sums.loss = sums.loss + query.get<Money>(0);
        sums.held = sums.held + query.get<Money>(1);
    }
    return sums;
}

QList<CaseListRow> fetchCaseRows(sqlite::Database& db, const QList<qint64>& ids)
{
    const CasefileStore cases(db);
    sqlite::Statement money(db, QByteArray("SELECT ") + lossSql + ", " + heldSql +
                                    " FROM casefile c WHERE c.id = ?");
    QList<CaseListRow> rows;
    for (const qint64 id : ids) {
        const auto casefile = cases.find(CaseId{id});
        if (!casefile)
            continue;
        money.bind(id);
        money.step();
        rows.append({.id = casefile->id,
                     .number = casefile->number(),
                     .name = casefile->name,
                     .fraudType = casefile->fraudType,
                     .chain = chainTones(db, casefile->id),
                     .mainLink = casefile->mainLink,
                     .state = casefile->state,
                     .stage = casefile->stage(),
                     .loss = money.get<Money>(0),
                     .held = money.get<Money>(1),
                     .officer = casefile->leadOfficer,
                     .reportedAt = casefile->reportedAt});
    }
    return rows;
}

QStringList leadOfficers(sqlite::Database& db)
{
    sqlite::Statement query(db, "SELECT DISTINCT lead_officer FROM casefile"
                                " WHERE lead_officer IS NOT NULL AND lead_officer <> ''");
    QStringList names;
    while (query.step())
        names.append(query.get<QString>(0));
    const QCollator collator(QLocale(QLocale::Chinese));
    std::sort(names.begin(), names.end(), collator);
    return names;
}

QByteArray chainTones(sqlite::Database& db, CaseId caseId)
{
    QByteArray tones;
    const QList<LinkStatus> chain = chainOf(db, caseId);
    for (const LinkStatus& link : chain)
        tones.append(char(toneOf(link.state)));
    return tones;
}

} // namespace cluechain
