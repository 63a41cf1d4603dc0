#include "models/funds/tracelevels.h"

namespace cluechain
{

std::vector<int> levelsOf(const Ledger& ledger, const Trace& trace,
                          const std::vector<quint32>& placeOf, size_t places)
{
    const auto eachStep = [&](auto&& take) {
        for (const Trace::Carried& carried : trace.transfers) {
            const LedgerRow& row = ledger.row(carried.transfer);
            if (endOf(ledger, carried.transfer, trace.settings.stopsAtHubs) ||
                placeOf[row.to] == nobody)
                continue;
            if (ledger.has(carried.transfer, MarkPayment))
                take(nobody, placeOf[row.to]);
            else
                take(placeOf[row.from], placeOf[row.to]);
        }
    };
    std::vector<int> levels(places, 0);
    std::vector<quint32> reached;
    const auto reach = [&](quint32 place, int level) {
        if (levels[place] == 0) {
            levels[place] = level;
            reached.push_back(place);
        }
    };
    std::vector<quint32> starts(places + 1, 0);
    eachStep([&](quint32 from, quint32 to) {
        if (from == nobody)
            reach(to, 1);
        else
            ++starts[from + 1];
    });
    for (size_t p = 1; p < starts.size(); ++p)
        starts[p] += starts[p - 1];
    std::vector<quint32> steps(starts.back());
    std::vector<quint32> next(starts.begin(), starts.end() - 1);
    eachStep([&](quint32 from, quint32 to) {
        if (from != nobody)
            steps[next[from]++] = to;
    });
    size_t looked = 0;
    while (looked < reached.size()) { // it grows on the way
        const quint32 place = reached[looked++];
        for (quint32 s = starts[place]; s < starts[place + 1]; ++s)
            reach(steps[s], levels[place] + 1);
    }
    return levels;
}

} // namespace cluechain
