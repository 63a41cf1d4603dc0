#pragma once

#include "models/core/ids.h"
#include "models/funds/moneyindex.h"
#include "models/funds/moneyseries.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <memory>
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
    /// Of `series`, where whoever read it made one: drawing then costs nothing that grows with it.
    std::shared_ptr<const MoneyIndex> index = {};
};

/// The figure's index; made now where it brings none.
std::shared_ptr<const MoneyIndex> indexOf(const FundsFigure& figure);

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
        qint64 id = 0;        ///< Id of the identifier, for opening it.
        QString kindKey = {}; ///< Of vocabulary "identifier_kinds".
    };

    QString subject = {};
    QList<Lane> lanes = {};
    QList<Shared> shared = {};
};

/// Amounts or counts by category, in one series or several.
struct BarsFigure {
    enum class Layout {
        Columns, ///< Upright, the series of a category side by side.
        Stacked, ///< Upright, the series of a category on top of each other.
        Rows     ///< Lying, the series of a category behind each other: for long names.
    };
    enum class Unit { Money, Count };

    struct Value {
        qint64 value = 0; ///< In fen, or in pieces.
        int n = 0;        ///< How many rows stand behind an amount.
        QList<qint64> ids = {};
    };
    struct Category {
        QString name = {};
        QList<Value> values = {}; ///< One for each series.
    };

    QString subject = {};
    QStringList series = {};
    QList<Category> categories = {};
    Layout layout = Layout::Columns;
    Unit unit = Unit::Money;
};

/// At most eight series keep their own colour: those after the eighth become one, "Other".
BarsFigure withFewSeries(const BarsFigure& figure);

/// "52,360.00 yuan", or "31".
QString valueText(qint64 value, BarsFigure::Unit unit);

/// How often something happened by day of the week and hour of the day, in China time.
struct HeatFigure {
    struct Cell {
        int count = 0;
        QList<qint64> ids = {};
    };
    using Day = std::array<Cell, 24>;

    QString subject = {};
    std::array<Day, 7> days = {}; ///< Monday first.

    void add(Instant at, qint64 id);
    int most() const;
    qint64 total() const;
};

/// "Tue 09:00–10:00": a cell of a heat map in words. `day` 0 is Monday.
QString hourOfWeek(int day, int hour);
QString dayOfWeek(int day);

/// What happened when, one lane for each kind of thing: payments, calls, logins, measures.
struct LanesFigure {
    enum class Mark {
        Tick, ///< One of very many: a call.
        Bar,  ///< A thing of weight: a payment.
        Circle,
        Diamond,
        Box,
        Span ///< Lasts until Event::until: a device in use.
    };
    struct Event {
        Instant at = {};
        std::optional<Instant> until = {};
        QString label = {}; ///< Stands beside the mark where there is room.
        QString text = {};  ///< What it is, with its exact values; the label where empty.
        qint64 id = 0;
    };
    struct Lane {
        QString name = {};
        Mark mark = Mark::Tick;
        QList<Event> events = {}; ///< Ascending by time.
        QList<TimeGap> gaps = {}; ///< Ascending by time.
    };

    QString subject = {};
    QList<Lane> lanes = {};
    /// What a chart shows first, where that is not the whole.
    std::optional<TimeSpan> focus = {};
};

/// Anything a chart can paint. Reports carry figures as data; widgets/charts paints them.
using AnyFigure = std::variant<FundsFigure, OutcomeFigure, SuspectsFigure, LinkedCasesFigure,
                               BarsFigure, HeatFigure, LanesFigure>;

/// How high the figure wants to be for its width: few suspects or lanes need little.
double naturalAspect(const AnyFigure& figure);

/// Whether there is nothing to paint.
bool isEmpty(const AnyFigure& figure);

/// The figure in one sentence with its exact values: for screen readers, for the text that stands
/// under it in a report, and for a reader of an HTML file without pictures.
QString summary(const AnyFigure& figure);

/// What the figure is about: an account, a case.
QString subjectOf(const AnyFigure& figure);

} // namespace cluechain
