#include "widgets/pages/refundside.h"

#include "models/cases/vocabulary.h"
#include "models/funds/refundjson.h"
#include "models/reports/refundfigures.h"
#include "widgets/parts/definitionlist.h"
#include "widgets/parts/label.h"
#include "widgets/parts/panel.h"
#include "widgets/parts/scrollpane.h"
#include "widgets/parts/segmentedswitch.h"

#include <QEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

/// A setting of the draft: its key, and the vocabulary of its two ways, the default first.
struct Setting {
    const char* key;
    const char* words;
    std::array<const char*, 2> ways;
};

constexpr std::array<Setting, 3> settingList{
    Setting{"loss", "refund_losses", {"reached_account", "total"}},
    Setting{"ratio", "refund_ratios", {"of_all_losses", "of_frozen"}},
    Setting{"own_money", "refund_own_money", {"left_out", "in_base"}}};

void setParts(Panel* panel, const QList<QWidget*>& parts)
{
    const Tokens& t = tokens();
    auto* inside = new QWidget;
    auto* rows = new QVBoxLayout(inside);
    rows->setContentsMargins(t.space(4), t.space(3), t.space(4), t.space(3));
    rows->setSpacing(t.space(2));
    for (QWidget* part : parts)
        rows->addWidget(part);
    panel->setBody(inside);
}

} // namespace

RefundSide::RefundSide(bool isEditable, QWidget* parent)
    : QWidget(parent)
    , m_isEditable(isEditable)
    , m_settingPanel(new Panel({}, u"settings"_s, Panel::Edge::Flush))
    , m_settingNames({})
    , m_settings({})
    , m_settingNote(new Label({}, TextStyle::Caption, Ink::TextMuted))
    , m_frozenPanel(new Panel({}, u"snowflake"_s, Panel::Edge::Flush))
    , m_frozen(new DefinitionList)
    , m_gotPanel(new Panel({}, u"undo-2"_s, Panel::Edge::Flush))
    , m_got(new DefinitionList)
    , m_refusal(new Label({}, TextStyle::Caption))
{
    buildSettings();
    m_frozen->setObjectName(u"refundFrozen"_s);
    m_got->setObjectName(u"refundGot"_s);
    m_refusal->setObjectName(u"refundRefusal"_s);
    m_refusal->setInk(Tone::Blocked);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    setParts(m_frozenPanel, {m_frozen});
    setParts(m_gotPanel, {m_got, m_refusal});
    auto* pane =
        ScrollPane::beside(tr("What can be set"), {m_settingPanel, m_frozenPanel, m_gotPanel});
    pane->setObjectName(u"refundSide"_s);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(pane);
    setMaximumWidth(pane->maximumWidth());
    connectParts();
    retranslate();
}

void RefundSide::buildSettings()
{
    QList<QWidget*> parts;
    for (size_t i = 0; i < settingList.size(); ++i) {
        m_settingNames[i] = new Label({}, TextStyle::Body, Ink::TextSecondary);
        m_settings[i] = new SegmentedSwitch;
        m_settings[i]->setObjectName(u"refund_%1"_s.arg(QLatin1StringView(settingList[i].key)));
        m_settings[i]->setEnabled(m_isEditable);
        for (const char* way : settingList[i].ways)
            m_settings[i]->addSegment(QString::fromLatin1(way), {});
        parts.append({m_settingNames[i], m_settings[i]});
    }
    m_settingNote->setWordWrap(true);
    parts.append(m_settingNote);
    setParts(m_settingPanel, parts);
}

void RefundSide::connectParts()
{
    for (SegmentedSwitch* setting : m_settings)
        connect(setting, &SegmentedSwitch::chosenChanged, this,
                [this] { emit settingsChosen(chosen()); });
    connect(m_frozen, &DefinitionList::edited, this,
            [this](const QString& key, const QString& text) {
                if (const auto amount = amountOf(text))
                    emit frozenSet(key, *amount);
            });
    connect(m_got, &DefinitionList::edited, this, [this](const QString& key, const QString& text) {
        if (const auto amount = amountOf(text))
            emit compensationSet(PersonId{key.toLongLong()}, *amount);
    });
}

