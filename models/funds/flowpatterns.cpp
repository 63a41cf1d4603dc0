#include "models/funds/patternsearch.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace cluechain::patterns
{

using namespace Qt::StringLiterals;

namespace
{

void passThrough(PatternSearch& search, const AccountMoves& moves)
{
    const PatternRule& r = search.rules.rule("pass_through"_L1);
    const PatternRule& dwell = search.rules.rule("dwell_time"_L1);
    qint64 soon = 0;
    qint64 later = 0;
    std::set<TransferIndex> rows;
    std::vector<std::pair<qint64, qint64>> waits; // microseconds, fen
    qint64 waitedFen = 0;
    for (const Passed& passed : moves.passed) {
        const qint64 wait = moves.all[passed.out].atUs - moves.all[passed.in].atUs;
        soon += wait <= r.span("hours"_L1) ? passed.fen : 0;
        later += wait <= r.span("second_hours"_L1) ? passed.fen : 0;
        if (wait <= r.span("second_hours"_L1)) {
            rows.insert(moves.all[passed.in].transfer);
            rows.insert(moves.all[passed.out].transfer);
        }
        waits.emplace_back(wait, passed.fen);
        waitedFen += passed.fen;
    }
    if (moves.inFen >= r.fen("least_fen"_L1) && rows.size() >= size_t(r.number("n"_L1))) {
        const double first = double(soon) / double(moves.inFen);
        const double second = double(later) / double(moves.inFen);
        if (first >= r.number("ratio"_L1))
            search
                .add(moves.account, "pass_through"_L1, first, r.number("ratio"_L1),
                     int(rows.size()))
                .transfers = {rows.begin(), rows.end()};
        else if (second >= r.number("second_ratio"_L1))
            search
                .add(moves.account, "pass_through"_L1, second, r.number("second_ratio"_L1),
                     int(rows.size()))
                .transfers = {rows.begin(), rows.end()};
    }
    if (waits.size() < size_t(dwell.number("n"_L1)) || waitedFen < dwell.fen("least_fen"_L1))
        return;
    // The wait of the middle fen: many small sums must not hide a large one.
    std::sort(waits.begin(), waits.end());
    qint64 seen = 0;
    for (const auto& [wait, fen] : waits) {
        seen += fen;
        if (seen * 2 < waitedFen)
            continue;
        if (wait <= dwell.span("minutes"_L1))
            search
                .add(moves.account, "dwell_time"_L1, std::round(double(wait) / 60e6),
                     dwell.number("minutes"_L1), int(waits.size()))
                .transfers = {rows.begin(), rows.end()};
        break;
    }
}

qint64 dayOf(qint64 atUs)
{
    return (atUs + 8 * 3'600'000'000) / dayUs;
}

void residual(PatternSearch& search, const AccountMoves& moves)
{
    const PatternRule& r = search.rules.rule("residual"_L1);
    qint64 balance = std::max<qint64>(0, search.ledger.account(moves.account).openingFen);
    int days = 0;
    int empty = 0;
    std::vector<TransferIndex> rows;
    for (size_t i = 0; i < moves.all.size();) {
        const qint64 day = dayOf(moves.all[i].atUs);
        qint64 in = 0;
        size_t last = i;
        for (; i < moves.all.size() && dayOf(moves.all[i].atUs) == day; ++i) {
            balance += moves.all[i].isIn ? moves.all[i].fen : -moves.all[i].fen;
            in += moves.all[i].isIn ? moves.all[i].fen : 0;
            last = i;
        }
        if (in < r.fen("least_fen"_L1))
            continue;
        ++days;
        if (balance <= r.fen("fen"_L1) || double(balance) <= r.number("share"_L1) * double(in)) {
            ++empty;
            rows.push_back(moves.all[last].transfer);
        }
    }
    if (empty >= int(r.number("n"_L1)))
        search.add(moves.account, "residual"_L1, double(empty) / days, r.number("share"_L1), empty)
            .transfers = rows;
}

} // namespace

void findFlow(PatternSearch& search, const AccountMoves& moves)
{
    passThrough(search, moves);
    residual(search, moves);
}

} // namespace cluechain::patterns
