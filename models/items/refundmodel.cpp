#include "models/items/refundmodel.h"

#include "models/items/commoncolumns.h"

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

enum VictimColumn { Name, Paid, Compensated, Net, Refund, Missing };

qint64 fenOf(const RefundVictim& victim, int column)
{
    switch (VictimColumn(column)) {
    case Paid:
        return victim.paidFen;
    case Compensated:
        return victim.compensatedFen;
    case Net:
        return victim.netFen;
    case Refund:
        return victim.refundFen;
    case Missing:
        return victim.netFen - victim.refundFen;
    case Name:
        break;
    }
    return 0;
}

Tone toneOf(RefundBasis basis)
{
    switch (basis) {
    case RefundBasis::Single:
    case RefundBasis::TimeStamp:
        return Tone::Done;
    case RefundBasis::ProRata:
        return Tone::Soon;
    case RefundBasis::Overdrawn:
        return Tone::Blocked;
    case RefundBasis::Nothing:
        break;
    }
    return Tone::Idle;
}

} // namespace

void RefundModel::setBoard(const std::shared_ptr<const RefundBoard>& board)
{
    m_board = board;
    QList<RefundItem> items;
    const auto add = [&items](RefundPlace place) {
        items.append({.id = items.size() + 1, .place = place});
    };
    const auto& accounts = board->draft.accounts;
    for (int a = 0; a < int(accounts.size()); ++a) {
        add({.account = a});
        for (int c = 0; c < int(accounts[size_t(a)].claims.size()); ++c)
            add({.account = a, .claim = c});
    }
    if (!accounts.empty())
        add({});
    setRows(std::move(items));
}

QList<TableColumn> RefundModel::describeColumns() const
{
    QList<TableColumn> columns;
    const auto add = [&columns](const QString& key, RefundFigure figure, CellKind kind,
                                const QString& sample) {
        columns.append({.key = key,
                        .title = refundFigureName(figure),
                        .kind = kind,
                        .sample = sample,
                        .sortable = false});
    };
    const QString money = u"123,456.00"_s;
    add(u"name"_s, RefundFigure::Name, CellKind::Text, u"启拓商贸有限公司 ·6108"_s);
    add(u"basis"_s, RefundFigure::Basis, CellKind::Tag, u"No victim's money"_s);
    add(u"frozen"_s, RefundFigure::Frozen, CellKind::Money, money);
    add(u"loss"_s, RefundFigure::Loss, CellKind::Money, money);
    add(u"compensated"_s, RefundFigure::Compensated, CellKind::Money, money);
    add(u"net"_s, RefundFigure::Net, CellKind::Money, money);
    add(u"share"_s, RefundFigure::Share, CellKind::Number, u"100.0000 %"_s);
    add(u"remainder"_s, RefundFigure::Remainder, CellKind::Number, u"0.8462 ＋1 fen"_s);
    columns.last().hidden = true; // the fen that it gives stands in the reasoning
    add(u"refund"_s, RefundFigure::Refund, CellKind::Money, money);
    add(u"stays"_s, RefundFigure::Stays, CellKind::Money, money);
    add(u"fifo"_s, RefundFigure::Fifo, CellKind::Money, money);
    add(u"lifo"_s, RefundFigure::Lifo, CellKind::Money, money);
    add(u"rolling"_s, RefundFigure::Rolling, CellKind::Money, money);
    return columns;
}

std::optional<Tone> RefundModel::toneOf(const RefundItem& item, int column) const
{
    const RefundAccount* account = accountAt(*m_board, item.place);
    if (account && item.place.claim < 0 && figureOf(column) == RefundFigure::Basis)
        return cluechain::toneOf(account->basis);
    return {};
}

QVariant RefundModel::cell(const RefundItem& item, int column, int role) const
{
    const RefundFigure figure = figureOf(column);
    const bool isClaim = item.place.claim >= 0;
    switch (role) {
    case Qt::DisplayRole: {
        const QString text = refundFigureText(*m_board, item.place, figure);
        return figure == RefundFigure::Name && isClaim ? u'　' + text : text;
    }
    case CopyRole:
        if (const auto money = refundMoney(*m_board, item.place, figure))
            return money->toString();
        return {};
    case GroupRole:
        return !isClaim;
    case ToneRole:
        if (const auto tone = toneOf(item, column))
            return int(*tone);
        return {};
    case SecondRole:
        if (figure == RefundFigure::Name && item.place.account >= 0 && !isClaim)
            return m_board->accounts.at(item.place.account).bank;
        return {};
    case InkRole:
        if (figure == RefundFigure::Refund || (!isClaim && figure != RefundFigure::Share))
            return int(CellInk::Strong);
        return figure == RefundFigure::Remainder ? QVariant(int(CellInk::Muted)) : QVariant();
    case Qt::ToolTipRole:
        if (const auto* account = accountAt(*m_board, item.place);
            account && figure == RefundFigure::Basis)
            return basisRule(account->basis);
        return {};
    default:
        return {};
    }
}

void RefundVictimModel::setBoard(const RefundBoard& board)
{
    QList<RefundVictimItem> items;
    for (const RefundVictim& victim : board.draft.victims) {
        const RefundBoardVictim& shown = board.victims.at(victim.victim);
        items.append({.id = shown.person.value, .name = shown.name, .victim = victim});
    }
    setRows(std::move(items));
}

QList<TableColumn> RefundVictimModel::describeColumns() const
{
    return {{.key = u"name"_s, .title = tr("Victim"), .sample = u"欧阳某某"_s},
            moneyColumn(u"paid"_s, tr("Paid (yuan)")),
            moneyColumn(u"compensated"_s, tr("Compensated (yuan)")),
            moneyColumn(u"net"_s, tr("Net loss (yuan)")),
            moneyColumn(u"refund"_s, tr("Refund (yuan)")),
            moneyColumn(u"missing"_s, tr("Not recovered (yuan)"))};
}

QVariant RefundVictimModel::cell(const RefundVictimItem& item, int column, int role) const
{
    const Money money = Money::fromFen(fenOf(item.victim, column));
    switch (role) {
    case Qt::DisplayRole:
        return column == Name ? item.name : moneyCell(money);
    case SortRole:
        return column == Name ? QVariant() : QVariant(money.fen());
    case CopyRole:
        return column == Name ? QVariant() : QVariant(money.toString());
    case InkRole:
        return column == Name || column == Refund ? QVariant(int(CellInk::Strong)) : QVariant();
    default:
        return {};
    }
}

} // namespace cluechain
