#include "models/items/accountmodel.h"

#include "models/cases/vocabulary.h"
#include "models/items/commoncolumns.h"

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

enum AccountColumn { Holder, Bank, Number, State, Statement, In, Out, Balance, Transfers };

std::optional<Money> moneyOf(const AccountSummary& row, int column)
{
    if (column == In)
        return row.in;
    return column == Out ? std::optional(row.out) : row.lastBalance;
}

} // namespace

QString moneyStateText(const AccountSummary& account)
{
    return account.isVictims              ? AccountModel::tr("Victim's account")
           : account.moneyState.isEmpty() ? QString()
                                          : wordText(u"money_states", account.moneyState);
}

QList<TableColumn> AccountModel::describeColumns() const
{
    return {
        holderColumn(tr("Holder")),
        bankColumn(tr("Bank")),
        accountColumn(tr("Account")),
        {.key = u"state"_s, .title = tr("Money"), .kind = CellKind::Tag, .sample = u"止付冻结"_s},
        {.key = u"statement"_s,
         .title = tr("Statement"),
         .kind = CellKind::State,
         .sample = u"未调取明细"_s},
        moneyColumn(u"in"_s, tr("In (yuan)")),
        moneyColumn(u"out"_s, tr("Out (yuan)")),
        moneyColumn(u"balance"_s, tr("Balance (yuan)")),
        countColumn(u"transfers"_s, tr("Transfers"))};
}

QVariant AccountModel::cell(const AccountSummary& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        switch (AccountColumn(column)) {
        case Holder:
            return row.holder.isEmpty() ? u"—"_s : row.holder;
        case Bank:
            return row.bank.isEmpty() ? u"—"_s : row.bank;
        case Number:
            return groupedNumber(row.number);
        case Statement:
            return row.hasStatement ? tr("Delivered") : tr("Not requested");
        case Transfers:
            return row.transfers;
        case In:
        case Out:
        case Balance:
            return moneyCell(moneyOf(row, column));
        case State:
            return moneyStateText(row);
        }
        return {};
    case SortRole:
        if (column == In || column == Out || column == Balance)
            return moneyOf(row, column).value_or(Money()).fen();
        return {};
    case CopyRole:
        if (column == In || column == Out || column == Balance) {
            const std::optional<Money> money = moneyOf(row, column);
            return money ? QVariant(money->toString()) : QVariant();
        }
        return column == Number ? QVariant(row.number) : QVariant();
    case ToneRole:
        if (column == Statement)
            return int(row.hasStatement ? Tone::Done : Tone::Gap);
        if (column == State && row.isVictims)
            return int(Tone::Idle);
        if (column == State && !row.moneyState.isEmpty() && row.moneyState != u"found")
            return int(Tone::Done);
        return {};
    case InkRole:
        if (column == Holder)
            return int(CellInk::Strong);
        if (column == In)
            return int(CellInk::MoneyIn);
        return column == Out ? QVariant(int(CellInk::MoneyOut)) : QVariant();
    default:
        return {};
    }
}

} // namespace cluechain
