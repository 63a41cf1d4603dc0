#include "widgets/theme/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <functional>

namespace cluechain
{

using namespace Qt::StringLiterals;

namespace
{

QString pathOf(const QString& name)
{
    return u":/icons/"_s + name + u".svg"_s;
}

/// The drawing with its stroke set; lucide draws with stroke="currentColor" stroke-width="2".
QByteArray drawing(const QString& name, const QColor& color)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("the icon %s is not in resources/icons/icons.txt", qPrintable(name));
        return {};
    }
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    svg.replace("stroke-width=\"2\"",
                "stroke-width=\"" + QByteArray::number(tokens().iconStroke()) + '"');
    return svg;
}

class LucideEngine : public QIconEngine
{
public:
    LucideEngine(QString name, std::function<QColor()> color)
        : m_name(std::move(name))
        , m_color(std::move(color))
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_name, inkOf(mode));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    /// `size` is in device pixels.
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const QColor color = inkOf(mode);
        const QString key = u"lucide/%1/%2x%3/%4"_s.arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(color.name());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintIcon(painter, pixmap.rect(), m_name, color);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine* clone() const override { return new LucideEngine(m_name, m_color); }
    QString key() const override { return u"lucide"_s; }
    bool isNull() override { return !hasIcon(m_name); }

private:
    QString m_name;
    std::function<QColor()> m_color;

    QColor inkOf(QIcon::Mode mode) const
    {
        return mode == QIcon::Disabled ? tokens().color(Ink::TextDisabled) : m_color();
    }
};

} // namespace

QIcon themeIcon(const QString& name, Ink ink)
{
    return QIcon(new LucideEngine(name, [ink] { return tokens().color(ink); }));
}

QIcon themeIcon(const QString& name, Tone tone)
{
    return QIcon(new LucideEngine(name, [tone] { return tokens().ink(tone); }));
}

void paintIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& color)
{
    QSvgRenderer renderer(drawing(name, color));
    if (!renderer.isValid())
        return;
    const qreal side = std::min(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(rect.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, square);
    painter.restore();
}

bool hasIcon(const QString& name)
{
    return QFile::exists(pathOf(name));
}

} // namespace cluechain
