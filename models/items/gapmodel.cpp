#include "models/items/gapmodel.h"

#include "models/items/commoncolumns.h"

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

enum GapColumn { Rank, Holder, Bank, Number, Level, Traced, Last, Role, Why };

} // namespace

QList<TableColumn> GapModel::describeColumns() const
{
    return {
        {.key = u"rank"_s, .title = tr("No."), .kind = CellKind::Number, .sample = u"100"_s},
        holderColumn(tr("Holder")),
        bankColumn(tr("Bank")),
        accountColumn(tr("Account")),
        {.key = u"level"_s, .title = tr("Level"), .kind = CellKind::Number, .sample = u"Level 2"_s},
        moneyColumn(u"traced"_s, tr("Traced in (yuan)")),
        {.key = u"last"_s,
         .title = tr("Last traced in"),
         .kind = CellKind::Time,
         .sample = u"2026-01-19 14:21:33"_s},
        {.key = u"role"_s,
         .title = tr("Money"),
         .kind = CellKind::State,
         .sample = u"可能仍在账上"_s},
        {.key = u"why"_s, .title = tr("Why"), .sample = u"未调取明细"_s}};
}

QVariant GapModel::cell(const GapRow& row, int column, int role) const
{
    const bool mayBeThere = row.gap.role == FundsGap::Role::Sink;
    switch (role) {
    case Qt::DisplayRole:
        switch (GapColumn(column)) {
        case Rank:
            return row.rank;
        case Holder:
            return row.holder.isEmpty() ? u"—"_s : row.holder;
        case Bank:
            return row.bank.isEmpty() ? u"—"_s : row.bank;
        case Number:
            return groupedNumber(row.number);
        case Level:
            return tr("Level %1").arg(row.gap.level);
        case Traced:
            return moneyCell(Money::fromFen(row.gap.inFen));
        case Last:
            return row.gap.last.toDisplay();
        case Role:
            return mayBeThere ? tr("May be there still") : tr("Went on");
        case Why:
            return row.gap.why;
        }
        return {};
    case SortRole:
        if (column == Level)
            return row.gap.level;
        return column == Traced ? QVariant(row.gap.inFen) : QVariant();
    case CopyRole:
        if (column == Traced)
            return Money::fromFen(row.gap.inFen).toString();
        return column == Number ? QVariant(row.number) : QVariant();
    case ToneRole:
        return column == Role ? QVariant(int(mayBeThere ? Tone::Soon : Tone::Idle)) : QVariant();
    case InkRole:
        return column == Holder ? QVariant(int(CellInk::Strong)) : QVariant();
    default:
        return {};
    }
}

} // namespace cluechain
