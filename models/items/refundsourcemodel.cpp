#include "models/items/refundsourcemodel.h"

#include "models/items/commoncolumns.h"

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

enum SourceColumn { Time, From, Amount, Traced };

} // namespace

void RefundSourceModel::setSources(const QList<RefundSource>& sources)
{
    QList<RefundSourceItem> items;
    for (const RefundSource& source : sources)
        items.append({.id = source.transfer, .source = source});
    setRows(std::move(items));
}

QList<TableColumn> RefundSourceModel::describeColumns() const
{
    return {{.key = u"at"_s,
             .title = tr("Time"),
             .kind = CellKind::Time,
             .sample = u"2026-01-19 14:21:33"_s},
            {.key = u"from"_s, .title = tr("From"), .sample = u"欧阳某"_s},
            {.key = u"amount"_s,
             .title = tr("Amount"),
             .kind = CellKind::Money,
             .sample = u"99,999.00"_s},
            {.key = u"traced"_s,
             .title = tr("Victims' money"),
             .kind = CellKind::Money,
             .sample = u"99,999.00"_s}};
}

QVariant RefundSourceModel::cell(const RefundSourceItem& item, int column, int role) const
{
    const RefundSource& source = item.source;
    const Money money = column == Amount ? source.amount : source.traced;
    const bool isMoney = column == Amount || column == Traced;
    switch (role) {
    case Qt::DisplayRole:
        if (column == Time)
            return source.at.toDisplay();
        if (column == From)
            return source.from.isEmpty() ? u"—"_s : source.from;
        return moneyCell(money);
    case SortRole:
        if (column == Time)
            return source.at.microseconds();
        return isMoney ? QVariant(money.fen()) : QVariant();
    case CopyRole:
        return isMoney ? QVariant(money.toString()) : QVariant();
    case InkRole:
        return column == Traced ? QVariant(int(CellInk::Traced)) : QVariant();
    default:
        return {};
    }
}

} // namespace cluechain
