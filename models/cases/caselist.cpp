#include "models/cases/caselist.h"

#include "models/cases/casefigures.h"
#include "models/cases/movecase.h"
#include "models/cases/normaliserow.h"
#include "models/cases/vocabulary.h"
#include "models/core/text.h"

#include <QCollator>

#include <algorithm>
#include <vector>

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
        return "state = 'open' AND concluded_at IS NULL AND main_link IN ('clue', 'verify')";
    case CaseFilter::Group::Transferred:
        return "state IN ('transferred', 'merged') OR prosecuted_at IS NOT NULL";
    case CaseFilter::Group::Closed:
        return "state IN ('not_filed', 'withdrawn') OR concluded_at IS NOT NULL";
    }
    Q_UNREACHABLE();
}

const QByteArray lossSql =
    "coalesce((SELECT sum(amount_fen) FROM payment WHERE case_id = casefile.id), loss_fen, 0)";

/// Name: see sortByName().
QByteArray orderSql(CaseFilter::Order order)
{
    switch (order) {
    case CaseFilter::Order::Newest:
    case CaseFilter::Order::Name:
        return "-created_at";
    case CaseFilter::Order::Number:
        return "coalesce(case_number, working_number)";
    case CaseFilter::Order::FraudType:
        return "coalesce(fraud_type, 'Z')";
    case CaseFilter::Order::Link: {
        QByteArray sql = "CASE main_link";
        for (const Link link : allLinks())
            sql += " WHEN '" + toKey(link).toLatin1() + "' THEN " + QByteArray::number(int(link));
        return "(state <> 'open') * 10 + " + sql + " END";
    }
    case CaseFilter::Order::Loss:
        return "-" + lossSql;
    case CaseFilter::Order::Officer:
        return "lead_officer";
    case CaseFilter::Order::Reported:
        return "reported_at";
    }
    Q_UNREACHABLE();
}

/// By pinyin, which SQLite does not know.
void sortByPinyin(QList<QPair<CaseId, QString>>& names)
{
    const QCollator collator(QLocale(QLocale::Chinese));
    std::vector<std::pair<QCollatorSortKey, CaseId>> keys;
    keys.reserve(size_t(names.size()));
    for (const auto& [id, name] : std::as_const(names))
        keys.emplace_back(collator.sortKey(name), id);
    std::stable_sort(keys.begin(), keys.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    for (size_t i = 0; i < keys.size(); ++i)
        names[qsizetype(i)].first = keys[i].second;
}

/// The kinds of measure that bring money into a state, as a list of SQL texts.
QByteArray kindsSql(QStringView moneyState)
{
    QByteArrayList kinds;
    for (const Word& word : words(u"measures"))
        if (word.value(u"money_state") == moneyState)
            kinds.append("'" + word.id.toLatin1() + "'");
    return "(" + kinds.join(", ") + ")";
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
    " OR id IN (SELECT case_id FROM payment WHERE to_number >= ? AND to_number < ? || "
    "char(1114111))"
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
    const bool isReversed = filter.direction == CaseFilter::Direction::Reversed;
    const bool byName = filter.order == CaseFilter::Order::Name;
    sqlite::Statement query(db, QByteArray(byName ? "SELECT id, name_folded" : "SELECT id") +
                                    " FROM casefile WHERE " + condition.sql + " ORDER BY " +
                                    orderSql(filter.order) +
                                    (isReversed && !byName ? " DESC, id" : ", id DESC"));
    bindTexts(query, condition.texts);
    QList<QPair<CaseId, QString>> found;
    while (query.step())
        found.append({query.get<CaseId>(0), byName ? query.get<QString>(1) : QString()});
    if (byName)
        sortByPinyin(found);
    if (byName && isReversed)
        std::reverse(found.begin(), found.end());
    QList<CaseId> ids;
    ids.reserve(found.size());
    for (const auto& [id, name] : std::as_const(found))
        ids.append(id);
    return ids;
}

std::array<int, 5> countGroups(sqlite::Database& db, CaseFilter filter)
{
    filter.group = CaseFilter::Group::All;
    const Condition condition = conditionOf(filter);
    QByteArray sums;
    for (int group = 0; group < 5; ++group)
        sums += (group ? ", sum(" : "sum(") + groupSql(CaseFilter::Group(group)) + ")";
    sqlite::Statement query(db, "SELECT " + sums + " FROM casefile WHERE " + condition.sql);
    bindTexts(query, condition.texts);
    query.step();
    std::array<int, 5> counts = {};
    for (int group = 0; group < 5; ++group)
        counts.at(size_t(group)) = query.get<int>(group);
    return counts;
}

QStringList leadOfficers(sqlite::Database& db)
{
    sqlite::Statement query(db, "SELECT DISTINCT lead_officer FROM casefile"
                                " WHERE lead_officer IS NOT NULL");
    QStringList names;
    while (query.step())
        names.append(query.get<QString>(0));
    std::sort(names.begin(), names.end(), QCollator(QLocale(QLocale::Chinese)));
    return names;
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
                            .loss = figures.payments > 0 ? figures.paid
                                                         : casefile.loss.value_or(Money()),
                            .stopped = figures.stopped,
                            .frozen = figures.frozen,
                            .controlled = figures.controlled,
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

CaseSums sumCases(sqlite::Database& db, const CaseFilter& filter, Instant now)
{
    const Condition condition = conditionOf(filter);
    const QByteArray shown = "(SELECT id FROM casefile WHERE " + condition.sql + ")";
    sqlite::Statement losses(db, "SELECT count(*), coalesce(sum(" + lossSql +
                                     "), 0) FROM casefile WHERE id IN " + shown);
    bindTexts(losses, condition.texts);
    losses.step();

    // As caseFigures() counts: of each account its largest stop or all its freezes that hold.
    const QByteArray nowText = QByteArray::number(now.microseconds());
    const QByteArray amount = "coalesce(held_fen, requested_fen, 0)";
    sqlite::Statement held(
        db, "SELECT coalesce(sum(max(stopped, frozen)), 0) FROM (SELECT"
            " max(CASE WHEN kind IN " +
                kindsSql(u"stopped") + " THEN " + amount +
                " ELSE 0 END) AS stopped,"
                " sum(CASE WHEN kind IN " +
                kindsSql(u"frozen") + " AND at <= " + nowText + " AND coalesce(ended_at > " +
                nowText + ", 1) AND coalesce(ends_at >= " + nowText +
                ", 1) AND NOT EXISTS(SELECT 1 FROM measure r WHERE r.parent_id = m.id"
                " AND r.kind = 'freeze_renewal') THEN " +
                amount +
                " ELSE 0 END) AS frozen"
                " FROM measure m WHERE case_id IN " +
                shown + " GROUP BY case_id, account_id)");
    bindTexts(held, condition.texts);
    held.step();
    return {.cases = losses.get<int>(0),
            .loss = losses.get<Money>(1),
            .controlled = held.get<Money>(0)};
}

} // namespace cluechain
