#include "models/funds/patternsearch.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace cluechain::patterns
{

using namespace Qt::StringLiterals;

namespace
{

/// How much of an inflow went on within the spans of the rule.
struct Onward {
    qint64 atUs = 0;
    qint64 fen = 0;
    qint64 soonFen = 0;
    qint64 laterFen = 0;
    std::vector<TransferIndex> rows = {}; ///< The inflow, and what it went on by.
};

/// What goes out is of what came last: old money may go on lying there.
std::vector<Onward> onwardOf(const AccountMoves& moves, const PatternRule& rule)
{
    std::vector<Onward> inflows;
    std::vector<std::pair<size_t, qint64>> open; // inflows, and what is left of them
    for (const Movement& move : moves.all) {
        if (move.isIn) {
            open.emplace_back(inflows.size(), move.fen);
            inflows.push_back({move.atUs, move.fen});
            inflows.back().rows.push_back(move.transfer);
            continue;
        }
        qint64 left = move.fen;
        while (left > 0 && !open.empty()) {
            auto& [place, fen] = open.back();
            Onward& inflow = inflows[place];
            const qint64 wait = move.atUs - inflow.atUs;
            if (wait > rule.span("second_hours"_L1)) {
                open.clear(); // those before came earlier still
                break;
            }
            const qint64 part = std::min(left, fen);
            inflow.laterFen += part;
            inflow.soonFen += wait <= rule.span("hours"_L1) ? part : 0;
            inflow.rows.push_back(move.transfer);
            left -= part;
            fen -= part;
            if (fen == 0)
                open.pop_back();
        }
    }
    return inflows;
}

/// The stretch of days in which most money went through: a mule's account also has quiet months.
void passThrough(PatternSearch& search, const AccountMoves& moves)
{
    const PatternRule& r = search.rules.rule("pass_through"_L1);
    const std::vector<Onward> inflows = onwardOf(moves, r);
    // Where victims' money came, less is enough to be worth a look.
    const qint64 leastTraced = r.fen("least_traced_fen"_L1);
    const qint64 least =
        search.tracedFen.value(moves.account) >= leastTraced ? leastTraced : r.fen("least_fen"_L1);
    struct Best {
        qint64 inFen = 0;
        double ratio = 0;
        size_t begin = 0;
        size_t end = 0;
    };
    Best soon;
    Best later;
    qint64 inFen = 0;
    qint64 soonFen = 0;
    qint64 laterFen = 0;
    size_t begin = 0;
    for (size_t end = 0; end < inflows.size(); ++end) {
        inFen += inflows[end].fen;
        soonFen += inflows[end].soonFen;
        laterFen += inflows[end].laterFen;
        for (; inflows[begin].atUs < inflows[end].atUs - r.span("window_days"_L1); ++begin) {
            inFen -= inflows[begin].fen;
            soonFen -= inflows[begin].soonFen;
            laterFen -= inflows[begin].laterFen;
        }
        const auto take = [&](Best& best, qint64 passedFen, double wanted) {
            const double ratio = double(passedFen) / double(inFen);
            if (inFen >= least && ratio >= wanted && inFen > best.inFen)
                best = {inFen, ratio, begin, end};
        };
        take(soon, soonFen, r.number("ratio"_L1));
        take(later, laterFen, r.number("second_ratio"_L1));
    }
    const Best& best = soon.inFen > 0 ? soon : later;
    if (best.inFen == 0)
        return;
    std::set<TransferIndex> rows;
    for (size_t i = best.begin; i <= best.end; ++i)
        rows.insert(inflows[i].rows.begin(), inflows[i].rows.end());
    if (rows.size() < size_t(r.number("n"_L1)))
        return;
    const double wanted = r.number(soon.inFen > 0 ? "ratio"_L1 : "second_ratio"_L1);
    search.add(moves.account, "pass_through"_L1, best.ratio, wanted, int(rows.size())).transfers = {
        rows.begin(), rows.end()};
}

/// The wait of the middle fen: many small sums must not hide a large one.
void dwellTime(PatternSearch& search, const AccountMoves& moves)
{
    const PatternRule& r = search.rules.rule("dwell_time"_L1);
    std::vector<std::pair<qint64, qint64>> waits; // microseconds, fen
    waits.reserve(moves.passed.size());
    qint64 waitedFen = 0;
    std::set<TransferIndex> rows;
    for (const Passed& passed : moves.passed) {
        const qint64 wait = moves.all[passed.out].atUs - moves.all[passed.in].atUs;
        waits.emplace_back(wait, passed.fen);
        waitedFen += passed.fen;
        if (wait <= r.span("minutes"_L1)) {
            rows.insert(moves.all[passed.in].transfer);
            rows.insert(moves.all[passed.out].transfer);
        }
    }
    if (waits.size() < size_t(r.number("n"_L1)) || waitedFen < r.fen("least_fen"_L1))
        return;
    std::sort(waits.begin(), waits.end());
    qint64 seen = 0;
    const auto middle = std::find_if(waits.begin(), waits.end(), [&](const auto& wait) {
        seen += wait.second;
        return seen * 2 >= waitedFen;
    });
    if (middle->first <= r.span("minutes"_L1))
        search
            .add(moves.account, "dwell_time"_L1, std::round(double(middle->first) / 60e6),
                 r.number("minutes"_L1), int(waits.size()))
            .transfers = {rows.begin(), rows.end()};
}

qint64 dayOf(qint64 atUs)
{
    return (atUs + 8 * 3'600'000'000) / dayUs;
}

/// What was left, of what came in, over the days at whose end next to nothing was.
void residual(PatternSearch& search, const AccountMoves& moves)
{
    const PatternRule& r = search.rules.rule("residual"_L1);
    qint64 balance = std::max<qint64>(0, search.ledger.account(moves.account).openingFen);
    int days = 0;
    qint64 leftFen = 0;
    qint64 cameFen = 0;
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
        const bool isEmpty =
            balance <= r.fen("fen"_L1) || double(balance) <= r.number("share"_L1) * double(in);
        if (in < r.fen("least_fen"_L1) || !isEmpty)
            continue;
        ++days;
        leftFen += std::max<qint64>(0, balance);
        cameFen += in;
        rows.push_back(moves.all[last].transfer);
    }
    if (days >= int(r.number("n"_L1)))
        search
            .add(moves.account, "residual"_L1, double(leftFen) / double(cameFen),
                 r.number("share"_L1), days)
            .transfers = rows;
}

} // namespace

void findFlow(PatternSearch& search, const AccountMoves& moves)
{
    passThrough(search, moves);
    dwellTime(search, moves);
    residual(search, moves);
}

} // namespace cluechain::patterns
