#pragma once

#include "models/cases/caselist.h"
#include "models/items/rowsmodel.h"

namespace cluechain
{

/// The list of cases.
class CaseListModel : public RowsModel<CaseSummary>
{
    Q_OBJECT

public:
    using RowsModel::RowsModel;

    /// Times are shown as seen from then; for rows that come later too.
    void setNow(Instant now);

protected:
    QList<TableColumn> describeColumns() const override;
    QVariant cell(const CaseSummary& row, int column, int role) const override;

private:
    Instant m_now = Instant::now();
};

/// The links as ChainRole wants them.
QByteArray chainTones(const std::array<LinkState, linkCount>& links);
Tone linkTone(LinkState state);
/// "investigating" → under way, "concluded" → done…: how the stage of a case is inked.
Tone stageTone(const QString& stage);

} // namespace cluechain
