#pragma once

#include "models/items/rowsmodel.h"
#include "models/reports/refundfigures.h"

#include <memory>

namespace cluechain
{

/// A line of the refund worksheet.
struct RefundItem {
    qint64 id = 0; ///< Its place in the worksheet, from 1.
    RefundPlace place = {};
};

/// 返还测算表: every frozen account with its claims below it, then the sum of all.
class RefundModel : public RowsModel<RefundItem>
{
    Q_OBJECT

public:
    using RowsModel::RowsModel;

    void setBoard(const std::shared_ptr<const RefundBoard>& board);
    static RefundFigure figureOf(int column) { return RefundFigure(column); }

protected:
    QList<TableColumn> describeColumns() const override;
    QVariant cell(const RefundItem& item, int column, int role) const override;
    /// The lines belong together: none is left out.
    ColumnFilter::Kind filterKind(int) const override { return ColumnFilter::Kind::None; }

private:
    std::shared_ptr<const RefundBoard> m_board;

    std::optional<Tone> toneOf(const RefundItem& item, int column) const;
};

struct RefundVictimItem {
    qint64 id = 0; ///< Of the person.
    QString name = {};
    RefundVictim victim = {};
};

/// 逐人汇总: what each victim gets over all accounts.
class RefundVictimModel : public RowsModel<RefundVictimItem>
{
    Q_OBJECT

public:
    using RowsModel::RowsModel;

    void setBoard(const RefundBoard& board);

protected:
    QList<TableColumn> describeColumns() const override;
    QVariant cell(const RefundVictimItem& item, int column, int role) const override;
};

} // namespace cluechain
