#include "widgets/parts/figuretile.h"

#include "widgets/theme/style.h"
#include "widgets/theme/tokens.h"

#include <QPainter>

namespace cluechain
{

using namespace Qt::StringLiterals;

FigureTile::FigureTile(const QString& label, QWidget* parent)
    : QAbstractButton(parent)
    , m_label(label)
    , m_figure(u"—"_s)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&tokens(), &Tokens::changed, this, &QWidget::updateGeometry);
    refresh();
}

void FigureTile::setLabel(const QString& label)
{
    m_label = label;
    refresh();
}

void FigureTile::setFigure(const QString& figure, const QString& note)
{
    m_figure = figure;
    m_note = note;
    setToolTip({});
    refresh();
}

void FigureTile::setUnknown(const QString& reason)
{
    setFigure(u"—"_s);
    setToolTip(reason);
}

void FigureTile::refresh()
{
    setAccessibleName(u"%1 %2 %3"_s.arg(m_label, m_figure, m_note).trimmed());
    updateGeometry();
    update();
}

QSize FigureTile::sizeHint() const
{
    const Tokens& t = tokens();
    const QFontMetrics label(t.font(TextStyle::Body));
    const QFontMetrics figure(t.font(TextStyle::Figure));
    const int second = figure.horizontalAdvance(m_figure) +
                       (m_note.isEmpty() ? 0 : t.space(2) + label.horizontalAdvance(m_note));
    return {std::max(label.horizontalAdvance(m_label), second) + t.space(3),
            t.line(TextStyle::Body) + t.line(TextStyle::Figure) + t.space(1)};
}

void FigureTile::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    if (underMouse()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.color(Ink::SurfaceHover));
        painter.drawRoundedRect(rect(), t.radius(Radius::Control), t.radius(Radius::Control));
    }
    const int left = t.space(1);
    painter.setFont(t.font(TextStyle::Body));
    const int labelHeight = t.line(TextStyle::Body);
    painter.setPen(t.color(Ink::TextSecondary));
    painter.drawText(QRect(left, t.space(1), width() - left, labelHeight),
                     int(Qt::AlignVCenter | Qt::AlignLeft), m_label);

    painter.setFont(t.font(TextStyle::Figure));
    const int baseline = t.space(1) + labelHeight +
                         (t.line(TextStyle::Figure) - painter.fontMetrics().height()) / 2 +
                         painter.fontMetrics().ascent();
    painter.setPen(t.color(Ink::TextPrimary));
    painter.drawText(left, baseline, m_figure);
    const int after = left + painter.fontMetrics().horizontalAdvance(m_figure) + t.space(2);
    painter.setFont(t.font(TextStyle::Body));
    painter.setPen(t.color(Ink::TextMuted));
    painter.drawText(after, baseline, m_note);
    if (showsFocus(this))
        paintFocusRing(painter, rect(), t.radius(Radius::Control));
}

} // namespace cluechain
