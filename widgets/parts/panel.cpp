#include "widgets/parts/panel.h"

#include "widgets/parts/label.h"
#include "widgets/theme/icons.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace cluechain
{

namespace
{

/// Paints the header's surface; the panel rounds its corners.
class PanelHeader : public QWidget
{
public:
    QString icon;
    bool rounded = false;

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tokens& t = tokens();
        QPainter painter(this);
        const qreal radius = rounded ? t.radius(Radius::Panel) : 0;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.color(Ink::SurfaceHeader));
        // The lower corners lie below the widget and stay square.
        painter.drawRoundedRect(QRectF(rect()).adjusted(0, 0, 0, radius), radius, radius);
        painter.fillRect(0, height() - t.size(Size::Border), width(), t.size(Size::Border),
                         t.color(Ink::BorderNormal));
        if (!icon.isEmpty()) {
            const int side = t.icon(IconSize::Normal);
            paintIcon(painter, QRectF(t.space(4), (height() - side) / 2.0, side, side), icon,
                      t.color(Ink::TextSecondary));
        }
    }
};

} // namespace

Panel::Panel(const QString& title, const QString& icon, Edge edge, QWidget* parent)
    : QFrame(parent)
    , m_edge(edge)
    , m_icon(icon)
    , m_title(new Label(title, TextStyle::Strong))
    , m_subtitle(new Label({}, TextStyle::Caption, Ink::TextMuted))
    , m_note(new Label({}, TextStyle::Caption, Ink::TextMuted))
{
    auto* header = new PanelHeader;
    header->icon = icon;
    header->rounded = edge == Edge::Framed;
    m_header = header;
    m_subtitle->setElided(true);
    m_subtitle->hide();
    m_note->hide();

    m_headerRow = new QHBoxLayout(m_header);
    m_headerRow->addWidget(m_title);
    m_headerRow->addWidget(m_subtitle, 1);
    m_headerRow->addStretch();
    m_headerRow->addWidget(m_note);

    m_column = new QVBoxLayout(this);
    m_column->setSpacing(0);
    m_column->addWidget(m_header);
    setAccessibleName(title);
    connect(&tokens(), &Tokens::changed, this, &Panel::dress);
    dress();
}

void Panel::dress()
{
    const Tokens& t = tokens();
    const int border = m_edge == Edge::Framed ? t.size(Size::Border) : 0;
    m_column->setContentsMargins(border, border, border, border);
    const int icon = m_icon.isEmpty() ? 0 : t.icon(IconSize::Normal) + t.space(3);
    m_headerRow->setContentsMargins(t.space(4) + icon, 0, t.space(4), t.size(Size::Border));
    m_headerRow->setSpacing(t.space(3));
    m_header->setFixedHeight(t.size(Size::FoldedPane));
    update();
}

void Panel::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Panel::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void Panel::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void Panel::addHeaderWidget(QWidget* widget)
{
    m_headerRow->addWidget(widget);
}

void Panel::setBody(QWidget* body)
{
    delete m_body;
    m_body = body;
    m_column->addWidget(body, 1);
}

void Panel::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    if (m_edge == Edge::Flush) {
        painter.fillRect(rect(), t.color(Ink::SurfaceBase));
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.color(Ink::BorderNormal));
    painter.setBrush(t.color(Ink::SurfaceBase));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), t.radius(Radius::Panel),
                            t.radius(Radius::Panel));
}

} // namespace cluechain
