#include "models/items/accountrowmodel.h"

#include "models/items/importfilemodel.h"

#include <QFileInfo>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

enum RowColumn { Time, Peer, Number, In, Out, Balance, Summary, Known, Source };

} // namespace

QList<TableColumn> AccountRowModel::describeColumns() const
{
    using Kind = ColumnFilter::Kind;
    QList<TableColumn> columns{
        {.key = u"time"_s,
         .title = tr("Transaction time"),
         .kind = CellKind::Time,
         .sample = u"2025-12-30 09:00:00"_s,
         .filter = Kind::Time},
        {.key = u"peer"_s,
         .title = tr("Counterparty"),
         .sample = u"启拓商贸有限公司"_s,
         .filter = Kind::Text},
        {.key = u"number"_s,
         .title = tr("Counterparty's account"),
         .kind = CellKind::Mono,
         .sample = u"6299 0310 4471 6108 000"_s,
         .filter = Kind::Text},
        {.key = u"in"_s,
         .title = tr("In (yuan)"),
         .kind = CellKind::Money,
         .sample = u"1,234,567.00"_s,
         .filter = Kind::Money},
        {.key = u"out"_s,
         .title = tr("Out (yuan)"),
         .kind = CellKind::Money,
         .sample = u"1,234,567.00"_s,
         .filter = Kind::Money},
        {.key = u"balance"_s,
         .title = tr("Balance (yuan)"),
         .kind = CellKind::Money,
         .sample = u"1,234,567.00"_s,
         .filter = Kind::Money},
        {.key = u"summary"_s,
         .title = tr("Summary"),
         .sample = u"手机银行转账"_s,
         .filter = Kind::Text},
        {.key = u"known"_s,
         .title = tr("Proof"),
         .kind = CellKind::Tag,
         .sample = u"被害人付款"_s,
         .filter = Kind::Choice,
         .choices = {{u"both"_s, tr("Both statements")},
                     {u"payment"_s, tr("Victim's payment")},
                     {u"unknown"_s, tr("Direction unknown")},
                     {u"single"_s, tr("One statement only")}}},
        {.key = u"source"_s, .title = tr("File : line"), .sample = u"交易明细 : 1234"_s}};
    for (TableColumn& column : columns)
        column.sortable = false; // in the order of the statement: its balances are a chain
    return columns;
}

QVariant AccountRowModel::cell(const AccountRow& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        switch (RowColumn(column)) {
        case Time:
            return timeCell(row.at, Instant::now().chinaDate().year());
        case Peer:
            return row.peerName.isEmpty() ? u"—"_s : row.peerName;
        case Number:
            return row.peerNumber.isEmpty() ? u"—"_s : groupedNumber(row.peerNumber);
        case In:
            return row.direction > 0 ? moneyCell(row.amount, row.currency) : QString();
        case Out:
            return row.direction < 0 ? moneyCell(row.amount, row.currency) : QString();
        case Balance:
            return moneyCell(row.balance, row.currency);
        case Summary:
            return row.summary.isEmpty() ? row.type : row.summary;
        case Known:
            if (row.rowClass != 0 && row.rowClass != int(RowClass::DirectionUnknown))
                return rowClassName(RowClass(row.rowClass));
            if (row.direction == 0)
                return tr("Direction unknown");
            if (row.payment != 0)
                return tr("Victim's payment");
            return row.mirror != 0 ? tr("Both statements") : QString();
        case Source:
            return QFileInfo(row.path.section(u'!', -1)).fileName();
        }
        return {};
    case SecondRole:
        return column == Source ? QVariant(u": "_s + QString::number(row.line)) : QVariant();
    case CopyRole:
        if (column == In || column == Out || column == Balance) {
            const std::optional<Money> money =
                column == Balance                                             ? row.balance
                : (column == In) == (row.direction > 0) && row.direction != 0 ? row.amount
                                                                              : std::nullopt;
            return money ? QVariant(plainMoney(*money, row.currency)) : QVariant();
        }
        if (column == Time)
            return row.at ? QVariant(row.at->toDisplay()) : QVariant();
        return column == Number ? QVariant(row.peerNumber) : QVariant();
    case Qt::ToolTipRole:
        if (column == Source)
            return row.sheet.isEmpty() ? u"%1 : %2"_s.arg(row.path).arg(row.line)
                                       : u"%1 · %2 : %3"_s.arg(row.path, row.sheet).arg(row.line);
        return column == Summary ? QVariant(row.remark) : QVariant();
    case ToneRole:
        if (column != Known)
            return {};
        if (row.rowClass != 0 && row.rowClass != int(RowClass::DirectionUnknown))
            return int(Tone::Idle);
        if (row.direction == 0)
            return int(Tone::Soon);
        return row.payment != 0  ? QVariant(int(Tone::Open))
               : row.mirror != 0 ? QVariant(int(Tone::Done))
                                 : QVariant();
    case InkRole:
        if (column == In)
            return int(CellInk::MoneyIn);
        if (column == Out)
            return int(CellInk::MoneyOut);
        return column == Source ? QVariant(int(CellInk::Link)) : QVariant();
    default:
        return {};
    }
}

} // namespace cluechain
