#include "models/items/accounttracemodels.h"

#include "models/items/commoncolumns.h"

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

enum LotColumn { At, Way, LotVictim, LotPaid, Peer, PeerNumber, Amount, There };
enum WhoseColumn { Victim, Paid, PaidMoney, In, Out, Rests, Broken, Why };

TableColumn victimColumn(const QString& title)
{
    return {.key = u"victim"_s, .title = title, .sample = u"欧阳某某"_s};
}

Money moneyOf(const WhoseRow& row, int column)
{
    switch (WhoseColumn(column)) {
    case PaidMoney:
        return row.paid;
    case In:
        return row.in;
    case Out:
        return row.out;
    case Rests:
        return row.rests;
    default:
        return row.broken;
    }
}

bool isWhoseMoney(int column)
{
    return column >= PaidMoney && column <= Broken;
}

} // namespace

QList<TableColumn> LotModel::describeColumns() const
{
    TableColumn from = holderColumn(tr("From / to"));
    from.key = u"peer"_s;
    TableColumn amount = moneyColumn(u"amount"_s, tr("Traced (yuan)"));
    TableColumn number = accountColumn(tr("Account"));
    number.hidden = true; // its tail stands after the name
    TableColumn there = moneyColumn(u"there"_s, tr("Left after (yuan)"));
    QList<TableColumn> columns{
        timeColumn(u"time"_s, tr("Transaction time")),
        {.key = u"way"_s, .title = tr("Direction"), .kind = CellKind::Code, .sample = u"转入"_s},
        victimColumn(tr("Whose money")),
        timeColumn(u"paid"_s, tr("Paid at")),
        from,
        accountColumn(tr("Account")),
        amount,
        there};
    for (TableColumn& column : columns)
        column.sortable = column.key != "there"_L1; // it follows from the order
    return columns;
}

QVariant LotModel::cell(const LotRow& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        switch (LotColumn(column)) {
        case At:
            return row.at.toDisplay();
        case Way:
            return row.isIn ? tr("In") : tr("Out");
        case LotVictim:
            return row.victim;
        case LotPaid:
            return row.paidAt.toDisplay();
        case Peer:
            return textCell(row.peer);
        case PeerNumber:
            return textCell(groupedNumber(row.peerNumber));
        case Amount:
            return moneyCell(row.amount);
        case There:
            return moneyCell(row.there);
        }
        return {};
    case SortRole:
        if (column == At || column == LotPaid)
            return (column == At ? row.at : row.paidAt).microseconds();
        return column == Amount ? QVariant(row.amount.fen()) : QVariant();
    case CopyRole:
        if (column == Amount)
            return row.amount.toString();
        if (column == There)
            return row.there ? QVariant(row.there->toString()) : QVariant();
        if (column == Peer)
            return row.peer;
        return column == PeerNumber ? QVariant(row.peerNumber) : QVariant();
    case SecondRole:
        return column == Peer && !row.peerNumber.isEmpty() ? QVariant(accountTail(row.peerNumber))
                                                           : QVariant();
    case InkRole:
        if (column == Amount)
            return int(row.isIn ? CellInk::MoneyIn : CellInk::MoneyOut);
        return column == There ? QVariant(int(CellInk::Traced)) : QVariant();
    default:
        return {};
    }
}

QList<TableColumn> WhoseModel::describeColumns() const
{
    return {victimColumn(tr("Victim")),
            timeColumn(u"paid"_s, tr("Paid at")),
            moneyColumn(u"payment"_s, tr("Payment (yuan)")),
            moneyColumn(u"in"_s, tr("Came in (yuan)")),
            moneyColumn(u"out"_s, tr("Went on (yuan)")),
            moneyColumn(u"rests"_s, tr("Rests (yuan)")),
            moneyColumn(u"broken"_s, tr("Left unseen (yuan)")),
            {.key = u"why"_s, .title = tr("Where it rests"), .sample = u"在账户上（按明细）"_s}};
}

QVariant WhoseModel::cell(const WhoseRow& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        if (isWhoseMoney(column))
            return moneyCell(moneyOf(row, column));
        return column == Victim ? row.victim
               : column == Paid ? row.paidAt.toDisplay()
                                : textCell(row.why);
    case SortRole:
        if (column == Paid)
            return row.paidAt.microseconds();
        return isWhoseMoney(column) ? QVariant(moneyOf(row, column).fen()) : QVariant();
    case CopyRole:
        return isWhoseMoney(column) ? QVariant(moneyOf(row, column).toString()) : QVariant();
    case InkRole:
        if (column == Victim)
            return int(CellInk::Strong);
        if (isWhoseMoney(column) && moneyOf(row, column).fen() == 0)
            return int(CellInk::Muted);
        return column == Rests ? QVariant(int(CellInk::Traced)) : QVariant();
    default:
        return {};
    }
}

} // namespace cluechain
