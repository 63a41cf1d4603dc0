#include "models/cases/clockbook.h"

#include "models/cases/casefile.h"

#include <algorithm>

namespace cluechain
{

namespace
{

constexpr qsizetype mostShown = 3;
constexpr qint64 pressingSeconds = 24LL * 3600;

} // namespace

int ClockBook::read(sqlite::Database& db, Instant now, int most)
{
    QSet<CaseId> underWay;
    sqlite::Statement query(db, "SELECT id FROM casefile"
                                " WHERE state = 'open' AND concluded_at IS NULL");
    while (query.step())
        underWay.insert(query.get<CaseId>(0));
    erase_if(m_pages, [&](const std::pair<const CaseId&, Page&>& page) {
        return !underWay.contains(page.first) || page.second.readOn != now.chinaDate();
    });
    for (const CaseId caseId : std::as_const(underWay)) {
        if (m_pages.contains(caseId))
            continue;
        if (most-- == 0)
            break;
        Page page{.readOn = now.chinaDate()};
        const auto clocks = caseClocks(db, caseId, now);
        for (const CaseClock& clock : clocks.first(std::min(clocks.size(), mostShown)))
            page.due.append(clock.due());
        m_pages.insert(caseId, page);
    }
    return int(underWay.size() - m_pages.size());
}

Pressing ClockBook::pressing(sqlite::Database& db, Instant now) const
{
    Pressing pressing;
    QList<std::pair<Instant, CaseId>> all;
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
        for (const Instant due : page->due)
            all.append({due, page.key()});
        if (!page->due.isEmpty() && now.secondsTo(page->due.first()) <= pressingSeconds)
            ++pressing.cases;
    }
    const auto end = all.begin() + std::min(all.size(), mostShown);
    std::partial_sort(all.begin(), end, all.end());
    QSet<CaseId> cases;
    for (auto one = all.begin(); one != end; ++one)
        cases.insert(one->second);

    const CasefileStore casefiles(db);
    for (const CaseId caseId : std::as_const(cases)) {
        const auto casefile = casefiles.find(caseId);
        const auto clocks = caseClocks(db, caseId, now);
        for (const CaseClock& clock : clocks)
            pressing.nearest.append({clock, casefile ? casefile->name : QString()});
    }
    std::stable_sort(pressing.nearest.begin(), pressing.nearest.end(),
                     [](const PressingClock& a, const PressingClock& b) {
                         return a.clock.due() < b.clock.due();
                     });
    pressing.nearest.resize(std::min(pressing.nearest.size(), mostShown));
    return pressing;
}

} // namespace cluechain
