#pragma once

#include "models/core/ids.h"
#include "models/funds/moneyseries.h"

#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace cluechain
{

/// Money in and out over time with the balance as steps, of one account or one case.
struct FundsFigure {
    QString subject = {}; ///< "石某 江川银行 ·0417", or the case's name.
    MoneySeries series = {};
    /// What a chart shows first, where that is not the whole; the figure says so.
    std::optional<TimeSpan> focus = {};
};

/// What became of the victims' money. The four sums do not add up to each other: money can be
/// stopped first, frozen then and returned at last; each counts what reached that state.
struct OutcomeSums {
    Money loss = {};     ///< What the victims paid.
    Money stopped = {};  ///< Held by emergency stops.
    Money frozen = {};   ///< Held by freezes.
    Money returned = {}; ///< Back with the victims.
};

/// Loss against what was stopped, frozen and returned.
struct OutcomeFigure {
    QString subject = {};
    OutcomeSums sums = {};
    int payments = 0; ///< n behind the loss.
};

/// How a person stands towards the case; the words are in Suspect::state.
enum class CustodyTone {
    Free,     ///< No measure, or a measure that has ended.
    AtLarge,  ///< Not found yet, wanted.
    Limited,  ///< Summoned, on guarantee, under residential surveillance.
    Held,     ///< Detained, arrested.
    Concluded ///< Transferred for prosecution.
};

/// Suspects by role and state of the person, with the clock that runs on each.
struct SuspectsFigure {
    struct Suspect {
        PersonId id = {};
        QString name = {};
        QString role = {};  ///< In words of the reader's language.
        QString state = {}; ///< In words of the reader's language.
        CustodyTone tone = CustodyTone::Free;
        std::optional<Instant> clockEnd = {}; ///< When the nearest clock on this person ends.
        QString clock = {};                   ///< What that clock limits.
    };

    QString subject = {};
    QList<Suspect> suspects = {};
    Instant asOf = {};
};

/// Cases that share an identifier, one lane a case, on a time axis; the first lane is the case that
/// asks.
struct LinkedCasesFigure {
    struct Lane {
        CaseId id = {};
        QString number = {};
        QString name = {};
        std::optional<Instant> reportedAt = {};
    };
    struct Occurrence {
        int lane = 0; ///< Index into `lanes`.
        Instant at = {};
    };
    struct Shared {
        QString kind = {};  ///< In words of the reader's language.
        QString value = {}; ///< As it is to be shown, masked where masking is on.
        QList<Occurrence> occurrences = {};
        qint64 id = 0; ///< Id of the identifier, for opening it.
    };

    QString subject = {};
    QList<Lane> lanes = {};
    QList<Shared> shared = {};
};

/// Anything a chart can paint. Reports carry figures as data; widgets/charts paints them.
using AnyFigure = std::variant<FundsFigure, OutcomeFigure, SuspectsFigure, LinkedCasesFigure>;

/// How high the figure wants to be for its width: few suspects or lanes need little.
double naturalAspect(const AnyFigure& figure);

/// Whether there is nothing to paint.
bool isEmpty(const AnyFigure& figure);

/// The figure in one sentence with its exact values: for screen readers, for the text that stands
/// under it in a report, and for a reader of an HTML file without pictures.
QString summary(const AnyFigure& figure);

} // namespace cluechain
