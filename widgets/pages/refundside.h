#pragma once

#include "models/reports/refundboard.h"

#include <QWidget>

#include <array>

namespace cluechain
{

class DefinitionList;
class Label;
class Panel;
class SegmentedSwitch;

/// Beside the refund worksheet, what a person can set: the three settings that the rules leave
/// open, the frozen amounts, and what victims got otherwise. It reads what is typed and tells what
/// was set, for its owner to record; what is no amount it refuses with words.
class RefundSide : public QWidget
{
    Q_OBJECT

public:
    explicit RefundSide(bool isEditable, QWidget* parent = nullptr);

    /// Shows what holds by this draft; a refusal is over then.
    void setBoard(const RefundBoard& board);
    /// As narrow as it may be: the width is for the worksheet.
    QSize sizeHint() const override;

signals:
    /// All three, as they stand now.
    void settingsChosen(const cluechain::RefundSettings& settings);
    /// Of the account with this number, as it stands; nothing: the field was emptied.
    void frozenSet(const QString& number, const std::optional<cluechain::Money>& frozen);
    /// What the victim got otherwise; nothing: the field was emptied.
    void compensationSet(cluechain::PersonId victim, const std::optional<cluechain::Money>& amount);

protected:
    void changeEvent(QEvent* event) override;

private:
    const bool m_isEditable;
    Panel* m_settingPanel;
    std::array<Label*, 3> m_settingNames;
    std::array<SegmentedSwitch*, 3> m_settings;
    Label* m_settingNote;
    Panel* m_frozenPanel;
    DefinitionList* m_frozen;
    Panel* m_gotPanel;
    DefinitionList* m_got;
    Label* m_refusal;

    void buildSettings();
    void connectParts();
    RefundSettings chosen() const;
    /// The amount that was typed; none: the field was emptied. Refused where it is no amount.
    std::optional<std::optional<Money>> amountOf(const QString& text);
    void retranslate();
};

} // namespace cluechain
