#include "models/items/chasemodel.h"

#include "models/items/commoncolumns.h"

#include <QCoreApplication>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Chase)
};

enum ChaseColumn { Level, Holder, Bank, Number, Traced, There, Left, State, Held, Took, Answer };
enum NextColumn { Place, NextHolder, NextNumber, NextMoney, NextLeft, Act, Why };

Tone toneOf(StopState state)
{
    switch (state) {
    case StopState::Sent:
        return Tone::Soon;
    case StopState::Stopped:
    case StopState::Frozen:
        return Tone::Done;
    case StopState::Returned:
    case StopState::Lapsed:
        return Tone::Overdue;
    case StopState::None:
    case StopState::NoMoney:
    case StopState::Over:
        break;
    }
    return Tone::Idle;
}

QString levelText(const ChaseRow& row)
{
    if (row.isEnd)
        return Text::tr("End");
    return row.level > 0 ? Text::tr("Level %1").arg(row.level) : u"—"_s;
}

QString thereText(const ChaseRow& row)
{
    if (row.mayBeThere.isZero())
        return moneyCell(row.there);
    const QString most = moneyCell(row.there + row.mayBeThere);
    return Text::tr("0 to %1").arg(most);
}

QString leftText(const ChaseRow& row)
{
    if (!row.secondsLeft)
        return u"—"_s;
    constexpr qint64 minute = 60;
    constexpr qint64 day = 24 * 60 * minute;
    if (*row.secondsLeft < -day)
        return Text::tr("long past");
    return *row.secondsLeft < minute ? Text::tr("any moment")
                                     : Text::tr("about %1").arg(spanText(*row.secondsLeft));
}

/// What a person does about it now.
QString actText(const ChaseRow& row)
{
    switch (row.state) {
    case StopState::Sent:
        return Text::tr("Press for an answer");
    case StopState::Returned:
        return Text::tr("Mend and send again");
    case StopState::Lapsed:
        return row.stops < 2 ? Text::tr("Freeze or stop again") : Text::tr("Freeze");
    default:
        return Text::tr("Stop");
    }
}

std::optional<Money> moneyIn(const ChaseItem& item, int column)
{
    if (column == Traced)
        return item.row.traced;
    if (column == There)
        return item.row.there + item.row.mayBeThere;
    if (column == Held && !item.row.held.isZero())
        return item.row.held;
    return {};
}

QVariant took(const ChaseRow& row)
{
    if (!row.sentAt || !row.answeredAt)
        return {};
    return row.sentAt->secondsTo(*row.answeredAt);
}

} // namespace

QString stopStateName(StopState state)
{
    switch (state) {
    case StopState::Sent:
        return Text::tr("Sent");
    case StopState::Stopped:
        return Text::tr("Stopped");
    case StopState::NoMoney:
        return Text::tr("Nothing there");
    case StopState::Returned:
        return Text::tr("Sent back");
    case StopState::Lapsed:
        return Text::tr("Stop ended");
    case StopState::Frozen:
        return Text::tr("Frozen");
    case StopState::Over:
        return Text::tr("Measure over");
    case StopState::None:
        break;
    }
    return Text::tr("Not sent");
}

