#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace cluechain
{

class Label;

/// A part of the inspector: title, a muted remark, perhaps a link at the right, content, a line
/// below.
class Section : public QWidget
{
    Q_OBJECT

public:
    explicit Section(const QString& title, QWidget* parent = nullptr);

    void setRemark(const QString& remark);
    void setLink(const QString& text);
    void addContent(QWidget* content);

signals:
    void linkActivated();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Label* m_title;
    Label* m_remark;
    QPushButton* m_link;
    QVBoxLayout* m_column;
};

} // namespace cluechain
