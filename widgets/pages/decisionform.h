#pragma once

#include <QWidget>

namespace cluechain
{

class Field;
class SegmentedSwitch;

/// What a person decides about findings, and why.
class DecisionForm : public QWidget
{
    Q_OBJECT

public:
    /// `about` says what: "3 findings". `decision` is a key of vocabulary "finding_decisions".
    DecisionForm(const QString& about, const QString& decision, const QString& reason,
                 QWidget* parent = nullptr);

signals:
    void decided(const QString& decision, const QString& reason);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    SegmentedSwitch* m_decision;
    Field* m_reason;
};

} // namespace cluechain
