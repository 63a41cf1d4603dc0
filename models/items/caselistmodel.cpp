#include "models/items/caselistmodel.h"

#include "models/cases/vocabulary.h"

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

enum Column { Number, Name, Type, Chain, Stage, Loss, Held, Share, Officer, Reported };

/// To a tenth of a percent; nothing of nothing.
QString shareText(Money part, Money whole)
{
    if (whole.fen() <= 0)
        return u"—"_s;
    return QLocale::c().toString(double(part.fen()) * 100 / double(whole.fen()), 'f', 1) + u'%';
}

QString text(const CaseListRow& row, Column column)
{
    switch (column) {
    case Number:
        return row.number;
    case Name:
        return row.name;
    case Type:
        return row.fraudType.isEmpty() ? u"—"_s : wordText(u"fraud_types", row.fraudType);
    case Chain:
        return linkName(row.mainLink);
    case Stage:
        return row.state == CaseState::Open ? linkName(row.mainLink)
                                            : wordText(u"case_states", toKey(row.state));
    case Loss:
        return moneyCell(row.loss);
    case Held:
        return moneyCell(row.held);
    case Share:
        return shareText(row.held, row.loss);
    case Officer:
        return row.officer.isEmpty() ? u"—"_s : row.officer;
    case Reported:
        return timeCell(row.reportedAt, Instant::now().chinaDate().year());
    }
    return {};
}

} // namespace

QList<TableColumn> CaseListModel::describeColumns() const
{
    return {
        {.key = u"number"_s,
         .title = tr("Case number"),
         .kind = CellKind::Mono,
         .sample = u"A9901030200002026010007"_s},
        {.key = u"name"_s, .title = tr("Name"), .sample = u"一二三四五六七八九十一二三四五"_s},
        {.key = u"type"_s, .title = tr("Fraud type"), .sample = u"冒充电商物流客服"_s},
        {.key = u"chain"_s, .title = tr("Seven links"), .kind = CellKind::Chain},
        {.key = u"link"_s,
         .title = tr("Current link"),
         .kind = CellKind::State,
         .sample = u"立案侦查一二"_s},
        {.key = u"loss"_s,
         .title = tr("Loss (yuan)"),
         .kind = CellKind::Money,
         .sample = u"10,000,000.00"_s},
        {.key = u"held"_s,
         .title = tr("Stopped or frozen (yuan)"),
         .kind = CellKind::Money,
         .sample = u"10,000,000.00"_s},
        {.key = u"share"_s,
         .title = tr("Share"),
         .kind = CellKind::Number,
         .sample = u"100.0%"_s,
         .sortable = false},
        {.key = u"officer"_s, .title = tr("Lead officer"), .sample = u"欧阳某某"_s},
        {.key = u"reported"_s,
         .title = tr("Reported"),
         .kind = CellKind::Time,
         .sample = u"2026-01-14 10:12:00"_s},
    };
}

QVariant CaseListModel::cell(const CaseListRow& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, Column(column));
    case ChainRole:
        return column == Chain ? QVariant(row.chain) : QVariant();
    case ToneRole:
        return column == Stage ? QVariant(int(stageTone(row.stage))) : QVariant();
    case InkRole:
        if (column == Name)
            return int(CellInk::Strong);
        if (column == Number || column == Officer || column == Reported)
            return int(CellInk::Secondary);
        if ((column == Held && row.held.fen() == 0) || (column == Loss && row.loss.fen() == 0))
            return int(CellInk::Muted);
        return {};
    case CopyRole:
        if (column == Loss)
            return row.loss.toString();
        return column == Held ? QVariant(row.held.toString()) : QVariant();
    case Qt::AccessibleTextRole:
        return text(row, Column(column));
    default:
        return {};
    }
}

Tone stageTone(const QString& stage)
{
    if (stage == "concluded"_L1 || stage == "prosecuted"_L1 || stage == "solved"_L1)
        return Tone::Done;
    if (stage == "verifying"_L1 || stage == "investigating"_L1)
        return Tone::Open;
    return Tone::Idle;
}

} // namespace cluechain
