#include "tests/shots/cuttext.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QScrollArea>
#include <QToolTip>
#include <QWidget>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QChar ellipsis(0x2026);

struct DrawnText {
    QString text;
    QRectF where; ///< In the widget that paints it.
};

/// Takes note of the texts and forgets the rest.
class TextEngine : public QPaintEngine
{
public:
    TextEngine()
        : QPaintEngine(AllFeatures)
    {
    }
    QList<DrawnText> texts;

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState& now) override
    {
        if (now.state() & DirtyTransform)
            m_transform = now.transform();
    }
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawPath(const QPainterPath&) override {}
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override
    {
    }
    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        const QRectF box(at.x(), at.y() - item.ascent(), item.width(),
                         item.ascent() + item.descent());
        texts.append({item.text(), m_transform.mapRect(box)});
    }
    Type type() const override { return User; }

private:
    QTransform m_transform;
};

class TextDevice : public QPaintDevice
{
public:
    explicit TextDevice(const QWidget& like)
        : m_like(like)
    {
    }
    QPaintEngine* paintEngine() const override { return &m_engine; }
    const QList<DrawnText>& texts() const { return m_engine.texts; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_like.width();
        case PdmHeight:
            return m_like.height();
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_like.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_like.logicalDpiY();
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    const QWidget& m_like;
    mutable TextEngine m_engine;
};

bool saysItOnHover(QWidget& widget, QPoint at)
{
    // A tool tip stays what it was where nothing takes the event.
    QToolTip::showText({}, {});
    QHelpEvent hover(QEvent::ToolTip, at, widget.mapToGlobal(at));
    for (QWidget* asked = &widget; asked; asked = asked->parentWidget()) {
        QApplication::sendEvent(asked, &hover);
        if (!QToolTip::text().isEmpty())
            return true;
        if (asked->isWindow())
            break;
    }
    return false;
}

/// Whether what it paints may run on beyond its edge, where a person can follow it.
bool scrolls(const QWidget& widget)
{
    const auto* area = qobject_cast<const QAbstractScrollArea*>(widget.parentWidget());
    return qobject_cast<const QLineEdit*>(&widget) || (area && area->viewport() == &widget);
}

/// Where what it paints is cut: its own edge or, sooner, that of an area that does not scroll
/// sideways.
qreal rightEdge(const QWidget& widget)
{
    int edge = widget.width();
    for (const QWidget* each = &widget; each && !each->isWindow(); each = each->parentWidget()) {
        const auto* area =
            each->parentWidget()
                ? qobject_cast<const QScrollArea*>(each->parentWidget()->parentWidget())
                : nullptr;
        if (area && area->viewport() == each->parentWidget() &&
            area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
            edge = std::min(
                edge, widget.mapFrom(area->viewport(), QPoint(area->viewport()->width(), 0)).x());
    }
    return edge + 1;
}

bool isMeant(const QWidget& widget, const QString& text)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text().endsWith(text);
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button && button->text().endsWith(text); // scripts are drawn one by one
}

} // namespace

QStringList cutTexts(QWidget& shown)
{
    QStringList cut;
    QList<QWidget*> widgets = shown.findChildren<QWidget*>();
    widgets.prepend(&shown);
    for (QWidget* widget : std::as_const(widgets)) {
        if (widget->visibleRegion().isEmpty())
            continue;
        TextDevice device(*widget);
        widget->render(&device, {}, {}, {});
        for (const DrawnText& drawn : device.texts()) {
            const bool shortened =
                drawn.text.indexOf(ellipsis) > 0 && !isMeant(*widget, drawn.text);
            const bool beyond =
                (drawn.where.left() < -1 || drawn.where.right() > rightEdge(*widget)) &&
                !scrolls(*widget);
            const QPoint at(int(drawn.where.left()) + 1, int(drawn.where.center().y()));
            if ((shortened || beyond) && !saysItOnHover(*widget, at))
                cut.append(u"“%1” by %2 %3"_s.arg(
                    drawn.text, QString::fromLatin1(widget->metaObject()->className()),
                    widget->objectName()));
        }
    }
    return cut;
}

} // namespace cluechain