QString spanText(qint64 seconds)
{
    constexpr qint64 hour = 3600;
    constexpr qint64 day = 24 * hour;
    if (seconds >= day)
        return Text::tr("%1 d %2 h").arg(seconds / day).arg(seconds % day / hour);
    if (seconds >= hour)
        return Text::tr("%1 h %2 min").arg(seconds / hour).arg(seconds % hour / 60);
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

QList<ChaseItem> chaseItems(const ChaseBoard& board)
{
    QList<ChaseItem> items;
    for (qsizetype i = 0; i < board.rows.size(); ++i) {
        const ChaseRow& row = board.rows.at(i);
        items.append({.id = i + 1,
                      .place = int(board.next.indexOf(int(i))) + 1,
                      .depth = row.parent < 0 ? 0 : items.at(row.parent).depth + 1,
                      .row = row});
    }
    return items;
}

QList<ChaseItem> nextItems(const ChaseBoard& board)
{
    const QList<ChaseItem> all = chaseItems(board);
    QList<ChaseItem> items;
    for (const int i : board.next)
        items.append(all.at(i));
    return items;
}

QList<TableColumn> ChaseModel::describeColumns() const
{
    TableColumn number = accountColumn(tr("Account"));
    number.hidden = true; // its tail stands after the bank, all of it in the list of the next
    return {
        {.key = u"level"_s, .title = tr("Level"), .sample = u"　　　　四级"_s, .sortable = false},
        holderColumn(tr("Holder")),
        bankColumn(tr("Bank")),
        number,
        moneyColumn(u"traced"_s, tr("Traced in (yuan)")),
        {.key = u"there"_s,
         .title = tr("There now (yuan)"),
         .kind = CellKind::Money,
         .sample = u"0 to 12,345,678.00"_s},
        {.key = u"left"_s,
         .title = tr("Time left"),
         .kind = CellKind::Number,
         .sample = u"about 59:59"_s},
        {.key = u"state"_s,
         .title = tr("Measure"),
         .kind = CellKind::Tag,
         .sample = u"Nothing there"_s},
        moneyColumn(u"held"_s, tr("Held (yuan)")),
        {.key = u"took"_s, .title = tr("Took"), .kind = CellKind::Number, .sample = u"12:59"_s},
        {.key = u"answer"_s, .title = tr("Bank's answer"), .sample = u"余额已控"_s}};
}

QVariant ChaseModel::cell(const ChaseItem& item, int column, int role) const
{
    const ChaseRow& row = item.row;
    switch (role) {
    case Qt::DisplayRole:
        switch (ChaseColumn(column)) {
        case Level:
            return QString(item.depth, u'　') + levelText(row);
        case Holder:
            return row.holder.isEmpty() ? u"—"_s : row.holder;
        case Bank:
            return row.bank.isEmpty() ? u"—"_s : row.bank;
        case Number:
            return groupedNumber(row.number);
        case Traced:
        case Held:
            return moneyCell(moneyIn(item, column));
        case There:
            return thereText(row);
        case Left:
            return leftText(row);
        case State:
            return stopStateName(row.state);
        case Answer:
            return row.answer;
        case Took:
            return took(row).isValid() ? spanText(took(row).toLongLong()) : u"—"_s;
        }
        return {};
    case SortRole:
        if (column == Left)
            return row.secondsLeft ? QVariant(*row.secondsLeft) : QVariant();
        if (column == Took)
            return took(row);
        [[fallthrough]];
    case CopyRole:
        if (const auto money = moneyIn(item, column))
            return role == SortRole ? QVariant(money->fen()) : QVariant(money->toString());
        return role == CopyRole && column == Number ? QVariant(row.number) : QVariant();
    case SecondRole:
        return column == Bank && !row.number.isEmpty() ? QVariant(accountTail(row.number))
                                                       : QVariant();
    case ToneRole:
        return column == State ? QVariant(int(toneOf(row.state))) : QVariant();
    case InkRole:
        return column == Holder ? QVariant(int(CellInk::Strong)) : QVariant();
    case Qt::ToolTipRole:
        if (column == Bank)
            return QString(row.bank + u' ' + groupedNumber(row.number)).trimmed();
        return column == There || column == Left ? QVariant(row.why) : QVariant();
    default:
        return {};
    }
}

QList<TableColumn> StopNextModel::describeColumns() const
{
    return {{.key = u"place"_s, .title = tr("No."), .kind = CellKind::Number, .sample = u"100"_s},
            holderColumn(tr("Holder")),
            accountColumn(tr("Account")),
            {.key = u"there"_s,
             .title = tr("There now (yuan)"),
             .kind = CellKind::Money,
             .sample = u"0 to 12,345,678.00"_s},
            {.key = u"left"_s,
             .title = tr("Time left"),
             .kind = CellKind::Number,
             .sample = u"about 59:59"_s},
            {.key = u"act"_s, .title = tr("What to do"), .sample = u"补正后重发"_s},
            {.key = u"why"_s, .title = tr("Why"), .sample = u"最后追踪款于 2026-01-19"_s}};
}

QVariant StopNextModel::cell(const ChaseItem& item, int column, int role) const
{
    const ChaseRow& row = item.row;
    switch (role) {
    case Qt::DisplayRole:
        switch (NextColumn(column)) {
        case Place:
            return item.place;
        case NextHolder:
            return row.holder.isEmpty() ? u"—"_s : row.holder;
        case NextNumber:
            return groupedNumber(row.number);
        case NextMoney:
            return thereText(row);
        case NextLeft:
            return leftText(row);
        case Why:
            return row.why;
        case Act:
            return actText(row);
        }
        return {};
    case SortRole:
        if (column == NextMoney)
            return (row.there + row.mayBeThere).fen();
        return column == NextLeft && row.secondsLeft ? QVariant(*row.secondsLeft) : QVariant();
    case CopyRole:
        return column == NextNumber ? QVariant(row.number) : QVariant();
    case InkRole:
        return column == NextHolder ? QVariant(int(CellInk::Strong)) : QVariant();
    default:
        return {};
    }
}

} // namespace cluechain
