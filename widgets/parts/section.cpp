#include "widgets/parts/section.h"

#include "widgets/parts/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace cluechain
{

using namespace Qt::StringLiterals;

Section::Section(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(new Label(title, TextStyle::CaptionStrong, Ink::TextSecondary))
    , m_remark(new Label({}, TextStyle::Caption, Ink::TextMuted))
    , m_link(new QPushButton)
{
    const Tokens& t = tokens();
    m_link->setProperty("look", u"link"_s);
    m_link->hide();
    m_remark->setElided(true);
    auto* header = new QHBoxLayout;
    header->setSpacing(t.space(3));
    header->addWidget(m_title);
    header->addWidget(m_remark, 1);
    header->addWidget(m_link);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(t.space(4), t.space(4), t.space(4),
                                 t.space(4) + t.size(Size::Border));
    m_column->setSpacing(t.space(2));
    m_column->addLayout(header);
    setAccessibleName(title);
    // As tall as its lines are when wrapped, which a maximum by the hint would forbid.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(m_link, &QPushButton::clicked, this, &Section::linkActivated);
}

void Section::setRemark(const QString& remark)
{
    m_remark->setText(remark);
}

void Section::setLink(const QString& text)
{
    m_link->setText(text);
    m_link->setVisible(!text.isEmpty());
}

void Section::addContent(QWidget* content)
{
    m_column->addWidget(content);
}

void Section::paintEvent(QPaintEvent*)
{
    const int border = tokens().size(Size::Border);
    QPainter painter(this);
    painter.fillRect(0, height() - border, width(), border, tokens().color(Ink::BorderSubtle));
}

} // namespace cluechain
