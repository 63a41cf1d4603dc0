#include "models/items/patternmodel.h"

#include "models/cases/vocabulary.h"
#include "models/items/commoncolumns.h"

#include <QCoreApplication>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PatternModel)
};

enum PatternColumn {
    Holder,
    Number,
    Pattern,
    Value,
    Threshold,
    Count,
    Traced,
    Decision,
    Kept,
    Reason,
    Innocent,
    First,
    Last
};

Tone toneOf(KeptState state)
{
    switch (state) {
    case KeptState::Same:
        return Tone::Done;
    case KeptState::Differs:
        return Tone::Soon;
    case KeptState::Gone:
        return Tone::Gap;
    case KeptState::NotKept:
        break;
    }
    return Tone::Idle;
}

QString timeText(const std::optional<Instant>& at)
{
    return at ? at->toDisplay() : u"—"_s;
}

QString decisionOf(const PatternRow& row)
{
    return wordText(u"finding_decisions", row.kept ? row.kept->decision : u"open"_s);
}

QVariant keyToSortBy(const PatternRow& row, int column)
{
    switch (PatternColumn(column)) {
    case Value:
        return row.finding.value;
    case Threshold:
        return row.finding.threshold;
    case Count:
        return row.finding.n;
    case Traced:
        return row.finding.traced.fen();
    case Number:
        return row.numbers;
    case First:
        return row.first ? QVariant(row.first->microseconds()) : QVariant();
    case Last:
        return row.last ? QVariant(row.last->microseconds()) : QVariant();
    default:
        return {};
    }
}

} // namespace

QString keptStateName(KeptState state)
{
    switch (state) {
    case KeptState::NotKept:
        return Text::tr("Not kept");
    case KeptState::Same:
        return Text::tr("Kept");
    case KeptState::Differs:
        return Text::tr("Kept, differs now");
    case KeptState::Gone:
        return Text::tr("Kept, no longer found");
    }
    return {};
}

QList<TableColumn> PatternModel::describeColumns() const
{
    const QString time = u"2026-01-19 14:21:33"_s;
    return {holderColumn(tr("Holder")),
            {.key = u"number"_s, .title = tr("Account"), .sample = u"·8871 → ·2256"_s},
            {.key = u"pattern"_s, .title = tr("Pattern"), .sample = u"长期闲置后突然启用"_s},
            {.key = u"value"_s,
             .title = tr("Value"),
             .kind = CellKind::Number,
             .sample = u"12 accounts"_s},
            {.key = u"threshold"_s,
             .title = tr("Threshold"),
             .kind = CellKind::Number,
             .sample = u"≥ 12 accounts"_s},
            {.key = u"n"_s, .title = tr("n"), .kind = CellKind::Number, .sample = u"1234"_s},
            moneyColumn(u"traced"_s, tr("Victims' money (yuan)")),
            {.key = u"decision"_s, .title = tr("Decision"), .sample = u"待人工判断"_s},
            {.key = u"kept"_s, .title = tr("Kept"), .kind = CellKind::State, .sample = u"未留存"_s},
            {.key = u"reason"_s, .title = tr("Reason"), .sample = u"工资代发"_s},
            {.key = u"innocent"_s, .title = tr("Innocent reading"), .sample = u"工资卡也会如此"_s},
            {.key = u"first"_s,
             .title = tr("From"),
             .kind = CellKind::Time,
             .sample = time,
             .hidden = true},
            {.key = u"last"_s,
             .title = tr("Until"),
             .kind = CellKind::Time,
             .sample = time,
             .hidden = true}};
}

QVariant PatternModel::cell(const PatternRow& row, int column, int role) const
{
    const KeptFinding& finding = row.finding;
    switch (role) {
    case Qt::DisplayRole:
        switch (PatternColumn(column)) {
        case Holder:
            return row.holder.isEmpty() ? u"—"_s : row.holder;
        case Number:
            return row.finding.accounts.size() == 1 ? accountTail(row.numbers) : row.numbers;
        case Pattern:
            return finding.name.text();
        case Value:
            return patternValue(finding.pattern, finding.value);
        case Threshold:
            return patternThreshold(finding.pattern, finding.threshold);
        case Count:
            return finding.n;
        case Traced:
            return moneyCell(finding.traced);
        case First:
            return timeText(row.first);
        case Last:
            return timeText(row.last);
        case Innocent:
            return finding.innocent.text();
        case Kept:
            return keptStateName(row.state);
        case Decision:
            return decisionOf(row);
        case Reason:
            return row.kept ? row.kept->reason : QString();
        }
        return {};
    case SortRole:
        return keyToSortBy(row, column);
    case SecondRole:
        return column == Pattern ? row.fact : QString();
    case CopyRole:
        if (column == Traced)
            return finding.traced.toString();
        return column == Number && finding.accounts.size() == 1 ? QVariant(row.numbers)
                                                                : QVariant();
    case ToneRole:
        return column == Kept ? QVariant(int(toneOf(row.state))) : QVariant();
    case InkRole:
        return column == Pattern ? QVariant(int(CellInk::Strong)) : QVariant();
    case Qt::ToolTipRole:
        if (column == Value || column == Threshold)
            return patternMeaning(finding.pattern);
        if (column == Number && finding.accounts.size() == 1)
            return groupedNumber(row.numbers);
        return {};
    default:
        return {};
    }
}

} // namespace cluechain
