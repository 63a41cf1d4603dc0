#include "widgets/parts/legend.h"

#include "widgets/parts/label.h"
#include "widgets/theme/style.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>
#include <QtMath>

#include <cmath>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

int markSide()
{
    return tokens().space(3) + tokens().space(1);
}

/// One entry: its mark and its word, muted and struck through while what it stands for is hidden.
class EntryButton : public QAbstractButton
{
public:
    EntryButton(const LegendEntry& entry, QWidget* parent)
        : QAbstractButton(parent)
        , m_entry(entry)
    {
        setText(entry.text);
        setAccessibleName(entry.text);
        setCheckable(entry.canHide);
        setChecked(entry.canHide && entry.shown);
        setFocusPolicy(entry.canHide ? Qt::StrongFocus : Qt::NoFocus);
        setAttribute(Qt::WA_TransparentForMouseEvents, !entry.canHide);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        if (entry.canHide) {
            setCursor(Qt::PointingHandCursor);
            setToolTip(entry.shown ? Legend::tr("Hide %1").arg(entry.text)
                                   : Legend::tr("Show %1").arg(entry.text));
        }
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(tokens().font(TextStyle::Caption));
        return {markSide() + 2 * tokens().space(2) + metrics.horizontalAdvance(text()) +
                    tokens().space(2),
                tokens().size(m_entry.canHide ? Size::HitTarget : Size::Badge)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tokens& t = tokens();
        QPainter painter(this);
        const int side = markSide();
        const QRect mark(t.space(2), (height() - side) / 2, side, side);
        const QColor color = legendColor(m_entry.ink);
        QFont font = t.font(TextStyle::Caption);
        if (m_entry.shown) {
            paintSwatch(painter, mark, m_entry.swatch, color);
        } else {
            paintSwatch(painter, mark, Swatch::Dashed, t.color(Ink::TextMuted));
            font.setStrikeOut(true);
        }
        painter.setFont(font);
        painter.setPen(t.color(m_entry.shown ? Ink::TextSecondary : Ink::TextMuted));
        painter.drawText(rect().adjusted(mark.right() + t.space(2), 0, 0, 0), Qt::AlignVCenter,
                         text());
        if (hasFocus() && showsFocus(this))
            paintFocusRing(painter, rect(), t.radius(Radius::Badge));
    }

private:
    LegendEntry m_entry;
};

} // namespace

Legend::Legend(QList<LegendEntry> entries, QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    setObjectName(u"legend"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_row->setContentsMargins(0, 0, 0, 0);
    connect(&tokens(), &Tokens::changed, this, [this] { setEntries(m_entries); });
    setEntries(std::move(entries));
}

void Legend::setEntries(QList<LegendEntry> entries)
{
    // The one that has the keys keeps them: a switch is pressed again to undo it.
    int focused = -1;
    for (int i = 0; i < m_row->count(); ++i)
        if (m_row->itemAt(i)->widget()->hasFocus())
            focused = i;
    m_entries = std::move(entries);
    while (QLayoutItem* old = m_row->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
    m_row->setSpacing(tokens().space(2));
    QStringList words;
    for (int i = 0; i < m_entries.size(); ++i) {
        words.append(m_entries[i].text);
        auto* button = new EntryButton(m_entries[i], this);
        connect(button, &QAbstractButton::clicked, this,
                [this, i](bool shown) { emit toggled(i, shown); });
        m_row->addWidget(button);
        button->show();
        if (i == focused)
            button->setFocus(Qt::TabFocusReason);
    }
    setAccessibleName(words.join(u' '));
    updateGeometry();
}

QColor legendColor(const std::variant<Ink, Tone, QColor>& ink)
{
    struct Visitor {
        QColor operator()(Ink i) const { return tokens().color(i); }
        QColor operator()(Tone tone) const { return tokens().ink(tone); }
        QColor operator()(const QColor& color) const { return color; }
    };
    return std::visit(Visitor{}, ink);
}

QPolygonF markShape(Swatch swatch, QPointF centre, qreal radius)
{
    QPolygonF polygon;
    const auto regular = [&](int corners, double turn) {
        for (int i = 0; i < corners; ++i) {
            const double angle = turn + 2 * M_PI * i / corners;
            polygon.append(centre + QPointF(std::sin(angle), -std::cos(angle)) * radius * 1.15);
        }
    };
    switch (swatch) {
    case Swatch::Circle:
        regular(24, 0);
        break;
    case Swatch::Diamond:
        regular(4, 0);
        break;
    case Swatch::Triangle:
        regular(3, 0);
        break;
    case Swatch::Hexagon:
        regular(6, 0);
        break;
    case Swatch::TriangleDown:
        regular(3, M_PI);
        break;
    default:
        regular(4, M_PI / 4);
        break;
    }
    return polygon;
}

void paintSwatch(QPainter& painter, const QRectF& rect, Swatch swatch, const QColor& color)
{
    painter.save();
    painter.setPen(Qt::NoPen);
    const QRectF inner = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    switch (swatch) {
    case Swatch::Solid:
        painter.fillRect(rect, color);
        break;
    case Swatch::Hatched: {
        QColor soft = color;
        soft.setAlphaF(0.25F);
        painter.fillRect(rect, soft);
        painter.setClipRect(rect, Qt::IntersectClip);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(color, 2));
        const qreal step = tokens().space(3) - tokens().space(1);
        const int lines = qCeil((rect.width() + rect.height()) / step) + 1;
        for (int i = 0; i < lines; ++i) {
            const qreal x = rect.left() - rect.height() + i * step;
            painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
        }
        break;
    }
    case Swatch::Hollow:
        painter.setPen(QPen(color, 1));
        painter.drawRect(inner);
        break;
    case Swatch::Dashed:
        painter.setPen(QPen(color, 1, Qt::DashLine));
        painter.drawRect(inner);
        break;
    case Swatch::Step:
        painter.setPen(QPen(color, 2));
        painter.drawPolyline(QPolygonF(
            {QPointF(rect.left(), inner.bottom()), QPointF(rect.center().x(), inner.bottom()),
             QPointF(rect.center().x(), inner.top()), QPointF(rect.right(), inner.top())}));
        break;
    case Swatch::Upright:
        painter.setPen(QPen(color, 2));
        painter.drawLine(QPointF(rect.center().x(), rect.top()),
                         QPointF(rect.center().x(), rect.bottom()));
        break;
    default:
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(color);
        painter.drawPolygon(
            markShape(swatch, rect.center(), std::min(rect.width(), rect.height()) / 2));
        break;
    }
    painter.restore();
}

} // namespace cluechain
