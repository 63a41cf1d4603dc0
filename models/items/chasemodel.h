#pragma once

#include "models/items/rowsmodel.h"
#include "models/reports/chase.h"

namespace cluechain
{

/// A row of the chase as its tables show it.
struct ChaseItem {
    qint64 id = 0; ///< Its index in the board, from 1: an account may have no identity.
    int place = 0; ///< In the order of what is next, from 1; 0: it is not.
    int depth = 0; ///< How far below the victims.
    ChaseRow row = {};
};

/// All accounts in the order of the tree.
QList<ChaseItem> chaseItems(const ChaseBoard& board);
/// What is to be stopped or pressed for, first the first.
QList<ChaseItem> nextItems(const ChaseBoard& board);

/// "Stopped", "Sent"…, translated.
QString stopStateName(StopState state);
/// "2:06", "1 h 03 min": how long something took.
QString spanText(qint64 seconds);

/// 止付树: what reached which account, what is there, and how its stop stands. A row stands
/// indented below the one that its money came from.
class ChaseModel : public RowsModel<ChaseItem>
{
    Q_OBJECT

public:
    using RowsModel::RowsModel;

protected:
    QList<TableColumn> describeColumns() const override;
    QVariant cell(const ChaseItem& item, int column, int role) const override;
};

/// 接下来止谁: where money goes soonest, with the reason.
class StopNextModel : public RowsModel<ChaseItem>
{
    Q_OBJECT

public:
    using RowsModel::RowsModel;

protected:
    QList<TableColumn> describeColumns() const override;
    QVariant cell(const ChaseItem& item, int column, int role) const override;
};

} // namespace cluechain
