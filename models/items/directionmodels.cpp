#include "models/items/directionmodels.h"

#include "models/intake/taughtlayouts.h"

#include <QFileInfo>
#include <QLocale>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

enum GroupColumn { File, LayoutName, Flag, Rows, Sum, Provable };
enum UnknownColumn { Line, Time, Amount, Before, After, Proven, Peer, Summary };

QVariant fenCell(std::optional<qint64> fen)
{
    return moneyCell(fen ? std::optional(Money::fromFen(*fen)) : std::nullopt);
}

} // namespace

QList<DirectionGroup> directionGroups(sqlite::Database& db, CaseId caseId, const Masking& masking)
{
    const LayoutSet layouts = layoutsOf(db);
    QList<DirectionGroup> groups;
    for (UnknownDirections& group : unknownDirections(db, caseId)) {
        const Layout* layout = layouts.find(group.layout);
        if (masking.isOn())
            group.path = masking.text(group.path);
        groups.append({.id = groups.size() + 1,
                       .group = group,
                       .layoutName = layout ? layout->name.text() : group.layout});
    }
    return groups;
}

QList<TableColumn> DirectionGroupModel::describeColumns() const
{
    return {
        {.key = u"file"_s, .title = tr("File"), .sample = u"江川银行/交易明细信息.csv"_s},
        {.key = u"layout"_s, .title = tr("Layout"), .sample = u"账户信息一"_s},
        {.key = u"flag"_s, .title = tr("In the flag"), .sample = u"未说明的"_s},
        {.key = u"rows"_s, .title = tr("Rows"), .kind = CellKind::Number, .sample = u"123,456"_s},
        {.key = u"sum"_s,
         .title = tr("Sum (yuan)"),
         .kind = CellKind::Money,
         .sample = u"1,234,567.00"_s},
        {.key = u"provable"_s,
         .title = tr("Proven by the balances"),
         .kind = CellKind::State,
         .sample = u"123,456 / 123,456"_s}};
}

QVariant DirectionGroupModel::cell(const DirectionGroup& row, int column, int role) const
{
    const UnknownDirections& group = row.group;
    const QLocale locale = QLocale(QLocale::English);
    switch (role) {
    case Qt::DisplayRole:
        switch (GroupColumn(column)) {
        case File:
            return QFileInfo(group.path.section(u'!', -1)).fileName();
        case LayoutName:
            return row.layoutName;
        case Flag:
            return group.flag.isEmpty() ? tr("empty") : u"“%1”"_s.arg(group.flag);
        case Rows:
            return locale.toString(group.rows);
        case Sum:
            return Money::fromFen(group.fen).toDisplay();
        case Provable:
            return u"%1 / %2"_s.arg(locale.toString(group.provable), locale.toString(group.rows));
        }
        return {};
    case SortRole:
        if (column == Rows)
            return group.rows;
        if (column == Sum)
            return group.fen;
        return column == Provable ? QVariant(group.provable) : QVariant();
    case Qt::ToolTipRole:
        return column == File ? QVariant(group.path) : QVariant();
    case ToneRole:
        if (column != Provable)
            return {};
        return int(group.provable == group.rows ? Tone::Done
                   : group.provable > 0         ? Tone::Open
                                                : Tone::Gap);
    case InkRole:
        if (column == Flag && group.flag.isEmpty())
            return int(CellInk::Muted);
        return column == File ? QVariant(int(CellInk::Strong)) : QVariant();
    default:
        return {};
    }
}

QList<TableColumn> UnknownRowModel::describeColumns() const
{
    const auto money = [](const QString& key, const QString& title) {
        return TableColumn{
            .key = key, .title = title, .kind = CellKind::Money, .sample = u"1,234,567.00"_s};
    };
    return {{.key = u"line"_s, .title = tr("Line"), .kind = CellKind::Number, .sample = u"12345"_s},
            {.key = u"time"_s,
             .title = tr("Transaction time"),
             .kind = CellKind::Time,
             .sample = u"2025-12-30 09:00:00"_s},
            money(u"amount"_s, tr("Amount (yuan)")),
            money(u"before"_s, tr("Balance before (yuan)")),
            money(u"after"_s, tr("Balance after (yuan)")),
            {.key = u"proven"_s,
             .title = tr("The balances prove"),
             .kind = CellKind::State,
             .sample = u"证明不了什么"_s},
            {.key = u"peer"_s, .title = tr("Counterparty"), .sample = u"启拓商贸有限公司"_s},
            {.key = u"summary"_s, .title = tr("Summary"), .sample = u"手机银行转账"_s}};
}

QVariant UnknownRowModel::cell(const UnknownRow& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        switch (UnknownColumn(column)) {
        case Line:
            return QString::number(row.line);
        case Time:
            return timeCell(row.at, 0);
        case Amount:
            return fenCell(row.fen);
        case Before:
            return fenCell(row.beforeFen);
        case After:
            return fenCell(row.afterFen);
        case Proven:
            return row.proven == Direction::In    ? tr("money in")
                   : row.proven == Direction::Out ? tr("money out")
                                                  : tr("nothing");
        case Peer:
            return row.peerName.isEmpty() ? u"—"_s : row.peerName;
        case Summary:
            return row.summary;
        }
        return {};
    case SortRole:
        if (column == Line)
            return row.line;
        return column == Amount ? QVariant(row.fen) : QVariant();
    case ToneRole:
        return column == Proven
                   ? QVariant(int(row.proven == Direction::Unknown ? Tone::Gap : Tone::Done))
                   : QVariant();
    default:
        return {};
    }
}

} // namespace cluechain
