#include "widgets/parts/notebar.h"

#include "widgets/parts/label.h"
#include "widgets/theme/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace cluechain
{

using namespace Qt::StringLiterals;

NoteBar::NoteBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new Label)
    , m_details(new Label({}, TextStyle::Caption, Ink::TextSecondary))
    , m_more(new QPushButton)
    , m_link(new QPushButton)
{
    const Tokens& t = tokens();
    m_text->setWordWrap(true);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->hide();
    m_more->setProperty("look", u"link"_s);
    m_more->hide();
    m_link->setProperty("look", u"link"_s);
    m_link->setObjectName(u"noteLink"_s);
    m_link->hide();

    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(t.space(3));
    row->addWidget(m_text, 1);
    row->addWidget(m_more);
    row->addWidget(m_link);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(t.space(4) + t.icon(IconSize::Normal) + t.space(3), t.space(1),
                               t.space(4), t.space(1));
    column->setSpacing(t.space(2));
    column->addLayout(row);
    column->addWidget(m_details);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    const auto measure = [this] { setMinimumHeight(tokens().size(Size::NoteBar)); };
    measure();
    connect(&tokens(), &Tokens::changed, this, measure);

    connect(m_link, &QPushButton::clicked, this, &NoteBar::linkActivated);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_details->setVisible(m_details->isHidden());
        retranslate();
    });
    retranslate();
    hide();
}

void NoteBar::setNote(Tone tone, const QString& text, const QString& icon)
{
    m_tone = tone;
    m_icon = icon.isEmpty() ? tokens().toneIcon(tone) : icon;
    m_text->setInk(tone);
    m_text->setText(text);
    setAccessibleName(text);
    setLink({});
    setDetails({});
    show();
    update();
}

void NoteBar::setLink(const QString& text)
{
    m_link->setText(text);
    m_link->setVisible(!text.isEmpty());
}

void NoteBar::setDetails(const QString& details)
{
    m_details->setText(details);
    m_details->hide();
    m_more->setVisible(!details.isEmpty());
}

void NoteBar::clear()
{
    m_text->clear();
    hide();
}

QString NoteBar::text() const
{
    return m_text->text();
}

void NoteBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NoteBar::retranslate()
{
    m_more->setText(m_details->isHidden() ? tr("Details") : tr("Fewer details"));
}

void NoteBar::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.soft(m_tone));
    const int side = t.icon(IconSize::Normal);
    const QRect line = m_text->geometry();
    paintIcon(painter, QRectF(t.space(4), line.center().y() - side / 2.0 + 0.5, side, side), m_icon,
              t.ink(m_tone));
}

} // namespace cluechain
