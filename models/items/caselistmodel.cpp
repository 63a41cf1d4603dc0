#include "models/items/caselistmodel.h"

#include "models/cases/vocabulary.h"
#include "models/items/clockmodel.h"

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

enum CaseColumn {
    Number,
    Name,
    Type,
    Chain,
    Stage,
    Loss,
    Held,
    Share,
    Officer,
    Clock,
    Reported,
    Tags
};

QList<FilterChoice> choicesOf(QStringView list)
{
    QList<FilterChoice> choices;
    for (const Word& word : words(list))
        choices.append({word.id, word.text.text()});
    return choices;
}

/// Went out of the chain, so that it stands at no link.
bool isOut(const QString& stage)
{
    return findWord(u"case_states", stage);
}

QString text(const CaseSummary& row, CaseColumn column, int year)
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
        return isOut(row.stage) ? wordText(u"case_stages", row.stage) : linkName(row.mainLink);
    case Loss:
        return moneyCell(row.loss);
    case Held:
        return moneyCell(row.controlled);
    case Share:
        return shareText(row.controlled, row.loss);
    case Officer:
        return row.leadOfficer.isEmpty() ? u"—"_s : row.leadOfficer;
    case Clock:
        return row.nextClock ? row.nextClock->name : u"—"_s;
    case Reported:
        return timeCell(row.reportedAt, year);
    case Tags:
        return row.tags.join(u"  "_s);
    }
    return {};
}

} // namespace

void CaseListModel::setNow(Instant now)
{
    m_now = now;
}

QList<TableColumn> CaseListModel::describeColumns() const
{
    using Kind = ColumnFilter::Kind;
    return {
        {.key = u"number"_s,
         .title = tr("Case number"),
         .kind = CellKind::Mono,
         .sample = u"A9901030200002026010007"_s,
         .filter = Kind::Text},
        {.key = u"name"_s,
         .title = tr("Name"),
         .sample = u"一二三四五六七八九十一二三四"_s,
         .filter = Kind::Text},
        {.key = u"type"_s,
         .title = tr("Fraud type"),
         .sample = u"冒充电商物流客服"_s,
         .filter = Kind::Choice,
         .choices = choicesOf(u"fraud_types")},
        {.key = u"chain"_s,
         .title = tr("Seven links"),
         .kind = CellKind::Chain,
         .sample = u"一二三四五六七八九十一"_s},
        {.key = u"link"_s,
         .title = tr("Current link"),
         .kind = CellKind::State,
         .sample = u"立案侦查一二"_s,
         .filter = Kind::Choice,
         .choices = choicesOf(u"links") + choicesOf(u"case_states")},
        {.key = u"loss"_s,
         .title = tr("Loss (yuan)"),
         .kind = CellKind::Money,
         .sample = u"10,000,000.00"_s,
         .filter = Kind::Money},
        {.key = u"held"_s,
         .title = tr("Stopped or frozen (yuan)"),
         .kind = CellKind::Money,
         .sample = u"10,000,000.00"_s,
         .sortable = false},
        {.key = u"share"_s,
         .title = tr("Share"),
         .kind = CellKind::Number,
         .sample = u"100.0%"_s,
         .sortable = false},
        {.key = u"officer"_s,
         .title = tr("Lead officer"),
         .sample = u"欧阳某某"_s,
         .filter = Kind::Text},
        {.key = u"clock"_s,
         .title = tr("Next clock"),
         .kind = CellKind::State,
         .sample = u"提请批准逮捕 1 天 14 时"_s,
         .sortable = false},
        {.key = u"reported"_s,
         .title = tr("Reported"),
         .kind = CellKind::Time,
         .sample = u"2026-01-14 10:12:00"_s,
         .hidden = true,
         .filter = Kind::Time},
        {.key = u"tags"_s,
         .title = tr("Tags"),
         .sample = u"专项  督办"_s,
         .hidden = true, // they stand after the name too
         .sortable = false,
         .filter = Kind::Text},
    };
}

QVariant CaseListModel::cell(const CaseSummary& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, CaseColumn(column), m_now.chinaDate().year());
    case ChainRole:
        return column == Chain ? QVariant(chainTones(row.links)) : QVariant();
    case ToneRole:
        if (column == Stage)
            return int(stageTone(row.stage));
        if (column == Clock && row.nextClock && row.nextClock->state != CaseClock::State::Running)
            return int(clockTone(row.nextClock->state));
        return {};
    case InkRole:
        if (column == Name)
            return int(CellInk::Strong);
        if (column == Number || column == Officer || column == Reported || column == Tags)
            return int(CellInk::Secondary);
        if ((column == Held && row.controlled.fen() == 0) ||
            (column == Loss && row.loss.fen() == 0))
            return int(CellInk::Muted);
        return {};
    case SecondRole:
        if (column == Name && !row.tags.isEmpty())
            return row.tags.join(u"  "_s);
        return column == Clock && row.nextClock ? QVariant(clockRest(*row.nextClock, m_now))
                                                : QVariant();
    case IconRole:
        return column == Clock && row.nextClock ? QVariant(clockIcon(row.nextClock->state))
                                                : QVariant();
    case CopyRole:
        if (column == Loss)
            return row.loss.toString();
        if (column == Name)
            return row.name;
        return column == Held ? QVariant(row.controlled.toString()) : QVariant();
    case Qt::AccessibleTextRole:
        return text(row, CaseColumn(column), m_now.chinaDate().year());
    default:
        return {};
    }
}

QByteArray chainTones(const std::array<LinkState, linkCount>& links)
{
    QByteArray tones;
    for (const LinkState state : links)
        tones.append(char(linkTone(state)));
    return tones;
}

Tone linkTone(LinkState state)
{
    switch (state) {
    case LinkState::Done:
        return Tone::Done;
    case LinkState::Open:
        return Tone::Open;
    case LinkState::Blocked:
        return Tone::Blocked;
    case LinkState::NotBegun:
        break;
    }
    return Tone::Idle;
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
