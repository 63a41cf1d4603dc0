#include "models/items/counterpartymodel.h"

#include "models/items/commoncolumns.h"

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

enum PartyColumn { Name, Bank, Number, In, InCount, Out, OutCount, First, Last };

bool isMoney(int column)
{
    return column == In || column == Out;
}

Money moneyOf(const Counterparty& row, int column)
{
    return column == In ? row.in : row.out;
}

} // namespace

QList<qint64> CounterpartyModel::rowsBehind(int row, int column) const
{
    const Counterparty* party = rowAt(row);
    if (!party)
        return {};
    if (column == In || column == InCount)
        return party->inRows;
    if (column == Out || column == OutCount)
        return party->outRows;
    return party->inRows + party->outRows;
}

QList<TableColumn> CounterpartyModel::describeColumns() const
{
    TableColumn first = timeColumn(u"first"_s, tr("First"));
    first.hidden = true;
    return {holderColumn(tr("Counterparty")),
            bankColumn(tr("Bank")),
            accountColumn(tr("Account")),
            moneyColumn(u"in"_s, tr("In (yuan)")),
            countColumn(u"inCount"_s, tr("In, n")),
            moneyColumn(u"out"_s, tr("Out (yuan)")),
            countColumn(u"outCount"_s, tr("Out, n")),
            first,
            timeColumn(u"last"_s, tr("Last"))};
}

QVariant CounterpartyModel::cell(const Counterparty& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        switch (PartyColumn(column)) {
        case Name:
            return row.name.isEmpty() && row.number.isEmpty() ? tr("Without name or number")
                                                              : textCell(row.name);
        case Bank:
            return textCell(row.bank);
        case Number:
            return textCell(groupedNumber(row.number));
        case In:
        case Out:
            return moneyCell(moneyOf(row, column));
        case InCount:
            return row.inRows.size();
        case OutCount:
            return row.outRows.size();
        case First:
            return row.first.toDisplay();
        case Last:
            return row.last.toDisplay();
        }
        return {};
    case SortRole:
        if (column == First || column == Last)
            return (column == First ? row.first : row.last).microseconds();
        return isMoney(column) ? QVariant(moneyOf(row, column).fen()) : QVariant();
    case CopyRole:
        if (isMoney(column))
            return moneyOf(row, column).toString();
        return column == Number ? QVariant(row.number) : QVariant();
    case InkRole:
        if (column == Name)
            return int(CellInk::Strong);
        if (isMoney(column))
            return int(moneyOf(row, column).fen() == 0 ? CellInk::Muted
                       : column == In                  ? CellInk::MoneyIn
                                                       : CellInk::MoneyOut);
        return {};
    default:
        return {};
    }
}

} // namespace cluechain
