#include "models/cases/caselist.h"

#include "models/cases/casefigures.h"
#include "models/cases/movecase.h"
#include "models/cases/normaliserow.h"
#include "models/core/text.h"

#include <algorithm>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

/// The condition that a filter puts on casefile, and the texts bound to it.
struct Condition {
    QByteArray sql = "1";
    QStringList texts = {};

    /// `part` may name its text as often as it likes, as "?".
    void require(const QByteArray& part, const QString& text)
    {
        texts.append(text);
        QByteArray numbered = part;
        numbered.replace("?", "?" + QByteArray::number(texts.size()));
        sql += " AND (" + numbered + ")";
    }
};

QByteArray groupSql(CaseFilter::Group group)
{
    switch (group) {
    case CaseFilter::Group::All:
        return "1";
    case CaseFilter::Group::Active:
        return "state = 'open' AND concluded_at IS NULL AND main_link NOT IN ('clue', 'verify')";
    case CaseFilter::Group::Clues:
        return "state = 'open' AND main_link IN ('clue', 'verify')";
    case CaseFilter::Group::Transferred:
        return "state IN ('transferred', 'merged') OR prosecuted_at IS NOT NULL";
    case CaseFilter::Group::Closed:
        return "state IN ('not_filed', 'withdrawn') OR concluded_at IS NOT NULL";
    }
    Q_UNREACHABLE();
}

QByteArray orderSql(CaseFilter::Order order)
{
    switch (order) {
    case CaseFilter::Order::Newest:
        return "created_at DESC, id DESC";
    case CaseFilter::Order::Oldest:
        return "created_at, id";
    case CaseFilter::Order::Number:
        return "coalesce(case_number, working_number), id";
    case CaseFilter::Order::Name:
        return "name_folded, id";
    case CaseFilter::Order::Loss:
        return "coalesce((SELECT sum(amount_fen) FROM payment WHERE case_id = casefile.id), 0)"
               " DESC, id DESC";
    }
    Q_UNREACHABLE();
}

/// A word of one or two Chinese characters has to be found too, so folded texts are searched as
/// they are; numbers from their start, by their indexes.
const QByteArray wordSql =
    "instr(name_folded, ?) OR instr(lower(working_number), ?) OR instr(lower(case_number_key), ?)"
    " OR instr(incident_number_key, ?) OR instr(lower(brief), ?) OR instr(lead_officer, ?)"
    " OR instr(assisting_officer, ?)"
    " OR id IN (SELECT case_id FROM person WHERE instr(name_folded, ?))"
    " OR id IN (SELECT person.case_id FROM person_alias JOIN person ON person.id = person_id"
    "           WHERE instr(alias_folded, ?))"
    " OR id IN (SELECT case_id FROM case_account WHERE number >= ? AND number < ? || char(1114111))"
    " OR id IN (SELECT case_id FROM payment WHERE to_number >= ? AND to_number < ? || char(1114111))"
    " OR id IN (SELECT case_id FROM identifier WHERE instr(lower(normalised), ?) = 1)"
    " OR id IN (SELECT case_id FROM person_document WHERE instr(lower(normalised), ?) = 1)";

Condition conditionOf(const CaseFilter& filter)
{
    Condition condition;
    condition.sql = "(" + groupSql(filter.group) + ")";
    const auto parts = fold(filter.text).split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : parts)
        condition.require(wordSql, word);
    if (!filter.fraudType.isEmpty())
        condition.require("fraud_type = ?", filter.fraudType);
    if (!filter.officer.isEmpty())
        condition.require("lead_officer = ? OR assisting_officer = ?", filter.officer);
    if (filter.link)
        condition.require("state = 'open' AND main_link = ?", toKey(*filter.link));
    return condition;
}

void bindTexts(sqlite::Statement& statement, const QStringList& texts)
{
    for (int i = 0; i < texts.size(); ++i)
        statement.bindAt(i + 1, texts[i]);
}

} // namespace

QList<CaseId> findCases(sqlite::Database& db, const CaseFilter& filter)
{
    const Condition condition = conditionOf(filter);
    sqlite::Statement query(db, "SELECT id FROM casefile WHERE " + condition.sql + " ORDER BY " +
                                    orderSql(filter.order));
    bindTexts(query, condition.texts);
    QList<CaseId> ids;
    while (query.step())
        ids.append(query.get<CaseId>(0));
    return ids;
}

QList<CaseSummary> summarise(sqlite::Database& db, const QList<CaseId>& ids, Instant now)
{
    QList<CaseSummary> summaries;
    const auto casefiles = CasefileStore(db).fetch(ids);
    for (const Casefile& casefile : casefiles) {
        const CaseFigures figures = caseFigures(db, casefile.id, now);
        CaseSummary summary{.id = casefile.id,
                            .number = casefile.number(),
                            .workingNumber = casefile.workingNumber,
                            .name = casefile.name,
                            .fraudType = casefile.fraudType,
                            .stage = casefile.stage(),
                            .leadOfficer = casefile.leadOfficer,
                            .mainLink = casefile.mainLink,
                            .paid = figures.paid,
                            .stopped = figures.stopped,
                            .frozen = figures.frozen,
                            .returned = figures.returned,
                            .createdAt = casefile.createdAt,
                            .reportedAt = casefile.reportedAt};
        const auto chain = chainOf(db, casefile.id);
        std::transform(chain.begin(), chain.end(), summary.links.begin(),
                       [](const LinkStatus& link) { return link.state; });
        const auto clocks = caseClocks(db, casefile.id, now);
        if (!clocks.isEmpty())
            summary.nextClock = clocks.first();
        summaries.append(summary);
    }
    return summaries;
}

CaseSums sumCases(sqlite::Database& db, const CaseFilter& filter)
{
    const Condition condition = conditionOf(filter);
    sqlite::Statement query(
        db, "WITH shown AS (SELECT id, loss_fen FROM casefile WHERE " + condition.sql +
                ") SELECT count(*), coalesce(sum(loss_fen), 0),"
                " (SELECT coalesce(sum(amount_fen), 0) FROM payment WHERE case_id IN"
                " (SELECT id FROM shown)) FROM shown");
    bindTexts(query, condition.texts);
    query.step();
    return {.cases = query.get<int>(0), .paid = query.get<Money>(2), .loss = query.get<Money>(1)};
}

} // namespace cluechain
