#pragma once

#include <QPushButton>

namespace cluechain
{

/// A large choice: icon, what it does, what comes of it, its shortcut.
class ChoiceButton : public QPushButton
{
    Q_OBJECT

public:
    enum class Weight { First, Other };

    ChoiceButton(const QString& icon, const QString& keys, Weight weight = Weight::Other,
                 QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& detail);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QString m_icon;
    QString m_title;
    QString m_detail;
    Weight m_weight;
    QWidget* m_keys;
};

} // namespace cluechain
