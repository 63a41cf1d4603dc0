#pragma once

#include "models/cases/caseclocks.h"

#include <QHash>
#include <QSet>

namespace cluechain
{

/// A clock among those of all cases.
struct PressingClock {
    CaseClock clock = {};
    QString caseName = {};
};

/// What presses in the whole store.
struct Pressing {
    QList<PressingClock> nearest = {}; ///< The first few to fall due, overdue ones first.
    int cases = 0;                     ///< With a clock that is overdue or lapses within 24 hours.
};

/// When the clocks of all cases under way fall due. Each case is read once, and again when it has
/// changed or the day turns: a store may have a hundred thousand.
class ClockBook
{
public:
    /// What was known of this case no longer holds.
    void forget(CaseId caseId) { m_pages.remove(caseId); }
    /// Reads cases that are not known yet, at most `most`; how many are left. Throws SqlError.
    int read(sqlite::Database& db, Instant now, int most);
    /// By the cases known. Throws SqlError.
    Pressing pressing(sqlite::Database& db, Instant now) const;

private:
    struct Page {
        QDate readOn = {};
        QList<Instant> due = {}; ///< As many as may be shown, the nearest first.
    };
    QHash<CaseId, Page> m_pages;
};

} // namespace cluechain
