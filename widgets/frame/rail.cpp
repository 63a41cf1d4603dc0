#include "widgets/frame/rail.h"

#include "widgets/theme/icons.h"
#include "widgets/theme/style.h"

#include <QAbstractButton>
#include <QPainter>
#include <QVBoxLayout>

namespace cluechain
{

using namespace Qt::StringLiterals;

/// Icon over word, with a badge at the icon's corner.
class RailButton : public QAbstractButton
{
public:
    RailButton(const QString& id, const QString& text, const QString& icon)
        : m_icon(icon)
    {
        setObjectName(id);
        setText(text);
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        retell();
    }

    void setWord(const QString& word)
    {
        setText(word);
        retell();
    }

    void setKeys(const QString& keys)
    {
        m_keys = keys;
        retell();
    }

    void setBadge(int waiting, const QString& meaning)
    {
        m_badge = waiting;
        m_meaning = waiting > 0 ? meaning : QString();
        retell();
        update();
    }

    QSize sizeHint() const override
    {
        const Tokens& t = tokens();
        return {t.size(Size::Rail), t.space(3) + t.icon(IconSize::Rail) + t.space(2) +
                                        QFontMetrics(t.font(TextStyle::Caption)).height() +
                                        t.space(3)};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tokens& t = tokens();
        QPainter painter(this);
        if (isChecked()) {
            painter.fillRect(rect(), t.color(Ink::SurfaceBase));
            painter.fillRect(0, 0, t.size(Size::AccentBar), height(), t.color(Ink::AccentNormal));
        } else if (underMouse()) {
            painter.fillRect(rect(), t.color(Ink::SurfaceHover));
        }
        const QColor ink = t.color(isChecked() ? Ink::TextLink : Ink::TextSecondary);
        const int side = t.icon(IconSize::Rail);
        const QRect icon((width() - side) / 2, t.space(3), side, side);
        paintIcon(painter, icon, m_icon, ink);
        painter.setFont(t.font(isChecked() ? TextStyle::CaptionStrong : TextStyle::Caption));
        painter.setPen(ink);
        const QRect word(0, icon.bottom() + t.space(2), width(), painter.fontMetrics().height());
        painter.drawText(word, Qt::AlignCenter,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, width()));

        if (m_badge > 0) {
            const QString number = m_badge > 99 ? u"99+"_s : QString::number(m_badge);
            painter.setFont(t.font(TextStyle::CaptionStrong));
            const int tall = t.size(Size::RailBadge);
            const int wide =
                std::max(tall, painter.fontMetrics().horizontalAdvance(number) + t.space(3));
            const QRect badge(icon.right() - t.space(1), icon.top() - t.space(2), wide, tall);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.ink(Tone::Overdue));
            painter.drawRoundedRect(badge, t.radius(Radius::Badge), t.radius(Radius::Badge));
            painter.setPen(t.color(Ink::SurfaceBase));
            painter.drawText(badge, Qt::AlignCenter, number);
        }
        if (showsFocus(this))
            paintFocusRing(painter, rect(), 0);
    }

private:
    QString m_icon;
    QString m_keys;
    QString m_meaning;
    int m_badge = 0;

    void retell()
    {
        setAccessibleName(m_badge > 0 ? u"%1 %2"_s.arg(text()).arg(m_badge) : text());
        setAccessibleDescription(m_meaning);
        QStringList lines{m_meaning, m_keys};
        lines.removeAll(QString());
        setToolTip(lines.join(u'\n'));
    }
};

Rail::Rail(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, tokens().space(2), tokens().size(Size::Border),
                                 tokens().space(2));
    m_column->setSpacing(tokens().space(2));
    m_column->addStretch();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(&tokens(), &Tokens::changed, this, &QWidget::updateGeometry);
}

void Rail::addEntry(const QString& id, const QString& text, const QString& icon, Place place)
{
    auto* button = new RailButton(id, text, icon);
    m_column->insertWidget(place == Place::Top ? m_atTop++ : -1, button);
    m_buttons.append(button);
    connect(button, &QAbstractButton::clicked, this, [this, id] { emit chosen(id); });
}

void Rail::setKeys(const QString& id, const QString& keys)
{
    if (RailButton* button = buttonOf(id))
        button->setKeys(keys);
}

void Rail::setText(const QString& id, const QString& text)
{
    if (RailButton* button = buttonOf(id))
        button->setWord(text);
}

void Rail::setBadge(const QString& id, int waiting, const QString& meaning)
{
    if (RailButton* button = buttonOf(id))
        button->setBadge(waiting, meaning);
}

void Rail::setCurrent(const QString& id)
{
    if (RailButton* button = buttonOf(id))
        button->setChecked(true);
}

RailButton* Rail::buttonOf(const QString& id) const
{
    for (RailButton* button : m_buttons)
        if (button->objectName() == id)
            return button;
    return nullptr;
}

QSize Rail::sizeHint() const
{
    return {tokens().size(Size::Rail), tokens().size(Size::WindowMinHeight)};
}

void Rail::paintEvent(QPaintEvent*)
{
    const int border = tokens().size(Size::Border);
    QPainter painter(this);
    painter.fillRect(rect(), tokens().color(Ink::SurfaceRail));
    painter.fillRect(width() - border, 0, border, height(), tokens().color(Ink::BorderNormal));
}

} // namespace cluechain
