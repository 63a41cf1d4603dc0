#include "models/cases/caselist.h"

#include "models/cases/casebulk.h"
#include "models/cases/casefigures.h"
#include "models/cases/movecase.h"
#include "models/cases/normaliserow.h"
#include "models/cases/vocabulary.h"
#include "models/core/text.h"
#include "models/store/sqlcondition.h"

#include <QCollator>

#include <algorithm>
#include <vector>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

/// Every case is in one group besides All: a case that was transferred for prosecution is no longer
/// one whose investigation was merely concluded.
QByteArray groupSql(CaseFilter::Group group)
{
    static const QByteArray transferred =
        "(state IN ('transferred', 'merged') OR prosecuted_at IS NOT NULL)";
    static const QByteArray closed =
        "(NOT " + transferred +
        " AND (state IN ('not_filed', 'withdrawn') OR concluded_at IS NOT NULL))";
    static const QByteArray underWay = "NOT " + transferred + " AND NOT " + closed;
    switch (group) {
    case CaseFilter::Group::All:
        return "1";
    case CaseFilter::Group::Active:
        return underWay + " AND main_link NOT IN ('clue', 'verify')";
    case CaseFilter::Group::Clues:
        return underWay + " AND main_link IN ('clue', 'verify')";
    case CaseFilter::Group::Transferred:
        return transferred;
    case CaseFilter::Group::Closed:
        return closed;
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

/// A case that was found: its name, and what comes before the name in the order.
struct Found {
    CaseId id = {};
    QString name = {};
    QString before = {};
};

/// Among cases that are alike before the name, by pinyin, which SQLite does not know.
void sortByPinyin(QList<Found>& found, CaseFilter::Direction direction)
{
    const QCollator collator{QLocale(QLocale::Chinese)};
    const bool isReversed = direction == CaseFilter::Direction::Reversed;
    std::vector<std::pair<QCollatorSortKey, CaseId>> keys;
    for (qsizetype first = 0; first < found.size();) {
        qsizetype end = first;
        keys.clear();
        for (; end < found.size() && found.at(end).before == found.at(first).before; ++end)
            keys.emplace_back(collator.sortKey(found.at(end).name), found.at(end).id);
        std::stable_sort(keys.begin(), keys.end(), [&](const auto& a, const auto& b) {
            return isReversed ? b.first < a.first : a.first < b.first;
        });
        for (const auto& key : keys)
            found[first++].id = key.second;
    }
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
    " OR id IN (SELECT case_id FROM case_tag WHERE instr(folded(tag), ?))"
    " OR id IN (SELECT case_id FROM person WHERE instr(name_folded, ?))"
    " OR id IN (SELECT person.case_id FROM person_alias JOIN person ON person.id = person_id"
    "           WHERE instr(alias_folded, ?))"
    " OR id IN (SELECT case_id FROM case_account WHERE number >= ? AND number < ? || char(1114111))"
    " OR id IN (SELECT case_id FROM payment WHERE to_number >= ? AND to_number < ? || "
    "char(1114111))"
    " OR id IN (SELECT case_id FROM identifier WHERE instr(lower(normalised), ?) = 1)"
    " OR id IN (SELECT case_id FROM person_document WHERE instr(lower(normalised), ?) = 1)";

const QByteArray initialsSql = "instr(initials(name_folded), ?) OR ";

/// What the filter of a column compares; nothing where the store cannot tell.
QByteArray columnSql(const QString& column)
{
    static const QHash<QString, QByteArray> expressions{
        {u"number"_s, "coalesce(case_number, '') || ' ' || working_number"},
        {u"name"_s, "name"},
        {u"type"_s, "fraud_type"},
        {u"link"_s, "iif(state = 'open', main_link, state)"},
        {u"loss"_s, lossSql},
        {u"officer"_s, "coalesce(lead_officer, '') || ' ' || coalesce(assisting_officer, '')"},
        {u"tags"_s, "(SELECT group_concat(tag, ' ') FROM case_tag WHERE case_id = casefile.id)"},
        {u"reported"_s, "reported_at"}};
    return expressions.value(column);
}

bool isLatin(const QString& word)
{
    return std::all_of(word.begin(), word.end(),
                       [](QChar letter) { return letter >= u'a' && letter <= u'z'; });
}

SqlCondition conditionOf(const CaseFilter& filter)
{
    SqlCondition condition;
    condition.require(groupSql(filter.group));
    const auto parts = fold(filter.text).split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : parts)
        condition.require(isLatin(word) ? initialsSql + wordSql : wordSql, word);
    if (!filter.fraudType.isEmpty())
        condition.require("fraud_type = ?", filter.fraudType);
    if (!filter.officer.isEmpty())
        condition.require("lead_officer = ? OR assisting_officer = ?", filter.officer);
    if (filter.link)
        condition.require("state = 'open' AND main_link = ?", toKey(*filter.link));
    for (const ColumnFilter& column : filter.columns)
        if (const QByteArray expression = columnSql(column.column); !expression.isEmpty())
            condition.require(column, expression);
    if (!filter.only.isEmpty()) {
        QJsonArray ids;
        for (const CaseId id : filter.only)
            ids.append(id.value);
        condition.require("id IN (SELECT value FROM json_each(?))",
                          QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact)));
    }
    return condition;
}

} // namespace

