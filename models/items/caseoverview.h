#pragma once

#include "models/cases/caseclocks.h"
#include "models/cases/casefigures.h"
#include "models/cases/gates.h"
#include "models/items/rowsmodel.h"
#include "models/reports/masking.h"

namespace cluechain
{

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
    int accounts = 0;   ///< Named by hand or with a statement, each once.
    int statements = 0; ///< Of them with a statement.
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

/// `figure` is "paid", "held" (stops and freezes) or "returned". Throws SqlError; works on a
/// reader.
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

} // namespace cluechain
