#include "models/funds/statementcoverage.h"

#include <algorithm>

namespace cluechain
{

namespace
{

QList<TimeSpan> deliveredSpans(sqlite::Database& db, CaseId caseId, AccountId account)
{
    sqlite::Statement query(db, "SELECT s.first_at, s.last_at FROM account a"
                                "  JOIN statement s ON s.account_id = a.id"
                                " WHERE a.identity_id = ?1 AND s.case_id = ?2 AND s.rows > 0"
                                "   AND s.first_at IS NOT NULL AND s.last_at IS NOT NULL"
                                " ORDER BY s.first_at");
    query.bind(account, caseId);
    QList<TimeSpan> spans;
    while (query.step()) {
        const TimeSpan span{query.get<Instant>(0), query.get<Instant>(1)};
        if (!spans.isEmpty() && span.from <= spans.last().to)
            spans.last().to = std::max(spans.last().to, span.to);
        else
            spans.append(span);
    }
    return spans;
}

/// How many delivered spans end before a moment; nothing where it lies within one.
std::optional<qsizetype> spansBefore(const QList<TimeSpan>& delivered, Instant at)
{
    qsizetype before = 0;
    for (const TimeSpan& span : delivered) {
        if (at >= span.from && at <= span.to)
            return std::nullopt;
        before += qsizetype(span.to < at);
    }
    return before;
}

} // namespace

std::optional<TimeSpan> StatementCoverage::span() const
{
    std::optional<TimeSpan> whole;
    const auto include = [&whole](const TimeSpan& span) {
        if (!whole)
            whole = span;
        whole->from = std::min(whole->from, span.from);
        whole->to = std::max(whole->to, span.to);
    };
    for (const TimeSpan& span : delivered)
        include(span);
    for (const Missing& stretch : missing)
        include(stretch.span);
    return whole;
}

StatementCoverage statementCoverage(sqlite::Database& db, CaseId caseId, AccountId account,
                                    const QList<AccountMovement>& movements)
{
    StatementCoverage coverage{.delivered = deliveredSpans(db, caseId, account)};
    std::optional<qsizetype> last; // between which spans the last missing stretch lies
    for (const AccountMovement& movement : movements) {
        const MoneyPoint& point = movement.point;
        if (movement.isOwn && movement.breakFen != 0)
            coverage.breaks.append({point.at, Money::fromFen(movement.breakFen), point.row});
        const auto place = spansBefore(coverage.delivered, point.at);
        if (movement.isOwn || !place)
            continue;
        if (last != place)
            coverage.missing.append({.span = {point.at, point.at}});
        last = place;
        StatementCoverage::Missing& stretch = coverage.missing.last();
        stretch.span.to = point.at;
        stretch.in += point.in;
        stretch.out += point.out;
        stretch.rows.append(point.row);
    }
    return coverage;
}

} // namespace cluechain
