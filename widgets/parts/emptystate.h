#pragma once

#include <QWidget>

class QPushButton;

namespace cluechain
{

class Label;

/// What would be here, and one button that makes the first.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    /// Without `action` there is no button.
    explicit EmptyState(const QString& icon, const QString& sentence, const QString& action = {},
                        QWidget* parent = nullptr);

    void setTexts(const QString& sentence, const QString& action = {});

signals:
    void actionWanted();

private:
    Label* m_sentence;
    QPushButton* m_action;
};

} // namespace cluechain
