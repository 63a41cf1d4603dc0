#include "models/funds/patternsearch.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace cluechain::patterns
{

using namespace Qt::StringLiterals;

namespace
{

/// The movements for which `isOne` says so, as a share of all.
template <typename IsOne>
void shareOf(PatternSearch& search, const AccountMoves& moves, QLatin1StringView id,
             const IsOne& isOne)
{
    const PatternRule& r = search.rules.rule(id);
    if (moves.all.size() < size_t(r.number("n"_L1)))
        return;
    std::vector<TransferIndex> rows;
    for (const Movement& move : moves.all) {
        if (isOne(move))
            rows.push_back(move.transfer);
    }
    const double share = double(rows.size()) / double(moves.all.size());
    if (share >= r.number("share"_L1))
        search.add(moves.account, id, share, r.number("share"_L1), int(moves.all.size()))
            .transfers = std::move(rows);
}

void nightShare(PatternSearch& search, const AccountMoves& moves)
{
    const qint64 until =
        qint64(search.rules.rule("night_share"_L1).number("until_hour"_L1)) * 3'600'000'000;
    shareOf(search, moves, "night_share"_L1, [until](const Movement& move) {
        return (move.atUs + 8 * 3'600'000'000) % dayUs < until;
    });
}

void roundAmounts(PatternSearch& search, const AccountMoves& moves)
{
    const qint64 unit = search.rules.rule("round_amounts"_L1).fen("fen"_L1);
    shareOf(search, moves, "round_amounts"_L1,
            [unit](const Movement& move) { return move.fen > 0 && move.fen % unit == 0; });
}

/// Many movements after a long silence; where victims' money is what woke it, few are enough.
void dormancy(PatternSearch& search, const AccountMoves& moves)
{
    const PatternRule& r = search.rules.rule("dormancy"_L1);
    const TransferIndex traced = search.firstTraced.value(moves.account, nobody);
    for (size_t i = 1; i < moves.all.size(); ++i) {
        const qint64 quiet = moves.all[i].atUs - moves.all[i - 1].atUs;
        if (quiet < r.span("days"_L1))
            continue;
        size_t end = i;
        qint64 in = 0;
        bool isTraced = false;
        for (; end < moves.all.size() &&
               moves.all[end].atUs <= moves.all[i].atUs + r.span("hours"_L1);
             ++end) {
            in += moves.all[end].isIn ? moves.all[end].fen : 0;
            isTraced |= moves.all[end].transfer == traced;
        }
        const auto least = size_t(r.number(isTraced ? "traced_movements"_L1 : "movements"_L1));
        if (end - i < least || in < r.fen(isTraced ? "least_traced_fen"_L1 : "least_fen"_L1))
            continue;
        PatternFinding& finding =
            search.add(moves.account, "dormancy"_L1, std::floor(double(quiet) / dayUs),
                       r.number("days"_L1), int(end - i));
        for (; i < end; ++i)
            finding.transfers.push_back(moves.all[i].transfer);
        return;
    }
}

/// How old the account was when victims' money came first; where none is known to have come, when
/// the first large sum came.
void newAccount(PatternSearch& search, const AccountMoves& moves)
{
    const PatternRule& r = search.rules.rule("new_account"_L1);
    const auto opened = search.context.opened.constFind(moves.account);
    if (opened == search.context.opened.constEnd())
        return;
    const TransferIndex traced = search.firstTraced.value(moves.account, nobody);
    const auto first = std::find_if(moves.all.begin(), moves.all.end(), [&](const Movement& move) {
        return move.isIn &&
               (traced == nobody ? move.fen >= r.fen("least_fen"_L1) : move.transfer == traced);
    });
    if (first == moves.all.end())
        return;
    const qint64 age = first->atUs - opened->microseconds();
    if (age > r.span("days"_L1) || age < -dayUs)
        return;
    search
        .add(moves.account, "new_account"_L1, std::floor(double(std::max<qint64>(0, age)) / dayUs),
             r.number("days"_L1), 1)
        .transfers = {first->transfer};
}

void justBelow(PatternSearch& search, const AccountMoves& moves)
{
    const PatternRule& r = search.rules.rule("just_below"_L1);
    const QJsonArray lines = r.numbers["lines_fen"_L1].toArray();
    for (const auto& value : lines) {
        const qint64 line = value.toInteger();
        std::vector<TransferIndex> rows;
        int large = 0;
        for (const Movement& move : moves.all) {
            const bool isLarge = double(move.fen) >= r.number("band"_L1) * double(line) / 2;
            large += isLarge && !move.isIn;
            if (!move.isIn && move.fen < line &&
                double(move.fen) >= r.number("band"_L1) * double(line))
                rows.push_back(move.transfer);
        }
        if (large == 0 || rows.size() < size_t(r.number("n"_L1)))
            continue;
        const double share = double(rows.size()) / large;
        if (share < r.number("share"_L1))
            continue;
        search.add(moves.account, "just_below"_L1, share, r.number("share"_L1), int(rows.size()))
            .transfers = rows;
    }
}

} // namespace

void findHabits(PatternSearch& search, const AccountMoves& moves)
{
    nightShare(search, moves);
    dormancy(search, moves);
    newAccount(search, moves);
    roundAmounts(search, moves);
    justBelow(search, moves);
}

} // namespace cluechain::patterns