QList<CaseId> findCases(sqlite::Database& db, const CaseFilter& filter)
{
    const SqlCondition condition = conditionOf(filter);
    QByteArrayList orders;
    QByteArray before = "''";
    std::optional<CaseFilter::Direction> byName;
    for (const auto& [order, direction] :
         QList<CaseFilter::Sorting>{{filter.order, filter.direction}} + filter.then) {
        if (order == CaseFilter::Order::Name) {
            before = orders.isEmpty() ? before : orders.join(" || ',' || ").replace(" DESC", "");
            byName = direction;
            continue;
        }
        const bool isReversed = direction == CaseFilter::Direction::Reversed;
        orders.append("coalesce(" + orderSql(order) + ", '')" + (isReversed ? " DESC" : ""));
    }
    const bool isReversed =
        !filter.then.isEmpty() || filter.direction == CaseFilter::Direction::Reversed;
    orders.append(isReversed && !byName ? "id" : "id DESC");
    sqlite::Statement query(
        db, QByteArray(byName ? "SELECT id, name_folded, " + before : QByteArray("SELECT id")) +
                " FROM casefile WHERE " + condition.sql() + " ORDER BY " + orders.join(", "));
    condition.bind(query);
    QList<Found> found;
    while (query.step())
        found.append({query.get<CaseId>(0), byName ? query.get<QString>(1) : QString(),
                      byName ? query.get<QString>(2) : QString()});
    if (byName)
        sortByPinyin(found, *byName);
    QList<CaseId> ids;
    ids.reserve(found.size());
    for (const Found& one : std::as_const(found))
        ids.append(one.id);
    return ids;
}

std::array<int, 5> countGroups(sqlite::Database& db, CaseFilter filter)
{
    filter.group = CaseFilter::Group::All;
    const SqlCondition condition = conditionOf(filter);
    QByteArray sums;
    for (int group = 0; group < 5; ++group)
        sums += (group ? ", sum(" : "sum(") + groupSql(CaseFilter::Group(group)) + ")";
    sqlite::Statement query(db, "SELECT " + sums + " FROM casefile WHERE " + condition.sql());
    condition.bind(query);
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
                            .tags = tagsOf(db, casefile.id),
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
    const SqlCondition condition = conditionOf(filter);
    const QByteArray shown = "(SELECT id FROM casefile WHERE " + condition.sql() + ")";
    sqlite::Statement losses(db, "SELECT count(*), coalesce(sum(" + lossSql +
                                     "), 0) FROM casefile WHERE id IN " + shown);
    condition.bind(losses);
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
    condition.bind(held);
    held.step();
    return {.cases = losses.get<int>(0),
            .loss = losses.get<Money>(1),
            .controlled = held.get<Money>(0)};
}

} // namespace cluechain
