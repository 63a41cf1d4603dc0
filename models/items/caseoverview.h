#pragma once

#include "models/cases/caseclocks.h"
#include "models/cases/casefigures.h"
#include "models/cases/gates.h"
#include "models/items/rowsmodel.h"
#include "models/reports/masking.h"

#include <optional>

namespace cluechain
{

/// Where the victims' money is, as far as it is known without following it through statements:
/// paid = returned + held + gap + untraced, to the fen. What was returned or is held counts first
/// and never for more than was paid; `gap` is what went straight into accounts whose statement is
/// missing, `untraced` the rest.
struct MoneySplit {
    Money returned = {};
    Money held = {};
    Money gap = {};
    Money untraced = {};
    int gapAccounts = 0;
};

/// A suspect with the measure that holds now and the clock that runs.
struct SuspectRow {
    PersonId id = {};
    QString name = {};
    QString part = {};       ///< In the gang, in words.
    QString state = {};      ///< Key of "person_states".
    QString note = {};       ///< The nearest clock, else what was noted.
    bool isPressing = false; ///< The clock is due soon or over.
};

/// What 概况 shows of a case.
struct CaseOverview {
    CaseFigures figures = {};
    std::optional<MoneySplit> split = {}; ///< Nothing while no payment is recorded.
    int accounts = 0;                     ///< Named by hand or with a statement, each once.
    int statements = 0;                   ///< Of them with a statement.
    QList<CaseClock> clocks = {};
    QList<GateLine> missing = {};
    QList<SuspectRow> suspects = {};
    int victims = 0;
    int witnesses = 0;
    int holders = 0;
    bool hasAnalysis = false; ///< 一案一研判
    bool hasTeam = false;     ///< 一案一专班: a lead and an assisting officer.
    bool hasReport = false;   ///< 一案一报告
};

/// The rows of a recorded table that make a figure of the overview, and what of them is shown.
struct FigureSource {
    QString table = {};
    QStringList columns = {};
    QList<qint64> ids = {};
};

/// `figure` is "paid", "gap" (paid into accounts whose statement is missing), "untraced" (into the
/// others), "held" (stops and freezes) or "returned". Throws SqlError; works on a reader.
FigureSource figureSource(sqlite::Database& db, CaseId caseId, const QString& figure);

/// Throws SqlError; works on a reader.
CaseOverview readOverview(sqlite::Database& db, CaseId caseId, Instant now,
                          const Masking& masking = {});

class SuspectModel : public RowsModel<SuspectRow>
{
    Q_OBJECT

public:
    using RowsModel::RowsModel;

protected:
    QList<TableColumn> describeColumns() const override;
    QVariant cell(const SuspectRow& row, int column, int role) const override;
};

/// "detained" → under way, "fugitive" → needs somebody…
Tone personTone(const QString& state);

} // namespace cluechain
