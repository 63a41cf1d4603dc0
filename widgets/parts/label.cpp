#include "widgets/parts/label.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace cluechain
{

using namespace Qt::StringLiterals;

Label::Label(const QString& text, TextStyle style, Ink ink, QWidget* parent)
    : QLabel(text, parent)
    , m_style(style)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    connect(&tokens(), &Tokens::changed, this, &Label::dress);
    dress();
}

void Label::setMono(bool mono)
{
    m_mono = mono;
    dress();
}

void Label::setInk(Ink ink)
{
    m_ink = ink;
    dress();
}

void Label::setInk(Tone tone)
{
    m_ink = tone;
    dress();
}

void Label::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
    update();
}

void Label::dress()
{
    setFont(m_mono ? tokens().mono(m_style) : tokens().font(m_style));
    QPalette palette;
    palette.setColor(QPalette::WindowText, colorOf(m_ink));
    palette.setColor(QPalette::Disabled, QPalette::WindowText, tokens().color(Ink::TextDisabled));
    setPalette(palette);
}

QSize Label::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    if (!m_elided)
        return whole;
    return {std::min(whole.width(), fontMetrics().horizontalAdvance(u"文文…"_s)), whole.height()};
}

bool Label::isCut() const
{
    return m_elided && fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

bool Label::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isCut()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

void Label::paintEvent(QPaintEvent* event)
{
    if (!isCut()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(contentsRect(), int(alignment()),
                     fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
}

QColor colorOf(const std::variant<Ink, Tone>& ink)
{
    if (const auto* tone = std::get_if<Tone>(&ink))
        return tokens().ink(*tone);
    return tokens().color(std::get<Ink>(ink));
}

} // namespace cluechain
