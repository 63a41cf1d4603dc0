#pragma once

#include "models/cases/caseclocks.h"
#include "models/items/rowsmodel.h"

namespace cluechain
{

/// A running clock as a row.
struct ClockRow {
    qint64 id = 0; ///< Its place in the list, from 1.
    CaseClock clock = {};
};

/// Legal clocks, the nearest first: what, whose and since when, due, what is left, rule.
class ClockModel : public RowsModel<ClockRow>
{
    Q_OBJECT

public:
    using RowsModel::RowsModel;

    void setClocks(const QList<CaseClock>& clocks, Instant now);
    /// The time goes on: what is left is another.
    void setNow(Instant now);

protected:
    QList<TableColumn> describeColumns() const override;
    QVariant cell(const ClockRow& row, int column, int role) const override;

private:
    Instant m_now;
};

/// Idle, Soon from the rule's lead time on, Overdue after it.
Tone clockTone(CaseClock::State state);
/// "clock", "hourglass", "alarm-clock".
QString clockIcon(CaseClock::State state);
/// "10:28" under a day, "1 d 14 h" under a week, days beyond; past the end by how much it is over.
QString clockRest(const CaseClock& clock, Instant now);

} // namespace cluechain
