#pragma once

#include "models/core/instant.h"
#include "models/law/calendar.h"
#include "models/law/clockrule.h"

#include <utility>

namespace cluechain
{

/// An extension that was granted.
struct ChosenExtension {
    QString key = {};
    int length = 0; ///< How much of it, where less may be granted; 0: all.
};

/// What a person decided about one running clock.
struct ClockSettings {
    QList<ChosenExtension> extensions = {};
    /// 路途时间 is not counted (刑诉法 §105); it needs a reason.
    int travelMinutes = 0;
    QString travelReason = {};
    /// The last day that is printed on the clock's document, where the rule lets that decide.
    QDate documentEnd = {};
    /// Practice takes weekends for 节假日; a unit may see it otherwise.
    WorkCalendar::Weekends weekends = WorkCalendar::Weekends::AreHolidays;
};

/// One line of 怎样算出来的.
struct ClockStep {
    enum class Kind { Start, Length, Extension, Travel, Rolling, Document, Due, Source, Remark };

    Kind kind = Kind::Start;
    QString text = {}; ///< Translated.
};

struct ClockResult {
    QString ruleId = {};
    Instant from = {};
    Instant due = {}; ///< The end: for clocks of days and months 24:00 of dueDate.
    /// The last day, for clocks of days, working days and months; invalid for hours and minutes.
    QDate dueDate = {};
    /// Clocks of hours: the end if the starting hour is not counted, as 刑诉法 §105 can be read.
    /// Alarms go by `due`, which is never later.
    std::optional<Instant> literalDue = {};
    Instant warnFrom = {}; ///< From here on it is due soon.
    bool rolled = false;
    bool byDocument = false;
    /// The count ran through a year for which no holidays are known: weekends only.
    bool calendarIncomplete = false;
    QList<ClockStep> steps = {};
    /// Settings that were not applied, and why; translated. Empty when all is well.
    QStringList problems = {};
};

/// Counts one clock. Hours and minutes run from the moment; days, working days and months from the
/// day after the start (刑诉法 §105), months by 高法解释 §202.
ClockResult computeClock(const ClockRule& rule, Instant from, const ClockSettings& settings = {},
                         const WorkCalendar& calendar = WorkCalendar::china());

/// Reads settings from words, as the command line and a measure's conditions give them: the key of
/// an extension with "yes" or a number, "travel" with "90min", "5h" or "1d" and "travel_reason",
/// "document_end" with a date, "weekends" with "holidays" or "ordinary".
Result<ClockSettings> readClockSettings(const ClockRule& rule,
                                        const QList<std::pair<QString, QString>>& words);

/// "county" → "county-level chief", translated.
QString approvalLevelName(const QString& level);

} // namespace cluechain