void RefundSide::setBoard(const RefundBoard& board)
{
    const QJsonObject settings = toJson(board.draft.settings);
    for (size_t i = 0; i < settingList.size(); ++i) {
        const QSignalBlocker quiet(m_settings[i]);
        m_settings[i]->choose(settings[QLatin1StringView(settingList[i].key)].toString());
    }
    QList<Definition> frozen;
    for (int a = 0; a < board.accounts.size(); ++a) {
        const RefundBoardAccount& account = board.accounts.at(a);
        const Money fen = Money::fromFen(board.draft.accounts[size_t(a)].frozenFen);
        frozen.append({.key = account.number,
                       .label = refundFigureText(board, {.account = a}, RefundFigure::Name),
                       .value = fen.toDisplay(),
                       .remark = account.isByHand
                                     ? tr("by hand, held %1").arg(account.held.toDisplay())
                                 : account.isFrozen ? QString()
                                                    : tr("stopped only"),
                       .editable = m_isEditable,
                       .editText = fen.toString()});
    }
    m_frozen->setDefinitions(frozen);
    QList<Definition> got;
    for (const RefundBoardVictim& victim : board.victims) {
        QStringList remarks;
        if (!victim.returned.isZero())
            remarks.append(tr("and %1 came back").arg(victim.returned.toDisplay()));
        if (victim.isByHand)
            remarks.append(tr("by hand"));
        got.append({.key = QString::number(victim.person.value),
                    .label = victim.name,
                    .value = victim.otherwise.toDisplay(),
                    .remark = remarks.join(u", "_s),
                    .editable = m_isEditable,
                    .editText = victim.otherwise.toString()});
    }
    m_got->setDefinitions(got);
    m_refusal->hide();
}

QSize RefundSide::sizeHint() const
{
    return {minimumSizeHint().width(), QWidget::sizeHint().height()};
}

RefundSettings RefundSide::chosen() const
{
    QJsonObject keys;
    for (size_t i = 0; i < settingList.size(); ++i)
        keys[QLatin1StringView(settingList[i].key)] = m_settings[i]->chosen();
    return refundSettings(keys);
}

std::optional<std::optional<Money>> RefundSide::amountOf(const QString& text)
{
    const QString typed = text.trimmed();
    const auto money = Money::parse(typed);
    const bool isRefused = !typed.isEmpty() && (!money || money->isNegative());
    m_refusal->setText(tr("“%1” is no amount in yuan, such as 23,000.00.").arg(typed));
    m_refusal->setVisible(isRefused);
    if (isRefused)
        return std::nullopt;
    return typed.isEmpty() ? std::optional<std::optional<Money>>(std::optional<Money>()) : money;
}

void RefundSide::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

/// What is said of the amounts follows with the next board.
void RefundSide::retranslate()
{
    m_settingPanel->setTitle(tr("Settings"));
    const std::array names{tr("Loss that counts"), tr("Ratio"), tr("The holder's own money")};
    for (size_t i = 0; i < settingList.size(); ++i) {
        m_settingNames[i]->setText(names[i]);
        m_settings[i]->setAccessibleName(names[i]);
        for (const char* way : settingList[i].ways)
            m_settings[i]->setSegment(
                QString::fromLatin1(way),
                wordText(QString::fromLatin1(settingList[i].words), QString::fromLatin1(way)));
    }
    m_settingNote->setText(tr("The first of each is the default. The rules leave these points "
                              "open: the legal officer signs them."));
    m_frozenPanel->setTitle(tr("Frozen amounts"));
    m_frozenPanel->setSubtitle(tr("click to change"));
    m_gotPanel->setTitle(tr("Compensated otherwise"));
    m_gotPanel->setSubtitle(tr("click to change"));
}

} // namespace cluechain
